#include "app/guiarguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::GuiArguments)
};

[[noreturn]] void refuse(const QString &reason)
{
    std::fprintf(stderr, "%s\n", qPrintable(reason));
    std::exit(2);
}

} // namespace

GuiArguments parseGuiArguments(const QStringList &words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr("See what Rasa would report, decide, and send it yourself."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"DIR"_s, Text::tr("the project's folder; the same as --project"), u"[DIR]"_s);
    parser.addOption({u"project"_s, Text::tr("open the project in this folder"), u"DIR"_s});
    parser.addOption({u"page"_s,
                      Text::tr("show this page first: overview, events, capture, outbox, history, settings or help"),
                      u"NAME"_s});
    parser.addOption({u"consent-only"_s,
                      Text::tr("for installers: ask about reporting and nothing else; exit code 0: on, 3: off, 4: not "
                               "answered")});
    parser.addOption({u"parent"_s, Text::tr("with --consent-only: the window that asks, as a number"), u"WINDOWID"_s});
    if (!parser.parse(words))
        refuse(parser.errorText());
    if (parser.isSet(u"help"_s))
        parser.showHelp(0);
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    if (parser.positionalArguments().size() > 1)
        refuse(Text::tr("One project at a time, please."));
    GuiArguments arguments{.project = parser.isSet(u"project"_s) ? parser.value(u"project"_s)
                                                                 : parser.positionalArguments().value(0),
                           .page = parser.value(u"page"_s),
                           .isConsentOnly = parser.isSet(u"consent-only"_s)};
    if (parser.isSet(u"parent"_s)) {
        bool isNumber = false;
        const quint64 id = parser.value(u"parent"_s).toULongLong(&isNumber, 0);
        if (!isNumber || id == 0)
            refuse(Text::tr("\"%1\" is no window: --parent takes its number, decimal or with 0x.")
                       .arg(parser.value(u"parent"_s)));
        if (!arguments.isConsentOnly)
            refuse(Text::tr("--parent belongs to --consent-only."));
        arguments.parentWindow = id;
    }
    return arguments;
}

} // namespace Telemetry

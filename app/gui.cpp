#include "app/services.h"
#include "core/settings/preferences.h"
#include "ui/deliveryagent.h"
#include "ui/eventdraft.h"
#include "ui/icons.h"
#include "ui/mainwindow.h"
#include "ui/situationwatcher.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

#include <cstdio>

#include <sys/stat.h>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

struct Arguments
{
    QString project; ///< empty: none
    QString page; ///< empty: the first
};

/** Reads the command line; ends the program for --help, --version and wrong usage. */
Arguments parseArguments(const QStringList &words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "See what Rasa would report, decide, and send it yourself."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"DIR"_s, QCoreApplication::translate("main", "the project's folder; the same as --project"), u"[DIR]"_s);
    parser.addOption({u"project"_s, QCoreApplication::translate("main", "open the project in this folder"), u"DIR"_s});
    parser.addOption({u"page"_s,
                      QCoreApplication::translate("main", "show this page first: overview, events or capture"),
                      u"NAME"_s});
    const auto refuse = [](const QString &reason) {
        std::fprintf(stderr, "%s\n", qPrintable(reason));
        std::exit(2);
    };
    if (!parser.parse(words))
        refuse(parser.errorText());
    if (parser.isSet(u"help"_s))
        parser.showHelp(0);
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    if (parser.positionalArguments().size() > 1)
        refuse(QCoreApplication::translate("main", "One project at a time, please."));
    return {.project = parser.isSet(u"project"_s) ? parser.value(u"project"_s) : parser.positionalArguments().value(0),
            .page = parser.value(u"page"_s)};
}

} // namespace

int main(int argc, char **argv)
{
    const mode_t inheritedMask = ::umask(077); // whatever this program writes is for its user alone
    QCoreApplication::setApplicationName(u"rasa-telemetry-inspector"_s);
    QCoreApplication::setApplicationVersion(u"" TELEMETRY_VERSION ""_s);
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(u"" TELEMETRY_APPLICATION_ID ""_s);
    QGuiApplication::setApplicationDisplayName(u"Rasa Telemetry Inspector"_s);
    QGuiApplication::setWindowIcon(themedIcon(Icon::App));
    const Arguments arguments = parseArguments(QCoreApplication::arguments());

    Services services;
    const Preferences preferences = readPreferences(services.environment().ownConfigFolder()).value_or(Preferences{});
    ThemeFollower theme(application, preferences.theme);

    const QString project =
        arguments.project.isEmpty() ? QString() : QDir::cleanPath(QFileInfo(arguments.project).absoluteFilePath());
    const SituationRequest request = services.situationRequest(project.isEmpty() ? QDir::currentPath() : project);
    SituationWatcher watcher(request, services.newMachineId());
    EventDraft draft(services.catalogue(), services.environment(), services.newMachineId(), services.trainingId());
    DeliveryAgent delivery(request);
    MainWindow window({.catalogue = services.catalogue(),
                       .watcher = watcher,
                       .draft = draft,
                       .delivery = delivery,
                       .inheritedMask = inheritedMask});
    if (!project.isEmpty())
        window.openProject(project, false);
    if (!arguments.page.isEmpty())
        window.showPage(arguments.page);
    window.show();
    return QApplication::exec();
}

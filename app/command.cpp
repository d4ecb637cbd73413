#include "app/command.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::Command)
};

QString usageLine(const Command &command)
{
    QString usage = u"rasa-telemetry "_s + command.name;
    if (!command.arguments.isEmpty())
        usage += u' ' + command.arguments;
    if (command.options.isEmpty())
        return usage;
    // Behind the two dashes options are those of another command.
    if (command.arguments.startsWith("-- "_L1))
        return u"rasa-telemetry %1 [OPTION]... %2"_s.arg(command.name, command.arguments);
    return usage + u" [OPTION]..."_s;
}

QString programHelp()
{
    QString help = Text::tr("See what Rasa would report, decide, and send it yourself.") + u"\n\n"_s
        + Text::tr("Usage:") + u" rasa-telemetry COMMAND [OPTION]...\n\n"_s + Text::tr("Commands:") + u'\n';
    for (const Command &command : commands())
        help += u"  %1 %2\n"_s.arg(command.name, -10).arg(command.summary);
    help += u'\n' + Text::tr("\"rasa-telemetry COMMAND --help\" explains one command.") + u'\n';
    help += Text::tr(
                "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 not sent or check not met, 4 later or outcome unknown.")
        + u'\n';
    return help;
}

} // namespace

const QList<Command> &commands()
{
    static const QList<Command> All = {
        statusCommand(),  noticeCommand(),  enableCommand(), disableCommand(), checkCommand(),
        eventsCommand(),  previewCommand(), queueCommand(),  outboxCommand(),  historyCommand(),
        captureCommand(), sinkCommand(),    idCommand(),     policyCommand(),
    };
    return All;
}

Result<Invocation> parseInvocation(const Command &command, const QStringList &words)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const CommandOption &option : command.options)
        parser.addOption(QCommandLineOption(option.name, option.description, option.valueName));
    const auto usage = [&command](const QString &reason) {
        return failure({.code = Error::Code::Usage, .detail = u"%1 (%2)"_s.arg(reason, usageLine(command))});
    };
    if (!parser.parse(QStringList(command.name) + words))
        return usage(parser.errorText());

    Invocation invocation;
    invocation.words = parser.positionalArguments();
    for (const CommandOption &option : command.options) {
        if (parser.isSet(option.name))
            invocation.options.insert(option.name,
                                      option.valueName.isEmpty() ? QStringList(QString()) : parser.values(option.name));
    }
    if (invocation.words.size() < command.fewestWords)
        return usage(Text::tr("something is missing"));
    if (command.mostWords >= 0 && invocation.words.size() > command.mostWords)
        return usage(Text::tr("\"%1\" is too much").arg(invocation.words.at(command.mostWords)));
    return invocation;
}

QString commandHelp(const Command *command)
{
    if (!command)
        return programHelp();
    QString help = Text::tr("Usage:") + u' ' + usageLine(*command) + u"\n\n"_s + command->summary + u'\n';
    if (!command->details.isEmpty())
        help += u'\n' + command->details + u'\n';
    if (command->options.isEmpty())
        return help;
    help += u'\n' + Text::tr("Options:") + u'\n';
    for (const CommandOption &option : command->options) {
        const QString name = u"--"_s + option.name + (option.valueName.isEmpty() ? QString() : u' ' + option.valueName);
        help += u"  %1 %2\n"_s.arg(name, -22).arg(option.description);
    }
    return help;
}

CommandOption jsonOption()
{
    return {u"json"_s, {}, Text::tr("print JSON")};
}

CommandOption projectOption()
{
    return {u"project"_s, u"DIR"_s,
            Text::tr("the project's folder, where rasa would run (default: the current folder)")};
}

CommandOption rasaOption()
{
    return {u"rasa"_s, u"PATH"_s,
            Text::tr("the installation of Rasa: its program, environment or site-packages folder")};
}

CommandOption strictOption()
{
    return {u"strict"_s,
            {},
            Text::tr("fail with exit code 1 when Rasa ignores or drops anything of the project; say what")};
}

QList<CommandOption> reportOptions()
{
    return {
        projectOption(),
        {u"config"_s, u"FILE"_s, Text::tr("as in rasa train (default: config.yml)")},
        {u"domain"_s, u"PATH"_s, Text::tr("as in rasa train (default: domain.yml)")},
        {u"data"_s, u"PATH"_s,
         Text::tr(
             "as in rasa train (default: data); for tests what is tested, in place of --nlu, --stories or the path; "
             "may be repeated")},
        {u"endpoints"_s, u"FILE"_s, Text::tr("as in rasa run (default: endpoints.yml)")},
        {u"credentials"_s, u"FILE"_s, Text::tr("as in rasa run (default: credentials.yml)")},
        {u"markers"_s, u"PATH"_s, Text::tr("as --config of rasa evaluate markers (default: markers.yml)")},
        {u"profile"_s, u"NAME"_s,
         Text::tr("whose report: docs, docs-example, oss-3.0, oss-3.1, oss-3.6, pro-3.7, pro-3.9, pro-3.11, pro-3.14")},
        {u"set"_s, u"NAME=JSON"_s, Text::tr("choose a property's value; may be repeated")},
        {u"context"_s, u"NAME=JSON"_s, Text::tr("choose or add a member of the context; may be repeated")},
        {u"traceback"_s, u"FILE"_s,
         Text::tr("for error-report: a text with a traceback of Python; - is standard input")},
        rasaOption(),
    };
}

} // namespace Telemetry

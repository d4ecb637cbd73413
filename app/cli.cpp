#include "app/command.h"
#include "app/commands/sending.h"
#include "app/commands/words.h"
#include "app/services.h"
#include "core/base/language.h"

#include <QCoreApplication>

#include <sys/stat.h>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

const Command *findCommand(const QString &name)
{
    for (const Command &command : commands()) {
        if (command.name == name)
            return &command;
    }
    return nullptr;
}

Exit run(QStringList words, unsigned inheritedMask, Console &console)
{
    const QString first = words.isEmpty() ? u"--help"_s : words.takeFirst();
    if (first == "--version"_L1) {
        console.line(u"rasa-telemetry " TELEMETRY_VERSION ""_s);
        console.line(u"Qt %1"_s.arg(QLatin1StringView(qVersion())));
        return Exit::Done;
    }
    if (first == "--help"_L1 || first == "-h"_L1 || first == "help"_L1) {
        console.bytes(commandHelp(words.isEmpty() ? nullptr : findCommand(words.first())).toUtf8());
        return Exit::Done;
    }
    const Command *command = findCommand(first);
    if (!command)
        return console.failure(
            {.code = Error::Code::Usage,
             .detail = QCoreApplication::translate("main", "there is no command \"%1\"").arg(first)});
    const qsizetype end = words.indexOf(u"--"_s);
    const QStringList own = end < 0 ? words : words.first(end);
    if (own.contains(u"--help"_s) || own.contains(u"-h"_s)) {
        console.bytes(commandHelp(command).toUtf8());
        return Exit::Done;
    }
    const auto invocation = parseInvocation(*command, words);
    if (!invocation)
        return console.failure(invocation.error());
    Services services(inheritedMask);
    const Exit exit = command->run(*invocation, services, console);
    for (const Salvage &salvage : services.salvages())
        console.message(salvageText(salvage));
    if (command->isAboutOutbox)
        sendByItself(services.delivery(), console);
    return exit;
}

/** Whether one of the words of ours (not of a command behind the two dashes) is --json. */
bool asksForJson(const QStringList &words)
{
    const qsizetype end = words.indexOf(u"--"_s);
    return (end < 0 ? words : words.first(end)).contains(u"--json"_s);
}

} // namespace

int main(int argc, char **argv)
{
    const mode_t inheritedMask = ::umask(077); // whatever this program writes is for its user alone
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"rasa-telemetry"_s);
    QCoreApplication::setApplicationVersion(u"" TELEMETRY_VERSION ""_s);

    // What programs read is the same in every language.
    if (!asksForJson(QCoreApplication::arguments()))
        setLanguage(systemLanguage());

    Console console;
    const Exit exit = run(QCoreApplication::arguments().sliced(1), inheritedMask, console);
    if (!console.isIntact() && exit == Exit::Done)
        return int(Exit::Failed);
    return int(exit);
}

#pragma once

#include "app/console.h"
#include "core/base/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Telemetry {

class Services;

/** One option of a command: a row from which parsing, help and later completion are made. */
struct CommandOption
{
    QString name = {}; ///< without dashes
    QString valueName = {}; ///< empty: a switch without value
    QString description = {};
};

/** What a person asked of a command, after parsing. */
struct Invocation
{
    QStringList words = {}; ///< arguments that are no options
    QHash<QString, QStringList> options = {}; ///< name to its values, in order; a switch has one empty value

    bool has(const QString &name) const { return options.contains(name); }
    QString value(const QString &name) const { return options.value(name).value(0); }
    QStringList values(const QString &name) const { return options.value(name); }
    QString word(qsizetype index) const { return words.value(index); }
};

/** One command of `rasa-telemetry`. */
struct Command
{
    QString name = {};
    QString arguments = {}; ///< for the usage line: "EVENT"
    qsizetype fewestWords = 0;
    qsizetype mostWords = 0; ///< -1: any number
    QString summary = {}; ///< one line
    QString details = {}; ///< further lines for its help; may be empty
    QList<CommandOption> options = {};
    Exit (*run)(const Invocation &invocation, Services &services, Console &console) = nullptr;
    bool isAboutOutbox = false; ///< in the mode "Send by itself", what waits is sent after it
};

/** All commands, in the order of the help. */
const QList<Command> &commands();

/** Parses the words after the command's name. @return Usage with the reason */
Result<Invocation> parseInvocation(const Command &command, const QStringList &words);

/** The help of one command; of the whole program without one. */
QString commandHelp(const Command *command);

// The commands, one file each in app/commands/.
Command statusCommand();
Command enableCommand();
Command disableCommand();
Command checkCommand();
Command eventsCommand();
Command previewCommand();
Command queueCommand();
Command outboxCommand();
Command historyCommand();
Command sinkCommand();
Command idCommand();
Command noticeCommand();
Command captureCommand();
Command policyCommand();

/** Options that several commands share. */
CommandOption jsonOption();
CommandOption projectOption();
CommandOption rasaOption();
CommandOption strictOption();

/** Options that choose a report: `preview` and `queue`. */
QList<CommandOption> reportOptions();

} // namespace Telemetry

#pragma once

#include "app/command.h"

#include <QByteArray>
#include <QList>

namespace Telemetry {

/**
 * Completion of `rasa-telemetry` for one shell, made from the table of commands: commands, options, the words that a
 * value or an argument can be (events and profiles of the catalogue, verbs, "on|off"), files and folders elsewhere.
 *
 * UTF-8 text of a file for the shell's folder of completions.
 */
QByteArray bashCompletion(const QList<Command> &commands);
QByteArray zshCompletion(const QList<Command> &commands);
QByteArray fishCompletion(const QList<Command> &commands);

} // namespace Telemetry

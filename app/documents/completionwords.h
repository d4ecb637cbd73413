#pragma once

#include "app/command.h"

#include <QStringList>

namespace Telemetry {

/** What can stand in a place of the command line. */
struct PossibleWords
{
    enum class Kind {
        Anything, ///< nothing to offer
        Words, ///< one of `words`
        Files,
        Folders,
        CommandLine, ///< behind two dashes, a program and its own words
    };

    Kind kind = Kind::Anything;
    QStringList words = {};
};

/** The values of an option, by the name of the value in the table; Anything for a switch. */
PossibleWords possibleValues(const CommandOption &option);

/** The first argument of a command, by its usage line: "EVENT", "[show ID | send ID...]", "-- COMMAND...". */
PossibleWords possibleArguments(const Command &command);

} // namespace Telemetry

#pragma once

#include "core/export.h"

#include <QByteArray>
#include <QByteArrayView>

namespace Telemetry {

// The single lines of a debug dump. Each function looks at one line without its line end. @see telemetry.md 6

/**
 * A line of output as a terminal would leave it standing, as far as dumps need it: without escape sequences (colours,
 * titles, character sets), without carriage returns at its end, and without what stood before another carriage return.
 */
TELEMETRY_CORE_EXPORT QByteArray plainLine(QByteArrayView line);

/** The line that Rasa Open Source prints before each event, exactly. */
bool isDumpHeading(QByteArrayView line);

/** A log record of Rasa Pro that ends with the first brace of an event. */
bool isPayloadRecord(QByteArrayView line);

/**
 * Follows an object that was indented as Python does it, line by line: two blanks for each level, one member, bracket
 * or item on each line. A line that does not fit there came from somebody else.
 */
class DumpObject
{
public:
    enum class Verdict {
        Inside, ///< the line belongs to the object
        Last, ///< the object is complete with it
        CutOff, ///< a closing brace at the margin, and brackets are still open: lines are missing
        Foreign, ///< other output
    };

    /** Takes the next line after the one with the opening brace. */
    Verdict take(QByteArrayView line);

private:
    bool open(char bracket);
    bool close(char bracket);

    QByteArray m_open = "{"; ///< brackets that are open, the outermost first
};

} // namespace Telemetry

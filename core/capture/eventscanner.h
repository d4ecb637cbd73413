#pragma once

#include "core/capture/dumplines.h"
#include "core/export.h"
#include "core/payload/payload.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace Telemetry {

/** One event that a program printed in debug mode. A value; may cross threads. */
struct CapturedEvent
{
    enum class Kind { Track, Identify };
    enum class Outcome {
        Sent, ///< outside debug mode Rasa would send payload.wire
        NotSent, ///< printed, and dropped by Rasa without a word: NaN or infinity inside
        Unwritable, ///< only the heading was printed: Rasa could not write the event down
        Unreadable, ///< cut off, or with other output inside; nothing of it is used
        TooLarge, ///< larger than the scanner keeps
    };

    Kind kind = Kind::Track;
    Outcome outcome = Outcome::Sent;
    QString event = {}; ///< its name; empty for identify, and where it is not known
    Payload payload = {}; ///< the document as printed, and the body that Rasa would have sent for it
    std::optional<Error> reason = {}; ///< of every outcome but Sent

    bool operator==(const CapturedEvent &) const = default;
};

/** The fixed word: "sent", "not sent", "unwritable", "unreadable", "too large". */
TELEMETRY_CORE_EXPORT QString capturedOutcomeWord(CapturedEvent::Outcome outcome);

/**
 * Finds the events in the output of a program, as it comes, in pieces of any size.
 *
 * Open Source: a line that is exactly `Telemetry Event:`, followed by an object in the indented form; the heading alone
 * is an event that could not be written. Pro: a log record whose text ends with `Telemetry payload: {`, followed by the
 * rest of the object. Colours, CRLF and whole lines of other output between the lines of an event do no harm. What
 * only looks like an event (other members, no object after the words) is none.
 *
 * One scanner for each stream. Time is linear in the size of the output, memory bounded by Limits.
 *
 * @see telemetry.md 6
 */
class TELEMETRY_CORE_EXPORT EventScanner
{
public:
    /** When output that looks like an event is given up. */
    struct Limits
    {
        qsizetype objectBytes = 16 * 1024 * 1024; ///< of one printed object
        int linesBetween = 3; ///< of other output between heading and object
        int linesInside = 1000; ///< of other output inside an object, before it counts as cut off
    };

    EventScanner() : EventScanner(Limits()) { }
    explicit EventScanner(Limits limits) : m_limits(limits) { }

    /** The events that are complete with these bytes, in their order. */
    QList<CapturedEvent> feed(QByteArrayView bytes);

    /** The output has ended: what was left open is complete now. */
    QList<CapturedEvent> finish();

private:
    enum class State { Outside, AfterHeading, Inside, Skipping };

    void keep(QByteArrayView bytes);
    void takeLine(QByteArrayView raw, bool isWhole);
    void takeOutside(QByteArrayView line, bool isWhole);
    void takeAfterHeading(QByteArrayView line, bool isWhole);
    void takeInside(QByteArrayView line, bool isWhole);
    void begin();
    void finishObject();
    void report(CapturedEvent::Outcome outcome, Error reason);

    const Limits m_limits;
    State m_state = State::Outside;
    QByteArray m_line; ///< the beginning of a line whose end has not come
    bool m_isCut = false; ///< of that line only the end is kept
    int m_foreignLines = 0;
    DumpObject m_shape;
    QByteArray m_object; ///< lines of the object so far
    QList<CapturedEvent> m_found;
};

} // namespace Telemetry

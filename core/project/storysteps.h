#pragma once

#include "core/export.h"

#include <QtGlobal>

namespace Telemetry {

/**
 * Counts the steps of one story while it is read. Only the numbers of open steps with and without an end mark matter,
 * since all open steps are treated alike.
 *
 * @see counting.md 6, "Number of story steps"
 */
class TELEMETRY_CORE_EXPORT StorySteps
{
public:
    /** Something that adds an event to every open step. */
    void addEvent() { ensureOpen(); }

    /** Alternatives; with one it is an event, with none nothing. */
    void addAlternatives(qint64 count);

    void addCheckpoint();

    /** Steps so far, open ones included. */
    qint64 count() const;

private:
    void ensureOpen();

    qint64 m_done = 0;
    qint64 m_unmarked = 0;
    qint64 m_marked = 0;
};

} // namespace Telemetry

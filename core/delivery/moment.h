#pragma once

#include "core/export.h"

#include <QDateTime>
#include <QString>

#include <chrono>

namespace Telemetry {

/**
 * A point in time by two clocks: the one on the wall, which people and networks set forward and back, and that of the
 * running system, which only goes on, also while the machine sleeps, and begins anew at each start.
 */
struct Moment
{
    QDateTime wall = {}; ///< UTC, with milliseconds
    QString bootId = {}; ///< of the start of the system that the uptime counts from; empty where it has none
    std::chrono::milliseconds uptime{0};

    bool operator==(const Moment &) const = default;
};

/** Now, by the clocks of this machine. */
TELEMETRY_CORE_EXPORT Moment currentMoment();

/**
 * How long after @p earlier it is at @p later: by the clock of the system within one start of it, otherwise by the wall
 * clock; never below nothing.
 */
TELEMETRY_CORE_EXPORT std::chrono::milliseconds elapsedBetween(const Moment &earlier, const Moment &later);

} // namespace Telemetry

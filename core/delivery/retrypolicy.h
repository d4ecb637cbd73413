#pragma once

#include "core/delivery/attempt.h"
#include "core/delivery/moment.h"
#include "core/export.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <chrono>

namespace Telemetry {

/**
 * The rules of waiting between attempts: functions from values to values.
 *
 * @see product.md "Delivery"; segment-http.md 9
 */

/** The one wait of the whole queue, as it is kept over restarts. */
struct QueueWait
{
    int failures = 0; ///< attempts in a row that did not get through to the destination
    std::chrono::milliseconds duration{0}; ///< nothing is sent by itself for this long
    Moment since = {}; ///< when it began
    QString destination = {}; ///< destinationMark() of where it was refused: another one need not wait

    bool operator==(const QueueWait &) const = default;
};

/**
 * The wait after so many failures in a row: min(1 h, 30 s × 2ⁿ) ± 25 %, n being 0 for the first.
 *
 * @param failures  from 1
 * @param chance  from 0 to 1: where in the range, so that many machines do not come back at the same moment
 */
TELEMETRY_CORE_EXPORT std::chrono::milliseconds backoff(int failures, double chance);

/**
 * The wait of the queue after an attempt.
 *
 * Whatever the destination decided about this one report shows that it works: no wait. A refusal that would meet every
 * report (key, address) keeps the queue for a day: only a person can mend it, and each try would use up a report.
 * Everything else is a failure, whose wait is the one that the destination asks for, or else backoff().
 */
TELEMETRY_CORE_EXPORT QueueWait waitAfter(const QueueWait &before, const AttemptResult &result, const Moment &now,
                                          double chance);

/** Stands for a destination and its key without telling either: 16 hexadecimal digits. */
TELEMETRY_CORE_EXPORT QString destinationMark(const QUrl &url, const QByteArray &key);

/** How much of the wait is left: never more than its whole, whatever the clocks say. */
TELEMETRY_CORE_EXPORT std::chrono::milliseconds remainingWait(const QueueWait &wait, const Moment &now);

/**
 * The same wait counted from @p now, to be kept when the system was started anew: from then on the wall clock, which
 * may be wrong for years, has no say in it.
 */
TELEMETRY_CORE_EXPORT QueueWait waitFrom(const QueueWait &wait, const Moment &now);

/** Whether the attempt counts against its report: the destination, or something before it, gave an answer. */
TELEMETRY_CORE_EXPORT bool isAnsweredTry(const AttemptResult &result);

/**
 * Whether a report is no longer tried by itself: after 20 answered tries, or 7 days after it was made. A wall clock
 * that goes wrong in between can shorten or stretch the days, not the tries.
 */
TELEMETRY_CORE_EXPORT bool isGivenUp(qint64 answeredTries, const QDateTime &created, const QDateTime &now);

/** So long a report is tried by itself. */
constexpr int DaysOfTrying = 7;

/** At most so many requests in a minute are made by themselves. */
constexpr int RequestsPerMinute = 15;

/**
 * How long the next request has to wait so that no minute sees more than 15.
 *
 * @param fifteenthLast  when the request before the last fourteen began; invalid when there were fewer
 */
TELEMETRY_CORE_EXPORT std::chrono::milliseconds rateLimitWait(const QDateTime &fifteenthLast, const QDateTime &now);

} // namespace Telemetry

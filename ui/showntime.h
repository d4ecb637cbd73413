#pragma once

#include <QDateTime>
#include <QString>

namespace Telemetry {

/** How exactly a moment is said. */
enum class TimePrecision { Minute, Second };

/** A moment as people say it, in local time: "today 14:02", "yesterday 18:40", else the date. @param now  any zone */
QString shownTime(const QDateTime &moment, const QDateTime &now, TimePrecision precision = TimePrecision::Minute);

/** The same moment exactly: date, time to the second and zone in local time, then in UTC. For tool tips. */
QString exactTime(const QDateTime &moment);

} // namespace Telemetry

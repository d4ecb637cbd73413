#include "core/delivery/moment.h"

#include <QFile>

#include <algorithm>
#include <ctime>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

QString readBootId()
{
    QFile file(u"/proc/sys/kernel/random/boot_id"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().trimmed()) : QString();
}

} // namespace

Moment currentMoment()
{
    static const QString bootId = readBootId(); // a process does not outlive the start of its system
    timespec time = {};
    ::clock_gettime(CLOCK_BOOTTIME, &time); // unlike CLOCK_MONOTONIC it goes on while the machine sleeps
    const auto uptime = std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
    return {.wall = QDateTime::currentDateTimeUtc(),
            .bootId = bootId,
            .uptime = std::chrono::duration_cast<std::chrono::milliseconds>(uptime)};
}

std::chrono::milliseconds elapsedBetween(const Moment &earlier, const Moment &later)
{
    const bool isSameStart = !earlier.bootId.isEmpty() && earlier.bootId == later.bootId;
    const auto elapsed =
        isSameStart ? later.uptime - earlier.uptime : std::chrono::milliseconds(earlier.wall.msecsTo(later.wall));
    return std::max(elapsed, std::chrono::milliseconds(0));
}

} // namespace Telemetry

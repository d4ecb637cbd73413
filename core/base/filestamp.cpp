#include "core/base/filestamp.h"

#include "core/base/rawpath.h"

#include <algorithm>
#include <ctime>
#include <sys/stat.h>

namespace Telemetry {

namespace {

constexpr qint64 Second = 1'000'000'000;

qint64 nanoseconds(const timespec &time)
{
    return qint64(time.tv_sec) * Second + time.tv_nsec;
}

} // namespace

FileStamp fileStamp(const QString &path)
{
    struct stat status = {};
    if (::stat(pathBytes(path).constData(), &status) != 0)
        return {};
    return {.device = status.st_dev,
            .inode = status.st_ino,
            .size = status.st_size,
            .modified = nanoseconds(status.st_mtim),
            .changed = nanoseconds(status.st_ctim)};
}

bool haveChanged(const FileStamps &stamps)
{
    for (auto path = stamps.cbegin(); path != stamps.cend(); ++path) {
        if (fileStamp(path.key()) != *path)
            return true;
    }
    return false;
}

qint64 stampTime()
{
    timespec time = {};
    ::clock_gettime(CLOCK_REALTIME, &time);
    return nanoseconds(time);
}

bool isConclusive(const FileStamp &stamp, qint64 readAt)
{
    constexpr qint64 Step = Second / 10;
    return stamp.exists() && std::max(stamp.modified, stamp.changed) + Step <= readAt;
}

} // namespace Telemetry

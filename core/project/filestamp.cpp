#include "core/project/filestamp.h"

#include "core/base/rawpath.h"

#include <ctime>
#include <sys/stat.h>

namespace Telemetry {

namespace {

qint64 nanoseconds(const timespec &time)
{
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
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

} // namespace Telemetry

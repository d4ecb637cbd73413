#include "core/delivery/filelock.h"

#include "core/delivery/statefolder.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace Telemetry {

Result<FileLock> FileLock::take(const QString &path, std::chrono::milliseconds patience)
{
    if (auto made = makeStateFile(path); !made)
        return tl::unexpected(made.error());
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_NOFOLLOW | O_CLOEXEC);
    if (descriptor < 0)
        return failure({Error::Code::DatabaseUnusable, qt_error_string(errno), path});
    FileLock lock(descriptor);

    const QDeadlineTimer deadline(patience);
    unsigned long pause = 1; // ms; flock itself knows no time limit, so it is asked again, less and less often
    while (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return failure({Error::Code::DatabaseUnusable, qt_error_string(errno), path});
        if (deadline.hasExpired())
            return FileLock();
        QThread::msleep(pause);
        pause = std::min(pause * 2, 20UL);
    }
    return lock;
}

void FileLock::release()
{
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
}

} // namespace Telemetry

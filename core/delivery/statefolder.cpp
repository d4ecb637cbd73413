#include "core/delivery/statefolder.h"

#include "core/base/detail.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr mode_t FolderMode = 0700;
constexpr mode_t FileMode = 0600;
constexpr mode_t ModeBits = 07777;

tl::unexpected<Error> unusable(const QString &path, const QString &reason)
{
    return failure({Error::Code::DatabaseUnusable, reason, path});
}

tl::unexpected<Error> systemFailure(const QString &path, int number)
{
    return unusable(path, qt_error_string(number));
}

/** Looks at @p path itself, never through a link, and makes sure that it is of the wanted kind, ours, and closed to
 * others. */
Result<bool> isPresent(const QString &path, mode_t kind, mode_t mode)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status = {};
    if (::lstat(name.constData(), &status) != 0) {
        if (errno == ENOENT)
            return false;
        return systemFailure(path, errno);
    }
    if (S_ISLNK(status.st_mode))
        return unusable(path, Detail::tr("it is a symbolic link"));
    if ((status.st_mode & S_IFMT) != kind)
        return unusable(path, kind == S_IFDIR ? Detail::tr("it is no folder") : Detail::tr("it is no regular file"));
    if (status.st_uid != ::geteuid())
        return unusable(path, Detail::tr("it belongs to another user"));
    if (kind == S_IFREG && status.st_nlink > 1)
        return unusable(path, Detail::tr("it has other names (hard links)"));
    if ((status.st_mode & ModeBits) != mode && ::chmod(name.constData(), mode) != 0)
        return systemFailure(path, errno);
    return true;
}

/** Makes the name of a new folder durable: a report in a folder that vanishes with the power is lost too. */
Result<void> syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return systemFailure(folder, errno);
    const bool isSynced = ::fsync(descriptor) == 0 || errno == EINVAL; // EINVAL: a file system that has no such thing
    const int number = errno;
    ::close(descriptor);
    if (!isSynced)
        return systemFailure(folder, number);
    return {};
}

} // namespace

Result<bool> isStateFolderPresent(const QString &folder)
{
    return isPresent(folder, S_IFDIR, FolderMode);
}

Result<void> makeStateFolder(const QString &folder)
{
    const auto present = isStateFolderPresent(folder);
    if (!present)
        return tl::unexpected(present.error());
    if (*present)
        return {};
    const QString parent = QFileInfo(folder).absolutePath();
    if (!QDir().mkpath(parent))
        return systemFailure(parent, errno);
    if (::mkdir(QFile::encodeName(folder).constData(), FolderMode) != 0 && errno != EEXIST)
        return systemFailure(folder, errno);
    if (auto made = isStateFolderPresent(folder); !made)
        return tl::unexpected(made.error());
    return syncFolder(parent);
}

Result<bool> isStateFilePresent(const QString &path)
{
    return isPresent(path, S_IFREG, FileMode);
}

Result<void> makeStateFile(const QString &path)
{
    const auto before = isStateFilePresent(path);
    if (!before)
        return tl::unexpected(before.error());
    if (*before)
        return {};
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, FileMode);
    const int number = errno;
    if (descriptor >= 0)
        ::close(descriptor); // new, so no connection of this process can hold locks on it
    else if (number != EEXIST)
        return systemFailure(path, number);
    const auto present = isStateFilePresent(path);
    if (!present)
        return tl::unexpected(present.error());
    if (!*present)
        return unusable(path, Detail::tr("it was removed at the same moment"));
    return {};
}

} // namespace Telemetry

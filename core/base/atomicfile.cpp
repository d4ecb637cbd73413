#include "core/base/atomicfile.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <system_error>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** An open file that closes itself. */
class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) { }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }

    /** Closes now and tells errors that only closing shows (quota on network file systems). */
    int close()
    {
        const int result = ::close(m_number);
        m_number = -1;
        return result;
    }

private:
    int m_number;
};

/** A file name that is removed again unless it was given away. */
class TemporaryName
{
public:
    explicit TemporaryName(QByteArray path) : m_path(std::move(path)) { }
    ~TemporaryName()
    {
        if (!m_path.isEmpty())
            ::unlink(m_path.constData());
    }
    Q_DISABLE_COPY_MOVE(TemporaryName)

    void giveAway() { m_path.clear(); }

private:
    QByteArray m_path;
};

/** Errors of a folder or file system that forbid a new file or a rename, while the old file may still be writable. */
bool forbidsReplacing(int number)
{
    switch (number) {
    case EACCES:
    case EPERM:
    case EROFS:
    case EBUSY:
    case EXDEV:
    case ENOTSUP:
        return true;
    default:
        return false;
    }
}

tl::unexpected<Error> writeFailure(const QString &path, int number)
{
    const auto code = forbidsReplacing(number) ? Error::Code::FileNotReplaceable : Error::Code::FileUnwritable;
    return failure({code, systemReason(number), path});
}

/** Writes all of @p bytes at @p offset. @return 0, or errno */
int writeAll(int descriptor, QByteArrayView bytes, off_t offset)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::pwrite(descriptor, bytes.data(), size_t(bytes.size()), offset);
        if (written < 0) {
            if (errno == EINTR)
                continue;
            return errno;
        }
        bytes = bytes.sliced(written);
        offset += written;
    }
    return 0;
}

/** A folder that cannot be opened or synced (some network file systems) is no reason to call a finished write failed.
 */
void syncFolder(const QByteArray &folder)
{
    const Descriptor descriptor(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor.isOpen())
        ::fsync(descriptor.number());
}

/** Copies extended attributes, access rules among them. @return 0, or errno */
int copyExtendedAttributes(int from, int to)
{
    const ssize_t size = ::flistxattr(from, nullptr, 0);
    if (size < 0)
        return errno == ENOTSUP ? 0 : errno;
    std::vector<char> names(static_cast<size_t>(size));
    const ssize_t listed = ::flistxattr(from, names.data(), names.size());
    if (listed < 0)
        return errno;
    for (const char *name = names.data(); name < names.data() + listed; name += std::strlen(name) + 1) {
        const ssize_t length = ::fgetxattr(from, name, nullptr, 0);
        if (length < 0)
            return errno;
        std::vector<char> value(static_cast<size_t>(length));
        const ssize_t got = ::fgetxattr(from, name, value.data(), value.size());
        if (got < 0 || ::fsetxattr(to, name, value.data(), size_t(got), 0) != 0)
            return errno;
    }
    return 0;
}

/** Owner, group, mode and extended attributes of @p from for @p to. @return 0, or errno */
int copyAttributes(int from, int to)
{
    struct stat old = {};
    struct stat made = {};
    if (::fstat(from, &old) != 0 || ::fstat(to, &made) != 0)
        return errno;
    if (old.st_uid != made.st_uid && ::fchown(to, old.st_uid, uid_t(-1)) != 0)
        return errno;
    if (old.st_gid != made.st_gid && ::fchown(to, uid_t(-1), old.st_gid) != 0)
        return errno;
    if (::fchmod(to, old.st_mode & 07777) != 0) // after the owner: changing that clears some bits
        return errno;
    return copyExtendedAttributes(from, to);
}

/** Fills the temporary file. @return 0, or errno */
int fill(int temporary, const FileReplacement &replacement, int old)
{
    if (const int number = writeAll(temporary, replacement.bytes, 0))
        return number;
    if (replacement.keepAttributes && old >= 0) {
        if (const int number = copyAttributes(old, temporary))
            return number;
    } else if (replacement.newMode && ::fchmod(temporary, *replacement.newMode) != 0) {
        return errno;
    }
    return ::fsync(temporary) == 0 ? 0 : errno;
}

/** Gives the temporary file its name, never over a file that was not there at the start. @return 0, or errno */
int takePlace(const QByteArray &temporary, const QByteArray &path, bool existed)
{
    if (existed)
        return ::rename(temporary.constData(), path.constData()) == 0 ? 0 : errno;
    if (::renameat2(AT_FDCWD, temporary.constData(), AT_FDCWD, path.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    // The file system knows no such rename: a hard link fails in the same way when the name is taken.
    if (::link(temporary.constData(), path.constData()) != 0)
        return errno;
    ::unlink(temporary.constData());
    return 0;
}

} // namespace

Result<void> replaceFile(const FileReplacement &replacement)
{
    const QByteArray path = QFile::encodeName(replacement.path);
    const QByteArray folder = QFile::encodeName(QFileInfo(replacement.path).path());
    struct stat status = {};
    const bool existed = ::lstat(path.constData(), &status) == 0;
    const Descriptor old(existed && replacement.keepAttributes
                             ? ::open(path.constData(), O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC)
                             : -1);
    if (existed && replacement.keepAttributes && !old.isOpen())
        return writeFailure(replacement.path, errno);

    const QByteArray temporaryPath =
        path + ".new-" + QByteArray::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, '0');
    const bool isOpenToUmask = !old.isOpen() && !replacement.newMode;
    Descriptor temporary(::open(temporaryPath.constData(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                                isOpenToUmask ? 0666 : 0600));
    if (!temporary.isOpen())
        return writeFailure(replacement.path, errno);
    TemporaryName name(temporaryPath);

    int number = fill(temporary.number(), replacement, old.number());
    if (temporary.close() != 0 && number == 0)
        number = errno;
    if (number != 0)
        return writeFailure(replacement.path, number);

    if (replacement.lastCheck) {
        if (auto checked = replacement.lastCheck(); !checked)
            return checked;
    }
    number = takePlace(temporaryPath, path, existed);
    if (number == EEXIST && !existed)
        return failure({Error::Code::FileChanged, {}, replacement.path});
    if (number != 0)
        return writeFailure(replacement.path, number);
    name.giveAway();
    syncFolder(folder);
    return {};
}

Result<void> overwriteFile(const QString &path, const QByteArray &bytes, const QByteArray &oldBytes)
{
    Descriptor file(::open(QFile::encodeName(path).constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC));
    if (!file.isOpen())
        return failure({Error::Code::FileUnwritable, systemReason(errno), path});
    // Not truncated first: the blocks of the old bytes stay, so that they can be put back on a full disk.
    const auto put = [&file](const QByteArray &content) {
        if (const int number = writeAll(file.number(), content, 0))
            return number;
        if (::ftruncate(file.number(), content.size()) != 0 || ::fsync(file.number()) != 0)
            return errno;
        return 0;
    };
    const int number = put(bytes);
    if (number == 0)
        return {};
    const auto code = put(oldBytes) == 0 ? Error::Code::FileUnwritable : Error::Code::FileHalfWritten;
    return failure({code, systemReason(number), path});
}

Result<void> makeFolders(const QString &folder, mode_t mode)
{
    const QByteArray encoded = QFile::encodeName(folder);
    struct stat status = {};
    if (::stat(encoded.constData(), &status) == 0) {
        if (S_ISDIR(status.st_mode))
            return {};
        return failure({Error::Code::FileUnwritable, systemReason(ENOTDIR), folder});
    }
    if (const QString parent = QFileInfo(folder).path(); parent != folder) {
        if (auto made = makeFolders(parent, mode); !made)
            return made;
    }
    if (::mkdir(encoded.constData(), mode) != 0 && errno != EEXIST)
        return failure({Error::Code::FileUnwritable, systemReason(errno), folder});
    return {};
}

QString systemReason(int number)
{
    return QString::fromStdString(std::generic_category().message(number));
}

} // namespace Telemetry

#include "core/base/rawpath.h"
#include "core/base/yamltree.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Closes what was opened, on every way out. */
class OpenFile
{
public:
    explicit OpenFile(const QString &path)
        : m_descriptor(::open(pathBytes(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC))
    {
    }
    ~OpenFile()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(OpenFile)

    int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

QString shownType(mode_t mode)
{
    if (S_ISDIR(mode))
        return u"a folder"_s;
    if (S_ISFIFO(mode))
        return u"a named pipe"_s;
    if (S_ISSOCK(mode))
        return u"a socket"_s;
    return u"a device"_s;
}

tl::unexpected<Error> systemFailure(const QString &path, int number)
{
    const bool isMissing = number == ENOENT || number == ENOTDIR;
    return failure({.code = isMissing ? Error::Code::FileMissing : Error::Code::FileUnreadable,
                    .detail = QString::fromLocal8Bit(std::strerror(number)),
                    .path = path});
}

/** All bytes of an open file from its start. @param size  that it is expected to have */
Result<QByteArray> content(const OpenFile &file, const QString &path, qint64 size, qint64 limit)
{
    // One byte more than the size: a file that grew meanwhile is noticed, and the end is seen in the same call.
    QByteArray bytes(qsizetype(size) + 1, Qt::Uninitialized);
    qsizetype filled = 0;
    while (true) {
        const ssize_t got =
            ::pread(file.descriptor(), bytes.data() + filled, size_t(bytes.size() - filled), off_t(filled));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return systemFailure(path, errno);
        filled += got;
        if (got == 0)
            break;
        if (filled > limit)
            return failure(
                {.code = Error::Code::FileTooLarge, .detail = u"more than %1 bytes"_s.arg(limit), .path = path});
        if (filled == bytes.size())
            bytes.resize(bytes.size() * 2);
    }
    bytes.truncate(filled);
    return bytes;
}

bool isUnchanged(const struct stat &before, const struct stat &after)
{
    return before.st_size == after.st_size && before.st_mtim.tv_sec == after.st_mtim.tv_sec
        && before.st_mtim.tv_nsec == after.st_mtim.tv_nsec;
}

} // namespace

Result<QByteArray> readRegularFile(const QString &path, qint64 limit)
{
    constexpr int MostAttempts = 3;
    // Without O_NONBLOCK, opening a named pipe waits for a writer.
    const OpenFile file(path);
    if (file.descriptor() < 0)
        return errno == ENXIO ? failure({.code = Error::Code::NotARegularFile, .detail = u"a socket"_s, .path = path})
                              : systemFailure(path, errno);
    for (int attempt = 0; attempt < MostAttempts; ++attempt) {
        struct stat before = {};
        if (::fstat(file.descriptor(), &before) != 0)
            return systemFailure(path, errno);
        if (!S_ISREG(before.st_mode))
            return failure({.code = Error::Code::NotARegularFile, .detail = shownType(before.st_mode), .path = path});
        if (before.st_size > limit)
            return failure({.code = Error::Code::FileTooLarge,
                            .detail = u"%1 bytes, at most %2"_s.arg(before.st_size).arg(limit),
                            .path = path});
        auto bytes = content(file, path, before.st_size, limit);
        struct stat after = {};
        // Half of the old content and half of the new would be a file that never was.
        if (!bytes || (::fstat(file.descriptor(), &after) == 0 && isUnchanged(before, after)))
            return bytes;
    }
    return failure({.code = Error::Code::FileChanged, .detail = {}, .path = path});
}

} // namespace Telemetry

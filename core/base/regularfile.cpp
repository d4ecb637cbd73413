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

} // namespace

Result<QByteArray> readRegularFile(const QString &path, qint64 limit)
{
    // Without O_NONBLOCK, opening a named pipe waits for a writer.
    const OpenFile file(path);
    if (file.descriptor() < 0)
        return errno == ENXIO ? failure({.code = Error::Code::NotARegularFile, .detail = u"a socket"_s, .path = path})
                              : systemFailure(path, errno);
    struct stat status = {};
    if (::fstat(file.descriptor(), &status) != 0)
        return systemFailure(path, errno);
    if (!S_ISREG(status.st_mode))
        return failure({.code = Error::Code::NotARegularFile, .detail = shownType(status.st_mode), .path = path});
    if (status.st_size > limit)
        return failure({.code = Error::Code::FileTooLarge,
                        .detail = u"%1 bytes, at most %2"_s.arg(status.st_size).arg(limit),
                        .path = path});
    // One byte more than the size: a file that grew meanwhile is noticed, and the end is seen in the same call.
    QByteArray content(qsizetype(status.st_size) + 1, Qt::Uninitialized);
    qsizetype filled = 0;
    while (true) {
        const ssize_t got = ::read(file.descriptor(), content.data() + filled, size_t(content.size() - filled));
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
        if (filled == content.size())
            content.resize(content.size() * 2);
    }
    content.truncate(filled);
    return content;
}

} // namespace Telemetry

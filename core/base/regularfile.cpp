#include "core/base/rawpath.h"

#include "core/base/detail.h"
#include "core/base/textfile.h"
#include "core/base/yamltree.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

QString shownType(mode_t mode)
{
    if (S_ISDIR(mode))
        return Detail::tr("a folder");
    if (S_ISFIFO(mode))
        return Detail::tr("a named pipe");
    if (S_ISSOCK(mode))
        return Detail::tr("a socket");
    return Detail::tr("a device");
}

tl::unexpected<Error> systemFailure(const QString &path, int number)
{
    const bool isMissing = number == ENOENT || number == ENOTDIR;
    return failure({.code = isMissing ? Error::Code::FileMissing : Error::Code::FileUnreadable,
                    .detail = QString::fromLocal8Bit(std::strerror(number)),
                    .path = path});
}

} // namespace

struct TextFile::State
{
    ~State()
    {
        if (descriptor >= 0)
            ::close(descriptor);
    }

    int descriptor = -1;
    struct stat status = {};
};

TextFile::TextFile(std::unique_ptr<State> state) : m_state(std::move(state)) { }

TextFile::~TextFile() = default;

Result<std::unique_ptr<TextFile>> TextFile::open(const QString &path)
{
    auto state = std::make_unique<State>();
    // Without O_NONBLOCK, opening a named pipe waits for a writer.
    state->descriptor = ::open(pathBytes(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (state->descriptor < 0)
        return errno == ENXIO
            ? failure({.code = Error::Code::NotARegularFile, .detail = Detail::tr("a socket"), .path = path})
            : systemFailure(path, errno);
    if (::fstat(state->descriptor, &state->status) != 0)
        return systemFailure(path, errno);
    const mode_t mode = state->status.st_mode;
    if (!S_ISREG(mode))
        return failure({.code = Error::Code::NotARegularFile, .detail = shownType(mode), .path = path});
    return std::unique_ptr<TextFile>(new TextFile(std::move(state)));
}

qint64 TextFile::size() const
{
    return m_state->status.st_size;
}

void TextFile::rewind()
{
    ::lseek(m_state->descriptor, 0, SEEK_SET);
}

qsizetype TextFile::read(char *buffer, qsizetype size)
{
    ssize_t got = 0;
    do
        got = ::read(m_state->descriptor, buffer, size_t(size));
    while (got < 0 && errno == EINTR);
    return got;
}

bool TextFile::isUnchanged() const
{
    struct stat now = {};
    const struct stat &then = m_state->status;
    return ::fstat(m_state->descriptor, &now) == 0 && now.st_size == then.st_size
        && now.st_mtim.tv_sec == then.st_mtim.tv_sec && now.st_mtim.tv_nsec == then.st_mtim.tv_nsec;
}

bool TextFile::noteState()
{
    return ::fstat(m_state->descriptor, &m_state->status) == 0;
}

namespace {

/** All bytes of a file. */
Result<QByteArray> content(TextFile &file, const QString &path, qint64 limit, const std::atomic_bool *cancelled)
{
    constexpr qsizetype PieceSize = 4 * 1024 * 1024; // a few milliseconds of work
    // One byte more than the size: a file that grew meanwhile is noticed, and the end is seen in the same call.
    QByteArray bytes(qsizetype(file.size()) + 1, Qt::Uninitialized);
    qsizetype filled = 0;
    file.rewind();
    while (true) {
        if (cancelled && cancelled->load(std::memory_order_relaxed))
            return failure({.code = Error::Code::Cancelled, .detail = {}, .path = path});
        const qsizetype got = file.read(bytes.data() + filled, std::min(bytes.size() - filled, PieceSize));
        if (got < 0)
            return systemFailure(path, errno);
        filled += got;
        if (got == 0)
            break;
        if (filled > limit)
            return failure({.code = Error::Code::FileTooLarge,
                            .detail = Detail::tr("more than %n bytes", nullptr, int(limit)),
                            .path = path});
        if (filled == bytes.size())
            bytes.resize(bytes.size() * 2);
    }
    bytes.truncate(filled);
    return bytes;
}

} // namespace

Result<QByteArray> readRegularFile(const QString &path, qint64 limit, const std::atomic_bool *cancelled)
{
    constexpr int MostAttempts = 3;
    const auto file = TextFile::open(path);
    if (!file)
        return failure(file.error());
    for (int attempt = 0; attempt < MostAttempts; ++attempt) {
        if (!(*file)->noteState())
            return systemFailure(path, errno);
        if ((*file)->size() > limit)
            return failure({.code = Error::Code::FileTooLarge,
                            .detail = Detail::tr("%1 bytes, at most %2").arg((*file)->size()).arg(limit),
                            .path = path});
        auto bytes = content(**file, path, limit, cancelled);
        // Half of the old content and half of the new would be a file that never was.
        if (!bytes || (*file)->isUnchanged())
            return bytes;
    }
    return failure({.code = Error::Code::FileChanged, .detail = {}, .path = path});
}

} // namespace Telemetry

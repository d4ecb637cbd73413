#include "core/base/newfile.h"

#include "core/base/atomicfile.h"

#include <QFile>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Beside @p path, so that it can take its place; random, so that two writers do not meet. */
QString temporaryName(const QString &path)
{
    return u"%1.new-%2"_s.arg(path).arg(QRandomGenerator::global()->generate(), 8, 16, QLatin1Char('0'));
}

} // namespace

Result<void> writeNewFile(const QString &path, ExistingFile existing,
                          const std::function<Result<void>(QIODevice &)> &write)
{
    const bool isReplacing = existing == ExistingFile::Replace;
    const QByteArray name = QFile::encodeName(isReplacing ? temporaryName(path) : path);
    const auto unwritable = [&path](const QString &reason) {
        return failure({Error::Code::FileUnwritable, reason, path});
    };
    // A new file only: neither what stands there nor what a symbolic link leads to is overwritten.
    const int descriptor = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (descriptor < 0 && errno == EEXIST)
        return failure({Error::Code::FileExists, {}, path});
    if (descriptor < 0)
        return unwritable(systemReason(errno));
    QFile file;
    if (!file.open(descriptor, QIODevice::WriteOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        ::unlink(name.constData());
        return unwritable(file.errorString());
    }
    Result<void> done = write(file);
    if (done && (!file.flush() || ::fdatasync(descriptor) != 0))
        done = unwritable(file.error() == QFileDevice::NoError ? systemReason(errno) : file.errorString());
    if (done && isReplacing && std::rename(name.constData(), QFile::encodeName(path).constData()) != 0)
        done = unwritable(systemReason(errno));
    if (!done) {
        ::unlink(name.constData()); // half of it would not pass for the whole, but would lie about
        if (done.error().code == Error::Code::FileUnwritable)
            done.error().path = path;
    }
    return done;
}

} // namespace Telemetry

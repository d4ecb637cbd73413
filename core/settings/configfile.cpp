#include "core/settings/configfile.h"

#include "core/base/atomicfile.h"
#include "core/base/detail.h"
#include "core/base/yamltree.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MaximalSize = 16 * 1024 * 1024;
constexpr int MostLinks = 40; ///< as the kernel

bool isAccessible(const QString &path, int mode)
{
    return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), mode, AT_EACCESS) == 0;
}

std::optional<struct stat> statusOf(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return status;
}

QString folderOf(const QString &path)
{
    return QFileInfo(path).path();
}

QString utcStamp()
{
    return QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

Result<void> unchanged(const QString &target, const std::optional<QByteArray> &before)
{
    const auto now = readConfigBytes(target);
    if (!now)
        return failure(now.error());
    if (*now != before)
        return failure({Error::Code::FileChanged, {}, target});
    return {};
}

/** Why the file must keep its identity; empty when it may be replaced. */
QString obstacle(const QString &target)
{
    const auto status = statusOf(target);
    if (!status)
        return {};
    if (status->st_nlink > 1)
        return Detail::tr("it has other names (hard links)");
    if (status->st_uid != ::geteuid() && ::geteuid() != 0)
        return Detail::tr("it belongs to another account");
    return {};
}

/** A copy of the old bytes while they are overwritten: with our own state, or beside the file. @return its path */
Result<QString> safeCopy(const QString &target, const QByteArray &bytes, const Environment &environment)
{
    const QString name = u"/global.yml.before-"_s + utcStamp() + u'-' + QString::number(::getpid());
    Error last;
    for (const QString &folder : std::array{environment.ownStateFolder(), folderOf(target)}) {
        const auto made = makeFolders(folder, 0700).and_then([&] {
            return replaceFile({.path = folder + name, .bytes = bytes, .newMode = 0600});
        });
        if (made)
            return folder + name;
        last = made.error();
    }
    last.code = Error::Code::FileUnwritable;
    last.path = target;
    last.detail = Detail::tr("no copy of the old content can be kept meanwhile: %1").arg(last.detail);
    return failure(std::move(last));
}

Result<ConfigWrite> writeInPlace(const QString &target, const QByteArray &before, const QByteArray &after,
                                 const QString &reason, const Environment &environment)
{
    const auto copy = safeCopy(target, before, environment);
    if (!copy)
        return failure(copy.error());
    auto written = unchanged(target, before).and_then([&] { return overwriteFile(target, after, before); });
    if (!written && written.error().code == Error::Code::FileHalfWritten) {
        Error error = written.error();
        error.detail = Detail::tr("%1 (backup: %2)").arg(error.detail, *copy);
        return failure(std::move(error));
    }
    QFile::remove(*copy);
    if (!written)
        return failure(written.error());
    return ConfigWrite{ConfigEdit::Method::InPlace, reason};
}

} // namespace

Result<QString> configTarget(const QString &path)
{
    QString target = path;
    for (int links = 0; links < MostLinks; ++links) {
        std::array<char, 4096> buffer;
        const ssize_t length = ::readlink(QFile::encodeName(target).constData(), buffer.data(), buffer.size());
        if (length < 0)
            return target; // no link, or nothing at all: reading and writing will say more
        const QString next = QFile::decodeName(QByteArray(buffer.data(), length));
        target = next.startsWith(u'/') ? next : folderOf(target) + u'/' + next;
    }
    return failure({Error::Code::FileUnreadable, systemReason(ELOOP), path});
}

bool isConfigWritable(const QString &path)
{
    if (const auto status = statusOf(path))
        return S_ISREG(status->st_mode) && isAccessible(path, W_OK);
    const auto target = configTarget(path);
    if (!target)
        return false;
    QString folder = folderOf(*target);
    // Rasa makes missing folders of the path itself, and none for the target of a link.
    while (*target == path && !statusOf(folder) && folderOf(folder) != folder)
        folder = folderOf(folder);
    const auto status = statusOf(folder);
    return status && S_ISDIR(status->st_mode) && isAccessible(folder, W_OK | X_OK);
}

Result<std::optional<QByteArray>> readConfigBytes(const QString &path)
{
    auto bytes = readRegularFile(path, MaximalSize);
    if (bytes)
        return std::optional(*std::move(bytes));
    if (bytes.error().code == Error::Code::FileMissing)
        return std::optional<QByteArray>();
    return failure(bytes.error());
}

Result<ConfigWrite> writeConfigBytes(const QString &target, const std::optional<QByteArray> &before,
                                     const QByteArray &after, const Environment &environment)
{
    // A file marked read-only was locked by somebody on purpose: a rename would go around that.
    if (before && !isAccessible(target, W_OK))
        return failure({Error::Code::FileUnwritable, systemReason(errno), target});
    QString reason = obstacle(target);
    if (reason.isEmpty()) {
        const auto replaced = replaceFile({.path = target, .bytes = after, .keepAttributes = true, .lastCheck = [&] {
                                               return unchanged(target, before);
                                           }});
        if (replaced)
            return ConfigWrite{};
        const Error &error = replaced.error();
        if (error.code != Error::Code::FileNotReplaceable)
            return failure(error);
        if (!before)
            return failure({Error::Code::FileUnwritable, error.detail, target});
        reason = Detail::tr("it cannot be replaced (%1)").arg(error.detail);
    }
    return writeInPlace(target, before.value_or(QByteArray()), after, reason, environment);
}

Result<QString> backUpDamaged(const QString &target, const QByteArray &bytes)
{
    const QString backup = target + u".damaged-"_s + utcStamp();
    const auto status = statusOf(target);
    const mode_t mode = status ? status->st_mode & 0777 : 0600;
    // A second repair within the same second must not replace the first backup.
    for (int attempt = 0;; ++attempt) {
        const QString path = attempt == 0 ? backup : u"%1-%2"_s.arg(backup).arg(attempt);
        if (QFileInfo::exists(path))
            continue;
        auto made = replaceFile({.path = path, .bytes = bytes, .newMode = mode});
        if (made)
            return path;
        return failure(made.error());
    }
}

} // namespace Telemetry

#include "core/base/filewatch.h"

#include <QFile>
#include <QFileInfo>

#include <chrono>

#include <sys/stat.h>

namespace Telemetry {

using namespace std::chrono_literals;

namespace {

/** @p path, its target where it is a link, and for both the nearest folder that exists. */
QStringList placesOf(const QString &path)
{
    QStringList places;
    const QFileInfo info(path);
    QStringList names = {path};
    if (info.isSymLink())
        names.append(info.symLinkTarget());
    for (const QString &name : std::as_const(names)) {
        if (QFileInfo::exists(name))
            places.append(name);
        QString folder = QFileInfo(name).absolutePath();
        while (!QFileInfo::exists(folder) && folder != QFileInfo(folder).absolutePath())
            folder = QFileInfo(folder).absolutePath();
        places.append(folder);
    }
    return places;
}

} // namespace

FileWatch::FileWatch(QObject *parent) : QObject(parent)
{
    m_burst.setSingleShot(true);
    m_burst.setInterval(20ms);
    m_scan.setInterval(2s);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_burst, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_burst, qOverload<>(&QTimer::start));
    connect(&m_burst, &QTimer::timeout, this, &FileWatch::compare);
    connect(&m_scan, &QTimer::timeout, this, &FileWatch::compare);
}

std::optional<FileWatch::State> FileWatch::stateOf(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return State{.device = status.st_dev,
                 .inode = status.st_ino,
                 .size = status.st_size,
                 .seconds = status.st_mtim.tv_sec,
                 .nanoseconds = status.st_mtim.tv_nsec};
}

void FileWatch::setPaths(const QStringList &paths)
{
    m_states.clear();
    for (const QString &path : paths)
        m_states.insert(path, stateOf(path));
    watchAgain();
}

void FileWatch::watchAgain()
{
    QSet<QString> wanted;
    for (auto entry = m_states.cbegin(); entry != m_states.cend(); ++entry) {
        const QStringList places = placesOf(entry.key());
        wanted.unite(QSet<QString>(places.begin(), places.end()));
    }
    const QStringList current = m_watcher.files() + m_watcher.directories();
    const QSet<QString> watched(current.begin(), current.end());
    const QSet<QString> outdated = watched - wanted;
    const QSet<QString> missing = wanted - watched;
    if (!outdated.isEmpty())
        m_watcher.removePaths(outdated.values());
    const QStringList refused = missing.isEmpty() ? QStringList() : m_watcher.addPaths(missing.values());
    // A path that vanished meanwhile is no lack of watches; its folder tells when it comes back.
    m_isWatchedBySystem =
        std::none_of(refused.begin(), refused.end(), [](const QString &path) { return QFileInfo::exists(path); });
    if (m_isWatchedBySystem)
        m_scan.stop();
    else
        m_scan.start();
}

void FileWatch::compare()
{
    QStringList different;
    for (auto entry = m_states.begin(); entry != m_states.end(); ++entry) {
        const auto now = stateOf(entry.key());
        if (now != entry.value()) {
            entry.value() = now;
            different.append(entry.key());
        }
    }
    watchAgain(); // a file that was replaced by rename has lost its watch
    if (!different.isEmpty())
        Q_EMIT changed(different);
}

} // namespace Telemetry

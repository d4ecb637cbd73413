#include "core/base/filewatch.h"

#include <QFileInfo>

#include <algorithm>
#include <chrono>

namespace Telemetry {

using namespace std::chrono_literals;

FileWatch::FileWatch(const WatchLimits &limits, QObject *parent) : QObject(parent), m_watch(limits)
{
    m_burst.setSingleShot(true);
    m_burst.setInterval(20ms);
    m_scan.setInterval(limits.scanInterval);
    connect(&m_watch, &FolderWatch::noticed, this, &FileWatch::notice);
    connect(&m_burst, &QTimer::timeout, this, &FileWatch::compare);
    connect(&m_scan, &QTimer::timeout, this, &FileWatch::compare);
}

void FileWatch::setPaths(const QStringList &paths)
{
    m_stamps.clear();
    for (const QString &path : paths)
        m_stamps.insert(path, fileStamp(path));
    if (watchAgain() && haveChanged(m_stamps))
        m_burst.start(); // between the look and the watch
}

/** The folders around hold other files as well, whose writing is no news. */
void FileWatch::notice(const QList<FolderNotice> &notices)
{
    const bool concerns = std::any_of(notices.begin(), notices.end(), [this](const FolderNotice &notice) {
        return notice.kind == FolderNotice::Kind::Other || m_names.contains(QFileInfo(notice.path).fileName())
            || m_stamps.contains(QFileInfo(notice.path).path());
    });
    if (concerns && !m_burst.isActive()) // a stream of notices must not put it off for ever
        m_burst.start();
}

/** @return whether a folder is watched that was not before */
bool FileWatch::watchAgain()
{
    const QStringList paths = this->paths();
    m_names.clear();
    QSet<QString> folders = foldersAround(QSet<QString>(paths.begin(), paths.end()), m_names);
    for (const QString &path : paths) {
        if (QFileInfo(path).isDir())
            folders.insert(path);
    }
    const FolderWatch::Outcome outcome = m_watch.setFolders(folders);
    m_isWatchedBySystem = outcome.isComplete;
    if (m_isWatchedBySystem)
        m_scan.stop();
    else if (!m_scan.isActive())
        m_scan.start();
    return outcome.hasNew;
}

void FileWatch::compare()
{
    QStringList different;
    for (auto entry = m_stamps.begin(); entry != m_stamps.end(); ++entry) {
        const FileStamp now = fileStamp(entry.key());
        if (now != entry.value()) {
            entry.value() = now;
            different.append(entry.key());
        }
    }
    const bool hasNew = watchAgain();
    if (!different.isEmpty())
        Q_EMIT changed(different);
    if (hasNew && haveChanged(m_stamps))
        m_burst.start();
}

} // namespace Telemetry

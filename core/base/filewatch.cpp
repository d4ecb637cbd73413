#include "core/base/filewatch.h"

#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <optional>

namespace Telemetry {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds Burst = 20ms;
constexpr std::chrono::milliseconds Settle = 150ms; // longer than a program needs to write a file

} // namespace

FileWatch::FileWatch(const WatchLimits &limits, QObject *parent) : QObject(parent), m_watch(limits)
{
    m_burst.setSingleShot(true);
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
        m_burst.start(Burst); // between the look and the watch
}

/** The folders around hold other files as well, whose writing is no news. */
bool FileWatch::concerns(const FolderNotice &notice) const
{
    const QFileInfo info(notice.path);
    return notice.path.isEmpty() || m_names.contains(info.fileName()) || m_stamps.contains(info.path());
}

/** A file whose writer is at work is left alone until it is done, but not for ever. */
void FileWatch::notice(const QList<FolderNotice> &notices)
{
    using Kind = FolderNotice::Kind;
    std::optional<std::chrono::milliseconds> pause;
    for (const FolderNotice &notice : notices) {
        if (!concerns(notice))
            continue;
        const bool isUnderWay = notice.kind == Kind::Writing || notice.kind == Kind::Gone;
        pause = std::min(pause.value_or(Settle), isUnderWay ? Settle : Burst);
    }
    // A stream of notices must not put it off again and again.
    if (pause && (!m_burst.isActive() || m_burst.remainingTimeAsDuration() > *pause))
        m_burst.start(*pause);
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
        m_burst.start(Burst);
}

} // namespace Telemetry

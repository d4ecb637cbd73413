#include "core/project/projectfollower.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <chrono>

namespace Telemetry {

using namespace std::chrono_literals;

namespace {

constexpr auto Debounce = 20ms;
constexpr auto Settle = 150ms; // longer than an editor or a program needs to write a file
constexpr qint64 MostUnsettled = 1000; // a file that is broken for so many milliseconds is broken
constexpr auto ScanInterval = 2s;
constexpr qint64 Moment = 100; // readings that last longer are announced

/** @p path itself or the folder nearest to it that exists. */
QString existingAncestor(QString path)
{
    while (!QFileInfo::exists(path) && path.contains(u'/') && path.size() > 1)
        path = QFileInfo(path).path();
    return path;
}

} // namespace

ProjectFollower::ProjectFollower(Environment environment)
    : m_environment(std::move(environment)),
      m_watcher(new QFileSystemWatcher(this)),
      m_debounce(new QTimer(this)),
      m_settle(new QTimer(this)),
      m_scan(new QTimer(this))
{
    const auto noticed = [this] {
        if (!m_debounce->isActive())
            m_debounce->start();
    };
    connect(m_watcher, &QFileSystemWatcher::fileChanged, this, noticed);
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, noticed);
    for (QTimer *timer : {m_debounce, m_settle}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
        connect(timer, &QTimer::timeout, this, &ProjectFollower::read);
    }
    m_debounce->setInterval(Debounce);
    m_settle->setInterval(Settle);
    m_scan->setInterval(ScanInterval);
    connect(m_scan, &QTimer::timeout, this, &ProjectFollower::scan);
}

void ProjectFollower::follow(const ProjectArguments &arguments, quint64 request, const Cancellation &cancelled)
{
    m_request = request;
    m_cancelled = cancelled;
    m_arguments = arguments;
    m_paths = {};
    m_changedFiles.clear();
    m_unsettled.invalidate();
    m_wasReadable.reset();
    m_isFirst = true;
    read();
}

void ProjectFollower::reload(quint64 request, const Cancellation &cancelled)
{
    m_request = request;
    m_cancelled = cancelled;
    m_cache.clear();
    m_flowsCache.clear();
    m_isReloaded = true;
    read();
}

void ProjectFollower::read()
{
    if (!m_arguments || m_cancelled->load())
        return;
    m_debounce->stop();
    m_settle->stop();
    if (m_isFirst || m_lastDuration > Moment)
        Q_EMIT readingStarted(m_request);
    QElapsedTimer timer;
    timer.start();
    ReadPaths paths;
    const auto outcome = readProject(*m_arguments, m_environment, m_cancelled.get(), m_cache, paths);
    auto extras = std::make_shared<const ProjectExtras>(
        readExtras(*m_arguments, m_environment, m_cancelled.get(), m_cache, m_flowsCache, paths));
    if (m_cancelled->load())
        return; // another request is waiting
    Q_EMIT extrasRead(m_request, extras);
    m_lastDuration = timer.elapsed();
    if (noteChanges(paths.files))
        m_lastChange.start();
    m_paths = std::move(paths);
    watch(m_paths);
    report(outcome, m_lastDuration);
    // What happened between the reading and the new watches gave no notice.
    if (hasChangedSinceReading())
        m_debounce->start();
}

/** Compares the files of this reading with those of the last one; returns whether there is a difference. */
bool ProjectFollower::noteChanges(const FileStamps &now)
{
    if (m_isFirst)
        return false;
    QSet<QString> changed;
    for (auto file = now.cbegin(); file != now.cend(); ++file) {
        const auto before = m_paths.files.constFind(file.key());
        if (before == m_paths.files.cend() || *before != *file)
            changed.insert(file.key());
    }
    for (auto file = m_paths.files.cbegin(); file != m_paths.files.cend(); ++file) {
        // After an error, files that were not reached are no news.
        if (!now.contains(file.key()) && fileStamp(file.key()) != *file)
            changed.insert(file.key());
    }
    m_changedFiles.unite(changed);
    return !changed.isEmpty();
}

void ProjectFollower::report(const Result<ProjectSummary> &outcome, qint64 milliseconds)
{
    const bool isNews = m_isFirst || m_isReloaded || !m_changedFiles.isEmpty() || m_wasReadable != outcome.has_value();
    if (!outcome && mayBeHalfWritten()) {
        if (!m_unsettled.isValid())
            m_unsettled.start();
        m_settle->start();
        return;
    }
    m_unsettled.invalidate();
    if (!isNews)
        return;
    QStringList changed(m_changedFiles.cbegin(), m_changedFiles.cend());
    changed.sort();
    m_changedFiles.clear();
    m_isFirst = m_isReloaded = false;
    m_wasReadable = outcome.has_value();
    if (outcome)
        Q_EMIT summaryChanged(m_request, *outcome, changed, milliseconds);
    else
        Q_EMIT refused(m_request, outcome.error(), changed);
}

/** Right after a change an error is given time to go away, for a second at most while changes go on. */
bool ProjectFollower::mayBeHalfWritten() const
{
    if (m_isFirst || m_isReloaded || m_changedFiles.isEmpty())
        return false;
    const bool isFresh = m_lastChange.isValid() && m_lastChange.elapsed() < Settle.count();
    return isFresh && (!m_unsettled.isValid() || m_unsettled.elapsed() < MostUnsettled);
}

QStringList ProjectFollower::pathsToWatch(const ReadPaths &paths) const
{
    QSet<QString> wanted(paths.folders.cbegin(), paths.folders.cend());
    wanted.insert(existingAncestor(m_arguments->folder));
    for (auto file = paths.files.cbegin(); file != paths.files.cend(); ++file) {
        wanted.insert(existingAncestor(file.key()));
        wanted.insert(existingAncestor(QFileInfo(file.key()).path()));
    }
    return QStringList(wanted.cbegin(), wanted.cend());
}

/** Watches exactly @p paths. A path that was replaced is no longer watched and is added again here. */
void ProjectFollower::watch(const ReadPaths &paths)
{
    const QStringList wanted = pathsToWatch(paths);
    const QStringList watchedFiles = m_watcher->files();
    const QStringList watchedFolders = m_watcher->directories();
    QSet<QString> watched(watchedFiles.cbegin(), watchedFiles.cend());
    watched.unite(QSet<QString>(watchedFolders.cbegin(), watchedFolders.cend()));
    const QSet<QString> wantedSet(wanted.cbegin(), wanted.cend());
    const QSet<QString> unwanted = watched - wantedSet;
    const QSet<QString> missing = wantedSet - watched;
    if (!unwanted.isEmpty())
        m_watcher->removePaths(QStringList(unwanted.cbegin(), unwanted.cend()));
    QStringList failed;
    if (!missing.isEmpty())
        failed = m_watcher->addPaths(QStringList(missing.cbegin(), missing.cend()));
    const bool hasFailed =
        std::any_of(failed.cbegin(), failed.cend(), [](const QString &path) { return QFileInfo::exists(path); });
    m_isWatchedBySystem = !hasFailed;
    m_watchedFiles = int(m_watcher->files().size());
    m_folderStamps.clear();
    if (hasFailed) {
        for (const QString &folder : paths.folders)
            m_folderStamps.insert(folder, fileStamp(folder));
        m_scan->start();
    } else {
        m_scan->stop();
    }
}

bool ProjectFollower::hasChangedSinceReading() const
{
    const auto differs = [](const FileStamps &stamps) {
        for (auto path = stamps.cbegin(); path != stamps.cend(); ++path) {
            if (fileStamp(path.key()) != *path)
                return true;
        }
        return false;
    };
    return differs(m_paths.files) || differs(m_folderStamps);
}

void ProjectFollower::scan()
{
    if (hasChangedSinceReading())
        read();
}

} // namespace Telemetry

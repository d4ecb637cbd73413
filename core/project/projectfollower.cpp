#include "core/project/projectfollower.h"

#include <QFileInfo>

#include <algorithm>
#include <chrono>

namespace Telemetry {

using namespace std::chrono_literals;

namespace {

constexpr qint64 Debounce = 20; // milliseconds between the end of a reading and the next while changes come fast
constexpr qint64 LongestDebounce = 500;
constexpr auto Settle = 150ms; // longer than an editor or a program needs to write a file
constexpr qint64 MostUnsettled = 1000; // a file that is broken for so many milliseconds is broken

QString nameOf(const QString &path)
{
    return path.section(u'/', -1);
}

} // namespace

ProjectFollower::ProjectFollower(Environment environment, const WatchLimits &limits)
    : m_environment(std::move(environment)),
      m_watch(new FolderWatch(limits, this)),
      m_next(new QTimer(this)),
      m_settle(new QTimer(this)),
      m_scan(new QTimer(this))
{
    connect(m_watch, &FolderWatch::noticed, this, &ProjectFollower::notice);
    for (QTimer *timer : {m_next, m_settle}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
        connect(timer, &QTimer::timeout, this, &ProjectFollower::read);
    }
    m_scan->setInterval(limits.scanInterval);
    connect(m_scan, &QTimer::timeout, this, &ProjectFollower::scan);
}

void ProjectFollower::follow(const ProjectArguments &arguments, const Request &request)
{
    m_request = request;
    if (m_arguments != arguments)
        m_cache = {};
    m_arguments = arguments;
    m_paths = {};
    m_changedFiles.clear();
    m_lost.clear();
    m_unsettled.invalidate();
    m_wasReadable.reset();
    m_isFirst = true;
    read();
}

void ProjectFollower::reload(const Request &request)
{
    m_request = request;
    m_cache = {};
    m_flowsCache.clear();
    m_isReloaded = true;
    read();
}

void ProjectFollower::stop()
{
    m_arguments.reset();
    m_watch->setFolders({});
    for (QTimer *timer : {m_next, m_settle, m_scan})
        timer->stop();
}

/** Whether a notice may be about the project: the folders around hold other files as well, logs for example. */
bool ProjectFollower::concerns(const FolderNotice &notice) const
{
    const QString name = nameOf(notice.path);
    if (notice.path.isEmpty() || m_names.contains(name))
        return true;
    const bool mayBeFolder = notice.kind == FolderNotice::Kind::Other || !name.contains(u'.'); // or a link to one
    return (mayBeFolder || isDataFileName(name)) && m_folders.contains(notice.path.chopped(name.size() + 1));
}

void ProjectFollower::notice(const QList<FolderNotice> &notices)
{
    using Kind = FolderNotice::Kind;
    bool isChanging = false;
    bool isDone = false;
    for (const FolderNotice &notice : notices) {
        if (!concerns(notice))
            continue;
        const bool isUnderWay = notice.kind == Kind::Writing || notice.kind == Kind::Gone;
        isChanging = isChanging || isUnderWay;
        isDone = isDone || !isUnderWay;
    }
    if (isChanging || isDone)
        m_sinceNotice.start();
    if (isDone)
        readSoon();
    else if (isChanging && !m_settle->isActive())
        m_settle->start(Settle); // its writer may never be done, or something may never come back
}

/** At once after a while of rest, else when the pause between two readings is over. */
void ProjectFollower::readSoon()
{
    const qint64 pause = std::clamp(m_lastDuration, Debounce, LongestDebounce);
    if (!m_sinceReading.isValid() || m_sinceReading.hasExpired(pause))
        read();
    else if (!m_next->isActive())
        m_next->start(int(pause - m_sinceReading.elapsed()));
}

void ProjectFollower::read()
{
    if (!m_arguments || m_request->isCancelled)
        return;
    m_next->stop();
    m_settle->stop();
    m_request->progress.restart();
    Q_EMIT readingStarted(m_request);
    QElapsedTimer timer;
    timer.start();
    const qint64 startedAt = stampTime();
    ReadPaths paths;
    const ReadingControl control{.cancelled = &m_request->isCancelled, .progress = &m_request->progress};
    const auto outcome = readProject(*m_arguments, m_environment, control, m_cache, paths);
    auto extras = std::make_shared<const ProjectExtras>(
        readExtras(*m_arguments, m_environment, control, m_cache, m_flowsCache, paths));
    m_sinceReading.start();
    if (m_request->isCancelled)
        return; // another request is waiting
    Q_EMIT extrasRead(m_request, extras);
    m_lastDuration = timer.elapsed();
    noteChanges(paths.files);
    m_paths = std::move(paths);
    const bool hasNew = watch();
    report(outcome, m_lastDuration);
    Q_EMIT readingFinished(m_request);
    // What happened in a folder between the reading and its watch gave no notice.
    const auto mayHaveChanged = [startedAt](const QString &folder) {
        return !isConclusive(fileStamp(folder), startedAt);
    };
    if (hasNew
        && (haveChanged(m_paths.files)
            || std::any_of(m_paths.folders.cbegin(), m_paths.folders.cend(), mayHaveChanged)))
        readSoon();
}

/** Compares the files of this reading with those of the last one. */
void ProjectFollower::noteChanges(const FileStamps &now)
{
    if (m_isFirst)
        return;
    const auto note = [this](const QString &path, const FileStamp &before, const FileStamp &after) {
        if (before == after)
            return;
        m_changedFiles.insert(path);
        if (after.size > 0)
            m_lost.remove(path);
        else if (before.size > 0)
            m_lost.insert(path);
    };
    for (auto file = now.cbegin(); file != now.cend(); ++file) {
        const auto before = m_paths.files.constFind(file.key());
        if (before != m_paths.files.cend())
            note(file.key(), *before, *file);
        else
            m_changedFiles.insert(file.key());
    }
    for (auto file = m_paths.files.cbegin(); file != m_paths.files.cend(); ++file) {
        if (!now.contains(file.key())) // after an error, files that were not reached are no news
            note(file.key(), *file, fileStamp(file.key()));
    }
}

void ProjectFollower::report(const Result<ProjectSummary> &outcome, qint64 milliseconds)
{
    const bool isNews = m_isFirst || m_isReloaded || !m_changedFiles.isEmpty() || m_wasReadable != outcome.has_value();
    if (mayBeHalfWritten(outcome.has_value())) {
        if (!m_unsettled.isValid())
            m_unsettled.start();
        m_settle->start(Settle);
        return;
    }
    m_unsettled.invalidate();
    if (!isNews)
        return;
    QStringList changed(m_changedFiles.cbegin(), m_changedFiles.cend());
    changed.sort();
    m_changedFiles.clear();
    m_lost.clear();
    m_isFirst = m_isReloaded = false;
    m_wasReadable = outcome.has_value();
    if (outcome)
        Q_EMIT summaryChanged(m_request, *outcome, changed, milliseconds);
    else
        Q_EMIT refused(m_request, outcome.error(), changed);
}

/**
 * Right after a change, an error or a loss is given time to go away, for a second at most while changes go on. Many
 * programs empty a file before they write it, or take it away before they put another in its place.
 */
bool ProjectFollower::mayBeHalfWritten(bool isReadable) const
{
    if (m_isFirst || m_isReloaded || m_changedFiles.isEmpty() || (isReadable && m_lost.isEmpty()))
        return false;
    const bool isFresh = m_sinceNotice.isValid() && !m_sinceNotice.hasExpired(Settle.count());
    return isFresh && (!m_unsettled.isValid() || !m_unsettled.hasExpired(MostUnsettled));
}

/** Watches what the last reading looked at. @return whether something is watched that was not before */
bool ProjectFollower::watch()
{
    m_folders = QSet<QString>(m_paths.folders.cbegin(), m_paths.folders.cend());
    QSet<QString> places = m_folders;
    places.insert(m_arguments->folder);
    QSet<QString> folders = places;
    for (auto file = m_paths.files.cbegin(); file != m_paths.files.cend(); ++file)
        places.insert(file.key());
    m_names.clear();
    folders.unite(foldersAround(places, m_names));
    const FolderWatch::Outcome outcome = m_watch->setFolders(folders);
    m_isWatchedBySystem = outcome.isComplete;
    m_watchedFiles = int(std::count_if(m_paths.files.cbegin(), m_paths.files.cend(),
                                       [](const FileStamp &stamp) { return stamp.exists(); }));
    m_folderStamps.clear();
    if (outcome.isComplete) {
        m_scan->stop();
    } else {
        m_folderStamps.insert(m_arguments->folder, fileStamp(m_arguments->folder)); // it may be missing, to come back
        for (const QString &folder : std::as_const(m_paths.folders))
            m_folderStamps.insert(folder, fileStamp(folder));
        if (!m_scan->isActive())
            m_scan->start();
    }
    return outcome.hasNew;
}

void ProjectFollower::scan()
{
    if (!haveChanged(m_paths.files) && !haveChanged(m_folderStamps))
        return;
    m_sinceNotice.start();
    read();
}

} // namespace Telemetry

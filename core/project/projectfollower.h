#pragma once

#include "core/project/projectextras.h"
#include "core/project/readproject.h"

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

namespace Telemetry {

/** Whether a request is still wanted. Set by the thread that asks, looked at by the thread that works. */
using Cancellation = std::shared_ptr<std::atomic_bool>;

/**
 * Follows one project after the other in the thread in which it lives: reads, watches, reads again.
 *
 * Editors replace files, so a watch is lost with the file that it was on: all watches are renewed after each reading,
 * and folders are watched as well. What has changed is found out by comparing states, not by believing in notices.
 */
class ProjectFollower : public QObject
{
    Q_OBJECT

public:
    explicit ProjectFollower(Environment environment);

    /** Reads the project and follows it. Reports carry @p request. */
    void follow(const ProjectArguments &arguments, quint64 request, const Cancellation &cancelled);

    /** Reads again without trusting anything read before. */
    void reload(quint64 request, const Cancellation &cancelled);

    // May be asked from any thread.
    int watchedFiles() const { return m_watchedFiles; }
    bool isWatchedBySystem() const { return m_isWatchedBySystem; }

Q_SIGNALS:
    void readingStarted(quint64 request);
    void summaryChanged(quint64 request, const Telemetry::ProjectSummary &summary, const QStringList &changedFiles,
                        qint64 milliseconds);
    void refused(quint64 request, const Telemetry::Error &error, const QStringList &changedFiles);
    void extrasRead(quint64 request, const std::shared_ptr<const Telemetry::ProjectExtras> &extras);

private:
    void read();
    bool noteChanges(const FileStamps &now);
    void report(const Result<ProjectSummary> &outcome, qint64 milliseconds);
    bool mayBeHalfWritten() const;
    void watch(const ReadPaths &paths);
    QStringList pathsToWatch(const ReadPaths &paths) const;
    bool hasChangedSinceReading() const;
    void scan();

    Environment m_environment;
    DataFileCache m_cache;
    FlowsCache m_flowsCache;
    QFileSystemWatcher *m_watcher;
    QTimer *m_debounce; // one reading for a burst of notices
    QTimer *m_settle; // a second reading of what may be half-written
    QTimer *m_scan; // runs while the system has no watches left
    std::optional<ProjectArguments> m_arguments;
    quint64 m_request = 0;
    Cancellation m_cancelled;

    ReadPaths m_paths; // of the last reading
    FileStamps m_folderStamps;
    QSet<QString> m_changedFiles; // since the last report
    bool m_isFirst = true; // nothing was reported for this request yet
    bool m_isReloaded = false;
    std::optional<bool> m_wasReadable; // according to the last report
    QElapsedTimer m_lastChange; // since a reading found something changed
    QElapsedTimer m_unsettled; // since the first error that was not reported; invalid when there is none
    qint64 m_lastDuration = 0;
    std::atomic_int m_watchedFiles = 0;
    std::atomic_bool m_isWatchedBySystem = true;
};

} // namespace Telemetry

#pragma once

#include "core/project/projectextras.h"
#include "core/project/readproject.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

namespace Telemetry {

/** What was asked for, by the thread that shows; looked at by those that work. */
struct ReadingRequest
{
    std::atomic_bool isCancelled = false;
    ReadingProgress progress;
};

/**
 * Follows one project after the other in the thread in which it lives: reads, watches, reads again.
 *
 * Notices say when to look; what has changed is found out by comparing states. Folders are watched, not files: that
 * survives every way to save a file and says when its writer is done.
 */
class ProjectFollower : public QObject
{
    Q_OBJECT

public:
    using Request = std::shared_ptr<ReadingRequest>;

    ProjectFollower(Environment environment, const WatchLimits &limits);

    /** Reads the project and follows it. Reports carry @p request. */
    void follow(const ProjectArguments &arguments, const Request &request);

    /** Reads again without trusting anything read before. */
    void reload(const Request &request);

    /** Ends all following, before this object is moved out of its thread. */
    void stop();

    // May be asked from any thread.
    int watchedFiles() const { return m_watchedFiles; }
    bool isWatchedBySystem() const { return m_isWatchedBySystem; }

Q_SIGNALS:
    void readingStarted(const Telemetry::ProjectFollower::Request &request);
    void readingFinished(const Telemetry::ProjectFollower::Request &request);
    void summaryChanged(const Telemetry::ProjectFollower::Request &request, const Telemetry::ProjectSummary &summary,
                        const QStringList &changedFiles, qint64 milliseconds);
    void refused(const Telemetry::ProjectFollower::Request &request, const Telemetry::Error &error,
                 const QStringList &changedFiles);
    void extrasRead(const Telemetry::ProjectFollower::Request &request,
                    const std::shared_ptr<const Telemetry::ProjectExtras> &extras);

private:
    void notice(const QList<FolderNotice> &notices);
    bool concerns(const FolderNotice &notice) const;
    void readSoon();
    void read();
    void noteChanges(const FileStamps &now);
    void report(const Result<ProjectSummary> &outcome, qint64 milliseconds);
    bool mayBeHalfWritten(bool isReadable) const;
    bool watch();
    void scan();

    Environment m_environment;
    ProjectCache m_cache;
    FlowsCache m_flowsCache;
    FolderWatch *m_watch;
    QTimer *m_next; // the next reading while changes come fast
    QTimer *m_settle; // a look at what is or was being written
    QTimer *m_scan; // runs while the system does not watch everything
    std::optional<ProjectArguments> m_arguments;
    Request m_request;

    ReadPaths m_paths; // of the last reading
    QSet<QString> m_names; // that concern us in any watched folder
    QSet<QString> m_folders; // of the project, in which new files concern us too
    FileStamps m_folderStamps; // while folders are looked at by timer
    QSet<QString> m_changedFiles; // since the last report
    QSet<QString> m_lost; // those among them that are empty or gone now and were not before
    bool m_isFirst = true; // nothing was reported for this request yet
    bool m_isReloaded = false;
    std::optional<bool> m_wasReadable; // according to the last report
    QElapsedTimer m_sinceReading; // since the last one ended; invalid before the first
    QElapsedTimer m_sinceNotice; // since something was last known to change
    QElapsedTimer m_unsettled; // since the first outcome that was held back; invalid when there is none
    qint64 m_lastDuration = 0; // of a reading, in milliseconds
    std::atomic_int m_watchedFiles = 0;
    std::atomic_bool m_isWatchedBySystem = true;
};

} // namespace Telemetry

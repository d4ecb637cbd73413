#pragma once

#include "core/base/environment.h"
#include "core/base/folderwatch.h"
#include "core/base/result.h"
#include "core/export.h"
#include "core/project/projectparts.h"
#include "core/project/projectsummary.h"
#include "core/project/readingcontrol.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <atomic>
#include <memory>

namespace Telemetry {

struct ProjectExtras;

/** Which project, and which of its files, in the words of the rasa command. Relative paths start at the folder. */
struct ProjectArguments
{
    QString folder = {}; ///< absolute
    QString config = QStringLiteral("config.yml"); ///< empty: read none, as `rasa test nlu` does
    std::optional<QString> domain = {}; ///< absent: domain.yml
    QStringList data = {}; ///< empty: the default of the command, mostly data
    QString endpoints = QStringLiteral("endpoints.yml");
    QString credentials = QStringLiteral("credentials.yml");
    QString markers = QStringLiteral("markers.yml"); ///< file or folder
    WantedParts parts = ProjectPart::Training; ///< what readExtras() and ProjectReader read; others take no notice
    bool explain = false; ///< fill contributions and warnings

    bool operator==(const ProjectArguments &) const = default;
};

/**
 * Reads a project once, in this thread, and computes what Rasa would.
 *
 * @param cancelled  looked at all the time, within files too; when it becomes true the result is Cancelled. May be null
 * @return the summary, or the Error at which `rasa train` would stop (counting.md 1, "refused"); ProjectMissing or
 *         NotARasaProject when there is nothing to read
 */
TELEMETRY_CORE_EXPORT Result<ProjectSummary> readProject(const ProjectArguments &arguments,
                                                         const Environment &environment,
                                                         const std::atomic_bool *cancelled = nullptr);

/**
 * Follows a project: reads it on a worker thread, watches its files and folders, and reads again what changed: at once
 * when a writer is done with a file, then at most every 20 ms while more changes come.
 *
 * A file that is broken, empty or gone right after a change is given a moment to be written, a second at most while
 * changes go on, before that is told. Lives in the thread that creates it and never blocks it.
 */
class TELEMETRY_CORE_EXPORT ProjectReader : public QObject
{
    Q_OBJECT

public:
    explicit ProjectReader(Environment environment, const WatchLimits &limits = {}, QObject *parent = nullptr);
    ~ProjectReader() override;

    /** Starts to follow another project (or other files of it). summaryChanged() or refused() follows. */
    void setArguments(const ProjectArguments &arguments);

    /** Reads everything again at once, without looking at times. */
    void reload();

    int watchedFiles() const;

    /** False when the system does not watch all folders, and files are looked at every two seconds instead. */
    bool isWatchedBySystem() const;

Q_SIGNALS:
    /** A reading began. readingFinished() follows, whether it has news or not, unless another one begins first. */
    void readingStarted();

    /** A reading goes on for longer than a moment (300 ms); again and again until it is finished. */
    void readingProgressed(const Telemetry::ReadingAmount &amount);

    void readingFinished();

    /** @param changedFiles  absolute paths whose change caused this; empty on the first reading */
    void summaryChanged(const Telemetry::ProjectSummary &summary, const QStringList &changedFiles, qint64 milliseconds);

    void refused(const Telemetry::Error &error, const QStringList &changedFiles);

    /** The parts besides the training were read; one of the two above follows where something changed. */
    void extrasRead(const std::shared_ptr<const Telemetry::ProjectExtras> &extras);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Telemetry

#pragma once

#include "core/export.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>

#include <chrono>
#include <limits>

class QSocketNotifier;

namespace Telemetry {

/** How far the system is asked to watch, and what is done where it does not. */
struct WatchLimits
{
    int folders = std::numeric_limits<int>::max(); ///< more are not asked for, as if the system had refused them
    std::chrono::milliseconds scanInterval = std::chrono::seconds(2); ///< between two looks at what is not watched
};

/** Something happened to an entry of a watched folder, or to the folder itself. */
struct FolderNotice
{
    enum class Kind {
        Writing, ///< content changes or a file was made; its writer will close it
        Written, ///< the writer is done: closed, or moved to this name
        Gone, ///< removed, or moved away; often something takes its place at once
        Other, ///< a folder was made or taken away, rights changed; or notices were lost, then without a path
    };

    Kind kind = Kind::Other;
    QString path = {}; ///< the folder as it was given, and the entry's name
};

/**
 * Notices of the system (inotify) about what happens in folders.
 *
 * A folder tells about all its entries: so one watch serves any number of files, outlives their replacement, and says
 * when the writer of a file is done. Notices are hints, to be followed by a look at the file. Lives in the thread that
 * makes it.
 */
class TELEMETRY_CORE_EXPORT FolderWatch : public QObject
{
    Q_OBJECT

public:
    explicit FolderWatch(const WatchLimits &limits = {}, QObject *parent = nullptr);
    ~FolderWatch() override;

    /** What became of the wish to watch folders. */
    struct Outcome
    {
        bool isComplete = true; ///< false: at least one must be looked at by timer
        bool hasNew = false; ///< one was not watched until now, so what happened in it before gave no notice
    };

    /**
     * Watches exactly @p folders: absolute, links followed to what they lead to now. Missing ones are passed over.
     *
     * Folders of the network and the like are not watched: the system tells only of what this computer does in them.
     */
    Outcome setFolders(const QSet<QString> &folders);

Q_SIGNALS:
    /** All that has happened since the last signal. */
    void noticed(const QList<Telemetry::FolderNotice> &notices);

private:
    void readNotices();

    const WatchLimits m_limits;
    int m_handle = -1;
    QSocketNotifier *m_notifier = nullptr;
    QMultiHash<int, QString> m_folders; ///< by watch; several where links lead to one folder
};

/**
 * The folders in which a change can alter what one of @p paths leads to: the nearest existing one above each, those of
 * the links on the way and of their targets, and so on.
 *
 * @param names  gets the last names of the paths, their targets and the folders: what to listen for, of all there is
 */
QSet<QString> foldersAround(const QSet<QString> &paths, QSet<QString> &names);

} // namespace Telemetry

#pragma once

#include "core/base/filestamp.h"
#include "core/base/folderwatch.h"
#include "core/export.h"

#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

namespace Telemetry {

/**
 * Tells when one of some files changed, appeared or vanished, however it was saved: in place, by rename over it, by
 * delete and re-create, through a link, or in a folder that is made only later.
 *
 * Watches the folders around each file, gathers bursts for a moment, gives a file that is emptied or taken away time to
 * be written again, and compares the states of the files before it speaks. Where the system does not watch it looks
 * every two seconds. Lives in the thread that makes it.
 */
class TELEMETRY_CORE_EXPORT FileWatch : public QObject
{
    Q_OBJECT

public:
    explicit FileWatch(const WatchLimits &limits = {}, QObject *parent = nullptr);

    /** Replaces the set of watched paths (absolute; files or folders; they need not exist). What they are now is the
     * state compared with. */
    void setPaths(const QStringList &paths);

    QStringList paths() const { return m_stamps.keys(); }

    /** False when the system refused a watch and the paths are looked at by timer. */
    bool isWatchedBySystem() const { return m_isWatchedBySystem; }

Q_SIGNALS:
    void changed(const QStringList &paths);

private:
    bool concerns(const FolderNotice &notice) const;
    void notice(const QList<FolderNotice> &notices);
    bool watchAgain();
    void compare();

    FileStamps m_stamps; ///< of the paths, as last seen
    QSet<QString> m_names; ///< that concern us in the watched folders
    FolderWatch m_watch;
    QTimer m_burst;
    QTimer m_scan;
    bool m_isWatchedBySystem = true;
};

} // namespace Telemetry

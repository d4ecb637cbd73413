#pragma once

#include "core/export.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace Telemetry {

/**
 * Tells when one of some files changed, appeared or vanished, however it was saved: in place, by rename over it, by
 * delete and re-create, through a link, or in a folder that is made only later.
 *
 * Watches each file and the nearest existing folder above it, gathers bursts for a moment, and compares inode, size and
 * time before it speaks. Where the system has no watches left it looks every two seconds. Lives in the thread that
 * makes it.
 */
class TELEMETRY_CORE_EXPORT FileWatch : public QObject
{
    Q_OBJECT

public:
    explicit FileWatch(QObject *parent = nullptr);

    /** Replaces the set of watched paths (absolute; files or folders; they need not exist). What they are now is the
     * state compared with. */
    void setPaths(const QStringList &paths);

    QStringList paths() const { return m_states.keys(); }

    /** False when the system refused a watch and the paths are looked at by timer. */
    bool isWatchedBySystem() const { return m_isWatchedBySystem; }

Q_SIGNALS:
    void changed(const QStringList &paths);

private:
    /** What tells two versions of a file apart. */
    struct State
    {
        quint64 device = 0;
        quint64 inode = 0;
        qint64 size = 0;
        qint64 seconds = 0;
        qint64 nanoseconds = 0;
        bool operator==(const State &) const = default;
    };

    static std::optional<State> stateOf(const QString &path);
    void watchAgain();
    void compare();

    QHash<QString, std::optional<State>> m_states;
    QFileSystemWatcher m_watcher;
    QTimer m_burst;
    QTimer m_scan;
    bool m_isWatchedBySystem = true;
};

} // namespace Telemetry

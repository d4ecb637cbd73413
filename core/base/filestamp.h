#pragma once

#include <QHash>
#include <QString>

namespace Telemetry {

/** What tells one state of a file or folder from another without reading it. */
struct FileStamp
{
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = -1; ///< -1: there is no such file
    qint64 modified = 0; ///< in nanoseconds
    qint64 changed = 0;

    bool exists() const { return size >= 0; }
    bool operator==(const FileStamp &) const = default;
};

/** The state of @p path now, links followed. */
FileStamp fileStamp(const QString &path);

/** Paths with their states. */
using FileStamps = QHash<QString, FileStamp>;

/** Whether any of the files is in another state by now. */
bool haveChanged(const FileStamps &stamps);

/** The time now, by the clock that stamps are made with, in nanoseconds. */
qint64 stampTime();

/**
 * Whether a file of this state, read at @p readAt (see stampTime()), cannot have changed since without showing it.
 * Times of files advance in steps of some milliseconds: two changes within one step look like one.
 */
bool isConclusive(const FileStamp &stamp, qint64 readAt);

} // namespace Telemetry

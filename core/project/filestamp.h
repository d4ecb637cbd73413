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

    bool operator==(const FileStamp &) const = default;
};

/** The state of @p path now, links followed. */
FileStamp fileStamp(const QString &path);

/** Paths with their states. */
using FileStamps = QHash<QString, FileStamp>;

} // namespace Telemetry

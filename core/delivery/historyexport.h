#pragma once

#include "core/base/result.h"
#include "core/delivery/database.h"
#include "core/export.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <atomic>

class QIODevice;

namespace Telemetry {

/**
 * The history as a file that shows whether somebody changed it.
 *
 * Each line is a JSON object; first a `header`, then each `report` with its body before the first `attempt` that
 * mentions it, in the order of the attempts; then an `end` with the numbers of both. Each line but the first names the
 * SHA-256 of the line before it (`previous`), so no line can be changed, left out, added or moved without breaking the
 * chain. Who writes the whole chain anew is found out by the hash of the last line, if that was kept elsewhere.
 */
struct HistoryProof
{
    qint64 reports = 0;
    qint64 attempts = 0; ///< entries, discarded reports among them
    QDateTime exported = {}; ///< UTC
    QString hash = {}; ///< SHA-256 of the last line

    bool operator==(const HistoryProof &) const = default;
};

/**
 * Writes the whole history to @p target (open for writing).
 *
 * @param cancelled  looked at again and again; may be null
 * @return DatabaseUnusable, FileUnwritable, Cancelled
 */
TELEMETRY_CORE_EXPORT Result<HistoryProof> exportHistory(Database &database, QIODevice &target, const QDateTime &now,
                                                         const std::atomic_bool *cancelled = nullptr);

/**
 * Writes it to a new file, 0600, complete or not at all.
 *
 * @return FileUnwritable, also when there is something at @p path already: an export never replaces anything
 */
TELEMETRY_CORE_EXPORT Result<HistoryProof> exportHistory(Database &database, const QString &path, const QDateTime &now);

/** Whether an exported history is as it was written. @return HistoryBroken with the first line that is not; Cancelled
 */
TELEMETRY_CORE_EXPORT Result<HistoryProof> verifyHistory(QIODevice &source,
                                                         const std::atomic_bool *cancelled = nullptr);

/** The same for a file. @return also FileMissing, FileUnreadable, NotARegularFile */
TELEMETRY_CORE_EXPORT Result<HistoryProof> verifyHistory(const QString &path,
                                                         const std::atomic_bool *cancelled = nullptr);

} // namespace Telemetry

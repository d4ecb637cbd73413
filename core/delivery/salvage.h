#pragma once

#include "core/base/result.h"
#include "core/export.h"

#include <QDateTime>
#include <QString>

class QSqlDatabase;

namespace Telemetry {

class Database;

/** A damaged database that was kept aside, and what could be read of it. */
struct Salvage
{
    QDateTime happened = {}; ///< UTC
    QString keptAside = {}; ///< path of the damaged file
    QString reason = {}; ///< what was wrong with it
    qint64 reports = 0; ///< that were saved
    qint64 attempts = 0; ///< entries of the history that were saved

    bool operator==(const Salvage &) const = default;
};

/**
 * Copies what can still be read of a damaged database into a new one, within a transaction of its caller.
 *
 * A report whose bytes are not those of its SHA-256 is left behind. What waited is saved as to be sent only by hand:
 * nobody can say whether the damage hid that it was sent.
 *
 * @param damagedPath  is only read
 * @param connection  of the new database, which has its tables and no rows
 */
Result<Salvage> salvage(const QString &damagedPath, const Database &database, QSqlDatabase &connection);

} // namespace Telemetry

#pragma once

#include "core/base/result.h"

#include <QDateTime>

class QSqlDatabase;

namespace Telemetry {

class Database;
struct ConnectionIntent;

/**
 * Fills the connection log in before the connection is there, so that none can be missing after a crash. Within a
 * transaction of its caller.
 *
 * @param sequence  of the attempt
 */
Result<void> noteConnection(const Database &database, QSqlDatabase &connection, qint64 sequence,
                            const ConnectionIntent &intent, const QDateTime &now);

} // namespace Telemetry

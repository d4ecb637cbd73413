#pragma once

#include "core/base/result.h"
#include "core/delivery/history.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

class QSqlDatabase;

namespace Telemetry {

class Database;

/** What an entry says of an attempt that has ended; never null, which SQLite would take for no value. */
QString reasonOf(const AttemptResult &result);
QByteArray answerOf(const AttemptResult &result);

/** A connection for the log of them. */
struct NotedConnection
{
    qint64 attempt = 0; ///< its sequence number
    ConnectionIntent intent = {}; ///< without host: nothing is noted
    QDateTime opened = {};
    bool isCertain = false; ///< not before the attempt has ended
};

/**
 * Fills the connection log in, before a connection is there, so that none can be missing after a crash. Within a
 * transaction of its caller.
 */
Result<void> noteConnection(const Database &database, QSqlDatabase &connection, const NotedConnection &noted);

/** Now that it is known: there was a connection, or another attempt's was used again. Within a transaction. */
Result<void> settleConnection(const Database &database, QSqlDatabase &connection, qint64 attempt,
                              bool hasOpenedConnection);

} // namespace Telemetry

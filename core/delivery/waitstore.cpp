#include "core/delivery/waitstore.h"

#include "core/delivery/statement.h"

#include <QSqlQuery>
#include <QVariant>

namespace Telemetry {

using namespace Qt::StringLiterals;

Result<QueueWait> readQueueWait(Database &database)
{
    QueueWait wait;
    const auto done = database.read([&](QSqlDatabase &connection) {
        return forEachRow(database, connection,
                          u"SELECT failures, duration, wall, boot, uptime, destination FROM queue_wait"_s, {},
                          [&wait](const QSqlQuery &query) {
                              wait.failures = query.value(0).toInt();
                              wait.duration = std::chrono::milliseconds(query.value(1).toLongLong());
                              wait.since.wall = QDateTime::fromMSecsSinceEpoch(query.value(2).toLongLong(), Qt::UTC);
                              wait.since.bootId = query.value(3).toString();
                              wait.since.uptime = std::chrono::milliseconds(query.value(4).toLongLong());
                              wait.destination = query.value(5).toString();
                          });
    });
    if (!done)
        return tl::unexpected(done.error());
    return wait;
}

Result<void> storeQueueWait(const Database &database, QSqlDatabase &connection, const QueueWait &wait)
{
    if (wait.failures == 0) {
        if (auto done = change(database, connection, u"DELETE FROM queue_wait"_s); !done)
            return tl::unexpected(done.error());
        return {};
    }
    const auto done = change(database, connection, u"INSERT OR REPLACE INTO queue_wait VALUES (1, ?, ?, ?, ?, ?, ?)"_s,
                             {wait.failures, qint64(wait.duration.count()), wait.since.wall.toMSecsSinceEpoch(),
                              stored(wait.since.bootId), qint64(wait.since.uptime.count()), stored(wait.destination)});
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

Result<void> writeQueueWait(Database &database, const QueueWait &wait)
{
    return database.write([&](QSqlDatabase &connection) { return storeQueueWait(database, connection, wait); });
}

} // namespace Telemetry

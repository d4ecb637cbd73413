#include "core/delivery/historyrow.h"

#include "core/delivery/statement.h"

namespace Telemetry {

using namespace Qt::StringLiterals;

QString reasonOf(const AttemptResult &result)
{
    return result.error ? errorSummary(*result.error) : u""_s;
}

QByteArray answerOf(const AttemptResult &result)
{
    return result.answer.isNull() ? QByteArray("") : result.answer;
}

Result<void> noteConnection(const Database &database, QSqlDatabase &connection, const NotedConnection &noted)
{
    const ConnectionIntent &intent = noted.intent;
    if (intent.host.isEmpty())
        return {};
    const auto added = change(database, connection,
                              u"INSERT INTO connections (attempt, opened, host, port, purpose, proxy, certain)"
                              " VALUES (?, ?, ?, ?, 'report', ?, ?)"_s,
                              {noted.attempt, noted.opened.toMSecsSinceEpoch(), intent.host, intent.port,
                               stored(intent.proxy), noted.isCertain ? 1 : 0});
    if (!added)
        return tl::unexpected(added.error());
    return {};
}

Result<void> settleConnection(const Database &database, QSqlDatabase &connection, qint64 attempt,
                              bool hasOpenedConnection)
{
    const auto settled = hasOpenedConnection
        ? change(database, connection, u"UPDATE connections SET certain = 1 WHERE attempt = ?"_s, {attempt})
        : change(database, connection, u"DELETE FROM connections WHERE attempt = ?"_s, {attempt});
    if (!settled)
        return tl::unexpected(settled.error());
    return {};
}

} // namespace Telemetry

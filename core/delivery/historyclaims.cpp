// Several intents at once, and what is made of intents whose program ended before they did.
#include "core/base/detail.h"
#include "core/delivery/history.h"
#include "core/delivery/historyrow.h"
#include "core/delivery/reportrow.h"
#include "core/delivery/statement.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace Telemetry {

using namespace Qt::StringLiterals;

// Why claims. Before a report leaves, it must be on the disk that it may have left, and each sync of a disk takes as
// long as several requests. One claim is synced for many reports; then what becomes of each is handed to the system
// without waiting for the disk. When the program dies, the system still has it. When the system ends (told by its boot
// id), what the disk has not got is lost, but never the claim: all that it names and that has no outcome may have left.

/** Fills the connection log in before the connection is there, so that none can be missing after a crash. */
Result<void> noteConnection(const Database &database, QSqlDatabase &connection, qint64 sequence,
                            const ConnectionIntent &intent, const QDateTime &now)
{
    if (intent.host.isEmpty())
        return {};
    const auto noted = change(database, connection,
                              u"INSERT INTO connections (attempt, opened, host, port, purpose, proxy, certain)"
                              " VALUES (?, ?, ?, ?, 'report', ?, 0)"_s,
                              {sequence, now.toMSecsSinceEpoch(), intent.host, intent.port, stored(intent.proxy)});
    if (!noted)
        return tl::unexpected(noted.error());
    return {};
}

Result<qint64> History::claim(const QList<qint64> &reports, const QString &destination, const ConnectionIntent &intent)
{
    qint64 claimed = 0;
    if (m_bootId.isEmpty())
        return claimed;
    const auto written = m_database.write([&](QSqlDatabase &connection) -> Result<void> {
        claimed = 0; // it may be the second time, after a salvage
        for (const qint64 report : reports) {
            const auto added =
                change(m_database, connection,
                       "INSERT OR IGNORE INTO claims (report, claimed, boot, destination, host, port, proxy)"
                       " SELECT id, ?, ?, ?, ?, ?, ? FROM reports WHERE id = ? AND state <> 'sending' AND "_L1
                           + IsInOutbox,
                       {m_clock().toMSecsSinceEpoch(), m_bootId, stored(destination), stored(intent.host), intent.port,
                        stored(intent.proxy), report});
            if (!added)
                return tl::unexpected(added.error());
            claimed += *added;
        }
        return {};
    });
    if (!written)
        return tl::unexpected(written.error());
    return claimed;
}

Result<void> History::release()
{
    return m_database.write([&](QSqlDatabase &connection) -> Result<void> {
        const auto released = change(m_database, connection, u"DELETE FROM claims"_s);
        if (!released)
            return tl::unexpected(released.error());
        return {};
    });
}

Result<qint64> History::closeInterrupted(const FileLock &senderLock)
{
    Q_ASSERT(senderLock.isHeld());
    qint64 interrupted = 0;
    const auto seen = m_database.read([&](QSqlDatabase &connection) -> Result<void> {
        const auto open = number(m_database, connection,
                                 u"SELECT (SELECT count(*) FROM attempts WHERE outcome IS NULL)"
                                 " + (SELECT count(*) FROM claims)"_s);
        if (!open)
            return tl::unexpected(open.error());
        interrupted = *open;
        return {};
    });
    if (!seen)
        return tl::unexpected(seen.error());
    if (interrupted == 0 || !senderLock.isHeld())
        return 0;
    const auto closed = m_database.write([&](QSqlDatabase &connection) -> Result<void> {
        const auto attempts = closeAttempts(connection);
        const auto claims = attempts ? closeClaims(connection) : attempts;
        if (!claims)
            return tl::unexpected(claims.error());
        interrupted = *attempts + *claims;
        return {};
    });
    if (!closed)
        return tl::unexpected(closed.error());
    return interrupted;
}

/** Attempts that have begun. @return how many */
Result<qint64> History::closeAttempts(QSqlDatabase &connection)
{
    for (const QString &statement :
         {u"UPDATE reports SET state = 'unknown' WHERE state = 'sending'"
          " AND id IN (SELECT report FROM attempts WHERE outcome IS NULL)"_s,
          u"UPDATE claims SET ended = 1 WHERE report IN (SELECT report FROM attempts WHERE outcome IS NULL)"_s}) {
        if (const auto changed = change(m_database, connection, statement); !changed)
            return tl::unexpected(changed.error());
    }
    const auto attempts =
        change(m_database, connection, u"UPDATE attempts SET outcome = 'unknown', reason = ? WHERE outcome IS NULL"_s,
               {Detail::tr("the program ended before the attempt did")});
    if (!attempts)
        return tl::unexpected(attempts.error());
    return *attempts;
}

/** Claims of a system that has ended, so that the disk need not know of the attempts. @return how many */
Result<qint64> History::closeClaims(QSqlDatabase &connection)
{
    struct Lost
    {
        qint64 report;
        QDateTime claimed;
        QString destination;
        ConnectionIntent intent;
    };
    QList<Lost> lost;
    const auto read =
        forEachRow(m_database, connection,
                   "SELECT report, claimed, destination, host, port, proxy FROM claims WHERE ended = 0 AND boot <> ?"
                   " AND report IN (SELECT id FROM reports WHERE "_L1
                       + IsInOutbox + ") ORDER BY report"_L1,
                   {m_bootId}, [&lost](const QSqlQuery &row) {
                       lost.append({.report = row.value(0).toLongLong(),
                                    .claimed = QDateTime::fromMSecsSinceEpoch(row.value(1).toLongLong(), Qt::UTC),
                                    .destination = row.value(2).toString(),
                                    .intent = {.host = row.value(3).toString(),
                                               .port = row.value(4).toInt(),
                                               .proxy = row.value(5).toString()}});
                   });
    if (!read)
        return tl::unexpected(read.error());
    for (const Lost &each : std::as_const(lost)) {
        Statement insert(m_database, connection,
                         u"INSERT INTO attempts (report, event, destination, proxy, started, outcome, status, latency,"
                         " reason, answer)"
                         " SELECT id, event, ?, ?, ?, 'unknown', 0, 0, ?, x'' FROM reports WHERE id = ?"_s);
        auto done = insert.run({stored(each.destination), stored(each.intent.proxy), each.claimed.toMSecsSinceEpoch(),
                                Detail::tr("the system ended before the disk had the outcome"), each.report});
        if (done)
            done = noteConnection(m_database, connection, insert.result().lastInsertId().toLongLong(), each.intent,
                                  each.claimed);
        if (!done)
            return tl::unexpected(done.error());
        const auto marked =
            change(m_database, connection, u"UPDATE reports SET state = 'unknown' WHERE id = ?"_s, {each.report});
        if (!marked)
            return tl::unexpected(marked.error());
    }
    if (const auto released = change(m_database, connection, u"DELETE FROM claims"_s); !released)
        return tl::unexpected(released.error());
    return lost.size();
}

} // namespace Telemetry

#include "core/delivery/history.h"

#include "core/base/detail.h"
#include "core/delivery/historyrow.h"
#include "core/delivery/moment.h"
#include "core/delivery/statement.h"
#include "core/delivery/waitstore.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Now that it is known: there was a connection, or another attempt's was used again. */
Result<void> settleConnection(const Database &database, QSqlDatabase &connection, qint64 sequence,
                              bool hasOpenedConnection)
{
    const auto settled = hasOpenedConnection
        ? change(database, connection, u"UPDATE connections SET certain = 1 WHERE attempt = ?"_s, {sequence})
        : change(database, connection, u"DELETE FROM connections WHERE attempt = ?"_s, {sequence});
    if (!settled)
        return tl::unexpected(settled.error());
    return {};
}

} // namespace

History::History(Database &database, Clock clock)
    : m_database(database), m_clock(std::move(clock)), m_bootId(currentMoment().bootId)
{
}

Result<qint64> History::begin(qint64 report, const QString &destination, const ConnectionIntent &intent,
                              Database::Durability durability)
{
    qint64 sequence = 0;
    const auto begun = [&](QSqlDatabase &connection) -> Result<void> {
        const auto claimed = change(m_database, connection,
                                    u"UPDATE reports SET state = 'sending' WHERE id = ?"
                                    " AND state NOT IN ('sending', 'delivered', 'discarded')"_s,
                                    {report});
        if (!claimed)
            return tl::unexpected(claimed.error());
        if (*claimed == 0)
            return failure({Error::Code::ReportUnknown, QString::number(report)});
        const QDateTime now = m_clock();
        Statement insert(
            m_database, connection,
            u"INSERT INTO attempts (report, event, destination, proxy, started, status, latency, reason, answer)"
            " SELECT id, event, ?, ?, ?, 0, 0, '', x'' FROM reports WHERE id = ?"_s);
        if (auto noted = insert.run({stored(destination), stored(intent.proxy), now.toMSecsSinceEpoch(), report});
            !noted)
            return noted;
        sequence = insert.result().lastInsertId().toLongLong();
        return noteConnection(m_database, connection, sequence, intent, now);
    };
    if (const auto written = m_database.write(begun, durability); !written)
        return tl::unexpected(written.error());
    return sequence;
}

Result<void> History::end(qint64 sequence, const AttemptResult &result, const std::optional<QueueWait> &wait,
                          Database::Durability durability)
{
    const QString outcome = outcomeWord(result.outcome); // the report's state has the same word
    const auto work = [&](QSqlDatabase &connection) -> Result<void> {
        const auto ended =
            change(m_database, connection,
                   u"UPDATE attempts SET outcome = ?, proxy = ?, status = ?, latency = ?, reason = ?, answer = ?"
                   " WHERE sequence = ? AND outcome IS NULL"_s,
                   {outcome, stored(result.proxy), result.status, qint64(result.latency.count()),
                    result.error ? errorSummary(*result.error) : u""_s,
                    result.answer.isNull() ? QByteArray("") : result.answer, sequence});
        if (!ended)
            return tl::unexpected(ended.error());
        if (*ended == 0)
            return failure({Error::Code::DatabaseUnusable, Detail::tr("attempt %1 is not running").arg(sequence),
                            m_database.path()});
        const auto changed = change(m_database, connection,
                                    u"UPDATE reports SET state = ? WHERE state = 'sending'"
                                    " AND id = (SELECT report FROM attempts WHERE sequence = ?)"_s,
                                    {outcome, sequence});
        if (!changed)
            return tl::unexpected(changed.error());
        if (auto settled = settleConnection(m_database, connection, sequence, result.hasOpenedConnection); !settled)
            return settled;
        if (durability == Database::Durability::Ordered) {
            const auto noted = change(m_database, connection,
                                      u"UPDATE claims SET ended = 1"
                                      " WHERE report = (SELECT report FROM attempts WHERE sequence = ?)"_s,
                                      {sequence});
            if (!noted)
                return tl::unexpected(noted.error());
        }
        if (wait) {
            if (auto kept = storeQueueWait(m_database, connection, *wait); !kept)
                return kept;
        }
        return result.outcome == Outcome::Later ? giveUpIfTired(connection, sequence) : Result<void>();
    };
    return m_database.write(work, durability);
}

/** A report that was tried too often, or too long, is no longer tried by itself. */
Result<void> History::giveUpIfTired(QSqlDatabase &connection, qint64 sequence)
{
    qint64 report = 0;
    QDateTime created;
    qint64 answered = 0;
    const auto read = forEachRow(m_database, connection,
                                 u"SELECT r.id, r.created, (SELECT count(*) FROM attempts t"
                                 " WHERE t.report = r.id AND t.status <> 0)"
                                 " FROM attempts a JOIN reports r ON r.id = a.report WHERE a.sequence = ?"_s,
                                 {sequence}, [&](const QSqlQuery &query) {
                                     report = query.value(0).toLongLong();
                                     created = QDateTime::fromMSecsSinceEpoch(query.value(1).toLongLong(), Qt::UTC);
                                     answered = query.value(2).toLongLong();
                                 });
    if (!read || !isGivenUp(answered, created, m_clock()))
        return read;
    const auto given = change(m_database, connection, u"UPDATE reports SET given_up = 1 WHERE id = ?"_s, {report});
    if (!given)
        return tl::unexpected(given.error());
    return {};
}

Result<QDateTime> History::fifteenthLastStart()
{
    QDateTime started;
    const auto done = m_database.read([&](QSqlDatabase &connection) {
        return forEachRow(m_database, connection,
                          u"SELECT started FROM attempts WHERE outcome IS NOT 'discarded'"
                          " ORDER BY sequence DESC LIMIT 1 OFFSET ?"_s,
                          {RequestsPerMinute - 1}, [&started](const QSqlQuery &query) {
                              started = QDateTime::fromMSecsSinceEpoch(query.value(0).toLongLong(), Qt::UTC);
                          });
    });
    if (!done)
        return tl::unexpected(done.error());
    return started;
}

Result<QList<Attempt>> History::attempts(qint64 report)
{
    return select(u"WHERE report = ? ORDER BY sequence"_s, {report});
}

Result<QList<Attempt>> History::newest(int count, std::optional<qint64> before)
{
    // By key and not by OFFSET: the millionth page is as fast as the first.
    if (before)
        return select(u"WHERE sequence < ? AND outcome IS NOT 'discarded' ORDER BY sequence DESC LIMIT ?"_s,
                      {*before, count});
    return select(u"WHERE outcome IS NOT 'discarded' ORDER BY sequence DESC LIMIT ?"_s, {count});
}

Result<std::optional<Attempt>> History::lastSent(const QString &event)
{
    const auto found = select(u"WHERE outcome IN ('delivered', 'unknown') AND report IN"
                              " (SELECT id FROM reports WHERE event = ?) ORDER BY sequence DESC LIMIT 1"_s,
                              {event});
    if (!found)
        return tl::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<Attempt>> History::select(const QString &condition, const QVariantList &values)
{
    QList<Attempt> attempts;
    const auto done = m_database.read([&](QSqlDatabase &connection) {
        attempts.clear(); // it may be the second time, after a salvage
        return forEachRow(m_database, connection, "SELECT "_L1 + AttemptColumns + " FROM attempts "_L1 + condition,
                          values, [&attempts](const QSqlQuery &query) { attempts += attemptFrom(query); });
    });
    if (!done)
        return tl::unexpected(done.error());
    return attempts;
}

Attempt attemptFrom(const QSqlQuery &query)
{
    Attempt attempt;
    attempt.sequence = query.value(0).toLongLong();
    attempt.report = query.value(1).toLongLong();
    attempt.destination = query.value(2).toString();
    attempt.proxy = query.value(3).toString();
    attempt.started = QDateTime::fromMSecsSinceEpoch(query.value(4).toLongLong(), Qt::UTC);
    attempt.outcome = outcomeFromWord(query.value(5).toString());
    attempt.status = query.value(6).toInt();
    attempt.latency = std::chrono::milliseconds(query.value(7).toLongLong());
    attempt.reason = query.value(8).toString();
    attempt.answer = query.value(9).toByteArray();
    return attempt;
}

} // namespace Telemetry

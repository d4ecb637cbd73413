#include "core/delivery/history.h"

#include "core/base/detail.h"
#include "core/delivery/historyrow.h"
#include "core/delivery/statement.h"
#include "core/delivery/waitstore.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace Telemetry {

using namespace Qt::StringLiterals;

History::History(Database &database, Clock clock) : m_database(database), m_clock(std::move(clock)) { }

Result<qint64> History::begin(qint64 report, const QString &destination, const ConnectionIntent &intent)
{
    qint64 sequence = 0;
    const auto written = m_database.write([&](QSqlDatabase &connection) -> Result<void> {
        const auto marked = change(m_database, connection,
                                   u"UPDATE reports SET state = 'sending' WHERE id = ?"
                                   " AND state NOT IN ('sending', 'delivered', 'discarded')"_s,
                                   {report});
        if (!marked)
            return tl::unexpected(marked.error());
        if (*marked == 0)
            return failure({Error::Code::ReportUnknown, QString::number(report)});
        const auto noted = insertRunning(
            connection, {.report = report, .destination = destination, .intent = intent, .started = m_clock()});
        if (!noted)
            return tl::unexpected(noted.error());
        sequence = *noted;
        return {};
    });
    if (!written)
        return tl::unexpected(written.error());
    return sequence;
}

/** An entry without outcome, and one in the log of connections. @return its sequence number */
Result<qint64> History::insertRunning(QSqlDatabase &connection, const ClaimedAttempt &attempt)
{
    Statement insert(
        m_database, connection,
        u"INSERT INTO attempts (report, event, destination, proxy, started, status, latency, reason, answer)"
        " SELECT id, event, ?, ?, ?, 0, 0, '', x'' FROM reports WHERE id = ?"_s);
    if (auto done = insert.run({stored(attempt.destination), stored(attempt.intent.proxy),
                                attempt.started.toMSecsSinceEpoch(), attempt.report});
        !done)
        return tl::unexpected(done.error());
    const qint64 sequence = insert.result().lastInsertId().toLongLong();
    const auto noted = noteConnection(m_database, connection,
                                      {.attempt = sequence, .intent = attempt.intent, .opened = attempt.started});
    return noted ? Result<qint64>(sequence) : tl::unexpected(noted.error());
}

Result<void> History::end(qint64 sequence, const AttemptResult &result, const std::optional<QueueWait> &wait)
{
    return m_database.write([&](QSqlDatabase &connection) -> Result<void> {
        if (auto ended = endEntry(connection, sequence, result); !ended)
            return ended;
        const auto report =
            number(m_database, connection, u"SELECT report FROM attempts WHERE sequence = ?"_s, {sequence});
        return report ? settleReport(connection, *report, result, wait) : tl::unexpected(report.error());
    });
}

/** The outcome of an attempt that has an entry. */
Result<void> History::endEntry(QSqlDatabase &connection, qint64 sequence, const AttemptResult &result)
{
    const auto ended =
        change(m_database, connection,
               u"UPDATE attempts SET outcome = ?, proxy = ?, status = ?, latency = ?, reason = ?, answer = ?"
               " WHERE sequence = ? AND outcome IS NULL"_s,
               {outcomeWord(result.outcome), stored(result.proxy), result.status, qint64(result.latency.count()),
                reasonOf(result), answerOf(result), sequence});
    if (!ended)
        return tl::unexpected(ended.error());
    if (*ended == 0)
        return failure(
            {Error::Code::DatabaseUnusable, Detail::tr("attempt %1 is not running").arg(sequence), m_database.path()});
    return settleConnection(m_database, connection, sequence, result.hasOpenedConnection);
}

/** The report's state after an attempt, and the wait of the queue. */
Result<void> History::settleReport(QSqlDatabase &connection, qint64 report, const AttemptResult &result,
                                   const std::optional<QueueWait> &wait)
{
    const auto changed =
        change(m_database, connection, u"UPDATE reports SET state = ? WHERE id = ? AND state = 'sending'"_s,
               {outcomeWord(result.outcome), report}); // the report's state has the same word
    if (!changed)
        return tl::unexpected(changed.error());
    if (wait) {
        if (auto kept = storeQueueWait(m_database, connection, *wait); !kept)
            return kept;
    }
    return result.outcome == Outcome::Later ? giveUpIfTired(connection, report) : Result<void>();
}

/** A report that was tried too often, or too long, is no longer tried by itself. */
Result<void> History::giveUpIfTired(QSqlDatabase &connection, qint64 report)
{
    QDateTime created;
    qint64 answered = 0;
    const auto read = forEachRow(m_database, connection,
                                 u"SELECT r.created, (SELECT count(*) FROM attempts t"
                                 " WHERE t.report = r.id AND t.status <> 0) FROM reports r WHERE r.id = ?"_s,
                                 {report}, [&](const QSqlQuery &query) {
                                     created = QDateTime::fromMSecsSinceEpoch(query.value(0).toLongLong(), Qt::UTC);
                                     answered = query.value(1).toLongLong();
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
        return tryEachRow(m_database, connection, "SELECT "_L1 + AttemptColumns + " FROM attempts "_L1 + condition,
                          values, [&](const QSqlQuery &query) -> Result<void> {
                              const auto attempt = attemptFrom(query, m_database);
                              if (!attempt)
                                  return tl::unexpected(attempt.error());
                              attempts += *attempt;
                              return {};
                          });
    });
    if (!done)
        return tl::unexpected(done.error());
    return attempts;
}

Result<Attempt> attemptFrom(const QSqlQuery &query, const Database &database)
{
    const QVariant word = query.value(5);
    const auto outcome = outcomeFromWord(word.toString());
    if (!word.isNull() && !outcome)
        return failure({Error::Code::DatabaseUnusable,
                        u"an attempt has the unknown outcome \"%1\""_s.arg(word.toString()), database.path()});
    Attempt attempt;
    attempt.sequence = query.value(0).toLongLong();
    attempt.report = query.value(1).toLongLong();
    attempt.destination = query.value(2).toString();
    attempt.proxy = query.value(3).toString();
    attempt.started = QDateTime::fromMSecsSinceEpoch(query.value(4).toLongLong(), Qt::UTC);
    attempt.outcome = outcome;
    attempt.status = query.value(6).toInt();
    attempt.latency = std::chrono::milliseconds(query.value(7).toLongLong());
    attempt.reason = query.value(8).toString();
    attempt.answer = query.value(9).toByteArray();
    return attempt;
}

} // namespace Telemetry

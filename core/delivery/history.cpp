#include "core/delivery/history.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Runs a statement with values. @return the number of changed rows */
Result<int> change(const Database &database, QSqlDatabase &connection, const QString &statement,
                   const QVariantList &values)
{
    QSqlQuery query(connection);
    if (!query.prepare(statement))
        return failure(database.error(query.lastError()));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return failure(database.error(query.lastError()));
    return query.numRowsAffected();
}

QString stored(const QString &value)
{
    return value.isNull() ? u""_s : value; // a null string would become NULL
}

} // namespace

History::History(Database &database, Clock clock) : m_database(database), m_clock(std::move(clock)) { }

Result<qint64> History::begin(qint64 report, const QString &destination)
{
    qint64 sequence = 0;
    const auto written = m_database.write([&](QSqlDatabase &connection) -> Result<void> {
        const auto claimed = change(m_database, connection,
                                    u"UPDATE reports SET state = 'sending' WHERE id = ?"
                                    " AND state NOT IN ('sending', 'delivered', 'discarded')"_s,
                                    {report});
        if (!claimed)
            return tl::unexpected(claimed.error());
        if (*claimed == 0)
            return failure({Error::Code::ReportUnknown, QString::number(report)});
        QSqlQuery query(connection);
        if (!query.prepare(
                u"INSERT INTO attempts (report, destination, proxy, started, status, latency, reason, answer)"
                " VALUES (?, ?, '', ?, 0, 0, '', x'')"_s))
            return failure(m_database.error(query.lastError()));
        query.addBindValue(report);
        query.addBindValue(stored(destination));
        query.addBindValue(m_clock().toMSecsSinceEpoch());
        if (!query.exec())
            return failure(m_database.error(query.lastError()));
        sequence = query.lastInsertId().toLongLong();
        return {};
    });
    if (!written)
        return tl::unexpected(written.error());
    return sequence;
}

Result<void> History::end(qint64 sequence, const AttemptResult &result)
{
    const QString outcome = outcomeWord(result.outcome); // the report's state has the same word
    return m_database.write([&](QSqlDatabase &connection) -> Result<void> {
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
            return failure(
                {Error::Code::DatabaseUnusable, u"attempt %1 is not running"_s.arg(sequence), m_database.path()});
        const auto changed = change(m_database, connection,
                                    u"UPDATE reports SET state = ? WHERE state = 'sending'"
                                    " AND id = (SELECT report FROM attempts WHERE sequence = ?)"_s,
                                    {outcome, sequence});
        if (!changed)
            return tl::unexpected(changed.error());
        return {};
    });
}

Result<qint64> History::closeInterrupted(const FileLock &senderLock)
{
    Q_ASSERT(senderLock.isHeld());
    qint64 interrupted = 0;
    const auto seen = m_database.read([&](QSqlDatabase &connection) -> Result<void> {
        QSqlQuery query(connection);
        if (!query.exec(u"SELECT count(*) FROM attempts WHERE outcome IS NULL"_s) || !query.next())
            return failure(m_database.error(query.lastError()));
        interrupted = query.value(0).toLongLong();
        return {};
    });
    if (!seen)
        return tl::unexpected(seen.error());
    if (interrupted == 0 || !senderLock.isHeld())
        return 0;
    const auto closed = m_database.write([&](QSqlDatabase &connection) -> Result<void> {
        const auto reports = change(m_database, connection,
                                    u"UPDATE reports SET state = 'unknown' WHERE state = 'sending'"
                                    " AND id IN (SELECT report FROM attempts WHERE outcome IS NULL)"_s,
                                    {});
        if (!reports)
            return tl::unexpected(reports.error());
        const auto attempts = change(m_database, connection,
                                     u"UPDATE attempts SET outcome = 'unknown', reason = ? WHERE outcome IS NULL"_s,
                                     {u"the program ended before the attempt did"_s});
        if (!attempts)
            return tl::unexpected(attempts.error());
        interrupted = *attempts;
        return {};
    });
    if (!closed)
        return tl::unexpected(closed.error());
    return interrupted;
}

Result<QList<Attempt>> History::attempts(qint64 report)
{
    return select(u"WHERE report = ? ORDER BY sequence"_s, {report});
}

Result<QList<Attempt>> History::newest(int count, std::optional<qint64> before)
{
    // By key and not by OFFSET: the millionth page is as fast as the first.
    if (before)
        return select(u"WHERE sequence < ? ORDER BY sequence DESC LIMIT ?"_s, {*before, count});
    return select(u"ORDER BY sequence DESC LIMIT ?"_s, {count});
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
    const auto done = m_database.read([&](QSqlDatabase &connection) -> Result<void> {
        QSqlQuery query(connection);
        query.setForwardOnly(true);
        if (!query.prepare(
                u"SELECT sequence, report, destination, proxy, started, outcome, status, latency, reason, answer"
                " FROM attempts "_s
                + condition))
            return failure(m_database.error(query.lastError()));
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (!query.exec())
            return failure(m_database.error(query.lastError()));
        while (query.next()) {
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
            attempts += attempt;
        }
        if (query.lastError().isValid())
            return failure(m_database.error(query.lastError()));
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return attempts;
}

} // namespace Telemetry

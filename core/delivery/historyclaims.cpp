// Several intents at once, and what is made of intents whose program ended before they did.
#include "core/base/detail.h"
#include "core/delivery/history.h"
#include "core/delivery/historyrow.h"
#include "core/delivery/moment.h"
#include "core/delivery/reportrow.h"
#include "core/delivery/statement.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace Telemetry {

using namespace Qt::StringLiterals;

// Why claims. Before a report leaves, the disk must know that it may have left, and a sync of a disk takes as long as a
// request. One claim is synced for many reports; then what becomes of each is handed to the system without waiting for
// the disk. When the program dies, the system still has it. When the system ends (told by its boot id), what the disk
// has not got is lost, but never the claim: all that it names and that has no entry since may have left.

namespace {

QString interruptedReason()
{
    return Detail::tr("the program ended before the attempt did");
}

/** Runs @p work in a transaction that is not waited for. @return what @p work does */
template<class Value>
Result<Value> writeInOrder(Database &database, const std::function<Result<Value>(QSqlDatabase &)> &work)
{
    Result<Value> value = Value();
    const auto keep = [&](QSqlDatabase &connection) -> Result<void> {
        value = work(connection);
        return value ? Result<void>() : tl::unexpected(value.error());
    };
    const auto written = database.write(keep, Database::Durability::Ordered);
    return written ? value : tl::unexpected(written.error());
}

QMap<ReportState, QStringList> idsByState(const QList<ClaimedReport> &reports)
{
    QMap<ReportState, QStringList> ids;
    for (const ClaimedReport &report : reports)
        ids[report.state] += QString::number(report.id);
    return ids;
}

} // namespace

QString History::bootId() const
{
    return m_bootId ? *m_bootId : currentMoment().bootId;
}

Result<QList<qint64>> History::claim(const QList<ClaimedReport> &reports, const QString &destination,
                                     const ConnectionIntent &intent)
{
    QList<qint64> claimed;
    const QString boot = bootId();
    if (boot.isEmpty() || reports.isEmpty())
        return claimed;
    const auto written = m_database.write([&](QSqlDatabase &connection) -> Result<void> {
        claimed.clear(); // it may be the second time, after a salvage
        if (auto dropped = dropClaims(connection); !dropped)
            return dropped;
        // One statement for all that are in a state: faster than one for each.
        for (auto [state, ids] : idsByState(reports).asKeyValueRange()) {
            const auto added =
                forEachRow(m_database, connection,
                           "INSERT OR IGNORE INTO claims (report, claimed, after, boot, destination, host, port, proxy)"
                           " SELECT r.id, ?, (SELECT coalesce(max(sequence), 0) FROM attempts), ?, ?, ?, ?, ?"
                           " FROM json_each(?) wanted JOIN reports r ON r.id = wanted.value"
                           " WHERE state = ? AND state <> 'sending' AND "_L1
                               + IsInOutbox + " RETURNING report"_L1,
                           {m_clock().toMSecsSinceEpoch(), boot, stored(destination), stored(intent.host), intent.port,
                            stored(intent.proxy), QString(u'[' + ids.join(u',') + u']'), reportStateWord(state)},
                           [&claimed](const QSqlQuery &row) { claimed += row.value(0).toLongLong(); });
            if (!added)
                return added;
        }
        return {};
    });
    if (!written)
        return tl::unexpected(written.error());
    return claimed;
}

Result<void> History::release()
{
    return m_database.write([this](QSqlDatabase &connection) { return dropClaims(connection); });
}

/** Not that of an attempt whose end is not written down: it still says that it may have left. */
Result<void> History::dropClaims(QSqlDatabase &connection)
{
    const auto dropped =
        change(m_database, connection,
               u"DELETE FROM claims WHERE (SELECT state FROM reports WHERE id = claims.report) IS NOT 'sending'"_s);
    if (!dropped)
        return tl::unexpected(dropped.error());
    return {};
}

Result<bool> History::beginClaimed(const ClaimedReport &report)
{
    return writeInOrder<bool>(m_database, [&](QSqlDatabase &connection) { return markSending(connection, report); });
}

Result<bool> History::markSending(QSqlDatabase &connection, const ClaimedReport &report)
{
    const auto marked = change(m_database, connection,
                               "UPDATE reports SET state = 'sending' WHERE id = ? AND state = ? AND state <> 'sending'"
                               " AND "_L1
                                   + IsInOutbox,
                               {report.id, reportStateWord(report.state)});
    if (!marked)
        return tl::unexpected(marked.error());
    return *marked > 0;
}

Result<void> History::takeBack(const ClaimedReport &report)
{
    const auto restored = writeInOrder<int>(m_database, [&](QSqlDatabase &connection) {
        return change(m_database, connection, u"UPDATE reports SET state = ? WHERE id = ? AND state = 'sending'"_s,
                      {reportStateWord(report.state), report.id});
    });
    return restored ? Result<void>() : tl::unexpected(restored.error());
}

Result<qint64> History::noteClaimed(const ClaimedAttempt &attempt)
{
    return writeInOrder<qint64>(m_database,
                                [&](QSqlDatabase &connection) { return insertRunning(connection, attempt); });
}

Result<bool> History::endClaimed(const ClaimedAttempt &attempt, const AttemptResult &result,
                                 const std::optional<QueueWait> &wait, const std::optional<ClaimedReport> &next)
{
    return writeInOrder<bool>(m_database, [&](QSqlDatabase &connection) -> Result<bool> {
        auto done = attempt.sequence == 0 ? insertEnded(connection, attempt, result)
                                          : endEntry(connection, attempt.sequence, result);
        if (done)
            done = settleReport(connection, attempt.report, result, wait);
        if (!done)
            return tl::unexpected(done.error());
        return next ? markSending(connection, *next) : false;
    });
}

/** An entry for an attempt that has ended already, and one in the log of connections if it opened one. */
Result<void> History::insertEnded(QSqlDatabase &connection, const ClaimedAttempt &attempt, const AttemptResult &result)
{
    Statement insert(m_database, connection,
                     u"INSERT INTO attempts (report, event, destination, proxy, started, outcome, status, latency,"
                     " reason, answer) SELECT id, event, ?, ?, ?, ?, ?, ?, ?, ? FROM reports WHERE id = ?"_s);
    auto done = insert.run({stored(attempt.destination), stored(result.proxy), attempt.started.toMSecsSinceEpoch(),
                            outcomeWord(result.outcome), result.status, qint64(result.latency.count()),
                            reasonOf(result), answerOf(result), attempt.report});
    if (done && result.hasOpenedConnection)
        done = noteConnection(m_database, connection,
                              {.attempt = insert.result().lastInsertId().toLongLong(),
                               .intent = attempt.intent,
                               .opened = attempt.started,
                               .isCertain = true});
    return done;
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

/** Attempts that have an entry. @return how many */
Result<qint64> History::closeAttempts(QSqlDatabase &connection)
{
    const auto reports = change(m_database, connection,
                                u"UPDATE reports SET state = 'unknown' WHERE state = 'sending'"
                                " AND id IN (SELECT report FROM attempts WHERE outcome IS NULL)"_s);
    if (!reports)
        return tl::unexpected(reports.error());
    const auto attempts =
        change(m_database, connection, u"UPDATE attempts SET outcome = 'unknown', reason = ? WHERE outcome IS NULL"_s,
               {interruptedReason()});
    if (!attempts)
        return tl::unexpected(attempts.error());
    return *attempts;
}

/**
 * Claimed reports that were being sent, or, when the system has ended since, of which the disk need not know that they
 * were. @return how many
 */
Result<qint64> History::closeClaims(QSqlDatabase &connection)
{
    struct Lost
    {
        ClaimedAttempt attempt;
        bool wasSending;
    };
    QList<Lost> lost;
    const auto read = forEachRow(
        m_database, connection,
        "SELECT c.report, c.destination, c.host, c.port, c.proxy, c.claimed, r.state = 'sending'"
        " FROM claims c JOIN (SELECT id, state FROM reports WHERE "_L1
            + IsInOutbox
            + ") r ON r.id = c.report WHERE (c.boot <> ? OR r.state = 'sending') AND NOT EXISTS"
              " (SELECT 1 FROM attempts a WHERE a.report = c.report AND a.sequence > c.after) ORDER BY c.report"_L1,
        {bootId()}, [&lost](const QSqlQuery &row) {
            lost.append({.attempt = {.report = row.value(0).toLongLong(),
                                     .destination = row.value(1).toString(),
                                     .intent = {.host = row.value(2).toString(),
                                                .port = row.value(3).toInt(),
                                                .proxy = row.value(4).toString()},
                                     .started = QDateTime::fromMSecsSinceEpoch(row.value(5).toLongLong(), Qt::UTC)},
                         .wasSending = row.value(6).toBool()});
        });
    if (!read)
        return tl::unexpected(read.error());
    for (const Lost &each : std::as_const(lost)) {
        const auto sequence = insertRunning(connection, each.attempt);
        if (!sequence)
            return tl::unexpected(sequence.error());
        const QString reason =
            each.wasSending ? interruptedReason() : Detail::tr("the computer went down before the outcome was saved");
        const auto closed =
            change(m_database, connection, u"UPDATE attempts SET outcome = 'unknown', reason = ? WHERE sequence = ?"_s,
                   {reason, *sequence});
        const auto marked = closed
            ? change(m_database, connection, u"UPDATE reports SET state = 'unknown' WHERE id = ?"_s,
                     {each.attempt.report})
            : closed;
        if (!marked)
            return tl::unexpected(marked.error());
    }
    if (const auto released = change(m_database, connection, u"DELETE FROM claims"_s); !released)
        return tl::unexpected(released.error());
    return lost.size();
}

} // namespace Telemetry

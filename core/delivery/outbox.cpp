#include "core/delivery/outbox.h"

#include "core/base/detail.h"
#include "core/delivery/history.h"
#include "core/delivery/reportrow.h"
#include "core/delivery/reportsize.h"
#include "core/delivery/retrypolicy.h"
#include "core/delivery/statement.h"

#include <QCryptographicHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <future>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

const auto IsInOutbox = "state NOT IN ('delivered', 'discarded')"_L1; // as in the index reports_in_outbox

Result<OutboxSize> sizeOf(const Database &database, QSqlDatabase &connection)
{
    QSqlQuery query(connection);
    if (!query.exec("SELECT count(*), coalesce(sum(bytes), 0) FROM reports WHERE "_L1 + IsInOutbox) || !query.next())
        return failure(database.error(query.lastError()));
    return OutboxSize{query.value(0).toLongLong(), query.value(1).toLongLong()};
}

/** Names a report that cannot be discarded, with its state when there is one: "7", or "7, which is delivered". */
QString whyNotInOutbox(QSqlDatabase &connection, qint64 id)
{
    QSqlQuery query(connection);
    query.prepare(u"SELECT state FROM reports WHERE id = ?"_s);
    query.addBindValue(id);
    const bool isKnown = query.exec() && query.next();
    return isKnown ? Detail::tr("%1, which is %2").arg(id).arg(query.value(0).toString()) : QString::number(id);
}

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/** Of each body. With many it is half of all the work, so two threads share it. */
QStringList hashesOf(const QList<NewReport> &reports)
{
    constexpr qsizetype many = 64;
    const auto from = [&reports](qsizetype begin, qsizetype end) {
        QStringList part;
        for (qsizetype i = begin; i < end; ++i)
            part += sha256(reports.at(i).body);
        return part;
    };
    if (reports.size() < many)
        return from(0, reports.size());
    auto second = std::async(std::launch::async, from, reports.size() / 2, reports.size());
    QStringList all = from(0, reports.size() / 2);
    return all += second.get();
}

} // namespace

Outbox::Outbox(Database &database, Clock clock, OutboxLimits limits)
    : m_database(database), m_clock(std::move(clock)), m_limits(limits)
{
}

Result<qint64> Outbox::enqueue(const NewReport &report)
{
    const auto ids = enqueue(QList<NewReport>{report});
    if (!ids)
        return tl::unexpected(ids.error());
    return ids->constFirst();
}

Result<QList<qint64>> Outbox::enqueue(const QList<NewReport> &reports)
{
    OutboxSize added;
    for (const NewReport &report : reports) {
        if (auto fits = checkReportSize(report.body, m_limits.reportBytes); !fits)
            return tl::unexpected(fits.error());
        ++added.reports;
        added.bytes += report.body.size();
    }
    QList<qint64> ids;
    if (reports.isEmpty())
        return ids;

    const QStringList hashes = hashesOf(reports);
    const auto kept = m_database.write([&](QSqlDatabase &connection) -> Result<void> {
        ids.clear(); // it may be the second time, after a salvage
        const auto size = sizeOf(m_database, connection);
        if (!size)
            return tl::unexpected(size.error());
        if (size->reports + added.reports > m_limits.reports)
            return failure(
                {Error::Code::OutboxFull,
                 Detail::tr("%1 reports are in it, at most %2 are kept").arg(size->reports).arg(m_limits.reports)});
        if (size->bytes + added.bytes > m_limits.bytes)
            return failure(
                {Error::Code::OutboxFull,
                 Detail::tr("%1 bytes are in it, at most %2 are kept").arg(size->bytes).arg(m_limits.bytes)});
        QSqlQuery query(connection);
        if (!query.prepare(u"INSERT INTO reports (event, state, created, bytes, sha256, origin, profile, project, "
                           u"only_by_hand, body)"
                           " VALUES (?, 'waiting', ?, ?, ?, ?, ?, ?, ?, ?)"_s))
            return failure(m_database.error(query.lastError()));
        const qint64 now = m_clock().toMSecsSinceEpoch();
        for (qsizetype number = 0; number < reports.size(); ++number) {
            const NewReport &report = reports.at(number);
            const QVariantList values = {stored(report.event),
                                         now,
                                         report.body.size(),
                                         hashes.at(number),
                                         stored(report.origin),
                                         stored(report.profile),
                                         stored(report.project),
                                         report.isOnlyByHand ? 1 : 0,
                                         report.body.isNull() ? QByteArray("") : report.body};
            for (qsizetype i = 0; i < values.size(); ++i)
                query.bindValue(int(i), values.at(i));
            if (!query.exec())
                return failure(m_database.error(query.lastError()));
            ids += query.lastInsertId().toLongLong();
        }
        return {};
    });
    if (!kept)
        return tl::unexpected(kept.error());
    return ids;
}

Result<QList<Report>> Outbox::list()
{
    QList<Report> reports;
    const auto done = m_database.read([&](QSqlDatabase &connection) -> Result<void> {
        reports.clear(); // it may be the second time, after a salvage
        QSqlQuery query(connection);
        query.setForwardOnly(true);
        if (!query.exec("SELECT "_L1 + ReportColumns + " FROM reports WHERE "_L1 + IsInOutbox + " ORDER BY id"_L1))
            return failure(m_database.error(query.lastError()));
        while (query.next()) {
            auto report = reportFrom(query, m_database);
            if (!report)
                return tl::unexpected(report.error());
            reports += *report;
        }
        // next() is also false when the file cannot be read on: a short list must not pass for the whole
        if (query.lastError().isValid())
            return failure(m_database.error(query.lastError()));
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return reports;
}

Result<OutboxSize> Outbox::size()
{
    OutboxSize size;
    const auto done = m_database.read([&](QSqlDatabase &connection) -> Result<void> {
        const auto found = sizeOf(m_database, connection);
        if (!found)
            return tl::unexpected(found.error());
        size = *found;
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return size;
}

Result<Report> Outbox::report(qint64 id)
{
    Result<Report> found = failure({Error::Code::ReportUnknown, QString::number(id)});
    const auto done = m_database.read([&](QSqlDatabase &connection) -> Result<void> {
        QSqlQuery query(connection);
        query.prepare("SELECT "_L1 + ReportColumns + ", body FROM reports WHERE id = ?"_L1);
        query.addBindValue(id);
        if (!query.exec())
            return failure(m_database.error(query.lastError()));
        if (query.next()) {
            found = reportFrom(query, m_database);
            if (found)
                found->body = query.value(11).toByteArray();
        } else if (query.lastError().isValid()) {
            return failure(m_database.error(query.lastError()));
        }
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    if (found) {
        if (found->sha256 != sha256(found->body))
            return failure({Error::Code::DatabaseUnusable,
                            Detail::tr("the bytes of report %1 are not those that were stored").arg(id),
                            m_database.path()});
    }
    return found;
}

Result<std::optional<qint64>> Outbox::firstToSendByItself()
{
    std::optional<qint64> first;
    const auto done = m_database.read([&](QSqlDatabase &connection) {
        const qint64 oldest = m_clock().addDays(-DaysOfTrying).toMSecsSinceEpoch();
        return forEachRow(m_database, connection,
                          "SELECT id FROM reports WHERE state IN ('waiting', 'later') AND only_by_hand = 0"
                          " AND given_up = 0 AND (state = 'waiting' OR created > ?) AND "_L1
                              + IsInOutbox + " ORDER BY id LIMIT 1"_L1,
                          {oldest}, [&first](const QSqlQuery &query) { first = query.value(0).toLongLong(); });
    });
    if (!done)
        return tl::unexpected(done.error());
    return first;
}

Result<OutboxCounts> Outbox::counts()
{
    OutboxCounts counts;
    const auto done = m_database.read([&](QSqlDatabase &connection) {
        counts = {};
        return forEachRow(m_database, connection,
                          "SELECT state, only_by_hand OR given_up, count(*) FROM reports WHERE "_L1 + IsInOutbox
                              + " GROUP BY 1, 2"_L1,
                          {}, [&counts](const QSqlQuery &query) {
                              const qint64 reports = query.value(2).toLongLong();
                              if (const auto state = reportStateFromWord(query.value(0).toString()))
                                  counts.byState[*state] += reports;
                              if (query.value(1).toBool())
                                  counts.onlyByHand += reports;
                          });
    });
    if (!done)
        return tl::unexpected(done.error());
    return counts;
}

Result<void> Outbox::discard(const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return {};
    if (auto closed = closeInterrupted(); !closed)
        return closed;
    const auto isAnythingKept = m_database.read([](QSqlDatabase &) -> Result<void> { return {}; });
    if (!isAnythingKept)
        return tl::unexpected(isAnythingKept.error());
    if (!*isAnythingKept) // a wrong id must not create a database
        return failure({Error::Code::ReportUnknown, QString::number(ids.constFirst())});
    return m_database.write([&](QSqlDatabase &connection) -> Result<void> {
        QSqlQuery query(connection);
        if (!query.prepare("UPDATE reports SET state = 'discarded' WHERE id = ? AND state <> 'sending' AND "_L1
                           + IsInOutbox))
            return failure(m_database.error(query.lastError()));
        for (const qint64 id : ids) {
            query.bindValue(0, id);
            if (!query.exec())
                return failure(m_database.error(query.lastError()));
            if (query.numRowsAffected() == 0)
                return failure({Error::Code::ReportUnknown, whyNotInOutbox(connection, id)});
            if (auto noted = noteDiscarded(connection, u"id = ?"_s, {id}); !noted)
                return noted;
        }
        return {};
    });
}

Result<qint64> Outbox::discardAll()
{
    if (auto closed = closeInterrupted(); !closed)
        return tl::unexpected(closed.error());
    const auto before = size();
    if (!before)
        return tl::unexpected(before.error());
    if (before->reports == 0)
        return 0;
    qint64 discarded = 0;
    const auto done = m_database.write([&](QSqlDatabase &connection) -> Result<void> {
        const QString chosen = "state <> 'sending' AND "_L1 + IsInOutbox;
        if (auto noted = noteDiscarded(connection, chosen, {}); !noted)
            return noted;
        const auto changed =
            change(m_database, connection, "UPDATE reports SET state = 'discarded' WHERE "_L1 + chosen);
        if (!changed)
            return tl::unexpected(changed.error());
        discarded = *changed;
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return discarded;
}

/** What a person discards stays on record. @param condition  on the rows of `reports` */
Result<void> Outbox::noteDiscarded(QSqlDatabase &connection, const QString &condition, const QVariantList &values)
{
    const QVariantList all = QVariantList{m_clock().toMSecsSinceEpoch()} + values;
    const auto noted = change(m_database, connection,
                              u"INSERT INTO attempts (report, event, destination, proxy, started, outcome, status,"
                              " latency, reason, answer)"
                              " SELECT id, event, '', '', ?, 'discarded', 0, 0, '', x'' FROM reports WHERE "_s
                                  + condition,
                              all);
    if (!noted)
        return tl::unexpected(noted.error());
    return {};
}

Result<qint64> Outbox::holdBack()
{
    return changeAll("UPDATE reports SET only_by_hand = 1 WHERE only_by_hand = 0 AND "_L1 + IsInOutbox);
}

/** Runs an UPDATE over the outbox; does not create a database for the sake of nothing. */
Result<qint64> Outbox::changeAll(const QString &statement)
{
    const auto before = size();
    if (!before)
        return tl::unexpected(before.error());
    if (before->reports == 0)
        return 0;
    qint64 changed = 0;
    const auto done = m_database.write([&](QSqlDatabase &connection) -> Result<void> {
        QSqlQuery query(connection);
        if (!query.exec(statement))
            return failure(m_database.error(query.lastError()));
        changed = query.numRowsAffected();
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return changed;
}

/** A report that a crash left in "sending" can be discarded too: nobody who sends holds the sender's lock then. */
Result<void> Outbox::closeInterrupted()
{
    const auto size = this->size();
    if (!size)
        return tl::unexpected(size.error());
    if (size->reports == 0)
        return {};
    const auto lock = m_database.takeSenderLock();
    if (!lock)
        return tl::unexpected(lock.error());
    if (!lock->isHeld())
        return {};
    if (auto closed = History(m_database, m_clock).closeInterrupted(*lock); !closed)
        return tl::unexpected(closed.error());
    return {};
}

} // namespace Telemetry

#include "core/delivery/outbox.h"

#include "core/base/detail.h"
#include "core/delivery/reportrow.h"
#include "core/delivery/reportsize.h"
#include "core/delivery/retrypolicy.h"
#include "core/delivery/statement.h"
#include "core/machine/fingerprint.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <future>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

Result<OutboxSize> sizeOf(const Database &database, QSqlDatabase &connection)
{
    QSqlQuery query(connection);
    if (!query.exec("SELECT count(*), coalesce(sum(bytes), 0) FROM reports WHERE "_L1 + IsInOutbox) || !query.next())
        return failure(database.error(query.lastError()));
    return OutboxSize{query.value(0).toLongLong(), query.value(1).toLongLong()};
}

/** Of each body. With many it is half of all the work, so two threads share it. */
QStringList hashesOf(const QList<NewReport> &reports)
{
    constexpr qsizetype many = 64;
    const auto from = [&reports](qsizetype begin, qsizetype end) {
        QStringList part;
        for (qsizetype i = begin; i < end; ++i)
            part += sha256Hex(reports.at(i).body);
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
        if (found->sha256 != sha256Hex(found->body))
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

} // namespace Telemetry

#include "core/delivery/outbox.h"

#include "core/base/detail.h"
#include "core/delivery/reportrow.h"
#include "core/delivery/reportsize.h"
#include "core/delivery/retrypolicy.h"
#include "core/delivery/statement.h"
#include "core/machine/fingerprint.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <atomic>
#include <future>
#include <vector>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/**
 * The hash of each body. To make those of many takes longer than to keep them, so a second thread makes them, too.
 */
class BodyHashes
{
public:
    explicit BodyHashes(const QList<NewReport> &reports)
        : m_reports(reports), m_hashes(size_t(reports.size())), m_made((m_hashes.size() + Portion - 1) / Portion)
    {
        if (m_made.size() > 1)
            m_second = std::async(std::launch::async, &BodyHashes::makeAll, this);
        else
            makeAll();
    }

    /** Makes hashes until it is among them. */
    const QString &of(qsizetype number)
    {
        std::atomic<bool> &isMade = m_made[size_t(number) / Portion];
        while (!isMade) {
            if (!makePortion())
                isMade.wait(false);
        }
        return m_hashes[size_t(number)];
    }

private:
    static constexpr size_t Portion = 32; // to be woken for each one costs as much as to make it

    /** @return false when none is left to be begun */
    bool makePortion()
    {
        const size_t portion = m_begun++;
        if (portion >= m_made.size())
            return false;
        for (size_t i = portion * Portion; i < std::min((portion + 1) * Portion, m_hashes.size()); ++i)
            m_hashes[i] = sha256Hex(m_reports.at(qsizetype(i)).body);
        m_made[portion] = true;
        m_made[portion].notify_one();
        return true;
    }

    void makeAll()
    {
        while (makePortion()) { }
    }

    const QList<NewReport> &m_reports;
    std::vector<QString> m_hashes;
    std::vector<std::atomic<bool>> m_made; ///< each portion
    std::atomic<size_t> m_begun = 0; ///< portions
    std::future<void> m_second; ///< last, so that it has ended when the others go
};

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

    BodyHashes hashes(reports);
    KnownSize now;
    const auto kept = m_database.write([&](QSqlDatabase &connection) -> Result<void> {
        ids.clear(); // it may be the second time, after a salvage
        const auto room = roomFor(connection, added);
        if (!room)
            return tl::unexpected(room.error());
        Statement insert(m_database, connection,
                         u"INSERT INTO reports (event, state, created, bytes, sha256, origin, profile, project,"
                         " only_by_hand, body) VALUES (?, 'waiting', ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        const qint64 created = m_clock().toMSecsSinceEpoch();
        for (qsizetype number = 0; number < reports.size(); ++number) {
            const NewReport &report = reports.at(number);
            const auto done =
                insert.run({stored(report.event), created, report.body.size(), hashes.of(number), stored(report.origin),
                            stored(report.profile), stored(report.project), report.isOnlyByHand ? 1 : 0,
                            report.body.isNull() ? QByteArray("") : report.body});
            if (!done)
                return done;
            ids += insert.result().lastInsertId().toLongLong();
        }
        const auto after = stamp(connection);
        if (!after)
            return tl::unexpected(after.error());
        now = {.size = *room, .stamp = *after};
        return {};
    });
    if (!kept)
        return tl::unexpected(kept.error());
    m_known = now;
    return ids;
}

/** How much the outbox holds when so much more is kept; OutboxFull when it may not be. */
Result<OutboxSize> Outbox::roomFor(QSqlDatabase &connection, const OutboxSize &added)
{
    const auto now = stamp(connection);
    if (!now)
        return tl::unexpected(now.error());
    const auto size = *now == m_known.stamp ? Result<OutboxSize>(m_known.size) : sizeOf(connection);
    if (!size)
        return size;
    if (size->reports + added.reports > m_limits.reports)
        return failure(
            {Error::Code::OutboxFull,
             Detail::tr("%1 reports are in it, at most %2 are kept").arg(size->reports).arg(m_limits.reports)});
    if (size->bytes + added.bytes > m_limits.bytes)
        return failure({Error::Code::OutboxFull,
                        Detail::tr("%1 bytes are in it, at most %2 are kept").arg(size->bytes).arg(m_limits.bytes)});
    return OutboxSize{size->reports + added.reports, size->bytes + added.bytes};
}

Result<Outbox::Stamp> Outbox::stamp(QSqlDatabase &connection) const
{
    const auto others = number(m_database, connection, u"PRAGMA data_version"_s);
    const auto own = others ? number(m_database, connection, u"SELECT total_changes()"_s) : others;
    if (!own)
        return tl::unexpected(own.error());
    return Stamp{.connection = connection.connectionName(), .othersChanges = *others, .ownChanges = *own};
}

Result<OutboxSize> Outbox::sizeOf(QSqlDatabase &connection)
{
    OutboxSize size;
    const auto done = forEachRow(m_database, connection,
                                 "SELECT count(*), coalesce(sum(bytes), 0) FROM reports WHERE "_L1 + IsInOutbox, {},
                                 [&size](const QSqlQuery &query) {
                                     size = {query.value(0).toLongLong(), query.value(1).toLongLong()};
                                 });
    if (!done)
        return tl::unexpected(done.error());
    return size;
}

Result<QList<Report>> Outbox::list()
{
    QList<Report> reports;
    const auto done = m_database.read([&](QSqlDatabase &connection) -> Result<void> {
        reports.clear(); // it may be the second time, after a salvage
        return tryEachRow(m_database, connection,
                          "SELECT "_L1 + ReportColumns + " FROM reports WHERE "_L1 + IsInOutbox + " ORDER BY id"_L1, {},
                          [&](const QSqlQuery &row) { return appendReport(row, m_database, reports); });
    });
    if (!done)
        return tl::unexpected(done.error());
    return reports;
}

Result<OutboxSize> Outbox::size()
{
    OutboxSize size;
    const auto done = m_database.read([&](QSqlDatabase &connection) -> Result<void> {
        const auto found = sizeOf(connection);
        if (!found)
            return tl::unexpected(found.error());
        size = *found;
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return size;
}

Result<QList<Report>> Outbox::whole(const QList<qint64> &ids)
{
    QList<Report> reports;
    const auto done = m_database.read([&](QSqlDatabase &connection) -> Result<void> {
        reports.clear(); // it may be the second time, after a salvage
        for (const qint64 id : ids) {
            const auto read =
                tryEachRow(m_database, connection, "SELECT "_L1 + ReportColumns + ", body FROM reports WHERE id = ?"_L1,
                           {id}, [&](const QSqlQuery &row) -> Result<void> {
                               auto report = reportFrom(row, m_database);
                               if (!report)
                                   return tl::unexpected(report.error());
                               report->body = row.value(11).toByteArray();
                               reports += std::move(*report);
                               return {};
                           });
            if (!read)
                return read;
        }
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    for (const Report &report : std::as_const(reports)) {
        if (report.sha256 != sha256Hex(report.body))
            return failure({Error::Code::DatabaseUnusable,
                            Detail::tr("the bytes of report %1 are not those that were stored").arg(report.id),
                            m_database.path()});
    }
    return reports;
}

Result<Report> Outbox::report(qint64 id)
{
    auto found = whole({id});
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return failure({Error::Code::ReportUnknown, QString::number(id)});
    return std::move(found->first());
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

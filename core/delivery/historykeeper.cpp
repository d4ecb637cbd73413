#include "core/delivery/historykeeper.h"

#include "core/delivery/statement.h"
#include "core/delivery/textindex.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <limits>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Portion = 1'000; // entries of one transaction
constexpr int MostPortions = 5; // of one call

const auto IsFinished = "state IN ('delivered', 'discarded')"_L1;

/** The entries that removing the oldest would begin with. */
QString oldestEntries()
{
    return "SELECT a.sequence, a.report FROM attempts a JOIN reports r ON r.id = a.report WHERE r."_L1 + IsFinished
        + " AND +a.started < ? ORDER BY a.sequence LIMIT ?"_L1;
}

} // namespace

HistoryKeeper::HistoryKeeper(Database &database, Clock clock, HistoryLimits limits)
    : m_database(database), m_clock(std::move(clock)), m_limits(limits)
{
}

Result<qint64> HistoryKeeper::prune()
{
    if (auto indexed = updateTextIndex(m_database); !indexed)
        return tl::unexpected(indexed.error());
    qint64 removed = 0;
    for (int portion = 0; portion < MostPortions; ++portion) {
        const auto isTooLarge = this->isTooLarge();
        const auto isTooOld = isTooLarge && !*isTooLarge ? this->isTooOld() : isTooLarge;
        if (!isTooOld)
            return tl::unexpected(isTooOld.error());
        if (!*isTooLarge && !*isTooOld)
            break;
        const QDateTime before = *isTooLarge ? QDateTime() : m_clock().addYears(-m_limits.years);
        // A hundredth at once, so that not every single entry makes the next one go.
        const auto gone = removeOldest(std::clamp(m_limits.entries / 100, qint64(1), Portion), before);
        if (!gone)
            return gone;
        removed += *gone;
        if (*gone == 0)
            break; // what is left is not sent yet
    }
    return removed;
}

Result<bool> HistoryKeeper::isTooLarge()
{
    bool isTooLarge = false;
    const auto done = m_database.read([&](QSqlDatabase &connection) -> Result<void> {
        // The numbers say at once that there cannot be too many; only otherwise are the entries counted.
        const auto span =
            number(m_database, connection,
                   u"SELECT (SELECT max(sequence) FROM attempts) - (SELECT min(sequence) FROM attempts)"_s);
        const auto entries = span && *span >= m_limits.entries
            ? number(m_database, connection, u"SELECT count(*) FROM attempts"_s)
            : Result<qint64>(0);
        const auto pageSize = number(m_database, connection, u"PRAGMA page_size"_s);
        const auto pages = number(m_database, connection, u"PRAGMA page_count"_s);
        const auto freePages = number(m_database, connection, u"PRAGMA freelist_count"_s);
        for (const auto &each : {span, entries, pageSize, pages, freePages}) {
            if (!each)
                return tl::unexpected(each.error());
        }
        isTooLarge = *entries > m_limits.entries || (*pages - *freePages) * *pageSize > m_limits.bytes;
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return isTooLarge;
}

/**
 * Whether the oldest entry is older than it may be. A clock that is set years forward for a while must not cost the
 * history, so the tenth newest entry has to be of the new time already.
 */
Result<bool> HistoryKeeper::isTooOld()
{
    constexpr int proof = 10;
    bool isTooOld = false;
    const auto done = m_database.read([&](QSqlDatabase &connection) -> Result<void> {
        const qint64 limit = m_clock().addYears(-m_limits.years).toMSecsSinceEpoch();
        const auto reference =
            number(m_database, connection, u"SELECT started FROM attempts ORDER BY sequence DESC LIMIT 1 OFFSET ?"_s,
                   {proof - 1});
        if (!reference)
            return tl::unexpected(reference.error());
        if (*reference < limit)
            return {};
        const auto oldest = number(m_database, connection,
                                   "SELECT a.started FROM attempts a JOIN reports r ON r.id = a.report WHERE r."_L1
                                       + IsFinished + " ORDER BY a.sequence LIMIT 1"_L1);
        if (!oldest)
            return tl::unexpected(oldest.error());
        isTooOld = *oldest != 0 && *oldest < limit;
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return isTooOld;
}

/** Removes at most @p count entries of finished reports, and the reports that have no entry any more. */
Result<qint64> HistoryKeeper::removeOldest(qint64 count, const QDateTime &before)
{
    qint64 removed = 0;
    const auto done = m_database.write([&](QSqlDatabase &connection) -> Result<void> {
        QStringList sequences;
        QStringList reports;
        const qint64 limit = before.isValid() ? before.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
        const auto read =
            forEachRow(m_database, connection, oldestEntries(), {limit, count}, [&](const QSqlQuery &query) {
                sequences += query.value(0).toString();
                reports += query.value(1).toString();
            });
        if (!read || sequences.isEmpty())
            return read;
        const QString oldEntries = "DELETE FROM attempts WHERE sequence IN (%1)"_L1;
        const QString oldReports = "id IN ("_L1 + reports.join(u',') + ") AND "_L1 + IsFinished
            + " AND NOT EXISTS (SELECT 1 FROM attempts WHERE report = reports.id)"_L1;
        const auto entries = change(m_database, connection, oldEntries.arg(sequences.join(u',')));
        if (!entries)
            return tl::unexpected(entries.error());
        if (auto forgotten = removeFromTextIndex(m_database, connection, oldReports); !forgotten)
            return forgotten;
        if (auto gone = change(m_database, connection, "DELETE FROM reports WHERE "_L1 + oldReports); !gone)
            return tl::unexpected(gone.error());
        removed = *entries;
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return removed;
}

Result<qint64> HistoryKeeper::clear(const std::atomic_bool *cancelled)
{
    const auto isAnythingKept = m_database.read([](QSqlDatabase &) -> Result<void> { return {}; });
    if (!isAnythingKept)
        return tl::unexpected(isAnythingKept.error());
    if (!*isAnythingKept)
        return 0;
    qint64 removed = 0;
    for (;;) {
        if (cancelled && *cancelled)
            return failure({Error::Code::Cancelled});
        const auto gone = removeOldest(Portion, {});
        if (!gone)
            return gone;
        if (*gone == 0)
            break;
        removed += *gone;
    }
    // The index keeps words of what is gone until its parts are joined.
    const auto joined = m_database.write([&](QSqlDatabase &connection) -> Result<void> {
        const auto done =
            change(m_database, connection, u"INSERT INTO report_text (report_text) VALUES ('optimize')"_s);
        return done ? Result<void>() : tl::unexpected(done.error());
    });
    if (!joined)
        return tl::unexpected(joined.error());
    if (auto compact = m_database.compact(); !compact)
        return tl::unexpected(compact.error());
    return removed;
}

} // namespace Telemetry

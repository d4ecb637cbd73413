#include "core/delivery/historyreader.h"

#include "core/delivery/history.h"
#include "core/delivery/reportrow.h"
#include "core/delivery/statement.h"
#include "core/delivery/textindex.h"

#include <QLoggingCategory>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <limits>

namespace Telemetry {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcHistory, "telemetry.history")

namespace {

constexpr qint64 LatestTime = std::numeric_limits<qint64>::max();

/** An attempt without the answer, which lists do not show and which may be long; then its report. */
constexpr auto EntryColumns =
    "a.sequence, a.report, a.destination, a.proxy, a.started, a.outcome, a.status, a.latency, a.reason, NULL,"
    " r.event, r.state, r.created, r.bytes, r.sha256, r.origin, r.profile, r.project, r.only_by_hand, r.given_up"_L1;

HistoryEntry entryFrom(const QSqlQuery &query)
{
    HistoryEntry entry{.attempt = attemptFrom(query)};
    Report &report = entry.report;
    report.id = entry.attempt.report;
    report.event = query.value(10).toString();
    report.state = reportStateFromWord(query.value(11).toString()).value_or(ReportState::Unknown);
    readFacts(report, query, 12);
    return entry;
}

} // namespace

Result<QList<HistoryEntry>> HistoryReader::page(const HistoryFilter &filter, int count, std::optional<qint64> before)
{
    const QString words = textQuery(filter.text);
    const bool isSearch = !filter.text.trimmed().isEmpty();
    if (isSearch && words.isEmpty())
        return QList<HistoryEntry>(); // marks alone, which no word is made of
    // Where nothing can be written the search is slower, but finds the same.
    if (isSearch) {
        if (const auto updated = updateTextIndex(m_database); !updated)
            qCInfo(lcHistory) << "The index of words stays behind:" << updated.error().detail;
    }
    QList<HistoryEntry> entries;
    const auto done = m_database.read([&](QSqlDatabase &connection) -> Result<void> {
        entries.clear(); // it may be the second time, after a salvage
        const auto where = whereOf(connection, filter);
        if (!where)
            return tl::unexpected(where.error());
        if (isSearch)
            return search(connection, *where, words, {count, before}, entries);
        return select(connection, *where, {count, before}, entries);
    });
    if (!done)
        return tl::unexpected(done.error());
    return entries;
}

/** All that a filter wants, apart from the text. */
Result<Conditions> HistoryReader::whereOf(QSqlDatabase &connection, const HistoryFilter &filter)
{
    Conditions where;
    if (!filter.event.isEmpty())
        where.want(u"a.event = ?"_s, {filter.event});
    if (filter.outcome)
        where.want(u"a.outcome = ?"_s, {outcomeWord(*filter.outcome)});
    if (!filter.since.isValid() && !filter.until.isValid())
        return where;
    // The entries of the time are found by the time, but stand in the order of their numbers, whatever the clock did:
    // so first the numbers they lie between, and (the plus) not all of them sorted for a page.
    const qint64 since = filter.since.isValid() ? filter.since.toMSecsSinceEpoch() : 0;
    const qint64 until = filter.until.isValid() ? filter.until.toMSecsSinceEpoch() : LatestTime;
    const auto bounded = forEachRow(
        m_database, connection,
        u"SELECT min(sequence), max(sequence) FROM attempts WHERE started >= ? AND started < ?"_s, {since, until},
        [&where](const QSqlQuery &query) {
            where.want(u"a.sequence BETWEEN ? AND ?"_s, {query.value(0).toLongLong(), query.value(1).toLongLong()});
        });
    if (!bounded)
        return tl::unexpected(bounded.error());
    where.want(u"+a.started >= ? AND +a.started < ?"_s, {since, until});
    return where;
}

/** Appends the newest entries that fulfil a condition. */
Result<void> HistoryReader::select(QSqlDatabase &connection, Conditions where, const Page &page,
                                   QList<HistoryEntry> &entries)
{
    if (page.before)
        where.want(u"a.sequence < ?"_s, {*page.before});
    return forEachRow(m_database, connection,
                      "SELECT "_L1 + EntryColumns + " FROM attempts a JOIN reports r ON r.id = a.report"_L1
                          + where.clause() + " ORDER BY a.sequence DESC LIMIT ?"_L1,
                      where.values + QVariantList{page.count},
                      [&entries](const QSqlQuery &query) { entries += entryFrom(query); });
}

/** The newest entries that fulfil a condition, at most so many: how many there are and what numbers they lie between.
 */
Result<HistoryReader::Portion> HistoryReader::portion(QSqlDatabase &connection, Conditions where, const Page &page)
{
    if (page.before)
        where.want(u"a.sequence < ?"_s, {*page.before});
    Portion portion;
    const auto looked = forEachRow(
        m_database, connection,
        "SELECT count(*), min(sequence), min(report), max(report) FROM (SELECT a.sequence, a.report FROM attempts a"_L1
            + where.clause() + " ORDER BY a.sequence DESC LIMIT ?)"_L1,
        where.values + QVariantList{page.count}, [&portion](const QSqlQuery &query) {
            portion = {.entries = query.value(0).toLongLong(),
                       .oldest = query.value(1).toLongLong(),
                       .lowestReport = query.value(2).toLongLong(),
                       .highestReport = query.value(3).toLongLong()};
        });
    if (!looked)
        return tl::unexpected(looked.error());
    return portion;
}

/**
 * Appends the newest entries whose bodies hold some words.
 *
 * First it goes through the newest bodies themselves: what very many hold is there, and the index takes long for it.
 * Then the index is asked: for what few bodies hold all at once, for the rest among the next entries, then among twice
 * as many that are older, and so on.
 */
Result<void> HistoryReader::search(QSqlDatabase &connection, const Conditions &where, const QString &words, Page page,
                                   QList<HistoryEntry> &entries)
{
    constexpr qint64 few = 10'000;
    constexpr int most = 1 << 24;
    int size = 4 * std::clamp(page.count, 25, 2'500); // of the first portion; whoever wants a million of them waits
    const auto append = [&](const Portion &portion, const QString &condition, const QVariantList &values) {
        Conditions among = where;
        if (portion.entries > 0)
            among.want(u"a.sequence >= ?"_s, {portion.oldest});
        among.want(condition, values);
        const qsizetype before = entries.size();
        auto done = select(connection, among, page, entries);
        page.count -= int(entries.size() - before);
        page.before = portion.oldest;
        return done;
    };

    const auto newest = portion(connection, where, {size, page.before});
    if (!newest || newest->entries == 0)
        return newest ? Result<void>() : tl::unexpected(newest.error());
    Conditions recent = where;
    recent.want(u"a.sequence >= ?"_s, {newest->oldest});
    if (page.before)
        recent.want(u"a.sequence < ?"_s, {*page.before});
    if (auto indexed =
            indexInMemory(m_database, connection, "id IN (SELECT a.report FROM attempts a"_L1 + recent.clause() + u')',
                          recent.values);
        !indexed)
        return indexed;
    const auto found =
        append(*newest, u"a.report IN (SELECT rowid FROM temp.some_text WHERE some_text MATCH ?)"_s, {words});
    if (!found || page.count == 0 || newest->entries < size)
        return found;

    if (auto indexed = indexInMemory(m_database, connection, IsBehindTextIndex); !indexed)
        return indexed;
    const auto matches = number(
        m_database, connection,
        u"SELECT count(*) FROM (SELECT rowid FROM report_text WHERE report_text MATCH ? LIMIT ?)"_s, {words, few});
    if (!matches)
        return tl::unexpected(matches.error());
    const QString inIndex = u"a.report IN (SELECT rowid FROM report_text WHERE report_text MATCH ?%1"
                            " UNION ALL SELECT rowid FROM temp.some_text WHERE some_text MATCH ?)"_s;
    if (*matches < few)
        return append({}, inIndex.arg(QString()), {words, words});
    while (page.count > 0) {
        size = std::min(2 * size, most);
        const auto older = portion(connection, where, {size, page.before});
        if (!older || older->entries == 0)
            return older ? Result<void>() : tl::unexpected(older.error());
        if (auto done = append(*older, inIndex.arg(" AND rowid BETWEEN ? AND ?"_L1),
                               {words, older->lowestReport, older->highestReport, words});
            !done)
            return done;
        if (older->entries < size)
            break;
    }
    return {};
}

Result<QList<HistoryEntry>> HistoryReader::entries(const QList<qint64> &sequences)
{
    QList<HistoryEntry> entries;
    const auto done = m_database.read([&](QSqlDatabase &connection) -> Result<void> {
        entries.clear();
        for (const qint64 sequence : sequences) {
            Conditions where;
            where.want(u"a.sequence = ?"_s, {sequence});
            if (auto read = select(connection, where, {1, {}}, entries); !read)
                return read;
        }
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return entries;
}

Result<HistoryCounts> HistoryReader::counts(const QDateTime &since, const QDateTime &until)
{
    HistoryCounts counts;
    const auto done = m_database.read([&](QSqlDatabase &connection) {
        counts = {};
        return forEachRow(
            m_database, connection,
            u"SELECT outcome, count(*) FROM attempts WHERE started >= ? AND started < ? GROUP BY outcome"_s,
            {since.toMSecsSinceEpoch(), until.toMSecsSinceEpoch()}, [&counts](const QSqlQuery &query) {
                const auto outcome = outcomeFromWord(query.value(0).toString());
                const qint64 entries = query.value(1).toLongLong();
                if (outcome)
                    counts.byOutcome[*outcome] = entries;
                if (outcome != Outcome::Discarded)
                    counts.attempts += entries;
            });
    });
    if (!done)
        return tl::unexpected(done.error());
    return counts;
}

} // namespace Telemetry

#include "core/delivery/historyreader.h"

#include "core/delivery/history.h"
#include "core/delivery/reportrow.h"
#include "core/delivery/statement.h"
#include "core/delivery/textindex.h"
#include "core/delivery/textsearch.h"

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

/** @return DatabaseUnusable for words that this program does not know: it must not say something else in their place */
Result<HistoryEntry> entryFrom(const QSqlQuery &query, const Database &database)
{
    const auto attempt = attemptFrom(query, database);
    if (!attempt)
        return tl::unexpected(attempt.error());
    const QString word = query.value(11).toString();
    const auto state = reportStateFromWord(word);
    if (!state)
        return failure(unknownState(word, database));
    HistoryEntry entry{.attempt = *attempt};
    Report &report = entry.report;
    report.id = attempt->report;
    report.event = query.value(10).toString();
    report.state = *state;
    readFacts(report, query, 12);
    return entry;
}

} // namespace

Result<QList<HistoryEntry>> HistoryReader::page(const HistoryFilter &filter, int count, std::optional<qint64> before)
{
    const TextQuery query(filter.text);
    const bool isSearch = !filter.text.trimmed().isEmpty();
    if (isSearch && query.isEmpty())
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
            return search(connection, *where, query, {count, before}, entries);
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
    // First which ones: of many that fulfil it, the reports of the newest alone are read.
    return appendEntries(connection,
                         " WHERE a.sequence IN (SELECT a.sequence FROM attempts a"_L1 + where.clause()
                             + " ORDER BY a.sequence DESC LIMIT ?) ORDER BY a.sequence DESC"_L1,
                         where.values + QVariantList{page.count}, entries);
}

/** Appends the entries of a query. @param which  its clauses */
Result<void> HistoryReader::appendEntries(QSqlDatabase &connection, const QString &which, const QVariantList &values,
                                          QList<HistoryEntry> &entries)
{
    return tryEachRow(m_database, connection,
                      "SELECT "_L1 + EntryColumns + " FROM attempts a JOIN reports r ON r.id = a.report"_L1 + which,
                      values, [&](const QSqlQuery &row) -> Result<void> {
                          auto entry = entryFrom(row, m_database);
                          if (!entry)
                              return tl::unexpected(entry.error());
                          entries += std::move(*entry);
                          return {};
                      });
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
 * Appends the newest entries whose bodies hold what is looked for.
 *
 * First it goes through the newest bodies themselves: what very many hold is there, and the index takes long for it.
 * Then the index is asked: for what few bodies hold all at once, for the rest among the next entries, then among twice
 * as many that are older, and so on.
 */
Result<void> HistoryReader::search(QSqlDatabase &connection, const Conditions &where, const TextQuery &query, Page page,
                                   QList<HistoryEntry> &entries)
{
    constexpr int few = 10'000;
    constexpr int most = 1 << 24;
    int size = 4 * std::clamp(page.count, 25, 2'500); // of the first portion; whoever wants a million of them waits
    const auto append = [&](const Conditions &among) {
        const qsizetype before = entries.size();
        auto done = select(connection, among, page, entries);
        page.count -= int(entries.size() - before);
        return done;
    };

    const auto newest = portion(connection, where, {size, page.before});
    if (!newest || newest->entries == 0)
        return newest ? Result<void>() : tl::unexpected(newest.error());
    Conditions recent = where;
    recent.want(u"a.sequence >= ?"_s, {newest->oldest});
    Conditions indexed = recent;
    if (page.before)
        indexed.want(u"a.sequence < ?"_s, {*page.before});
    if (auto made =
            indexInMemory(m_database, connection, "id IN (SELECT a.report FROM attempts a"_L1 + indexed.clause() + u')',
                          indexed.values);
        !made)
        return made;
    wantFoundInMemory(recent, query);
    if (auto done = append(recent); !done || page.count == 0 || newest->entries < size)
        return done;
    page.before = newest->oldest;

    auto prepared = TextSearch::prepare(m_database, connection, query);
    if (!prepared)
        return tl::unexpected(prepared.error());
    const auto isGathered = prepared->gather(m_database, connection, few);
    if (!isGathered)
        return tl::unexpected(isGathered.error());
    if (*isGathered) {
        Conditions all = where;
        prepared->addTo(all);
        return append(all);
    }
    while (page.count > 0) {
        size = std::min(2 * size, most);
        const auto older = portion(connection, where, {size, page.before});
        if (!older || older->entries == 0)
            return older ? Result<void>() : tl::unexpected(older.error());
        Conditions among = where;
        among.want(u"a.sequence >= ?"_s, {older->oldest});
        prepared->addTo(among, older->lowestReport, older->highestReport);
        if (auto done = append(among); !done)
            return done;
        if (older->entries < size)
            break;
        page.before = older->oldest;
    }
    return {};
}

Result<QList<HistoryEntry>> HistoryReader::entries(const QList<qint64> &sequences)
{
    QList<HistoryEntry> entries;
    const auto done = m_database.read([&](QSqlDatabase &connection) -> Result<void> {
        entries.clear();
        for (const qint64 sequence : sequences) {
            if (auto read = appendEntries(connection, u" WHERE a.sequence = ?"_s, {sequence}, entries); !read)
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

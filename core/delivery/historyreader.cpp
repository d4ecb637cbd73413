#include "core/delivery/historyreader.h"

#include "core/delivery/statement.h"
#include "core/delivery/textindex.h"

#include <QSqlQuery>
#include <QVariant>

#include <limits>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

QDateTime instant(const QVariant &milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

constexpr qint64 LatestTime = std::numeric_limits<qint64>::max();

constexpr auto EntryColumns =
    "a.sequence, a.report, a.destination, a.proxy, a.started, a.outcome, a.status, a.latency, a.reason,"
    " r.event, r.state, r.created, r.bytes, r.sha256, r.origin, r.profile, r.project, r.only_by_hand, r.given_up"_L1;

HistoryEntry entryFrom(const QSqlQuery &query)
{
    HistoryEntry entry;
    Attempt &attempt = entry.attempt;
    attempt.sequence = query.value(0).toLongLong();
    attempt.report = query.value(1).toLongLong();
    attempt.destination = query.value(2).toString();
    attempt.proxy = query.value(3).toString();
    attempt.started = instant(query.value(4));
    attempt.outcome = outcomeFromWord(query.value(5).toString());
    attempt.status = query.value(6).toInt();
    attempt.latency = std::chrono::milliseconds(query.value(7).toLongLong());
    attempt.reason = query.value(8).toString();
    Report &report = entry.report;
    report.id = attempt.report;
    report.event = query.value(9).toString();
    report.state = reportStateFromWord(query.value(10).toString()).value_or(ReportState::Unknown);
    report.created = instant(query.value(11));
    report.bytes = query.value(12).toLongLong();
    report.sha256 = query.value(13).toString();
    report.origin = query.value(14).toString();
    report.profile = query.value(15).toString();
    report.project = query.value(16).toString();
    report.isOnlyByHand = query.value(17).toBool();
    report.isGivenUp = query.value(18).toBool();
    return entry;
}

} // namespace

/** What has to be true of the row `a` of an attempt. */
Result<Conditions> HistoryReader::conditionsOf(QSqlDatabase &connection, const HistoryFilter &filter,
                                               std::optional<qint64> before)
{
    Conditions conditions;
    if (before)
        conditions.want(u"a.sequence < ?"_s, *before);
    if (!filter.event.isEmpty())
        conditions.want(u"a.event = ?"_s, filter.event);
    if (filter.outcome)
        conditions.want(u"a.outcome = ?"_s, outcomeWord(*filter.outcome));
    if (filter.since.isValid() || filter.until.isValid()) {
        // The entries of the time are found by the time, but stand in the order of their numbers, whatever the
        // clock did: so first the numbers they lie between, and (the plus) not all of them sorted for a page.
        const qint64 since = filter.since.isValid() ? filter.since.toMSecsSinceEpoch() : 0;
        const qint64 until = filter.until.isValid() ? filter.until.toMSecsSinceEpoch() : LatestTime;
        const QString inTime = u"FROM attempts WHERE started >= ? AND started < ?"_s;
        const auto first = number(m_database, connection, "SELECT min(sequence) "_L1 + inTime, {since, until});
        const auto last = number(m_database, connection, "SELECT max(sequence) "_L1 + inTime, {since, until});
        if (!first || !last)
            return tl::unexpected(first ? last.error() : first.error());
        conditions.want(u"a.sequence >= ?"_s, *first);
        conditions.want(u"a.sequence <= ?"_s, *last);
        conditions.want(u"+a.started >= ?"_s, since);
        conditions.want(u"+a.started < ?"_s, until);
    }
    if (auto found = findText(connection, filter.text, conditions); !found)
        return tl::unexpected(found.error());
    return conditions;
}

Result<QList<HistoryEntry>> HistoryReader::page(const HistoryFilter &filter, int count, std::optional<qint64> before)
{
    QList<HistoryEntry> entries;
    const auto done = m_database.read([&](QSqlDatabase &connection) -> Result<void> {
        entries.clear(); // it may be the second time, after a salvage
        const auto conditions = conditionsOf(connection, filter, before);
        if (!conditions)
            return tl::unexpected(conditions.error());
        return forEachRow(m_database, connection,
                          "SELECT "_L1 + EntryColumns + " FROM (SELECT * FROM attempts a"_L1 + conditions->where()
                              + " ORDER BY a.sequence DESC LIMIT ?) a JOIN reports r ON r.id = a.report"
                                " ORDER BY a.sequence DESC"_L1,
                          conditions->values + QVariantList{count},
                          [&entries](const QSqlQuery &query) { entries += entryFrom(query); });
    });
    if (!done)
        return tl::unexpected(done.error());
    return entries;
}

Result<QList<qint64>> HistoryReader::sequences(const HistoryFilter &filter, int count, std::optional<qint64> before)
{
    QList<qint64> numbers;
    const auto done = m_database.read([&](QSqlDatabase &connection) -> Result<void> {
        numbers.clear();
        const auto conditions = conditionsOf(connection, filter, before);
        if (!conditions)
            return tl::unexpected(conditions.error());
        return forEachRow(m_database, connection,
                          "SELECT a.sequence FROM attempts a"_L1 + conditions->where()
                              + " ORDER BY a.sequence DESC LIMIT ?"_L1,
                          conditions->values + QVariantList{count},
                          [&numbers](const QSqlQuery &query) { numbers += query.value(0).toLongLong(); });
    });
    if (!done)
        return tl::unexpected(done.error());
    return numbers;
}

Result<QList<HistoryEntry>> HistoryReader::entries(const QList<qint64> &sequences)
{
    QList<HistoryEntry> entries;
    const auto done = m_database.read([&](QSqlDatabase &connection) -> Result<void> {
        entries.clear();
        for (const qint64 sequence : sequences) {
            const auto read =
                forEachRow(m_database, connection,
                           "SELECT "_L1 + EntryColumns
                               + " FROM attempts a JOIN reports r ON r.id = a.report WHERE a.sequence = ?"_L1,
                           {sequence}, [&entries](const QSqlQuery &query) { entries += entryFrom(query); });
            if (!read)
                return read;
        }
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return entries;
}

Result<NumberSpan> HistoryReader::spanOf(const QString &table, const QString &where, const QVariantList &values)
{
    NumberSpan span;
    const auto done = m_database.read([&](QSqlDatabase &connection) -> Result<void> {
        // Each by itself, so that each is answered by an index alone.
        for (const auto &[what, target] :
             {std::pair("count(*)"_L1, &NumberSpan::count), std::pair("min(sequence)"_L1, &NumberSpan::oldest),
              std::pair("max(sequence)"_L1, &NumberSpan::newest)}) {
            const auto found =
                number(m_database, connection, "SELECT "_L1 + what + " FROM "_L1 + table + where, values);
            if (!found)
                return tl::unexpected(found.error());
            span.*target = *found;
        }
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return span;
}

Result<NumberSpan> HistoryReader::span(const QDateTime &since, const QDateTime &until)
{
    if (!since.isValid() && !until.isValid())
        return spanOf(u"attempts"_s, {}, {});
    return spanOf(
        u"attempts"_s, u" WHERE started >= ? AND started < ?"_s,
        {since.isValid() ? since.toMSecsSinceEpoch() : 0, until.isValid() ? until.toMSecsSinceEpoch() : LatestTime});
}

Result<QStringList> HistoryReader::events()
{
    QStringList names;
    const auto done = m_database.read([&](QSqlDatabase &connection) {
        names.clear();
        // From one name to the next one in the index, past all entries in between.
        return forEachRow(m_database, connection,
                          u"WITH RECURSIVE names (name) AS (SELECT min(event) FROM attempts UNION ALL"
                          " SELECT (SELECT min(event) FROM attempts WHERE event > name) FROM names"
                          " WHERE name IS NOT NULL) SELECT name FROM names WHERE name IS NOT NULL"_s,
                          {}, [&names](const QSqlQuery &query) { names += query.value(0).toString(); });
    });
    if (!done)
        return tl::unexpected(done.error());
    return names;
}

/** Adds the condition that a body holds a text; nothing for an empty one. */
Result<void> HistoryReader::findText(QSqlDatabase &connection, const QString &text, Conditions &conditions)
{
    if (text.trimmed().isEmpty())
        return {};
    const QString query = textQuery(text);
    if (query.isEmpty()) { // marks alone, which no word is made of
        conditions.texts += u"0"_s;
        return {};
    }
    if (auto prepared = prepareMissingText(m_database, connection); !prepared)
        return prepared;
    // All at once: a beginning of a word costs the index as much for one body as for all of them.
    conditions.texts += u"a.report IN (SELECT rowid FROM report_text WHERE report_text MATCH ?"
                        " UNION ALL SELECT rowid FROM temp.missing_text WHERE missing_text MATCH ?)"_s;
    conditions.values += {query, query};
    return {};
}

/** Adds the condition that a body of the newest entries holds a text, which is looked for in no other. */
Result<void> HistoryReader::findRecentText(QSqlDatabase &connection, const QString &text, int among,
                                           Conditions &conditions)
{
    const QString query = textQuery(text);
    if (query.isEmpty()) {
        conditions.texts += u"0"_s;
        return {};
    }
    for (const QString &statement : {u"PRAGMA temp_store = MEMORY"_s, u"DROP TABLE IF EXISTS temp.recent_text"_s,
                                     u"CREATE VIRTUAL TABLE temp.recent_text USING fts5 (body)"_s,
                                     u"INSERT INTO temp.recent_text (rowid, body) SELECT id, CAST(body AS TEXT)"
                                     " FROM reports WHERE id IN"
                                     " (SELECT report FROM attempts ORDER BY sequence DESC LIMIT %1)"_s.arg(among)}) {
        if (auto done = change(m_database, connection, statement); !done)
            return tl::unexpected(done.error());
    }
    conditions.texts += u"a.report IN (SELECT rowid FROM temp.recent_text WHERE recent_text MATCH ?)"_s;
    conditions.values += query;
    return {};
}

Result<QList<qint64>> HistoryReader::recentSequences(const HistoryFilter &filter, int among)
{
    HistoryFilter others = filter;
    others.text.clear();
    QList<qint64> numbers;
    const auto done = m_database.read([&](QSqlDatabase &connection) -> Result<void> {
        numbers.clear();
        auto conditions = conditionsOf(connection, others, {});
        if (!conditions)
            return tl::unexpected(conditions.error());
        if (!filter.text.trimmed().isEmpty()) {
            if (auto found = findRecentText(connection, filter.text, among, *conditions); !found)
                return found;
        }
        return forEachRow(
            m_database, connection,
            u"SELECT a.sequence FROM (SELECT * FROM attempts ORDER BY sequence DESC LIMIT %1) a"_s.arg(among)
                + conditions->where() + " ORDER BY a.sequence DESC"_L1,
            conditions->values, [&numbers](const QSqlQuery &query) { numbers += query.value(0).toLongLong(); });
    });
    if (!done)
        return tl::unexpected(done.error());
    return numbers;
}

Result<HistoryCondition> HistoryReader::condition()
{
    HistoryCondition condition;
    const auto done = m_database.read([&](QSqlDatabase &connection) -> Result<void> {
        condition = {};
        const auto version = number(m_database, connection, u"PRAGMA user_version"_s);
        if (!version)
            return tl::unexpected(version.error());
        condition.isOfNewerVersion = *version > Database::schemaVersion();
        return forEachRow(m_database, connection,
                          u"SELECT happened, kept_aside, reason, reports, attempts FROM salvages"
                          " ORDER BY sequence DESC LIMIT 1"_s,
                          {}, [&condition](const QSqlQuery &query) {
                              condition.lastSalvage = Salvage{.happened = instant(query.value(0)),
                                                              .keptAside = query.value(1).toString(),
                                                              .reason = query.value(2).toString(),
                                                              .reports = query.value(3).toLongLong(),
                                                              .attempts = query.value(4).toLongLong()};
                          });
    });
    if (!done)
        return tl::unexpected(done.error());
    return condition;
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

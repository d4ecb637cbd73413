#include "core/delivery/historyreader.h"

#include "core/delivery/statement.h"
#include "core/delivery/textindex.h"

#include <QLoggingCategory>
#include <QSqlQuery>
#include <QVariant>

#include <limits>

namespace Telemetry {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcHistory, "telemetry.history")

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

Result<QList<HistoryEntry>> HistoryReader::page(const HistoryFilter &filter, int count, std::optional<qint64> before)
{
    // Where nothing can be written the search is slower, but finds the same.
    if (!filter.text.trimmed().isEmpty()) {
        if (const auto updated = updateTextIndex(m_database); !updated)
            qCInfo(lcHistory) << "The index of words stays behind:" << updated.error().detail;
    }
    QList<HistoryEntry> entries;
    const auto done = m_database.read([&](QSqlDatabase &connection) -> Result<void> {
        entries.clear(); // it may be the second time, after a salvage
        QStringList conditions;
        QVariantList values;
        const auto want = [&](const QString &condition, const QVariant &value) {
            conditions += condition;
            values += value;
        };
        if (before)
            want(u"a.sequence < ?"_s, *before);
        if (!filter.event.isEmpty())
            want(u"a.event = ?"_s, filter.event);
        if (filter.outcome)
            want(u"a.outcome = ?"_s, outcomeWord(*filter.outcome));
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
            want(u"a.sequence >= ?"_s, *first);
            want(u"a.sequence <= ?"_s, *last);
            want(u"+a.started >= ?"_s, since);
            want(u"+a.started < ?"_s, until);
        }
        if (auto found = findText(connection, filter.text, conditions, values); !found)
            return found;
        const QString where = conditions.isEmpty() ? QString() : QString(" WHERE "_L1 + conditions.join(" AND "_L1));
        return forEachRow(m_database, connection,
                          "SELECT "_L1 + EntryColumns + " FROM attempts a JOIN reports r ON r.id = a.report"_L1 + where
                              + " ORDER BY a.sequence DESC LIMIT ?"_L1,
                          values + QVariantList{count},
                          [&entries](const QSqlQuery &query) { entries += entryFrom(query); });
    });
    if (!done)
        return tl::unexpected(done.error());
    return entries;
}

/** Adds the condition that a body holds a text; nothing for an empty one. */
Result<void> HistoryReader::findText(QSqlDatabase &connection, const QString &text, QStringList &conditions,
                                     QVariantList &values)
{
    constexpr qint64 few = 10'000;
    if (text.trimmed().isEmpty())
        return {};
    const QString query = textQuery(text);
    if (query.isEmpty()) { // marks alone, which no word is made of
        conditions += u"0"_s;
        return {};
    }
    if (auto prepared = prepareMissingText(m_database, connection); !prepared)
        return prepared;
    const auto matches = number(
        m_database, connection,
        u"SELECT count(*) FROM (SELECT rowid FROM report_text WHERE report_text MATCH ? LIMIT ?)"_s, {query, few});
    if (!matches)
        return tl::unexpected(matches.error());
    // A few are looked up all at once. What nearly every body holds is found by trying the newest entries one by one.
    conditions += *matches < few ? u"a.report IN (SELECT rowid FROM report_text WHERE report_text MATCH ?"
                                   " UNION ALL SELECT rowid FROM temp.missing_text WHERE missing_text MATCH ?)"_s
                                 : u"(a.report IN (SELECT rowid FROM temp.missing_text WHERE missing_text MATCH ?)"
                                   " OR EXISTS (SELECT 1 FROM report_text WHERE report_text MATCH ?"
                                   " AND rowid = a.report))"_s;
    values += {query, query};
    return {};
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

Result<QList<ConnectionRecord>> HistoryReader::connections(int count, std::optional<qint64> before)
{
    QList<ConnectionRecord> records;
    const auto done = m_database.read([&](QSqlDatabase &connection) {
        records.clear();
        return forEachRow(m_database, connection,
                          u"SELECT sequence, opened, host, port, purpose, proxy, certain FROM connections"
                          " WHERE sequence < ? ORDER BY sequence DESC LIMIT ?"_s,
                          {before.value_or(std::numeric_limits<qint64>::max()), count},
                          [&records](const QSqlQuery &query) {
                              records += {.sequence = query.value(0).toLongLong(),
                                          .opened = instant(query.value(1)),
                                          .host = query.value(2).toString(),
                                          .port = query.value(3).toInt(),
                                          .purpose = query.value(4).toString(),
                                          .proxy = query.value(5).toString(),
                                          .isCertain = query.value(6).toBool()};
                          });
    });
    if (!done)
        return tl::unexpected(done.error());
    return records;
}

} // namespace Telemetry

// The history for lists that show a part at a time: which entries there are, without reading them.
#include "core/delivery/historyreader.h"
#include "core/delivery/statement.h"
#include "core/delivery/textindex.h"
#include "core/delivery/textsearch.h"

#include <QSqlQuery>
#include <QVariant>

#include <limits>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LatestTime = std::numeric_limits<qint64>::max();

} // namespace

Result<QList<qint64>> HistoryReader::sequences(const HistoryFilter &filter, int count, std::optional<qint64> before)
{
    const TextQuery query(filter.text);
    const bool isSearch = !filter.text.trimmed().isEmpty();
    if (isSearch && query.isEmpty())
        return QList<qint64>(); // marks alone, which no word is made of
    QList<qint64> numbers;
    const auto done = m_database.read([&](QSqlDatabase &connection) -> Result<void> {
        numbers.clear(); // it may be the second time, after a salvage
        auto where = whereOf(connection, filter);
        if (!where)
            return tl::unexpected(where.error());
        if (isSearch) {
            const auto prepared = TextSearch::prepare(m_database, connection, query);
            if (!prepared)
                return tl::unexpected(prepared.error());
            prepared->addTo(*where); // all at once: the database goes through what is found only once
        }
        return selectNumbers(connection, *where, {count, before}, numbers);
    });
    if (!done)
        return tl::unexpected(done.error());
    return numbers;
}

Result<QList<qint64>> HistoryReader::recentSequences(const HistoryFilter &filter, int among)
{
    const TextQuery query(filter.text);
    const bool isSearch = !filter.text.trimmed().isEmpty();
    if (isSearch && query.isEmpty())
        return QList<qint64>();
    QList<qint64> numbers;
    const auto done = m_database.read([&](QSqlDatabase &connection) -> Result<void> {
        numbers.clear();
        auto where = whereOf(connection, filter);
        if (!where)
            return tl::unexpected(where.error());
        const auto newest = portion(connection, *where, {among, {}});
        if (!newest || newest->entries == 0)
            return newest ? Result<void>() : tl::unexpected(newest.error());
        where->want(u"a.sequence >= ?"_s, {newest->oldest});
        if (isSearch) {
            const QString reports = "id IN (SELECT a.report FROM attempts a"_L1 + where->clause() + u')';
            if (auto indexed = indexInMemory(m_database, connection, reports, where->values); !indexed)
                return indexed;
            wantFoundInMemory(*where, query);
        }
        return selectNumbers(connection, *where, {among, {}}, numbers);
    });
    if (!done)
        return tl::unexpected(done.error());
    return numbers;
}

/** As select(), but the numbers alone. */
Result<void> HistoryReader::selectNumbers(QSqlDatabase &connection, Conditions where, const Page &page,
                                          QList<qint64> &numbers)
{
    if (page.before)
        where.want(u"a.sequence < ?"_s, {*page.before});
    return forEachRow(m_database, connection,
                      "SELECT a.sequence FROM attempts a"_L1 + where.clause() + " ORDER BY a.sequence DESC LIMIT ?"_L1,
                      where.values + QVariantList{page.count},
                      [&numbers](const QSqlQuery &query) { numbers += query.value(0).toLongLong(); });
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
                              condition.lastSalvage = Salvage{
                                  .happened = QDateTime::fromMSecsSinceEpoch(query.value(0).toLongLong(), Qt::UTC),
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

} // namespace Telemetry

// The log of connections, for lists that show a part at a time.
#include "core/delivery/historyreader.h"
#include "core/delivery/statement.h"

#include <QSqlQuery>
#include <QVariant>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr auto RecordStatement =
    "SELECT c.sequence, c.opened, c.host, c.port, c.purpose, c.proxy, c.certain, a.report FROM connections c"
    " LEFT JOIN attempts a ON a.sequence = c.attempt WHERE c.sequence = ?"_L1;

ConnectionRecord recordFrom(const QSqlQuery &query)
{
    return {.sequence = query.value(0).toLongLong(),
            .opened = QDateTime::fromMSecsSinceEpoch(query.value(1).toLongLong(), Qt::UTC),
            .host = query.value(2).toString(),
            .port = query.value(3).toInt(),
            .purpose = query.value(4).toString(),
            .proxy = query.value(5).toString(),
            .isCertain = query.value(6).toBool(),
            .report = query.value(7).toLongLong()};
}

} // namespace

Result<QList<ConnectionRecord>> HistoryReader::connections(int count, std::optional<qint64> before)
{
    const auto numbers = connectionSequences({}, count, before);
    if (!numbers)
        return tl::unexpected(numbers.error());
    return connections(*numbers);
}

Result<QList<qint64>> HistoryReader::connectionSequences(const ConnectionFilter &filter, int count,
                                                         std::optional<qint64> before)
{
    Conditions conditions;
    if (before)
        conditions.want(u"sequence < ?"_s, {*before});
    if (filter.since.isValid())
        conditions.want(u"opened >= ?"_s, {filter.since.toMSecsSinceEpoch()});
    if (!filter.text.isEmpty())
        conditions.want(u"instr(lower(host || ' ' || proxy), ?) > 0"_s, {filter.text.toLower()});
    QList<qint64> numbers;
    const auto done = m_database.read([&](QSqlDatabase &connection) {
        numbers.clear(); // it may be the second time, after a salvage
        return forEachRow(m_database, connection,
                          "SELECT sequence FROM connections"_L1 + conditions.clause()
                              + " ORDER BY sequence DESC LIMIT ?"_L1,
                          conditions.values + QVariantList{count},
                          [&numbers](const QSqlQuery &query) { numbers += query.value(0).toLongLong(); });
    });
    if (!done)
        return tl::unexpected(done.error());
    return numbers;
}

Result<QList<ConnectionRecord>> HistoryReader::connections(const QList<qint64> &sequences)
{
    QList<ConnectionRecord> records;
    const auto done = m_database.read([&](QSqlDatabase &connection) -> Result<void> {
        records.clear();
        for (const qint64 sequence : sequences) {
            const auto read = forEachRow(m_database, connection, RecordStatement, {sequence},
                                         [&records](const QSqlQuery &query) { records += recordFrom(query); });
            if (!read)
                return read;
        }
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return records;
}

Result<NumberSpan> HistoryReader::connectionSpan()
{
    return spanOf(u"connections"_s, {}, {});
}

} // namespace Telemetry

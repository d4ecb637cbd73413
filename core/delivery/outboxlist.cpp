// The outbox for lists that show a part at a time: all keys, and the rows of some of them.
#include "core/delivery/outbox.h"
#include "core/delivery/reportrow.h"
#include "core/delivery/statement.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** @p text as a pattern of LIKE that means nothing but itself, anywhere. */
QString containing(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + text + u'%';
}

} // namespace

Result<QList<OutboxKey>> Outbox::keys(const OutboxFilter &filter)
{
    QString statement = "SELECT id, state, only_by_hand FROM reports WHERE "_L1 + IsInOutbox;
    QVariantList values;
    if (filter.state) {
        statement += u" AND state = ?"_s;
        values += reportStateWord(*filter.state);
    }
    if (!filter.text.isEmpty()) {
        // The body last: it is only read where nothing else has the text.
        statement += u" AND (event LIKE ? ESCAPE '\\' OR origin LIKE ? ESCAPE '\\' OR project LIKE ? ESCAPE '\\'"
                     " OR CAST(body AS TEXT) LIKE ? ESCAPE '\\')"_s;
        const QString pattern = containing(filter.text);
        values << pattern << pattern << pattern << pattern;
    }
    QList<OutboxKey> keys;
    const auto done = m_database.read([&](QSqlDatabase &connection) -> Result<void> {
        keys.clear(); // it may be the second time, after a salvage
        return tryEachRow(
            m_database, connection, statement + u" ORDER BY id"_s, values, [&](const QSqlQuery &row) -> Result<void> {
                const QString word = row.value(1).toString();
                const auto state = reportStateFromWord(word);
                if (!state)
                    return failure(unknownState(word, m_database));
                keys.append({.id = row.value(0).toLongLong(), .state = *state, .isOnlyByHand = row.value(2).toBool()});
                return {};
            });
    });
    if (!done)
        return tl::unexpected(done.error());
    return keys;
}

Result<QList<Report>> Outbox::reports(const QList<qint64> &ids)
{
    QList<Report> reports;
    const auto done = m_database.read([&](QSqlDatabase &connection) -> Result<void> {
        reports.clear();
        for (const qint64 id : ids) {
            auto read =
                tryEachRow(m_database, connection, "SELECT "_L1 + ReportColumns + " FROM reports WHERE id = ?"_L1, {id},
                           [&](const QSqlQuery &row) { return appendReport(row, m_database, reports); });
            if (!read)
                return read;
        }
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return reports;
}

} // namespace Telemetry

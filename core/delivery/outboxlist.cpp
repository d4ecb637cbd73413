// The outbox for lists that show a part at a time: all keys, and the rows of some of them.
#include "core/delivery/outbox.h"
#include "core/delivery/reportrow.h"

#include <QSqlDatabase>
#include <QSqlError>
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
        QSqlQuery query(connection);
        query.setForwardOnly(true);
        if (!query.prepare(statement + u" ORDER BY id"_s))
            return failure(m_database.error(query.lastError()));
        for (const QVariant &value : std::as_const(values))
            query.addBindValue(value);
        if (!query.exec())
            return failure(m_database.error(query.lastError()));
        while (query.next()) {
            const QString word = query.value(1).toString();
            const auto state = reportStateFromWord(word);
            if (!state)
                return failure({Error::Code::DatabaseUnusable, u"a report has the unknown state \"%1\""_s.arg(word),
                                m_database.path()});
            keys.append({.id = query.value(0).toLongLong(), .state = *state, .isOnlyByHand = query.value(2).toBool()});
        }
        if (query.lastError().isValid()) // a short list must not pass for the whole
            return failure(m_database.error(query.lastError()));
        return {};
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
        QSqlQuery query(connection);
        query.setForwardOnly(true);
        if (!query.prepare("SELECT "_L1 + ReportColumns + " FROM reports WHERE id = ?"_L1))
            return failure(m_database.error(query.lastError()));
        for (const qint64 id : ids) {
            query.bindValue(0, id);
            if (!query.exec())
                return failure(m_database.error(query.lastError()));
            if (query.next()) {
                auto report = reportFrom(query, m_database);
                if (!report)
                    return tl::unexpected(report.error());
                reports += *report;
            } else if (query.lastError().isValid()) {
                return failure(m_database.error(query.lastError()));
            }
        }
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return reports;
}

} // namespace Telemetry

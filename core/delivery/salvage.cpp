#include "core/delivery/salvage.h"

#include "core/delivery/databaseconnection.h"
#include "core/delivery/statement.h"
#include "core/machine/fingerprint.h"

#include <QFileInfo>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>

#include <algorithm>
#include <functional>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 WidestGap = 200'000; // rows behind an unreadable page that are asked for one by one

/** The damaged file, opened so that not a byte of it changes. Errors are expected here: they end what can be read. */
class Wreck
{
public:
    explicit Wreck(const QString &path)
        : m_name(u"rasa-telemetry-salvage"_s), m_connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
    {
        // What its log holds was acknowledged too. Without one nothing needs to be made beside it.
        const bool hasLog = QFileInfo(path + "-wal"_L1).size() > 0;
        m_connection.setDatabaseName(sqliteUri(path, hasLog ? u"mode=ro"_s : u"immutable=1"_s));
        m_connection.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"_s);
        m_isOpen = m_connection.open();
        // Otherwise not a page is read of a file that is shorter than it says; nothing is written all the same.
        if (m_isOpen)
            QSqlQuery(m_connection).exec(u"PRAGMA writable_schema = ON"_s);
    }

    ~Wreck()
    {
        m_connection.close();
        m_connection = QSqlDatabase(); // removeDatabase() wants no other copy alive
        QSqlDatabase::removeDatabase(m_name);
    }

    Wreck(const Wreck &) = delete;
    Wreck &operator=(const Wreck &) = delete;

    /** The columns of a table; none when there is no such table, or no way to it. */
    QStringList columns(const QString &table)
    {
        QStringList names;
        QSqlQuery query(m_connection);
        if (m_isOpen && query.exec(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table))) {
            while (query.next())
                names += query.value(0).toString();
        }
        return names;
    }

    /** Calls @p take for each row that can be read: from the front, from the back, and what lies between one by one. */
    void forEachRow(const QString &table, const QString &columns, const std::function<void(const QSqlQuery &)> &take)
    {
        QSqlQuery query(m_connection);
        query.setForwardOnly(true);
        const QString select = u"SELECT rowid, %1 FROM %2 "_s.arg(columns, table);
        qint64 front = 0;
        if (query.exec(select + u"ORDER BY rowid"_s)) {
            while (query.next()) {
                front = query.value(0).toLongLong();
                take(query);
            }
            if (!query.lastError().isValid())
                return;
        }
        qint64 back = 0;
        query.prepare(select + u"WHERE rowid > ? ORDER BY rowid DESC"_s);
        query.addBindValue(front);
        if (query.exec()) {
            while (query.next()) {
                back = query.value(0).toLongLong();
                take(query);
            }
        }
        const qint64 end = back == 0 ? front + WidestGap : std::min(back, front + WidestGap);
        query.prepare(select + u"WHERE rowid = ?"_s);
        for (qint64 id = front + 1; id < end; ++id) {
            query.bindValue(0, id);
            if (query.exec() && query.next())
                take(query);
        }
    }

private:
    const QString m_name;
    QSqlDatabase m_connection;
    bool m_isOpen = false;
};

/** Copies a table. @param accept  may change the values; false leaves the row behind */
Result<qint64> copyTable(Wreck &wreck, const QString &table, const Database &database, QSqlDatabase &connection,
                         const std::function<bool(QSqlRecord &)> &accept)
{
    const QStringList columns = wreck.columns(table);
    qint64 copied = 0;
    if (columns.isEmpty())
        return copied;
    QStringList known;
    const QSqlRecord own = connection.record(table);
    for (const QString &name : columns) {
        if (own.contains(name))
            known += name;
    }
    if (own.contains(u"event"_s) && !columns.contains(u"event"_s))
        return copied; // of the first format; its attempts did not know the event yet
    const QString list = known.join(u", "_s);
    const QString marks = QStringList(known.size(), u"?"_s).join(u", "_s);
    Result<void> failed;
    wreck.forEachRow(table, list, [&](const QSqlQuery &query) {
        QSqlRecord record = query.record();
        record.remove(0); // the rowid
        if (!failed || !accept(record))
            return;
        QVariantList values;
        for (int i = 0; i < record.count(); ++i) {
            const QVariant value = record.value(i);
            values += value.metaType().id() == QMetaType::QString ? QVariant(stored(value.toString())) : value;
        }
        const auto inserted = change(database, connection,
                                     u"INSERT OR IGNORE INTO %1 (%2) VALUES (%3)"_s.arg(table, list, marks), values);
        if (!inserted)
            failed = tl::unexpected(inserted.error());
        else
            copied += *inserted;
    });
    if (!failed)
        return tl::unexpected(failed.error());
    return copied;
}

bool isBodyIntact(const QSqlRecord &record)
{
    const QByteArray body = record.value(u"body"_s).toByteArray();
    return record.value(u"sha256"_s).toString() == sha256Hex(body)
        && record.value(u"bytes"_s).toLongLong() == body.size();
}

} // namespace

Result<Salvage> salvage(const QString &damagedPath, const Database &database, QSqlDatabase &connection)
{
    Salvage found;
    QSet<qint64> ids;
    Wreck wreck(damagedPath);
    const auto reports = copyTable(wreck, u"reports"_s, database, connection, [&ids](QSqlRecord &record) {
        const qint64 id = record.value(u"id"_s).toLongLong();
        if (!isBodyIntact(record) || ids.contains(id))
            return false;
        ids += id;
        if (record.value(u"state"_s).toString() == "sending"_L1)
            record.setValue(u"state"_s, u"unknown"_s);
        record.setValue(u"only_by_hand"_s, 1);
        return true;
    });
    if (!reports)
        return tl::unexpected(reports.error());
    const auto attempts = copyTable(wreck, u"attempts"_s, database, connection, [&ids](QSqlRecord &record) {
        if (record.value(u"outcome"_s).isNull())
            record.setValue(u"outcome"_s, u"unknown"_s);
        return ids.contains(record.value(u"report"_s).toLongLong());
    });
    if (!attempts)
        return tl::unexpected(attempts.error());
    const auto connections =
        copyTable(wreck, u"connections"_s, database, connection, [](QSqlRecord &) { return true; });
    if (!connections)
        return tl::unexpected(connections.error());
    // An attempt that was delivered, or may have been, outweighs a state that says otherwise.
    for (const QString &outcome : {u"unknown"_s, u"delivered"_s}) {
        const auto corrected = change(database, connection,
                                      u"UPDATE reports SET state = ? WHERE state IN ('waiting', 'later')"
                                      " AND id IN (SELECT report FROM attempts WHERE outcome = ?)"_s,
                                      {outcome, outcome});
        if (!corrected)
            return tl::unexpected(corrected.error());
    }
    found.reports = *reports;
    found.attempts = *attempts;
    return found;
}

} // namespace Telemetry

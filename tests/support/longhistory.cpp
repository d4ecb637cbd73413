#include "tests/support/longhistory.h"

#include "core/delivery/database.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>

using namespace Qt::StringLiterals;
using namespace Telemetry;

namespace {

constexpr int Variants = 1000;
const QStringList Events = {u"Training Started"_s, u"Training Completed"_s, u"Server Started"_s, u"Shell Started"_s,
                            u"Model Core Tested"_s};

QByteArray body(int variant)
{
    return "{\"userId\": \"38d23c36c9be443281196080fcdd707d\", \"event\": \"" + Events.at(variant % 5).toUtf8()
        + "\", \"properties\": {\"language\": \"en\", \"project\": \"moodbot\", \"num_intent_examples\": "
        + QByteArray::number(variant) + (variant == 7 ? ", \"note\": \"seldom\"" : "")
        + "}, \"context\": {\"os\": {\"name\": \"Linux\"}, \"cpu\": 16}}";
}

void run(QSqlDatabase &connection, const QString &statement, const QVariantList &values = {})
{
    QSqlQuery query(connection);
    query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
}

} // namespace

QByteArray bodyOfLongHistory(qint64 report)
{
    return body(int(report % Variants));
}

void makeLongHistory(const QString &stateFolder, int count)
{
    Database database(stateFolder);
    const auto done = database.write([count](QSqlDatabase &connection) -> Result<void> {
        run(connection,
            u"CREATE TEMP TABLE variants (variant INTEGER PRIMARY KEY, event TEXT, sha256 TEXT, body BLOB)"_s);
        for (int variant = 0; variant < Variants; ++variant)
            run(connection, u"INSERT INTO variants VALUES (?, ?, ?, ?)"_s,
                {variant, Events.at(variant % 5),
                 QString::fromLatin1(QCryptographicHash::hash(body(variant), QCryptographicHash::Sha256).toHex()),
                 body(variant)});
        const QString numbers =
            u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "_s.arg(count);
        const qint64 first = QDateTime::currentMSecsSinceEpoch() - 60'000LL * count;
        run(connection,
            u"INSERT INTO reports (id, event, state, created, bytes, sha256, origin, profile, project, only_by_hand,"
            " body) "_s
                + numbers
                + u"SELECT i, event, CASE i % 10 WHEN 3 THEN 'discarded' WHEN 6 THEN 'discarded' ELSE 'delivered' END,"
                  " ? + i * 60000, length(body), sha256, 'queue', 'oss-3.6', '', 0, body"
                  " FROM n JOIN variants ON variant = i % 1000"_s,
            {first});
        run(connection,
            u"INSERT INTO attempts (sequence, report, event, destination, proxy, started, outcome, status, latency,"
            " reason, answer) "
            "SELECT id, id, event, 'https://api.segment.io/v1/track', '', created + 100,"
            " CASE id % 10 WHEN 3 THEN 'refused' WHEN 6 THEN 'unknown' ELSE 'delivered' END,"
            " CASE id % 10 WHEN 3 THEN 401 WHEN 6 THEN 0 ELSE 200 END, 40 + id % 60, '', '' FROM reports"_s);
        run(connection,
            u"INSERT INTO connections (attempt, opened, host, port, purpose, proxy, certain)"
            " SELECT sequence, started, 'api.segment.io', 443, 'report', '', 1 FROM attempts WHERE sequence % 10 = 0"_s);
        run(connection, u"INSERT INTO report_text (rowid, body) SELECT id, CAST(body AS TEXT) FROM reports"_s);
        run(connection, u"UPDATE text_index SET indexed = ?"_s, {count});
        run(connection, u"DROP TABLE temp.variants"_s);
        return {};
    });
    if (!done)
        qFatal("%s", qPrintable(errorMessage(done.error())));
}

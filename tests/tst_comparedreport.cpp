#include "core/delivery/history.h"
#include "core/delivery/outbox.h"
#include "core/reporting/comparedreport.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Telemetry;
using namespace Qt::StringLiterals;

/** Reports from elsewhere, beside which another one is put. */
class TestComparedReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_environment = Environment({{u"HOME"_s, m_folder->path()}});
        m_now = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    }

    void lastSent()
    {
        const auto last = [this] { return lastSentReport(m_environment, u"Shell Started"_s, {}); };
        QCOMPARE(last().value(), std::nullopt); // and no database is made
        QVERIFY(!QFile::exists(m_environment.ownStateFolder()));

        send(u"Shell Started"_s, "{\"type\": \"first\"}", Outcome::Delivered);
        send(u"Shell Started"_s, "{\"type\": \"refused\"}", Outcome::Refused);
        QCOMPARE(last().value()->document[u"type"], Json(u"first"_s));
        send(u"Shell Started"_s, "{\"type\": \"second\"}", Outcome::Unknown); // it may have arrived
        send(u"Server Started"_s, "{\"type\": \"other\"}", Outcome::Delivered);
        const auto report = last();
        QVERIFY(report && *report);
        QCOMPARE((*report)->document[u"type"], Json(u"second"_s));
        QCOMPARE((*report)->profile, u"oss-3.6"_s);
        QCOMPARE((*report)->sent.value(), m_now.addSecs(-120));
    }

    void lens()
    {
        const auto report =
            comparedReport("{\"properties\": {\"pipeline\": [{\"url\": \"http://ada@duck.corp\"}]}}", {});
        QVERIFY(report && !report->lens.isEmpty());
    }

    void badFiles_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<Error::Code>("code");
        QTest::addColumn<int>("line");
        QTest::newRow("no JSON") << QByteArray("{\n\n oops}") << Error::Code::JsonSyntax << 3;
        QTest::newRow("empty") << QByteArray() << Error::Code::JsonSyntax << 1;
        QTest::newRow("cut off") << QByteArray("{\"a\": [1,\n2") << Error::Code::JsonSyntax << 2;
        QTest::newRow("no object") << QByteArray("3") << Error::Code::ValueInvalid << 1;
        QTest::newRow("too deep") << QByteArray(1000, '[') << Error::Code::JsonTooDeep << 1;
    }

    void badFiles()
    {
        const QString path = m_folder->filePath(u"report.json"_s);
        QFETCH(QByteArray, content);
        write(path, content);
        const auto report = readComparedReport(path, {});
        QVERIFY(!report);
        QTEST(report.error().code, "code");
        QTEST(report.error().line, "line");
        QCOMPARE(report.error().path, path);
    }

    void missingFile()
    {
        const auto report = readComparedReport(m_folder->filePath(u"gone.json"_s), {});
        QVERIFY(!report);
        QCOMPARE(report.error().code, Error::Code::FileMissing);
        QVERIFY(!readComparedReport(m_folder->path(), {}));
    }

    void file()
    {
        const QString path = m_folder->filePath(u"report.json"_s);
        write(path, "{\"n\": 12345678901234567890, \"f\": 1.0}\n");
        const auto report = readComparedReport(path, {});
        QVERIFY(report);
        QCOMPARE(report->document.display(), "{\"n\": 12345678901234567890, \"f\": 1.0}");
    }

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    /** A report that was kept and tried once. */
    void send(const QString &event, const QByteArray &body, Outcome outcome)
    {
        Database database(m_environment.ownStateFolder());
        const auto clock = [this] { return m_now; };
        Outbox outbox(database, clock);
        const auto id = outbox.enqueue({.event = event, .body = body, .origin = u"queue"_s, .profile = u"oss-3.6"_s});
        QVERIFY(id.has_value());
        History history(database, clock);
        const auto sequence = history.begin(*id, u"https://example.com"_s);
        QVERIFY(sequence.has_value());
        QVERIFY(history.end(*sequence, {.outcome = outcome}).has_value());
        m_now = m_now.addSecs(60);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Environment m_environment;
    QDateTime m_now;
};

QTEST_GUILESS_MAIN(TestComparedReport)
#include "tst_comparedreport.moc"

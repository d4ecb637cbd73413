#include "tests/support/commandline.h"
#include "tests/support/loopbackserver.h"

#include <QProcess>
#include <QTest>

#include <memory>

using namespace Telemetry;
using namespace Qt::StringLiterals;

/** history and sink of the built program. */
class TestCliHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<LoopbackServer>();
        m_cli = std::make_unique<CommandLine>();
        m_cli->setVariable(u"RASA_TELEMETRY_ENDPOINT"_s, m_server->url().toString());
        m_cli->setVariable(u"RASA_TELEMETRY_WRITE_KEY"_s, u"wk-history"_s);
        m_cli->makeProject();
        m_cli->installRasa();
        m_cli->recordGlobalConfig();
    }

    void empty()
    {
        const auto before = m_cli->everything();
        QVERIFY(m_cli->run({u"history"_s}).out.startsWith("Nothing of that kind"));
        QCOMPARE(m_cli->run({u"history"_s, u"--json"_s}).out, QByteArray("[]\n"));
        QVERIFY(m_cli->run({u"history"_s, u"connections"_s}).out.startsWith("This program never opened a connection."));
        QVERIFY(m_cli->run({u"history"_s, u"clear"_s}).exit == 0);
        QCOMPARE(m_cli->everything(), before);
    }

    void listAndFilter()
    {
        fill();
        const Json all = m_cli->run({u"history"_s, u"--json"_s}).json();
        QCOMPARE(ids(all), (QList<qint64>{3, 2, 1})); // newest first
        QCOMPARE(all.array()[0][u"outcome"].toString(), u"discarded"_s);
        QCOMPARE(all.array()[1][u"outcome"].toString(), u"later"_s);
        QCOMPARE(all.array()[1][u"status"], Json(503));
        QCOMPARE(all.array()[1][u"state"].toString(), u"later"_s);
        QCOMPARE(all.array()[2][u"destination"].toString(), m_server->url().toString());
        QCOMPARE(all.array()[2][u"sha256"].toString().size(), 64);
        const auto filtered = [this](const QStringList &options) {
            return ids(m_cli->run(QStringList{u"history"_s, u"--json"_s} + options).json());
        };
        QCOMPARE(filtered({u"--state"_s, u"delivered"_s}), QList<qint64>{1});
        QCOMPARE(filtered({u"--event"_s, u"telemetry-disabled"_s}), (QList<qint64>{3, 2, 1}));
        QCOMPARE(filtered({u"--event"_s, u"Shell Started"_s}), QList<qint64>());
        QCOMPARE(filtered({u"--text"_s, u"telemetry disab"_s}), (QList<qint64>{3, 2, 1}));
        QCOMPARE(filtered({u"--text"_s, u"nowhere"_s}), QList<qint64>());
        QCOMPARE(filtered({u"--since"_s, u"2099-01-01"_s}), QList<qint64>());
        QCOMPARE(filtered({u"--until"_s, u"2099-01-01T00:00:00"_s}), (QList<qint64>{3, 2, 1}));
        QCOMPARE(filtered({u"--limit"_s, u"2"_s}), (QList<qint64>{3, 2}));
        QCOMPARE(filtered({u"--before"_s, u"2"_s}), QList<qint64>{1});
        const CommandRun text = m_cli->run({u"history"_s, u"--limit"_s, u"2"_s});
        QVERIFY2(text.out.count('\n') == 2 && text.err.contains("--before 2"), text.told());
    }

    void show()
    {
        fill();
        const QByteArray body = m_cli->run({u"outbox"_s, u"show"_s, u"2"_s, u"--format"_s, u"wire"_s}).out;
        const CommandRun run = m_cli->run({u"history"_s, u"show"_s, u"2"_s, u"--json"_s});
        const Json shown = run.json();
        QCOMPARE(shown[u"payload"], Json::parse(body).value());
        QCOMPARE(shown[u"attempts"].array().size(), 1);
        QCOMPARE(shown[u"attempts"].array()[0][u"outcome"].toString(), u"later"_s);
        const CommandRun people = m_cli->run({u"history"_s, u"show"_s, u"2"_s});
        QVERIFY2(people.err.contains("later") && people.err.contains("status 503"), people.told());
    }

    void exportAndVerify()
    {
        fill();
        const QString file = m_cli->path(u"exported"_s);
        const CommandRun exported = m_cli->run({u"history"_s, u"export"_s, file});
        QVERIFY2(exported.exit == 0, exported.told());
        const CommandRun verified = m_cli->run({u"history"_s, u"verify"_s, file, u"--json"_s});
        QVERIFY2(verified.exit == 0 && verified.json()[u"attempts"] == Json(3), verified.told());
        QVERIFY(exported.err.contains(verified.json()[u"hash"].toString().toUtf8()));
        const CommandRun again = m_cli->run({u"history"_s, u"export"_s, file});
        QVERIFY2(again.exit == 1 && again.err.contains("exported"), again.told()); // never replaced
        QByteArray bytes = m_cli->read(u"exported"_s);
        QVERIFY(!bytes.contains("wk-history"));
        QCOMPARE(m_cli->run({u"history"_s, u"export"_s, u"-"_s}).out.count('\n'), bytes.count('\n'));
        m_cli->write(u"exported"_s, bytes.replace("discarded", "delivered"));
        const CommandRun broken = m_cli->run({u"history"_s, u"verify"_s, file});
        QVERIFY2(broken.exit == 1 && broken.err.contains("exported:8: "), broken.told());
        QVERIFY2(m_cli->run({u"history"_s, u"verify"_s, u"nowhere"_s}).exit == 1, "missing");
    }

    void clear()
    {
        fill();
        QVERIFY(m_cli->run({u"history"_s, u"clear"_s}).out.startsWith("2 entries were deleted."));
        QCOMPARE(ids(m_cli->run({u"history"_s, u"--json"_s}).json()), QList<qint64>{2}); // it still waits
        QVERIFY(m_cli->run({u"outbox"_s}).out.startsWith("2 "));
    }

    void connections()
    {
        fill();
        const Json log = m_cli->run({u"history"_s, u"connections"_s, u"--json"_s}).json();
        QCOMPARE(qint64(log.array().size()), qint64(m_server->connections())); // all of them, and no other
        QCOMPARE(log.array()[0][u"host"].toString(), u"127.0.0.1"_s);
        QCOMPARE(log.array()[0][u"port"], Json(m_server->url().port()));
        QCOMPARE(log.array()[0][u"purpose"].toString(), u"report"_s);
        QVERIFY(log.array()[0][u"certain"].toBool());
    }

    void usage_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        QTest::newRow("unknown word") << QStringList{u"history"_s, u"lose"_s} << 2;
        QTest::newRow("show without id") << QStringList{u"history"_s, u"show"_s} << 2;
        QTest::newRow("show nonsense") << QStringList{u"history"_s, u"show"_s, u"x"_s} << 2;
        QTest::newRow("show unknown") << QStringList{u"history"_s, u"show"_s, u"99"_s} << 1;
        QTest::newRow("state") << QStringList{u"history"_s, u"--state"_s, u"gone"_s} << 2;
        QTest::newRow("since") << QStringList{u"history"_s, u"--since"_s, u"yesterday"_s} << 2;
        QTest::newRow("limit") << QStringList{u"history"_s, u"--limit"_s, u"0"_s} << 2;
        QTest::newRow("sink: answer") << QStringList{u"sink"_s, u"--answer"_s, u"maybe"_s} << 2;
        QTest::newRow("sink: port") << QStringList{u"sink"_s, u"--port"_s, u"70000"_s} << 2;
    }

    void usage()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exit);
        const CommandRun run = m_cli->run(words);
        QVERIFY2(run.exit == exit && run.out.isEmpty() && run.err.count('\n') == 1, run.told());
    }

    /** The whole path without sending anything away: the sink prints what our own command sent. */
    void sink()
    {
        QProcess sink;
        sink.start(QStringLiteral(PROGRAM_FOLDER "/rasa-telemetry"),
                   {u"sink"_s, u"--count"_s, u"2"_s, u"--answer"_s, u"503"_s, u"--answer"_s, u"ok"_s});
        QVERIFY(sink.waitForStarted());
        sink.setReadChannel(QProcess::StandardError);
        QVERIFY(sink.waitForReadyRead(20'000));
        const QByteArray said = sink.readLine();
        const qsizetype at = said.indexOf("http://127.0.0.1:");
        QVERIFY2(at > 0, said.constData());
        m_cli->setVariable(u"RASA_TELEMETRY_ENDPOINT"_s, QString::fromUtf8(said.mid(at).trimmed()));
        QVERIFY(m_cli->run({u"enable"_s}).exit == 0);
        queue();
        const QByteArray body = m_cli->run({u"outbox"_s, u"show"_s, u"1"_s, u"--format"_s, u"wire"_s}).out;
        QCOMPARE(m_cli->run({u"outbox"_s, u"send"_s, u"1"_s}).exit, 4);
        QCOMPARE(m_cli->run({u"outbox"_s, u"send"_s, u"1"_s}).exit, 0);
        QTRY_COMPARE_WITH_TIMEOUT(sink.state(), QProcess::NotRunning, 20'000);
        const QByteArrayList lines = sink.readAllStandardOutput().split('\n');
        QCOMPARE(lines.size(), 3); // the third is empty
        const auto second = Json::parse(lines.at(1));
        QVERIFY(second.has_value());
        QCOMPARE((*second)[u"body"], Json::parse(body).value());
        QCOMPARE((*second)[u"bytes"], Json(qint64(body.size())));
        QCOMPARE((*second)[u"status"], Json(200));
        QVERIFY(!lines.at(1).contains("wk-history"));
        QCOMPARE((*Json::parse(lines.at(0)))[u"status"], Json(503));
    }

private:
    void queue()
    {
        const CommandRun run = m_cli->run({u"queue"_s, u"telemetry-disabled"_s});
        QVERIFY2(run.exit == 0, run.told());
    }

    /** Report 1 is delivered, 2 is to come later, 3 is discarded. */
    void fill()
    {
        QVERIFY(m_cli->run({u"enable"_s}).exit == 0);
        for (int i = 0; i < 3; ++i)
            queue();
        m_server->setAnswers({ScriptedAnswer::success(), ScriptedAnswer::status(503)});
        QCOMPARE(m_cli->run({u"outbox"_s, u"send"_s, u"1"_s, u"2"_s}).exit, 4);
        QCOMPARE(m_cli->run({u"outbox"_s, u"discard"_s, u"3"_s}).exit, 0);
    }

    static QList<qint64> ids(const Json &list)
    {
        QList<qint64> ids;
        for (const Json &item : list.array())
            ids += item[u"id"].toInteger();
        return ids;
    }

    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<CommandLine> m_cli;
};

QTEST_GUILESS_MAIN(TestCliHistory)
#include "tst_clihistory.moc"

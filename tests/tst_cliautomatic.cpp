#include "tests/support/commandline.h"
#include "tests/support/loopbackserver.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>

using namespace Telemetry;
using namespace Qt::StringLiterals;

/** "Send by itself" on the command line: the next command of the outbox sends, and is not held up by it. */
class TestCliAutomatic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<LoopbackServer>();
        m_cli = std::make_unique<CommandLine>();
        m_cli->setVariable(u"RASA_TELEMETRY_ENDPOINT"_s, m_server->url().toString());
        m_cli->setVariable(u"RASA_TELEMETRY_WRITE_KEY"_s, u"wk-automatic"_s);
        m_cli->makeProject();
        m_cli->installRasa();
        m_cli->recordGlobalConfig();
    }

    void queueSends()
    {
        enable();
        setAutomatic();
        const CommandRun queued = queue();
        QVERIFY2(queued.out == "1\n" && queued.err.contains("Report 1: delivered"),
                 queued.told()); // out is the id alone
        QCOMPARE(m_server->requests().size(), 1);
        QCOMPARE(m_cli->run({u"outbox"_s}).out, QByteArray("Nothing waits.\n"));
    }

    void askMeFirstSendsNothing()
    {
        enable();
        QCOMPARE(queue().err, QByteArray());
        QVERIFY(m_cli->run({u"outbox"_s}).exit == 0);
        QCOMPARE(m_server->connections(), 0);
        setAutomatic(); // the control: the same report goes with the next command of the outbox
        const CommandRun list = m_cli->run({u"outbox"_s, u"--json"_s});
        QVERIFY2(list.json().array().size() == 1 && list.err.contains("delivered"), list.told());
        QCOMPARE(m_server->requests().size(), 1);
    }

    /** Commands that only tell something never open a connection. */
    void looksSendNothing()
    {
        enable();
        queue();
        setAutomatic();
        for (const QStringList &words : QList<QStringList>{{u"status"_s},
                                                           {u"check"_s, u"--expect"_s, u"on"_s},
                                                           {u"events"_s},
                                                           {u"preview"_s, u"telemetry-disabled"_s},
                                                           {u"notice"_s},
                                                           {u"id"_s}}) {
            const CommandRun run = m_cli->run(words);
            QVERIFY2(run.exit == 0, run.told());
        }
        QCOMPARE(m_server->connections(), 0);
    }

    void nothingThatWasMadeWhileNotOn_data()
    {
        QTest::addColumn<bool>("isBefore");
        QTest::newRow("made before the notice was answered") << true;
        QTest::newRow("waited when it was switched off") << false;
    }

    void nothingThatWasMadeWhileNotOn()
    {
        QFETCH(bool, isBefore);
        if (isBefore) {
            queue();
            enable();
        } else {
            enable();
            queue();
            const CommandRun off = m_cli->run({u"disable"_s});
            QVERIFY2(off.exit == 0 && off.out.contains("1 report that waits will not be sent by itself."), off.told());
            enable();
        }
        setAutomatic();
        queue(); // this one goes
        QVERIFY(m_cli->run({u"outbox"_s}).exit == 0);
        QCOMPARE(m_server->requests().size(), 1);
        const CommandRun list = m_cli->run({u"outbox"_s, u"--json"_s});
        QVERIFY2(list.json().array().size() == 1 && list.json().array()[0][u"id"] == Json(1), list.told());
        QVERIFY2(list.json().array()[0][u"only_by_hand"].toBool(), list.told());
        QVERIFY(m_cli->run({u"outbox"_s, u"send"_s, u"1"_s}).exit == 0); // chosen by hand
        QCOMPARE(m_server->requests().size(), 2);
    }

    void off()
    {
        enable();
        queue();
        setAutomatic();
        QVERIFY(m_cli->run({u"outbox"_s}, {{u"DO_NOT_TRACK"_s, u"1"_s}}).exit == 0);
        QCOMPARE(m_server->connections(), 0);
    }

    /** After a failure the following commands do not try again before the wait is over. */
    void waitsAfterAFailure()
    {
        m_server->setAnswers({ScriptedAnswer::status(503)});
        enable();
        setAutomatic();
        const CommandRun first = queue();
        QVERIFY2(first.exit == 0 && first.err.contains("Report 1: later."), first.told()); // it did what it had to do
        const CommandRun second = queue();
        QVERIFY2(second.exit == 0 && second.err.isEmpty(), second.told());
        QVERIFY(m_cli->run({u"outbox"_s}).exit == 0);
        QCOMPARE(m_server->requests().size(), 1);
    }

    /** A destination that takes the call and says nothing, not even hello: the command ends all the same. */
    void isNotHeldUp()
    {
        m_server->setAnswers({ScriptedAnswer::silence()});
        QUrl secure = m_server->url();
        secure.setScheme(u"https"_s); // the handshake is never answered
        m_cli->setVariable(u"RASA_TELEMETRY_ENDPOINT"_s, secure.toString());
        enable();
        setAutomatic();
        QElapsedTimer clock;
        clock.start();
        const CommandRun queued = queue();
        QVERIFY2(queued.exit == 0 && queued.out == "1\n" && queued.err.contains("within 1 s"), queued.told());
        QVERIFY2(clock.elapsed() < patience(8000).count(), qPrintable(QString::number(clock.elapsed()))); // not 10 s
        const CommandRun list = m_cli->run({u"outbox"_s, u"--json"_s});
        QCOMPARE(list.json().array()[0][u"state"].toString(), u"later"_s);
        QVERIFY2(list.err.isEmpty(), list.told()); // nor is the next one
    }

private:
    void enable()
    {
        const CommandRun run = m_cli->run({u"enable"_s});
        QVERIFY2(run.exit == 0 && run.out.contains("Reports by this program: on."), run.told());
    }

    /** As the settings page writes it. */
    void setAutomatic()
    {
        const QString name = u"home/.config/rasa-telemetry/settings.json"_s;
        QByteArray settings = m_cli->read(name);
        settings.replace("\"delivery\": \"ask\"", "\"delivery\": \"automatic\"");
        QVERIFY(settings.contains("automatic"));
        m_cli->write(name, settings);
    }

    CommandRun queue() { return m_cli->run({u"queue"_s, u"telemetry-disabled"_s}); }

    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<CommandLine> m_cli;
};

QTEST_GUILESS_MAIN(TestCliAutomatic)
#include "tst_cliautomatic.moc"

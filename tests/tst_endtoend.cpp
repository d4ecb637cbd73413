#include "tests/support/commandline.h"
#include "tests/support/loopbackserver.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>

using namespace Telemetry;
using namespace Qt::StringLiterals;

using Variables = QHash<QString, QString>;
using When = ScriptedAnswer::When;
using End = ScriptedAnswer::End;

namespace {

constexpr char Key[] = "wk:end2end"; // with a colon, as a key may have one

QByteArrayList lines(const QByteArray &text)
{
    return text.split('\n');
}

} // namespace

/** The whole way: the built command line against a collector on this computer. */
class TestEndToEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<LoopbackServer>();
        m_cli = std::make_unique<CommandLine>();
        m_cli->setVariable(u"RASA_TELEMETRY_ENDPOINT"_s, m_server->url().toString());
        m_cli->setVariable(u"RASA_TELEMETRY_WRITE_KEY"_s, QLatin1StringView(Key));
        m_cli->makeProject();
        m_cli->installRasa();
        m_cli->recordGlobalConfig();
    }

    void sameBytes_data()
    {
        QTest::addColumn<QStringList>("report");
        const auto row = [](const char *title, const QStringList &report) { QTest::newRow(title) << report; };
        row("without values", {u"telemetry-disabled"_s});
        row("counted in the project",
            {u"training-started"_s, u"--set"_s, u"type=\"rasa\""_s, u"--set"_s,
             u"training_id=\"f7a97a4a4c3a4d5f8b1c2d3e4f5a6b7c\""_s});
        row("texts that have to be escaped",
            {u"training-data-converted"_s, u"--set"_s,
             u"output_format=\"ya\u00e9\u4f60\U0001f600\\\"\\\\/\\u0000\\u001f\\u007f\\u2028<&>\""_s, u"--set"_s,
             u"type=\"a\\tb\\nc\""_s});
        row("numbers of every form",
            {u"training-data-split"_s, u"--set"_s, u"fraction=1e16"_s, u"--set"_s, u"type=\"nlu\""_s});
        row("a whole number of thirty digits",
            {u"training-data-split"_s, u"--set"_s, u"fraction=123456789012345678901234567890"_s, u"--set"_s,
             u"type=\"nlu\""_s});
        row("further members of the context",
            {u"telemetry-disabled"_s, u"--context"_s, u"extra={\"b\": [], \"a\": {}}"_s, u"--context"_s,
             u"ci=\"overridden\""_s});
        row("nearly as large as can be", {u"shell-started"_s, u"--set"_s, u"type=\"%1\""_s.arg(QString(31'000, u'x'))});
    }

    /** Previewed = stored = received; and each header line that was received is one that was shown, in that order. */
    void sameBytes()
    {
        QFETCH(QStringList, report);
        enable();
        const CommandRun preview =
            m_cli->run(QStringList{u"preview"_s} + report + QStringList{u"--format"_s, u"wire"_s});
        QVERIFY2(preview.exit == 0 && !preview.out.isEmpty(), preview.told());
        const CommandRun queue = m_cli->run(QStringList{u"queue"_s} + report);
        QVERIFY2(queue.exit == 0 && queue.out == "1\n", queue.told());
        QCOMPARE(m_cli->run({u"outbox"_s, u"show"_s, u"1"_s, u"--format"_s, u"wire"_s}).out, preview.out);
        const CommandRun shown = m_cli->run({u"outbox"_s, u"show"_s, u"1"_s});
        QVERIFY2(shown.exit == 0, shown.told());
        QCOMPARE(m_server->connections(), 0); // looking sent nothing

        const CommandRun send = m_cli->run({u"outbox"_s, u"send"_s, u"1"_s});
        QVERIFY2(send.exit == 0 && send.out.contains("delivered") && send.err.isEmpty(), send.told());
        QCOMPARE(m_server->requests().size(), 1);
        const ReceivedRequest request = m_server->requests().first();
        QCOMPARE(request.body, preview.out);

        const QByteArray secret = QByteArray(QByteArray(Key) + ':').toBase64();
        const QByteArray mask = QString(8, QChar(0x2022)).toUtf8();
        QVERIFY2(request.head.contains(QByteArray("Authorization: Basic " + secret + "\r\n")), request.head);
        QByteArray received = request.head;
        received.replace(secret, mask).replace("\r\n", "\n");
        QByteArrayList expected = lines(shown.err);
        QVERIFY2(expected.takeFirst().startsWith("Report 1, waiting, "), shown.told());
        expected.first() = expected.first().left(expected.first().indexOf("  (")); // the address, for people
        expected.append(QByteArray()); // the empty line behind the head
        QCOMPARE(lines(received), expected);
        QVERIFY2(!shown.all().contains(Key) && !send.all().contains(Key), shown.told());
        QVERIFY2(!shown.all().contains(secret) && !send.all().contains(secret), shown.told());

        const CommandRun list = m_cli->run({u"outbox"_s});
        QCOMPARE(list.out, QByteArray("Nothing waits.\n"));
        const CommandRun again = m_cli->run({u"outbox"_s, u"send"_s, u"1"_s}); // no report leaves twice
        QVERIFY2(again.exit != 0, again.told());
        QCOMPARE(m_server->requests().size(), 1);
    }

    void severalInTheirOrder()
    {
        enable();
        QByteArrayList bodies;
        for (const QString &type : {u"c"_s, u"a"_s, u"b"_s}) {
            QVERIFY(m_cli->run({u"queue"_s, u"shell-started"_s, u"--set"_s, u"type=\"%1\""_s.arg(type)}).exit == 0);
            bodies +=
                m_cli->run({u"outbox"_s, u"show"_s, QString::number(bodies.size() + 1), u"--format"_s, u"wire"_s}).out;
        }
        const CommandRun send = m_cli->run({u"outbox"_s, u"send"_s, u"--all"_s});
        QVERIFY2(send.exit == 0, send.told());
        QByteArrayList received;
        for (const ReceivedRequest &request : m_server->requests())
            received += request.body;
        QCOMPARE(received, bodies);
    }

    void notSent_data()
    {
        QTest::addColumn<QStringList>("before"); // a command that is run first, after `enable`; empty: none
        QTest::addColumn<bool>("isAnswered");
        QTest::addColumn<Variables>("variables");
        const Variables none;
        QTest::newRow("switched off") << QStringList{u"disable"_s} << true << none;
        QTest::newRow("declined") << QStringList{u"notice"_s, u"--decline"_s} << true << none;
        QTest::newRow("DO_NOT_TRACK") << QStringList() << true << Variables{{u"DO_NOT_TRACK"_s, u"1"_s}};
        QTest::newRow("RASA_TELEMETRY_ENABLED=false")
            << QStringList() << true << Variables{{u"RASA_TELEMETRY_ENABLED"_s, u"false"_s}};
        QTest::newRow("RASA_TELEMETRY_ENABLED empty")
            << QStringList() << true << Variables{{u"RASA_TELEMETRY_ENABLED"_s, u""_s}};
        QTest::newRow("no key") << QStringList() << true << Variables{{u"RASA_TELEMETRY_WRITE_KEY"_s, QString()}};
        QTest::newRow("the notice is not answered") << QStringList() << false << none;
        QTest::newRow("nor by the variable")
            << QStringList() << false << Variables{{u"RASA_TELEMETRY_ENABLED"_s, u"true"_s}};
        QTest::newRow("debug") << QStringList() << true << Variables{{u"RASA_TELEMETRY_DEBUG"_s, u"true"_s}};
        QTest::newRow("off and debug") << QStringList{u"disable"_s} << true
                                       << Variables{{u"RASA_TELEMETRY_DEBUG"_s, u"true"_s}};
        // Accepted for the destination of the variable; this one is another, though the same server.
        QTest::newRow("another destination than was accepted")
            << QStringList() << true << Variables{{u"RASA_TELEMETRY_ENDPOINT"_s, u"%1?other"_s}};
        QTest::newRow("a destination in the clear elsewhere")
            << QStringList() << true
            << Variables{{u"RASA_TELEMETRY_ENDPOINT"_s, u"http://collector.example/v1/track"_s}};
    }

    /** No connection at all, exit code 3, and the report stays as it was; where nothing stands against it, it goes. */
    void notSent()
    {
        QFETCH(QStringList, before);
        QFETCH(bool, isAnswered);
        QFETCH(Variables, variables);
        if (variables.value(u"RASA_TELEMETRY_ENDPOINT"_s).contains(u"%1"_s))
            variables[u"RASA_TELEMETRY_ENDPOINT"_s] =
                variables[u"RASA_TELEMETRY_ENDPOINT"_s].arg(m_server->url().toString());
        if (isAnswered)
            enable();
        queueOne();
        if (!before.isEmpty())
            QCOMPARE(m_cli->run(before).exit, 0);
        const QByteArray body = m_cli->run({u"outbox"_s, u"show"_s, u"1"_s, u"--format"_s, u"wire"_s}).out;
        for (const QStringList &words :
             QList<QStringList>{{u"outbox"_s, u"send"_s, u"1"_s}, {u"outbox"_s, u"send"_s, u"--all"_s}}) {
            const CommandRun send = m_cli->run(words, variables);
            QVERIFY2(send.exit == 3 && !send.err.isEmpty(), send.told());
            QCOMPARE(m_server->connections(), 0);
            QCOMPARE(state(), u"waiting"_s);
            QCOMPARE(m_cli->run({u"outbox"_s, u"show"_s, u"1"_s, u"--format"_s, u"wire"_s}).out, body);
        }
        // The same report, with nothing against it: so the server would have seen it.
        enable();
        QCOMPARE(m_cli->run({u"outbox"_s, u"send"_s, u"1"_s}).exit, 0);
        QCOMPARE(m_server->requests().size(), 1);
        QCOMPARE(m_server->requests().first().body, body);
    }

    void answers_data()
    {
        QTest::addColumn<ScriptedAnswer>("answer");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("state");
        QTest::newRow("500") << ScriptedAnswer::status(500) << 4 << u"later"_s;
        QTest::newRow("503") << ScriptedAnswer::status(503, "busy") << 4 << u"later"_s;
        QTest::newRow("429") << ScriptedAnswer::tooMany("60") << 4 << u"later"_s;
        QTest::newRow("502: perhaps it arrived") << ScriptedAnswer::status(502) << 4 << u"unknown"_s;
        QTest::newRow("closed without an answer")
            << ScriptedAnswer::ending(When::AfterRequest, End::Close) << 4 << u"unknown"_s;
        QTest::newRow("reset without an answer")
            << ScriptedAnswer::ending(When::AfterRequest, End::Reset) << 4 << u"unknown"_s;
        QTest::newRow("400") << ScriptedAnswer::status(400, "bad \x1b[31m\xe2\x80\xae report") << 1 << u"refused"_s;
        QTest::newRow("401") << ScriptedAnswer::status(401) << 1 << u"refused"_s;
        QTest::newRow("413") << ScriptedAnswer::status(413) << 1 << u"refused"_s;
        QTest::newRow("success false") << ScriptedAnswer::status(200, "{\"success\": false}") << 1 << u"refused"_s;
    }

    /** One request, no second one by itself; the exit code tells, and the report stays with its bytes. */
    void answers()
    {
        QFETCH(ScriptedAnswer, answer);
        QFETCH(int, exit);
        QFETCH(QString, state);
        enable();
        queueOne();
        const QByteArray body = m_cli->run({u"outbox"_s, u"show"_s, u"1"_s, u"--format"_s, u"wire"_s}).out;
        m_server->setAnswers({answer});
        const CommandRun send = m_cli->run({u"outbox"_s, u"send"_s, u"1"_s});
        QVERIFY2(send.exit == exit && send.out.isEmpty() && send.err.startsWith("Report 1: "), send.told());
        QVERIFY2(harmfulPart(send.all()).isEmpty() && !send.all().contains(Key), send.told());
        QCOMPARE(m_server->requests().size(), 1);
        QCOMPARE(this->state(), state);
        QCOMPARE(m_cli->run({u"outbox"_s, u"show"_s, u"1"_s, u"--format"_s, u"wire"_s}).out, body);
    }

    void redirects_data()
    {
        QTest::addColumn<int>("code");
        for (const int code : {301, 302, 303, 307, 308})
            QTest::addRow("%d", code) << code;
    }

    /** The target would get the key: it never sees a connection. */
    void redirects()
    {
        QFETCH(int, code);
        LoopbackServer target;
        m_server->setAnswers({ScriptedAnswer::redirect(code, target.url())});
        enable();
        queueOne();
        const CommandRun send = m_cli->run({u"outbox"_s, u"send"_s, u"1"_s});
        QVERIFY2(send.exit == 1 && send.err.contains(target.url().toString().toUtf8()), send.told());
        QCOMPARE(m_server->requests().size(), 1);
        QCOMPARE(target.connections(), 0);
        QCOMPARE(state(), u"refused"_s);
    }

    void serverIsDown()
    {
        enable();
        queueOne();
        m_server.reset();
        const CommandRun send = m_cli->run({u"outbox"_s, u"send"_s, u"1"_s});
        QVERIFY2(send.exit == 4 && send.err.contains("reached"), send.told());
        QCOMPARE(state(), u"later"_s);
    }

    /** The worst ending is the exit code; a report that is itself at fault does not stop the next one. */
    void badReportAmongGoodOnes()
    {
        enable();
        for (int count = 0; count < 3; ++count)
            QVERIFY(m_cli->run({u"queue"_s, u"telemetry-disabled"_s}).exit == 0);
        m_server->setAnswers({ScriptedAnswer::success(), ScriptedAnswer::status(400), ScriptedAnswer::success()});
        const CommandRun send = m_cli->run({u"outbox"_s, u"send"_s, u"--all"_s});
        QVERIFY2(send.exit == 1, send.told());
        QCOMPARE(m_server->requests().size(), 3);
        // Refused: from now on only somebody who names it sends it.
        QVERIFY(m_cli->run({u"queue"_s, u"telemetry-disabled"_s}).exit == 0);
        m_server->setAnswers({ScriptedAnswer::success(), ScriptedAnswer::success()});
        const CommandRun rest = m_cli->run({u"outbox"_s, u"send"_s, u"--all"_s});
        QVERIFY2(rest.exit == 0 && rest.out.contains("Report 4: delivered") && rest.err.contains("Left out: 2."),
                 rest.told());
        const CommandRun nothing = m_cli->run({u"outbox"_s, u"send"_s, u"--all"_s});
        QVERIFY2(nothing.exit == 0 && nothing.out.isEmpty() && nothing.err.contains("Left out: 2."), nothing.told());
        QCOMPARE(m_server->requests().size(), 4);
        const CommandRun named = m_cli->run({u"outbox"_s, u"send"_s, u"2"_s});
        QVERIFY2(named.exit == 0 && named.out.contains("Report 2: delivered"), named.told());
    }

    /** After a "later" nothing else is tried: it would fare no better. */
    void laterStopsTheRest()
    {
        enable();
        for (int count = 0; count < 3; ++count)
            QVERIFY(m_cli->run({u"queue"_s, u"telemetry-disabled"_s}).exit == 0);
        m_server->setAnswers({ScriptedAnswer::status(503)});
        const CommandRun send = m_cli->run({u"outbox"_s, u"send"_s, u"--all"_s});
        QVERIFY2(send.exit == 4 && send.err.contains("Report 3: not tried"), send.told());
        QCOMPARE(m_server->requests().size(), 1);
    }

    /** Another command switches off while a request is in flight: it is broken off at once and never sent again. */
    void switchedOffInFlight_data()
    {
        QTest::addColumn<bool>("byHand");
        QTest::newRow("by the command") << false;
        QTest::newRow("by an edit of global.yml") << true;
    }

    void switchedOffInFlight()
    {
        QFETCH(bool, byHand);
        enable();
        queueOne();
        m_server->setAnswers({ScriptedAnswer::silence()});
        CommandRun disable;
        QElapsedTimer sinceOff;
        const auto switchOff = [&] {
            if (byHand) {
                QByteArray config = m_cli->read(u"home/.config/rasa/global.yml"_s);
                m_cli->write(u"home/.config/rasa/global.yml"_s, config.replace("enabled: true", "enabled: false"));
                disable.exit = 0;
            } else {
                disable = m_cli->run({u"disable"_s});
            }
            sinceOff.start();
        };
        // Queued: an event loop inside the signal would let the server's socket die under its own feet.
        connect(m_server.get(), &LoopbackServer::requestCompleted, this, switchOff, Qt::QueuedConnection);
        const CommandRun send = m_cli->run({u"outbox"_s, u"send"_s, u"1"_s});
        QVERIFY2(disable.exit == 0, disable.told());
        QVERIFY2(send.exit == 4, send.told());
        QVERIFY2(sinceOff.elapsed() < patience(5000).count(), "it ended with the time limit of the request only");
        QCOMPARE(state(), u"unknown"_s);
        QCOMPARE(m_cli->run({u"outbox"_s, u"send"_s, u"1"_s}).exit, 3);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void finalReport_data()
    {
        QTest::addColumn<ScriptedAnswer>("answer");
        QTest::addColumn<QString>("left"); // state of the final report in the outbox; empty: it is not there any more
        QTest::newRow("taken") << ScriptedAnswer::success() << QString();
        QTest::newRow("refused") << ScriptedAnswer::status(400) << u"refused"_s;
        QTest::newRow("not now") << ScriptedAnswer::status(500) << u"later"_s;
        QTest::newRow("broken off") << ScriptedAnswer::ending(When::AfterRequest, End::Reset) << u"unknown"_s;
    }

    /** `disable --report` sends "Telemetry Disabled"; then reporting is off, whatever became of it. */
    void finalReport()
    {
        QFETCH(ScriptedAnswer, answer);
        QFETCH(QString, left);
        enable();
        const QByteArray body = m_cli->run({u"preview"_s, u"Telemetry Disabled"_s, u"--format"_s, u"wire"_s}).out;
        m_server->setAnswers({answer});
        const CommandRun disable = m_cli->run({u"disable"_s, u"--report"_s});
        QVERIFY2(disable.exit == 0, disable.told());
        QCOMPARE(m_server->requests().size(), 1);
        QCOMPARE(m_server->requests().first().body, body);
        verifyOff();
        QCOMPARE(state(), left);
        QCOMPARE(m_cli->run({u"disable"_s, u"--report"_s}).exit, 0); // it is off already: no report
        QCOMPARE(m_server->requests().size(), 1);
    }

    void finalReportWithoutServer()
    {
        enable();
        m_server.reset();
        const CommandRun disable = m_cli->run({u"disable"_s, u"--report"_s});
        QVERIFY2(disable.exit == 0 && disable.err.contains("reached"), disable.told());
        verifyOff();
    }

    void noFinalReport_data()
    {
        QTest::addColumn<Variables>("variables");
        QTest::newRow("DO_NOT_TRACK") << Variables{{u"DO_NOT_TRACK"_s, u"1"_s}};
        QTest::newRow("variable off") << Variables{{u"RASA_TELEMETRY_ENABLED"_s, u"false"_s}};
        QTest::newRow("no key") << Variables{{u"RASA_TELEMETRY_WRITE_KEY"_s, QString()}};
        QTest::newRow("debug") << Variables{{u"RASA_TELEMETRY_DEBUG"_s, u"true"_s}};
    }
    void noFinalReport()
    {
        QFETCH(Variables, variables);
        enable();
        const CommandRun disable = m_cli->run({u"disable"_s, u"--report"_s}, variables);
        QVERIFY2(disable.exit == 0 && disable.err.contains("not sent"), disable.told());
        QCOMPARE(m_server->connections(), 0);
        verifyOff();
        QCOMPARE(m_cli->run({u"outbox"_s}).out, QByteArray("Nothing waits.\n"));
    }

    /** Without Rasa its versions would have to be made up: no final report, but off all the same. */
    void finalReportWithAssumedValues()
    {
        CommandLine bare;
        bare.setVariable(u"RASA_TELEMETRY_ENDPOINT"_s, m_server->url().toString());
        bare.setVariable(u"RASA_TELEMETRY_WRITE_KEY"_s, QLatin1StringView(Key));
        QVERIFY(bare.run({u"enable"_s}).exit == 0);
        const CommandRun off = bare.run({u"disable"_s, u"--report"_s});
        QVERIFY2(off.exit == 0 && off.err.contains(": python, rasa_open_source."), off.told());
        QCOMPARE(m_server->connections(), 0);
        QVERIFY(bare.read(u"home/.config/rasa/global.yml"_s).contains("enabled: false"));
    }

private:
    void enable()
    {
        const CommandRun run = m_cli->run({u"enable"_s});
        QVERIFY2(run.exit == 0 && run.out.contains("Reports by this program: on."), run.told());
    }

    void queueOne()
    {
        const CommandRun run = m_cli->run({u"queue"_s, u"telemetry-disabled"_s});
        QVERIFY2(run.exit == 0 && run.out == "1\n", run.told());
    }

    /** State of the one report in the outbox; empty when there is none. */
    QString state() const
    {
        const Json list = m_cli->run({u"outbox"_s, u"--json"_s}).json();
        return list.array().size() == 1 ? list.array().front()[u"state"].toString() : QString();
    }

    void verifyOff()
    {
        QVERIFY(m_cli->read(u"home/.config/rasa/global.yml"_s).contains("enabled: false"));
        const CommandRun status = m_cli->run({u"status"_s, u"--json"_s});
        QCOMPARE(status.json()[u"rasa"][u"verdict"].toString(), u"off"_s);
        QCOMPARE(status.json()[u"inspector"][u"verdict"].toString(), u"off"_s);
    }

    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<CommandLine> m_cli;
};

QTEST_GUILESS_MAIN(TestEndToEnd)
#include "tst_endtoend.moc"

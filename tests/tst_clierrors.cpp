#include "tests/support/commandline.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Text = "Training...\n"
                        "Traceback (most recent call last):\n"
                        "  File \"PROJECT/main.py\", line 1, in <module>\n"
                        "    load()\n"
                        "  File \"PROJECT/custom/policy.py\", line 3, in load\n"
                        "    raise ValueError(1)\n"
                        "ValueError: cannot parse /home/me/table.csv\n";

} // namespace

class TestCliErrors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_cli = std::make_unique<CommandLine>();
        m_cli->makeProject();
        m_cli->installRasa();
        m_cli->recordGlobalConfig();
        m_cli->write(u"project/custom/__init__.py"_s, "");
        m_cli->write(u"project/custom/policy.py"_s, "# secret prices\ndef load():\n    raise ValueError(1)\n");
        writeText(Text);
    }

    void pretty()
    {
        const CommandRun run = preview({});
        QVERIFY2(run.exit == 0, run.told());
        const Json event = run.json();
        QVERIFY2(event.isObject(), run.told());
        const Json &value = event[u"exception"][u"values"].array().at(0);
        QCOMPARE(value[u"value"], Json(u"cannot parse /home/me/table.csv"_s));
        const Json &frame = value[u"stacktrace"][u"frames"].array().at(1);
        QCOMPARE(frame[u"filename"], Json(u"custom/policy.py"_s));
        QCOMPARE(frame[u"pre_context"].array().at(0), Json(u"# secret prices"_s));
        QCOMPARE(event[u"server_name"], Json(QString::fromLatin1(GoldenMachineId)));
        QCOMPARE(event[u"release"], Json(u"rasa-3.5.5"_s));
        QVERIFY2(run.err.contains("debug mode") || run.err.contains("Debug mode"), run.told());
        QVERIFY2(run.err.contains("Nothing was sent"), run.told());
    }

    void wire()
    {
        const CommandRun run = preview({u"--format"_s, u"wire"_s});
        QVERIFY2(run.exit == 0, run.told());
        const auto event = Json::parse(run.out);
        QVERIFY(event);
        QCOMPARE(event->compact().value(), run.out);
    }

    void json()
    {
        const CommandRun run = preview({u"--json"_s});
        QVERIFY2(run.exit == 0, run.told());
        const Json answer = run.json();
        QCOMPARE(answer[u"event"], Json(u"Error Report"_s));
        QCOMPARE(answer[u"outcome"], Json(u"sent"_s));
        QVERIFY(answer[u"bytes"].toInteger() > 500);
        QVERIFY(answer[u"lens"].array().size() > 0);
        QVERIFY(answer[u"fields"].array().size() > 10);
        QVERIFY(answer[u"assumed"].array().size() > 0);
    }

    void explain()
    {
        const CommandRun run = preview({u"--format"_s, u"explain"_s});
        QVERIFY2(run.exit == 0, run.told());
        for (const char *text : {"exception.values.0.value = \"cannot parse", "Line 5 of the traceback",
                                 "local variables", "Lens", "server_name", "Operating System", "Debug mode"})
            QVERIFY2(run.out.contains(text) || qstrcmp(text, "Operating System") == 0, QByteArray(text + run.told()));
    }

    void standardInput()
    {
        QProcess process;
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, m_cli->home());
        environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_cli->project());
        process.start(QStringLiteral(PROGRAM_FOLDER "/rasa-telemetry"),
                      {u"preview"_s, u"error-report"_s, u"--traceback"_s, u"-"_s});
        process.write(m_cli->read(u"project/error.txt"_s));
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(-1));
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(process.readAllStandardOutput().contains("custom/policy.py"));
    }

    void dropped()
    {
        writeText(QByteArray(Text).replace("ValueError: cannot", "FileNotFoundError: cannot"));
        const CommandRun pretty = preview({});
        QVERIFY2(pretty.exit == 0, pretty.told());
        QVERIFY2(pretty.err.contains("rule 2") && pretty.err.contains("OSError"), pretty.told());
        const CommandRun answer = preview({u"--json"_s});
        QCOMPARE(answer.json()[u"outcome"], Json(u"not sent"_s));
        QVERIFY(answer.json()[u"reason"][u"what"].toString().contains(u"rule 2"_s));
        const CommandRun wire = preview({u"--format"_s, u"wire"_s}); // there are no bytes
        QVERIFY2(wire.exit == 1 && wire.out.isEmpty(), wire.told());
    }

    void refusals_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("text"); // null: the ordinary one
        QTest::addColumn<int>("exit");
        QTest::addColumn<QByteArray>("told");
        const QStringList report = {u"preview"_s, u"error-report"_s};
        const QStringList named = report + QStringList{u"--traceback"_s, u"error.txt"_s};
        QTest::newRow("no text named") << report << QByteArray() << 2 << QByteArray("--traceback FILE");
        QTest::newRow("no such file") << QStringList(report + QStringList{u"--traceback"_s, u"absent.txt"_s})
                                      << QByteArray() << 1 << QByteArray("absent.txt: there is no such file");
        QTest::newRow("no traceback in it") << named << QByteArray("hello\n") << 1
                                            << QByteArray("error.txt: holds no traceback of Python. Give all lines");
        QTest::newRow("a traceback cut off")
            << named << QByteArray("Traceback (most recent call last):\n  File \"a.py\", line 1, in f\n") << 1
            << QByteArray("error.txt:2: the traceback cannot be read further");
        QTest::newRow("curl") << QStringList(named + QStringList{u"--format"_s, u"curl"_s}) << QByteArray() << 2
                              << QByteArray("no curl form");
        QTest::newRow("set") << QStringList(named + QStringList{u"--set"_s, u"a=1"_s}) << QByteArray() << 2
                             << QByteArray("no properties");
        QTest::newRow("against") << QStringList(named + QStringList{u"--against"_s, u"oss-3.0"_s}) << QByteArray() << 2
                                 << QByteArray("--against compares");
        QTest::newRow("an unknown profile") << QStringList(named + QStringList{u"--profile"_s, u"x"_s}) << QByteArray()
                                            << 2 << QByteArray("no profile named x");
        QTest::newRow("for another event")
            << QStringList{u"preview"_s, u"training-started"_s, u"--traceback"_s, u"error.txt"_s} << QByteArray() << 2
            << QByteArray("--traceback belongs to error-report");
        QTest::newRow("queue") << QStringList{u"queue"_s, u"error-report"_s} << QByteArray() << 2
                               << QByteArray("shows error reports and sends none");
        QTest::newRow("queue with a text")
            << QStringList{u"queue"_s, u"error-report"_s, u"--traceback"_s, u"error.txt"_s} << QByteArray() << 2
            << QByteArray("shows error reports and sends none");
        QTest::newRow("queue identify") << QStringList{u"queue"_s, u"identify"_s} << QByteArray() << 2
                                        << QByteArray("shows identify requests and sends none");
    }
    void refusals()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, text);
        QFETCH(int, exit);
        QFETCH(QByteArray, told);
        if (!text.isNull())
            writeText(text);
        const CommandRun run = m_cli->run(words);
        QVERIFY2(run.exit == exit && run.out.isEmpty(), run.told());
        QVERIFY2(run.err.contains(told), run.told());
        QCOMPARE(run.err.count('\n'), 1);
    }

    void identify()
    {
        m_cli->write(u"project/endpoints.yml"_s, "tracing:\n  type: otlp\n");
        const CommandRun run = m_cli->run({u"preview"_s, u"identify"_s, u"--profile"_s, u"pro-3.14"_s, u"--json"_s});
        QVERIFY2(run.exit == 0, run.told());
        const Json answer = run.json();
        QCOMPARE(answer[u"profile"], Json(u"pro-3.14"_s));
        QCOMPARE(answer[u"payload"][u"traits"][u"tracing_backend"], Json(u"otlp"_s));
        QCOMPARE(answer[u"fields"].array().at(0)[u"contributions"].array().at(0)[u"line"], Json(2));

        const CommandRun curl = m_cli->run({u"preview"_s, u"identify"_s, u"--format"_s, u"curl"_s});
        QVERIFY2(curl.exit == 0 && curl.out.contains("/v1/identify"), curl.told());
        const CommandRun explained = m_cli->run({u"preview"_s, u"identify"_s, u"--format"_s, u"explain"_s});
        QVERIFY2(explained.exit == 0 && explained.out.contains("tracing_backend = \"otlp\""), explained.told());

        m_cli->write(u"project/endpoints.yml"_s, "tracing: 1\n");
        const CommandRun refused = m_cli->run({u"preview"_s, u"identify"_s});
        QVERIFY2(refused.exit == 1 && refused.err.contains("endpoints.yml:1"), refused.told());
    }

    void status()
    {
        const CommandRun run = m_cli->run({u"status"_s, u"--json"_s});
        const Json channels = run.json()[u"channels"];
        QVERIFY2(channels.array().size() == 3, run.told());
        QCOMPARE(channels.array()[0][u"channel"], Json(u"track"_s));
        QCOMPARE(channels.array()[1][u"verdict"], Json(u"absent"_s));
        QCOMPARE(channels.array()[2][u"channel"], Json(u"error-reports"_s));
        QCOMPARE(channels.array()[2][u"verdict"], Json(u"blocked"_s)); // no key in the installation
        const CommandRun text = m_cli->run({u"status"_s}, {{u"RASA_EXCEPTION_WRITE_KEY"_s, u"pk@org"_s}});
        QVERIFY2(text.out.contains("Error reports  on"), text.told());
    }

private:
    void writeText(QByteArray text)
    {
        m_cli->write(u"project/error.txt"_s, text.replace("PROJECT", m_cli->project().toUtf8()));
    }

    CommandRun preview(const QStringList &more) const
    {
        return m_cli->run(QStringList{u"preview"_s, u"error-report"_s, u"--traceback"_s, u"error.txt"_s} + more);
    }

    std::unique_ptr<CommandLine> m_cli;
};

QTEST_GUILESS_MAIN(TestCliErrors)
#include "tst_clierrors.moc"

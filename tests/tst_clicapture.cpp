#include "core/capture/captureenvironment.h"
#include "tests/support/commandline.h"
#include "tests/support/goldenevents.h"
#include "tests/support/terminalrun.h"

#include <QHostAddress>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

constexpr int Long = 30'000; ///< ms; how long a test waits for what comes at once

const QString Program = QStringLiteral(PROGRAM_FOLDER "/rasa-telemetry");

QStringList captureWords(const QStringList &options, const QStringList &command)
{
    return QStringList{u"capture"_s} + options + QStringList{u"--"_s} + command;
}

/** The one golden report of a file. */
GoldenReport goldenReport(const QString &name)
{
    for (const GoldenReport &report : goldenReports()) {
        if (report.name.startsWith(name + u'.'))
            return report;
    }
    qFatal("there is no golden report %s", qPrintable(name));
}

/** The lines of `--events`. */
QList<Json> lines(const QByteArray &file)
{
    QList<Json> documents;
    for (const QByteArray &line : file.split('\n')) {
        if (!line.isEmpty())
            documents.append(Json::parse(line).value());
    }
    return documents;
}

QStringList places(const Json &comparison)
{
    QStringList all;
    for (const Json &difference : comparison[u"differences"].array())
        all.append(difference[u"place"].toString() + u": "_s + difference[u"why"].toString());
    return all;
}

QHash<QString, QString> terminalVariables(const CommandLine &cli)
{
    QHash<QString, QString> variables = {
        {u"HOME"_s, cli.home()}, {u"PATH"_s, u"/usr/bin:/bin"_s}, {u"LANG"_s, u"C.UTF-8"_s}};
    for (const QString &name : {u"ASAN_OPTIONS"_s, u"LSAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s}) {
        if (qEnvironmentVariableIsSet(qPrintable(name)))
            variables.insert(name, qEnvironmentVariable(qPrintable(name)));
    }
    return variables;
}

/** A licence that Rasa Pro would take, as far as this program looks. */
QString license()
{
    const auto part = [](const QByteArray &json) {
        return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return QString::fromLatin1(QByteArray(
        part("{\"alg\": \"RS256\"}") + '.'
        + part("{\"jti\": \"5a9ba9a0-3c1c-4f0e-b5a4-6f4b6a1f3c2d\", \"scope\": \"rasa:pro\", \"company\": \"acme\"}")
        + ".x"));
}

/** Rasa Pro in the project, with a program `rasa` that is the fake one. */
void installPro(const CommandLine &cli, const QByteArray &version)
{
    const QString packages = u"project/.venv/lib/python3.10/site-packages/"_s;
    cli.write(u"project/.venv/pyvenv.cfg"_s, "home = /usr/bin\nversion = 3.10.11\n");
    cli.write(packages + u"rasa_pro-%1.dist-info/METADATA"_s.arg(QString::fromLatin1(version)),
              "Metadata-Version: 2.1\nName: rasa-pro\nVersion: " + version + "\n");
    cli.write(packages + u"rasa/__init__.py"_s, "");
    cli.write(packages + u"rasa/keys"_s, "{\"segment\": \"wk-pro-1\", \"sentry\": \"\"}");
    cli.write(u"project/.venv/bin/rasa"_s, "#!/bin/sh\nexec " + shellWords(fakeRasa({})).toUtf8() + " \"$@\"\n");
    QFile::setPermissions(cli.path(u"project/.venv/bin/rasa"_s),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

bool hasSentry()
{
    static const bool Has =
        QProcess::execute(pythonProgram(),
                          {u"-c"_s, u"import sys\ntry: import sentry_sdk\nexcept ImportError: sys.exit(1)"_s})
        == 0;
    return Has;
}

/** The largest memory of any child so far, in bytes. */
qint64 childrenMemory()
{
    rusage usage = {};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    return qint64(usage.ru_maxrss) * 1024;
}

} // namespace

/** capture of the built program: as if the command had been called itself, and what is said about its events. */
class TestCliCapture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exitCodes_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<int>("exit");
        QTest::newRow("done") << fakeRasa({}) << 0;
        QTest::newRow("a status") << fakeRasa({u"exit"_s, u"7"_s}) << 7;
        QTest::newRow("a status that is one of ours") << fakeRasa({u"exit"_s, u"3"_s}) << 3;
        QTest::newRow("terminated") << fakeRasa({u"kill"_s, u"SIGTERM"_s}) << 143;
        QTest::newRow("killed") << fakeRasa({u"kill"_s, u"SIGKILL"_s}) << 137;
        QTest::newRow("no such program") << QStringList{u"there-is-none"_s} << 127;
        QTest::newRow("not executable") << QStringList{u"/etc/passwd"_s} << 126;
    }

    void exitCodes()
    {
        QFETCH(QStringList, command);
        const CommandLine cli;
        const CommandRun run = cli.run(captureWords({}, command));
        QTEST(run.exit, "exit");
        if (run.exit == 126 || run.exit == 127)
            QVERIFY2(run.err.contains(QByteArray(command.first().toUtf8() + ": cannot be run: ")), run.told());
    }

    /** How to see the events without us, for each kind of place. */
    void help()
    {
        const CommandRun run = CommandLine().run({u"capture"_s, u"--help"_s});
        QCOMPARE(run.exit, 0);
        const QList<DebugRecipe> recipes = debugRecipes();
        QVERIFY(recipes.size() >= 7);
        for (const DebugRecipe &recipe : recipes)
            QVERIFY2(run.out.contains(recipe.text.toUtf8()), qPrintable(recipe.place));
    }

    void wrongUsage()
    {
        const CommandLine cli;
        QCOMPARE(cli.run({u"capture"_s}).exit, 2);
        QCOMPARE(cli.run({u"capture"_s, u"--"_s}).exit, 2);
        QCOMPARE(cli.run({u"capture"_s, u"--unknown"_s, u"--"_s, u"true"_s}).exit, 2);
        QCOMPARE(cli.run(captureWords({u"--project"_s, u"/there/is/none"_s}, {u"true"_s})).exit, 1);
        QCOMPARE(cli.run(captureWords({u"--events"_s, u"/there/is/none"_s}, {u"true"_s})).exit, 1);
    }

    /** Both streams byte for byte, whatever is in them. */
    void outputPassesUnchanged()
    {
        const CommandLine cli;
        const QStringList command = {
            pythonProgram(), u"-c"_s,
            u"import os\nfor s in (1, 2):\n rest = bytes(range(256)) * 5000\n while rest: rest = "
            "rest[os.write(s, rest):]"_s};
        const CommandRun run = cli.run(captureWords({u"--quiet"_s}, command));
        QCOMPARE(run.exit, 0);
        QByteArray all;
        for (int byte = 0; byte < 256; ++byte)
            all += char(byte);
        QVERIFY(run.out == all.repeated(5000));
        QVERIFY(run.err == all.repeated(5000));
    }

    void inputPassesUnchanged()
    {
        const CommandLine cli;
        QByteArray input;
        for (int i = 0; i < 300'000; ++i)
            input += char(i * 7 + i / 256);
        QProcess process;
        process.start(Program, captureWords({u"--quiet"_s}, fakeRasa({u"copy"_s})));
        process.write(input);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(Long));
        QVERIFY(process.readAllStandardOutput() == input);
    }

    void surroundings()
    {
        CommandLine cli;
        cli.write(u"project/bot/config.yml"_s, "language: en\n");
        const QStringList steps = {u"folder"_s,
                                   u"env"_s,
                                   u"RASA_TELEMETRY_DEBUG"_s,
                                   u"env"_s,
                                   u"PYTHONUNBUFFERED"_s,
                                   u"env"_s,
                                   u"RASA_EXCEPTION_WRITE_KEY"_s,
                                   u"env"_s,
                                   u"RASA_TELEMETRY_ENABLED"_s,
                                   u"env"_s,
                                   u"GIVEN"_s};
        const CommandRun run =
            cli.run(captureWords({u"--project"_s, u"bot"_s}, fakeRasa(steps)), {{u"GIVEN"_s, u"x y"_s}});
        QCOMPARE(run.out, cli.path(u"project/bot"_s).toUtf8() + "\ntrue\n1\npk@127.0.0.1:9/2801673#\nnothing\nx y\n");
        for (const char *said : {"RASA_TELEMETRY_DEBUG=true, ", "PYTHONUNBUFFERED=1, ", "RASA_EXCEPTION_WRITE_KEY=pk@"})
            QVERIFY2(run.err.contains(said), run.told());

        const CommandRun kept = cli.run(captureWords({u"--keep-error-reports"_s, u"--as-if-on"_s}, fakeRasa(steps)));
        QVERIFY2(kept.out.endsWith("\ntrue\n1\nnothing\ntrue\nnothing\n"), kept.told());
        QVERIFY2(kept.err.contains("RASA_TELEMETRY_ENABLED=true, "), kept.told());
        QVERIFY2(kept.err.contains("--keep-error-reports"), kept.told());
    }

    /** New files of the command have the modes that they would have without us; ours are for the person alone. */
    void modesOfNewFiles()
    {
        const CommandLine cli;
        const CommandRun run =
            cli.run(captureWords({u"--events"_s, u"events.jsonl"_s}, {u"sh"_s, u"-c"_s, u"umask"_s}));
        const mode_t ours = ::umask(022);
        ::umask(ours);
        QCOMPARE(run.out.trimmed().toUInt(nullptr, 8), ours);
        QCOMPARE(int(QFile::permissions(cli.path(u"project/events.jsonl"_s))
                     & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)),
                 0);
    }

    void events()
    {
        CommandLine cli;
        cli.recordGlobalConfig();
        const CommandRun run = cli.run(
            captureWords({u"--events"_s, u"events.jsonl"_s},
                         fakeRasa({u"out"_s, u"before\\n"_s, u"event"_s, u"shell-started"_s, u"event"_s,
                                   u"data-split-nan"_s, u"out"_s, u"Telemetry Event:\\n"_s, u"exit"_s, u"5"_s})));
        QCOMPARE(run.exit, 5);
        const GoldenReport shell = goldenReport(u"shell-started"_s);
        const GoldenReport nan = goldenReport(u"data-split-nan"_s);
        QCOMPARE(run.out, "before\n" + shell.debugOutput + nan.debugOutput + "Telemetry Event:\n");
        QVERIFY2(run.err.contains("3 events were captured:"), run.told());
        QVERIFY2(run.err.contains(QByteArray("Shell Started, " + QByteArray::number(shell.body.size()) + " bytes")),
                 run.told());

        const QList<Json> all = lines(cli.read(u"project/events.jsonl"_s));
        QCOMPARE(all.size(), 6); // three events, two comparisons, the end
        QCOMPARE(all[0][u"kind"].toString(), u"track"_s);
        QCOMPARE(all[0][u"event"].toString(), u"Shell Started"_s);
        QCOMPARE(all[0][u"outcome"].toString(), u"sent"_s);
        QCOMPARE(all[0][u"stream"].toString(), u"stdout"_s);
        QCOMPARE(all[0][u"payload"].wire().value(), shell.body);
        QCOMPARE(all[0][u"bytes"].toInteger(), shell.body.size());
        QCOMPARE(all[1][u"outcome"].toString(), u"not sent"_s);
        QVERIFY(all[1][u"sha256"].isNull());
        QCOMPARE(all[2][u"outcome"].toString(), u"unwritable"_s);
        QVERIFY(!all[2][u"reason"].toString().isEmpty());
        QCOMPARE(all[3][u"kind"].toString(), u"comparison"_s);
        QCOMPARE(all[3][u"number"].toInteger(), 1);
        QCOMPARE(all[5][u"kind"].toString(), u"end"_s);
        QCOMPARE(all[5][u"exit_code"].toInteger(), 5);
    }

    /** What the preview says and what is printed are the same; what was changed meanwhile is told. */
    void comparison()
    {
        CommandLine cli;
        cli.recordGlobalConfig();
        cli.makeProject();
        cli.installRasa();
        const CommandRun preview = cli.run({u"preview"_s, u"training-started"_s, u"--set"_s, u"type=\"rasa\""_s});
        QCOMPARE(preview.exit, 0);
        cli.write(u"project/dump"_s, "Telemetry Event:\n" + preview.out);
        const auto compared = [&cli](const QString &more, const QStringList &arguments = {}) {
            cli.write(u"project/rasa"_s, "#!/bin/sh\ncat dump\n" + more.toUtf8() + '\n');
            QFile::setPermissions(cli.path(u"project/rasa"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            const CommandRun run = cli.run(captureWords({u"--rasa"_s, u".venv"_s, u"--events"_s, u"events.jsonl"_s},
                                                        QStringList{u"./rasa"_s} + arguments));
            if (run.exit != 0)
                qFatal("%s", run.told().constData());
            return lines(cli.read(u"project/events.jsonl"_s)).value(1);
        };
        const Json same = compared(u":"_s);
        QVERIFY(!same[u"same"].toBool());
        QVERIFY(same[u"as_predicted"].toBool());
        QCOMPARE(places(same), QStringList(u"properties.training_id: run time"_s));

        const Json changed =
            compared(u"sed -i 's/hello/hello\\n    - more/' data/nlu.yml; touch -d '+1 hour' data/nlu.yml"_s);
        QVERIFY(!changed[u"as_predicted"].toBool());
        QVERIFY2(places(changed).contains(u"properties.num_intent_examples: project changed"_s),
                 qPrintable(places(changed).join(u", "_s)));

        cli.makeProject();
        cli.write(u"project/other/domain.yml"_s, "version: \"3.1\"\nintents: [a, b, c]\n");
        const Json elsewhere = compared(u":"_s, {u"train"_s, u"--domain"_s, u"other/domain.yml"_s});
        QVERIFY2(places(elsewhere).contains(u"properties.num_actions: unexplained"_s)
                     || places(elsewhere).contains(u"properties.num_intents: unexplained"_s),
                 qPrintable(places(elsewhere).join(u", "_s)));
    }

    void queue()
    {
        CommandLine cli;
        cli.recordGlobalConfig();
        const CommandRun run = cli.run(
            captureWords({u"--queue"_s},
                         fakeRasa({u"event"_s, u"training-started-and-completed"_s, u"event"_s, u"data-split-nan"_s})));
        QCOMPARE(run.exit, 0);
        QVERIFY2(run.err.contains("Put into the outbox as reports 1, 2."), run.told());
        const Json list = cli.run({u"outbox"_s, u"--json"_s}).json();
        QCOMPARE(list.array().size(), size_t(2));
        QVERIFY(list.array()[0][u"origin"].toString().startsWith("capture: "_L1));
        QCOMPARE(list.array()[0][u"project"].toString(), cli.project());
        QCOMPARE(list.array()[0][u"state"].toString(), u"waiting"_s);
        QCOMPARE(cli.run({u"outbox"_s, u"show"_s, u"1"_s, u"--format"_s, u"wire"_s}).out,
                 goldenReport(u"training-started-and-completed"_s).body);
        QVERIFY(cli.run(captureWords({}, fakeRasa({u"event"_s, u"shell-started"_s}))).exit == 0);
        QCOMPARE(cli.run({u"outbox"_s, u"--json"_s}).json().array().size(), size_t(2));
    }

    /** Where the outbox does not take it, a command that went well does not hide that. */
    void queueFails()
    {
        CommandLine cli;
        cli.recordGlobalConfig();
        cli.write(u"home/.local/state/rasa-telemetry"_s, "a file in the place of the folder");
        const QStringList words = captureWords({u"--queue"_s}, fakeRasa({u"event"_s, u"shell-started"_s}));
        QCOMPARE(cli.run(words).exit, 1);
        QCOMPARE(cli.run(words + QStringList{u"exit"_s, u"9"_s}).exit, 9);
    }

    void reportingIsOff()
    {
        CommandLine cli;
        cli.recordGlobalConfig(false);
        const QStringList before = cli.everything();
        const QStringList steps = fakeRasa({u"event"_s, u"shell-started"_s});
        const QHash<QString, QString> off = {{u"RASA_TELEMETRY_ENABLED"_s, u"false"_s}};
        const CommandRun run = cli.run(captureWords({}, steps), off);
        QVERIFY2(run.err.contains("--as-if-on"), run.told());
        QVERIFY2(run.err.contains("No event was captured."), run.told());
        const CommandRun asIfOn = cli.run(captureWords({u"--as-if-on"_s}, steps), off);
        QVERIFY2(asIfOn.err.contains("no file is changed"), asIfOn.told());
        QVERIFY2(asIfOn.err.contains("1 event was captured:"), asIfOn.told());
        QCOMPARE(cli.everything(), before);
        QVERIFY(cli.run(captureWords({}, steps)).err.contains("--as-if-on")); // the file alone says so too
    }

    void pro_data()
    {
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("exit");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("prints to its log") << QByteArray("3.9.1") << QStringList() << 0 << true;
        QTest::newRow("would send: not run") << QByteArray("3.14.0") << QStringList() << 3 << false;
        QTest::newRow("would send: allowed") << QByteArray("3.14.0") << QStringList{u"--allow-sending"_s} << 0 << true;
    }

    void pro()
    {
        QFETCH(QByteArray, version);
        QFETCH(QStringList, options);
        QFETCH(bool, isFound);
        CommandLine cli;
        cli.recordGlobalConfig();
        installPro(cli, version);
        const CommandRun run =
            cli.run(captureWords(options, {u"rasa"_s, u"out"_s, u"ran"_s, u"pro"_s, u"shell-started"_s}),
                    {{u"RASA_PRO_LICENSE"_s, license()}});
        QTEST(run.exit, "exit");
        QCOMPARE(run.out, isFound ? QByteArray("ran") : QByteArray());
        if (isFound) {
            QVERIFY2(run.err.contains("--debug was added"), run.told());
            QVERIFY2(run.err.contains("1 event was captured:\n  1 Shell Started"), run.told());
        } else {
            QVERIFY2(run.err.contains("--allow-sending"), run.told());
        }
    }

    void signals_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("name");
        QTest::newRow("interrupt") << SIGINT << u"SIGINT"_s;
        QTest::newRow("terminate") << SIGTERM << u"SIGTERM"_s;
        QTest::newRow("hangup") << SIGHUP << u"SIGHUP"_s;
        QTest::newRow("of the user's own") << SIGUSR2 << u"SIGUSR2"_s;
    }

    void signals()
    {
        QFETCH(int, number);
        QFETCH(QString, name);
        const CommandLine cli;
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(
            Program,
            captureWords({u"--quiet"_s}, fakeRasa({u"on"_s, name, u"6"_s, u"terminals"_s, u"sleep"_s, u"60"_s})));
        QByteArray out;
        connect(&process, &QProcess::readyReadStandardOutput, this, [&] { out += process.readAllStandardOutput(); });
        QTRY_COMPARE_WITH_TIMEOUT(out, QByteArray("no no no\n"), Long);
        ::kill(pid_t(process.processId()), number);
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, Long);
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 6);
        QCOMPARE(out, "no no no\n" + name.toLatin1() + " came\n");
    }

    /** A reader that ends early ends the command as it would without us. */
    void readerEnds()
    {
        QProcess process;
        process.start(u"sh"_s,
                      {u"-c"_s, u"(%1 capture --quiet -- yes; echo $? >&2) | head -n 1"_s.arg(shellWords({Program}))});
        QVERIFY(process.waitForFinished(Long));
        QCOMPARE(process.readAllStandardOutput(), QByteArray("y\n"));
        QCOMPARE(process.readAllStandardError(), QByteArray("141\n"));
    }

    /** Much output, and a reader that is in no hurry: all of it arrives, and little of it is ever kept. */
    void muchOutput()
    {
        const qint64 before = childrenMemory();
        QProcess process;
        process.start(u"sh"_s,
                      {u"-c"_s,
                       u"%1 capture --quiet -- %2 many 300000000 | { sleep 1; wc -c; }"_s.arg(
                           shellWords({Program}), shellWords(fakeRasa({})))});
        QVERIFY(process.waitForFinished(2 * Long));
        QCOMPARE(process.readAllStandardOutput().trimmed(), QByteArray("300000000"));
#if !defined(__SANITIZE_ADDRESS__)
        if (patience(1) == std::chrono::milliseconds(1)) // a sanitizer keeps what was freed
            QVERIFY2(childrenMemory() < std::max(before, qint64(100'000'000)),
                     qPrintable(QString::number(childrenMemory())));
#endif
    }

    void terminals_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::addColumn<QByteArray>("terminals");
        QTest::newRow("all") << u"exec %1"_s << QByteArray("yes yes yes");
        QTest::newRow("output into a file") << u"%1 > out; cat out"_s << QByteArray("yes no yes");
        QTest::newRow("errors into a file") << u"exec %1 2> err"_s << QByteArray("yes yes no");
        QTest::newRow("input from a file") << u"exec %1 < /dev/null"_s << QByteArray("no yes yes");
        QTest::newRow("a pipeline") << u"true | %1 | cat"_s << QByteArray("no no yes");
        QTest::newRow("a pipeline of its output") << u"%1 | cat"_s << QByteArray("yes no yes");
    }

    void terminals()
    {
        QFETCH(QString, shell);
        const CommandLine cli;
        const QString words = shellWords(captureWords({u"--quiet"_s}, fakeRasa({u"terminals"_s})));
        const TerminalRun run({u"sh"_s, u"-c"_s, shell.arg(shellWords({Program}) + u' ' + words)}, cli.project(),
                              terminalVariables(cli));
        QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), Long);
        QFETCH(QByteArray, terminals);
        QCOMPARE(run.screen(), terminals + "\r\n[exit 0, terminal restored]\r\n");
    }

    /** What stands on the terminal is byte for byte what stands there without us: echo, line ends, everything. */
    void terminalLooksTheSame()
    {
        const CommandLine cli;
        const QStringList command = fakeRasa({u"out"_s, u"first\\n\\x1b[32mgreen\\x1b[0m\\ttab\\rover\\n"_s, u"line"_s,
                                              u"line"_s, u"out"_s, u"no end"_s, u"exit"_s, u"3"_s});
        QList<QByteArray> screens;
        for (const QStringList &words : {command, QStringList{Program} + captureWords({u"--quiet"_s}, command)}) {
            const TerminalRun run(words, cli.project(), terminalVariables(cli));
            QTRY_VERIFY_WITH_TIMEOUT(run.has("over\r\n"), Long);
            run.type("some words\r");
            QTRY_VERIFY_WITH_TIMEOUT(run.has("[some words]"), Long);
            run.type("\x04");
            QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), Long);
            screens.append(run.screen());
        }
        QCOMPARE(screens[1], screens[0]);
        QVERIFY(screens[0].endsWith("[exit 3, terminal restored]\r\n"));
    }

    void terminalSize()
    {
        const CommandLine cli;
        const TerminalRun run(QStringList{Program} + captureWords({u"--quiet"_s}, fakeRasa({u"size"_s, u"resized"_s})),
                              cli.project(), terminalVariables(cli));
        QTRY_VERIFY_WITH_TIMEOUT(run.has("waiting\r\n"), Long);
        run.resize(111, 33);
        QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), Long);
        QCOMPARE(run.screen(), QByteArray("90 25\r\nwaiting\r\n111 33\r\n[exit 0, terminal restored]\r\n"));
    }

    void interruptKey()
    {
        const CommandLine cli;
        const TerminalRun run(
            QStringList{Program}
                + captureWords({u"--quiet"_s},
                               fakeRasa({u"on"_s, u"SIGINT"_s, u"5"_s, u"terminals"_s, u"sleep"_s, u"60"_s})),
            cli.project(), terminalVariables(cli));
        QTRY_VERIFY_WITH_TIMEOUT(run.has("yes\r\n"), Long);
        run.type("\x03");
        QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), Long);
        QVERIFY2(run.has("SIGINT came\r\n[exit 5, terminal restored]"), run.screen());
    }

    /** Suspended by its key and continued by the shell, as any job. */
    void suspendKey()
    {
        const CommandLine cli;
        const TerminalRun run(QStringList{Program}
                                  + captureWords({u"--quiet"_s}, fakeRasa({u"terminals"_s, u"line"_s})),
                              cli.project(), terminalVariables(cli));
        QTRY_VERIFY_WITH_TIMEOUT(run.has("yes\r\n"), Long);
        run.type("\x1a");
        QTRY_VERIFY_WITH_TIMEOUT(run.has("[suspended, terminal restored]"), Long);
        run.type("fg\n");
        run.type("go on\r");
        QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), Long);
        QVERIFY2(run.has("[go on]\r\n[exit 0, terminal restored]"), run.screen());
    }

    /** When this program is killed, the command is hung up as by a terminal that is closed. */
    void programIsKilled()
    {
        const CommandLine cli;
        const TerminalRun run({u"sh"_s, u"-c"_s,
                               u"%1 capture --quiet -- sh -c 'trap \"touch hungup; exit\" HUP; echo $PPID; while :; do "
                               "sleep 0.05; done' & wait"_s.arg(shellWords({Program}))},
                              cli.project(), terminalVariables(cli));
        QTRY_VERIFY_WITH_TIMEOUT(run.has("\n"), Long);
        const pid_t monitor = run.screen().trimmed().toInt();
        QFile status(u"/proc/%1/stat"_s.arg(monitor));
        QVERIFY(status.open(QIODevice::ReadOnly));
        const pid_t program = status.readAll().split(' ').value(3).toInt();
        QVERIFY(program > 1);
        ::kill(program, SIGKILL);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(cli.path(u"project/hungup"_s)), Long);
    }

    void errorReports_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<bool>("isReached");
        QTest::newRow("held back") << QStringList() << false;
        QTest::newRow("control: kept") << QStringList{u"--keep-error-reports"_s} << true;
    }

    /** The real library of Sentry, with a proxy that takes whatever leaves this computer. */
    void errorReports()
    {
        if (!hasSentry())
            QSKIP("Debian's python3-sentry-sdk is not installed");
        QFETCH(QStringList, options);
        QFETCH(bool, isReached);
        QTcpServer proxy;
        QVERIFY(proxy.listen(QHostAddress::LocalHost));
        int connections = 0;
        connect(&proxy, &QTcpServer::newConnection, this, [&] {
            while (QTcpSocket *socket = proxy.nextPendingConnection()) {
                ++connections;
                socket->abort();
            }
        });
        const CommandLine cli;
        const QString address = u"http://127.0.0.1:%1"_s.arg(proxy.serverPort());
        for (const QString &name : {u"HTTPS_PROXY"_s, u"https_proxy"_s}) {
            const CommandRun run = cli.run(captureWords(options, fakeRasa({u"raise"_s, u"a path /home/me"_s})),
                                           {{name, address},
                                            {u"NO_PROXY"_s, u"intranet.example"_s},
                                            {u"RASA_EXCEPTION_WRITE_KEY"_s, u"pk@o1.example"_s}});
            QCOMPARE(run.exit, 1);
            QVERIFY2(run.err.contains("ValueError: a path /home/me"), run.told());
            QCoreApplication::processEvents();
            QCOMPARE(connections > 0, isReached);
        }
    }

    /** The only address that is tried is the closed one. */
    void noPacketLeaves()
    {
        const QString strace = QStandardPaths::findExecutable(u"strace"_s);
        if (!hasSentry() || strace.isEmpty())
            QSKIP("Debian's python3-sentry-sdk or strace is not installed");
        const CommandLine cli;
        QProcess process;
        const QString trace = cli.path(u"trace"_s);
        process.start(strace,
                      QStringList{u"-f"_s, u"-e"_s, u"trace=connect,sendto,sendmsg,sendmmsg"_s, u"-o"_s, trace, Program}
                          + captureWords({}, fakeRasa({u"raise"_s, u"x"_s})));
        QVERIFY(process.waitForFinished(Long));
        const QByteArray calls = cli.read(u"trace"_s);
        if (process.exitCode() != 1 || calls.isEmpty())
            QSKIP("strace may not trace here");
        int closed = 0;
        for (const QByteArray &call : calls.split('\n')) {
            if (!call.contains("sa_family=AF_INET"))
                continue;
            QVERIFY2(call.contains("sin_port=htons(9), sin_addr=inet_addr(\"127.0.0.1\")"), call.constData());
            ++closed;
        }
        QVERIFY(closed > 0); // it did try
    }
};

QTEST_GUILESS_MAIN(TestCliCapture)
#include "tst_clicapture.moc"

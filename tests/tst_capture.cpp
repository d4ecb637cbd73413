#include "core/capture/capturedcommand.h"
#include "core/capture/capturerecord.h"
#include "tests/support/fakerasa.h"
#include "tests/support/goldenevents.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <unistd.h>

using namespace Telemetry;
using namespace Qt::StringLiterals;
using Link = CommandStart::Link;
using Stream = CapturedCommand::Stream;

namespace {

const QByteArray Debug = "RASA_TELEMETRY_DEBUG";
const QByteArray Unbuffered = "PYTHONUNBUFFERED";

/** A command and what came of it. */
struct Run
{
    QTemporaryDir folder;
    CapturedCommand command;
    QByteArray out;
    QByteArray err;
    QByteArray echo;
    std::optional<CommandEnd> end;

    Run()
    {
        QObject::connect(&command, &CapturedCommand::arrived, &command, [this](Stream stream, const QByteArray &bytes) {
            (stream == Stream::Output ? out : stream == Stream::Error ? err : echo) += bytes;
        });
        QObject::connect(&command, &CapturedCommand::finished, &command, [this](const CommandEnd &how) { end = how; });
    }

    Result<void> start(const QStringList &words, CommandStart how = {})
    {
        how.words = encodedWords(words);
        if (how.folder.isEmpty())
            how.folder = QFile::encodeName(folder.path());
        return command.start(how);
    }

    QString path(const QString &name) const { return folder.filePath(name); }
    bool has(const QString &name) const { return QFile::exists(path(name)); }
    void touch(const QString &name) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
};

bool isAlive(pid_t process)
{
    return ::kill(process, 0) == 0 || errno != ESRCH;
}

constexpr int Long = 20'000; ///< ms; how long a test waits for what comes at once

} // namespace

class TestCapture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endings_data()
    {
        QTest::addColumn<QStringList>("steps");
        QTest::addColumn<CommandEnd>("end");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("done") << QStringList() << CommandEnd{0, 0} << 0;
        QTest::newRow("a status") << QStringList{u"exit"_s, u"3"_s} << CommandEnd{3, 0} << 3;
        QTest::newRow("the largest status") << QStringList{u"exit"_s, u"255"_s} << CommandEnd{255, 0} << 255;
        QTest::newRow("terminated") << QStringList{u"kill"_s, u"SIGTERM"_s} << CommandEnd{0, SIGTERM} << 143;
        QTest::newRow("killed") << QStringList{u"kill"_s, u"SIGKILL"_s} << CommandEnd{0, SIGKILL} << 137;
        QTest::newRow("output closed early")
            << QStringList{u"out"_s, u"a"_s, u"silent"_s, u"exit"_s, u"4"_s} << CommandEnd{4, 0} << 4;
    }

    void endings()
    {
        QFETCH(QStringList, steps);
        Run run;
        QVERIFY(run.start(fakeRasa(steps)));
        QTRY_VERIFY_WITH_TIMEOUT(run.end, Long);
        QTEST(*run.end, "end");
        QTEST(run.end->exitCode(), "exitCode");
        QVERIFY(!run.command.isRunning());
    }

    void notStarted_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<Error::Code>("code");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("no such program") << u"there-is-no-such-program"_s << Error::Code::CommandNotStarted << 127;
        QTest::newRow("no such file") << u"/there/is/none"_s << Error::Code::CommandNotStarted << 127;
        QTest::newRow("not executable") << u"/etc/passwd"_s << Error::Code::CommandNotStarted << 126;
        QTest::newRow("a folder") << u"/etc"_s << Error::Code::CommandNotStarted << 126;
    }

    void notStarted()
    {
        QFETCH(QString, program);
        Run run;
        const auto started = run.start({program});
        QVERIFY(!started);
        QTEST(started.error().code, "code");
        QCOMPARE(started.error().path, program);
        QVERIFY(!started.error().detail.isEmpty());
        QTEST(run.command.notStartedExitCode(), "exitCode");
    }

    void noFolder()
    {
        Run run;
        CommandStart start;
        start.folder = "/there/is/none";
        const auto started = run.start(fakeRasa({}), start);
        QVERIFY(!started);
        QCOMPARE(started.error().code, Error::Code::ProjectMissing);
    }

    void streams_data()
    {
        QTest::addColumn<Link>("input");
        QTest::addColumn<Link>("output");
        QTest::addColumn<Link>("error");
        QTest::addColumn<QByteArray>("terminals");
        QTest::newRow("pipes") << Link::None << Link::Pipe << Link::Pipe << QByteArray("no no no");
        QTest::newRow("terminals") << Link::Terminal << Link::Terminal << Link::Terminal << QByteArray("yes yes yes");
        QTest::newRow("terminal, errors by a pipe")
            << Link::Terminal << Link::Terminal << Link::Pipe << QByteArray("yes yes no");
        QTest::newRow("only errors at a terminal")
            << Link::None << Link::Pipe << Link::Terminal << QByteArray("no no yes");
        QTest::newRow("only the input at a terminal")
            << Link::Terminal << Link::Pipe << Link::Pipe << QByteArray("yes no no");
    }

    void streams()
    {
        QFETCH(Link, input);
        QFETCH(Link, output);
        QFETCH(Link, error);
        Run run;
        QVERIFY(run.start(fakeRasa({u"terminals"_s, u"err"_s, u"trouble\\n"_s}),
                          {.input = input, .output = output, .error = error}));
        QTRY_VERIFY_WITH_TIMEOUT(run.end, Long);
        QTEST(run.out.trimmed(), "terminals");
        QCOMPARE(run.err.trimmed(), QByteArray("trouble"));
    }

    void bytesPassUnchanged_data()
    {
        QTest::addColumn<bool>("isError");
        QTest::newRow("output") << false;
        QTest::newRow("errors") << true;
    }

    void bytesPassUnchanged()
    {
        QFETCH(bool, isError);
        Run run;
        const QString program =
            u"import os\nrest = bytes(range(256)) * 10000\nwhile rest: rest = rest[os.write(%1, rest):]"_s.arg(
                isError ? 2 : 1);
        QVERIFY(run.start({pythonProgram(), u"-c"_s, program}));
        QTRY_VERIFY_WITH_TIMEOUT(run.end, Long);
        QByteArray all;
        for (int byte = 0; byte < 256; ++byte)
            all += char(byte);
        QVERIFY((isError ? run.err : run.out) == all.repeated(10000));
        QCOMPARE(isError ? run.out : run.err, QByteArray());
    }

    /** A terminal makes line ends of its own; nothing else changes, and nothing is lost at the end. */
    void allOfATerminalArrives()
    {
        Run run;
        QVERIFY(run.start(fakeRasa({u"many"_s, u"1000000"_s, u"out"_s, u"\\nend"_s}), {.output = Link::Terminal}));
        QTRY_VERIFY_WITH_TIMEOUT(run.end, Long);
        QCOMPARE(run.out.replace("\r\n", "\n").size(), 1'000'004);
        QVERIFY(run.out.endsWith("\nend"));
    }

    void size()
    {
        Run run;
        QVERIFY(run.start(fakeRasa({u"size"_s, u"resized"_s}), {.output = Link::Terminal, .size = {100, 30}}));
        QTRY_COMPARE_WITH_TIMEOUT(run.out, QByteArray("100 30\r\nwaiting\r\n"), Long);
        run.command.resize({120, 40});
        QTRY_VERIFY_WITH_TIMEOUT(run.end, Long);
        QCOMPARE(run.out, QByteArray("100 30\r\nwaiting\r\n120 40\r\n"));
    }

    void typing()
    {
        Run run;
        QVERIFY(run.start(fakeRasa({u"line"_s, u"line"_s}), {.input = Link::Terminal, .output = Link::Terminal}));
        run.command.write("hello\n");
        QTRY_VERIFY_WITH_TIMEOUT(run.out.contains("[hello]"), Long);
        run.command.write("\x04"); // the end of the input
        QTRY_VERIFY_WITH_TIMEOUT(run.end, Long);
        QVERIFY(run.out.endsWith("[]\r\n"));
    }

    void echoOfTyping()
    {
        Run run;
        QVERIFY(run.start(fakeRasa({u"line"_s}), {.input = Link::Terminal}));
        run.command.write("hello\n");
        QTRY_VERIFY_WITH_TIMEOUT(run.end, Long);
        QCOMPARE(run.out, QByteArray("[hello]\n"));
        QCOMPARE(run.echo, QByteArray("hello\r\n"));
    }

    void interruptKey()
    {
        Run run;
        QVERIFY(run.start(fakeRasa({u"on"_s, u"SIGINT"_s, u"5"_s, u"terminals"_s, u"sleep"_s, u"60"_s}),
                          {.input = Link::Terminal, .output = Link::Terminal}));
        QTRY_VERIFY_WITH_TIMEOUT(run.out.contains("yes yes"), Long);
        run.command.write("\x03");
        QTRY_VERIFY_WITH_TIMEOUT(run.end, Long);
        QCOMPARE(run.end->exitCode(), 5);
    }

    void signalsArrive_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("number");
        QTest::newRow("interrupt") << u"SIGINT"_s << SIGINT;
        QTest::newRow("terminate") << u"SIGTERM"_s << SIGTERM;
        QTest::newRow("hangup") << u"SIGHUP"_s << SIGHUP;
        QTest::newRow("of the user's own") << u"SIGUSR1"_s << SIGUSR1;
    }

    void signalsArrive()
    {
        QFETCH(QString, name);
        QFETCH(int, number);
        Run run;
        QVERIFY(run.start(fakeRasa({u"on"_s, name, u"7"_s, u"terminals"_s, u"sleep"_s, u"60"_s})));
        QTRY_VERIFY_WITH_TIMEOUT(run.out.contains("no no no"), Long);
        run.command.signalCommand(number);
        QTRY_VERIFY_WITH_TIMEOUT(run.end, Long);
        QCOMPARE(run.end->exitCode(), 7);
        QVERIFY(run.out.endsWith(QByteArray(name.toLatin1() + " came\n")));
    }

    void suspended()
    {
        Run run;
        QSignalSpy suspended(&run.command, &CapturedCommand::suspended);
        QSignalSpy resumed(&run.command, &CapturedCommand::resumed);
        QVERIFY(run.start(fakeRasa({u"kill"_s, u"SIGSTOP"_s, u"out"_s, u"on"_s})));
        QTRY_COMPARE_WITH_TIMEOUT(suspended.size(), 1, Long);
        QCOMPARE(suspended[0][0].toInt(), SIGSTOP);
        QVERIFY(!run.end);
        run.command.signalGroup(SIGCONT);
        QTRY_VERIFY_WITH_TIMEOUT(run.end, Long);
        QCOMPARE(resumed.size(), 1);
        QCOMPARE(run.out, QByteArray("on"));
    }

    /** An event is seen while the program still runs; without the variable of the capture it would not be. */
    void eventIsSeenAtOnce_data()
    {
        QTest::addColumn<bool>("isUnbuffered");
        QTest::newRow("as captured") << true;
        QTest::newRow("control: buffered by Python") << false;
    }

    void eventIsSeenAtOnce()
    {
        QFETCH(bool, isUnbuffered);
        Run run;
        CaptureRecord record;
        connect(&run.command, &CapturedCommand::arrived, this, [&record](Stream stream, const QByteArray &bytes) {
            record.take(stream, bytes, QDateTime::currentDateTimeUtc());
        });
        CommandStart start;
        start.variables = {{Debug, "true"}, {Unbuffered, isUnbuffered ? std::optional(QByteArray("1")) : std::nullopt}};
        QVERIFY(run.start(fakeRasa({u"event"_s, u"shell-started"_s, u"touch"_s, run.path(u"printed"_s), u"until"_s,
                                    run.path(u"go"_s)}),
                          start));
        QTRY_VERIFY_WITH_TIMEOUT(run.has(u"printed"_s), Long);
        QElapsedTimer timer;
        timer.start();
        if (isUnbuffered) {
            QTRY_COMPARE_WITH_TIMEOUT(record.count(), 1, 1000);
        } else {
            QCoreApplication::processEvents(); // what was printed before the file was made would be there
            QCOMPARE(record.count(), 0);
        }
        run.touch(u"go"_s);
        QTRY_VERIFY_WITH_TIMEOUT(run.end, Long);
        QCOMPARE(record.count(), 1);
        QCOMPARE(record.kept()[0].event.event, u"Shell Started"_s);
    }

    void stop_data()
    {
        QTest::addColumn<QStringList>("steps");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<int>("withinMs");
        QTest::newRow("at the interrupt")
            << QStringList{u"on"_s, u"SIGINT"_s, u"9"_s, u"child"_s, u"sleep"_s, u"60"_s} << 9 << 5000;
        QTest::newRow("deaf, with a deaf child")
            << QStringList{u"deaf"_s, u"child"_s, u"sleep"_s, u"60"_s} << 137 << 5000;
        QTest::newRow("deaf and suspended")
            << QStringList{u"deaf"_s, u"child"_s, u"kill"_s, u"SIGSTOP"_s, u"sleep"_s, u"60"_s} << 137 << 5000;
    }

    /** All of the group has ended within five seconds, also what its first process left behind. */
    void stop()
    {
        QFETCH(QStringList, steps);
        QFETCH(int, withinMs);
        for (const Link link : {Link::Pipe, Link::Terminal}) {
            Run run;
            QVERIFY(run.start(fakeRasa(steps), {.output = link}));
            QTRY_VERIFY_WITH_TIMEOUT(run.out.endsWith('\n'), Long);
            const pid_t child = run.out.trimmed().toInt();
            QVERIFY(child > 1 && isAlive(child));
            QElapsedTimer timer;
            timer.start();
            run.command.stop();
            QTRY_VERIFY_WITH_TIMEOUT(run.end, Long);
            QVERIFY2(timer.elapsed() < withinMs, qPrintable(QString::number(timer.elapsed())));
            QTEST(run.end->exitCode(), "exitCode");
            QTRY_VERIFY(!isAlive(child));
        }
    }

    void stopAtOnceWhereItListens()
    {
        Run run;
        QVERIFY(run.start(fakeRasa({u"on"_s, u"SIGINT"_s, u"9"_s, u"terminals"_s, u"sleep"_s, u"60"_s})));
        QTRY_VERIFY_WITH_TIMEOUT(run.out.endsWith('\n'), Long);
        QElapsedTimer timer;
        timer.start();
        run.command.stop();
        QTRY_VERIFY_WITH_TIMEOUT(run.end, Long);
        QVERIFY(timer.elapsed() < 1500);
    }

    /** While nobody takes its output the command waits, and nothing is collected here. */
    void paused()
    {
        Run run;
        constexpr qsizetype Amount = 20'000'000;
        QVERIFY(run.start(fakeRasa({u"err"_s, u"begun "_s, u"many"_s, QString::number(Amount), u"err"_s, u"done"_s})));
        run.command.setPaused(Stream::Output, true);
        QTRY_COMPARE_WITH_TIMEOUT(run.err, QByteArray("begun "), Long);
        QCOMPARE(run.out.size(), 0);
        QVERIFY(!run.end);
        run.command.setPaused(Stream::Output, false);
        QTRY_VERIFY_WITH_TIMEOUT(run.end, Long);
        QCOMPARE(run.out.size(), Amount);
        QCOMPARE(run.err, QByteArray("begun done"));
    }

    void readerHasGone_data()
    {
        QTest::addColumn<bool>("ignores");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("ends by the signal") << false << 128 + SIGPIPE;
        QTest::newRow("ignored, as this program was started") << true << 1;
    }

    void readerHasGone()
    {
        QFETCH(bool, ignores);
        Run run;
        QVERIFY(run.start({u"yes"_s}, {.ignoresBrokenPipes = ignores}));
        QTRY_VERIFY_WITH_TIMEOUT(!run.out.isEmpty(), Long);
        run.command.close(Stream::Output);
        QTRY_VERIFY_WITH_TIMEOUT(run.end, Long);
        QTEST(run.end->exitCode(), "exitCode");
    }

    /** The end of the command is the end, also where a process of it lives on; its last words are waited for. */
    void leftBehind()
    {
        Run run;
        QVERIFY(run.start({u"sh"_s, u"-c"_s, u"sleep 60 & echo $!; (sleep 0.2; echo late) & exit 6"_s}));
        QElapsedTimer timer;
        timer.start();
        QTRY_VERIFY_WITH_TIMEOUT(run.end, Long);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(run.end->exitCode(), 6);
        const QList<QByteArray> lines = run.out.split('\n');
        QCOMPARE(lines.value(1), QByteArray("late"));
        QVERIFY(isAlive(lines[0].toInt()));
        ::kill(lines[0].toInt(), SIGKILL);
    }

    void surroundings()
    {
        Run run;
        CommandStart start;
        start.variables = {{"GIVEN", "a b"}, {"HOME", std::nullopt}};
        start.mask = 027;
        QVERIFY(
            run.start({u"sh"_s, u"-c"_s, u"umask; pwd; echo \"$GIVEN\" \"${HOME-none}\" \"${PATH:+path}\""_s}, start));
        QTRY_VERIFY_WITH_TIMEOUT(run.end, Long);
        const QByteArray folder = QFileInfo(run.folder.path()).canonicalFilePath().toLocal8Bit();
        QCOMPARE(run.out, "0027\n" + folder + "\na b none path\n");
    }

    /** A terminal that is closed hangs up what runs at it: also when it is this object that goes. */
    void objectGoes()
    {
        auto run = std::make_unique<Run>();
        QVERIFY(run->start(fakeRasa({u"child"_s, u"sleep"_s, u"60"_s}), {.output = Link::Terminal}));
        QTRY_VERIFY_WITH_TIMEOUT(run->out.endsWith('\n'), Long);
        const pid_t deafChild = run->out.trimmed().toInt();
        const pid_t command = ::getpgid(deafChild);
        QVERIFY(command > 1);
        run.reset();
        QTRY_VERIFY_WITH_TIMEOUT(!isAlive(command), Long);
        ::kill(deafChild, SIGKILL);
    }

    /** Many events in little memory; the record keeps the first ones. */
    void manyEvents()
    {
        Run run;
        CaptureRecord record({.events = 100, .bytes = 1'000'000});
        connect(&run.command, &CapturedCommand::arrived, this, [&](Stream stream, const QByteArray &bytes) {
            record.take(stream, bytes, QDateTime::currentDateTimeUtc());
            run.out.clear();
        });
        QVERIFY(run.start(fakeRasa({u"events"_s, u"20000"_s})));
        QTRY_VERIFY_WITH_TIMEOUT(run.end, 60'000);
        QCOMPARE(record.count(), 20'000);
        QCOMPARE(record.kept().size(), 100);
        QCOMPARE(record.kept()[99].number, 100);
    }

    void recordIsBoundedInBytes()
    {
        const QByteArray dump = goldenReports().constFirst().debugOutput;
        CaptureRecord record({.events = 1000, .bytes = 10'000});
        for (int i = 0; i < 100; ++i)
            record.take(Stream::Output, dump, QDateTime::currentDateTimeUtc());
        QCOMPARE(record.count(), 100);
        QVERIFY(record.kept().size() > 5 && record.kept().size() < 50);
        QVERIFY(record.take(Stream::Echo, dump, QDateTime::currentDateTimeUtc()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCapture)
#include "tst_capture.moc"

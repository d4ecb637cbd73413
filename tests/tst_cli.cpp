#include "tests/support/commandline.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <memory>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

constexpr char Key[] = "wk-4f9d1c77aa2be830";

/** Commands that only look, in every form in which they look. They need a report with the id 1. */
QList<QStringList> lookingCommands()
{
    return {
        {u"status"_s},
        {u"status"_s, u"--json"_s},
        {u"status"_s, u"--project"_s, u"."_s, u"--rasa"_s, u".venv"_s},
        {u"check"_s, u"--expect"_s, u"on"_s},
        {u"check"_s, u"--expect"_s, u"off"_s, u"--json"_s},
        {u"events"_s},
        {u"events"_s, u"--json"_s},
        {u"events"_s, u"training-started"_s},
        {u"events"_s, u"Training Started"_s, u"--json"_s},
        {u"preview"_s, u"training-started"_s},
        {u"preview"_s, u"training-started"_s, u"--json"_s},
        {u"preview"_s, u"training-started"_s, u"--format"_s, u"pretty"_s},
        {u"preview"_s, u"training-started"_s, u"--format"_s, u"wire"_s},
        {u"preview"_s, u"training-started"_s, u"--format"_s, u"explain"_s},
        {u"preview"_s, u"training-started"_s, u"--format"_s, u"curl"_s},
        {u"notice"_s},
        {u"id"_s},
        {u"id"_s, u"--json"_s},
        {u"outbox"_s},
        {u"outbox"_s, u"--json"_s},
        {u"outbox"_s, u"show"_s, u"1"_s},
        {u"outbox"_s, u"show"_s, u"1"_s, u"--json"_s},
        {u"outbox"_s, u"show"_s, u"1"_s, u"--format"_s, u"wire"_s},
    };
}

QString title(const QStringList &words)
{
    return words.join(u' ');
}

} // namespace

/** What all commands have in common: usage, streams, exit codes, and that looking leaves no trace. */
class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_used = std::make_unique<CommandLine>();
        m_used->installRasa(Key);
        prepare(*m_used);
        m_withoutKeyFile = std::make_unique<CommandLine>();
        m_withoutKeyFile->installRasa("another");
        prepare(*m_withoutKeyFile);
        QVERIFY(QFile::remove(m_withoutKeyFile->path(u"project/.venv/lib/python3.10/site-packages/rasa/keys"_s)));
        const QString settings = u"home/.config/rasa-telemetry/settings.json"_s;
        QByteArray text = m_withoutKeyFile->read(settings);
        text.replace("\"write_key\": \"\"", QByteArray("\"write_key\": \"" + QByteArray(Key) + '"'));
        m_withoutKeyFile->write(settings, text);
    }

    void help_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("named"); ///< what the text has to name
        const auto row = [](const QStringList &words, const QByteArray &named) {
            QTest::addRow("%s", words.isEmpty() ? "nothing" : qPrintable(title(words))) << words << named;
        };
        row({}, "Commands:");
        row({u"--help"_s}, "Commands:");
        row({u"-h"_s}, "Commands:");
        row({u"help"_s}, "Commands:");
        row({u"--version"_s}, "rasa-telemetry ");
        row({u"help"_s, u"preview"_s}, "--format FORMAT");
        row({u"preview"_s, u"--help"_s}, "--format FORMAT");
        row({u"preview"_s, u"-h"_s}, "--set NAME=JSON");
        row({u"queue"_s, u"--help"_s}, "--context NAME=JSON");
        row({u"status"_s, u"--help"_s}, "--rasa PATH");
        row({u"enable"_s, u"--help"_s}, "--repair");
        row({u"disable"_s, u"--help"_s}, "--report");
        row({u"check"_s, u"--help"_s}, "--expect on|off");
        row({u"events"_s, u"--help"_s}, "--json");
        row({u"outbox"_s, u"--help"_s}, "--all");
        row({u"id"_s, u"--help"_s}, "--new");
        row({u"notice"_s, u"--help"_s}, "--decline");
        row({u"policy"_s, u"--help"_s}, "check [FILE]");
    }

    /** Help needs neither a home nor a display, and is data. */
    void help()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, named);
        CommandLine cli;
        const auto before = cli.everything();
        const CommandRun run = cli.run(words, {{u"HOME"_s, QString()}, {u"QT_QPA_PLATFORM"_s, u"nosuchplatform"_s}});
        QVERIFY2(run.exit == 0 && run.err.isEmpty(), run.told());
        QVERIFY2(run.out.contains(named) && run.out.endsWith('\n'), run.told());
        QCOMPARE(cli.everything(), before);
    }

    void policyIsChecked()
    {
        CommandLine cli;
        const QString path = cli.path(u"policy.yml"_s);
        cli.write(u"policy.yml"_s, "# ours\nreporting: off\ndelivery: ask\n");
        CommandRun run = cli.run({u"policy"_s, u"check"_s, path});
        QVERIFY2(run.exit == 0 && run.err.isEmpty(), run.told());
        QVERIFY2(run.out.contains("reporting: off") && run.out.contains("line 3"), run.told());
        Json json = cli.run({u"policy"_s, u"check"_s, path, u"--json"_s}).json();
        QCOMPARE(json[u"state"].toString(), u"valid"_s);
        QCOMPARE(json[u"delivery"].toString(), u"ask"_s);
        QVERIFY(json[u"endpoint"].isNull());

        cli.write(u"policy.yml"_s, "reporting: maybe\n\nmode: ask\n");
        run = cli.run({u"policy"_s, u"check"_s, path});
        QVERIFY2(run.exit == 1 && run.out.isEmpty(), run.told());
        QVERIFY2(run.err.contains("policy.yml:1:12: ") && run.err.contains("policy.yml:3:1: "), run.told());
        run = cli.run({u"policy"_s, u"check"_s, path, u"--json"_s});
        QCOMPARE(run.exit, 1);
        QCOMPARE(run.json()[u"problems"].array()[1][u"line"], Json(3));
        QCOMPARE(run.json()[u"reporting"].toString(), u"off"_s);

        run = cli.run({u"policy"_s, u"check"_s, path + u".missing"_s});
        QVERIFY2(run.exit == 1 && run.err.contains("policy.yml.missing"), run.told());
    }

    void helpNamesEveryCommand()
    {
        const CommandRun run = CommandLine().run({u"--help"_s});
        for (const char *command :
             {"status", "enable", "disable", "check", "events", "preview", "queue", "outbox", "id", "notice", "policy"})
            QVERIFY2(run.out.contains(QByteArray("\n  " + QByteArray(command) + ' ')), command);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const QStringList &words, const QByteArray &said) {
            QTest::addRow("%s", qPrintable(title(words))) << words << said;
        };
        row({u"nosuch"_s}, "no command \"nosuch\"");
        row({u""_s}, "no command \"\"");
        row({u"--nosuch"_s}, "no command \"--nosuch\"");
        row({u"Status"_s}, "no command \"Status\"");
        for (const char *command :
             {"status", "enable", "disable", "check", "events", "preview", "queue", "outbox", "id", "notice", "policy"})
            row({QString::fromLatin1(command), u"--nosuch"_s}, "nosuch");
        row({u"status"_s, u"more"_s}, "\"more\"");
        row({u"policy"_s}, "missing");
        row({u"policy"_s, u"show"_s}, "check FILE");
        row({u"status"_s, u"--project"_s}, "project");
        row({u"enable"_s, u"--report"_s}, "report");
        row({u"enable"_s, u"now"_s}, "\"now\"");
        row({u"check"_s}, "--expect on");
        row({u"check"_s, u"--expect"_s, u"undecided"_s}, "--expect on");
        row({u"events"_s, u"nosuch"_s}, "no event named nosuch");
        row({u"events"_s, u"a"_s, u"b"_s}, "\"b\"");
        row({u"preview"_s}, "missing");
        row({u"preview"_s, u"nosuch"_s}, "no event named nosuch");
        row({u"preview"_s, u"telemetry-disabled"_s, u"--format"_s, u"xml"_s}, "no format \"xml\"");
        row({u"preview"_s, u"telemetry-disabled"_s, u"--profile"_s, u"oss-9"_s}, "no profile named oss-9");
        row({u"preview"_s, u"telemetry-disabled"_s, u"--set"_s, u"a=1"_s}, "no property a");
        row({u"preview"_s, u"shell-started"_s, u"--set"_s, u"type"_s}, "NAME=JSON");
        row({u"preview"_s, u"shell-started"_s, u"--set"_s, u"=1"_s}, "NAME=JSON");
        row({u"preview"_s, u"shell-started"_s, u"--set"_s, u"type=rasa"_s}, "no JSON");
        row({u"preview"_s, u"shell-started"_s, u"--set"_s, u"metrics_id=1"_s}, "no property metrics_id");
        row({u"preview"_s, u"shell-started"_s, u"--context"_s, u"ci=yes"_s}, "no JSON");
        row({u"queue"_s}, "missing");
        row({u"queue"_s, u"nosuch"_s}, "no event named nosuch");
        row({u"outbox"_s, u"nosuch"_s}, "\"nosuch\"");
        row({u"outbox"_s, u"show"_s}, "one id");
        row({u"outbox"_s, u"show"_s, u"1"_s, u"2"_s}, "one id");
        row({u"outbox"_s, u"show"_s, u"first"_s}, "\"first\"");
        row({u"outbox"_s, u"show"_s, u"0"_s}, "\"0\"");
        row({u"outbox"_s, u"show"_s, u"99999999999999999999"_s}, "no id");
        row({u"outbox"_s, u"show"_s, u"1"_s, u"--format"_s, u"curl"_s}, "no format \"curl\"");
        row({u"outbox"_s, u"send"_s}, "--all");
        row({u"outbox"_s, u"send"_s, u"1"_s, u"--all"_s}, "not both");
        row({u"outbox"_s, u"discard"_s}, "--all");
        row({u"outbox"_s, u"discard"_s, u"1"_s, u"--all"_s}, "not both");
        row({u"notice"_s, u"--accept"_s, u"--decline"_s}, "two answers");
    }
    void wrongUsage()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, said);
        CommandLine cli;
        const auto before = cli.everything();
        const CommandRun run = cli.run(words);
        QVERIFY2(run.exit == 2 && run.out.isEmpty() && run.err.contains(said), run.told());
        QVERIFY2(run.err.count('\n') == 1 && run.err.endsWith('\n'), run.told());
        QCOMPARE(cli.everything(), before);
    }

    void lookingWritesNothing_data() { addLookingCommands(); }

    /** On a fresh account and on one that is in use: whatever a command that looks does, it leaves no trace. */
    void lookingWritesNothing()
    {
        QFETCH(QStringList, words);
        CommandLine fresh;
        const auto before = fresh.everything();
        const CommandRun first = fresh.run(words);
        QVERIFY2(first.exit >= 0, first.told());
        QCOMPARE(fresh.everything(), before);

        const auto inUse = m_used->everything();
        const CommandRun run = m_used->run(words);
        QVERIFY2(run.exit == (words.contains(u"off"_s) ? 3 : 0), run.told());
        QVERIFY2(!run.out.isEmpty() || words.first() == "check"_L1, run.told());
        QCOMPARE(m_used->everything(), inUse);
    }

    void neverAColourNeverTheKey_data() { addLookingCommands(); }

    /** The key stands in each of the three places where it can; its text and its encoded form appear nowhere. */
    void neverAColourNeverTheKey()
    {
        QFETCH(QStringList, words);
        const QByteArray encoded = QByteArray(QByteArray(Key) + ':').toBase64();
        const auto check = [&](const CommandRun &run) {
            const QByteArray all = run.all();
            QVERIFY2(!all.contains(Key) && !all.contains(encoded), run.told());
            QVERIFY2(harmfulPart(all).isEmpty(), run.told());
        };
        check(m_used->run(words));
        check(m_withoutKeyFile->run(words));
        check(m_withoutKeyFile->run(words, {{u"RASA_TELEMETRY_WRITE_KEY"_s, QLatin1StringView(Key)}}));
    }

    /** So the key really was where the row above looked for it. */
    void keySources()
    {
        const QStringList words = {u"status"_s, u"--json"_s};
        QCOMPARE(m_used->run(words).json()[u"write_key_source"].toString(), u"installation"_s);
        QCOMPARE(m_withoutKeyFile->run(words).json()[u"write_key_source"].toString(), u"settings"_s);
        const CommandRun run = m_withoutKeyFile->run(words, {{u"RASA_TELEMETRY_WRITE_KEY"_s, QLatin1StringView(Key)}});
        QCOMPARE(run.json()[u"write_key_source"].toString(), u"variable"_s);
    }

    /** A key that somebody put into the address is refused and not repeated. */
    void addressWithPassword()
    {
        CommandLine cli;
        cli.recordGlobalConfig();
        const QHash<QString, QString> variables = {
            {u"RASA_TELEMETRY_ENDPOINT"_s,
             u"https://name:"_s + QLatin1StringView(Key) + u"@collector.example/v1/track"_s}};
        for (const QStringList &words :
             QList<QStringList>{{u"status"_s},
                                {u"status"_s, u"--json"_s},
                                {u"preview"_s, u"telemetry-disabled"_s, u"--format"_s, u"curl"_s}}) {
            const CommandRun run = cli.run(words, variables);
            const QByteArray all = run.all();
            QVERIFY2(!all.contains(Key) && all.contains("collector.example"), run.told());
        }
    }

    void jsonParses_data() { addLookingCommands(); }
    void jsonParses()
    {
        QFETCH(QStringList, words);
        const CommandRun run = m_used->run(words);
        if (!words.contains(u"--json"_s)) {
            QVERIFY2(!words.contains(u"wire"_s) || !run.json().isNull(), run.told());
            return;
        }
        QVERIFY2(!run.json().isNull() && run.out.endsWith('\n') && run.err.isEmpty(), run.told());
    }

    void missingProject_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("status") << QStringList{u"status"_s};
        QTest::newRow("check") << QStringList{u"check"_s, u"--expect"_s, u"on"_s};
        QTest::newRow("preview") << QStringList{u"preview"_s, u"telemetry-disabled"_s};
        QTest::newRow("queue") << QStringList{u"queue"_s, u"telemetry-disabled"_s};
    }
    void missingProject()
    {
        QFETCH(QStringList, words);
        for (const QString &project : {u"gone"_s, u".venv/pyvenv.cfg"_s}) {
            const CommandRun run = m_used->run(words + QStringList{u"--project"_s, project});
            QVERIFY2(run.exit == 1 && run.out.isEmpty(), run.told());
            QVERIFY2(run.err.startsWith(QByteArray(project.toUtf8() + ": there is no such project folder")),
                     run.told());
        }
    }

    /** Servers often have no locale at all: texts stay whole, and no library complains on standard error. */
    void withoutLocale()
    {
        const QStringList words = {u"preview"_s, u"shell-started"_s, u"--set"_s, u"type=\"\u00e9\u4f60\""_s,
                                   u"--json"_s};
        for (const QString &locale : {QString(), u"C"_s, u"POSIX"_s, u"en_US.ISO-8859-1"_s}) {
            const CommandRun run = m_used->run(words, {{u"LANG"_s, locale}, {u"LC_ALL"_s, locale}});
            QVERIFY2(run.exit == 0 && run.err.isEmpty(), run.told());
            QCOMPARE(run.json()[u"payload"][u"properties"][u"type"].toString(), u"\u00e9\u4f60"_s);
        }
    }

    /** A full disk behind standard output is a failure, not silence. */
    void outputThatCannotBeWritten()
    {
        CommandLine cli;
        const QString program = QStringLiteral(PROGRAM_FOLDER "/rasa-telemetry");
        QProcess process;
        process.setWorkingDirectory(cli.project());
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(program, {u"events"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 1);
    }

private:
    static void addLookingCommands()
    {
        QTest::addColumn<QStringList>("words");
        for (const QStringList &words : lookingCommands())
            QTest::addRow("%s", qPrintable(title(words))) << words;
    }

    /** An account in use: a project, reporting on, one report in the outbox. */
    static void prepare(CommandLine &cli)
    {
        cli.makeProject();
        cli.recordGlobalConfig();
        const CommandRun enable = cli.run({u"enable"_s});
        QVERIFY2(enable.exit == 0, enable.told());
        const CommandRun queue = cli.run({u"queue"_s, u"telemetry-disabled"_s});
        QVERIFY2(queue.exit == 0 && queue.out == "1\n", queue.told());
    }

    std::unique_ptr<CommandLine> m_used; ///< with the key in the files of the installed Rasa
    std::unique_ptr<CommandLine> m_withoutKeyFile; ///< with the key in the settings of this product
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"

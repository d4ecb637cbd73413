#include "tests/support/commandline.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/stat.h>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

// A file in which every byte but those of the one scalar has to stay.
constexpr char Before[] = "# kept\r\nrasa_x: [1,2]\r\nmetrics:   # kept too\r\n    enabled:   true    # yes\r\n    "
                          "date: 2023-04-21 09:12:35.123456\r\n"
                          "    rasa_user_id: 38d23c36c9be443281196080fcdd707d\r\nzeta: 'quoted'";

QStringList names(const Json &object)
{
    QStringList names;
    for (const auto &[name, value] : object.object())
        names.append(name);
    return names;
}

QByteArray replaced(QByteArray text, QByteArrayView before, QByteArrayView after)
{
    return text.replace(before, after);
}

using Variables = QHash<QString, QString>;

} // namespace

/** status, check, enable, disable, notice, id: what the built program says about the decision and does to the files. */
class TestCliSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data()
    {
        QTest::addColumn<QByteArray>("config"); // null: no file
        QTest::addColumn<bool>("isAccepted"); // the notice, before
        QTest::addColumn<Variables>("variables");
        QTest::addColumn<QString>("rasa");
        QTest::addColumn<QString>("inspector");
        QTest::addColumn<QString>("decidingHere");
        const QByteArray on = Before;
        const QByteArray off = replaced(Before, "true", "false");
        const QString key = u"RASA_TELEMETRY_WRITE_KEY"_s;
        const Variables withKey = {{key, u"k"_s}};
        const auto and_ = [&](const QString &name, const QString &value) {
            return Variables{{key, u"k"_s}, {name, value}};
        };
        QTest::newRow("nothing recorded")
            << QByteArray() << false << withKey << u"will-turn-on"_s << u"undecided"_s << u"global_config"_s;
        QTest::newRow("on, notice unanswered") << on << false << withKey << u"on"_s << u"undecided"_s << u"notice"_s;
        QTest::newRow("on and accepted") << on << true << withKey << u"on"_s << u"on"_s << u"global_config"_s;
        QTest::newRow("on and accepted, no key")
            << on << true << Variables() << u"on"_s << u"blocked"_s << u"write_key"_s;
        QTest::newRow("switched off later") << off << true << withKey << u"off"_s << u"off"_s << u"global_config"_s;
        QTest::newRow("DO_NOT_TRACK is for us alone")
            << on << true << and_(u"DO_NOT_TRACK"_s, u"1"_s) << u"on"_s << u"off"_s << u"do_not_track"_s;
        QTest::newRow("DO_NOT_TRACK=0 says nothing")
            << on << true << and_(u"DO_NOT_TRACK"_s, u"0"_s) << u"on"_s << u"on"_s << u"global_config"_s;
        QTest::newRow("an empty DO_NOT_TRACK says nothing")
            << on << true << and_(u"DO_NOT_TRACK"_s, u""_s) << u"on"_s << u"on"_s << u"global_config"_s;
        QTest::newRow("variable false") << on << true << and_(u"RASA_TELEMETRY_ENABLED"_s, u"false"_s) << u"off"_s
                                        << u"off"_s << u"enabled_variable"_s;
        QTest::newRow("variable empty") << on << true << and_(u"RASA_TELEMETRY_ENABLED"_s, u""_s) << u"off"_s
                                        << u"off"_s << u"enabled_variable"_s;
        QTest::newRow("variable 1 is not true")
            << on << true << and_(u"RASA_TELEMETRY_ENABLED"_s, u"1"_s) << u"off"_s << u"off"_s << u"enabled_variable"_s;
        QTest::newRow("variable TRUE over the file") << off << true << and_(u"RASA_TELEMETRY_ENABLED"_s, u"TRUE"_s)
                                                     << u"on"_s << u"on"_s << u"enabled_variable"_s;
        QTest::newRow("DO_NOT_TRACK over the variable")
            << on << true
            << Variables{{key, u"k"_s}, {u"DO_NOT_TRACK"_s, u"yes"_s}, {u"RASA_TELEMETRY_ENABLED"_s, u"true"_s}}
            << u"on"_s << u"off"_s << u"do_not_track"_s;
        QTest::newRow("debug") << on << true << and_(u"RASA_TELEMETRY_DEBUG"_s, u"True"_s) << u"debug"_s << u"debug"_s
                               << u"debug_variable"_s;
        QTest::newRow("debug 1 is not true")
            << on << true << and_(u"RASA_TELEMETRY_DEBUG"_s, u"1"_s) << u"on"_s << u"on"_s << u"global_config"_s;
        QTest::newRow("enabled: no is on for Rasa")
            << replaced(Before, "true", "no") << true << withKey << u"on"_s << u"off"_s << u"global_config"_s;
        QTest::newRow("another destination than was accepted")
            << on << true << and_(u"RASA_TELEMETRY_ENDPOINT"_s, u"https://collector.example/v1/track"_s) << u"on"_s
            << u"undecided"_s << u"notice"_s;
        QTest::newRow("a destination in the clear")
            << on << true << and_(u"RASA_TELEMETRY_ENDPOINT"_s, u"http://collector.example/v1/track"_s) << u"on"_s
            << u"blocked"_s << u"destination"_s;
        QTest::newRow("metrics is a list")
            << QByteArray("metrics: [1]\n") << true << withKey << u"broken"_s << u"off"_s << u"global_config"_s;
    }
    void verdicts()
    {
        QFETCH(QByteArray, config);
        QFETCH(bool, isAccepted);
        QFETCH(Variables, variables);
        QFETCH(QString, rasa);
        QFETCH(QString, inspector);
        QFETCH(QString, decidingHere);
        CommandLine cli;
        if (isAccepted) {
            const CommandRun accept = cli.run({u"notice"_s, u"--accept"_s});
            QVERIFY2(accept.exit == 0, accept.told());
        }
        if (!config.isNull())
            cli.write(u"home/.config/rasa/global.yml"_s, config);

        const CommandRun run = cli.run({u"status"_s, u"--json"_s}, variables);
        QVERIFY2(run.exit == 0, run.told());
        const Json status = run.json();
        QCOMPARE(names(status).first(9),
                 QStringList({u"rasa"_s, u"inspector"_s, u"layers"_s, u"config_path"_s, u"machine_id"_s,
                              u"installations"_s, u"destination"_s, u"write_key_source"_s, u"waiting"_s}));
        QCOMPARE(names(status[u"rasa"]), QStringList({u"verdict"_s, u"reasons"_s}));
        QCOMPARE(status[u"rasa"][u"verdict"].toString(), rasa);
        QCOMPARE(status[u"inspector"][u"verdict"].toString(), inspector);
        QVERIFY2(!status[u"rasa"][u"reasons"].array().empty() && !status[u"inspector"][u"reasons"].array().empty(),
                 run.told());
        QCOMPARE(status[u"config_path"].toString(), cli.configPath());
        QCOMPARE(status[u"waiting"], Json(0));
        QStringList layers;
        QStringList deciding;
        for (const Json &layer : status[u"layers"].array()) {
            layers.append(layer[u"layer"].toString());
            for (const Json &who : layer[u"decides"].array()) {
                if (who == Json(u"inspector"_s))
                    deciding.append(layers.last());
            }
        }
        QCOMPARE(layers,
                 QStringList({u"policy"_s, u"do_not_track"_s, u"enabled_variable"_s, u"global_config"_s, u"notice"_s,
                              u"destination"_s, u"machine_id"_s, u"debug_variable"_s, u"write_key"_s, u"license"_s}));
        QCOMPARE(deciding, QStringList({decidingHere}));

        // The same in words for people, and as an exit code for scripts.
        const CommandRun text = cli.run({u"status"_s}, variables);
        QVERIFY2(text.exit == 0 && text.err.isEmpty(), text.told());
        QVERIFY2(text.out.startsWith(QByteArray("Reports by the rasa command: " + rasa.toUtf8() + '\n')), text.told());
        QVERIFY2(text.out.contains(QByteArray("Reports by this program: " + inspector.toUtf8() + '\n')), text.told());
        for (const QString &expected : {u"on"_s, u"off"_s}) {
            const CommandRun check = cli.run({u"check"_s, u"--expect"_s, expected}, variables);
            QVERIFY2(check.exit == (rasa == expected ? 0 : 3) && check.out.isEmpty(), check.told());
            QVERIFY2(check.err.isEmpty() == (rasa == expected), check.told());
            const CommandRun asJson = cli.run({u"check"_s, u"--expect"_s, expected, u"--json"_s}, variables);
            QCOMPARE(asJson.exit, check.exit);
            QCOMPARE(asJson.json(),
                     Json(Json::Object{{u"expected"_s, Json(expected)},
                                       {u"verdict"_s, Json(rasa)},
                                       {u"met"_s, Json(rasa == expected)}}));
        }
    }

    /** No variable and no file of the person moves the organisation's policy. */
    void policyCannotBeMoved()
    {
        CommandLine cli;
        const QString own = cli.path(u"own/rasa-telemetry/policy.yml"_s);
        for (const QString &name :
             {u"own/rasa-telemetry/policy.yml"_s, u"home/.config/rasa-telemetry/policy.yml"_s, u"project/policy.yml"_s})
            cli.write(name, "reporting: off\n");
        const Json before = cli.run({u"status"_s, u"--json"_s}).json();
        QCOMPARE(before[u"layers"].array().front()[u"source"].toString(), u"/etc/rasa-telemetry/policy.yml"_s);
        for (const QString &variable : {u"RASA_TELEMETRY_POLICY"_s, u"RASA_TELEMETRY_POLICY_PATH"_s,
                                        u"XDG_CONFIG_DIRS"_s, u"XDG_CONFIG_HOME"_s, u"ProgramData"_s}) {
            const QString value = variable.startsWith("XDG"_L1) ? cli.path(u"own"_s) : own;
            const CommandRun run = cli.run({u"status"_s, u"--json"_s}, {{variable, value}});
            QCOMPARE(run.json()[u"layers"].array().front(), before[u"layers"].array().front());
        }
    }

    void switching_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const QByteArray off = replaced(Before, "true", "false");
        QTest::newRow("disable") << QStringList{u"disable"_s} << QByteArray(Before) << off;
        QTest::newRow("disable what is off") << QStringList{u"disable"_s} << off << off;
        QTest::newRow("enable") << QStringList{u"enable"_s} << off << QByteArray(Before);
        QTest::newRow("enable what is on") << QStringList{u"enable"_s} << QByteArray(Before) << QByteArray(Before);
        QTest::newRow("accept") << QStringList{u"notice"_s, u"--accept"_s} << off << QByteArray(Before);
        QTest::newRow("decline") << QStringList{u"notice"_s, u"--decline"_s} << QByteArray(Before) << off;
        QTest::newRow("the trap enabled: no")
            << QStringList{u"disable"_s} << replaced(Before, "true ", "no ") << replaced(Before, "true ", "false ");
        QTest::newRow("repair of what is not damaged")
            << QStringList{u"disable"_s, u"--repair"_s} << QByteArray(Before) << off;
    }

    /** Only the scalar changes, and the answer is recorded for this program too. */
    void switching()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        CommandLine cli;
        cli.write(u"home/.config/rasa/global.yml"_s, before);
        const CommandRun run = cli.run(words, {{u"RASA_TELEMETRY_WRITE_KEY"_s, u"k"_s}});
        QVERIFY2(run.exit == 0 && run.err.isEmpty(), run.told());
        QCOMPARE(cli.read(u"home/.config/rasa/global.yml"_s), after);
        const bool isOn = words.contains(u"enable"_s) || words.contains(u"--accept"_s);
        const QByteArray word = isOn ? ": on. " : ": off. ";
        QVERIFY2(run.out.contains(QByteArray("Reports by the rasa command" + word))
                     && run.out.contains(QByteArray("Reports by this program" + word)),
                 run.told());
        QCOMPARE(run.out.contains("already says so"), before == after);
        QCOMPARE(
            QDir(cli.path(u"home/.config/rasa"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList({u"global.yml"_s}));
        struct stat status = {};
        QVERIFY(::stat(QFile::encodeName(cli.path(u"home/.config/rasa-telemetry/settings.json"_s)).constData(), &status)
                == 0);
        QCOMPARE(status.st_mode & 07777, mode_t(0600));
        QVERIFY(::stat(QFile::encodeName(cli.path(u"home/.config/rasa-telemetry"_s)).constData(), &status) == 0);
        QCOMPARE(status.st_mode & 07777, mode_t(0700));
    }

    /** Where nothing is recorded both make the file, with a machine ID that then stays. */
    void firstAnswer()
    {
        for (const QString &word : {u"enable"_s, u"disable"_s}) {
            CommandLine cli;
            QVERIFY(cli.run({word}).exit == 0);
            const CommandRun id = cli.run({u"id"_s});
            QVERIFY2(id.exit == 0 && id.out.size() == 33, id.told());
            const QByteArray text = cli.read(u"home/.config/rasa/global.yml"_s);
            QVERIFY2(text.contains(QByteArray("rasa_user_id: " + id.out))
                         && text.contains(word == "enable"_L1 ? "enabled: true\n" : "enabled: false\n"),
                     text);
            QVERIFY(cli.run({word == "enable"_L1 ? u"disable"_s : u"enable"_s}).exit == 0);
            QCOMPARE(cli.run({u"id"_s}).out, id.out);
        }
    }

    void damaged_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("place"); // ":line" that the message names
        QTest::newRow("a bracket that is not closed") << QByteArray("rasa_x: 1\nmetrics: [\n") << QByteArray(":3");
        QTest::newRow("a tab") << QByteArray("metrics:\n\tenabled: true\n") << QByteArray(":2");
        QTest::newRow("no UTF-8") << QByteArray("metrics:\n  enabled: true # \xff\n") << QByteArray("global.yml");
    }
    void damaged()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, place);
        const QString name = u"home/.config/rasa/global.yml"_s;
        for (const QString &word : {u"enable"_s, u"disable"_s}) {
            CommandLine cli;
            cli.write(name, text);
            const CommandRun refused = cli.run({word});
            QVERIFY2(refused.exit == 1
                         && refused.err.contains(
                             QByteArray(cli.configPath().toUtf8() + (place.startsWith(':') ? place : ""))),
                     refused.told());
            QVERIFY2(refused.err.contains("--repair"), refused.told());
            QCOMPARE(cli.read(name), text);
            QCOMPARE(QDir(cli.path(u"home/.config/rasa"_s)).entryList(QDir::Files | QDir::Hidden).size(), 1);

            const CommandRun repaired = cli.run({word, u"--repair"_s});
            QVERIFY2(repaired.exit == 0, repaired.told());
            QVERIFY(cli.read(name).contains(word == "enable"_L1 ? "enabled: true\n" : "enabled: false\n"));
            QStringList others = QDir(cli.path(u"home/.config/rasa"_s)).entryList(QDir::Files | QDir::Hidden);
            QVERIFY(others.removeOne(u"global.yml"_s));
            QCOMPARE(others.size(), 1);
            QCOMPARE(cli.read(u"home/.config/rasa/"_s + others.first()), text);
            QVERIFY2(repaired.out.contains(others.first().toUtf8()), repaired.told());
        }
    }

    /** A no counts here even where global.yml cannot follow. */
    void noCountsAlthoughTheFileIsDamaged()
    {
        CommandLine cli;
        cli.write(u"home/.config/rasa/global.yml"_s, "metrics: [\n");
        QCOMPARE(cli.run({u"disable"_s}).exit, 1);
        const Json status = cli.run({u"status"_s, u"--json"_s}).json();
        QCOMPARE(status[u"inspector"][u"verdict"].toString(), u"off"_s);
    }

    void id()
    {
        CommandLine cli;
        const CommandRun none = cli.run({u"id"_s});
        QVERIFY2(none.exit == 1 && none.out.isEmpty() && none.err.contains(cli.configPath().toUtf8()), none.told());
        const CommandRun noneAsJson = cli.run({u"id"_s, u"--json"_s});
        QVERIFY2(noneAsJson.exit == 1
                     && noneAsJson.json()
                         == Json(Json::Object{{u"machine_id"_s, Json()}, {u"config_path"_s, Json(cli.configPath())}}),
                 noneAsJson.told());
        const CommandRun nothingToChange = cli.run({u"id"_s, u"--new"_s});
        QVERIFY2(nothingToChange.exit == 1 && nothingToChange.err.contains("enable"), nothingToChange.told());
        QVERIFY(!QFile::exists(cli.configPath()));

        cli.write(u"home/.config/rasa/global.yml"_s, Before);
        QCOMPARE(cli.run({u"id"_s}).out, QByteArray(GoldenMachineId) + '\n');
        QCOMPARE(cli.run({u"id"_s, u"--json"_s}).json()[u"machine_id"].toString(), QLatin1StringView(GoldenMachineId));
        const CommandRun changed = cli.run({u"id"_s, u"--new"_s});
        QVERIFY2(changed.exit == 0 && changed.out.size() == 33 && !changed.out.contains(GoldenMachineId),
                 changed.told());
        QByteArray text = cli.read(u"home/.config/rasa/global.yml"_s);
        const QByteArray drawn = changed.out.trimmed();
        QVERIFY2(text.contains(drawn), text);
        text.replace(QByteArray('\'' + drawn + '\''), GoldenMachineId)
            .replace(drawn, GoldenMachineId); // quoted where it would be a number
        QCOMPARE(text, QByteArray(Before)); // nothing else changed
        QCOMPARE(cli.run({u"id"_s}).out, changed.out);
    }

    void notice()
    {
        const CommandRun run = CommandLine().run({u"notice"_s});
        QVERIFY2(run.exit == 0 && run.err.isEmpty(), run.told());
        for (const char *fact : {"hash", "IP address", "RASA_TELEMETRY_ENABLED=false", "RASA_TELEMETRY_DEBUG=true",
                                 "notice --accept", "notice --decline", "https://"})
            QVERIFY2(run.out.contains(fact), fact);
        for (const QByteArray &line : run.out.split('\n'))
            QVERIFY2(QString::fromUtf8(line).size() <= 80 || line.contains("https://"), line);
    }

    /** Files that cannot be read or are no files: said, never taken for something else. */
    void unreadable()
    {
        CommandLine cli;
        cli.setAccount(CommandLine::Account::Bound);
        cli.write(u"home/.config/rasa/global.yml"_s, Before);
        QVERIFY(QFile::setPermissions(cli.configPath(), {}));
        const CommandRun status = cli.run({u"status"_s, u"--json"_s});
        QVERIFY2(status.exit == 0 && status.json()[u"inspector"][u"verdict"].toString() == "off"_L1, status.told());
        QVERIFY2(status.out.contains("ermission denied"), status.told());
        const CommandRun enable = cli.run({u"enable"_s});
        QVERIFY2(enable.exit == 1 && enable.err.contains(QByteArray(cli.configPath().toUtf8() + ':')), enable.told());
        QVERIFY(QFile::setPermissions(cli.configPath(), QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(cli.read(u"home/.config/rasa/global.yml"_s), QByteArray(Before));

        QVERIFY(QFile::remove(cli.configPath()));
        QVERIFY(::mkfifo(QFile::encodeName(cli.configPath()).constData(), 0600) == 0);
        const CommandRun pipe = cli.run({u"status"_s});
        QVERIFY2(pipe.exit == 0 && pipe.out.contains("named pipe"), pipe.told());
        QVERIFY2(cli.run({u"disable"_s}).exit == 1, "a named pipe cannot be switched off");
    }

    /** Settings of this product that cannot be understood: named, and the defaults count meanwhile. */
    void damagedSettings()
    {
        CommandLine cli;
        cli.recordGlobalConfig();
        cli.write(u"home/.config/rasa-telemetry/settings.json"_s, "{\n  \"notice\": \x1b[31m\n}\n");
        const CommandRun run = cli.run({u"status"_s, u"--json"_s});
        QVERIFY2(run.err.contains(QByteArray(cli.path(u"home/.config/rasa-telemetry/settings.json"_s).toUtf8() + ":2:"))
                     && harmfulPart(run.err).isEmpty(),
                 run.told());
        QCOMPARE(run.json()[u"inspector"][u"verdict"].toString(), u"undecided"_s);
    }

    /** Values of variables and of the file are somebody's text: none of their control characters comes out raw. */
    void hostileTexts()
    {
        const QString hostile = u"\x1b]8;;http://evil.example\a\x1b[31mred\r\b\u202e\u2066\x9b"
                                "2J"_s;
        CommandLine cli;
        cli.write(u"home/.bashrc"_s, "export RASA_TELEMETRY_ENABLED='" + hostile.toUtf8() + "'\n");
        cli.write(u"home/.config/rasa/global.yml"_s,
                  "metrics:\n  enabled: \"\\e[31m\\u202e\\r\"\n  rasa_user_id: \"\\e]8;;x\\a\"\n");
        for (const QString &name : {u"RASA_TELEMETRY_ENABLED"_s, u"DO_NOT_TRACK"_s, u"RASA_TELEMETRY_DEBUG"_s,
                                    u"RASA_TELEMETRY_ENDPOINT"_s}) {
            for (const QStringList &words : QList<QStringList>{{u"status"_s},
                                                               {u"status"_s, u"--json"_s},
                                                               {u"check"_s, u"--expect"_s, u"off"_s},
                                                               {u"id"_s},
                                                               {u"disable"_s}}) {
                const CommandRun run = cli.run(words, {{name, hostile}});
                QVERIFY2(run.exit >= 0 && harmfulPart(run.all()).isEmpty(), run.told());
            }
        }
        for (const QStringList &words :
             QList<QStringList>{{hostile},
                                {u"status"_s, u"--"_s + hostile},
                                {u"events"_s, hostile},
                                {u"status"_s, u"--project"_s, hostile},
                                {u"preview"_s, u"telemetry-disabled"_s, u"--profile"_s, hostile},
                                {u"outbox"_s, hostile}}) {
            const CommandRun run = cli.run(words);
            QVERIFY2(run.exit > 0 && !run.err.isEmpty() && harmfulPart(run.all()).isEmpty(), run.told());
        }
    }
};

QTEST_GUILESS_MAIN(TestCliSettings)
#include "tst_clisettings.moc"

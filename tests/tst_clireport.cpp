#include "core/events/eventcatalogue.h"
#include "tests/support/commandline.h"
#include "tests/support/goldenevents.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <memory>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype HugeFile = 100 * 1024 * 1024;

QStringList names(const Json &object)
{
    QStringList names;
    for (const auto &[name, value] : object.object())
        names.append(name);
    return names;
}

/** One `--set` or `--context` for each member. */
QStringList assignments(const QString &option, const Json &object)
{
    QStringList words;
    for (const auto &[name, value] : object.object()) {
        if (name != "metrics_id"_L1)
            words += {option, u"%1=%2"_s.arg(name, QString::fromUtf8(value.display()))};
    }
    return words;
}

/** What has to be given so that a report of a computer without Rasa holds nothing assumed. */
const QStringList Versions = {u"--context"_s, u"python=\"3.10.11\""_s, u"--context"_s, u"rasa_open_source=\"3.5.5\""_s};

} // namespace

/** preview and queue of the built program: the exact bytes, and what is said about projects that cannot be read. */
class TestCliReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void golden_data()
    {
        QTest::addColumn<QByteArray>("object");
        QTest::addColumn<QByteArray>("body");
        int rows = 0;
        for (const GoldenReport &report : goldenReports()) {
            const QString event = Json::parse(report.debugObject).value()[u"event"].toString();
            if (EventCatalogue::builtIn().find(
                    event)) { // the reports of no catalogue event test the library: tst_payload
                QTest::newRow(qPrintable(report.name)) << report.debugObject << report.body;
                ++rows;
            }
        }
        QVERIFY2(rows > 30, "the golden reports are missing");
    }

    /** What the real program recorded, from the values that it was given. */
    void golden()
    {
        QFETCH(QByteArray, object);
        QFETCH(QByteArray, body);
        const Json recorded = Json::parse(object).value();
        CommandLine cli;
        cli.recordGlobalConfig();
        cli.makeProject();
        const QStringList words = QStringList{u"preview"_s, recorded[u"event"].toString(), u"--profile"_s, u"oss-3.1"_s}
            + assignments(u"--set"_s, recorded[u"properties"]) + assignments(u"--context"_s, recorded[u"context"]);

        const CommandRun pretty = cli.run(words);
        QVERIFY2(pretty.exit == 0, pretty.told());
        QCOMPARE(pretty.out, QByteArray(object + '\n'));
        QCOMPARE(cli.run(words + QStringList{u"--format"_s, u"pretty"_s}).out, pretty.out);

        const CommandRun wire = cli.run(words + QStringList{u"--format"_s, u"wire"_s});
        QCOMPARE(wire.out, body);
        QVERIFY2(wire.exit == (body.isEmpty() ? 1 : 0) && !wire.err.isEmpty(),
                 wire.told()); // no bytes where Rasa sends none

        const CommandRun asJson = cli.run(words + QStringList{u"--json"_s});
        QVERIFY2(asJson.exit == 0 && !asJson.json().isNull() && asJson.err.isEmpty(), asJson.told());
        const Json json = asJson.json();
        QCOMPARE(json[u"outcome"].toString(), body.isEmpty() ? u"not sent"_s : u"sent"_s);
        QCOMPARE(json[u"reason"].isNull(), !body.isEmpty());
        if (body.isEmpty())
            return;
        QCOMPARE(json[u"payload"], recorded);
        QCOMPARE(json[u"bytes"], Json(qint64(body.size())));
        QCOMPARE(json[u"sha256"].toString().toLatin1(),
                 QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex());
        QVERIFY2(json[u"assumed"].array().empty(), asJson.told());
    }

    /** The recorded Training Started, with its numbers counted in the project that it was recorded for. */
    void goldenFromTheProject()
    {
        const auto reports = goldenReports();
        const auto report = std::find_if(reports.begin(), reports.end(), [](const GoldenReport &candidate) {
            return candidate.name == "training-started-and-completed.json, report 1"_L1;
        });
        QVERIFY(report != reports.end());
        const Json recorded = Json::parse(report->debugObject).value();
        CommandLine cli;
        cli.recordGlobalConfig();
        cli.makeProject();
        const QStringList words =
            QStringList{u"preview"_s,   u"training-started"_s,
                        u"--profile"_s, u"oss-3.1"_s,
                        u"--format"_s,  u"wire"_s,
                        u"--set"_s,     u"type=\"rasa\""_s,
                        u"--set"_s,     u"training_id=\"%1\""_s.arg(recorded[u"properties"][u"training_id"].toString())}
            + assignments(u"--context"_s, recorded[u"context"]);
        QCOMPARE(cli.run(words).out, report->body);
        const QStringList paths = {u"--config"_s, u"config.yml"_s,   u"--domain"_s, u"domain.yml"_s,
                                   u"--data"_s,   u"data/nlu.yml"_s, u"--data"_s,   u"data/stories.yml"_s};
        QCOMPARE(cli.run(words + paths).out, report->body);
        QCOMPARE(cli.run(words + QStringList{u"--project"_s, cli.project()}, {}).out, report->body);
        QVERIFY(cli.run(words + QStringList{u"--data"_s, u"data/stories.yml"_s})
                    .out.contains("\"num_intent_examples\": 0,"));
    }

    void everyEventInEveryProfile_data()
    {
        QTest::addColumn<QString>("event");
        for (const EventDefinition &event : EventCatalogue::builtIn().events())
            QTest::newRow(qPrintable(event.slug)) << event.slug;
    }
    void everyEventInEveryProfile()
    {
        QFETCH(QString, event);
        for (const Profile &profile : EventCatalogue::profiles()) {
            const CommandRun run = m_project->run({u"preview"_s, event, u"--profile"_s, profile.id, u"--json"_s});
            QVERIFY2(run.exit == 0 && run.err.isEmpty(), run.told());
            const Json json = run.json();
            QCOMPARE(json[u"event"].toString(), EventCatalogue::builtIn().find(event)->name);
            QCOMPARE(json[u"profile"].toString(),
                     EventCatalogue::builtIn().nearestProfile(*EventCatalogue::builtIn().find(event), profile.id));
            QCOMPARE(json[u"outcome"].toString(), u"sent"_s);
            QVERIFY2(json[u"schema"].array().empty(), run.told());
        }
    }

    void profileOfTheInstallation()
    {
        CommandLine cli;
        QCOMPARE(cli.run({u"preview"_s, u"telemetry-disabled"_s, u"--json"_s}).json()[u"profile"].toString(),
                 u"docs"_s);
        cli.installRasa();
        const CommandRun found = cli.run({u"preview"_s, u"telemetry-disabled"_s, u"--json"_s});
        QCOMPARE(found.json()[u"profile"].toString(), u"oss-3.1"_s);
        QCOMPARE(found.json()[u"payload"][u"context"][u"rasa_open_source"].toString(), u"3.5.5"_s);
        QCOMPARE(found.json()[u"payload"][u"context"][u"python"].toString(), u"3.10.11"_s);
        QCOMPARE(cli.run({u"preview"_s, u"telemetry-disabled"_s, u"--json"_s, u"--project"_s, cli.home(), u"--rasa"_s,
                          cli.path(u"project/.venv"_s)})
                     .json()[u"profile"]
                     .toString(),
                 u"oss-3.1"_s);
    }

    void jsonNames()
    {
        const QStringList fixed = {u"event"_s,  u"profile"_s, u"outcome"_s, u"reason"_s, u"payload"_s, u"bytes"_s,
                                   u"sha256"_s, u"schema"_s,  u"lens"_s,    u"fields"_s, u"assumed"_s};
        const CommandRun sent = m_project->run({u"preview"_s, u"training-started"_s, u"--json"_s});
        const Json json = sent.json();
        QStringList present = names(json);
        for (const QString &name : fixed)
            QVERIFY2(present.removeOne(name), qPrintable(name));
        QCOMPARE(names(json[u"payload"]), QStringList({u"userId"_s, u"event"_s, u"properties"_s, u"context"_s}));
        QCOMPARE(json[u"assumed"], Json(Json::Array{Json(u"type"_s), Json(u"python"_s), Json(u"rasa_open_source"_s)}));
        QCOMPARE(json[u"fields"].array().size(), json[u"payload"][u"properties"].object().size());
        bool isExplained = false;
        for (const Json &field : json[u"fields"].array()) {
            QCOMPARE(names(field),
                     QStringList({u"name"_s, u"value"_s, u"how"_s, u"explanation"_s, u"contributions"_s}));
            QCOMPARE(json[u"payload"][u"properties"][field[u"name"].toString()], field[u"value"]);
            if (field[u"name"] == Json(u"num_intent_examples"_s)) {
                qint64 sum = 0;
                for (const Json &contribution : field[u"contributions"].array()) {
                    QCOMPARE(
                        names(contribution),
                        QStringList({u"kind"_s, u"file"_s, u"line"_s, u"amount"_s, u"note"_s, u"code"_s, u"reason"_s}));
                    if (contribution[u"kind"] != Json(u"left out"_s))
                        sum += contribution[u"amount"].toInteger();
                }
                QCOMPARE(sum, field[u"value"].toInteger());
                isExplained = sum > 0;
            }
        }
        QVERIFY2(isExplained, sent.told());

        CommandLine empty;
        const CommandRun refused = empty.run({u"preview"_s, u"training-started"_s, u"--json"_s});
        QVERIFY2(refused.exit == 1, refused.told());
        QCOMPARE(refused.json()[u"outcome"].toString(), u"refused"_s);
        QVERIFY2(!refused.json().find(u"payload"), refused.told());
        QCOMPARE(refused.json()[u"reason"][u"file"].toString(), empty.project());
        QVERIFY2(!refused.json()[u"reason"][u"advice"].toString().isEmpty(), refused.told());
    }

    /** What the files of commands besides `rasa train` decide, from the default places and from named ones. */
    void filesOfCommands_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("property");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char *name, const QStringList &words, const QString &property,
                            const QByteArray &value) { QTest::newRow(name) << words << property << value; };
        row("channels", {u"server-started"_s}, u"input_channels"_s, "[\"rest\"]");
        row("channels of another file", {u"server-started"_s, u"--credentials"_s, u"deploy/c.yml"_s},
            u"input_channels"_s, "[\"socketio\", \"slack\"]");
        row("type of an endpoint", {u"server-started"_s}, u"endpoints_tracker_store"_s, "\"SQL\"");
        row("type in another file", {u"server-started"_s, u"--endpoints"_s, u"deploy/e.yml"_s},
            u"endpoints_tracker_store"_s, "\"mongod\"");
        row("markers", {u"markers-parsed"_s}, u"marker_count"_s, "1");
        row("markers of a folder", {u"markers-parsed"_s, u"--markers"_s, u"deploy/markers"_s}, u"marker_count"_s, "2");
        row("tests", {u"model-core-tested"_s}, u"num_story_steps"_s, "1");
        row("tests without messages",
            {u"model-core-tested"_s, u"--set"_s, u"end_to_end=false"_s, u"--data"_s, u"tests"_s}, u"num_story_steps"_s,
            "1");
        row("NLU data of a split", {u"model-nlu-tested"_s, u"--data"_s, u"deploy/test_data.yml"_s},
            u"num_intent_examples"_s, "3");
        row("end-to-end tests", {u"e2e-test-run-started"_s, u"--profile"_s, u"pro-3.14"_s}, u"number_of_test_cases"_s,
            "2");
        row("flows", {u"training-started"_s, u"--profile"_s, u"pro-3.14"_s}, u"num_flows"_s, "19");
        row("fraction", {u"training-data-split"_s}, u"fraction"_s, "0.8");
    }
    void filesOfCommands()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, property);
        CommandLine cli;
        cli.makeProject();
        const auto write = [&cli](const QString &name, const QByteArray &content) {
            cli.write(u"project/"_s + name, content);
        };
        write(u"endpoints.yml"_s, "tracker_store:\n  type: SQL\n  password: geheim4711\n");
        write(u"credentials.yml"_s, "rest:\n  secret: geheim4711\n");
        write(u"deploy/e.yml"_s, "tracker_store:\n  type: mongod\n");
        write(u"deploy/c.yml"_s, "socketio:\nslack:\n");
        write(u"markers.yml"_s, "m:\n  intent: restart\n");
        write(u"deploy/markers/m.yml"_s, "m:\n  intent: restart\nn:\n  action: action_listen\n");
        write(u"tests/test_a.yml"_s, "stories:\n- story: a\n  steps:\n  - action: action_listen\n");
        write(u"tests/e2e_test_cases.yml"_s, "test_cases:\n- test_case: a\n- test_case: b\n");
        write(u"deploy/test_data.yml"_s, "nlu:\n- intent: a\n  examples: |\n    - x\n    - y\n    - z\n");
        write(u"data/flows.yml"_s, "flows:\n  f:\n    steps:\n    - action: a\n");
        const QStringList all = QStringList{u"preview"_s} + words;
        const CommandRun run = cli.run(all + QStringList{u"--json"_s});
        QVERIFY2(run.exit == 0, run.told());
        QTEST(run.json()[u"payload"][u"properties"][property].display(), "value");
        QVERIFY2(!run.all().contains("geheim4711"), run.told());
        QVERIFY2(!cli.run(all + QStringList{u"--format"_s, u"explain"_s}).all().contains("geheim4711"), "explain");
    }

    void explainMasksSecrets()
    {
        CommandLine cli;
        cli.makeProject();
        cli.write(u"project/config.yml"_s,
                  "recipe: default.v1\nlanguage: en\npipeline:\n- name: WhitespaceTokenizer\n"
                  "  api_key: geheim4711\npolicies: []\n");
        const QStringList words = {u"preview"_s, u"training-started"_s};
        const CommandRun explain = cli.run(words + QStringList{u"--format"_s, u"explain"_s});
        QVERIFY2(explain.exit == 0 && !explain.all().contains("geheim4711"), explain.told());
        QVERIFY2(explain.out.contains("\"WhitespaceTokenizer\"")
                     && explain.out.contains("Lens, at 0.api_key: secret: "),
                 explain.told());
        // The exact bytes stay exact.
        QVERIFY(cli.run(words).out.contains("geheim4711"));
        QVERIFY(cli.run(words + QStringList{u"--format"_s, u"wire"_s}).out.contains("geheim4711"));
    }

    void damagedEndpoints()
    {
        CommandLine cli;
        cli.makeProject();
        cli.write(u"project/endpoints.yml"_s, "nlg:\n  type: x\n  token: ${UNSET}geheim4711\n");
        const CommandRun run = cli.run({u"preview"_s, u"server-started"_s});
        QVERIFY2(run.exit == 1 && run.out.isEmpty() && run.err.contains("endpoints.yml:3:10")
                     && !run.err.contains("geheim4711"),
                 run.told());
        // Other reports do not look at it.
        QCOMPARE(cli.run({u"preview"_s, u"training-started"_s}).exit, 0);
    }

    void typeOfTraining()
    {
        const CommandRun explain = m_project->run({u"preview"_s, u"training-started"_s, u"--format"_s, u"explain"_s});
        QVERIFY2(explain.out.contains("sends two reports"), explain.told());
        const Json json = m_project->run({u"preview"_s, u"training-started"_s, u"--json"_s}).json();
        bool isTold = false;
        for (const Json &field : json[u"fields"].array())
            isTold = isTold
                || (field[u"name"] == Json(u"type"_s)
                    && field[u"explanation"].toString().contains(u"sends two reports"_s));
        QVERIFY(isTold);
    }

    void formats()
    {
        const QStringList words = {u"preview"_s, u"shell-started"_s, u"--set"_s,
                                   u"type=\"it's \\u001b[31m\\u202e \\\\ $HOME `id`\""_s};
        const QByteArray wire = m_project->run(words + QStringList{u"--format"_s, u"wire"_s}).out;
        QVERIFY2(wire.startsWith("{\"userId\": \"") && wire.endsWith('}') && wire.contains("\\u001b[31m\\u202e"), wire);
        const CommandRun explain = m_project->run(words + QStringList{u"--format"_s, u"explain"_s});
        QVERIFY2(explain.exit == 0 && explain.out.contains("chosen") && explain.out.contains("Privacy: ")
                     && harmfulPart(explain.out).isEmpty(),
                 explain.told());
        const CommandRun curl = m_project->run(words + QStringList{u"--format"_s, u"curl"_s});
        QVERIFY2(curl.exit == 0 && curl.out.contains("\"$RASA_TELEMETRY_WRITE_KEY:\""), curl.told());

        // The shell hands exactly the bytes to curl, whatever the values hold.
        QProcess shell;
        shell.start(
            u"/bin/sh"_s,
            {u"-c"_s,
             QString::fromUtf8("curl() { for last in \"$@\"; do :; done; printf %s \"$last\"; }\n" + curl.out)});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.readAllStandardOutput(), wire);
    }

    /** The JSON of --set is read as Python reads it; the last of a name counts; further context members come last. */
    void values()
    {
        const QStringList words = {u"preview"_s, u"training-data-split"_s, u"--format"_s, u"wire"_s};
        const auto wire = [&](const QStringList &more) { return m_project->run(words + more).out; };
        QVERIFY(wire({u"--set"_s, u"fraction=0.5"_s, u"--set"_s, u"fraction=123456789012345678901234567890"_s})
                    .contains("\"fraction\": 123456789012345678901234567890,"));
        QVERIFY(wire({u"--set"_s, u"fraction=1.0"_s}).contains("\"fraction\": 1.0,"));
        QVERIFY(wire({u"--set"_s, u"type=\"a=b\""_s}).contains("\"type\": \"a=b\","));
        const Json context =
            Json::parse(wire({u"--context"_s, u"extra={\"b\": 1, \"a\": [null]}"_s, u"--context"_s, u"ci=\"x\""_s}))
                .value()[u"context"];
        QCOMPARE(names(context).last(), u"extra"_s);
        QCOMPARE(context[u"extra"].display(), QByteArray("{\"b\": 1, \"a\": [null]}"));
        QCOMPARE(names(context).at(1), u"ci"_s);
        QCOMPARE(context[u"ci"].toString(), u"x"_s);
    }

    void queueing()
    {
        CommandLine cli;
        cli.makeProject();
        const QStringList words = QStringList{u"queue"_s, u"shell-started"_s} + Versions;
        const auto before = cli.everything();
        const CommandRun noId = cli.run(words + QStringList{u"--set"_s, u"type=\"rasa\""_s});
        QVERIFY2(noId.exit == 2 && noId.out.isEmpty() && noId.err.contains("metrics_id"),
                 noId.told()); // a new ID is assumed too
        cli.recordGlobalConfig();
        const auto recorded = cli.everything();
        const CommandRun assumed = cli.run(words);
        QVERIFY2(assumed.exit == 2 && assumed.out.isEmpty() && assumed.err.contains(": type.")
                     && assumed.err.contains("--set"),
                 assumed.told());
        const CommandRun noVersions = cli.run({u"queue"_s, u"telemetry-disabled"_s});
        QVERIFY2(noVersions.exit == 2 && noVersions.err.contains(": python, rasa_open_source."), noVersions.told());
        const CommandRun noForm = cli.run(QStringList{u"queue"_s, u"training-data-split"_s, u"--set"_s,
                                                      u"fraction=NaN"_s, u"--set"_s, u"type=\"nlu\""_s}
                                          + Versions);
        QVERIFY2(noForm.exit == 1 && noForm.err.contains("NaN"), noForm.told());
        const CommandRun tooLarge =
            cli.run(words + QStringList{u"--set"_s, u"type=\"%1\""_s.arg(QString(32'000, u'x'))});
        QVERIFY2(tooLarge.exit == 1 && tooLarge.err.contains("type"), tooLarge.told());
        const CommandRun refused = cli.run(
            QStringList{u"queue"_s, u"training-started"_s, u"--config"_s, u"gone.yml"_s, u"--set"_s, u"type=\"rasa\""_s}
            + Versions);
        QVERIFY2(refused.exit == 1 && refused.err.contains("gone.yml"), refused.told());
        QVERIFY(before != recorded);

        const CommandRun queued = cli.run(words + QStringList{u"--set"_s, u"type=\"rasa\""_s});
        QVERIFY2(queued.exit == 0 && queued.out == "1\n" && !queued.err.isEmpty(), queued.told());
        const CommandRun asJson = cli.run(words + QStringList{u"--set"_s, u"type=\"rasa\""_s, u"--json"_s});
        QCOMPARE(names(asJson.json()), QStringList({u"id"_s, u"event"_s, u"bytes"_s, u"sha256"_s}));
        QCOMPARE(asJson.json()[u"id"], Json(2));
        const QByteArray wire = cli.run(QStringList{u"preview"_s, u"shell-started"_s, u"--set"_s, u"type=\"rasa\""_s,
                                                    u"--format"_s, u"wire"_s}
                                        + Versions)
                                    .out;
        QCOMPARE(asJson.json()[u"bytes"], Json(qint64(wire.size())));
        QCOMPARE(asJson.json()[u"sha256"].toString().toLatin1(),
                 QCryptographicHash::hash(wire, QCryptographicHash::Sha256).toHex());
        for (const QString &id : {u"1"_s, u"2"_s})
            QCOMPARE(cli.run({u"outbox"_s, u"show"_s, id, u"--format"_s, u"wire"_s}).out, wire);
    }

    void badProjects_data()
    {
        QTest::addColumn<QString>("file"); // that is made bad; empty: the folder itself
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("place"); // after the file's name in the message
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char *title, const QString &file, const QString &kind, const char *place,
                            const char *said) {
            QTest::newRow(title) << file << kind << QByteArray(place) << QByteArray(said);
        };
        row("no such folder", {}, u"gone"_s, ": ", "no such project folder");
        row("a folder that is no project", {}, u"empty"_s, ": ", "no Rasa project");
        row("a file in place of the folder", {}, u"file"_s, ": ", "no such project folder");
        for (const QString &file : {u"config.yml"_s, u"domain.yml"_s, u"data/nlu.yml"_s, u"data/stories.yml"_s}) {
            const auto title = [&file](const char *what) { return QByteArray(file.toUtf8() + ' ' + what); };
            row(title("unreadable"), file, u"unreadable"_s, ": ", "ermission denied");
            row(title("a named pipe"), file, u"pipe"_s, ": ", "a named pipe");
            row(title("of 100 MB of brackets"), file, u"brackets"_s, ":1:", "nested too deeply");
            row(title("with ESC"), file, u"escape"_s, ":2:", "U+001B");
            row(title("not closed"), file, u"open"_s, ":", "");
        }
        row("config.yml is gone", u"config.yml"_s, u"gone"_s, "", "config.yml");
        row("100 MB of brackets in JSON", u"data/more.json"_s, u"brackets"_s, ":", "nested too deeply");
    }

    /** A clear message that names the file, and the place where there is one; soon, and nothing else. */
    void badProjects()
    {
        QFETCH(QString, file);
        QFETCH(QString, kind);
        QFETCH(QByteArray, place);
        QFETCH(QByteArray, said);
        CommandLine cli;
        cli.setAccount(CommandLine::Account::Bound);
        cli.recordGlobalConfig();
        QString folder = cli.project();
        if (file.isEmpty()) {
            folder = cli.path(u"elsewhere"_s);
            if (kind == "empty"_L1)
                cli.write(u"elsewhere/readme.txt"_s, "no project\n");
            else if (kind == "file"_L1)
                cli.write(u"elsewhere"_s, "no folder\n");
        } else {
            cli.makeProject();
            spoil(cli, u"project/"_s + file, kind);
        }
        if (QTest::currentTestFailed())
            return;
        const QString bad = file.isEmpty() || place.isEmpty() ? folder : folder + u'/' + file;
        for (const QString &format : {u"pretty"_s, u"wire"_s}) {
            const CommandRun run =
                cli.run({u"preview"_s, u"training-started"_s, u"--project"_s, folder, u"--format"_s, format});
            QVERIFY2(run.exit == 1 && run.out.isEmpty(), run.told());
            QVERIFY2(run.err.startsWith(QByteArray(bad.toUtf8() + place)) && run.err.contains(said), run.told());
            QVERIFY2(run.err.count('\n') == 1 && harmfulPart(run.err).isEmpty(), run.told());
            QVERIFY2(run.work < patience(1000), QByteArray(QByteArray::number(qint64(run.work.count())) + " ms"));
        }
        const CommandRun queue =
            cli.run({u"queue"_s, u"training-started"_s, u"--project"_s, folder, u"--set"_s, u"type=\"rasa\""_s});
        QVERIFY2(queue.exit == 1 && queue.err.startsWith(QByteArray(bad.toUtf8() + place)), queue.told());
    }

    /** Python's os.walk() passes over a folder that it may not read, so Rasa reports zeros: shown as it is, and said.
     */
    void unreadableDataFolder()
    {
        CommandLine cli;
        cli.setAccount(CommandLine::Account::Bound);
        cli.recordGlobalConfig();
        cli.makeProject();
        const QByteArray data = QFile::encodeName(cli.path(u"project/data"_s));
        QVERIFY(::chmod(data.constData(), 0) == 0);
        const CommandRun run = cli.run({u"preview"_s, u"training-started"_s, u"--json"_s});
        const CommandRun explained = cli.run({u"preview"_s, u"training-started"_s, u"--format"_s, u"explain"_s});
        QVERIFY(::chmod(data.constData(), 0700) == 0); // before anything can fail: the folder has to be removed
        QVERIFY2(run.exit == 0, run.told());
        QCOMPARE(run.json()[u"payload"][u"properties"][u"num_intent_examples"], Json(0));
        bool isNamed = false;
        const Json json = run.json();
        for (const Json &warning : json[u"warnings"].array())
            isNamed = isNamed || (warning[u"file"] == Json(u"data"_s) && warning[u"line"].isNull());
        QVERIFY2(isNamed, run.told());
        QVERIFY2(explained.err.contains("\ndata: the folder may not be read"), explained.told());
    }

    /** Without `--strict` nothing changes; with it every format tells the warnings and fails, and queue queues nothing.
     */
    void strict()
    {
        CommandLine cli;
        cli.recordGlobalConfig();
        cli.write(u"project/config.yml"_s, "language: en\nassistant_id: mine\npipeline: []\n");
        cli.write(u"project/domain.yml"_s, "intents:\n- greet\n");
        const QByteArray clean = "nlu:\n- intent: greet\n  examples: |\n    - hello\n";
        cli.write(u"project/data/nlu.yml"_s, clean);
        const QStringList preview = QStringList{u"preview"_s, u"training-started"_s} + Versions;
        const QStringList queue =
            QStringList{u"queue"_s, u"training-started"_s, u"--set"_s, u"type=\"rasa\""_s, u"--strict"_s} + Versions;
        for (const QString &format : {u"pretty"_s, u"wire"_s, u"explain"_s, u"curl"_s}) {
            const CommandRun run = cli.run(preview + QStringList{u"--format"_s, format, u"--strict"_s});
            QVERIFY2(run.exit == 0 && !run.err.contains("data/nlu.yml"), run.told());
        }
        QVERIFY(cli.run(queue).exit == 0);
        QCOMPARE(cli.run({u"outbox"_s, u"--json"_s}).json().array().size(), size_t(1));

        cli.write(u"project/data/nlu.yml"_s, clean + "     - good day\n");
        const QByteArray told =
            "data/nlu.yml:5: this line has blanks before the dash and does not count. Move the dash "
            "to the first column of the block.\n";
        for (const QString &format : {u"pretty"_s, u"wire"_s, u"explain"_s, u"curl"_s}) {
            const CommandRun run = cli.run(preview + QStringList{u"--format"_s, format, u"--strict"_s});
            QVERIFY2(run.exit == 1 && run.err.contains(told) && !run.out.isEmpty(), run.told());
            const CommandRun plain = cli.run(preview + QStringList{u"--format"_s, format});
            QVERIFY2(plain.exit == 0 && plain.err.contains(told) == (format == "explain"_L1), plain.told());
        }
        const CommandRun asJson = cli.run(preview + QStringList{u"--json"_s, u"--strict"_s});
        QVERIFY2(asJson.exit == 1 && asJson.err == told, asJson.told());
        const Json warning = asJson.json()[u"warnings"].array().at(0);
        QCOMPARE(names(warning), QStringList({u"code"_s, u"weight"_s, u"file"_s, u"line"_s, u"text"_s, u"fix"_s}));
        QCOMPARE(warning[u"code"].toString(), u"indented-dash"_s);
        QCOMPARE(warning[u"weight"].toString(), u"warning"_s);
        QCOMPARE(warning[u"line"], Json(5));
        const CommandRun queued = cli.run(queue);
        QVERIFY2(queued.exit == 1 && queued.out.isEmpty() && queued.err.contains(told), queued.told());
        QCOMPARE(cli.run({u"outbox"_s, u"--json"_s}).json().array().size(), size_t(1));

        // What only informs is told, and no reason to fail.
        cli.write(u"project/data/nlu.yml"_s, clean);
        cli.write(u"project/config.yml"_s, "language: en\n");
        const CommandRun informed = cli.run(preview + QStringList{u"--strict"_s});
        QVERIFY2(informed.exit == 0 && informed.err.contains("config.yml:1: rasa train writes"), informed.told());
        QVERIFY2(cli.run({u"preview"_s, u"--help"_s}).out.contains("--strict"), "the help does not tell");
    }

    /** Why there is no report: place, what Rasa would do, how to mend it. */
    void reasons_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("what");
        const auto row = [](const char *title, const QString &file, const QByteArray &text, int line,
                            const QString &what) { QTest::newRow(title) << file << text << line << what; };
        row("key twice", u"config.yml"_s, "language: en\npipeline: []\nlanguage: de\n", 3, u"(first in line 1)"_s);
        row("schema", u"domain.yml"_s, "intents:\n- 5\n", 2, u"must be a text"_s);
        row("syntax", u"data/nlu.yml"_s, "nlu:\n- intent: \"a\" b\n", 2, u"no valid YAML"_s);
        row("JSON", u"data/more.json"_s,
            "{\"rasa_nlu_data\": {\n\"regex_features\": [\n{\"name\": \"a\", \"pattern\": \"b\"},\n{}]}}", 4,
            u"needs the texts"_s);
        row("entity in JSON", u"data/more.json"_s,
            "{\"rasa_nlu_data\": {\"common_examples\": [\n{\"text\": \"a\"},\n{\"text\": \"b\", \"entities\": [{}]}]}}",
            3, u"an entity needs"_s);
        row("text that is no UTF-8", u"data/more.yml"_s, "nlu:\n# \xE9\n", 2, u"byte 0xE9"_s);
        row("number as a file", u"data/more.json"_s, "5", 1, u"one number"_s);
    }
    void reasons()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(QString, what);
        CommandLine cli;
        cli.recordGlobalConfig();
        cli.makeProject();
        cli.write(u"project/"_s + file, text);
        const CommandRun asJson = cli.run({u"preview"_s, u"training-started"_s, u"--json"_s});
        const Json reason = asJson.json()[u"reason"];
        QVERIFY2(asJson.exit == 1, asJson.told());
        QCOMPARE(reason[u"file"].toString(), QString(cli.project() + u'/' + file));
        QCOMPARE(reason[u"line"], Json(line));
        QVERIFY2(reason[u"what"].toString().contains(what), asJson.told());
        QVERIFY2(reason[u"consequence"].toString().startsWith(u"rasa train would stop here"_s), asJson.told());
        QVERIFY2(!reason[u"advice"].toString().isEmpty(), asJson.told());
        const CommandRun plain = cli.run({u"preview"_s, u"training-started"_s});
        QVERIFY2(plain.exit == 1 && plain.err.contains("rasa train would stop here"), plain.told());
    }

    /** A name that is no UTF-8 counts, and is shown so that no terminal and no parser stumbles over it. */
    void nameOfAnyBytes()
    {
        CommandLine cli;
        cli.recordGlobalConfig();
        cli.makeProject();
        const QByteArray name = QFile::encodeName(cli.project()) + "/data/caf\xE9.yml";
        const int file = ::open(name.constData(), O_WRONLY | O_CREAT, 0600);
        const QByteArray text = "nlu:\n- intent: greet\n  examples: |\n    - one more\n     - not this\n";
        QVERIFY(file >= 0 && ::write(file, text.constData(), size_t(text.size())) == text.size() && ::close(file) == 0);
        const CommandRun asJson = cli.run({u"preview"_s, u"training-started"_s, u"--json"_s, u"--strict"_s});
        QVERIFY(::unlink(name.constData()) == 0); // the temporary folder could not remove it
        QVERIFY2(asJson.exit == 1 && !asJson.json().isNull(), asJson.told());
        QVERIFY2(asJson.out.contains("\"data/caf\\udce9.yml\""), asJson.told());
        QVERIFY2(asJson.err.contains("data/caf\\udce9.yml:5: this line has blanks"), asJson.told());
        const Json without = m_project->run({u"preview"_s, u"training-started"_s, u"--json"_s}).json();
        const auto examples = [](const Json &json) {
            return json[u"payload"][u"properties"][u"num_intent_examples"].toInteger();
        };
        QCOMPARE(examples(asJson.json()), examples(without) + 1);
    }

    /** A report that Rasa drops: where the value stands that has no JSON form. */
    void droppedReport()
    {
        CommandLine cli;
        cli.recordGlobalConfig();
        cli.makeProject();
        cli.write(u"project/config.yml"_s, "language: en\npolicies:\n- name: A\n  since: 2022-04-24\n");
        const CommandRun run = cli.run({u"preview"_s, u"training-started"_s, u"--json"_s});
        QCOMPARE(run.json()[u"outcome"].toString(), u"not sent"_s);
        QCOMPARE(run.json()[u"reason"][u"line"], Json(4));
        QVERIFY2(run.json()[u"reason"][u"file"].toString().endsWith(u"/config.yml"_s), run.told());
        const CommandRun chosen =
            cli.run({u"preview"_s, u"training-started"_s, u"--json"_s, u"--set"_s, u"language=NaN"_s});
        QVERIFY2(chosen.json()[u"reason"][u"line"].isNull(), chosen.told()); // it is the chosen value
    }

    /** Texts of a project's files are somebody's: none of their control characters comes out raw, in no format. */
    void hostileTexts()
    {
        const QString folder = u"evil \x1b]8;;http:evil\a\x1b[31m\r\u202e"_s;
        CommandLine cli;
        cli.recordGlobalConfig();
        cli.makeProject();
        cli.write(u"project/config.yml"_s,
                  "language: \"\\e[2J\\r\\u202e\\x9b\"\npipeline:\n- name: \"\\e]8;;http://evil\\a\"\n- name: "
                  "2020-01-01\npolicies: []\nassistant_id: \"\\e[31m\"\n");
        cli.write(u"project/"_s + folder + u"/config.yml"_s, "pipeline: [\n");
        cli.write(u"project/data/"_s + folder + u".yml"_s,
                  "version: \"3.1\"\nnlu:\n- intent: \"\\e[31m\"\n  examples: |\n    - hi\n- intent: 5\n");
        for (const QString &format : {u"pretty"_s, u"wire"_s, u"explain"_s, u"curl"_s}) {
            const CommandRun run = cli.run({u"preview"_s, u"training-started"_s, u"--format"_s, format});
            QVERIFY2(harmfulPart(run.all()).isEmpty() && !run.all().isEmpty(), run.told());
        }
        const CommandRun asJson = cli.run({u"preview"_s, u"training-started"_s, u"--json"_s});
        QVERIFY2(!asJson.json().isNull() && harmfulPart(asJson.all()).isEmpty(), asJson.told());
        for (const QStringList &words : QList<QStringList>{{u"--project"_s, folder},
                                                           {u"--config"_s, folder},
                                                           {u"--domain"_s, folder},
                                                           {u"--data"_s, folder},
                                                           {u"--set"_s, folder},
                                                           {u"--context"_s, u"a="_s + folder},
                                                           {u"--format"_s, folder},
                                                           {u"--rasa"_s, folder}}) {
            const CommandRun run = cli.run(QStringList{u"preview"_s, u"training-started"_s} + words);
            QVERIFY2(run.exit >= 0 && harmfulPart(run.all()).isEmpty() && !run.all().isEmpty(), run.told());
        }
    }

    void initTestCase()
    {
        m_project = std::make_unique<CommandLine>();
        m_project->makeProject();
        m_project->recordGlobalConfig();
    }

private:
    static void spoil(const CommandLine &cli, const QString &name, const QString &kind)
    {
        const QByteArray path = QFile::encodeName(cli.path(name));
        if (kind == "gone"_L1) {
            QVERIFY(QFile::remove(cli.path(name)));
        } else if (kind == "unreadable"_L1) {
            QVERIFY(::chmod(path.constData(), 0) == 0);
        } else if (kind == "pipe"_L1) {
            QVERIFY(QFile::remove(cli.path(name)));
            QVERIFY(::mkfifo(path.constData(), 0600) == 0);
        } else if (kind == "brackets"_L1) {
            cli.write(name, QByteArray(HugeFile, '['));
        } else if (kind == "escape"_L1) {
            cli.write(name, "# hostile\n# \x1b[31m\n" + cli.read(name));
        } else if (kind == "open"_L1) {
            cli.write(name, cli.read(name) + "zeta: \"never closed\n");
        }
    }

    std::unique_ptr<CommandLine> m_project; ///< a project that is only looked at
};

QTEST_GUILESS_MAIN(TestCliReport)
#include "tst_clireport.moc"

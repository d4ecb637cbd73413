#include "core/project/endpointsfile.h"
#include "tests/support/smallproject.h"

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

const QString Secret = u"geheim4711"_s;

/** Every text that a result holds. */
QStringList textsOf(const EndpointsFile &file)
{
    QStringList texts = {file.path, QString::fromUtf8(file.modelGroups.display()),
                         QString::fromUtf8(file.mcpServers.display())};
    texts += file.substitutedVariables;
    for (const Substitution &substitution : file.substitutions)
        texts += substitution.path + substitution.names;
    for (const EndpointSection &section : file.sections)
        texts += section.variables + QStringList(QString::fromUtf8(section.type.display()));
    return texts;
}

} // namespace

/** What reports take from endpoints.yml, and what they never do. */
class TestEndpointsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void types_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("trackerStore"); ///< JSON; empty: the section is absent
        const auto row = [](const char *name, const QByteArray &text, const QString &type) {
            QTest::newRow(name) << text << type;
        };
        row("empty file", "", {});
        row("only comments", "# tracker_store:\n", {});
        row("null document", "~\n", {});
        row("another section only", "nlg:\n  type: response\n", {});
        row("null section", "tracker_store:\n", {});
        row("empty section", "tracker_store: {}\n", u"null"_s);
        row("section without a type", "tracker_store:\n  url: http://x\n", u"null"_s);
        row("type as it is written", "tracker_store:\n  type: SQL\n", u"\"SQL\""_s);
        row("quoted type", "tracker_store:\n  type: 'redis'\n", u"\"redis\""_s);
        row("class path", "tracker_store:\n  type: acme.secret.MyStore\n", u"\"acme.secret.MyStore\""_s);
        row("store_type wins", "tracker_store:\n  type: a\n  store_type: b\n", u"\"b\""_s);
        row("null store_type wins too", "tracker_store:\n  store_type:\n  type: a\n", u"null"_s);
        row("type that is a number", "tracker_store:\n  type: 7\n", u"7"_s);
        row("type that is yes", "tracker_store:\n  type: yes\n", u"\"yes\""_s);
        row("type that is a mapping", "tracker_store:\n  type: {a: [1, b]}\n", u"{\"a\": [1, \"b\"]}"_s);
        row("variable", "tracker_store:\n  type: ${STORE}\n", u"\"mongod\""_s);
        row("flow style", "tracker_store: {url: x, type: sql}\n", u"\"sql\""_s);
        row("anchor and alias of a section", "lock_store: &a\n  type: redis\n  password: p\ntracker_store: *a\n",
            u"\"redis\""_s);
        row("alias of a type", "nlg:\n  url: &t sql\ntracker_store:\n  type: *t\n", u"\"sql\""_s);
        row("merged type", "x: &base\n  type: sql\n  password: p\ntracker_store:\n  <<: *base\n  db: d\n",
            u"\"sql\""_s);
        row("own type before a merged one", "x: &base\n  type: sql\ntracker_store:\n  <<: *base\n  type: redis\n",
            u"\"redis\""_s);
        row("list of merged mappings, the first wins",
            "x: &a\n  type: one\ny: &b\n  type: two\ntracker_store:\n  <<: [*a, *b]\n", u"\"one\""_s);
        row("merged at the top", "<<: {tracker_store: {type: sql}}\nnlg:\n", u"\"sql\""_s);
    }
    void types()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, trackerStore);
        SmallProject project;
        project.write(u"endpoints.yml"_s, text);
        const auto file = readEndpoints(project.path(), u"endpoints.yml"_s, Environment({{u"STORE"_s, u"mongod"_s}}));
        QVERIFY2(file, whyNot(file));
        const EndpointSection &section = file->section(EndpointKind::TrackerStore);
        QCOMPARE(section.isThere ? QString::fromUtf8(section.type.display()) : QString(), trackerStore);
        QCOMPARE(section.line > 0, section.isThere);
        QCOMPARE(file->path, u"endpoints.yml"_s);
    }

    void eachSection_data()
    {
        QTest::addColumn<EndpointKind>("which");
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("nlg") << EndpointKind::Nlg << QByteArray("nlg");
        QTest::newRow("nlu") << EndpointKind::Nlu << QByteArray("nlu");
        QTest::newRow("action server") << EndpointKind::ActionServer << QByteArray("action_endpoint");
        QTest::newRow("model server") << EndpointKind::ModelServer << QByteArray("models");
        QTest::newRow("tracker store") << EndpointKind::TrackerStore << QByteArray("tracker_store");
        QTest::newRow("lock store") << EndpointKind::LockStore << QByteArray("lock_store");
        QTest::newRow("event broker") << EndpointKind::EventBroker << QByteArray("event_broker");
    }
    void eachSection()
    {
        QFETCH(EndpointKind, which);
        QFETCH(QByteArray, key);
        SmallProject project;
        project.write(u"endpoints.yml"_s, "first: 1\n" + key + ":\n  url: x\n  type: mine\n");
        const auto file = readEndpoints(project.path(), u"endpoints.yml"_s, Environment());
        QVERIFY2(file, whyNot(file));
        for (int other = 0; other < EndpointCount; ++other)
            QCOMPARE(file->sections[size_t(other)].isThere, EndpointKind(other) == which);
        QCOMPARE(file->section(which).type, Json(u"mine"_s));
        QCOMPARE(file->section(which).line, 4);
        QCOMPARE(endpointKey(which), QString::fromUtf8(key));
    }

    void whichFile()
    {
        SmallProject project;
        const auto none = readEndpoints(project.path(), u"endpoints.yml"_s, Environment());
        QVERIFY(none && none->path.isEmpty() && !none->section(EndpointKind::Nlg).isThere);
        project.write(u"endpoints.yml"_s, "nlg:\n  type: standard\n");
        project.write(u"deploy/other.yml"_s, "nlg:\n  type: other\n");
        const auto other = readEndpoints(project.path(), u"deploy/other.yml"_s, Environment());
        QCOMPARE(other->section(EndpointKind::Nlg).type, Json(u"other"_s));
        QCOMPARE(other->path, u"deploy/other.yml"_s);
        // Rasa falls back to its default when the named file is not there.
        const auto missing = readEndpoints(project.path(), u"deploy/missing.yml"_s, Environment());
        QCOMPARE(missing->section(EndpointKind::Nlg).type, Json(u"standard"_s));
    }

    void damaged_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Error::Code>("code");
        QTest::addColumn<int>("line");
        const auto row = [](const char *name, const QByteArray &text, Error::Code code, int line) {
            QTest::newRow(name) << text << code << line;
        };
        using enum Error::Code;
        row("a list", "- geheim4711\n", SchemaViolation, 1);
        row("a text", "geheim4711\n", SchemaViolation, 1);
        row("section that is a text", "tracker_store: geheim4711\n", SchemaViolation, 1);
        row("section that is a list", "nlg:\n  type: x\ntracker_store:\n- geheim4711\n", SchemaViolation, 4);
        row("key that is no text", "tracker_store:\n  1: geheim4711\n", SchemaViolation, 2);
        row("open bracket", "tracker_store: {password: geheim4711\n", YamlSyntax, 2);
        row("colon in brackets", "tracker_store: {password: geheim4711:x}\n", YamlFlowColon, 1);
        row("impossible date", "tracker_store:\n  password: 2020-13-47\n  x: geheim4711\n", YamlBadValue, 2);
        row("unset variable", "a: 1\ntracker_store:\n  password: ${UNSET}geheim4711\n", YamlVariableUnset, 3);
        row("same key twice", "tracker_store: {type: geheim4711}\ntracker_store: {}\n", YamlDuplicateKey, 2);
        row("unknown alias", "tracker_store: *nothing\n", YamlUndefinedAlias, 1);
        row("two documents", "nlg: {}\n---\nnlu: geheim4711\n", YamlSeveralDocuments, 2);
        row("merged text", "tracker_store:\n  <<: geheim4711\n", YamlBadValue, 2);
        row("Latin-1", "nlg: \xfc\n", NotUtf8, 1);
    }
    void damaged()
    {
        QFETCH(QByteArray, text);
        SmallProject project;
        project.write(u"endpoints.yml"_s, text);
        const auto file = readEndpoints(project.path(), u"endpoints.yml"_s, Environment());
        QVERIFY(!file);
        QTEST(file.error().code, "code");
        QTEST(file.error().line, "line");
        QCOMPARE(file.error().path, project.path(u"endpoints.yml"_s));
        QVERIFY2(!errorMessage(file.error()).contains(Secret), qPrintable(errorMessage(file.error())));
    }

    /** Nothing but the types outlives the reading, wherever a secret stands. */
    void secretsStayBehind_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("withModels");
        const QByteArray usual =
            "tracker_store:\n  type: SQL\n  url: postgres://me:geheim4711@db\n  password: geheim4711\n"
            "lock_store:\n  password: &p geheim4711\n  type: redis\nevent_broker:\n  password: *p\n"
            "action_endpoint: {url: x, headers: {token: 'geheim4711', list: [geheim4711]}}\n"
            "geheim: |\n  geheim4711\nx: &m {token: geheim4711, type: geheim4711}\n"
            "nlg:\n  <<: {password: geheim4711}\n";
        QTest::newRow("anywhere in the file") << usual << false;
        QTest::newRow("beside model groups") << usual + "model_groups:\n- id: a\n" << true;
        QTest::newRow("in model groups that nobody asked for")
            << usual + "model_groups:\n- api_key: geheim4711\nmcp_servers:\n- token: geheim4711\n"
            << false;
    }
    void secretsStayBehind()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, withModels);
        SmallProject project;
        project.write(u"endpoints.yml"_s, text);
        const auto file = readEndpoints(project.path(), u"endpoints.yml"_s, Environment(), withModels);
        QVERIFY2(file, whyNot(file));
        QCOMPARE(file->section(EndpointKind::TrackerStore).type, Json(u"SQL"_s));
        QCOMPARE(file->section(EndpointKind::LockStore).type, Json(u"redis"_s));
        const QStringList texts = textsOf(*file);
        for (const QString &held : texts)
            QVERIFY2(!held.contains(Secret), qPrintable(held));
    }

    void modelGroups()
    {
        SmallProject project;
        project.write(u"endpoints.yml"_s,
                      "model_groups:\n- id: g\n  models:\n  - provider: openai\n    model: ${MODEL}\n    timeout: 7\n"
                      "    api_key: ${KEY}\nmcp_servers:\n- name: booking\n  url: http://localhost:1\n  type: http\n"
                      "  token: abc\n");
        const Environment environment({{u"MODEL"_s, u"gpt-4o"_s}, {u"KEY"_s, Secret}});
        const auto file = readEndpoints(project.path(), u"endpoints.yml"_s, environment, true);
        QVERIFY2(file, whyNot(file));
        // Rasa Pro puts in what variables hold, except for API keys.
        QCOMPARE(file->modelGroups.display(),
                 QByteArray("[{\"id\": \"g\", \"models\": [{\"provider\": \"openai\", \"model\": \"gpt-4o\", "
                            "\"timeout\": 7, \"api_key\": \"${KEY}\"}]}]"));
        QCOMPARE(file->substitutedVariables, QStringList(u"MODEL"_s));
        QCOMPARE(file->substitutions.size(), size_t(1));
        QCOMPARE(file->substitutions.front().path,
                 QStringList({u"model_groups"_s, u"0"_s, u"models"_s, u"0"_s, u"model"_s}));
        QCOMPARE(file->mcpServers.display(),
                 QByteArray("[{\"name\": \"booking\", \"url\": \"http://localhost:1\", \"type\": \"http\", "
                            "\"additional_params\": {\"token\": \"abc\"}}]"));
    }

    void badMcpServers_data()
    {
        QTest::addColumn<QByteArray>("server");
        QTest::newRow("no name") << QByteArray("{url: x, type: http}");
        QTest::newRow("no address") << QByteArray("{name: x, type: http}");
        QTest::newRow("another type") << QByteArray("{name: x, url: y, type: stdio}");
        QTest::newRow("a text") << QByteArray("x");
    }
    void badMcpServers()
    {
        QFETCH(QByteArray, server);
        SmallProject project;
        project.write(u"endpoints.yml"_s, "mcp_servers:\n- " + server + '\n');
        QVERIFY(readEndpoints(project.path(), u"endpoints.yml"_s, Environment()));
        const auto file = readEndpoints(project.path(), u"endpoints.yml"_s, Environment(), true);
        QVERIFY(!file);
        QCOMPARE(file.error().code, Error::Code::SchemaViolation);
        QCOMPARE(file.error().line, 2);
    }

    void bombOfAliases()
    {
        QByteArray text = "a0: &a0 {type: x, y: z}\n";
        for (int level = 1; level <= 9; ++level) {
            const QByteArray below = "*a" + QByteArray::number(level - 1);
            text += "a" + QByteArray::number(level) + ": &a" + QByteArray::number(level) + " [" + below;
            for (int more = 0; more < 9; ++more)
                text += ", " + below;
            text += "]\n";
        }
        SmallProject project;
        project.write(u"endpoints.yml"_s, text);
        const auto file = readEndpoints(project.path(), u"endpoints.yml"_s, Environment());
        QVERIFY(!file);
        QCOMPARE(file.error().code, Error::Code::YamlTooLarge);
    }

    void workers_data()
    {
        QTest::addColumn<QByteArray>("lockStore");
        QTest::addColumn<QString>("variable"); ///< null: unset
        QTest::addColumn<int>("workers");
        const auto row = [](const char *name, const QByteArray &lockStore, const QString &variable, int workers) {
            QTest::newRow(name) << lockStore << variable << workers;
        };
        row("variable unset", "lock_store: {type: redis}\n", {}, 1);
        row("shared lock store", "lock_store: {type: redis}\n", u"4"_s, 4);
        row("lock store without a type", "lock_store: {url: x}\n", u"4"_s, 4);
        row("lock store in memory", "lock_store: {type: in_memory}\n", u"4"_s, 1);
        row("no lock store", "nlg: {}\n", u"4"_s, 1);
        row("no number", "lock_store: {type: redis}\n", u"many"_s, 1);
        row("zero", "lock_store: {type: redis}\n", u"0"_s, 1);
        row("negative", "lock_store: {type: redis}\n", u"-2"_s, 1);
        row("blanks around", "lock_store: {type: redis}\n", u" 3 "_s, 3);
        row("empty", "lock_store: {type: redis}\n", u""_s, 1);
    }
    void workers()
    {
        QFETCH(QByteArray, lockStore);
        QFETCH(QString, variable);
        SmallProject project;
        project.write(u"endpoints.yml"_s, lockStore);
        const Environment environment =
            variable.isNull() ? Environment() : Environment({{u"SANIC_WORKERS"_s, variable}});
        const auto file = readEndpoints(project.path(), u"endpoints.yml"_s, environment);
        QVERIFY2(file, whyNot(file));
        QTEST(int(serverWorkers(*file, environment)), "workers");
    }
};

QTEST_GUILESS_MAIN(TestEndpointsFile)
#include "tst_endpointsfile.moc"

#include "core/base/yamltree.h"
#include "core/settings/globalconfig.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <yaml-cpp/yaml.h>

#include <sys/stat.h>
#include <unistd.h>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

const QString GivenId = u"4f3c2d1b0a9e48f7b6c5d4e3f2a1b0c9"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(bytes);
    // A file of this moment would be read again and again, in case its writer has not finished.
    file.flush();
    QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-60), QFile::FileModificationTime));
}

QByteArray recorded(const QString &name)
{
    return contentOf(QStringLiteral(TEST_DATA "/config/") + name);
}

/** An account of its own: a home folder, its variables and its global.yml. */
struct Account
{
    QTemporaryDir folder;
    Environment environment{{{u"HOME"_s, folder.path()}}};
    QString path = globalConfigPath(environment);

    void put(const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        write(path, bytes);
    }
};

ConfigChange asked(bool enabled, const QString &newId = GivenId)
{
    ConfigChange change;
    change.enabled = enabled;
    change.newMachineId = newId;
    change.now = QDateTime(QDate(2023, 4, 21), QTime(9, 12, 35, 123));
    return change;
}

Json dataOf(const QByteArray &bytes)
{
    const auto decoded = yamlDecoded(bytes, {});
    const auto tree = readYamlTree({decoded->constData(), size_t(decoded->size())}, {}, {});
    return tree && *tree ? yamlToJson(**tree) : Json();
}

/** Members in the order of their names, and times as Rasa's rewriting leaves them: without zone, with a full fraction.
 */
Json comparable(const Json &value, const QString &name = {})
{
    if (value.isObject()) {
        QMap<QString, Json> members;
        for (const auto &[key, member] : value.object())
            members.insert(key, comparable(member, key));
        Json::Object sorted;
        for (auto it = members.cbegin(); it != members.cend(); ++it)
            sorted.emplace_back(it.key(), it.value());
        return sorted;
    }
    if (name == u"date"_s && value.kind() == Json::Kind::NotJson)
        return value.notJsonText().left(10);
    return value;
}

/** Every scalar of a file by its place, read by another library than the product's. */
void flatten(const YAML::Node &node, const QString &place, QMap<QString, QString> &flat)
{
    if ((node.IsMap() || node.IsSequence()) && node.size() == 0) {
        flat.insert(place, u"nothing in it"_s);
    } else if (node.IsMap()) {
        for (const auto &entry : node)
            flatten(entry.second, place + u'/' + QString::fromStdString(YAML::Dump(entry.first)), flat);
    } else if (node.IsSequence()) {
        for (size_t i = 0; i < node.size(); ++i)
            flatten(node[i], place + u'/' + QString::number(i), flat);
    } else {
        flat.insert(place, QString::fromStdString(node.IsNull() ? "null" : node.Tag() + node.Scalar()));
    }
}

QMap<QString, QString> flattened(const QByteArray &bytes)
{
    QMap<QString, QString> flat;
    flatten(YAML::Load(bytes.toStdString()), {}, flat);
    return flat;
}

/** A recorded generated date; the one of most rows when empty. */
QDateTime momentOf(const QString &text)
{
    const QString full = text.isEmpty() ? u"2023-04-21 09:12:35.123"_s : text.left(23);
    return QDateTime::fromString(full, full.size() > 19 ? u"yyyy-MM-dd HH:mm:ss.zzz"_s : u"yyyy-MM-dd HH:mm:ss"_s);
}

const Json &cases()
{
    static const Json read = Json::parse(recorded(u"cases.json"_s)).value_or(Json());
    return read;
}

} // namespace

class TestGlobalConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void path();
    void reads_data();
    void reads();
    void whatIsNoFileIsInaccessible();
    void changesOnlyTheBytesAsked_data();
    void changesOnlyTheBytesAsked();
    void refuses_data();
    void refuses();
    void meansWhatRasaWouldWrite_data();
    void meansWhatRasaWouldWrite();
    void writesRasasForm_data();
    void writesRasasForm();
    void repairKeepsABackup();
    void repairOfBrokenMetricsKeepsTheRest();
    void machineId();
    void randomIdsAreVersion4();
};

void TestGlobalConfig::path()
{
    QCOMPARE(globalConfigPath(Environment({{u"HOME"_s, u"/home/me/"_s}, {u"XDG_CONFIG_HOME"_s, u"/elsewhere"_s}})),
             u"/home/me/.config/rasa/global.yml"_s);
    QCOMPARE(globalConfigPath(Environment({{u"HOME"_s, u"/"_s}})), u"/.config/rasa/global.yml"_s);
}

void TestGlobalConfig::reads_data()
{
    using enum GlobalConfig::State;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<GlobalConfig::State>("state");
    QTest::addColumn<QByteArray>("enabled");
    QTest::addColumn<int>("line");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<bool>("isOnForRasa");
    QTest::addColumn<bool>("isTrap");
    const auto row = [](const char *name, const QByteArray &text, GlobalConfig::State state,
                        const char *enabled = "null", int line = 0, const char *id = "null", bool isOn = false,
                        bool isTrap = false) {
        QTest::newRow(name) << text << state << QByteArray(enabled) << line << QByteArray(id) << isOn << isTrap;
    };
    row("on", "metrics:\n  enabled: true\n  rasa_user_id: abc\n", Readable, "true", 2, "\"abc\"", true);
    row("line behind comments", "# a\n\nmetrics:\n  # b\n  rasa_user_id: 'x'\n  enabled: False\n", Readable, "false", 6,
        "\"x\"");
    row("no is a word", "metrics:\n  enabled: no\n", Readable, "\"no\"", 2, "null", true, true);
    row("off is a word", "metrics: {enabled: off}\n", Readable, "\"off\"", 1, "null", true, true);
    row("quoted false", "metrics:\n  enabled: \"false\"\n", Readable, "\"false\"", 2, "null", true, true);
    row("variable is a text", "metrics:\n  enabled: ${HOME}x\n", Readable, "\"/hx\"", 2, "null", true, true);
    row("merged in", "b: &b\n  enabled: true\nmetrics:\n  <<: *b\n", Readable, "true", 2, "null", true);
    row("escape in an ASCII file", "metrics:\n  rasa_user_id: \"\\u0041b\"\n  enabled: true\n", Readable, "true", 3,
        "\"Ab\"", true);
    row("id is a number", "metrics:\n  enabled: true\n  rasa_user_id: 0123\n", Readable, "true", 2, "123", true);
    row("empty file", "", NoMetrics);
    row("only a comment", "# mine\n", NoMetrics);
    row("other keys", "a: 1\n", NoMetrics);
    row("half a line", "metrics:\n  enab", Broken);
    row("metrics empty", "metrics:\n", Broken);
    row("metrics without enabled", "metrics:\n  rasa_user_id: x\n", Broken, "null", 0, "\"x\"");
    row("half of an escape", "metrics:\n  enabled: true\n  path: C:\\users\n", Damaged);
    row("rubbish", QByteArray("\x00\xff\x01", 3), Damaged);
    row("open bracket", "metrics: [\n", Damaged);
    row("repeated key", "metrics: {enabled: false}\nmetrics: {enabled: true}\n", Damaged);
    row("unset variable", "metrics: {enabled: true}\nx: ${NOPE}\n", Damaged);
    row("a list", "- metrics\n", Damaged);
    row("two documents", "metrics: {enabled: true}\n---\na: b\n", Damaged);
}

void TestGlobalConfig::reads()
{
    QFETCH(QByteArray, text);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"global.yml"_s);
    write(path, text);
    const GlobalConfig config = readGlobalConfig(path, Environment({{u"HOME"_s, u"/h"_s}}));
    QTEST(config.state, "state");
    QCOMPARE(config.problem.has_value(), config.state == GlobalConfig::State::Damaged);
    QCOMPARE(config.brokenFact.isEmpty(), config.state != GlobalConfig::State::Broken);
    QTEST(config.enabled.display(), "enabled");
    QTEST(config.enabledLine, "line");
    QTEST(config.machineId.display(), "id");
    QTEST(config.isEnabledForRasa(), "isOnForRasa");
    QTEST(config.isTrap(), "isTrap");
    QVERIFY(config.isWritable);
    QCOMPARE(contentOf(path), text);
}

void TestGlobalConfig::whatIsNoFileIsInaccessible()
{
    QTemporaryDir folder;
    const QString pipe = folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
    for (const QString &path : {pipe, folder.path(), u"/dev/zero"_s}) {
        const GlobalConfig config = readGlobalConfig(path, {});
        QCOMPARE(config.state, GlobalConfig::State::Inaccessible);
        QVERIFY(config.problem && !config.isWritable);
        const auto edit = changeGlobalConfig(path, asked(true), {});
        QVERIFY(!edit);
        QCOMPARE(edit.error().code, Error::Code::NotARegularFile);
    }
    const QString large = folder.filePath(u"large.yml"_s);
    QFile file(large);
    QVERIFY(file.open(QFile::WriteOnly) && file.resize(17 * 1024 * 1024));
    QCOMPARE(readGlobalConfig(large, {}).problem.value_or(Error()).code, Error::Code::FileTooLarge);
    QCOMPARE(readGlobalConfig(folder.filePath(u"none/global.yml"_s), {}).state, GlobalConfig::State::Missing);
    QVERIFY(!QDir(folder.filePath(u"none"_s)).exists());
}

void TestGlobalConfig::changesOnlyTheBytesAsked_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<bool>("enabled");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *before, bool enabled, const char *after) {
        QTest::newRow(name) << QByteArray(before) << enabled << QByteArray(after);
    };
    row("comments and quotes stay",
        "# top\na: 'x'  # why\nmetrics:\n  enabled: true   # yes\n  rasa_user_id: q\nz: \"y\"\n", false,
        "# top\na: 'x'  # why\nmetrics:\n  enabled: false   # yes\n  rasa_user_id: q\nz: \"y\"\n");
    row("already so", "metrics:\n  enabled: TRUE\n  rasa_user_id: q\n", true,
        "metrics:\n  enabled: TRUE\n  rasa_user_id: q\n");
    row("CRLF", "metrics:\r\n  enabled: true\r\n  rasa_user_id: q\r\n", false,
        "metrics:\r\n  enabled: false\r\n  rasa_user_id: q\r\n");
    row("byte order mark", "\xEF\xBB\xBFmetrics:\n  enabled: true\n", false,
        "\xEF\xBB\xBFmetrics:\n  enabled: false\n");
    row("byte order mark, flow", "\xEF\xBB\xBF{metrics: {enabled: true}}\n", false,
        "\xEF\xBB\xBF{metrics: {enabled: false}}\n");
    row("no final newline", "metrics:\n  enabled: true", false, "metrics:\n  enabled: false");
    row("flow style", "metrics: {enabled: true, rasa_user_id: q} # c\n", false,
        "metrics: {enabled: false, rasa_user_id: q} # c\n");
    row("flow over lines", "metrics: {\n  enabled: true,\n  rasa_user_id: q\n}\n", false,
        "metrics: {\n  enabled: false,\n  rasa_user_id: q\n}\n");
    row("JSON", "{\"metrics\": {\"enabled\":true, \"rasa_user_id\": \"q\"}}", false,
        "{\"metrics\": {\"enabled\":false, \"rasa_user_id\": \"q\"}}");
    row("quoted keys", "\"metrics\":\n  'enabled': true\n  'rasa_user_id': q\n", false,
        "\"metrics\":\n  'enabled': false\n  'rasa_user_id': q\n");
    row("key enabled in other places", "enabled: true\no:\n  enabled: true\nmetrics:\n  enabled: true\n", false,
        "enabled: true\no:\n  enabled: true\nmetrics:\n  enabled: false\n");
    row("the word no", "metrics:\n  enabled: no\n", false, "metrics:\n  enabled: false\n");
    row("quoted word", "metrics:\n  enabled: \"false\" # c\n", false, "metrics:\n  enabled: false # c\n");
    row("variable", "metrics:\n  enabled: ${HOME}\n", false, "metrics:\n  enabled: false\n");
    row("nothing", "metrics:\n  enabled:\n  rasa_user_id: q\n", false,
        "metrics:\n  enabled: false\n  rasa_user_id: q\n");
    row("nothing and a comment", "metrics:\n  enabled:   # c\n  rasa_user_id: q\n", true,
        "metrics:\n  enabled: true   # c\n  rasa_user_id: q\n");
    row("nothing at the end", "metrics:\n  rasa_user_id: q\n  enabled:", true,
        "metrics:\n  rasa_user_id: q\n  enabled: true");
    row("tagged", "metrics:\n  enabled: !!bool 'true'\n", false, "metrics:\n  enabled: false\n");
    row("literal text", "metrics:\n  enabled: |\n    yes\n    no\n  rasa_user_id: q\n", true,
        "metrics:\n  enabled: true\n  rasa_user_id: q\n");
    row("literal text at the end", "metrics:\n  rasa_user_id: q\n  enabled: |\n    yes\n\n# c\nz: 1\n", true,
        "metrics:\n  rasa_user_id: q\n  enabled: true\n\n# c\nz: 1\n");
    row("text over two lines", "metrics:\n  enabled: yes and\n    no\n  rasa_user_id: q\n", true,
        "metrics:\n  enabled: true\n  rasa_user_id: q\n");
    row("empty list", "metrics:\n  enabled: []\n", false, "metrics:\n  enabled: false\n");
    row("list over lines", "metrics:\n  enabled:\n    - a\n    - b\n  # c\n  rasa_user_id: q\n", true,
        "metrics:\n  enabled:\n    true\n  # c\n  rasa_user_id: q\n");
    row("missing key", "metrics:\n  rasa_user_id: q\n  date: x\n", false,
        "metrics:\n  enabled: false\n  rasa_user_id: q\n  date: x\n");
    row("missing key, CRLF", "metrics:\r\n    rasa_user_id: q\r\n", true,
        "metrics:\r\n    enabled: true\r\n    rasa_user_id: q\r\n");
    row("missing key, flow", "metrics: {rasa_user_id: q}\n", true, "metrics: {enabled: true, rasa_user_id: q}\n");
    row("missing key behind an anchor", "metrics: &m # c\n  # d\n  rasa_user_id: q\n", true,
        "metrics: &m # c\n  # d\n  enabled: true\n  rasa_user_id: q\n");
    row("alias as value", "on: &f true\nmetrics:\n  enabled: *f\n  rasa_user_id: q\n", false,
        "on: &f true\nmetrics:\n  enabled: false\n  rasa_user_id: q\n");
    row("alias as section", "base: &b\n  enabled: true\n  rasa_user_id: q\nmetrics: *b\nz: *b\n", false,
        "base: &b\n  enabled: true\n  rasa_user_id: q\nmetrics: {<<: *b, enabled: false}\nz: *b\n");
    row("merged in", "base: &b\n  enabled: true\nmetrics:\n  <<: *b\n  rasa_user_id: q\n", false,
        "base: &b\n  enabled: true\nmetrics:\n  enabled: false\n  <<: *b\n  rasa_user_id: q\n");
    row("merged in and nothing else", "base: &b {enabled: true}\nmetrics:\n  <<: *b\n", false,
        "base: &b {enabled: true}\nmetrics:\n  enabled: false\n  <<: *b\n");
    row("merged in, flow", "base: &b {enabled: true}\nmetrics: {<<: *b}\n", false,
        "base: &b {enabled: true}\nmetrics: {enabled: false, <<: *b}\n");
    row("list as a key", "[a, b]: c\n5: d\nmetrics:\n  enabled: true\n  ? [x, y]\n  : z\n", false,
        "[a, b]: c\n5: d\nmetrics:\n  enabled: false\n  ? [x, y]\n  : z\n");
    row("anchor that nobody uses", "metrics:\n  enabled: &e true\n", false, "metrics:\n  enabled: false\n");
    row("traits go along", "metrics:\n  enabled: true\ntraits:\n  enabled: true # copy\n", false,
        "metrics:\n  enabled: false\ntraits:\n  enabled: false # copy\n");
    row("traits that disagree", "metrics:\n  enabled: false\ntraits:\n  enabled: true\n", false,
        "metrics:\n  enabled: false\ntraits:\n  enabled: false\n");
    row("traits as alias", "metrics: &m\n  enabled: true\ntraits: *m\n", false,
        "metrics: &m\n  enabled: false\ntraits: *m\n");
    row("traits without enabled", "metrics:\n  enabled: true\ntraits:\n  a: b\n", false,
        "metrics:\n  enabled: false\ntraits:\n  a: b\n");
    row("escapes before it", "a: \"\\u00e9\\u00e9\"\nmetrics:\n  enabled: true\nz: \"\\u00e9\"\n", false,
        "a: \"\\u00e9\\u00e9\"\nmetrics:\n  enabled: false\nz: \"\\u00e9\"\n");
    row("letters beyond ASCII before it", "é: äöü 😀\nmetrics:\n  enabled: true # ß\n", false,
        "é: äöü 😀\nmetrics:\n  enabled: false # ß\n");
    row("no section", "a: 1\n# end\n", false,
        "a: 1\n# end\nmetrics:\n  enabled: false\n  rasa_user_id: 4f3c2d1b0a9e48f7b6c5d4e3f2a1b0c9\n  date: 2023-04-21 "
        "09:12:35.123000\n");
    row("no section, no final newline, CRLF", "a: 1\r\nb: 2", true,
        "a: 1\r\nb: 2\r\nmetrics:\r\n  enabled: true\r\n  rasa_user_id: 4f3c2d1b0a9e48f7b6c5d4e3f2a1b0c9\r\n  date: "
        "2023-04-21 09:12:35.123000\r\n");
    row("no section, indented root", "  a: 1\n", true,
        "  a: 1\n  metrics:\n    enabled: true\n    rasa_user_id: 4f3c2d1b0a9e48f7b6c5d4e3f2a1b0c9\n    date: "
        "2023-04-21 09:12:35.123000\n");
    row("no section, flow", "{a: 1} # c\n", true,
        "{a: 1, metrics: {enabled: true, rasa_user_id: 4f3c2d1b0a9e48f7b6c5d4e3f2a1b0c9, date: '2023-04-21 "
        "09:12:35.123000'}} # c\n");
    row("no section, empty braces", "{}", true,
        "{metrics: {enabled: true, rasa_user_id: 4f3c2d1b0a9e48f7b6c5d4e3f2a1b0c9, date: '2023-04-21 "
        "09:12:35.123000'}}");
    row("empty file", "", true,
        "metrics:\n  enabled: true\n  rasa_user_id: 4f3c2d1b0a9e48f7b6c5d4e3f2a1b0c9\n  date: 2023-04-21 "
        "09:12:35.123000\n");
    row("byte order mark alone", "\xEF\xBB\xBF", true,
        "\xEF\xBB\xBFmetrics:\n  enabled: true\n  rasa_user_id: 4f3c2d1b0a9e48f7b6c5d4e3f2a1b0c9\n  date: 2023-04-21 "
        "09:12:35.123000\n");
    row("document marker", "---\n# c\n", true,
        "---\n# c\nmetrics:\n  enabled: true\n  rasa_user_id: 4f3c2d1b0a9e48f7b6c5d4e3f2a1b0c9\n  date: 2023-04-21 "
        "09:12:35.123000\n");
    row("enabling gives a missing ID", "metrics:\n  enabled: false\n  date: x\n", true,
        "metrics:\n  rasa_user_id: 4f3c2d1b0a9e48f7b6c5d4e3f2a1b0c9\n  enabled: true\n  date: x\n");
    row("enabling gives an empty ID", "metrics:\n  enabled: true\n  rasa_user_id: ''\n", true,
        "metrics:\n  enabled: true\n  rasa_user_id: 4f3c2d1b0a9e48f7b6c5d4e3f2a1b0c9\n");
    row("disabling needs no ID", "metrics:\n  enabled: true\n", false, "metrics:\n  enabled: false\n");
}

void TestGlobalConfig::changesOnlyTheBytesAsked()
{
    QFETCH(QByteArray, before);
    QFETCH(bool, enabled);
    QFETCH(QByteArray, after);
    const Account account;
    account.put(before);
    // Only the rows of an empty ID want one.
    const bool needsId = !before.contains("metrics") || after.contains(GivenId.toLatin1());
    const auto edit =
        changeGlobalConfig(account.path, asked(enabled, needsId ? GivenId : QString()), account.environment);
    QVERIFY2(edit, edit ? "" : qPrintable(errorMessage(edit.error())));
    QCOMPARE(contentOf(account.path), after);
    QCOMPARE(edit->method, before == after ? ConfigEdit::Method::Unchanged : ConfigEdit::Method::Replaced);
    QCOMPARE(edit->after, readGlobalConfig(account.path, account.environment));
    QCOMPARE(edit->after.enabled, Json(enabled));
    QCOMPARE(edit->backup, QString());
    QCOMPARE(QDir(QFileInfo(account.path).path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"global.yml"_s});

    // And back again, where the value stood in the file before: the same bytes.
    if (dataOf(before)[u"metrics"][u"enabled"] == Json(!enabled) && !before.contains('&') && !before.contains("!!")) {
        QVERIFY(changeGlobalConfig(account.path, asked(!enabled, {}), account.environment));
        if (!after.contains(GivenId.toLatin1()))
            QCOMPARE(contentOf(account.path), before);
    }
}

void TestGlobalConfig::refuses_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<ConfigChange>("change");
    QTest::addColumn<Error::Code>("code");
    using enum Error::Code;
    const auto row = [](const char *name, const char *before, Error::Code code, ConfigChange change = asked(false)) {
        QTest::newRow(name) << QByteArray(before) << change << code;
    };
    row("anchor that others use", "metrics:\n  enabled: &e true\nother: *e\n", ConfigNotEditable);
    row("whole section used elsewhere", "metrics: &m\n  enabled: true\nother: *m\n", ConfigNotEditable);
    row("document end marker", "a: 1\n...\n", ConfigNotEditable, asked(true));
    row("null as document", "null\n", ConfigNotEditable, asked(true));
    row("text that keeps its end", "a: |\n  text", ConfigNotEditable, asked(true));
    row("no ID for a new section", "a: 1\n", ConfigNotEditable, asked(true, {}));
    row("control character in an ID", "a: 1\n", ConfigNotEditable, asked(true, u"a\nb"_s));
    ConfigChange onlyId;
    onlyId.machineId = u"x"_s;
    row("an ID without a decision", "a: 1\n", ConfigNotEditable, onlyId);
    row("damaged", "metrics: [\n", ConfigDamaged);
    row("not UTF-8", "metrics: {enabled: true} # caf\xe9\n", ConfigDamaged);
    row("a list", "- a\n", ConfigDamaged);
    row("metrics is a list", "metrics: [a]\n", ConfigDamaged);
    row("metrics is empty", "metrics:\n", ConfigDamaged);
}

void TestGlobalConfig::refuses()
{
    QFETCH(QByteArray, before);
    QFETCH(ConfigChange, change);
    const Account account;
    account.put(before);
    const auto edit = changeGlobalConfig(account.path, change, account.environment);
    QVERIFY(!edit);
    QTEST(edit.error().code, "code");
    QVERIFY(!edit.error().detail.isEmpty());
    QCOMPARE(edit.error().path, account.path);
    QCOMPARE(contentOf(account.path), before);
    QCOMPARE(QDir(QFileInfo(account.path).path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"global.yml"_s});
}

void TestGlobalConfig::meansWhatRasaWouldWrite_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<bool>("enabled");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QDateTime>("now");
    for (const Json &row : cases()[u"cases"].array()) {
        if (row.find(u"setting"))
            continue; // states of the file system: tst_configfile
        const QString uuid = row[u"generated"][u"uuid"].toString();
        for (const bool enabled : {true, false}) {
            const Json &toggle = row[enabled ? u"enable" : u"disable"];
            const QString file = toggle[u"file"].toString();
            // Where Rasa's own command dies, the repaired file is to hold what a new one would.
            const QString after = toggle.find(u"raises")
                ? (enabled ? u"missing.after-enable.yml"_s : u"missing.after-disable.yml"_s)
                : file == u"unchanged"_s ? row[u"before"].toString()
                                         : file;
            QTest::addRow("%s, %s", qPrintable(row[u"name"].toString()), enabled ? "enable" : "disable")
                << row[u"before"].toString() << enabled << after << (uuid.isEmpty() ? GivenId : uuid)
                << momentOf(row[u"generated"][u"now"].toString());
        }
    }
}

void TestGlobalConfig::meansWhatRasaWouldWrite()
{
    QFETCH(QString, before);
    QFETCH(bool, enabled);
    QFETCH(QString, after);
    QFETCH(QString, id);
    QFETCH(QDateTime, now);
    const Account account;
    if (!before.isEmpty())
        account.put(recorded(before));
    const GlobalConfig::State state = readGlobalConfig(account.path, account.environment).state;
    ConfigChange change = asked(enabled, id);
    change.now = now;
    // A file that lacks only the ID keeps lacking it in Rasa's hands; ours would fill it in.
    if (state == GlobalConfig::State::Readable)
        change.newMachineId.clear();
    auto edit = changeGlobalConfig(account.path, change, account.environment);
    const bool needsRepair = state == GlobalConfig::State::Damaged
        || (state == GlobalConfig::State::Broken && !dataOf(recorded(before))[u"metrics"].isObject());
    QCOMPARE(edit.has_value(), !needsRepair);
    if (needsRepair) {
        QCOMPARE(edit.error().code, Error::Code::ConfigDamaged);
        QCOMPARE(contentOf(account.path), recorded(before));
        change.repair = true;
        edit = changeGlobalConfig(account.path, change, account.environment);
        QVERIFY2(edit, edit ? "" : qPrintable(errorMessage(edit.error())));
    }
    const QByteArray result = contentOf(account.path);
    QCOMPARE(comparable(dataOf(result)).display(), comparable(dataOf(recorded(after))).display());
    QCOMPARE(edit->after.enabled, Json(enabled));

    // Another reader sees the one value differ and nothing else.
    if (state == GlobalConfig::State::Readable && !recorded(before).contains('*')) {
        auto expected = flattened(recorded(before));
        const auto found = flattened(result);
        QCOMPARE(found.keys(), expected.keys());
        const QString toggled = u"/metrics/enabled"_s;
        const bool isUnchanged = recorded(before) == result;
        expected.insert(toggled, isUnchanged ? expected.value(toggled) : enabled ? u"?true"_s : u"?false"_s);
        QCOMPARE(found, expected);
    }
}

void TestGlobalConfig::writesRasasForm_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QByteArray>("expected");
    int rows = 0;
    for (const Json &row : cases()[u"cases"].array()) {
        const QString name = row[u"name"].toString();
        // QDateTime counts in milliseconds, so the row of five microseconds cannot be asked for.
        if (!name.startsWith(u"generated-"_s) || name == u"generated-date-small-fraction"_s)
            continue;
        const QString uuid = row[u"generated"][u"uuid"].toString();
        const QString given = row[u"generated"][u"now"].toString();
        QByteArray expected = recorded(row[u"enable"][u"file"].toString());
        expected.replace(".123456", ".123000");
        QTest::newRow(qPrintable(name)) << (uuid.isEmpty() ? GivenId : uuid) << momentOf(given) << expected;
        ++rows;
    }
    QCOMPARE(rows, 12);
}

void TestGlobalConfig::writesRasasForm()
{
    QFETCH(QString, id);
    QFETCH(QDateTime, now);
    const Account account;
    ConfigChange change = asked(true, id);
    change.now = now;
    const auto edit = changeGlobalConfig(account.path, change, account.environment);
    QVERIFY2(edit, edit ? "" : qPrintable(errorMessage(edit.error())));
    QTEST(contentOf(account.path), "expected");
    QCOMPARE(edit->after.machineId, Json(id));
}

void TestGlobalConfig::repairKeepsABackup()
{
    const Account account;
    const QByteArray damaged = "metrics: [\n# mine caf\xe9\n";
    account.put(damaged);
    QCOMPARE(::chmod(qPrintable(account.path), 0640), 0);
    ConfigChange change = asked(false);
    change.repair = true;
    QStringList backups;
    for (int i = 0; i < 2; ++i) {
        const auto edit = changeGlobalConfig(account.path, change, account.environment);
        QVERIFY2(edit, edit ? "" : qPrintable(errorMessage(edit.error())));
        static const QRegularExpression form(u"/global\\.yml\\.damaged-\\d{8}T\\d{6}Z(-\\d+)?$"_s);
        QVERIFY2(form.match(edit->backup).hasMatch(), qPrintable(edit->backup));
        QCOMPARE(contentOf(edit->backup), damaged);
        QCOMPARE(edit->after.enabled, Json(false));
        QVERIFY(!backups.contains(edit->backup));
        backups.append(edit->backup);
        write(account.path, damaged);
    }
    struct stat status = {};
    QCOMPARE(::stat(qPrintable(account.path), &status), 0);
    QCOMPARE(status.st_mode & 0777, mode_t(0640));
}

void TestGlobalConfig::repairOfBrokenMetricsKeepsTheRest()
{
    ConfigChange change = asked(true);
    change.repair = true;
    const QByteArray section =
        "\n  enabled: true\n  rasa_user_id: 4f3c2d1b0a9e48f7b6c5d4e3f2a1b0c9\n  date: 2023-04-21 09:12:35.123000\n";
    const QList<std::pair<QByteArray, QByteArray>> rows = {
        {"a: 1 # b\nmetrics: [a]  # c\nz: 'y'\n", "a: 1 # b\nmetrics:  # c" + section + "z: 'y'\n"},
        {"metrics:\nz: 1\n", "metrics:" + section + "z: 1\n"},
        {"metrics:\n  - a\n  - b\nz: 1\n", "metrics:" + section + "z: 1\n"},
        {"metrics: {}\n", "metrics:" + section},
        {"metrics: ~", "metrics:" + section.chopped(1)},
        {"metrics: hello\nz: 1\n", "metrics:" + section + "z: 1\n"},
        {"{metrics: 5, z: 1}\n",
         "{metrics: {enabled: true, rasa_user_id: 4f3c2d1b0a9e48f7b6c5d4e3f2a1b0c9, date: '2023-04-21 "
         "09:12:35.123000'}, z: 1}\n"},
        {"x: &x [a]\nmetrics: *x\n", "x: &x [a]\nmetrics:" + section},
    };
    for (const auto &[before, after] : rows) {
        const Account account;
        account.put(before);
        const auto edit = changeGlobalConfig(account.path, change, account.environment);
        QVERIFY2(edit, edit ? "" : qPrintable(QString::fromUtf8(before) + errorMessage(edit.error())));
        QCOMPARE(contentOf(account.path), after);
        // What was there and means something is kept; nothing is kept of nothing.
        const Json metrics = dataOf(before)[u"metrics"];
        QCOMPARE(contentOf(edit->backup), metrics.isNull() || metrics.isObject() ? QByteArray() : before);
    }
}

void TestGlobalConfig::machineId()
{
    const Account account;
    account.put("metrics:\n  enabled: no # trap\n  rasa_user_id: old\ntraits: {enabled: true, rasa_user_id: old}\n");
    ConfigChange change;
    change.machineId = u"00000000000000000000000000000000"_s;
    const auto edit = changeGlobalConfig(account.path, change, account.environment);
    QVERIFY2(edit, edit ? "" : qPrintable(errorMessage(edit.error())));
    QCOMPARE(contentOf(account.path),
             "metrics:\n  enabled: no # trap\n  rasa_user_id: '00000000000000000000000000000000'\n"
             "traits: {enabled: true, rasa_user_id: '00000000000000000000000000000000'}\n");
    change.machineId = u"it's é: # [x]"_s;
    QCOMPARE(changeGlobalConfig(account.path, change, account.environment)->after.machineId, Json(*change.machineId));
}

void TestGlobalConfig::randomIdsAreVersion4()
{
    static const QRegularExpression form(u"^[0-9a-f]{12}4[0-9a-f]{3}[89ab][0-9a-f]{15}$"_s);
    QSet<QString> ids;
    for (int i = 0; i < 100; ++i) {
        const QString id = randomId();
        QVERIFY2(form.match(id).hasMatch(), qPrintable(id));
        ids.insert(id);
    }
    QCOMPARE(ids.size(), 100);
}

QTEST_GUILESS_MAIN(TestGlobalConfig)
#include "tst_globalconfig.moc"

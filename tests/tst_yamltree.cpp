#include "core/base/yamltree.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

const Environment Variables({{u"NAME"_s, u"value"_s}, {u"SPACES"_s, u"a b"_s}, {u"EMPTY"_s, u""_s}});

Result<std::shared_ptr<const YamlNode>> treeOf(const QByteArray &text)
{
    return readYamlTree({text.constData(), size_t(text.size())}, u"a.yml"_s, Variables);
}

} // namespace

class TestYamlTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
        };
        row("types", "[1, 1.0, yes, true, null, '1', 2020-01-02]",
            "[1, 1.0, \"yes\", true, null, \"1\", <date 2020-01-02>]");
        row("key order", "b: 1\na: 2\n", "{\"b\": 1, \"a\": 2}");
        row("keys that are no texts", "{0: a, 1.5: b, true: c, null: d}",
            "{\"0\": \"a\", \"1.5\": \"b\", \"true\": \"c\", \"null\": \"d\"}");
        row("alias", "a: &x [1]\nb: *x\n", "{\"a\": [1], \"b\": [1]}");
        row("merge comes first", "a: &a {x: 1}\nb:\n  y: 2\n  <<: *a\n",
            "{\"a\": {\"x\": 1}, \"b\": {\"x\": 1, \"y\": 2}}");
        row("own value wins in the merged place", "a: &a {x: 1, z: 3}\nb:\n  y: 2\n  <<: *a\n  x: 9\n",
            "{\"a\": {\"x\": 1, \"z\": 3}, \"b\": {\"x\": 9, \"z\": 3, \"y\": 2}}");
        row("merge of a list", "a: &a {x: 1}\nb: &b {x: 2, y: 3}\nc:\n  <<: [*a, *b]\n",
            "{\"a\": {\"x\": 1}, \"b\": {\"x\": 2, \"y\": 3}, \"c\": {\"x\": 1, \"y\": 3}}");
        row("quoted merge sign is a key", "'<<': 1", "{\"<<\": 1}");
        row("ordered mapping", "a: !!omap [{x: 1}, {y: 2}]", "{\"a\": {\"x\": 1, \"y\": 2}}");
        row("single exclamation mark", "a: ! '5'", "{\"a\": 5}");
        row("text tag", "a: !!str 5", "{\"a\": \"5\"}");
        row("byte order mark in a text", "a: \xEF\xBB\xBFx", "{\"a\": \"\\ufeffx\"}");
        row("variable", "a: ${NAME}", "{\"a\": \"value\"}");
        row("variable among text", "a: x${NAME}y $NAME", "{\"a\": \"xvaluey value\"}");
        row("variable alone without braces", "a: $NAME", "{\"a\": \"$NAME\"}");
        row("number from a variable is a text", "a: 1${EMPTY}", "{\"a\": \"1\"}");
        row("quoted variable", "a: \"${NAME}\"", "{\"a\": \"${NAME}\"}");
        row("unset variable within a word", "a: x${NOPE}", "{\"a\": \"x${NOPE}\"}");
        row("empty braces", "a: x ${}", "{\"a\": \"x ${}\"}");
        row("variable as key", "${NAME}: a", "{\"value\": \"a\"}");
    }
    void values()
    {
        QFETCH(QByteArray, text);
        const auto tree = treeOf(text);
        QVERIFY2(tree, tree ? "" : qPrintable(errorMessage(tree.error())));
        QTEST(yamlToJson(**tree).display(), "expected");
    }

    void withoutJsonForm_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("list as key") << QByteArray("? [a]\n: b");
        QTest::newRow("date as key") << QByteArray("2020-01-02: a");
        QTest::newRow("set") << QByteArray("!!set {a, b}");
        QTest::newRow("binary") << QByteArray("!!binary aGk=");
        QTest::newRow("date") << QByteArray("2020-01-02");
    }
    void withoutJsonForm()
    {
        QFETCH(QByteArray, text);
        const auto tree = treeOf(text);
        QVERIFY(tree);
        QCOMPARE(yamlToJson(**tree).kind(), Json::Kind::NotJson);
        QVERIFY(!yamlToJson(**tree).wire());
    }

    void refused_data()
    {
        using enum Error::Code;
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Error::Code>("code");
        QTest::addColumn<int>("line");
        QTest::newRow("inside itself") << QByteArray("a: &a [*a]") << YamlBadValue << 1;
        QTest::newRow("merge of a text") << QByteArray("<<: a") << YamlBadValue << 1;
        QTest::newRow("merge of a list of texts") << QByteArray("a:\n <<: [b]") << YamlBadValue << 2;
        QTest::newRow("variable not set") << QByteArray("a:\n  b: ${NOPE}") << YamlVariableUnset << 2;
        QTest::newRow("word begins with an unset variable") << QByteArray("a: x ${NOPE}y") << YamlVariableUnset << 1;
        QTest::newRow("equal keys by alias") << QByteArray("a: &b c\n*b : d\nc: e") << YamlDuplicateKey << 3;
        QTest::newRow("equal keys beside a merge")
            << QByteArray("a: &a {x: 1}\nb:\n  <<: *a\n  y: 1\n  y: 2") << YamlDuplicateKey << 5;
        QByteArray bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n";
        for (int level = 1; level <= 10; ++level) {
            const QByteArray below = ", *a" + QByteArray::number(level - 1);
            const QByteArray name = "a" + QByteArray::number(level);
            bomb += name + ": &" + name + " [" + below.repeated(9).mid(2) + "]\n";
        }
        QTest::newRow("bomb of aliases") << bomb << YamlTooLarge << 5;
    }
    void refused()
    {
        QFETCH(QByteArray, text);
        const auto tree = treeOf(text);
        QVERIFY(!tree);
        QTEST(tree.error().code, "code");
        QTEST(tree.error().line, "line");
    }

    void emptyDocument()
    {
        const auto tree = treeOf("# nothing\n");
        QVERIFY(tree);
        QVERIFY(!*tree);
    }

    void places()
    {
        const QByteArray text = "\xEF\xBB\xBF# \xC3\xA9\nmetrics:\n  enabled: true # yes\n";
        const auto tree = treeOf(text);
        QVERIFY(tree);
        const YamlNode *enabled = (*tree)->find(u"metrics")->find(u"enabled");
        QVERIFY(enabled);
        QCOMPARE(text.mid(enabled->startByte, enabled->endByte - enabled->startByte), QByteArray("true"));
        QCOMPARE(enabled->start.line, 3);
        QCOMPARE((*tree)->find(u"metrics")->findEntry(u"enabled")->key->start.column, 3);
        QVERIFY(!(*tree)->find(u"nothing"));
    }

    void filesThatAreNone()
    {
        QTemporaryDir folder;
        const QString pipe = folder.filePath(u"pipe.yml"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(readRegularFile(pipe).error().code, Error::Code::NotARegularFile);
        QCOMPARE(readRegularFile(folder.path()).error().code, Error::Code::NotARegularFile);
        QCOMPARE(readRegularFile(u"/dev/zero"_s).error().code, Error::Code::NotARegularFile);
        QCOMPARE(readRegularFile(folder.filePath(u"nowhere.yml"_s)).error().code, Error::Code::FileMissing);
        QVERIFY(QFile::link(u"loop"_s, folder.filePath(u"loop"_s)));
        QCOMPARE(readRegularFile(folder.filePath(u"loop"_s)).error().code, Error::Code::FileUnreadable);
    }

    void files()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.yml"_s);
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("a: b\n");
        file.close();
        QVERIFY(QFile::link(path, folder.filePath(u"link"_s)));
        QCOMPARE(readRegularFile(path).value(), QByteArray("a: b\n"));
        QCOMPARE(readRegularFile(folder.filePath(u"link"_s)).value(), QByteArray("a: b\n"));
        QCOMPARE(readRegularFile(path, 4).error().code, Error::Code::FileTooLarge);
        QCOMPARE(readRegularFile(path, 5).value().size(), 5);
        QCOMPARE(readRegularFile(u"/proc/self/comm"_s).value().isEmpty(), false); // its size says 0
    }
};

QTEST_GUILESS_MAIN(TestYamlTree)
#include "tst_yamltree.moc"

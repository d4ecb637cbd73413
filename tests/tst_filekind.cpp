#include "core/project/filekind.h"

#include <QTest>

using namespace Telemetry;
using namespace Qt::StringLiterals;

class TestFileKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data()
    {
        using enum FileKind::Nlu;
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("path");
        QTest::addColumn<FileKind::Nlu>("nlu");
        QTest::addColumn<bool>("isStory");
        const auto row = [](const char *name, const QByteArray &text, FileKind::Nlu nlu, bool isStory = false,
                            const QString &path = u"data/a.yml"_s) {
            QTest::newRow(name) << text << path << nlu << isStory;
        };
        row("empty", "", None);
        row("nlu", "version: '3.1'\nnlu:\n", Yaml);
        row("responses", "responses:\n", Yaml);
        row("stories", "stories:\n", None, true);
        row("rules", "rules:\n", None, true);
        row("both", "nlu:\nrules:\n", Yaml, true);
        row("last line without end", "a: b\nstories:", None, true);
        row("indented", "  \t nlu:\n", Yaml);
        row("after white space of other kinds", "\xC2\xA0\xE3\x80\x80\x1Fnlu:\n", Yaml);
        row("after a byte order mark", "\xEF\xBB\xBFnlu:\n", None);
        row("after a carriage return", "a: b\rnlu:\r", Yaml);
        row("after a line separator is no line", "a: b\xE2\x80\xA8nlu:\n", None);
        row("in a comment", "# nlu:\n", None);
        row("as an item", "- nlu:\n", None);
        row("quoted", "\"nlu\":\n", None);
        row("blank before the colon", "nlu :\n", None);
        row("longer word", "mynlu:\n", None);
        row("word that begins like it", "nlu_data:\n", None);
        row("JSON in a YAML file", "{\"nlu\": []}", None);
        row("JSON with the key on a line", "{\n\"a\":\n1}", None);
        row("JSON file", "nlu:\n", None, false, u"data/a.json"_s);
        row("stories in a JSON file", "stories:\n", None, false, u"data/a.json"_s);
        row("Rasa JSON", "{\"rasa_nlu_data\": {}}", RasaJson, false, u"a.json"_s);
        row("Rasa JSON in a YAML file", "{\"rasa_nlu_data\": {}}", RasaJson);
        row("WIT", "{\"utterances\": []}", Wit, false, u"a.json"_s);
        row("LUIS", "{\"utterances\": [], \"luis_schema_version\": 1}", Luis, false, u"a.json"_s);
        row("agent", "{\"supportedLanguages\": []}", DialogflowOther, false, u"a.json"_s);
        row("package", "{\"version\": \"1\"}", DialogflowOther, false, u"a.json"_s);
        row("version and more", "{\"version\": \"1\", \"a\": 1}", None, false, u"a.json"_s);
        row("intent", "{\"responses\": []}", DialogflowIntent, false, u"a.json"_s);
        row("entity", "{\"isEnum\": true}", DialogflowEntity, false, u"a.json"_s);
        row("examples of an intent", "[]", DialogflowOther, false, u"a_usersays_de.json"_s);
        row("other list", "[]", None, false, u"a.json"_s);
        row("text", "\"nlu:\"", None);
        row("broken JSON", "{\"rasa_nlu_data\": {}", None, false, u"a.json"_s);
    }
    void kinds()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, path);
        const auto kind = fileKind(text, path);
        QVERIFY(kind);
        QTEST(kind->nlu, "nlu");
        QTEST(kind->isStory, "isStory");
    }

    void stops_data()
    {
        using enum Error::Code;
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Error::Code>("code");
        QTest::newRow("number") << QByteArray("5\n") << ProjectRefused;
        QTest::newRow("true") << QByteArray(" true ") << ProjectRefused;
        QTest::newRow("null") << QByteArray("null") << ProjectRefused;
        QTest::newRow("not a number") << QByteArray("NaN") << ProjectRefused;
        QTest::newRow("latin 1") << QByteArray("nlu: \xE9\n") << NotUtf8;
    }
    void stops()
    {
        QFETCH(QByteArray, text);
        const auto kind = fileKind(text, u"a.yml"_s);
        QVERIFY(!kind);
        QTEST(kind.error().code, "code");
    }
};

QTEST_GUILESS_MAIN(TestFileKind)
#include "tst_filekind.moc"

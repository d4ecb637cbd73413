#include "core/project/projectreader.h"
#include "core/project/projectwarning.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

using Files = QMap<QString, QByteArray>; // null content: the file is taken away

/** A project without anything to warn of. */
const Files Clean = {
    {u"config.yml"_s, "language: en\nassistant_id: mine\npipeline:\n- name: P\n"},
    {u"domain.yml"_s, "version: \"3.1\"\nintents:\n- greet\nresponses:\n  utter_hi:\n  - text: hi\n"},
    {u"data/nlu.yml"_s, "version: \"3.1\"\nnlu:\n- intent: greet\n  examples: |\n    - hello\n"},
    {u"data/stories.yml"_s,
     "version: \"3.1\"\nstories:\n- story: s\n  steps:\n  - intent: greet\n  - action: utter_hi\n"},
};

void writeAll(const QTemporaryDir &folder, const Files &files)
{
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        const QString path = folder.filePath(file.key());
        if (file->isNull()) {
            QVERIFY(QFile::remove(path));
            continue;
        }
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile out(path);
        QVERIFY(out.open(QFile::WriteOnly));
        QCOMPARE(out.write(*file), file->size());
    }
}

QString placed(const QString &word, const QString &path, int line)
{
    return line > 0 ? u"%1 %2:%3"_s.arg(word, path).arg(line) : u"%1 %2"_s.arg(word, path);
}

} // namespace

/** Each warning: its word, its place and its advice; and that nothing else is warned of. */
class TestWarnings : public QObject
{
    Q_OBJECT

private:
    QSet<QString> m_words; // that some row expects

    static Result<ProjectSummary> read(const QTemporaryDir &folder, const QStringList &options, bool explain = true)
    {
        ProjectArguments arguments{.folder = QFileInfo(folder.path()).canonicalFilePath(), .explain = explain};
        for (const QString &option : options) {
            if (option.startsWith(u"domain="_s))
                arguments.domain = option.mid(7);
            else
                arguments.data += option;
        }
        return readProject(arguments, Environment({{u"SET"_s, u"x"_s}}));
    }

private Q_SLOTS:
    void warnings_data()
    {
        QTest::addColumn<Files>("files");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QStringList>("expected");
        const auto row = [this](const char *name, const Files &files, const QStringList &expected,
                                const QStringList &options = {}) {
            QTest::newRow(name) << files << options << expected;
            for (const QString &each : expected)
                m_words.insert(each.section(u' ', 0, 0));
        };
        const auto config = [&row](const char *name, const QByteArray &more, const QStringList &expected) {
            row(name, {{u"config.yml"_s, "language: en\nassistant_id: mine\n" + more}}, expected);
        };
        const auto domain = [&row](const char *name, const QByteArray &text, const QStringList &expected) {
            row(name, {{u"domain.yml"_s, text}}, expected);
        };
        const auto nlu = [&row](const char *name, const QByteArray &items, const QStringList &expected) {
            row(name, {{u"data/more.yml"_s, "nlu:\n" + items}}, expected);
        };
        const auto steps = [&row](const char *name, const QByteArray &text, const QStringList &expected) {
            row(name, {{u"data/more.yml"_s, "stories:\n- story: t\n  steps:\n" + text}}, expected);
        };
        const QByteArray item = "- intent: greet\n  examples: |\n    - good day\n";
        const QByteArray story = "- story: t\n  steps:\n  - intent: greet\n";

        row("nothing to warn of", {}, {});

        row("no domain", {{u"domain.yml"_s, {}}}, {u"no-domain "_s});
        row("domain that is missing", {}, {u"domain-path-missing nowhere.yml"_s}, {u"domain=nowhere.yml"_s});
        row("domain folder that nobody named", {{u"domain.yml"_s, {}}, {u"domain/a.yml"_s, Clean[u"domain.yml"_s]}},
            {u"domain-folder-unnamed domain"_s});
        row("domain folder that is named", {{u"domain.yml"_s, {}}, {u"domain/a.yml"_s, Clean[u"domain.yml"_s]}}, {},
            {u"domain=domain"_s});
        row("domain folder beside the file", {{u"domain/sub/a.yml"_s, "intents: [a]\n"}},
            {u"domain-folder-ignored domain"_s});
        row("domain folder of other things beside the file", {{u"domain/readme.txt"_s, "x\n"}}, {});
        row("data that are missing", {}, {u"data-path-missing nowhere"_s}, {u"data"_s, u"nowhere"_s});
        row("text file as data", {{u"notes.txt"_s, "nlu:\n"}}, {u"data-path-unread notes.txt"_s},
            {u"data"_s, u"notes.txt"_s});
        row("nothing to train", {{u"data/nlu.yml"_s, {}}, {u"data/stories.yml"_s, {}}}, {u"nothing-to-train data"_s});
        row("capitals in the extension", {{u"data/more.YML"_s, "nlu:\n" + item}}, {u"file-unread data/more.YML:1"_s});
        row("backup", {{u"data/sub/nlu.yml.bak"_s, "version: \"3.1\"\nnlu:\n" + item}},
            {u"file-unread data/sub/nlu.yml.bak:2"_s});
        row("backup of something else", {{u"data/notes.yml.bak"_s, "other: x\n"}}, {});
        row("backup that is no YAML", {{u"data/notes.yml.bak"_s, "[[\n"}}, {});
        row("Markdown", {{u"data/nlu.md"_s, "# Data\n## intent:greet\n- hi\n"}}, {u"markdown-unread data/nlu.md:2"_s});
        row("Markdown without data", {{u"data/README.md"_s, "# Data\n\nnlu:\n"}}, {});
        row("data named like a test",
            {{u"data/test_more.yml"_s, "stories:\n" + story}, {u"data/tests/a.yml"_s, "stories:\n" + story}},
            {u"test-data-counted data/test_more.yml"_s, u"test-data-counted data/tests/a.yml"_s});
        row("tests beside the data", {{u"tests/test_stories.yml"_s, "stories:\n" + story}}, {});
        row("file and its folder", {}, {u"named-twice data/nlu.yml"_s, u"duplicate-example data/nlu.yml:3"_s},
            {u"data"_s, u"data/nlu.yml"_s});

        row("data that are imported, too",
            {{u"config.yml"_s,
              "language: en\nassistant_id: mine\nimporters:\n- name: MultiProjectImporter\nimports: [data]\n"}},
            {u"named-twice data/nlu.yml"_s, u"named-twice data/stories.yml"_s, u"duplicate-example data/nlu.yml:3"_s});

        row("quoted key", {{u"data/more.yml"_s, "\"nlu\":\n" + item}}, {u"key-quoted data/more.yml:1"_s});
        row("quoted key beside another", {{u"data/more.yml"_s, "stories:\n" + story + "'nlu':\n" + item}},
            {u"key-quoted data/more.yml:5"_s});
        row("quoted responses beside nlu",
            {{u"data/more.yml"_s, "nlu:\n" + item + "'responses':\n  utter_a:\n  - text: a\n"}}, {});
        row("blank before the colon", {{u"data/more.yml"_s, "version: \"3.1\"\nstories :\n" + story}},
            {u"key-with-blank data/more.yml:2"_s});
        row("key in braces", {{u"data/more.yml"_s, "{nlu: [{intent: greet, examples: '- good day'}]}\n"}},
            {u"key-in-braces data/more.yml:1"_s});
        row("key in JSON", {{u"data/more.yml"_s, "{\"rules\":\n []}\n"}}, {u"key-in-braces data/more.yml:1"_s});
        row("key after a byte order mark", {{u"data/more.yml"_s, "\xEF\xBB\xBFnlu:\n" + item}},
            {u"key-after-bom data/more.yml:1"_s});
        row("key after a marker", {{u"data/more.yml"_s, "--- !!map\n&a nlu:\n" + item}},
            {u"key-unseen data/more.yml:2"_s});
        row("key in a text only", {{u"data/more.yml"_s, "version: \"3.1\"\nstories:\n" + story + "note: |\n  nlu:\n"}},
            {u"key-unknown data/more.yml:6"_s, u"key-not-at-top data/more.yml:7"_s});
        row("misspelled key", {{u"data/more.yml"_s, "nlu:\n" + item + "respones:\n  utter_a: []\n"}},
            {u"key-unknown data/more.yml:5"_s});
        row("other file", {{u"data/more.yml"_s, "other: x\n"}}, {u"no-known-key data/more.yml:1"_s});
        row("commented file", {{u"data/more.yml"_s, "# nlu:\n\n#\n"}}, {});
        row("empty file", {{u"data/more.yml"_s, ""}}, {});
        row("file that is no YAML", {{u"data/more.yml"_s, "a: b\nc: [\n"}}, {u"no-yaml data/more.yml:3"_s});
        row("broken JSON", {{u"data/more.json"_s, "{\"rasa_nlu_data\": {\n}\n"}}, {u"no-json data/more.json:3"_s});
        row("other JSON", {{u"data/more.json"_s, "{\"nlu\": []}"}}, {u"json-unknown data/more.json:1"_s});
        row("domain below the data", {{u"data/more.yml"_s, "responses:\n  utter_a:\n  - text: a\nintents:\n- a\n"}},
            {u"domain-below-data data/more.yml:4"_s});
        row("domain without responses below the data", {{u"data/more.yml"_s, "version: \"3.1\"\nslots: {}\n"}},
            {u"domain-below-data data/more.yml:2"_s});
        row("the domain itself below the data",
            {{u"domain.yml"_s, {}}, {u"data/domain.yml"_s, "intents:\n- greet\nslots: {}\n"}}, {},
            {u"domain=data/domain.yml"_s});

        config("importer of somebody", "importers:\n- name: RasaFileImporter\n- name: acme.Importer\n",
               {u"importer-unknown config.yml:5"_s});
        config("importer twice", "importers:\n- name: RasaFileImporter\n- name: RasaFileImporter\n",
               {u"duplicate-example data/nlu.yml:3"_s, u"importer-twice config.yml:5"_s});
        config("imports without importer", "imports:\n- other\n", {u"imports-unused config.yml:3"_s});
        config("import that is not there", "importers:\n- name: MultiProjectImporter\nimports: [nowhere]\n",
               {u"import-unread config.yml"_s});
        config("unset variable in a word", "pipeline:\n- name: P\n  url: http:${NOT_SET}/${SET}\n",
               {u"variable-unset config.yml:5"_s});
        config("set variable", "pipeline:\n- name: P\n  url: x${SET}\n", {});
        config("date", "pipeline:\n- name: P\n  since: 2022-04-24\n", {u"no-json-form config.yml:5"_s});
        config("infinity", "policies:\n- name: P\n  epsilon: .inf\n", {u"no-json-form config.yml:5"_s});
        config("list as key", "policies:\n- name: P\n  ? [a]\n  : b\n", {u"no-json-form config.yml:4"_s});
        config("date outside of the report", "since: 2022-04-24\n", {});
        row("no language", {{u"config.yml"_s, "assistant_id: mine\n"}}, {u"language-missing config.yml:1"_s});
        row("null language", {{u"config.yml"_s, "assistant_id: mine\nlanguage:\n"}},
            {u"language-missing config.yml:2"_s});
        row("no assistant_id", {{u"config.yml"_s, "language: en\n"}}, {u"assistant-id-missing config.yml:1"_s});
        row("assistant_id of the template", {{u"config.yml"_s, "language: en\nassistant_id: placeholder_default\n"}},
            {u"assistant-id-missing config.yml:2"_s});

        nlu("dash behind a blank", "- intent: a\n  examples: |\n    - x\n     - y\n    - z\n     - w\n",
            {u"indented-dash data/more.yml:5"_s});
        nlu("lines without dash", "- intent: a\n  examples: |\n    - x\n\n    # y\n    * z\n",
            {u"line-without-dash data/more.yml:6"_s});
        nlu("both", "- synonym: a\n  examples: |\n    - x\n    y\n     - z\n",
            {u"line-without-dash data/more.yml:5"_s, u"indented-dash data/more.yml:6"_s});
        nlu("folded lines", "- intent: a\n  examples: >\n    x\n", {u"line-without-dash data/more.yml:3"_s});
        nlu("blank lines", "- intent: a\n  examples: |\n    - x\n\n      \n    - y\n", {});
        nlu("no name", "- intent:\n  examples: '- x'\n", {u"nameless-item data/more.yml:2"_s});
        nlu("no kind", "- examples: '- x'\n", {u"item-without-kind data/more.yml:2"_s});
        nlu("blank name", "- intent: ' '\n  examples: '- x'\n", {u"blank-intent data/more.yml:2"_s});
        nlu("intent without examples", "- intent: a\n", {u"no-examples data/more.yml:2"_s});
        nlu("intent with an empty block", "- intent: a\n  examples: |\n", {u"no-examples data/more.yml:2"_s});
        nlu("regex without examples", "- regex: a\n  examples:\n", {u"no-examples data/more.yml:2"_s});
        nlu("lookup with a blank line", "- lookup: a\n  examples: ' '\n", {u"no-examples data/more.yml:2"_s});
        nlu("empty example", "- intent: a\n  examples: |\n    - x\n    -\n", {u"empty-example data/more.yml:2"_s});
        nlu("dash in a list of texts", "- intent: a\n  examples:\n  - text: |\n      - x\n",
            {u"dash-kept data/more.yml:4"_s});
        nlu("the same example again", "- intent: greet\n  examples: |\n    - hello\n    - x\n    - x\n",
            {u"duplicate-example data/more.yml:2"_s, u"duplicate-example data/nlu.yml:3"_s});
        nlu("synonym of itself", "- synonym: NY\n  examples: |\n    - ny\n    - NY\n",
            {u"synonym-of-itself data/more.yml:2"_s});
        nlu("lookup table that names a file", "- lookup: city\n  examples: |\n    - data/city.txt\n",
            {u"lookup-file data/more.yml:2"_s});
        nlu("retrieval intent without response", "- intent: faq/ask\n  examples: '- x'\n",
            {u"retrieval-without-response data/more.yml:2"_s});
        row("retrieval intent with response",
            {{u"data/more.yml"_s,
              "nlu:\n- intent: faq/ask\n  examples: '- x'\nresponses:\n  utter_faq/ask:\n  - text: a\n"}},
            {});
        row("version that is too new", {{u"data/more.yml"_s, "nlu:\n" + item + "version: \"3.2\"\n"}},
            {u"version-too-new data/more.yml:5"_s});
        row("stories of a version that is too new", {{u"data/more.yml"_s, "version: \"4.0\"\nstories:\n" + story}},
            {u"version-too-new data/more.yml:1"_s});
        row("version that is none", {{u"data/more.yml"_s, "version: new\nnlu:\n" + item}},
            {u"version-unknown data/more.yml:1"_s});

        const auto json = [&row](const char *name, const QByteArray &text, const QStringList &expected) {
            row(name, {{u"data/more.json"_s, text}}, expected);
        };
        json("lists that are ignored",
             "{\"rasa_nlu_data\": {\n\"intent_examples\": [\n{\"text\": \"a\", \"intent\": \"b\"}]}}",
             {u"json-list-ignored data/more.json:2"_s});
        json("synonym without value", "{\"rasa_nlu_data\": {\n\n\"entity_synonyms\": [{\"synonyms\": [\"a\"]}]}}",
             {u"json-entry-ignored data/more.json:3"_s});
        json("example without intent", "{\"rasa_nlu_data\": {\n\"common_examples\": [{\"text\": \"a\"}]}}",
             {u"json-entry-ignored data/more.json:2"_s});
        json("utterance of WIT without entities", "{\n\"utterances\": [{\"text\": \"a\", \"intent\": \"b\"}]}",
             {u"json-entry-ignored data/more.json:2"_s});
        json("part of Dialogflow", "{\"responses\": [], \"name\": \"a\"}", {u"neighbour-missing data/more.json:1"_s});

        row("story without steps", {{u"data/more.yml"_s, "stories:\n- story: t\n  steps: []\n- story: u\n"}},
            {u"empty-story data/more.yml:2"_s, u"empty-story data/more.yml:4"_s});
        steps("only a checkpoint", "  - checkpoint: c\n", {u"story-without-event data/more.yml:2"_s});
        steps("empty step", "  - intent: greet\n  - {}\n", {u"empty-step data/more.yml:5"_s});
        steps("nameless action", "  - intent: greet\n  - action:\n", {u"nameless-action data/more.yml:5"_s});
        steps("empty list of slots", "  - intent: greet\n  - slot_was_set: []\n",
              {u"empty-slot-list data/more.yml:5"_s});
        steps("entry of slots that is none", "  - intent: greet\n  - slot_was_set:\n    - 5\n    - requested: x\n",
              {u"slot-entry-ignored data/more.yml:6"_s, u"slot-unknown data/more.yml:7"_s});
        steps("entities beside a text", "  - intent: greet\n    user: good day\n    entities: [city]\n",
              {u"entities-ignored data/more.yml:6"_s});
        steps("alternative with a text only", "  - intent: greet\n  - or:\n    - user: a\n    - intent: greet\n",
              {u"alternatives-voided data/more.yml:6"_s});
        steps("no alternatives", "  - intent: greet\n  - or: []\n", {u"empty-alternatives data/more.yml:5"_s});
        steps("empty text of the bot", "  - intent: greet\n  - bot: ''\n", {u"empty-bot-text data/more.yml:5"_s});
        steps("slot that the domain lacks", "  - intent: greet\n  - slot_was_set:\n    - size: big\n",
              {u"slot-unknown data/more.yml:6"_s});
        steps("slot that Rasa adds", "  - intent: greet\n  - slot_was_set:\n    - session_started_metadata: big\n", {});

        domain("words that were no texts", "intents:\n- greet\n- yes\n- No\n- 'off'\nentities:\n- on\n",
               {u"word-is-text domain.yml:3"_s, u"word-is-text domain.yml:7"_s});
        domain("invalid domain", "intents:\n- greet\n- greet\n", {u"domain-replaced domain.yml:3"_s});
        domain("domain that is too new", "intents:\n- greet\nversion: \"9\"\n", {u"version-too-new domain.yml:3"_s});
        domain("domain of a version that is none", "version: x\nintents:\n- greet\n",
               {u"version-unknown domain.yml:1"_s});
        domain("key of an older Rasa", "intents:\n- greet\ntemplates:\n  utter_a: []\n",
               {u"domain-key-renamed domain.yml:3"_s});
        domain("key that is none", "intents:\n- greet\nslot: {}\n", {u"domain-key-unknown domain.yml:3"_s});
        domain("response that an NLU file has too", "intents:\n- greet\nresponses:\n  utter_b:\n  - text: a\n", {});
        row("response that an NLU file replaces", {{u"data/more.yml"_s, "responses:\n  utter_hi:\n  - text: hello\n"}},
            {u"duplicate-response domain.yml:5"_s});

        const auto folder = [&row](const char *name, const QByteArray &first, const QByteArray &second,
                                   const QStringList &expected) {
            row(name, {{u"domain/a.yml"_s, first}, {u"domain/b.yml"_s, second}}, expected, {u"domain=domain"_s});
        };
        const QByteArray slot = "slots:\n  size:\n    type: text\n    mappings: []\n";
        folder("slot in two files", slot, slot, {u"duplicate-slot domain/b.yml:2"_s});
        folder("response in two files", "responses:\n  utter_a: [{text: a}]\n", "responses:\n  utter_a: [{text: b}]\n",
               {u"duplicate-response domain/b.yml:2"_s});
        folder("form in two files", "forms:\n  f: {}\n", "forms:\n  f: {}\n", {u"duplicate-form domain/b.yml:2"_s});
        folder("names in two files", "intents: [a]\nactions: [b]\n", "intents:\n- a\nactions:\n- b\n",
               {u"duplicate-name domain/b.yml:2"_s, u"duplicate-name domain/b.yml:4"_s});
        folder("action that is a form", "forms:\n  f: {}\n", "actions:\n- f\n", {u"action-is-form domain/b.yml:2"_s});
        folder("file that is no YAML", "intents: [a]\n", "intents:\n- [\n", {u"domain-file-broken domain/b.yml:3"_s});
        folder("file without key", "intents: [a]\n", "other: x\n", {u"domain-file-other domain/b.yml:1"_s});
        folder("file of something else", "intents: [a]\n", "nlu: []\n", {});
        folder("file that is too new", "intents: [a]\n", "entities: [b]\nversion: \"9\"\n",
               {u"version-too-new-merged domain/b.yml:2"_s});
        folder("fault in one file", "intents: [a]\n", "entities:\n- b\n- b\n", {u"domain-replaced domain/b.yml:3"_s});
    }

    void warnings()
    {
        QFETCH(Files, files);
        QFETCH(QStringList, options);
        QTemporaryDir folder;
        writeAll(folder, Clean);
        writeAll(folder, files);
        if (QTest::currentTestFailed())
            return;
        const auto summary = read(folder, options);
        QVERIFY2(summary, summary ? "" : qPrintable(errorMessage(summary.error())));
        QStringList actual;
        for (const ProjectWarning &warning : summary->warnings) {
            actual += placed(warning.code, warning.path, warning.line);
            QVERIFY2(!warning.text.isEmpty() && !warning.text.contains(u'%') && !warning.text.endsWith(u'.'),
                     qPrintable(warning.text));
            QVERIFY2(warning.fix.endsWith(u'.') && !warning.fix.contains(u'%'), qPrintable(warning.fix));
        }
        actual.sort();
        QFETCH(QStringList, expected);
        expected.sort();
        QCOMPARE(actual, expected);
        const auto plain = read(folder, options, false);
        QVERIFY(plain && plain->warnings.empty());
        QCOMPARE(plain->counts, summary->counts);
    }

    /** Every warning that exists has a row above or a test below. */
    void allWordsHaveRows()
    {
        const QSet<QString> elsewhere = {warningWord(WarningCode::FolderUnreadable),
                                         warningWord(WarningCode::DanglingLink),
                                         warningWord(WarningCode::ReadSeveralTimes)};
        for (int code = 0; code <= int(WarningCode::ActionIsForm); ++code) {
            const QString word = warningWord(WarningCode(code));
            QVERIFY2(m_words.contains(word) || elsewhere.contains(word), qPrintable(word));
        }
    }

    void danglingLink()
    {
        QTemporaryDir folder;
        writeAll(folder, Clean);
        QVERIFY(QFile::link(u"nowhere.yml"_s, folder.filePath(u"data/more.yml"_s)));
        QVERIFY(QFile::link(u"nowhere.txt"_s, folder.filePath(u"data/more.txt"_s))); // would not be read anyway
        const auto summary = read(folder, {});
        QVERIFY(summary);
        QCOMPARE(summary->warnings.size(), size_t(1));
        QCOMPARE(summary->warnings[0].code, u"dangling-link"_s);
        QCOMPARE(summary->warnings[0].path, u"data/more.yml"_s);
    }

    /** The same file under several names: once for all of them. */
    void circleOfLinks()
    {
        QTemporaryDir folder;
        writeAll(folder, Clean);
        QVERIFY(QFile::link(u"../data"_s, folder.filePath(u"data/loop"_s)));
        const auto summary = read(folder, {});
        QVERIFY(summary);
        QStringList named;
        for (const ProjectWarning &warning : summary->warnings) {
            if (warning.code == warningWord(WarningCode::ReadSeveralTimes)) {
                named += warning.path;
                QVERIFY2(warning.text.contains(u"41 times"_s), qPrintable(warning.text));
            }
        }
        QCOMPARE(named.size(), 2); // the NLU data and the stories
    }

    /** Both places are named, and what only informs is no reason to fail. */
    void sentences()
    {
        QTemporaryDir folder;
        writeAll(folder, Clean);
        writeAll(folder, {{u"data/more.yml"_s, "responses:\n  utter_hi:\n  - text: hello\n"}});
        const auto summary = read(folder, {});
        QVERIFY(summary && summary->warnings.size() == 1);
        QCOMPARE(
            warningMessage(summary->warnings[0]),
            u"domain.yml:5: the response utter_hi is dropped, because the one in data/more.yml:2 wins. Keep one of the two."_s);
        QVERIFY(hasSeriousWarning(summary->warnings));
        QVERIFY(!hasSeriousWarning({projectWarning(WarningCode::AssistantIdMissing, 1)}));
        QCOMPARE(projectWarning(WarningCode::IndentedDash, 3, {u"1"_s}).text,
                 u"this line has blanks before the dash and does not count"_s);
        QCOMPARE(projectWarning(WarningCode::DuplicateSlot, 3, {u"%2"_s, u"b"_s}).text,
                 u"the slot %2 is dropped, because the one in b wins"_s); // what files hold is no place for facts
    }

    void leftOut_data()
    {
        QTest::addColumn<Files>("files");
        QTest::addColumn<ProjectCount>("which");
        QTest::addColumn<QString>("place");
        QTest::addColumn<int>("amount");
        using enum ProjectCount;
        const auto row = [](const char *name, const QString &file, const QByteArray &text, ProjectCount which,
                            const QString &place, int amount) {
            QTest::newRow(name) << Files{{file, text}} << which << place << amount;
        };
        const QString more = u"data/more.yml"_s;
        row("the same example again", more, "nlu:\n- intent: b\n  examples: |\n    - x\n    - x\n    - x\n",
            IntentExamples, u"duplicate-example data/more.yml:2"_s, 2);
        row("the same annotated example again", more,
            "nlu:\n- intent: b\n  examples: |\n    - [x](t)\n    - [x](t)\n    - y\n    - y\n", EntityExamples,
            u"duplicate-example data/more.yml:2"_s, 1);
        row("indented dashes", more, "nlu:\n- intent: b\n  examples: |\n    - x\n     - y\n     - z\n", IntentExamples,
            u"indented-dash data/more.yml:5"_s, 2);
        row("indented dash of a regex", more, "nlu:\n- regex: b\n  examples: |\n    - x\n     - y\n", Regexes,
            u"indented-dash data/more.yml:5"_s, 1);
        row("file with a quoted key", more, "'nlu':\n- intent: b\n  examples: |\n    - x\n    - '[y](z)'\n",
            IntentExamples, u"key-quoted data/more.yml:1"_s, 2);
        row("entities of a file with a quoted key", more, "'nlu':\n- intent: b\n  examples: |\n    - [y](z)\n",
            EntityExamples, u"key-quoted data/more.yml:1"_s, 1);
        row("stories with a quoted key", more,
            "'stories':\n- story: t\n  steps:\n  - intent: a\n  - or:\n    - intent: a\n    - intent: b\n", StorySteps,
            u"key-quoted data/more.yml:1"_s, 2);
        row("version that is too new", more, "version: \"4.0\"\nnlu:\n- intent: b\n  examples: |\n    - x\n    - y\n",
            IntentExamples, u"version-too-new data/more.yml:1"_s, 2);
        row("stories of a version that is too new", more,
            "stories:\n- story: t\n  steps:\n  - intent: a\nversion: \"4.0\"\n", StorySteps,
            u"version-too-new data/more.yml:5"_s, 1);
        const QByteArray invalid = "intents:\n- a\n- b\n- b\nslots:\n  s:\n    type: text\n    mappings: []\n";
        row("intents of an invalid domain", u"domain.yml"_s, invalid, Intents, u"domain-replaced domain.yml:4"_s, 3);
        row("slots of an invalid domain", u"domain.yml"_s, invalid, Slots, u"domain-replaced domain.yml:4"_s, 1);
        row("domain that is too new", u"domain.yml"_s, "version: \"4.0\"\nentities: [a]\n", Entities,
            u"version-too-new domain.yml:1"_s, 1);
        row("empty examples", more, "nlu:\n- intent: b\n  examples: |\n    - x\n    -\n", IntentExamples,
            u"empty-example data/more.yml:2"_s, 1);
    }

    /** What does not count is told with file, line, amount and reason, and is no part of the sum. */
    void leftOut()
    {
        QFETCH(Files, files);
        QFETCH(ProjectCount, which);
        QTemporaryDir folder;
        writeAll(folder, Clean);
        writeAll(folder, files);
        const auto summary = read(folder, {});
        QVERIFY2(summary, summary ? "" : qPrintable(errorMessage(summary.error())));
        QStringList places;
        int amount = 0;
        qint64 sum = 0;
        for (const Contribution &contribution : summary->contributions[size_t(which)]) {
            if (contribution.kind != Contribution::Kind::LeftOut) {
                sum += contribution.amount;
                QVERIFY(contribution.reason.isEmpty() && contribution.code.isEmpty());
                continue;
            }
            places += placed(contribution.code, contribution.path, contribution.line);
            amount += contribution.amount;
            QVERIFY(!contribution.reason.isEmpty());
        }
        QTEST(places.join(u", "_s), "place");
        QTEST(amount, "amount");
        QCOMPARE(sum, summary->count(which));
        const auto plain = read(folder, {}, false);
        QVERIFY(plain && plain->contributions[size_t(which)].empty());
    }

    /** Lists that several files have are counted at their places in each of them. */
    void sectionsOfSeveralFiles()
    {
        QTemporaryDir folder;
        writeAll(folder, Clean);
        writeAll(folder, {{u"domain/a.yml"_s, "intents:\n- a\n- b\n"}, {u"domain/b.yml"_s, "\n\nintents:\n- c\n"}});
        const auto summary = read(folder, {u"domain=domain"_s});
        QVERIFY(summary);
        QStringList parts;
        for (const Contribution &contribution : summary->contributions[size_t(ProjectCount::Intents)])
            parts += u"%1 %2:%3"_s.arg(contribution.amount).arg(contribution.path).arg(contribution.line);
        QCOMPARE(parts, QStringList({u"2 domain/a.yml:2"_s, u"1 domain/b.yml:4"_s, u"5 :0"_s}));
    }
};

QTEST_GUILESS_MAIN(TestWarnings)
#include "tst_warnings.moc"

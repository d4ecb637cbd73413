#include "core/project/markersfile.h"
#include "tests/support/smallproject.h"

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Domain =
    "version: \"3.1\"\nintents: [greet, bye]\nactions: [action_a]\nforms:\n  f_form:\n"
    "    required_slots: [name]\nresponses:\n  utter_x:\n  - text: x\nslots:\n  name:\n    type: text\n"
    "    mappings: []\n";

} // namespace

/** How `rasa evaluate markers` counts what it reads. */
class TestMarkersFile : public QObject
{
    Q_OBJECT

private:
    static void write(SmallProject &project, const QByteArray &markers)
    {
        project.write(u"domain.yml"_s, Domain);
        project.write(u"markers.yml"_s, markers);
    }

private Q_SLOTS:
    void counts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("markers");
        QTest::addColumn<int>("depth");
        QTest::addColumn<int>("branching");
        const auto row = [](const char *name, const QByteArray &text, int markers, int depth, int branching) {
            QTest::newRow(name) << text << markers << depth << branching;
        };
        row("one condition", "m:\n  intent: greet\n", 1, 1, 0);
        row("two conditions", "m:\n  intent: greet\nn:\n  action: action_a\n", 2, 1, 0);
        row("description first", "m:\n  description: x\n  intent: greet\n", 1, 1, 0);
        row("description last", "m:\n  intent: greet\n  description: x\n", 1, 1, 0);
        row("a second key is not looked at", "m:\n  intent: greet\n  anything: 5\n", 1, 1, 0);
        row("operator", "m:\n  and:\n  - intent: greet\n  - not_intent: bye\n", 1, 2, 2);
        row("nested operators",
            "m:\n  or:\n  - intent: greet\n  - seq:\n    - slot_was_set: name\n    - slot_was_not_set: name\n"
            "    - not:\n      - action: utter_x\n",
            1, 4, 3);
        row("the broadest and the deepest are different markers",
            "m:\n  not:\n  - not:\n    - intent: greet\nn:\n  or:\n  - intent: greet\n  - intent: bye\n  - action: "
            "action_a\n"
            "  - not_action: action_a\n",
            2, 3, 4);
        row("every operator",
            "a:\n  at_least_one_not:\n  - intent: greet\nb:\n  never:\n  - intent: greet\nc:\n  at_least_once:\n"
            "  - intent: greet\nd:\n  seq:\n  - intent: greet\n",
            4, 2, 1);
        row("built-in names",
            "m:\n  and:\n  - intent: nlu_fallback\n  - action: action_listen\n  - action: f_form\n"
            "  - slot_was_set: requested_slot\n  - slot_was_set: session_started_metadata\n",
            1, 2, 5);
        row("alias", "m: &m\n  intent: greet\nn:\n  and:\n  - *m\n  - *m\n", 2, 2, 2);
    }
    void counts()
    {
        QFETCH(QByteArray, text);
        SmallProject project;
        write(project, text);
        const auto counts = readMarkers({.folder = project.path()}, Environment());
        QVERIFY2(counts, whyNot(counts));
        QTEST(int(counts->markers), "markers");
        QTEST(int(counts->maxDepth), "depth");
        QTEST(int(counts->branching), "branching");
        QCOMPARE(counts->broadest.empty(), counts->branching == 0);
        QCOMPARE(qint64(counts->deepest.front().amount), counts->maxDepth);
        QCOMPARE(counts->deepest.front().path, u"markers.yml"_s);
    }

    void places()
    {
        SmallProject project;
        write(project, "# markers\nflat:\n  intent: greet\ndeep:\n  or:\n  - intent: greet\n  - intent: bye\n");
        const auto counts = readMarkers({.folder = project.path()}, Environment());
        QVERIFY2(counts, whyNot(counts));
        QCOMPARE(counts->deepest.front().line, 4);
        QCOMPARE(counts->broadest.front().line, 6);
        QCOMPARE(counts->markersOfFiles.front().amount, 2);
    }

    void folder()
    {
        SmallProject project;
        project.write(u"domain.yml"_s, Domain);
        project.write(u"markers/one.yml"_s, "a:\n  intent: greet\n");
        project.write(u"markers/deep/two.yaml"_s, "b:\n  not:\n  - intent: bye\nc:\n  intent: bye\n");
        project.write(u"markers/notes.txt"_s, "d:\n  intent: bye\n");
        const auto counts = readMarkers({.folder = project.path(), .markers = u"markers"_s}, Environment());
        QVERIFY2(counts, whyNot(counts));
        QCOMPARE(counts->markers, 3);
        QCOMPARE(counts->maxDepth, 2);
        QCOMPARE(counts->markersOfFiles.size(), size_t(2));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        const auto row = [](const char *name, const QByteArray &text, int line) {
            QTest::newRow(name) << text << line;
        };
        row("empty file", "", 1);
        row("a list", "- intent: greet\n", 1);
        row("no marker at all", "{}\n", 0);
        row("marker that is a text", "m: greet\n", 1);
        row("marker with three keys", "m:\n  intent: greet\n  a: b\n  c: d\n", 2);
        row("description alone", "m:\n  description: x\n", 2);
        row("unknown operator", "m:\n  xor:\n  - intent: greet\n", 2);
        row("operator in capitals", "m:\n  AND:\n  - intent: greet\n", 2);
        row("operator at the top", "and:\n- intent: greet\n", 1);
        row("condition at the top", "intent:\n  intent: greet\n", 1);
        row("operator with a text", "m:\n  and: greet\n", 2);
        row("operator without markers", "m:\n  and: []\n", 2);
        row("not with two", "m:\n  not:\n  - intent: greet\n  - intent: bye\n", 3);
        row("condition with a list", "m:\n  intent: [greet]\n", 2);
        row("condition with a number", "m:\n  intent: 5\n", 2);
        row("intent that the domain lacks", "m:\n  intent: unknown\n", 2);
        row("action that the domain lacks", "m:\n  and:\n  - action: unknown\n", 3);
        row("slot that the domain lacks", "m:\n  slot_was_set: unknown\n", 2);
        row("no YAML", "m: [\n", 2);
    }
    void refused()
    {
        QFETCH(QByteArray, text);
        SmallProject project;
        write(project, text);
        const auto counts = readMarkers({.folder = project.path()}, Environment());
        QVERIFY(!counts);
        QTEST(counts.error().line, "line");
        QCOMPARE(counts.error().path, project.path(u"markers.yml"_s));
    }

    void missingFiles()
    {
        SmallProject project;
        project.write(u"domain.yml"_s, Domain);
        QCOMPARE(readMarkers({.folder = project.path()}, Environment()).error().code, Error::Code::FileMissing);
        project.write(u"empty/notes.txt"_s, "x");
        QCOMPARE(readMarkers({.folder = project.path(), .markers = u"empty"_s}, Environment()).error().code,
                 Error::Code::ProjectRefused);
        QCOMPARE(readMarkers({.folder = project.path(), .markers = u"empty/notes.txt"_s}, Environment()).error().code,
                 Error::Code::ProjectRefused);

        SmallProject withoutDomain;
        withoutDomain.write(u"markers.yml"_s, "m:\n  intent: restart\n");
        const auto counts = readMarkers({.folder = withoutDomain.path()}, Environment());
        QCOMPARE(counts.error().code, Error::Code::FileMissing);
        QCOMPARE(counts.error().path, withoutDomain.path(u"domain.yml"_s));
    }

    void sameNameInTwoFiles()
    {
        SmallProject project;
        project.write(u"domain.yml"_s, Domain);
        project.write(u"markers/a.yml"_s, "m:\n  intent: greet\n");
        project.write(u"markers/b.yml"_s, "n:\n  intent: greet\nm:\n  intent: greet\n");
        const auto counts = readMarkers({.folder = project.path(), .markers = u"markers"_s}, Environment());
        QCOMPARE(counts.error().code, Error::Code::SchemaViolation);
        QVERIFY(counts.error().path.endsWith(u"/b.yml"_s));
        QCOMPARE(counts.error().line, 3);
    }

    void invalidDomain()
    {
        SmallProject project;
        project.write(u"domain.yml"_s, "intents: [greet, greet]\n");
        project.write(u"markers.yml"_s, "m:\n  intent: greet\n");
        const auto counts = readMarkers({.folder = project.path()}, Environment());
        QCOMPARE(counts.error().code, Error::Code::ProjectRefused);
        QCOMPARE(counts.error().path, project.path(u"domain.yml"_s));
    }
};

QTEST_GUILESS_MAIN(TestMarkersFile)
#include "tst_markersfile.moc"

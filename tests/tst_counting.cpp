#include "core/project/projectreader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

/** What a small project leads to. */
struct Expected
{
    ProjectCount which = ProjectCount::IntentExamples;
    qint64 amount = -1; ///< -1: refused
    bool isDomainReplaced = false;
};

constexpr qint64 DefaultActions = 13;
constexpr qint64 DefaultIntents = 5;
constexpr qint64 DefaultSlots = 1;

QString codeOf(const Error &error)
{
    return u"%1 (%2)"_s.arg(errorMessage(error)).arg(int(error.code));
}

} // namespace

Q_DECLARE_METATYPE(Expected)

/** Rules of counting.md in neighbourhoods that no recorded case covers. One file of each kind, written for the row. */
class TestCounting : public QObject
{
    Q_OBJECT

private:
    static void columns()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Expected>("expected");
    }

    static void check(const QString &name)
    {
        QFETCH(QByteArray, text);
        QFETCH(Expected, expected);
        QTemporaryDir folder;
        const auto write = [&folder](const QString &file, const QByteArray &content) {
            const QString path = folder.filePath(file);
            QVERIFY(QDir().mkpath(QFileInfo(path).path()));
            QFile out(path);
            QVERIFY(out.open(QFile::WriteOnly));
            out.write(content);
        };
        write(u"config.yml"_s, "language: en\n");
        write(name, text);
        const auto summary = readProject({.folder = folder.path()}, Environment({{u"SET"_s, u"x"_s}}));
        if (expected.amount < 0) {
            QVERIFY(!summary);
            QVERIFY(summary.error().line > 0);
            QVERIFY(summary.error().path.endsWith(name));
            return;
        }
        QVERIFY2(summary, summary ? "" : qPrintable(codeOf(summary.error())));
        QCOMPARE(summary->count(expected.which), expected.amount);
        QCOMPARE(summary->isDomainReplaced, expected.isDomainReplaced);
    }

private Q_SLOTS:
    void nlu_data()
    {
        using enum ProjectCount;
        columns();
        const auto row = [](const char *name, const QByteArray &items, ProjectCount which, qint64 amount) {
            QTest::newRow(name) << QByteArray("nlu:\n" + items) << Expected{which, amount};
        };
        const QByteArray a = "- intent: a\n  examples: |\n    - x\n    - y\n";
        row("alias of an item", "- &i\n  intent: a\n  examples: |\n    - x\n- *i\n", IntentExamples, 1);
        row("alias of examples", "- intent: a\n  examples: &e |\n    - x\n- intent: b\n  examples: *e\n",
            IntentExamples, 2);
        row("merge key", "- &i {intent: a, examples: '- x'}\n- <<: *i\n  intent: b\n", IntentExamples, 2);
        row("merge key with too much", "- &i {intent: a, synonym: b}\n- <<: *i\n", IntentExamples, -1);
        row("text between merge signs", a + "- intent: b\n  examples: |\n    - a << b\n", IntentExamples, 3);
        row("anchored list", "  &all\n" + a, IntentExamples, 2);
        row("examples in double quotes", "- intent: a\n  examples: \"- x\\n- y\\x0b- z\"\n", IntentExamples, 3);
        row("variable as examples", "- intent: a\n  examples: ${SET}\n", IntentExamples, -1);
        row("variable in metadata", "- intent: a\n  metadata: ${SET}\n  examples: '- x'\n", IntentExamples, 1);
        row("unset variable in metadata", "- intent: a\n  metadata: ${UNSET}\n  examples: '- x'\n", IntentExamples, -1);
        row("metadata of equal print",
            "- intent: a\n  metadata: 5\n  examples: '- x'\n- intent: a\n  metadata: '5'\n  examples: '- x'\n",
            IntentExamples, 1);
        row("metadata in another order",
            "- intent: a\n  metadata: {p: 1, q: [2]}\n  examples: '- x'\n- intent: a\n  metadata: {q: [2], p: 1}\n  "
            "examples: '- x'\n",
            IntentExamples, 1);
        row("metadata lists in another order",
            "- intent: a\n  metadata: [1, 2]\n  examples: '- x'\n- intent: a\n  metadata: [2, 1]\n  examples: '- x'\n",
            IntentExamples, 2);
        row("null metadata is none", "- intent: a\n  metadata:\n  examples: '- x'\n- intent: a\n  examples: '- x'\n",
            IntentExamples, 1);
        row("examples first", "- examples: '- x'\n  intent: a\n", IntentExamples, 1);
        row("neither kind nor name", "- examples: '- x'\n", IntentExamples, 0);
        row("metadata of a synonym", "- synonym: a\n  metadata: x\n  examples: '- x'\n", IntentExamples, -1);
        row("two slashes without example", "- intent: a/b/c\n", IntentExamples, 0);
        row("two slashes in a file that is too new", "- intent: a/b/c\n  examples: '- x'\nversion: '4.0'\n",
            IntentExamples, 0);
        row("schema in a file that is too new", "- x\nversion: '4.0'\n", IntentExamples, -1);
        row("unknown tag in another key", "- intent: a\n  examples: '- x'\nother: !mine x\n", IntentExamples, -1);
        row("unset variable in another key", "- intent: a\n  examples: '- x'\nother: [${UNSET}x]\n", IntentExamples,
            -1);
        row("empty list form", "- intent: a\n  examples: []\n", IntentExamples, 0);
        row("empty mapping in the list form", "- intent: a\n  examples:\n  - {}\n  - text: x\n", IntentExamples, 1);
        row("unknown key in the list form", "- intent: a\n  examples:\n  - text: x\n    note: y\n", IntentExamples, -1);
        row("blank base of a retrieval intent",
            "- intent: ' a/b'\n  examples: '- x'\n- intent: 'a/b'\n  examples: '- x'\n", Intents, DefaultIntents + 1);
        row("synonym from an annotation", "- intent: a\n  examples: |\n    - '[x](t:x) [y](t:z) [y](t:w)\n", Synonyms,
            1);
        row("annotation without intent base", "- intent: ' '\n  examples: '- [x](t)'\n", EntityExamples, 0);
        row("lookup of one name under another kind", "- lookup: a\n  examples: '- x'\n- regex: a\n  examples: '- x'\n",
            LookupTables, 1);
        row("colon in flow style", "- {intent: a:b}\n", IntentExamples, -1);
        row("tab in an example", "- intent: a\n  examples: |\n    - x\ty\n", IntentExamples, 1);
        row("tab behind the bar", "- intent: a\n  examples: |\t\n    - x\n", IntentExamples, -1);
    }
    void nlu() { check(u"data/nlu.yml"_s); }

    void stories_data()
    {
        using enum ProjectCount;
        columns();
        const auto row = [](const char *name, const QByteArray &steps, ProjectCount which, qint64 amount) {
            QTest::newRow(name) << QByteArray("stories:\n- story: s\n  steps:\n" + steps) << Expected{which, amount};
        };
        const auto rule = [](const char *name, const QByteArray &rest, qint64 amount) {
            QTest::newRow(name) << QByteArray("rules:\n- rule: r\n" + rest) << Expected{StorySteps, amount};
        };
        row("empty mapping as step", "  - intent: a\n  - {}\n", StorySteps, 1);
        row("only entities", "  - entities: [x]\n", StorySteps, 0);
        row("number as entity", "  - intent: a\n    entities: [5]\n", StorySteps, -1);
        row("role of an entity is a number", "  - intent: a\n    entities:\n    - x: y\n      role: 5\n", StorySteps,
            -1);
        row("or of one slot with two keys", "  - or:\n    - slot_was_set:\n      - {a: 1, b: 2}\n", StorySteps, 2);
        row("or with an empty slot list", "  - or:\n    - slot_was_set: []\n    - intent: a\n", StorySteps, 1);
        row("or within or", "  - or:\n    - or: []\n", StorySteps, -1);
        row("checkpoint with intent", "  - checkpoint: c\n    intent: a\n", StorySteps, -1);
        row("slots before the checkpoint key", "  - slot_was_set:\n    - a: 1\n    checkpoint: c\n", StorySteps, 0);
        row("slot that the domain adds", "  - slot_was_set:\n    - session_started_metadata\n", StorySteps, 1);
        row("unknown slot in an alternative", "  - or:\n    - slot_was_set:\n      - nope\n", StorySteps, -1);
        row("slash before a retrieval intent", "  - intent: /a/b\n    user: x\n", IntentExamples, 1);
        row("two slashes after the leading one", "  - intent: /a/b/c\n", StorySteps, -1);
        row("alias of a step", "  - &i\n    intent: a\n    user: x\n  - *i\n", IntentExamples, 1);
        row("variable as intent", "  - intent: ${SET}\n", StorySteps, -1);
        row("variable as value of a slot", "  - slot_was_set:\n    - a: ${SET}\n", StorySteps, 1);
        row("text of white space only", "  - intent: a\n    user: ' \t '\n", IntentExamples, 0);
        row("bot texts of two forms", "  - bot: a\n  - bot: 'a'\n", Actions, DefaultActions + 1);
        row("action named bot", "  - action: bot\n", StorySteps, 1);
        row("action of blanks", "  - action: ' '\n", StorySteps, 0);
        rule("condition adds no step", "  condition:\n  - slot_was_set:\n    - a: 1\n  steps:\n  - intent: a\n", 1);
        rule("or at the end and waiting",
             "  wait_for_user_input: true\n  steps:\n  - or:\n    - intent: a\n    - intent: b\n", 2);
        rule("or at the end and not waiting",
             "  wait_for_user_input: false\n  steps:\n  - or:\n    - intent: a\n    - intent: b\n", 3);
        rule("text as truth value", "  conversation_start: 'true'\n  steps: []\n", -1);
        rule("action in a condition", "  condition:\n  - action: a\n  steps: []\n", -1);
    }
    void stories() { check(u"data/stories.yml"_s); }

    void domain_data()
    {
        using enum ProjectCount;
        columns();
        const auto row = [](const char *name, const QByteArray &text, ProjectCount which, qint64 amount,
                            bool isReplaced = false) {
            QTest::newRow(name) << text << Expected{which, amount, isReplaced};
        };
        const auto slot = [](const QByteArray &type, const QByteArray &mapping) {
            return QByteArray("slots:\n  s:\n    type: " + type + "\n    mappings:\n    - " + mapping + "\n");
        };
        row("default intents only once", "intents: [back, a]\n", Intents, DefaultIntents + 1);
        row("intent twice, once as mapping", "intents:\n- a\n- a: {use_entities: []}\n", Intents, DefaultIntents, true);
        row("properties as a list", "intents:\n- a: [b]\n", Intents, -1);
        row("empty list as properties", "intents:\n- a: []\n", Intents, DefaultIntents, true);
        row("ignore_entities is true", "intents:\n- a: {ignore_entities: true}\n", Intents, -1);
        row("triggers a form", "intents:\n- a: {triggers: f}\nforms:\n  f: {required_slots: []}\n", Intents,
            DefaultIntents + 1);
        row("triggers a default action", "intents:\n- a: {triggers: action_listen}\n", Intents, DefaultIntents + 1);
        row("version with a suffix", "version: 3.1rc1\nintents: [a]\n", Intents, DefaultIntents + 1);
        row("version that is too new", "version: '3.1.1'\nintents: [a]\n", Intents, DefaultIntents);
        row("fault in a version that is too new", "version: '4.0'\nintents: [a, a]\n", Intents, DefaultIntents);
        row("slot with a class as type", slot("my.own.Slot", "type: custom"), Slots, DefaultSlots + 1);
        row("slot named like one that Rasa adds for forms",
            "slots:\n  requested_slot: {type: text, mappings: []}\nforms: {f: {}}\n", Slots, DefaultSlots + 1);
        row("any slot that influences",
            "slots:\n  s:\n    type: any\n    influence_conversation: true\n    mappings: []\n", Slots, -1);
        row("values of a text slot", "slots:\n  s: {type: text, values: [a], mappings: []}\n", Slots, -1);
        row("float slot with equal bounds", "slots:\n  s: {type: float, min_value: 1, mappings: []}\n", Slots, -1);
        row("float slot with a low maximum",
            "slots:\n  s: {type: float, min_value: -2, max_value: -1.5, mappings: []}\n", Slots, DefaultSlots + 1);
        row("mapping with null entity", slot("text", "{type: from_entity, entity: }"), Slots, DefaultSlots, true);
        row("mapping value false", slot("bool", "{type: from_intent, value: false}"), SlotMappings, 1);
        row("mapping with null conditions", slot("text", "{type: custom, conditions: }"), ConditionalSlotMappings, 1);
        row("form without anything", "forms:\n  f: {}\n", Actions, DefaultActions + 1);
        row("form that is a list", "forms:\n  f: []\n", Actions, -1);
        row("response with two conditions",
            "responses:\n  r:\n  - text: a\n    condition: []\n  - text: b\n    condition:\n  - text: c\n",
            ConditionalResponseVariations, 2);
        row("null custom", "responses:\n  r:\n  - text: a\n    custom:\n", Responses, -1);
        row("text action twice", "e2e_actions: [a, a]\n", Actions, DefaultActions, true);
        row("text action named like a response", "e2e_actions: [r]\nresponses:\n  r:\n  - text: a\n", Actions,
            DefaultActions, true);
        row("merged lists of keys", "x: &x {a: 1}\nsession_config:\n  <<: {session_expiration_time: 5}\n", Actions,
            DefaultActions);
        row("negative zero as time", "session_config: {session_expiration_time: -0}\n", Actions, DefaultActions);
        row("list as domain", "- intents\n", Actions, -1);
        row("empty list as domain", "[]\n", Actions, DefaultActions);
        row("equal keys in a slot", "slots:\n  s: {type: text, type: text, mappings: []}\n", Slots, -1);
    }
    void domain() { check(u"domain.yml"_s); }
};

QTEST_GUILESS_MAIN(TestCounting)
#include "tst_counting.moc"

#include "core/project/flows.h"
#include "tests/support/smallproject.h"

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

constexpr int PatternCount = 18; ///< of the 3.14 snapshot

/** One number about flows. */
struct Expected
{
    FlowCount which = FlowCount::Flows;
    qint64 amount = 0;
};

Result<std::vector<Flow>> read(const QByteArray &text)
{
    return readFlows(text, u"/srv/bot/data/flows.yml"_s, u"data/flows.yml"_s, Environment());
}

} // namespace

Q_DECLARE_METATYPE(Expected)

/** How Rasa Pro counts flows and their steps. */
class TestFlows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data()
    {
        using enum FlowCount;
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Expected>("expected");
        const auto row = [](const char *name, const QByteArray &flows, FlowCount which, qint64 amount) {
            QTest::newRow(name) << QByteArray("flows:\n" + flows) << Expected{which, amount};
        };
        const QByteArray action = "    steps:\n    - action: a\n";
        row("no flows", "  {}\n", Flows, 0);
        row("two flows", "  f:\n" + action + "  g:\n" + action, Flows, 2);
        row("trigger", "  f:\n    nlu_trigger:\n    - intent: i\n" + action, WithNluTrigger, 1);
        row("empty trigger", "  f:\n    nlu_trigger: []\n" + action, WithNluTrigger, 0);
        row("guard", "  f:\n    if: slots.a\n" + action, WithGuards, 1);
        row("guard false is a guard", "  f:\n    if: False\n" + action, WithGuards, 1);
        row("empty guard is none", "  f:\n    if: \"\"\n" + action, WithGuards, 0);
        row("null guard is the text None", "  f:\n    if:\n" + action, WithGuards, 1);
        row("never startable", "  f:\n    if: False\n" + action, NotStartable, 1);
        row("never startable as a text", "  f:\n    if: 'FALSE'\n" + action, NotStartable, 1);
        row("a condition is startable", "  f:\n    if: slots.a\n" + action, NotStartable, 0);
        row("always in the prompt", "  f:\n    always_include_in_prompt: true\n" + action, AlwaysInPrompt, 1);
        row("not always in the prompt", "  f:\n    always_include_in_prompt: false\n" + action, AlwaysInPrompt, 0);
        row("collect", "  f:\n    steps:\n    - collect: a\n    - collect: b\n", CollectSteps, 2);
        row("default utterance", "  f:\n    steps:\n    - collect: a\n      utter: utter_ask_a\n", CollectWithUtterance,
            0);
        row("own utterance", "  f:\n    steps:\n    - collect: a\n      utter: utter_b\n", CollectWithUtterance, 1);
        row("rejections", "  f:\n    steps:\n    - collect: a\n      rejections:\n      - if: x\n        utter: y\n",
            CollectWithRejections, 1);
        row("no rejections", "  f:\n    steps:\n    - collect: a\n      rejections: []\n", CollectWithRejections, 0);
        row("kept value", "  f:\n    steps:\n    - collect: a\n      reset_after_flow_ends: false\n",
            CollectKeepingValue, 1);
        row("value that is reset", "  f:\n    steps:\n    - collect: a\n      reset_after_flow_ends: true\n",
            CollectKeepingValue, 0);
        row("set slots", "  f:\n    steps:\n    - set_slots:\n      - a: 1\n      - b: 2\n", SetSlotSteps, 1);
        row("link", "  f:\n    steps:\n    - link: g\n  g:\n" + action, LinkSteps, 1);
        row("call", "  f:\n    steps:\n    - call: g\n  g:\n" + action, CallSteps, 1);
        row("no condition", "  f:\n" + action, DepthOfIf, 0);
        row("next step by name", "  f:\n    steps:\n    - action: a\n      next: b\n    - id: b\n      action: c\n",
            DepthOfIf, 0);
        const QByteArray one = "  f:\n    steps:\n    - noop: true\n      next:\n      - if: x\n        then: END\n"
                               "      - else: END\n";
        row("conditions that lead elsewhere", one, DepthOfIf, 1);
        const QByteArray two = "  f:\n    steps:\n    - noop: true\n      next:\n      - if: x\n        then:\n"
                               "        - collect: a\n          next:\n          - if: y\n            then:\n"
                               "            - set_slots:\n              - a: 1\n              next: END\n"
                               "          - else: END\n      - else: END\n";
        row("conditions in conditions", two, DepthOfIf, 2);
        row("steps below conditions count", two, CollectSteps, 1);
        row("steps below two conditions count", two, SetSlotSteps, 1);
        const QByteArray calls = "  f:\n    steps:\n    - call: g\n    - call: g\n  g:\n    steps:\n    - collect: a\n"
                                 "    - call: h\n  h:\n    steps:\n    - collect: b\n      next:\n      - if: x\n"
                                 "        then: END\n      - else: END\n";
        row("steps of called flows count for each call", calls, CollectSteps, 4 + 2 + 1);
        row("calls of called flows count too", calls, CallSteps, 4 + 1);
        row("conditions of called flows", calls, DepthOfIf, 1);
        row("condition that leads to a call of a condition",
            "  f:\n    steps:\n    - noop: true\n      next:\n      - if: x\n        then:\n        - call: g\n"
            "      - else: END\n  g:\n    steps:\n    - noop: true\n      next:\n      - else: END\n",
            DepthOfIf, 2);
        row("slot in one flow only", "  f:\n    steps:\n    - collect: a\n    - set_slots:\n      - a: 1\n",
            SharedSlots, 0);
        row("slot in two flows",
            "  f:\n    steps:\n    - collect: a\n  g:\n    steps:\n    - set_slots:\n      - a: 1\n", SharedSlots, 1);
        row("slot of a called flow is shared", "  f:\n    steps:\n    - call: g\n  g:\n    steps:\n    - collect: a\n",
            SharedSlots, 1);
    }
    void counts()
    {
        QFETCH(QByteArray, text);
        QFETCH(Expected, expected);
        const auto flows = read(text);
        QVERIFY2(flows, whyNot(flows));
        const auto statistics = flowStatistics(*flows, {});
        QVERIFY2(statistics, whyNot(statistics));
        QCOMPARE(statistics->count(expected.which), expected.amount);
        qint64 explained = 0;
        for (const Contribution &contribution : statistics->contributions[size_t(expected.which)])
            explained += contribution.amount;
        QCOMPARE(explained, expected.amount);
    }

    void patterns_data()
    {
        using enum FlowCount;
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Expected>("expected");
        const QByteArray own = "flows:\n  f:\n    steps:\n    - action: a\n";
        const auto row = [](const char *name, const QByteArray &text, FlowCount which, qint64 amount) {
            QTest::newRow(name) << text << Expected{which, amount};
        };
        row("none without flows of one's own", "flows: {}\n", Flows, 0);
        row("added to the flows", own, Flows, 1 + PatternCount);
        row("their triggers", own, WithNluTrigger, 3);
        row("their asking steps", own, CollectSteps, 2);
        row("their setting steps", own, SetSlotSteps, 2);
        row("their conditions", own, DepthOfIf, 2);
        row("one's own in place of one", own + "  pattern_restart:\n    steps:\n    - action: a\n", WithNluTrigger, 2);
        row("the number stays then", own + "  pattern_restart:\n    steps:\n    - action: a\n", Flows,
            1 + PatternCount);
        row("slot shared with a pattern", own + "    - collect: consecutive_silence_timeouts\n", SharedSlots, 1);
    }
    void patterns()
    {
        QFETCH(QByteArray, text);
        QFETCH(Expected, expected);
        const auto flows = read(text);
        QVERIFY2(flows, whyNot(flows));
        const auto statistics = flowStatistics(*flows, {.withPatterns = true});
        QVERIFY2(statistics, whyNot(statistics));
        QCOMPARE(statistics->count(expected.which), expected.amount);
    }

    void refusedFiles_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        const auto row = [](const char *name, const QByteArray &text, int line) {
            QTest::newRow(name) << text << line;
        };
        row("flows that are a list", "flows:\n- f\n", 2);
        row("flow that is a text", "flows:\n  f: g\n", 2);
        row("flow without steps", "flows:\n  f:\n    description: x\n", 3);
        row("flow with no step", "flows:\n  f:\n    steps: []\n", 3);
        row("step that is a text", "flows:\n  f:\n    steps:\n    - action\n", 4);
        row("step of no kind", "flows:\n  f:\n    steps:\n    - description: x\n", 4);
        row("collect of a list", "flows:\n  f:\n    steps:\n    - collect: [a]\n", 4);
        row("set_slots with a mapping", "flows:\n  f:\n    steps:\n    - set_slots:\n        a: 1\n", 5);
        row("condition without then", "flows:\n  f:\n    steps:\n    - noop: true\n      next:\n      - if: x\n", 6);
        row("next that is a mapping", "flows:\n  f:\n    steps:\n    - noop: true\n      next: {if: x}\n", 5);
        row("no YAML", "flows: {\n", 2);
    }
    void refusedFiles()
    {
        QFETCH(QByteArray, text);
        const auto flows = read(text);
        QVERIFY(!flows);
        QTEST(flows.error().line, "line");
        QCOMPARE(flows.error().path, u"/srv/bot/data/flows.yml"_s);
    }

    void refusedCalls_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::newRow("nothing of that name") << QByteArray("flows:\n  f:\n    steps:\n    - call: g\n") << 4;
        QTest::newRow("itself") << QByteArray("flows:\n  f:\n    steps:\n    - call: f\n") << 2;
        QTest::newRow("itself through another")
            << QByteArray("flows:\n  f:\n    steps:\n    - call: g\n  g:\n    steps:\n    - call: f\n") << 2;
    }
    void refusedCalls()
    {
        QFETCH(QByteArray, text);
        const auto flows = read(text);
        QVERIFY2(flows, whyNot(flows));
        const auto statistics = flowStatistics(*flows, {});
        QCOMPARE(statistics.error().code, Error::Code::ProjectRefused);
        QTEST(statistics.error().line, "line");
    }

    /** Doubling at each of many levels must cost no more than the levels. */
    void chainOfCalls()
    {
        constexpr int Levels = 40;
        QByteArray text = "flows:\n  f0:\n    steps:\n    - collect: a\n";
        for (int level = 1; level <= Levels; ++level) {
            const QByteArray below = "    - call: f" + QByteArray::number(level - 1) + '\n';
            text += "  f" + QByteArray::number(level) + ":\n    steps:\n" + below + below;
        }
        const auto flows = read(text);
        QVERIFY2(flows, whyNot(flows));
        const auto statistics = flowStatistics(*flows, {});
        QVERIFY2(statistics, whyNot(statistics));
        QCOMPARE(statistics->count(FlowCount::CollectSteps), (qint64(1) << (Levels + 1)) - 1);
    }

    void agentsAndTools()
    {
        const auto flows =
            read("flows:\n  f:\n    steps:\n    - call: shop\n    - call: shop\n      exit_if:\n"
                 "      - slots.a is not null\n    - call: book\n      mcp_server: booking\n"
                 "      mapping:\n        input:\n        - param: p\n          slot: s\n    - call: g\n"
                 "  g:\n    steps:\n    - noop: true\n      next:\n      - else:\n        - call: shop\n");
        QVERIFY2(flows, whyNot(flows));
        QVERIFY(!flowStatistics(*flows, {}));
        const FlowSurroundings surroundings{.agents = {u"shop"_s}, .mcpServers = {u"booking"_s}};
        const auto statistics = flowStatistics(*flows, surroundings);
        QVERIFY2(statistics, whyNot(statistics));
        QCOMPARE(statistics->count(FlowCount::CallSteps), 6);
        QCOMPARE(
            agentUsage(*flows, surroundings).display(),
            QByteArray("[{\"flow\": \"f\", \"agent\": \"shop\"}, {\"flow\": \"f\", \"agent\": \"shop\", \"exit_if\": "
                       "[\"slots.a is not null\"]}, {\"flow\": \"f\", \"mcp_tool\": \"book\", \"mcp_server\": "
                       "\"booking\", \"mapping\": {\"input\": [{\"param\": \"p\", \"slot\": \"s\"}]}}, "
                       "{\"flow\": \"g\", \"agent\": \"shop\"}]"));
    }

    void firstOfEqualNames()
    {
        auto flows = read("flows:\n  f:\n    steps:\n    - collect: a\n");
        const auto others = read("flows:\n  f:\n    steps:\n    - action: a\n  g:\n    steps:\n    - action: a\n");
        mergeFlows(*flows, *others);
        QCOMPARE(flows->size(), size_t(2));
        QCOMPARE(flowStatistics(*flows, {})->count(FlowCount::CollectSteps), 1);
    }
};

QTEST_GUILESS_MAIN(TestFlows)
#include "tst_flows.moc"

#include "core/project/projectextras.h"
#include "tests/support/smallproject.h"

#include <QSignalSpy>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Story =
    "stories:\n- story: a\n  steps:\n  - user: |\n      hi\n    intent: greet\n  - action: utter_greet\n";

void writeUsual(SmallProject &project)
{
    project.write(u"config.yml"_s, "language: en\n");
    project.write(u"domain.yml"_s, "intents: [greet]\nresponses:\n  utter_greet:\n  - text: hi\n");
    project.write(
        u"data/nlu.yml"_s,
        "nlu:\n- intent: greet\n  examples: |\n    - hi\n    - hello [there](place)\n- synonym: x\n"
        "  examples: |\n    - y\n- regex: r\n  examples: |\n    - \\d\n- lookup: l\n  examples: |\n    - z\n");
    project.write(u"data/stories.yml"_s, Story + Story.mid(9).replace("story: a", "story: b"));
}

ProjectArguments arguments(const SmallProject &project, WantedParts parts)
{
    return {.folder = project.path(), .parts = parts, .explain = true};
}

} // namespace

/** The parts of a project that single commands read, read together and followed. */
class TestProjectExtras : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsWanted_data()
    {
        QTest::addColumn<WantedParts>("parts");
        QTest::newRow("nothing") << WantedParts();
        QTest::newRow("the training alone") << WantedParts(ProjectPart::Training);
        QTest::newRow("NLU test") << WantedParts(ProjectPart::NluTest);
        QTest::newRow("story test") << WantedParts(ProjectPart::StoryTest);
        QTest::newRow("endpoints") << WantedParts(ProjectPart::Endpoints);
        QTest::newRow("model groups") << WantedParts(ProjectPart::ModelGroups);
        QTest::newRow("credentials") << WantedParts(ProjectPart::Credentials);
        QTest::newRow("markers") << WantedParts(ProjectPart::Markers);
        QTest::newRow("flows") << WantedParts(ProjectPart::Flows);
        QTest::newRow("end-to-end tests") << WantedParts(ProjectPart::EndToEndTests);
    }
    void onlyWhatIsWanted()
    {
        QFETCH(WantedParts, parts);
        SmallProject project;
        writeUsual(project);
        const ProjectExtras extras = readExtras(arguments(project, parts), Environment());
        QCOMPARE(extras.nluTest.has_value(), parts.testFlag(ProjectPart::NluTest));
        QCOMPARE(extras.everythingTest.has_value(), parts.testFlag(ProjectPart::StoryTest));
        QCOMPARE(extras.coreTest.has_value(), parts.testFlag(ProjectPart::StoryTest));
        QCOMPARE(extras.endpoints.has_value(),
                 parts.testFlag(ProjectPart::Endpoints) || parts.testFlag(ProjectPart::ModelGroups));
        QCOMPARE(extras.credentials.has_value(), parts.testFlag(ProjectPart::Credentials));
        QCOMPARE(extras.markers.has_value(), parts.testFlag(ProjectPart::Markers));
        QCOMPARE(extras.flows.has_value(), parts.testFlag(ProjectPart::Flows));
        QCOMPARE(extras.endToEndTests.has_value(), parts.testFlag(ProjectPart::EndToEndTests));
    }

    void nluTest()
    {
        SmallProject project;
        writeUsual(project);
        const auto counts = [&](const QStringList &data) {
            ProjectArguments wanted = arguments(project, ProjectPart::NluTest);
            wanted.data = data;
            const ProjectExtras extras = readExtras(wanted, Environment());
            QList<qint64> numbers;
            for (const ProjectCount which : {ProjectCount::IntentExamples, ProjectCount::EntityExamples,
                                             ProjectCount::LookupTables, ProjectCount::Synonyms, ProjectCount::Regexes})
                numbers += *extras.nluTest ? (*extras.nluTest)->count(which) : -1;
            return numbers;
        };
        // The message of the stories is an example of the NLU data already.
        QCOMPARE(counts({}), QList<qint64>({2, 1, 1, 1, 1}));
        // The configuration is not looked at: neither its importers nor its faults matter.
        project.write(u"config.yml"_s, "pipeline: {no: list\n");
        QCOMPARE(counts({}), QList<qint64>({2, 1, 1, 1, 1}));
        project.write(u"train_test_split/test_data.yml"_s, "nlu:\n- intent: greet\n  examples: |\n    - hey\n");
        QCOMPARE(counts({u"train_test_split/test_data.yml"_s}), QList<qint64>({1, 0, 0, 0, 0}));
        project.write(u"data/nlu.yml"_s, "nlu:\n- intent: 5\n");
        QCOMPARE(counts({}).first(), -1);
    }

    void storyTests_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QStringList>("data");
        QTest::addColumn<int>("everything");
        QTest::addColumn<int>("core");
        const auto row = [](const char *name, const QStringList &files, const QStringList &data, int everything,
                            int core) { QTest::newRow(name) << files << data << everything << core; };
        row("no tests", {}, {}, 0, 2);
        row("the usual place", {u"tests/test_stories.yml"_s}, {}, 1, 2);
        row("anywhere below the folder", {u"test_a.yml"_s, u"a/b/test_b.yaml"_s}, {}, 2, 2);
        row("another name is no test", {u"tests/stories.yml"_s}, {}, 0, 2);
        row("among the data it is both", {u"data/test_a.yml"_s}, {}, 1, 3);
        row("a folder that is named", {u"tests/test_a.yml"_s, u"other/test_b.yml"_s}, {u"tests"_s}, 1, 1);
        row("a file that is named", {u"other/x.yml"_s}, {u"other/x.yml"_s}, 0, 1);
        row("the data when what is named is missing", {u"data/test_a.yml"_s}, {u"gone"_s}, 1, 3);
    }
    void storyTests()
    {
        QFETCH(QStringList, files);
        QFETCH(QStringList, data);
        SmallProject project;
        writeUsual(project);
        for (const QString &file : std::as_const(files))
            project.write(file, Story);
        ProjectArguments wanted = arguments(project, ProjectPart::StoryTest);
        wanted.data = data;
        const ProjectExtras extras = readExtras(wanted, Environment());
        QVERIFY2(*extras.everythingTest, whyNot(*extras.everythingTest));
        QVERIFY2(*extras.coreTest, whyNot(*extras.coreTest));
        QTEST(int((*extras.everythingTest)->steps), "everything");
        QTEST(int((*extras.coreTest)->steps), "core");
        for (const Contribution &contribution : (*extras.everythingTest)->contributions)
            QVERIFY2(!contribution.path.startsWith(u'/') && !contribution.path.startsWith(u'.'),
                     qPrintable(contribution.path));
    }

    void brokenStories()
    {
        SmallProject project;
        writeUsual(project);
        project.write(u"tests/test_a.yml"_s, "stories:\n- story: a\n  steps: x\n");
        const ProjectExtras extras = readExtras(arguments(project, ProjectPart::StoryTest), Environment());
        QVERIFY(!*extras.everythingTest);
        QCOMPARE(extras.everythingTest->error().line, 3);
        QVERIFY(*extras.coreTest); // reads the data alone
    }

    void flowsOfSeveralFiles()
    {
        SmallProject project;
        writeUsual(project);
        project.write(u"data/flows.yml"_s, "flows:\n  f:\n    steps:\n    - collect: a\n");
        project.write(u"data/more/b.yaml"_s,
                      "flows:\n  g:\n    steps:\n    - action: a\n  f:\n    steps:\n    - action: a\n");
        project.write(u"data/words.txt"_s, "flows:\n");
        const ProjectExtras extras = readExtras(arguments(project, ProjectPart::Flows), Environment());
        QVERIFY2(*extras.flows, whyNot(*extras.flows));
        QCOMPARE((*extras.flows)->flows.size(), size_t(2));
        QCOMPARE((*extras.flows)->flows.front().path, u"data/flows.yml"_s);
        project.write(u"data/more/b.yaml"_s, "flows: {\n");
        QVERIFY(!*readExtras(arguments(project, ProjectPart::Flows), Environment()).flows);
    }

    void subAgents()
    {
        SmallProject project;
        writeUsual(project);
        project.write(u"sub_agents/b/config.yml"_s,
                      "agent:\n  name: shop\n  protocol: a2a\n  description: sells\n  extra: dropped\nconfiguration:\n"
                      "  module:\n  timeout: 5\n  agent_card: card.json\nconnections:\n  mcp_servers:\n  - name: m\n"
                      "    include_tools: [t]\n    url:\n");
        project.write(u"sub_agents/a/config.yml"_s, "agent: {name: other, description: d}\n");
        project.write(u"sub_agents/c/readme.txt"_s, "no agent\n");
        const ProjectExtras extras = readExtras(arguments(project, ProjectPart::Flows), Environment());
        QVERIFY2(*extras.flows, whyNot(*extras.flows));
        const auto &agents = (*extras.flows)->agents;
        QCOMPARE(agents.size(), size_t(2));
        QCOMPARE(agents[0].config.display(),
                 QByteArray("{\"agent\": {\"name\": \"other\", \"protocol\": \"RASA\", \"description\": \"d\"}}"));
        QCOMPARE(agents[1].config.display(),
                 QByteArray("{\"agent\": {\"name\": \"shop\", \"protocol\": \"A2A\", \"description\": \"sells\"}, "
                            "\"configuration\": {\"timeout\": 5, \"agent_card\": \"card.json\"}, \"connections\": "
                            "{\"mcp_servers\": [{\"name\": \"m\", \"include_tools\": [\"t\"]}]}}"));
    }

    void badSubAgents_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no name") << QByteArray("agent: {description: d}\n");
        QTest::newRow("no description") << QByteArray("agent: {name: a}\n");
        QTest::newRow("another protocol") << QByteArray("agent: {name: a, description: d, protocol: x}\n");
        QTest::newRow("a name that is taken") << QByteArray("agent: {name: taken, description: d}\n");
    }
    void badSubAgents()
    {
        QFETCH(QByteArray, text);
        SmallProject project;
        writeUsual(project);
        project.write(u"sub_agents/a/config.yml"_s, "agent: {name: taken, description: d}\n");
        project.write(u"sub_agents/b/config.yml"_s, text);
        const ProjectExtras extras = readExtras(arguments(project, ProjectPart::Flows), Environment());
        QVERIFY(!*extras.flows);
        QCOMPARE(extras.flows->error().path, project.path(u"sub_agents/b/config.yml"_s));
    }

    /** The window follows these files as it follows the training data. */
    void followed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("before"); ///< null: the file appears later
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("endpoints change")
            << u"endpoints.yml"_s << QByteArray("nlg:\n  type: a\n") << QByteArray("nlg:\n  type: other\n");
        QTest::newRow("endpoints appear") << u"endpoints.yml"_s << QByteArray() << QByteArray("nlg:\n  type: other\n");
        QTest::newRow("credentials change")
            << u"credentials.yml"_s << QByteArray("rest:\n") << QByteArray("socketio:\n");
        QTest::newRow("markers appear") << u"markers.yml"_s << QByteArray() << QByteArray("m:\n  intent: greet\n");
        QTest::newRow("test stories change")
            << u"tests/test_a.yml"_s << Story << Story + Story.mid(9).replace("story: a", "story: c");
        QTest::newRow("flows appear") << u"data/flows.yml"_s << QByteArray()
                                      << QByteArray("flows:\n  f:\n    steps:\n    - action: a\n");
        QTest::newRow("end-to-end tests appear")
            << u"tests/e2e_test_cases.yml"_s << QByteArray() << QByteArray("test_cases:\n- test_case: a\n");
    }
    void followed()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        SmallProject project;
        writeUsual(project);
        if (!before.isNull())
            project.write(file, before);
        ProjectReader reader{Environment()};
        std::shared_ptr<const ProjectExtras> last;
        connect(&reader, &ProjectReader::extrasRead, this, [&last](const auto &extras) { last = extras; });
        QSignalSpy summaries(&reader, &ProjectReader::summaryChanged);
        const WantedParts parts = ProjectPart::Training | ProjectPart::StoryTest | ProjectPart::Endpoints
            | ProjectPart::Credentials | ProjectPart::Markers | ProjectPart::Flows | ProjectPart::EndToEndTests;
        reader.setArguments(arguments(project, parts));
        QTRY_COMPARE(summaries.size(), 1);
        QVERIFY(last);
        const QByteArray first = shown(*last);
        project.write(file, after);
        QTRY_VERIFY(shown(*last) != first);
        QTRY_VERIFY(summaries.size() >= 2);
        QVERIFY(summaries.last().at(1).toStringList().contains(project.path(file)));
    }

private:
    /** What of the parts a change may show. */
    static QByteArray shown(const ProjectExtras &extras)
    {
        QByteArray text;
        const auto add = [&text](const auto &part, const auto &value) {
            text += (*part ? QByteArray::number(qint64(value(**part))) : errorMessage(part->error()).toUtf8()) + '\n';
        };
        add(extras.everythingTest, [](const TestStories &tests) { return tests.steps; });
        add(extras.endpoints,
            [](const EndpointsFile &file) { return file.section(EndpointKind::Nlg).type.toString().size(); });
        add(extras.credentials,
            [](const CredentialsFile &file) { return file.channels.empty() ? 0 : file.channels.front().name.size(); });
        add(extras.markers, [](const MarkerCounts &counts) { return counts.markers; });
        add(extras.flows, [](const ProjectFlows &flows) { return flows.flows.size(); });
        add(extras.endToEndTests, [](const EndToEndTests &tests) { return tests.testCases; });
        return text;
    }
};

QTEST_GUILESS_MAIN(TestProjectExtras)
#include "tst_projectextras.moc"

#include "core/events/eventcatalogue.h"
#include "core/payload/prefill.h"
#include "core/payload/preview.h"
#include "core/project/projectextras.h"
#include "tests/support/goldenevents.h"
#include "tests/support/smallproject.h"

#include <QTest>

using namespace Telemetry;
using namespace Qt::StringLiterals;

/** What the command line and the window do: values for the catalogue's properties, in the catalogue's order. */
class TestPreview : public QObject
{
    Q_OBJECT

private:
    const EventCatalogue &m_catalogue = EventCatalogue::builtIn();
    const Json m_id = Json(u"38d23c36c9be443281196080fcdd707d"_s);

    static Facts facts()
    {
        Facts facts;
        facts.host = {.osName = u"Linux"_s, .osVersion = u"5.15.0-91-generic"_s, .cpu = 4};
        facts.folder = u"/srv/bot"_s;
        facts.directoryHash = pathHash(facts.folder, facts.folder);
        facts.remote = {.state = GitRemote::State::Found,
                        .output = "https://example.com/acme/bot.git\n",
                        .hash = sha256Hex("https://example.com/acme/bot.git\n")};
        facts.installations = {{.version = u"3.5.5"_s,
                                .folder = u"/opt/rasa"_s,
                                .origin = u"PATH"_s,
                                .pythonVersion = u"3.10.11"_s,
                                .isPythonExact = true}};
        return facts;
    }

    PreviewRequest request(const QString &event) const
    {
        PreviewRequest request;
        request.event = event;
        request.machineId = m_id;
        request.trainingId = u"f7a97a4a4c3a4d5f8b1c2d3e4f5a6b7c"_s;
        return request;
    }

private Q_SLOTS:
    void golden_data()
    {
        QTest::addColumn<QByteArray>("object");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("output");
        for (const GoldenReport &report : goldenReports()) {
            const QString event = Json::parse(report.debugObject).value()[u"event"].toString();
            if (m_catalogue.find(event)) // the reports of no catalogue event test the library: tst_payload
                QTest::newRow(qPrintable(report.name)) << report.debugObject << report.body << report.debugOutput;
        }
    }
    void golden()
    {
        QFETCH(QByteArray, object);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, output);
        const Json recorded = Json::parse(object).value();
        PreviewRequest wanted = request(recorded[u"event"].toString());
        // Chosen in the reverse order: the catalogue, not the caller, decides the order of the bytes.
        const auto &properties = recorded[u"properties"].object();
        for (auto member = properties.rbegin(); member != properties.rend(); ++member) {
            if (member->first != u"metrics_id"_s)
                wanted.properties.push_back(*member);
        }
        const auto preview = makePreview(m_catalogue, wanted, facts(), nullptr);
        QVERIFY(preview);
        QCOMPARE(preview->profile, u"oss-3.1"_s);
        QCOMPARE(debugOutput(preview->payload), output);
        QCOMPARE(preview->payload.wire, body);
        QCOMPARE(preview->outcome, body.isEmpty() ? Preview::Outcome::NotSent : Preview::Outcome::Sent);
        QCOMPARE(preview->reason.has_value(), body.isEmpty());
        QVERIFY(preview->assumed.isEmpty());
    }

    void everyEventInEveryProfile_data()
    {
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("profile");
        QCOMPARE(m_catalogue.events().size(), 42);
        for (const EventDefinition &event : m_catalogue.events()) {
            for (const Profile &profile : EventCatalogue::profiles())
                QTest::addRow("%s as %s", qPrintable(event.name), qPrintable(profile.id)) << event.slug << profile.id;
        }
    }
    void everyEventInEveryProfile()
    {
        QFETCH(QString, event);
        QFETCH(QString, profile);
        PreviewRequest wanted = request(event);
        wanted.profile = profile;
        const Result<ProjectSummary> project = ProjectSummary{};
        const auto preview = makePreview(m_catalogue, wanted, facts(), &project);
        QVERIFY(preview);
        QCOMPARE(preview->outcome, Preview::Outcome::Sent);
        const EventDefinition &definition = *m_catalogue.find(event);
        QStringList names;
        for (const auto &[name, value] : preview->payload.document[u"properties"].object())
            names.append(name);
        QCOMPARE(names, m_catalogue.propertyOrder(definition, preview->profile));
        QStringList contextNames;
        for (const auto &[name, value] : preview->payload.document[u"context"].object())
            contextNames.append(name);
        QStringList expected = m_catalogue.contextOrder(preview->profile);
        if (!preview->profile.startsWith(u"pro-"_s))
            expected.removeAll(u"license_hash"_s); // absent without a licence
        QCOMPARE(contextNames, expected);
        QCOMPARE(preview->payload.sha256, sha256Hex(preview->payload.wire));
        QVERIFY2(preview->remarks.isEmpty(),
                 qPrintable(preview->remarks.isEmpty() ? QString() : preview->remarks.first().place));
    }

    void documentationExample()
    {
        PreviewRequest wanted = request(u"training-started"_s);
        wanted.profile = u"docs-example"_s;
        const Result<ProjectSummary> project = ProjectSummary{};
        const auto preview = makePreview(m_catalogue, wanted, facts(), &project);
        QCOMPARE(preview->fields.first().name, u"language"_s);
        QCOMPARE(preview->fields.at(1).name, u"num_intent_examples"_s);
        QCOMPARE(preview->fields.size(), 18);
    }

    void documentationProfileHasGpu()
    {
        PreviewRequest wanted = request(u"telemetry-disabled"_s);
        wanted.profile = u"docs"_s;
        const auto preview = makePreview(m_catalogue, wanted, facts(), nullptr);
        QStringList names;
        for (const Field &field : preview->context)
            names.append(field.name);
        QCOMPARE(names,
                 QStringList({u"os"_s, u"ci"_s, u"project"_s, u"directory"_s, u"python"_s, u"rasa_open_source"_s,
                              u"gpu"_s, u"cpu"_s, u"docker"_s}));
    }

    void runTimeValuesAreAssumed()
    {
        const auto completed = makePreview(m_catalogue, request(u"training-completed"_s), facts(), nullptr);
        QCOMPARE(completed->assumed, QStringList({u"training_id"_s, u"type"_s, u"runtime"_s}));
        const auto disabled = makePreview(m_catalogue, request(u"telemetry-disabled"_s), facts(), nullptr);
        QVERIFY(disabled->assumed.isEmpty());
    }

    void versionsWithoutRasaAreAssumed()
    {
        Facts machine = facts();
        machine.installations.clear();
        const auto preview = makePreview(m_catalogue, request(u"telemetry-disabled"_s), machine, nullptr);
        QCOMPARE(preview->profile, u"docs"_s);
        QCOMPARE(preview->assumed, QStringList({u"python"_s, u"rasa_open_source"_s}));

        PreviewRequest given = request(u"telemetry-disabled"_s);
        given.context = {
            {u"python"_s, Json(u"3.10.11"_s)}, {u"rasa_open_source"_s, Json(u"3.5.5"_s)}, {u"extra"_s, Json(true)}};
        const auto complete = makePreview(m_catalogue, given, machine, nullptr);
        QVERIFY(complete->assumed.isEmpty());
        QCOMPARE(complete->context.last().name, u"extra"_s);
    }

    void newMachineIdIsAssumed()
    {
        PreviewRequest wanted = request(u"telemetry-disabled"_s);
        wanted.isMachineIdNew = true;
        QCOMPARE(makePreview(m_catalogue, wanted, facts(), nullptr)->assumed, QStringList(u"metrics_id"_s));
    }

    void proUsesTheLicence()
    {
        Facts machine = facts();
        machine.license = License{.source = u"RASA_PRO_LICENSE"_s,
                                  .hash = QString(64, u'a'),
                                  .id = u"8d3c2f6e-1b7a-4f0e-9a55-0c6f1d2e3b4a"_s,
                                  .company = u"Example Corp"_s};
        PreviewRequest wanted = request(u"telemetry-disabled"_s);
        wanted.profile = u"pro-3.9"_s;
        const auto preview = makePreview(m_catalogue, wanted, machine, nullptr);
        QCOMPARE(preview->payload.document[u"userId"].toString(), machine.license->id);
        QCOMPARE(preview->payload.document[u"context"][u"company"].toString(), u"Example Corp"_s);
        QCOMPARE(preview->payload.document[u"context"][u"license_hash"].toString(), machine.license->hash);
    }

    /** A project with something for every event that its files decide. */
    static void writeEverything(SmallProject &project)
    {
        project.write(u"config.yml"_s,
                      "language: en\npipeline:\n- name: CompactLLMCommandGenerator\n  llm:\n    model_group: g\n"
                      "  flow_retrieval:\n    active: false\n");
        project.write(u"domain.yml"_s, "intents: [greet]\nresponses:\n  utter_greet:\n  - text: hi\n");
        project.write(u"data/nlu.yml"_s, "nlu:\n- intent: greet\n  examples: |\n    - hi\n    - hello\n");
        project.write(u"data/flows.yml"_s, "flows:\n  f:\n    steps:\n    - collect: a\n");
        const QByteArray story = "stories:\n- story: a\n  steps:\n  - intent: greet\n  - action: utter_greet\n";
        project.write(u"data/stories.yml"_s, story + story.mid(9).replace("story: a", "story: b"));
        project.write(u"tests/test_stories.yml"_s, story);
        project.write(u"tests/e2e_test_cases.yml"_s, "test_cases:\n- test_case: a\n  steps:\n  - user: hi\n");
        project.write(
            u"endpoints.yml"_s,
            "tracker_store:\n  type: acme.secret.MyStore\n  password: geheim4711\nlock_store:\n  type: redis\n"
            "model_groups:\n- id: g\n  models: [{provider: openai, model: m}]\n");
        project.write(u"credentials.yml"_s, "rest:\nslack:\n  slack_token: geheim4711\n");
        project.write(u"markers.yml"_s, "m:\n  or:\n  - intent: greet\n  - action: utter_greet\n");
    }

    static WantedParts allParts()
    {
        return ProjectPart::Training | ProjectPart::NluTest | ProjectPart::StoryTest | ProjectPart::Endpoints
            | ProjectPart::ModelGroups | ProjectPart::Credentials | ProjectPart::Markers | ProjectPart::Flows
            | ProjectPart::EndToEndTests;
    }

    void projectDecides_data()
    {
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("property");
        QTest::addColumn<QString>("value"); ///< JSON
        QTest::addColumn<QString>("how");
        const auto row = [](const QString &event, const QString &profile, const QString &property, const QString &value,
                            const QString &how = u"computed"_s) {
            QTest::addRow("%s of %s as %s", qPrintable(property), qPrintable(event), qPrintable(profile))
                << event << profile << property << value << how;
        };
        for (const Profile &profile : EventCatalogue::profiles()) {
            const QString id = profile.id;
            row(u"model-nlu-tested"_s, id, u"num_intent_examples"_s, u"2"_s);
            row(u"model-core-tested"_s, id, u"num_story_steps"_s, u"1"_s);
            row(u"model-core-tested"_s, id, u"end_to_end"_s, u"true"_s, u"fixed"_s);
            row(u"model-core-tested"_s, id, u"project"_s, u'"' + sha256Hex("https://example.com/acme/bot.git\n") + u'"',
                u"assumed"_s);
            row(u"server-started"_s, id, u"input_channels"_s, u"[\"rest\", \"slack\"]"_s);
            row(u"server-started"_s, id, u"api_enabled"_s, u"false"_s, u"fixed"_s);
            row(u"server-started"_s, id, u"number_of_workers"_s, u"1"_s);
            row(u"server-started"_s, id, u"endpoints_nlg"_s, u"null"_s);
            row(u"server-started"_s, id, u"endpoints_tracker_store"_s, u"\"acme.secret.MyStore\""_s);
            row(u"server-started"_s, id, u"endpoints_lock_store"_s, u"\"redis\""_s);
            row(u"tracker-exported"_s, id, u"tracker_store"_s, u"\"MyStore\""_s, u"assumed"_s);
            row(u"markers-parsed"_s, id, u"marker_count"_s, u"1"_s);
            row(u"markers-parsed"_s, id, u"max_depth"_s, u"2"_s);
            row(u"markers-parsed"_s, id, u"branching_factor"_s, u"2"_s);
            row(u"training-data-split"_s, id, u"fraction"_s, u"0.8"_s, u"fixed"_s);
            row(u"training-data-split"_s, id, u"type"_s, u"\"nlu\""_s, u"fixed"_s);
            row(u"training-data-converted"_s, id, u"output_format"_s, u"\"yaml\""_s, u"fixed"_s);
            row(u"training-data-validated"_s, id, u"validation_success"_s, u"true"_s, u"assumed"_s);
            row(u"interactive-learning-started"_s, id, u"save_in_e2e"_s, u"false"_s, u"fixed"_s);
            row(u"markers-extraction-initiated"_s, id, u"only_extract"_s, u"true"_s, u"fixed"_s);
            row(u"markers-extraction-initiated"_s, id, u"strategy"_s, u"\"first_n\""_s, u"assumed"_s);
            row(u"project-created"_s, id, u"init_directory"_s, u'"' + facts().directoryHash + u'"');
            row(u"training-started"_s, id, u"num_intent_examples"_s, u"2"_s);
            row(u"training-started"_s, id, u"num_actions"_s, u"14"_s, profile.isPro ? u"assumed"_s : u"computed"_s);
            const QString e2e = profile.isPro ? u"e2e-test-run-started"_s : u"end-to-end-testing-started"_s;
            row(e2e, id, u"number_of_test_cases"_s, u"1"_s);
            row(e2e, id, u"uses_fixtures"_s, u"false"_s);
        }
        for (const QString &id : {u"pro-3.9"_s, u"pro-3.11"_s, u"pro-3.14"_s}) {
            const bool isNewest = id == u"pro-3.14"_s;
            const QString how = isNewest ? u"computed"_s : u"assumed"_s;
            row(u"training-started"_s, id, u"num_flows"_s, isNewest ? u"19"_s : u"1"_s, how);
            row(u"training-started"_s, id, u"num_collect_steps"_s, isNewest ? u"3"_s : u"1"_s, how);
            row(u"training-started"_s, id, u"llm_command_generator_model_name"_s, u"null"_s);
            row(u"training-started"_s, id, u"flow_retrieval_enabled"_s, u"false"_s);
            row(u"e2e-test-run-started"_s, id, u"uses_assertions"_s, u"false"_s);
        }
        for (const QString &id : {u"pro-3.11"_s, u"pro-3.14"_s}) {
            row(u"training-started"_s, id, u"model_groups"_s,
                u"[{\"id\": \"g\", \"models\": [{\"provider\": \"openai\", \"model\": \"m\"}]}]"_s);
            row(u"training-started"_s, id, u"llm_command_generator_model_group_id"_s, u"\"g\""_s);
            row(u"training-started"_s, id, u"api_health_check_enabled"_s, u"false"_s);
            row(u"server-started"_s, id, u"assistant_id"_s, u"\"20230405-114328-tranquil-mustard\""_s, u"assumed"_s);
        }
        row(u"training-started"_s, u"pro-3.14"_s, u"agents"_s, u"{}"_s);
    }
    void projectDecides()
    {
        QFETCH(QString, event);
        QFETCH(QString, profile);
        QFETCH(QString, property);
        SmallProject project;
        writeEverything(project);
        const ProjectArguments arguments{.folder = project.path(), .parts = allParts(), .explain = true};
        const auto summary = readProject(arguments, Environment());
        const ProjectExtras extras = readExtras(arguments, Environment());
        PreviewRequest wanted = request(event);
        wanted.profile = profile;
        const auto preview = makePreview(m_catalogue, wanted, facts(), &summary, &extras);
        QVERIFY2(preview, whyNot(preview));
        QVERIFY2(preview->outcome == Preview::Outcome::Sent,
                 preview->reason ? qPrintable(errorMessage(*preview->reason)) : "");
        QVERIFY(preview->remarks.isEmpty());
        QVERIFY(!preview->payload.wire.contains("geheim4711"));
        const auto field = std::find_if(preview->fields.begin(), preview->fields.end(),
                                        [&property](const Field &candidate) { return candidate.name == property; });
        if (profile == u"docs-example"_s && field == preview->fields.end())
            return; // the documentation shows less
        QVERIFY(field != preview->fields.end());
        QTEST(QString::fromUtf8(field->value.display()), "value");
        QTEST(howWord(field->how), "how");
        QVERIFY(!field->explanation.isEmpty());
    }

    /** What each event needs of the project is read, and nothing else. */
    void partsOfEvents_data()
    {
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("profile");
        QTest::addColumn<WantedParts>("parts");
        const auto row = [](const QString &event, const QString &profile, WantedParts parts) {
            QTest::addRow("%s as %s", qPrintable(event), qPrintable(profile)) << event << profile << parts;
        };
        row(u"training-started"_s, u"oss-3.1"_s, ProjectPart::Training);
        row(u"training-started"_s, u"pro-3.7"_s, ProjectPart::Training);
        row(u"training-started"_s, u"pro-3.9"_s, ProjectPart::Training | ProjectPart::Flows);
        row(u"training-started"_s, u"pro-3.14"_s,
            ProjectPart::Training | ProjectPart::Flows | ProjectPart::ModelGroups);
        row(u"server-started"_s, u"oss-3.1"_s, ProjectPart::Endpoints | ProjectPart::Credentials);
        row(u"server-started"_s, u"pro-3.14"_s, ProjectPart::Endpoints | ProjectPart::Credentials);
        row(u"model-nlu-tested"_s, u"docs"_s, ProjectPart::NluTest);
        row(u"model-core-tested"_s, u"docs"_s, ProjectPart::StoryTest);
        row(u"markers-parsed"_s, u"oss-3.6"_s, ProjectPart::Markers);
        row(u"e2e-test-run-started"_s, u"pro-3.9"_s, ProjectPart::EndToEndTests);
        row(u"telemetry-disabled"_s, u"oss-3.1"_s, {});
        row(u"project-created"_s, u"oss-3.1"_s, {});
        row(u"shell-started"_s, u"pro-3.14"_s, {});
    }
    void partsOfEvents()
    {
        QFETCH(QString, event);
        QFETCH(QString, profile);
        const EventDefinition *definition = m_catalogue.find(event);
        QVERIFY(definition);
        QTEST(neededParts(*definition, profile), "parts");
    }

    /** A damaged file refuses the reports that need it, and no others. */
    void damagedFiles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("profile");
        QTest::addColumn<bool>("isRefused");
        const auto row = [](const QString &file, const QString &event, const QString &profile, bool isRefused) {
            QTest::addRow("%s and %s as %s", qPrintable(file), qPrintable(event), qPrintable(profile))
                << file << event << profile << isRefused;
        };
        const QString oss = u"oss-3.1"_s;
        const QString pro = u"pro-3.14"_s;
        row(u"endpoints.yml"_s, u"server-started"_s, oss, true);
        row(u"endpoints.yml"_s, u"training-started"_s, oss, false);
        row(u"endpoints.yml"_s, u"training-started"_s, pro, true);
        row(u"credentials.yml"_s, u"server-started"_s, oss, true);
        row(u"credentials.yml"_s, u"training-started"_s, pro, false);
        row(u"markers.yml"_s, u"markers-parsed"_s, oss, true);
        row(u"markers.yml"_s, u"server-started"_s, oss, false);
        row(u"tests/test_stories.yml"_s, u"model-core-tested"_s, oss, true);
        row(u"tests/test_stories.yml"_s, u"model-nlu-tested"_s, oss, false);
        row(u"data/nlu.yml"_s, u"model-nlu-tested"_s, oss, true);
        row(u"data/nlu.yml"_s, u"markers-parsed"_s, oss, false);
        row(u"data/flows.yml"_s, u"training-started"_s, pro, true);
        row(u"data/flows.yml"_s, u"training-started"_s, oss, false);
        row(u"tests/e2e_test_cases.yml"_s, u"e2e-test-run-started"_s, pro, true);
        row(u"config.yml"_s, u"model-nlu-tested"_s, oss, false);
        row(u"config.yml"_s, u"server-started"_s, oss, false);
    }
    void damagedFiles()
    {
        QFETCH(QString, file);
        QFETCH(QString, event);
        QFETCH(QString, profile);
        QFETCH(bool, isRefused);
        SmallProject project;
        writeEverything(project);
        const QByteArray key = file.endsWith(u"stories.yml"_s) ? "stories"
            : file.endsWith(u"flows.yml"_s)                    ? "flows"
            : file.endsWith(u"cases.yml"_s)                    ? "test_cases"
                                                               : "nlu";
        project.write(file, key + ": [\n");
        const ProjectArguments arguments{.folder = project.path(), .parts = allParts()};
        const auto summary = readProject(arguments, Environment());
        const ProjectExtras extras = readExtras(arguments, Environment());
        PreviewRequest wanted = request(event);
        wanted.profile = profile;
        const auto preview = makePreview(m_catalogue, wanted, facts(), &summary, &extras);
        QVERIFY2(preview, whyNot(preview));
        QCOMPARE(preview->outcome == Preview::Outcome::Refused, isRefused);
        if (!isRefused)
            return;
        QCOMPARE(preview->reason->path, project.path(file));
        QVERIFY(preview->reason->line > 0);
        QVERIFY(preview->payload.wire.isEmpty());
    }

    void missingMarkersAreAnExample()
    {
        SmallProject project;
        const ProjectExtras extras =
            readExtras({.folder = project.path(), .parts = ProjectPart::Markers}, Environment());
        const auto preview = makePreview(m_catalogue, request(u"markers-parsed"_s), facts(), nullptr, &extras);
        QCOMPARE(preview->outcome, Preview::Outcome::Sent);
        QCOMPARE(preview->assumed, QStringList({u"marker_count"_s, u"max_depth"_s, u"branching_factor"_s}));
        QVERIFY(preview->fields.first().explanation.contains(u"markers.yml"_s));
        // A file that was asked for must be there.
        const ProjectExtras named = readExtras(
            {.folder = project.path(), .markers = u"mine.yml"_s, .parts = ProjectPart::Markers}, Environment());
        QCOMPARE(makePreview(m_catalogue, request(u"markers-parsed"_s), facts(), nullptr, &named)->outcome,
                 Preview::Outcome::Refused);
    }

    void chosenValuesNeedNoProject()
    {
        SmallProject project;
        project.write(u"markers.yml"_s, "m: [\n");
        const ProjectExtras extras =
            readExtras({.folder = project.path(), .parts = ProjectPart::Markers}, Environment());
        PreviewRequest wanted = request(u"markers-parsed"_s);
        wanted.properties = {{u"marker_count"_s, Json(1)}, {u"max_depth"_s, Json(2)}};
        QCOMPARE(makePreview(m_catalogue, wanted, facts(), nullptr, &extras)->outcome, Preview::Outcome::Refused);
        wanted.properties.emplace_back(u"branching_factor"_s, Json(3));
        const auto preview = makePreview(m_catalogue, wanted, facts(), nullptr, &extras);
        QCOMPARE(preview->outcome, Preview::Outcome::Sent);
        QVERIFY(preview->assumed.isEmpty());
    }

    void coreTestAlone()
    {
        SmallProject project;
        writeEverything(project);
        const ProjectExtras extras =
            readExtras({.folder = project.path(), .parts = ProjectPart::StoryTest}, Environment());
        PreviewRequest wanted = request(u"model-core-tested"_s);
        wanted.properties = {{u"end_to_end"_s, Json(false)}};
        const auto preview = makePreview(m_catalogue, wanted, facts(), nullptr, &extras);
        QCOMPARE(preview->payload.document[u"properties"][u"num_story_steps"], Json(2));
    }

    void assertionsBringTheirCounters()
    {
        SmallProject project;
        project.write(u"tests/e2e_test_cases.yml"_s,
                      "test_cases:\n- test_case: a\n  steps:\n  - user: hi\n    assertions:\n    - bot_uttered: {}\n");
        const ProjectExtras extras =
            readExtras({.folder = project.path(), .parts = ProjectPart::EndToEndTests}, Environment());
        PreviewRequest wanted = request(u"e2e-test-run-started"_s);
        wanted.profile = u"pro-3.14"_s;
        const auto preview = makePreview(m_catalogue, wanted, facts(), nullptr, &extras);
        QCOMPARE(preview->payload.document[u"properties"][u"bot_uttered_count"], Json(1));
        QCOMPARE(preview->payload.document[u"properties"][u"slot_was_set_count"], Json(0));
        QVERIFY(preview->remarks.isEmpty());
    }

    /** C37: the name of one's own class leaves, and the lens says so; a variable in a type is marked, too. */
    void ownClassIsMarked()
    {
        SmallProject project;
        project.write(u"endpoints.yml"_s,
                      "tracker_store:\n  type: acme.secret.MyStore\nevent_broker:\n  type: ${BROKER}\n");
        project.write(u"credentials.yml"_s, "acme.channels.MyIO:\n");
        const Environment environment({{u"BROKER"_s, u"acme.Broker"_s}});
        const ProjectExtras extras = readExtras(
            {.folder = project.path(), .parts = ProjectPart::Endpoints | ProjectPart::Credentials}, environment);
        Facts machine = facts();
        machine.environment = environment;
        const auto preview = makePreview(m_catalogue, request(u"server-started"_s), machine, nullptr, &extras);
        const Json &properties = preview->payload.document[u"properties"];
        QCOMPARE(properties[u"endpoints_tracker_store"], Json(u"acme.secret.MyStore"_s));
        QCOMPARE(properties[u"endpoints_event_broker"], Json(u"acme.Broker"_s));
        QCOMPARE(properties[u"input_channels"], Json(Json::Array{Json(u"MyIO"_s)}));
        QVERIFY(preview->assumed.contains(u"input_channels"_s));
        for (const QString &name : {u"endpoints_tracker_store"_s, u"endpoints_event_broker"_s}) {
            const bool isMarked =
                std::any_of(preview->lens.begin(), preview->lens.end(), [&name](const LensMark &mark) {
                    return mark.path == QStringList({u"properties"_s, name});
                });
            QVERIFY2(isMarked, qPrintable(name));
        }
    }

    /** The classes that `rasa export` names after the types in the endpoints. */
    void classesOfTheExport_data()
    {
        QTest::addColumn<QByteArray>("endpoints");
        QTest::addColumn<QString>("property");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("how");
        const auto row = [](const char *name, const QByteArray &endpoints, const QString &property,
                            const QString &value, const QString &how = u"computed"_s) {
            QTest::newRow(name) << endpoints << property << value << how;
        };
        const QString store = u"tracker_store"_s;
        const QString broker = u"event_broker"_s;
        row("SQL store", "tracker_store: {type: SQL}\n", store, u"SQLTrackerStore"_s);
        row("Redis store", "tracker_store: {type: redis}\n", store, u"RedisTrackerStore"_s);
        row("Mongo store", "tracker_store: {type: mongod}\n", store, u"MongoTrackerStore"_s);
        row("Dynamo store", "tracker_store: {type: Dynamo}\n", store, u"DynamoTrackerStore"_s);
        row("store without a type", "tracker_store: {url: x}\n", store, u"InMemoryTrackerStore"_s);
        row("own store", "tracker_store: {type: acme.MyStore}\n", store, u"MyStore"_s, u"assumed"_s);
        row("no store", "nlg:\n", store, u"SQLTrackerStore"_s, u"assumed"_s);
        row("broker without a type", "event_broker: {url: x}\n", broker, u"PikaEventBroker"_s);
        row("Pika broker", "event_broker: {type: pika}\n", broker, u"PikaEventBroker"_s);
        row("Kafka broker", "event_broker: {type: KAFKA}\n", broker, u"KafkaEventBroker"_s);
        row("file broker", "event_broker: {type: file}\n", broker, u"FileEventBroker"_s);
        row("SQL broker", "event_broker: {type: sql}\n", broker, u"SQLEventBroker"_s);
        row("own broker", "event_broker: {type: acme.events.Mine}\n", broker, u"Mine"_s, u"assumed"_s);
        row("no broker", "nlg:\n", broker, u"PikaEventBroker"_s, u"assumed"_s);
    }
    void classesOfTheExport()
    {
        QFETCH(QByteArray, endpoints);
        QFETCH(QString, property);
        SmallProject project;
        project.write(u"endpoints.yml"_s, endpoints);
        const ProjectExtras extras =
            readExtras({.folder = project.path(), .parts = ProjectPart::Endpoints}, Environment());
        const auto preview = makePreview(m_catalogue, request(u"tracker-exported"_s), facts(), nullptr, &extras);
        QVERIFY2(preview, whyNot(preview));
        const auto field = std::find_if(preview->fields.begin(), preview->fields.end(),
                                        [&property](const Field &candidate) { return candidate.name == property; });
        QTEST(field->value.toString(), "name");
        QTEST(howWord(field->how), "how");
        QVERIFY(preview->assumed.contains(u"number_of_exported_events"_s));
    }

    void typeOfTheTwoReports_data()
    {
        QTest::addColumn<QString>("nested");
        QTest::addColumn<QString>("told");
        QTest::newRow("NLU alone is trained") << u"nlu"_s << u"type='\"nlu\"'"_s;
        QTest::newRow("the dialogue alone is trained") << u"core"_s << u"type='\"core\"'"_s;
        QTest::newRow("both are trained") << u"rasa"_s << u"Here both say rasa"_s;
    }
    void typeOfTheTwoReports()
    {
        QFETCH(QString, nested);
        QFETCH(QString, told);
        Result<ProjectSummary> project = ProjectSummary{};
        project->nestedType = nested;
        const auto preview = makePreview(m_catalogue, request(u"training-started"_s), facts(), &project);
        const auto type = std::find_if(preview->fields.begin(), preview->fields.end(),
                                       [](const Field &field) { return field.name == u"type"_s; });
        QCOMPARE(type->value, Json(u"rasa"_s));
        QVERIFY2(type->explanation.contains(told), qPrintable(type->explanation));
    }

    void refusedProject()
    {
        const Result<ProjectSummary> project =
            failure({.code = Error::Code::SchemaViolation, .detail = u"x"_s, .path = u"domain.yml"_s, .line = 3});
        const auto preview = makePreview(m_catalogue, request(u"training-started"_s), facts(), &project);
        QCOMPARE(preview->outcome, Preview::Outcome::Refused);
        QCOMPARE(preview->reason->line, 3);
        QVERIFY(preview->payload.wire.isEmpty());
    }

    void usage_data()
    {
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("property");
        QTest::addColumn<Error::Code>("code");
        QTest::newRow("unknown event") << u"Training"_s << QString() << QString() << Error::Code::UnknownEvent;
        QTest::newRow("unknown profile") << u"shell-started"_s << u"oss-9"_s << QString()
                                         << Error::Code::UnknownProfile;
        QTest::newRow("unknown property")
            << u"shell-started"_s << QString() << u"colour"_s << Error::Code::UnknownProperty;
        QTest::newRow("the ID is no choice")
            << u"shell-started"_s << QString() << u"metrics_id"_s << Error::Code::UnknownProperty;
    }
    void usage()
    {
        QFETCH(QString, event);
        QFETCH(QString, profile);
        QFETCH(QString, property);
        PreviewRequest wanted = request(event);
        wanted.profile = profile;
        if (!property.isEmpty())
            wanted.properties = {{property, Json(1)}};
        QTEST(makePreview(m_catalogue, wanted, facts(), nullptr).error().code, "code");
    }
};

QTEST_GUILESS_MAIN(TestPreview)
#include "tst_preview.moc"

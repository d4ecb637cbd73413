#include "core/events/eventcatalogue.h"
#include "core/payload/preview.h"
#include "tests/support/goldenevents.h"

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

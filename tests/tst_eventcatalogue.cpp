#include "core/events/eventcatalogue.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <thread>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

const EventCatalogue &catalogue()
{
    return EventCatalogue::builtIn();
}

const EventDefinition &definitionOf(QStringView name)
{
    const EventDefinition *found = catalogue().find(name);
    if (!found)
        qFatal("unknown event in a test: %s", qPrintable(name.toString()));
    return *found;
}

QByteArray resourceBytes()
{
    QFile file(QStringLiteral(SOURCE_ROOT "/resources/events.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("resources/events.json is missing");
    return file.readAll();
}

} // namespace

class TestEventCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compiledInBytes()
    {
        QFile file(u":/telemetry/events.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), resourceBytes());
    }

    void whole()
    {
        QCOMPARE(catalogue().events().size(), 42);
        QCOMPARE(catalogue().contextMembers().size(), 13);
        QCOMPARE(catalogue().contextVariants().size(), 6);
        QStringList listed;
        for (const EventSection &section : catalogue().sections()) {
            for (const QString &name : section.events) {
                QCOMPARE(definitionOf(name).section, section.name);
                listed.append(name);
            }
        }
        QCOMPARE(listed.size(), 42);
        QCOMPARE(QSet<QString>(listed.begin(), listed.end()).size(), 42);
        for (const EventDefinition &definition : catalogue().events())
            QVERIFY2(listed.contains(definition.name), qPrintable(definition.name));
    }

    void events_data()
    {
        QTest::addColumn<QString>("name");
        for (const EventDefinition &definition : catalogue().events())
            QTest::newRow(qPrintable(definition.name)) << definition.name;
    }
    void events()
    {
        QFETCH(QString, name);
        const EventDefinition &definition = definitionOf(name);
        QCOMPARE(catalogue().find(definition.slug), &definition);
        QVERIFY(!definition.summary.isEmpty());
        QVERIFY(QStringList({u"segment"_s, u"copilot"_s, u"environment"_s}).contains(definition.writeKey));
        QCOMPARE(definition.properties.size(), definition.order.size());
        auto highest = PrivacyNote::Level::None;
        for (const PropertyDefinition &property : definition.properties) {
            QVERIFY(definition.order.contains(property.name));
            QCOMPARE(definition.property(property.name), &property);
            QVERIFY(definition.schema[u"properties"].find(property.name));
            QVERIFY(!property.jsonTypes.isEmpty() && !property.description.isEmpty());
            for (const QString &id : property.variants) {
                QVERIFY2(definition.variant(id) && definition.variant(id)->order.contains(property.name),
                         qPrintable(id));
            }
            if (property.name != u"metrics_id")
                highest = std::max(highest, property.privacy.level);
        }
        QCOMPARE(definition.privacyLevel, highest);
        QCOMPARE(definition.order.contains(u"metrics_id"_s), definition.section != u"Builder");
        if (definition.order.contains(u"metrics_id"_s))
            QCOMPARE(definition.order.last(), u"metrics_id"_s);
        if (!definition.variants.isEmpty())
            QVERIFY(definition.variant(definition.exampleVariant));
    }

    void everyEventHasAProfile_data() { events_data(); }
    void everyEventHasAProfile()
    {
        QFETCH(QString, name);
        for (const Profile &wished : EventCatalogue::profiles()) {
            const QString nearest = EventCatalogue::nearestProfile(definitionOf(name), wished.id);
            QVERIFY2(EventCatalogue::knows(nearest, definitionOf(name)), qPrintable(wished.id));
            QVERIFY(!EventCatalogue::propertyOrder(definitionOf(name), nearest).isEmpty());
            QCOMPARE(EventCatalogue::propertyOrder(definitionOf(name), wished.id).isEmpty(),
                     !EventCatalogue::knows(wished.id, definitionOf(name)));
            for (const QString &property : EventCatalogue::propertyOrder(definitionOf(name), wished.id))
                QVERIFY(definitionOf(name).property(property));
        }
    }

    void find()
    {
        QCOMPARE(catalogue().find(u"Training Started"), catalogue().find(u"training-started"));
        QCOMPARE(catalogue().find(u"copilot-user-message")->name, u"copilot_user_message"_s);
        QCOMPARE(catalogue().find(u"training started"), nullptr);
        QCOMPARE(catalogue().find(u""), nullptr);
    }

    void details()
    {
        const EventDefinition &started = definitionOf(u"Training Started");
        QCOMPARE(started.edition, u"open-source"_s);
        QCOMPARE(started.commands.first(), u"rasa train"_s);
        QVERIFY(started.isInPublicReference);
        QVERIFY(!definitionOf(u"Rasa X Local Started").isInPublicReference);
        QCOMPARE(started.property(u"type")->choices, QStringList({u"nlu"_s, u"core"_s, u"rasa"_s}));
        QCOMPARE(started.property(u"recipe")->knownValues, QStringList({u"default.v1"_s, u"graph.v1"_s}));
        QCOMPARE(definitionOf(u"Shell Started").property(u"type")->knownValues, QStringList({u"nlu"_s, u"rasa"_s}));
        QCOMPARE(started.property(u"pipeline")->jsonTypes, QStringList({u"array"_s, u"string"_s, u"null"_s}));
        QVERIFY(started.property(u"pipeline")->nullable);
        QVERIFY(!started.property(u"pipeline")->required);
        QCOMPARE(started.property(u"pipeline")->privacy.level, PrivacyNote::Level::High);
        QCOMPARE(started.property(u"num_intent_examples")->example, Json(68));
        QCOMPARE(started.property(u"agents")->since, u"pro 3.14"_s);
        QVERIFY(started.until.isEmpty());
        QCOMPARE(started.property(u"nothing"), nullptr);
        QCOMPARE(started.variant(u"nothing"), nullptr);
    }

    void known_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *title, const QString &name, const QString &expected) {
            QTest::newRow(title) << name << expected;
        };
        row("an Open Source event is known to all", u"Telemetry Disabled"_s,
            u"docs docs-example oss-3.0 oss-3.1 oss-3.6 pro-3.7 pro-3.9 pro-3.11 pro-3.14"_s);
        row("gone after 3.2", u"Rasa X Local Started"_s, u"docs docs-example oss-3.0 oss-3.1"_s);
        row("documented through 3.6 only", u"End-to-End Testing Started"_s, u"oss-3.6"_s);
        row("Pro from 3.7", u"Response Rephrased"_s, u"pro-3.7 pro-3.9 pro-3.11 pro-3.14"_s);
        row("Pro from 3.10", u"Conversation Count"_s, u"pro-3.11 pro-3.14"_s);
        row("Pro from 3.11", u"Training Failed"_s, u"pro-3.11 pro-3.14"_s);
        row("Pro from 3.13", u"PII Management in CALM Enabled"_s, u"pro-3.14"_s);
        row("Pro from 3.14", u"copilot_user_message"_s, u"pro-3.14"_s);
        row("newer than all profiles", u"mcp_tool_called"_s, u"pro-3.14"_s);
        row("services have a numbering of their own", u"Analytics Started"_s, u"pro-3.7 pro-3.9 pro-3.11 pro-3.14"_s);
    }
    void known()
    {
        QFETCH(QString, name);
        QStringList found;
        for (const Profile &profile : EventCatalogue::profiles()) {
            if (EventCatalogue::knows(profile.id, definitionOf(name)))
                found.append(profile.id);
        }
        QTEST(found.join(u' '), "expected");
        QVERIFY(!EventCatalogue::knows(u"oss-9.9", definitionOf(name)));
    }

    void nearestProfile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("wished");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *title, const QString &name, const QString &wished, const QString &expected) {
            QTest::newRow(title) << name << wished << expected;
        };
        row("the wished one when it knows the event", u"Training Started"_s, u"docs-example"_s, u"docs-example"_s);
        row("the closest Pro for an Open Source wish", u"Response Rephrased"_s, u"docs"_s, u"pro-3.7"_s);
        row("the next newer Pro", u"Training Failed"_s, u"pro-3.9"_s, u"pro-3.11"_s);
        row("the last Open Source that had it", u"Rasa X Local Started"_s, u"oss-3.6"_s, u"oss-3.1"_s);
        row("back to Open Source from Pro", u"Rasa X Local Started"_s, u"pro-3.14"_s, u"oss-3.1"_s);
        row("the only one that knows it", u"End-to-End Testing Started"_s, u"pro-3.7"_s, u"oss-3.6"_s);
        row("newer than all profiles", u"mcp_tool_called"_s, u"oss-3.0"_s, u"pro-3.14"_s);
        row("an unknown wish counts as docs", u"Training Started"_s, u"oss-9.9"_s, u"docs"_s);
    }
    void nearestProfile()
    {
        QFETCH(QString, name);
        QFETCH(QString, wished);
        QTEST(EventCatalogue::nearestProfile(definitionOf(name), wished), "expected");
    }

    void variants_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected"); // in the order of the profiles, - for none
        const auto row = [](const QString &name, const QString &expected) {
            QTest::newRow(qPrintable(name)) << name << expected;
        };
        row(u"Training Started"_s, u"oss-3.1 seed-example oss-3.0 oss-3.1 oss-3.1 oss-3.1 pro-3.9 pro-3.11 pro-3.14"_s);
        row(u"Training Completed"_s, u"oss-3.0 oss-3.0 oss-3.0 oss-3.0 oss-3.0 oss-3.0 oss-3.0 pro-3.11 pro-3.11"_s);
        row(u"Training Failed"_s, u"- - - - - - - pro-3.11 pro-3.11"_s);
        row(u"Server Started"_s, u"oss-3.0 oss-3.0 oss-3.0 oss-3.0 oss-3.0 oss-3.0 oss-3.0 pro-3.11 pro-3.11"_s);
        row(u"Response Rephrased"_s, u"- - - - - pro-3.7 pro-3.7 pro-3.11 pro-3.11"_s);
        row(u"Enterprise Search Policy Predicted"_s, u"- - - - - pro-3.9 pro-3.9 pro-3.11 pro-3.14"_s);
        row(u"E2E Test Run Started"_s,
            u"- - - - - without-assertions without-assertions without-assertions without-assertions"_s);
        row(u"copilot_bot_message"_s, u"- - - - - - - - early"_s);
        row(u"Telemetry Disabled"_s, u"- - - - - - - - -"_s);
    }
    void variants()
    {
        QFETCH(QString, name);
        QStringList found;
        for (const Profile &profile : EventCatalogue::profiles()) {
            const QString id = EventCatalogue::variantId(definitionOf(name), profile.id);
            found.append(id.isEmpty() ? u"-"_s : id);
            if (!id.isEmpty()) {
                QCOMPARE(EventCatalogue::propertyOrder(definitionOf(name), profile.id),
                         definitionOf(name).variant(id)->order);
            } else if (EventCatalogue::knows(profile.id, definitionOf(name))) {
                QCOMPARE(EventCatalogue::propertyOrder(definitionOf(name), profile.id), definitionOf(name).order);
            }
        }
        QTEST(found.join(u' '), "expected");
    }

    void chosenNames()
    {
        const EventDefinition &run = definitionOf(u"E2E Test Run Started");
        QCOMPARE(EventCatalogue::variantId(run, u"pro-3.11", {u"number_of_fixtures"_s}), u"without-assertions"_s);
        QCOMPARE(EventCatalogue::variantId(run, u"pro-3.11", {u"slot_was_set_count"_s}), u"with-assertions"_s);
        QVERIFY(EventCatalogue::propertyOrder(run, u"pro-3.11", {u"slot_was_set_count"_s})
                    .contains(u"bot_uttered_count"_s));
        const EventDefinition &message = definitionOf(u"copilot_bot_message");
        QCOMPARE(EventCatalogue::variantId(message, u"pro-3.14", {u"system_prompt"_s}), u"early"_s);
        QCOMPARE(EventCatalogue::variantId(message, u"pro-3.14", {u"chat_history"_s}), u"later"_s);
        // A name never moves an event to another version.
        QCOMPARE(EventCatalogue::variantId(definitionOf(u"Training Started"), u"oss-3.0", {u"recipe"_s}), u"oss-3.0"_s);
    }

    void contexts_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *profile, const char *members) {
            QTest::newRow(profile) << QString::fromLatin1(profile) << QString::fromLatin1(members);
        };
        row("docs", "os ci project directory python rasa_open_source gpu cpu docker license_hash");
        row("docs-example", "os ci project python rasa_open_source cpu docker license_hash");
        row("oss-3.0", "os ci project directory python rasa_open_source cpu docker");
        row("oss-3.1", "os ci project directory python rasa_open_source cpu docker");
        row("oss-3.6", "os ci project directory python rasa_open_source cpu docker license_hash");
        row("pro-3.7", "os ci project directory python rasa_pro cpu docker license_hash company");
        row("pro-3.9", "os ci project directory python rasa_pro cpu docker license_hash company");
        row("pro-3.11", "os ci project directory python rasa_pro cpu docker license_hash company");
        row("pro-3.14", "os ci project directory python rasa_pro cpu docker license_hash deployment_stack company");
        row("oss-9.9", "");
    }
    void contexts()
    {
        QFETCH(QString, profile);
        QTEST(catalogue().contextOrder(profile).join(u' '), "expected");
    }

    void profileFor_data()
    {
        QTest::addColumn<bool>("isPro");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("expected");
        const auto row = [](bool isPro, const char *version, const char *expected) {
            QTest::addRow("%s %s", isPro ? "Pro" : "Open Source", version)
                << isPro << QString::fromLatin1(version) << QString::fromLatin1(expected);
        };
        row(false, "3.0.4", "oss-3.0");
        row(false, "3.0", "oss-3.0");
        row(false, "2.8.1", "oss-3.0");
        row(false, "3.1.0", "oss-3.1");
        row(false, "3.1", "oss-3.1");
        row(false, "3.5.17", "oss-3.1");
        row(false, "3.6.0", "oss-3.1");
        row(false, "3.6.1a1", "oss-3.6");
        row(false, "3.6.20", "oss-3.6");
        row(false, "3.10.0", "oss-3.6");
        row(false, "", "oss-3.6");
        row(false, "unknown", "oss-3.6");
        row(true, "3.6.1", "pro-3.7");
        row(true, "3.7.0", "pro-3.7");
        row(true, "3.8.18", "pro-3.7");
        row(true, "3.10.2", "pro-3.9");
        row(true, "3.13.7", "pro-3.11");
        row(true, "3.14.0.dev20250922", "pro-3.14");
        row(true, "4.0", "pro-3.14");
        row(true, "main", "pro-3.14");
    }
    void profileFor()
    {
        QFETCH(bool, isPro);
        QFETCH(QString, version);
        QTEST(EventCatalogue::profileFor(isPro, version), "expected");
    }

    void profilesAreComplete()
    {
        for (const Profile &profile : EventCatalogue::profiles()) {
            QCOMPARE(EventCatalogue::profile(profile.id), &profile);
            QCOMPARE(profile.translatedTitle(), profile.title);
            QVERIFY(!catalogue().contextOrder(profile.id).isEmpty());
        }
        QCOMPARE(EventCatalogue::profile(u"docs "), nullptr);
    }

    void damaged_data()
    {
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<Error::Code>("code");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *title, const char *after, const char *from, const char *to, Error::Code code,
                            const char *detail) {
            QTest::newRow(title) << QByteArray(after) << QByteArray(from) << QByteArray(to) << code
                                 << QString::fromLatin1(detail);
        };
        using enum Error::Code;
        row("no JSON", "", "{", "[", JsonSyntax, "");
        row("no sections", "", "\"sections\":", "\"sektions\":", ValueInvalid, "sections");
        row("an event without slug", "", "\"slug\":", "\"slugs\":", ValueInvalid, "events[0].slug");
        row("a name that is no text", "", "\"training-started\"", "5", ValueInvalid, "events[0].slug");
        row("an unknown privacy level", "training-completed", "\"level\": \"none\"", "\"level\": \"tiny\"",
            ValueInvalid, "events[1].properties[0].privacy.level");
        row("an order of other things", "training-started", "\"num_lookup_tables\"", "7", ValueInvalid,
            "events[0].order");
        row("a variant without schema", "training-started", "\"schema\":", "\"shema\":", ValueInvalid,
            "events[0].variants[0].schema");
        row("a property without privacy", "training-started", "\"privacy\":", "\"privaty\":", ValueInvalid,
            "events[0].properties[0].privacy");
        row("a property that is no object", "mcp-tool-called", "\"properties\": [", "\"properties\": [3,", ValueInvalid,
            "events[41].properties[0]");
        row("no contexts", "", "\"contexts\":", "\"context\":", ValueInvalid, "contexts");
        row("a context without order", "\"seed-complete\"", "\"order\":", "\"oder\":", ValueInvalid,
            "contexts.profiles.seed-complete.order");
    }
    void damaged()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, detail);
        QByteArray bytes = resourceBytes();
        QFETCH(QByteArray, after);
        const qsizetype place = bytes.indexOf(from, bytes.indexOf(after));
        QVERIFY(place >= 0);
        const auto parsed = EventCatalogue::parse(bytes.replace(place, from.size(), to));
        QVERIFY(!parsed);
        QTEST(parsed.error().code, "code");
        if (parsed.error().code == Error::Code::ValueInvalid)
            QCOMPARE(parsed.error().detail, detail);
    }

    void otherThreads()
    {
        QList<const EventCatalogue *> seen(4, nullptr);
        std::vector<std::thread> threads;
        for (auto &place : seen)
            threads.emplace_back([&place] { place = &EventCatalogue::builtIn(); });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(seen, QList<const EventCatalogue *>(4, &EventCatalogue::builtIn()));
    }

    void speed()
    {
        const QByteArray bytes = resourceBytes();
        QBENCHMARK
        {
            QVERIFY(EventCatalogue::parse(bytes));
        }
    }
};

QTEST_GUILESS_MAIN(TestEventCatalogue)
#include "tst_eventcatalogue.moc"

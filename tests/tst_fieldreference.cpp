#include "core/events/eventcatalogue.h"
#include "core/events/fieldreference.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Telemetry;
using enum FieldReference::Documentation;

class TestFieldReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void properties_data()
    {
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("property");
        QTest::addColumn<FieldReference>("expected");
        const auto row = [](const char *title, const QString &event, const QString &property,
                            const FieldReference &expected) { QTest::newRow(title) << event << property << expected; };
        row("from the start, listed", u"training-started"_s, u"language"_s,
            {.since = u"3.0.0"_s, .documentation = Listed});
        row("later than its event", u"training-started"_s, u"train_schema"_s,
            {.since = u"3.1.0"_s, .documentation = Listed});
        row("of Pro, in an event of Open Source", u"training-started"_s, u"model_groups"_s,
            {.since = u"pro 3.11"_s, .documentation = EventOnly});
        row("of an event that nobody is told of", u"training-failed"_s, u"training_id"_s,
            {.since = u"pro 3.11"_s, .documentation = NotListed});
        row("of an event that Pro's page lists", u"response-rephrased"_s, u"custom_prompt_template"_s,
            {.since = u"pro 3.7"_s, .documentation = EventOnly});
    }

    void properties()
    {
        QFETCH(const QString, event);
        QFETCH(const QString, property);
        QFETCH(const FieldReference, expected);
        const EventDefinition *definition = EventCatalogue::builtIn().find(event);
        QVERIFY(definition);
        const PropertyDefinition *field = definition->property(property);
        QVERIFY(field);
        const FieldReference reference = propertyReference(*definition, *field);
        QCOMPARE(reference.since, expected.since);
        QCOMPARE(int(reference.documentation), int(expected.documentation));
        QCOMPARE(reference.versions, expected.versions);
    }

    void context_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("since");
        QTest::addColumn<bool>("isListed");
        const auto title = [](QStringView profile) { return EventCatalogue::profile(profile)->translatedTitle(); };
        QTest::newRow("operating system") << u"os"_s << title(u"oss-3.0") << true;
        QTest::newRow("graphics processors: documented, and never sent") << u"gpu"_s << QString() << true;
        QTest::newRow("licence") << u"license_hash"_s << title(u"oss-3.6") << true;
        QTest::newRow("company") << u"company"_s << title(u"pro-3.7") << false;
    }

    void context()
    {
        QFETCH(const QString, member);
        QFETCH(const QString, since);
        QFETCH(const bool, isListed);
        const EventCatalogue &catalogue = EventCatalogue::builtIn();
        for (const PropertyDefinition &each : catalogue.contextMembers()) {
            if (each.name != member)
                continue;
            const FieldReference reference = contextReference(catalogue, each);
            QCOMPARE(reference.since, since);
            QCOMPARE(reference.documentation == Listed, isListed);
            return;
        }
        QFAIL("no such member");
    }

    /** The window says for each field since when it is sent. */
    void everyFieldHasAVersion()
    {
        const EventCatalogue &catalogue = EventCatalogue::builtIn();
        for (const EventDefinition &event : catalogue.events()) {
            for (const PropertyDefinition &property : event.properties)
                QVERIFY2(!propertyReference(event, property).since.isEmpty(), qPrintable(event.name + property.name));
        }
    }
};

Q_DECLARE_METATYPE(FieldReference)
QTEST_GUILESS_MAIN(TestFieldReference)
#include "tst_fieldreference.moc"

#include "core/events/event.h"

#include <QTest>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

const EventCatalogue &catalogue()
{
    return EventCatalogue::builtIn();
}

Json json(const QByteArray &text)
{
    return Json::parse(text).value();
}

/** An event with the example values of the members that @p profile sends. */
Event sample(const EventDefinition &definition, QStringView profile)
{
    Json properties{Json::Object()};
    for (const QString &name : EventCatalogue::propertyOrder(definition, profile))
        properties.set(name, definition.property(name)->example);
    return {definition.name, properties};
}

} // namespace

class TestEvent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormFits_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("profile");
        for (const EventDefinition &definition : catalogue().events()) {
            for (const Profile &profile : EventCatalogue::profiles()) {
                if (EventCatalogue::knows(profile.id, definition)) {
                    QTest::addRow("%s as %s", qPrintable(definition.name), qPrintable(profile.id))
                        << definition.name << profile.id;
                }
            }
        }
    }
    void everyFormFits()
    {
        QFETCH(QString, name);
        QFETCH(QString, profile);
        const EventDefinition &definition = *catalogue().find(name);
        Event event = sample(definition, profile);
        QCOMPARE(eventRemarks(catalogue(), event, profile).value(), QList<SchemaRemark>());
        QVERIFY(isInOrder(event.properties, EventCatalogue::propertyOrder(definition, profile)));
        event.properties.set(u"one_more"_s, Json(1));
        const int expected = name == u"Validation Error Logged" ? 0 : 1; // it carries whatever a log record held
        QCOMPARE(eventRemarks(catalogue(), event, profile).value().size(), expected);
    }

    void anotherVersion()
    {
        const EventDefinition &started = *catalogue().find(u"Training Started");
        const auto remarks = eventRemarks(catalogue(), sample(started, u"oss-3.1"), u"oss-3.0").value();
        QStringList places;
        for (const SchemaRemark &remark : remarks)
            places.append(remark.place);
        QCOMPARE(places, QStringList({u"train_schema"_s, u"predict_schema"_s, u"recipe"_s}));
    }

    void formChosenByItsMembers()
    {
        const EventDefinition &run = *catalogue().find(u"E2E Test Run Started");
        QCOMPARE(eventRemarks(catalogue(), {run.name, run.example}, u"pro-3.14").value(), QList<SchemaRemark>());
    }

    void unknown()
    {
        const auto event = eventRemarks(catalogue(), {u"Nothing Started"_s, json("{}")}, u"docs");
        QCOMPARE(event.error(), (Error{.code = Error::Code::UnknownEvent, .detail = u"Nothing Started"_s}));
        const auto profile = eventRemarks(catalogue(), {u"Telemetry Disabled"_s, json("{}")}, u"oss-9");
        QCOMPARE(profile.error(), (Error{.code = Error::Code::UnknownProfile, .detail = u"oss-9"_s}));
        QCOMPARE(contextRemarks(catalogue(), json("{}"), u"oss-9").error(), profile.error());
    }

    void contexts()
    {
        Json context{Json::Object()};
        for (const PropertyDefinition &member : catalogue().contextMembers()) {
            if (catalogue().contextOrder(u"oss-3.0").contains(member.name))
                context.set(member.name, member.example);
        }
        QCOMPARE(contextRemarks(catalogue(), context, u"oss-3.0").value(), QList<SchemaRemark>());
        // The licence may be absent; the number of graphics processors may not.
        QCOMPARE(contextRemarks(catalogue(), context, u"oss-3.6").value(), QList<SchemaRemark>());
        const auto remarks = contextRemarks(catalogue(), context, u"docs").value();
        QCOMPARE(remarks.size(), 1);
        QCOMPARE(remarks.first().place, u"gpu"_s);
    }

    void order_data()
    {
        QTest::addColumn<QByteArray>("object");
        QTest::addColumn<bool>("isInOrder");
        QTest::addColumn<QByteArray>("sorted");
        QTest::newRow("in order") << QByteArray("{\"a\": 1, \"b\": 2, \"c\": 3}") << true
                                  << QByteArray("{\"a\": 1, \"b\": 2, \"c\": 3}");
        QTest::newRow("one absent") << QByteArray("{\"a\": 1, \"c\": 3}") << true << QByteArray("{\"a\": 1, \"c\": 3}");
        QTest::newRow("turned round") << QByteArray("{\"b\": 2, \"a\": 1}") << false
                                      << QByteArray("{\"a\": 1, \"b\": 2}");
        QTest::newRow("others go last, as they stood")
            << QByteArray("{\"y\": 0, \"b\": 2, \"x\": 0, \"a\": 1}") << false
            << QByteArray("{\"a\": 1, \"b\": 2, \"y\": 0, \"x\": 0}");
        QTest::newRow("others do not count")
            << QByteArray("{\"y\": 0, \"a\": 1}") << true << QByteArray("{\"a\": 1, \"y\": 0}");
        QTest::newRow("empty") << QByteArray("{}") << true << QByteArray("{}");
    }
    void order()
    {
        QFETCH(QByteArray, object);
        const QStringList wanted = {u"a"_s, u"b"_s, u"c"_s};
        QTEST(isInOrder(json(object), wanted), "isInOrder");
        QTEST(inOrder(json(object), wanted).display(), "sorted");
        QVERIFY(isInOrder(inOrder(json(object), wanted), wanted));
    }

    void names()
    {
        QCOMPARE(memberNames(json("{\"b\": 1, \"a\": 2}")), QStringList({u"b"_s, u"a"_s}));
        QCOMPARE(memberNames(json("[1]")), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestEvent)
#include "tst_event.moc"

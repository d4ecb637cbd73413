#include "core/payload/payload.h"
#include "tests/support/goldenevents.h"

#include <QTest>

using namespace Telemetry;
using namespace Qt::StringLiterals;

/** The library's own interface, against every report that the real program printed and sent. */
class TestPayload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void golden_data()
    {
        QTest::addColumn<QByteArray>("object");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("output");
        const auto reports = goldenReports();
        QVERIFY(reports.size() > 30);
        for (const GoldenReport &report : reports)
            QTest::newRow(qPrintable(report.name)) << report.debugObject << report.body << report.debugOutput;
    }
    void golden()
    {
        QFETCH(QByteArray, object);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, output);
        const Json recorded = Json::parse(object).value();
        PayloadParts parts{
            .userId = recorded[u"userId"], .event = recorded[u"event"].toString(), .context = recorded[u"context"]};
        for (const auto &[name, value] : recorded[u"properties"].object()) {
            if (name != u"metrics_id"_s)
                parts.properties.object().emplace_back(name, value);
        }
        const Payload payload = makePayload(parts);
        QCOMPARE(payload.wire, body);
        QCOMPARE(debugOutput(payload), output);
        QCOMPARE(payload.notSent.has_value(), body.isEmpty());
    }

    void specExample()
    {
        // telemetry.md 5.1 and 6 give lengths and hashes of this report.
        PayloadParts parts{.userId = Json(u"38d23c36c9be443281196080fcdd707d"_s), .event = u"Telemetry Disabled"_s};
        parts.context = Json(Json::Object{
            {u"os"_s, Json(Json::Object{{u"name"_s, Json(u"Linux"_s)}, {u"version"_s, Json(u"5.15.0-91-generic"_s)}})},
            {u"ci"_s, Json(false)},
            {u"project"_s, Json()},
            {u"directory"_s, Json(u"2a90944e40bf4173408a11f9e9ced8bdd83edabbc67cb839ebfde41fb3f814c8"_s)},
            {u"python"_s, Json(u"3.10.11"_s)},
            {u"rasa_open_source"_s, Json(u"3.5.5"_s)},
            {u"cpu"_s, Json(4)},
            {u"docker"_s, Json(false)},
        });
        const Payload payload = makePayload(parts);
        QCOMPARE(payload.wire.size(), 401);
        QCOMPARE(payload.sha256, u"52025a86ffd9604ab9f0e12ece912fbd688ba46b379fd5ad56be013e905e647e"_s);
        QCOMPARE(debugOutput(payload).size(), 491);
    }

    void metricsIdKeepsItsPlace()
    {
        PayloadParts parts{.userId = Json(12345), .event = u"Custom"_s};
        parts.properties = Json(Json::Object{{u"metrics_id"_s, Json(u"is overwritten"_s)}, {u"a"_s, Json(1)}});
        QCOMPARE(makePayload(parts).wire,
                 QByteArray("{\"userId\": 12345, \"event\": \"Custom\", \"properties\": {\"metrics_id\": 12345, \"a\": "
                            "1}, \"context\": {}}"));
    }

    void dateGivesOnlyTheHeading()
    {
        PayloadParts parts{.userId = Json(u"x"_s), .event = u"Training Started"_s};
        parts.properties.set(u"pipeline"_s, Json(Json::Array{Json::notJson(u"date"_s, u"2020-01-02"_s)}));
        const Payload payload = makePayload(parts);
        QVERIFY(payload.wire.isEmpty());
        QVERIFY(payload.sha256.isEmpty());
        QCOMPARE(debugOutput(payload), QByteArray("Telemetry Event:\n"));
        QCOMPARE(payload.notSent->detail, u"properties.pipeline[0]: date 2020-01-02"_s);
    }

    void builderEventsHaveNoMetricsId()
    {
        const PayloadParts parts{.userId = Json(u"u"_s), .event = u"copilot_user_message"_s, .hasMetricsId = false};
        QCOMPARE(makePayload(parts).wire,
                 QByteArray(
                     "{\"userId\": \"u\", \"event\": \"copilot_user_message\", \"properties\": {}, \"context\": {}}"));
    }
};

QTEST_GUILESS_MAIN(TestPayload)
#include "tst_payload.moc"

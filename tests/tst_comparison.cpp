#include "core/capture/comparison.h"

#include <QTest>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

Json::Object members(const QByteArray &json)
{
    return Json::parse(json).value().object();
}

/** A captured event and a preview with these members; @p how is that of every property. */
EventComparison compared(const QByteArray &captured, const QByteArray &predicted, Field::How how, bool hasChanged,
                         const QByteArray &predictedContext = "{\"python\": \"3.10.11\"}")
{
    const auto payload = [](const QByteArray &properties, const QByteArray &context) {
        return makePayload({.userId = Json(u"1"_s),
                            .event = u"Training Started"_s,
                            .properties = Json(members(properties)),
                            .context = Json(members(context)),
                            .hasMetricsId = true});
    };
    CapturedEvent event;
    event.payload = payload(captured, "{\"python\": \"3.10.11\"}");
    Preview preview;
    preview.payload = payload(predicted, predictedContext);
    for (const auto &[name, value] : members(predicted))
        preview.fields.append({.name = name, .value = value, .how = how});
    for (const auto &[name, value] : members(predictedContext))
        preview.context.append({.name = name, .value = value, .how = how});
    return compareEvent(event, preview, hasChanged);
}

QStringList told(const EventComparison &comparison)
{
    QStringList all;
    for (const FieldDifference &difference : comparison.differences)
        all.append(difference.place + u": "_s + differenceWord(difference.why));
    return all;
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differences_data()
    {
        QTest::addColumn<QByteArray>("captured");
        QTest::addColumn<QByteArray>("predicted");
        QTest::addColumn<Field::How>("how");
        QTest::addColumn<bool>("hasChanged");
        QTest::addColumn<QString>("told");
        QTest::addColumn<bool>("isAsPredicted");
        using enum Field::How;
        const auto row = [](const char *name, const QByteArray &captured, const QByteArray &predicted, Field::How how,
                            bool hasChanged, const QString &expected, bool isAsPredicted) {
            QTest::newRow(name) << captured << predicted << how << hasChanged << expected << isAsPredicted;
        };
        row("same", "{\"a\": 1}", "{\"a\": 1}", Computed, false, {}, true);
        row("another value", "{\"a\": 1}", "{\"a\": 2}", Computed, false, u"properties.a: unexplained"_s, false);
        row("an integer is no float", "{\"a\": 1}", "{\"a\": 1.0}", Computed, false, u"properties.a: unexplained"_s,
            false);
        row("of a project that changed", "{\"a\": 1}", "{\"a\": 2}", Computed, true, u"properties.a: project changed"_s,
            false);
        row("assumed", "{\"a\": 1}", "{\"a\": 2}", Assumed, true, u"properties.a: run time"_s, true);
        row("drawn", "{\"a\": 1}", "{\"a\": 2}", Drawn, false, u"properties.a: run time"_s, true);
        row("fixed, whatever the project does", "{\"a\": 1}", "{\"a\": 2}", Fixed, true, u"properties.a: unexplained"_s,
            false);
        row("more", "{\"a\": 1, \"b\": 2}", "{\"a\": 1}", Computed, false, u"properties.b: only captured"_s, false);
        row("less", "{\"a\": 1}", "{\"a\": 1, \"b\": 2}", Assumed, false, u"properties.b: only predicted"_s, false);
        row("null is a value", "{\"a\": null}", "{}", Computed, false, u"properties.a: only captured"_s, false);
        row("NaN is the same NaN", "{\"a\": NaN}", "{\"a\": NaN}", Computed, false, {}, true);
    }

    void differences()
    {
        QFETCH(QByteArray, captured);
        QFETCH(QByteArray, predicted);
        QFETCH(Field::How, how);
        QFETCH(bool, hasChanged);
        QFETCH(QString, told);
        const EventComparison comparison = compared(captured, predicted, how, hasChanged);
        QCOMPARE(::told(comparison).join(u", "_s), told);
        QCOMPARE(comparison.isSame(), told.isEmpty());
        QTEST(comparison.isAsPredicted(), "isAsPredicted");
    }

    /** A change of the project explains nothing about the computer. */
    void context()
    {
        const EventComparison comparison =
            compared("{\"a\": 1}", "{\"a\": 1}", Field::How::Computed, true, "{\"python\": \"3.8.1\", \"gpu\": 0}");
        QCOMPARE(told(comparison), (QStringList{u"context.python: unexplained"_s, u"context.gpu: only predicted"_s}));
    }

    void user_data()
    {
        QTest::addColumn<bool>("isAssumed");
        QTest::addColumn<QString>("word");
        QTest::newRow("no machine ID is recorded") << true << u"run time"_s;
        QTest::newRow("another machine ID") << false << u"unexplained"_s;
    }

    void user()
    {
        QFETCH(bool, isAssumed);
        CapturedEvent event;
        event.payload = makePayload({.userId = Json(u"1"_s), .event = u"x"_s});
        Preview preview;
        preview.payload = makePayload({.userId = Json(u"2"_s), .event = u"x"_s});
        preview.fields = {{.name = u"metrics_id"_s, .how = isAssumed ? Field::How::Assumed : Field::How::Computed}};
        if (isAssumed)
            preview.assumed = {u"metrics_id"_s};
        QFETCH(QString, word);
        QCOMPARE(told(compareEvent(event, preview, true)),
                 (QStringList{u"userId: "_s + word, u"properties.metrics_id: "_s + word}));
    }

    void profile_data()
    {
        QTest::addColumn<QByteArray>("context");
        QTest::addColumn<QString>("profile");
        QTest::newRow("Open Source") << QByteArray("{\"rasa_open_source\": \"3.5.5\"}") << u"oss-3.1"_s;
        QTest::newRow("Pro") << QByteArray("{\"rasa_pro\": \"3.12.1\"}") << u"pro-3.11"_s;
        QTest::newRow("none") << QByteArray("{\"cpu\": 4}") << QString();
        QTest::newRow("no text") << QByteArray("{\"rasa_pro\": null}") << QString();
    }

    void profile()
    {
        QFETCH(QByteArray, context);
        QTEST(capturedProfile(Json::parse(QByteArray("{\"context\": " + context + '}')).value()), "profile");
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"

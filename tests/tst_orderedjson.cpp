#include "core/base/orderedjson.h"

#include <QTest>

#include <limits>

using namespace Telemetry;
using namespace Qt::StringLiterals;

class TestOrderedJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void floats_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](double value, const char *expected) {
            QTest::newRow(expected) << value << QByteArray(expected);
        };
        row(0.8, "0.8");
        row(100.0, "100.0");
        row(0.0, "0.0");
        row(-0.0, "-0.0");
        row(1e-5, "1e-05");
        row(1.5e-7, "1.5e-07");
        row(0.0001, "0.0001");
        row(0.00012345, "0.00012345");
        row(1e15, "1000000000000000.0");
        row(1e16, "1e+16");
        row(1e22, "1e+22");
        row(1.7976931348623157e308, "1.7976931348623157e+308");
        row(5e-324, "5e-324");
        row(0.1 + 0.2, "0.30000000000000004");
        row(123456.789, "123456.789");
        row(-12.5, "-12.5");
        row(std::numeric_limits<double>::quiet_NaN(), "NaN");
        row(-std::numeric_limits<double>::infinity(), "-Infinity");
    }
    void floats()
    {
        QFETCH(double, value);
        QTEST(pythonFloat(value), "expected");
    }

    void compact()
    {
        const Json json = Json::parse("{\"a\": [1, 2.0, {}], \"b, c: d\": {\"e\": null, \"f\": []}}").value();
        QCOMPARE(json.compact().value(), QByteArray("{\"a\":[1,2.0,{}],\"b, c: d\":{\"e\":null,\"f\":[]}}"));
        QVERIFY(!Json(std::numeric_limits<double>::infinity()).compact());
    }

    void text_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("short escapes") << u"\"\\\n\r\t\b\f/"_s << QByteArray("\"\\\"\\\\\\n\\r\\t\\b\\f/\"");
        QTest::newRow("other controls and DEL") << u"\u0001\u001f\u007f"_s << QByteArray("\"\\u0001\\u001f\\u007f\"");
        QTest::newRow("lower-case hexadecimal") << u"é€"_s << QByteArray("\"\\u00e9\\u20ac\"");
        QTest::newRow("surrogate pair") << u"😀"_s << QByteArray("\"\\ud83d\\ude00\"");
        QTest::newRow("lone surrogate") << QString(QChar(0xd800)) << QByteArray("\"\\ud800\"");
        QTest::newRow("not escaped") << u"<>&'"_s << QByteArray("\"<>&'\"");
    }
    void text()
    {
        QFETCH(QString, text);
        QTEST(Json(text).wire().value(), "expected");
    }

    void forms_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<QByteArray>("indented");
        QTest::newRow("order and repetition stay")
            << QByteArray("{\"b\":1,\"a\":[],\"b\":{}}") << QByteArray("{\"b\": 1, \"a\": [], \"b\": {}}")
            << QByteArray("{\n  \"b\": 1,\n  \"a\": [],\n  \"b\": {}\n}");
        QTest::newRow("nested") << QByteArray("[{\"x\":[1,2.0]},null]") << QByteArray("[{\"x\": [1, 2.0]}, null]")
                                << QByteArray("[\n  {\n    \"x\": [\n      1,\n      2.0\n    ]\n  },\n  null\n]");
        QTest::newRow("integers of any length")
            << QByteArray("123456789012345678901234567890") << QByteArray("123456789012345678901234567890")
            << QByteArray("123456789012345678901234567890");
        QTest::newRow("minus zero is the integer zero") << QByteArray("-0") << QByteArray("0") << QByteArray("0");
    }
    void forms()
    {
        QFETCH(QByteArray, source);
        const auto json = Json::parse(source);
        QVERIFY(json);
        QTEST(json->wire().value(), "wire");
        QTEST(json->indented().value(), "indented");
    }

    void notFinite()
    {
        const auto json = Json::parse("{\"pipeline\": [{\"epsilon\": Infinity}]}").value();
        QCOMPARE(json.wire().error().code, Error::Code::NotFinite);
        QCOMPARE(json.wire().error().detail, u"pipeline[0].epsilon: Infinity"_s);
        QCOMPARE(json.indented().value(),
                 QByteArray("{\n  \"pipeline\": [\n    {\n      \"epsilon\": Infinity\n    }\n  ]\n}"));
    }

    void notJson()
    {
        const Json json(Json::Object{{u"since"_s, Json::notJson(u"date"_s, u"2020-01-02"_s)}});
        QCOMPARE(json.wire().error().code, Error::Code::NotSerialisable);
        QCOMPARE(json.indented().error().code, Error::Code::NotSerialisable);
        QCOMPARE(json.display(), QByteArray("{\"since\": <date 2020-01-02>}"));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("nothing") << QByteArray() << 1 << 1;
        QTest::newRow("word") << QByteArray("\n  rasa") << 2 << 3;
        QTest::newRow("leading zero") << QByteArray("01") << 1 << 2;
        QTest::newRow("plus") << QByteArray("+1") << 1 << 1;
        QTest::newRow("open text") << QByteArray("\"a") << 1 << 3;
        QTest::newRow("raw control character") << QByteArray("\"a\nb\"") << 1 << 3;
        QTest::newRow("trailing comma") << QByteArray("[1,]") << 1 << 4;
        QTest::newRow("two values") << QByteArray("1 2") << 1 << 3;
        QTest::newRow("half an escape") << QByteArray("\"\\u12\"") << 1 << 4;
    }
    void refused()
    {
        QFETCH(QByteArray, source);
        const auto json = Json::parse(source);
        QVERIFY(!json);
        QTEST(json.error().line, "line");
        QTEST(json.error().column, "column");
    }

    void deepInput() { QCOMPARE(Json::parse(QByteArray(1'000'000, '[')).error().code, Error::Code::JsonTooDeep); }

    void setKeepsPlace()
    {
        Json json(Json::Object{{u"a"_s, Json(1)}, {u"b"_s, Json(2)}});
        json.set(u"a"_s, Json(true));
        json.set(u"c"_s, Json());
        QCOMPARE(json.wire().value(), QByteArray("{\"a\": true, \"b\": 2, \"c\": null}"));
    }
};

QTEST_GUILESS_MAIN(TestOrderedJson)
#include "tst_orderedjson.moc"

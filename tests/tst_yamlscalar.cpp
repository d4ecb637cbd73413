#include "core/base/yamlscalar.h"

#include <QTest>

using namespace Telemetry;

class TestYamlScalar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plain_data()
    {
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *text, const char *expected) { QTest::newRow(text) << QByteArray(expected); };
        for (const char *text :
             {"yes", "no", "on",  "off",     "y",    "n",      "1.2.3",    "_1",    "12:30", "tRue", "1e", ".",
              "-",   "+",  "0b2", "1__.2.3", ".5e3", "2020-1", "2020-1-2", "-.nan", "<<",    "nULL", "1,5"})
            row(text, qPrintable(QStringLiteral("\"%1\"").arg(QLatin1String(text))));
        row("", "null");
        row("~", "null");
        row("NULL", "null");
        row("TRUE", "true");
        row("False", "false");
        row("010", "10");
        row("08", "8");
        row("0o17", "15");
        row("0x1F", "31");
        row("0b101", "5");
        row("-0x10", "-16");
        row("+7", "7");
        row("1_000", "1000");
        row("-_1", "-1");
        row("-0", "0");
        row("00", "0");
        row("123456789012345678901234567890123", "123456789012345678901234567890123");
        row("0xffffffffffffffffffffffff", "79228162514264337593543950335");
        row("1e3", "1000.0");
        row("12e5", "1200000.0");
        row(".5", "0.5");
        row("1.", "1.0");
        row("1_0.5", "10.5");
        row(".5e+3", "500.0");
        row("-.inf", "-Infinity");
        row(".NaN", "NaN");
        row("1e999", "Infinity");
        row("2020-05-13", "<date 2020-05-13>");
        row("2020-5-3 1:02:03.5", "<date 2020-5-3 1:02:03.5>");
        row("2020-01-02T03:04:05Z", "<date 2020-01-02T03:04:05Z>");
        row("2020-01-02 03:04:05 +01:30", "<date 2020-01-02 03:04:05 +01:30>");
    }
    void plain()
    {
        const auto value = yamlPlainValue(QTest::currentDataTag());
        QVERIFY(value);
        QTEST(value->display(), "expected");
    }

    void refused_data()
    {
        QTest::addColumn<int>("unused");
        for (const char *text : {"=", "2020-02-30", "2020-13-01", "2020-01-02 25:00:00", "0x_", "0b_", "+_", "._"})
            QTest::newRow(text) << 0;
    }
    void refused() { QCOMPARE(yamlPlainValue(QTest::currentDataTag()).error().code, Error::Code::YamlBadValue); }

    void tags_data()
    {
        QTest::addColumn<QByteArray>("tag");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected"); // empty: refused
        QTest::newRow("str of a number") << QByteArray("str") << QByteArray("5") << QByteArray("\"5\"");
        QTest::newRow("int") << QByteArray("int") << QByteArray("5") << QByteArray("5");
        QTest::newRow("int of a word") << QByteArray("int") << QByteArray("x") << QByteArray();
        QTest::newRow("float without a point") << QByteArray("float") << QByteArray("3") << QByteArray();
        QTest::newRow("float") << QByteArray("float") << QByteArray("3.0") << QByteArray("3.0");
        QTest::newRow("bool takes the old words") << QByteArray("bool") << QByteArray("Yes") << QByteArray("true");
        QTest::newRow("null") << QByteArray("null") << QByteArray("x") << QByteArray("null");
        QTest::newRow("unknown") << QByteArray("thing") << QByteArray("x") << QByteArray();
    }
    void tags()
    {
        QFETCH(QByteArray, tag);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        const auto value = yamlTaggedValue("tag:yaml.org,2002:" + tag.toStdString(), text.toStdString());
        QCOMPARE(bool(value), !expected.isEmpty());
        if (value)
            QCOMPARE(value->display(), expected);
    }
};

QTEST_GUILESS_MAIN(TestYamlScalar)
#include "tst_yamlscalar.moc"

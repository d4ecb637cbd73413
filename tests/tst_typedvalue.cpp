#include "core/events/eventcatalogue.h"
#include "core/events/typedvalue.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Telemetry;

class TestTypedValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typed_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("value"); // empty: does not fit
        const auto row = [](const char *title, const QByteArray &schema, const QString &text, const QByteArray &value) {
            QTest::newRow(title) << schema << text << value;
        };
        const QByteArray number = R"({"type": "integer", "minimum": 0})";
        row("a number", number, u"7"_s, "7");
        row("blanks around a number", number, u" 7 "_s, "7");
        row("a number too small", number, u"-1"_s, {});
        row("a word for a number", number, u"seven"_s, {});
        row("nothing for a number", number, {}, {});
        row("a number of any length", number, u"123456789012345678901234567890"_s, "123456789012345678901234567890");
        const QByteArray text = R"({"type": "string"})";
        row("a text", text, u"rest"_s, "\"rest\"");
        row("a number for a text", text, u"7"_s, "\"7\"");
        row("true for a text", text, u"true"_s, "\"true\"");
        row("null for a text", text, u"null"_s, "\"null\"");
        row("a text in quotes", text, u"\"rest\""_s, "\"rest\"");
        row("an empty text", text, {}, "\"\"");
        const QByteArray nullable = R"({"type": ["string", "null"]})";
        row("null where it may be", nullable, u"null"_s, "null");
        row("the word null in quotes", nullable, u"\"null\""_s, "\"null\"");
        const QByteArray id = R"({"type": "string", "pattern": "^[0-9a-f]{4}$"})";
        row("a text that fits its pattern", id, u"00ff"_s, "\"00ff\"");
        row("digits that fit a pattern are a text", id, u"1234"_s, "\"1234\"");
        row("a text that does not fit its pattern", id, u"00fg"_s, {});
        const QByteArray list = R"({"type": "array", "items": {"type": "string"}})";
        row("a list", list, u"[\"rest\", \"socketio\"]"_s, R"(["rest", "socketio"])");
        row("an empty list", list, u"[]"_s, "[]");
        row("a list of the wrong kind", list, u"[1]"_s, {});
        row("half a list", list, u"[\"rest\""_s, {});
        row("a switch", R"({"type": ["boolean", "null"]})", u"true"_s, "true");
        row("an object", R"({"type": "object"})", u"{\"a\": 1}"_s, R"({"a": 1})");
        row("markup is a text", text, u"<b>x</b>"_s, "\"<b>x</b>\"");
    }

    void typed()
    {
        QFETCH(const QByteArray, schema);
        QFETCH(const QString, text);
        QFETCH(const QByteArray, value);
        EventDefinition event;
        PropertyDefinition property;
        property.name = u"field"_s;
        event.schema = Json::parse(QByteArray("{\"properties\": {\"field\": " + schema + "}}")).value();
        const TypedValue typed = typedValue(event, property, text);
        QCOMPARE(typed.value.has_value(), !value.isEmpty());
        QCOMPARE(typed.expected.isEmpty(), typed.value.has_value());
        if (typed.value)
            QCOMPARE(typed.value->display(), value);
    }

    void theProblemSaysWhere()
    {
        EventDefinition event;
        PropertyDefinition property;
        property.name = u"field"_s;
        event.schema =
            Json::parse(R"({"properties": {"field": {"type": "array", "items": {"type": "string"}}}})").value();
        const QString expected = typedValue(event, property, u"[\"a\", 1]"_s).expected;
        QVERIFY2(expected.startsWith(u"[1]: "_s), qPrintable(expected));
    }

    /** Every example of the catalogue can be typed as it stands there. */
    void everyExampleCanBeTyped()
    {
        for (const EventDefinition &event : EventCatalogue::builtIn().events()) {
            for (const PropertyDefinition &property : event.properties) {
                const Json schema = propertySchema(event, property);
                const QString text = QString::fromUtf8(property.example.display());
                const TypedValue typed = typedValue(event, property, text);
                QVERIFY2(typed.value, qPrintable(event.slug + u'.' + property.name + u": "_s + text));
                QCOMPARE(*typed.value, property.example);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTypedValue)
#include "tst_typedvalue.moc"

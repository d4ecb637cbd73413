#include "core/events/eventcatalogue.h"
#include "core/events/schema.h"

#include <QTest>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

Json json(const QByteArray &text)
{
    return Json::parse(text).value();
}

QString inOneLine(const QList<SchemaRemark> &remarks)
{
    QStringList lines;
    for (const SchemaRemark &remark : remarks)
        lines.append(u"%1: %2, not %3"_s.arg(remark.place, remark.expected, remark.found));
    return lines.join(u"; "_s);
}

/** A value of another type than every one that @p property allows. */
Json wrongValue(const PropertyDefinition &property)
{
    if (!property.jsonTypes.contains(u"boolean"_s))
        return Json(true);
    return Json(u"text"_s);
}

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keywords_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("expected"); // empty: no remark
        const auto row = [](const char *title, const char *schema, const char *value, const QString &expected = {}) {
            QTest::newRow(title) << QByteArray(schema) << QByteArray(value) << expected;
        };
        row("an empty schema takes all", "{}", "[1, null]");
        row("true takes all", "true", "null");
        row("false takes nothing", "false", "null", u": no such member, not null"_s);
        row("a schema that is none", "5", "null", u": a schema, not 5"_s);
        row("words about the schema",
            "{\"$schema\": \"x\", \"description\": \"y\", \"title\": \"z\", \"$comment\": \"c\"}", "1");

        row("string", "{\"type\": \"string\"}", "\"\"");
        row("string, but null", "{\"type\": \"string\"}", "null", u": a text, not null"_s);
        row("null of two", "{\"type\": [\"string\", \"null\"]}", "null");
        row("neither of two", "{\"type\": [\"string\", \"null\"]}", "5", u": a text or null, not 5"_s);
        row("integer", "{\"type\": \"integer\"}", "123456789012345678901234567890");
        row("whole float is an integer", "{\"type\": \"integer\"}", "5.0");
        row("fraction", "{\"type\": \"integer\"}", "5.5", u": an integer, not 5.5"_s);
        row("not a number is no integer", "{\"type\": \"integer\"}", "NaN", u": an integer, not NaN"_s);
        row("boolean is no integer", "{\"type\": \"integer\"}", "true", u": an integer, not true"_s);
        row("number", "{\"type\": \"number\"}", "1e3");
        row("integer is a number", "{\"type\": \"number\"}", "1");
        row("text is no number", "{\"type\": \"number\"}", "\"1\"", u": a number, not \"1\""_s);
        row("boolean", "{\"type\": \"boolean\"}", "false");
        row("number is no boolean", "{\"type\": \"boolean\"}", "0", u": true or false, not 0"_s);
        row("array", "{\"type\": \"array\"}", "[]");
        row("object is no array", "{\"type\": \"array\"}", "{}", u": a list, not {}"_s);
        row("object", "{\"type\": \"object\"}", "{}");
        row("array is no object", "{\"type\": \"object\"}", "[]", u": an object, not []"_s);
        row("an unknown type", "{\"type\": \"date\"}", "1", u": date, not 1"_s);
        row("type without words", "{\"type\": 5}", "1", u": a keyword that can be checked, not type: 5"_s);

        row("enum", "{\"enum\": [\"a\", 1]}", "1.0");
        row("enum, another", "{\"enum\": [\"a\", 1]}", "\"A\"", u": one of \"a\", 1, not \"A\""_s);
        row("enum of objects in any order", "{\"enum\": [{\"a\": 1, \"b\": [2]}]}", "{\"b\": [2.0], \"a\": 1}");
        row("enum of objects with one more", "{\"enum\": [{\"a\": 1}]}", "{\"a\": 1, \"b\": 2}",
            u": one of {\"a\": 1}, not {\"a\": 1, \"b\": 2}"_s);
        row("true is not 1", "{\"enum\": [1]}", "true", u": one of 1, not true"_s);
        row("const", "{\"const\": [1]}", "[1]");
        row("const, another", "{\"const\": 1}", "2", u": 1, not 2"_s);

        row("minimum", "{\"type\": \"integer\", \"minimum\": 0}", "0");
        row("below", "{\"type\": \"integer\", \"minimum\": 0}", "-1", u": an integer of at least 0, not -1"_s);
        row("minimum says nothing about texts", "{\"minimum\": 5}", "\"1\"");
        row("maximum", "{\"maximum\": 5}", "5.0");
        row("above", "{\"type\": \"number\", \"maximum\": 5}", "5.5", u": a number of at most 5, not 5.5"_s);
        row("minimum that is no number", "{\"minimum\": \"0\"}", "1",
            u": a keyword that can be checked, not minimum: \"0\""_s);

        row("length in characters", "{\"minLength\": 1}", "\"\\ud83d\\ude00\"");
        row("too short, counted in characters", "{\"type\": \"string\", \"minLength\": 2}", "\"\\ud83d\\ude00\"",
            u": a text of at least 2 characters, not \"\\ud83d\\ude00\""_s);
        row("length says nothing about null", "{\"minLength\": 1}", "null");

        row("pattern", "{\"pattern\": \"^[0-9a-f]*$\"}", "\"0f\"");
        row("pattern is searched", "{\"pattern\": \"b\"}", "\"abc\"");
        row("pattern, line feed at the end", "{\"type\": \"string\", \"pattern\": \"^a$\"}", "\"a\\n\"",
            u": a text that matches ^a$, not \"a\\n\""_s);
        row("pattern with a dollar in a class", "{\"pattern\": \"^[$]\\\\$$\"}", "\"$$\"");
        row("pattern that cannot be read", "{\"pattern\": \"(\"}", "\"a\"",
            u": a keyword that can be checked, not pattern: \"(\""_s);

        row("items", "{\"items\": {\"type\": \"string\"}}", "[\"a\", \"b\"]");
        row("a wrong item", "{\"items\": {\"type\": \"string\"}}", "[\"a\", 2]", u"[1]: a text, not 2"_s);
        row("items of no list", "{\"items\": {\"type\": \"string\"}}", "{}");

        row("required", "{\"required\": [\"a\"]}", "{\"a\": null}");
        row("missing", "{\"required\": [\"a\", \"b\"]}", "{\"a\": 1}",
            u"b: a member that is always there, not nothing"_s);
        row("required of a list", "{\"required\": [\"a\"]}", "[]");

        row("properties", "{\"properties\": {\"a\": {\"type\": \"string\"}}}", "{\"b\": 1}");
        row("a place deep inside",
            "{\"properties\": {\"a\": {\"items\": {\"properties\": {\"b\": {\"type\": \"null\"}}}}}}",
            "{\"a\": [{}, {\"b\": 1}]}", u"a[1].b: null, not 1"_s);
        row("no further members", "{\"properties\": {\"a\": true}, \"additionalProperties\": false}",
            "{\"a\": 1, \"b\": 2}", u"b: no such member, not 2"_s);
        row("further members of one kind", "{\"additionalProperties\": {\"type\": \"null\"}}", "{\"b\": 2}",
            u"b: null, not 2"_s);
        row("names", "{\"propertyNames\": {\"enum\": [\"a\"]}}", "{\"a\": 1, \"b\": 2}", u"b: no such member, not 2"_s);

        row("an unknown keyword", "{\"format\": \"date\"}", "\"x\"",
            u": a keyword that can be checked, not format: \"date\""_s);
        row("an unknown keyword inside", "{\"properties\": {\"a\": {\"oneOf\": []}}}", "{\"a\": 1}",
            u"a: a keyword that can be checked, not oneOf: []"_s);
        row("type and minimum are one remark", "{\"type\": \"integer\", \"minimum\": 0}", "-1.5",
            u": an integer of at least 0, not -1.5"_s);
        row("a long value is shortened", "{\"type\": \"null\"}",
            "\"0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789\"",
            u": null, not \"012345678901234567890123456789012345678901234567890123456789012345678901234567\u2026"_s);
    }
    void keywords()
    {
        QFETCH(QByteArray, schema);
        QFETCH(QByteArray, value);
        QTEST(inOneLine(schemaRemarks(json(value), json(schema))), "expected");
        QCOMPARE(fitsSchema(json(value), json(schema)), schemaRemarks(json(value), json(schema)).isEmpty());
    }

    void notJson()
    {
        const Json date = Json::notJson(u"date"_s, u"2020-05-13"_s);
        QCOMPARE(inOneLine(schemaRemarks(date, json("{\"type\": [\"string\", \"null\"]}"))),
                 u": a text or null, not <date 2020-05-13>"_s);
    }

    void bounded()
    {
        const Json many(Json::Array(5000, Json(1)));
        QCOMPARE(schemaRemarks(many, json("{\"items\": {\"type\": \"string\"}}")).size(), 200);
    }

    void examples_data()
    {
        QTest::addColumn<QString>("name");
        for (const EventDefinition &event : EventCatalogue::builtIn().events())
            QTest::newRow(qPrintable(event.name)) << event.name;
    }
    void examples()
    {
        QFETCH(QString, name);
        const EventDefinition &event = *EventCatalogue::builtIn().find(name);
        QCOMPARE(inOneLine(schemaRemarks(event.example, event.schema)), QString());
        if (const EventVariant *variant = event.variant(event.exampleVariant))
            QCOMPARE(inOneLine(schemaRemarks(event.example, variant->schema)), QString());
    }

    void propertyExamples_data() { examples_data(); }
    void propertyExamples()
    {
        QFETCH(QString, name);
        const EventDefinition &event = *EventCatalogue::builtIn().find(name);
        for (const PropertyDefinition &property : event.properties) {
            const Json &rule = event.schema[u"properties"][property.name];
            QCOMPARE(inOneLine(schemaRemarks(property.example, rule)), QString());
            QCOMPARE(fitsSchema(Json(), rule), property.nullable);
        }
    }

    void spoiltExamples_data() { examples_data(); }
    void spoiltExamples()
    {
        QFETCH(QString, name);
        const EventDefinition &event = *EventCatalogue::builtIn().find(name);
        const EventVariant *variant = event.variant(event.exampleVariant);
        for (const auto &[member, value] : event.example.object()) {
            Json wrong = event.example;
            wrong.set(member, wrongValue(*event.property(member)));
            const auto remarks = schemaRemarks(wrong, event.schema);
            QCOMPARE(remarks.size(), 1);
            QCOMPARE(remarks.first().place, member);

            Json::Object others;
            for (const auto &other : event.example.object()) {
                if (other.first != member)
                    others.push_back(other);
            }
            const Json shorter(others);
            QCOMPARE(fitsSchema(shorter, event.schema), !event.property(member)->required);
            if (variant) {
                QCOMPARE(schemaRemarks(shorter, variant->schema).size(), 1);
                QCOMPARE(schemaRemarks(shorter, variant->schema).first().place, member);
            }
        }
        Json longer = event.example;
        longer.set(u"one_more"_s, Json(1));
        // The one event that carries whatever a log record held.
        const QString expected = name == u"Validation Error Logged" ? QString() : u"one_more: no such member, not 1"_s;
        QCOMPARE(inOneLine(schemaRemarks(longer, event.schema)), expected);
        QVERIFY(!fitsSchema(Json(Json::Array()), event.schema));
    }

    void contexts()
    {
        for (const ContextVariant &variant : EventCatalogue::builtIn().contextVariants()) {
            Json::Object members;
            for (const QString &name : variant.order) {
                for (const PropertyDefinition &member : EventCatalogue::builtIn().contextMembers()) {
                    if (member.name == name)
                        members.emplace_back(name, member.example);
                }
            }
            QCOMPARE(inOneLine(schemaRemarks(Json(members), variant.schema)), QString());
            members.emplace_back(u"hostname"_s, Json(u"x"_s));
            QCOMPARE(inOneLine(schemaRemarks(Json(members), variant.schema)), u"hostname: no such member, not \"x\""_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"

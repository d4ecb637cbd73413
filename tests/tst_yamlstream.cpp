#include "core/base/yamlstream.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

using Type = YamlEvent::Type;
using Style = YamlEvent::Style;

/** The events of a text in short: =key, :value, [ ] { } and *alias; or the error. */
QByteArray eventsOf(const QByteArray &text, YamlReaders readers)
{
    YamlStream stream({text.constData(), size_t(text.size())}, u"a.yml"_s, {}, readers);
    QByteArray out;
    while (true) {
        const auto event = stream.next();
        if (!event)
            return "error " + QByteArray::number(event.error().line) + ":" + QByteArray::number(event.error().column);
        switch ((*event)->type) {
        case Type::Scalar:
            out +=
                ((*event)->isKey ? "=" : ":") + QByteArray((*event)->value.data(), qsizetype((*event)->value.size()));
            break;
        case Type::Alias:
            out += "*" + QByteArray((*event)->value.data(), qsizetype((*event)->value.size()));
            break;
        case Type::SequenceStart:
            out += (*event)->isKey ? "=[" : "[";
            break;
        case Type::SequenceEnd:
            out += "]";
            break;
        case Type::MappingStart:
            out += "{";
            break;
        case Type::MappingEnd:
            out += "}";
            break;
        case Type::End:
            return out;
        }
    }
}

Result<void> readThrough(const QByteArray &text, YamlLimits limits = {})
{
    YamlStream stream({text.constData(), size_t(text.size())}, u"a.yml"_s, limits);
    while (true) {
        const auto event = stream.next();
        if (!event)
            return failure(event.error());
        if ((*event)->type == Type::End)
            return {};
    }
}

} // namespace

class TestYamlStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void events_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const QByteArray &text, const char *expected) {
            QTest::newRow(name) << text << QByteArray(expected);
        };
        row("empty", "", "");
        row("comment only", "# nothing\n", "");
        row("mapping", "a: b\nc: [d, {e: f}]\n", "{=a:b=c[:d{=e:f}]}");
        row("collection as key", "? [a]\n: b\n", "{=[:a]:b}");
        row("alias", "a: &x 1\nb: *x\n", "{=a:1=b*x}");
        row("document markers", "---\na: b\n...\n", "{=a:b}");
        row("byte order mark",
            "\xEF\xBB\xBF"
            "a: b\n",
            "{=a:b}");
        row("carriage returns", "a: b\rc: d\r", "{=a:b=c:d}");
        row("tab in quotes", "a: \"x\ty\"\n", "{=a:x\ty}");
        row("tab in the line break of a quoted text", "a: 'b\n  \tc'\n", "{=a:b c}");
        row("tab in a block", "a: |\n  b\tc\n", "{=a:b\tc\n}");
        row("tab in a comment", "a: b # c\td\n", "{=a:b}");
        row("tab in a comment after a quote", "a: \"b\"#\td\n", "{=a:b}");
        row("tab in a comment between entries", "- a\n#\tb\n- c\n", "[:a:c]");
        row("hash within a tag is no comment", "a: !!str b\n", "{=a:b}");
        row("escape in a quoted text", "a: \"\\t\"\n", "{=a:\t}");
        row("quoted colon in brackets", "a: ['x:y', {\"b\":c}]\n", "{=a[:x:y{=b:c}]}");
        row("colon in block style", "a: x:y\n", "{=a:x:y}");
        row("question mark in block style", "a: x?y\n", "{=a:x?y}");
        row("equal keys in different mappings", "a: {b: 1}\nc: {b: 2}\n", "{=a{=b:1}=c{=b:2}}");
        row("number beside the same in quotes", "1: a\n'1': b\n", "{=1:a=1:b}");
        row("equals sign as key", "=: a\n", "{==:a}");
        row("not a number is never equal", ".nan: a\n.nan: b\n", "{=.nan:a=.nan:b}");
        // What is read without libyaml, and where it must take over.
        row("list below its key", "a:\n- b\n- c: d\n  e: f\n", "{=a[:b{=c:d=e:f}]}");
        row("list in a list", "- - a\n  - b\n- - c\n", "[[:a:b][:c]]");
        row("nothing behind a key and a dash", "a:\nb:\n-\n- c\nd:", "{=a:=b[::c]=d:}");
        row("comments everywhere", "# a\nb: c # d\n  # e\nf: # g\n  - h # i\n", "{=b:c=f[:h]}");
        row("quotes, also around keys", "\"a\": 'b'\n'c' : \"d\" # e\n", "{=a:b=c:d}");
        row("literal block", "a: |\n\n  - b\n   c\n\n  d\n\ne: f\n", "{=a:\n- b\n c\n\nd\n=e:f}");
        row("literal block without and with all breaks", "a: |-\n b\n\nc: |+\n d\n\n", "{=a:b=c:d\n\n}");
        row("literal block at the end of the file", "- |\n a\n  ", "[:a\n ]");
        row("lists in brackets", "a: [b, c d]\ne: []\nf: {}\ng: [h,\n i]\n", "{=a[:b:c d]=e[]=f{}=g[:h:i]}");
        row("line ends of Windows", "a:\r\n- |\r\n  b\r\n  c\r\n- d\r\n", "{=a[:b\nc\n:d]}");
        row("text that goes on in the next line", "a: b\n  c\nd: e\n", "{=a:b c=d:e}");
        row("text that goes on after an empty line", "- a\n\n  b\n", "[:a\nb]");
        row("block with an indentation of blank lines", "a: |\n    \n  b\n", "error 3:3");
        row("value on a line of its own", "a:\n  b\nc:\n  - d\n", "{=a:b=c[:d]}");
        row("list in the line of its key", "a: - b\n", "error 1:4");
        row("a second colon", "a: b: c\n", "error 1:5");
        row("dash at the place of a key", "a: b\n- c\n", "error 2:1");
        row("unexpected byte order mark is text", "a: x\xEF\xBB\xBFy\n", "{=a:x\xEF\xBB\xBFy}");
    }
    void events()
    {
        QFETCH(QByteArray, text);
        QTEST(eventsOf(text, YamlReaders::LibyamlOnly), "expected");
        QTEST(eventsOf(text, YamlReaders::PlainFirst), "expected");
    }

    void refused_data()
    {
        using enum Error::Code;
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Error::Code>("code");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        const auto row = [](const char *name, const QByteArray &text, Error::Code code, int line, int column) {
            QTest::newRow(name) << text << code << line << column;
        };
        row("tab as indentation", "a:\n\t- b\n", YamlTab, 2, 1);
        row("tab after a colon", "a:\tb\n", YamlTab, 1, 3);
        row("tab after a dash", "-\ta\n", YamlTab, 1, 2);
        row("tab at the end of a line", "a: b\t\n", YamlTab, 1, 5);
        row("tab before a comment", "a: b\t# c\n", YamlTab, 1, 5);
        row("tab within a plain text", "a: b\tc\n", YamlTab, 1, 5);
        row("tab after characters of two bytes", "a: \xC3\xA9\xC3\xA9\t# c\n", YamlTab, 1, 6);
        row("tab after a quoted text", "a: 'b'\t\n", YamlTab, 1, 7);
        row("tab in brackets", "a: [\n\tb]\n", YamlTab, 2, 1);
        row("tab in an empty line", "a:\n - b\n \t\n - c\n", YamlTab, 3, 2);
        row("tab after a block sign", "a: |\t# c\n  b\n", YamlTab, 1, 5);
        row("tab after an anchor", "a: &x\t'b'\n", YamlTab, 1, 6);
        row("tab after a directive", "%YAML 1.2\t\n---\na: b\n", YamlTab, 1, 10);
        row("colon in brackets", "a: [x:y]\n", YamlFlowColon, 1, 5);
        row("colon in braces", "a: {t: 10:20}\n", YamlFlowColon, 1, 8);
        row("colon in a key in braces", "a: {b:c}\n", YamlFlowColon, 1, 5);
        row("question mark in brackets", "a: [x?y]\n", YamlSyntax, 1, 5);
        row("equal keys", "a: 1\nb: 2\na: 3\n", YamlDuplicateKey, 3, 1);
        row("equal keys, quoted", "a: 1\n\"a\": 2\n", YamlDuplicateKey, 2, 1);
        row("1 beside true", "1: a\ntrue: b\n", YamlDuplicateKey, 2, 1);
        row("1 beside 1.0", "1: a\n1.0: b\n", YamlDuplicateKey, 2, 1);
        row("null twice", "null: a\n~: b\n", YamlDuplicateKey, 2, 1);
        row("two merge keys", "a: &a {x: 1}\nb:\n  <<: *a\n  <<: *a\n", YamlDuplicateKey, 4, 3);
        row("two documents", "a: b\n---\nc: d\n", YamlSeveralDocuments, 2, 1);
        row("mapping as key", "? {a: b}\n: c\n", YamlBadValue, 1, 3);
        row("list of lists as key", "? [[a]]\n: c\n", YamlBadValue, 1, 4);
        row("equals sign as value", "a: =\n", YamlBadValue, 1, 4);
        row("alias without anchor", "a: *b\n", YamlUndefinedAlias, 1, 4);
        row("anchor twice", "a: &x 1\nb: &x 2\n", YamlSyntax, 2, 4);
        row("unknown tag", "a: !mine b\n", YamlUnknownTag, 1, 4);
        row("unknown tag of a mapping", "a: !mine {b: c}\n", YamlUnknownTag, 1, 4);
        row("text tag on a list", "a: !!str [b]\n", YamlUnknownTag, 1, 4);
        row("whole number that is none", "a: !!int b\n", YamlBadValue, 1, 4);
        row("impossible date", "a: 2020-02-30\n", YamlBadValue, 1, 4);
        row("open bracket", "a: [b\n", YamlSyntax, 2, 1);
        row("reserved start", "a: @b\n", YamlSyntax, 1, 4);
        row("control character", "a: b\x01\n", ControlCharacter, 1, 5);
        row("delete character", "a: b\x7F\n", ControlCharacter, 1, 5);
        row("zero byte", QByteArray("a: b\0c\n", 7), ControlCharacter, 1, 5);
        row("too deep", QByteArray(65, '['), YamlTooDeep, 1, 65);
    }
    void refused()
    {
        QFETCH(QByteArray, text);
        const auto outcome = readThrough(text);
        QVERIFY(!outcome);
        QTEST(outcome.error().code, "code");
        QTEST(outcome.error().line, "line");
        QTEST(outcome.error().column, "column");
        QCOMPARE(outcome.error().path, u"a.yml"_s);
    }

    void manyKeysAreComparedToo()
    {
        QByteArray text;
        for (int number = 0; number < 20'000; ++number)
            text += "key" + QByteArray::number(number) + ": x\n";
        QVERIFY(readThrough(text));
        text += "key17: x\n";
        const auto outcome = readThrough(text);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, Error::Code::YamlDuplicateKey);
        QCOMPARE(outcome.error().line, 20'001);
    }

    void anErrorStays()
    {
        YamlStream stream("a: b\na: c\n", u"a.yml"_s);
        auto event = stream.next();
        while (event)
            event = stream.next();
        QCOMPARE(stream.next().error(), event.error());
    }

    void hostileNesting_data()
    {
        using enum Error::Code;
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Error::Code>("code");
        QTest::newRow("brackets") << QByteArray(100'000, '[') << YamlTooDeep;
        QTest::newRow("100 MB of brackets") << QByteArray(100'000'000, '[') << YamlTooDeep;
        QTest::newRow("braces") << QByteArray("{a: ").repeated(100'000) << YamlTooDeep;
        QTest::newRow("dashes") << QByteArray("- ").repeated(100'000) << YamlTooDeep;
        QTest::newRow("question marks") << QByteArray("? ").repeated(100'000) << YamlBadValue; // a mapping as key
    }
    void hostileNesting()
    {
        QFETCH(QByteArray, text);
        QElapsedTimer timer;
        timer.start();
        const auto outcome = readThrough(text);
        const qint64 elapsed = timer.elapsed();
        QVERIFY(!outcome);
        QTEST(outcome.error().code, "code");
        QVERIFY2(elapsed < 1000, qPrintable(QString::number(elapsed)));
    }

    void tooManyNodes()
    {
        const auto outcome = readThrough("[a, b, c, d]", {.nodes = 4});
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, Error::Code::YamlTooLarge);
    }

    void byteOffsets_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("ascii") << QByteArray("a: x\nb: value\n");
        QTest::newRow("non-ASCII before") << QByteArray("\xC3\xA9: \xE4\xB8\xAD\xF0\x9F\x98\x80\nb: value\n");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF\xC3\xA9: x\nb: value\n");
    }
    void byteOffsets()
    {
        QFETCH(QByteArray, text);
        YamlStream stream({text.constData(), size_t(text.size())}, u"a.yml"_s);
        YamlMark start;
        YamlMark end;
        while (true) {
            const auto event = stream.next();
            QVERIFY(event);
            if ((*event)->type == Type::End)
                break;
            if ((*event)->type == Type::Scalar && (*event)->value == "value") {
                start = (*event)->start;
                end = (*event)->end;
            }
        }
        QCOMPARE(stream.byteOffset(start), text.indexOf("value"));
        QCOMPARE(stream.byteOffset(end), text.indexOf("value") + 5);
        QCOMPARE(stream.byteOffset({}), text.startsWith("\xEF") ? 3 : 0); // backwards
        QCOMPARE(start.line, 2);
        QCOMPARE(start.column, 4);
    }

    void decoded_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("nothing to do") << QByteArray("a: b\\n\n") << QByteArray("a: b\\n\n");
        QTest::newRow("escape") << QByteArray("\\u00e9") << QByteArray("\xC3\xA9");
        QTest::newRow("long escape") << QByteArray("\\U0001F600") << QByteArray("\xF0\x9F\x98\x80");
        QTest::newRow("two halves") << QByteArray("\\ud83d\\ude00") << QByteArray("\xF0\x9F\x98\x80");
        QTest::newRow("even run") << QByteArray("\\\\u00e9") << QByteArray("\\\\u00e9");
        QTest::newRow("odd run") << QByteArray("\\\\\\u00e9") << QByteArray("\\\\\xC3\xA9");
        QTest::newRow("backslash at the end") << QByteArray("a\\") << QByteArray("a\\");
        QTest::newRow("a character above ASCII turns it off")
            << QByteArray("\xC3\xA9\\u00e9 C:\\users") << QByteArray("\xC3\xA9\\u00e9 C:\\users");
    }
    void decoded()
    {
        QFETCH(QByteArray, raw);
        const auto text = yamlDecoded(raw, u"a.yml"_s);
        QVERIFY(text);
        QTEST(*text, "expected");
    }

    void undecodable_data()
    {
        using enum Error::Code;
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<Error::Code>("code");
        QTest::addColumn<int>("column");
        QTest::newRow("windows path") << QByteArray("a: C:\\users") << BadEscape << 6;
        QTest::newRow("cut off") << QByteArray("\\u00e") << BadEscape << 1;
        QTest::newRow("high half alone") << QByteArray("x\\ud83dx") << BadEscape << 2;
        QTest::newRow("low half alone") << QByteArray("\\ude00") << BadEscape << 1;
        QTest::newRow("above Unicode") << QByteArray("\\U00110000") << BadEscape << 1;
        QTest::newRow("latin 1") << QByteArray("caf\xE9") << NotUtf8 << 4;
        QTest::newRow("after a good character") << QByteArray("\xC3\xA9\xFF") << NotUtf8 << 2;
        QTest::newRow("overlong") << QByteArray("\xC0\xAF") << NotUtf8 << 1;
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << NotUtf8 << 1;
        QTest::newRow("too high") << QByteArray("\xF4\x90\x80\x80") << NotUtf8 << 1;
        QTest::newRow("cut sequence") << QByteArray("\xE4\xB8") << NotUtf8 << 1;
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                              "a\0",
                                              4)
                                << NotUtf8 << 1;
    }
    void undecodable()
    {
        QFETCH(QByteArray, raw);
        const auto text = yamlDecoded(raw, u"a.yml"_s);
        QVERIFY(!text);
        QTEST(text.error().code, "code");
        QTEST(text.error().column, "column");
    }
};

QTEST_GUILESS_MAIN(TestYamlStream)
#include "tst_yamlstream.moc"

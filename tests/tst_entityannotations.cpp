#include "core/project/entityannotations.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

/** The annotations in short: `start-end type=value`, with role and group where there are some. */
QByteArray shown(const EntityAnnotations &annotations)
{
    QByteArrayList parts;
    for (const EntityAnnotation &annotation : annotations.annotations()) {
        QByteArray part = QByteArray::number(annotation.start) + '-' + QByteArray::number(annotation.end) + ' '
            + bytesOf(annotation.type) + '=' + bytesOf(annotation.value);
        if (!annotation.role.empty())
            part += " role " + bytesOf(annotation.role);
        if (!annotation.group.empty())
            part += " group " + bytesOf(annotation.group);
        parts += part;
    }
    return parts.join("; ");
}

} // namespace

class TestEntityAnnotations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void found_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("plain");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *text, const char *plain, const char *expected) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(plain) << QByteArray(expected);
        };
        row("none", "to Rome", "to Rome", "");
        row("type", "to [Rome](city)", "to Rome", "3-7 city=Rome");
        row("type and value", "to [NYC](city:New York)", "to NYC", "3-6 city=New York");
        row("colons in the value", "[x](a:b:c)", "x", "0-1 a=b:c");
        row("two", "[a](x) and [b](y)", "a and b", "0-1 x=a; 6-7 y=b");
        row("positions are characters", "\xC3\xA9\xF0\x9F\x98\x80 [\xE4\xB8\xAD](x)",
            "\xC3\xA9\xF0\x9F\x98\x80 \xE4\xB8\xAD", "3-4 x=\xE4\xB8\xAD");
        row("object", "[a]{\"entity\": \"x\"}", "a", "0-1 x=a");
        row("object with all", "[a]{\"entity\": \"x\", \"value\": \"v\", \"role\": \"r\", \"group\": \"g\"}", "a",
            "0-1 x=v role r group g");
        row("last of equal names", "[a]{\"entity\": \"x\", \"entity\": \"y\"}", "a", "0-1 y=a");
        row("number as value", "[a]{\"entity\": \"x\", \"value\": 5}", "a", "0-1 x=5");
        row("escape in the object", "[a]{\"entity\": \"\\u00e9\"}", "a", "0-1 \xC3\xA9=a");
        row("other keys are ignored", "[a]{\"entity\": \"x\", \"y\": [1, null]}", "a", "0-1 x=a");
        row("list", "[a][{\"entity\": \"x\"}, {\"entity\": \"y\"}]", "a", "0-1 x=a; 0-1 y=a");
        row("list without objects", "[a][b]", "a", "");
        row("empty list", "[a][]", "a", "");
        row("list over two lines", "[a][\n]", "[a][\n]", "");
        row("blank between", "[a] (x)", "[a] (x)", "");
        row("empty type", "[a]()", "[a]()", "");
        row("no type before the colon", "[a](:v)", "[a](:v)", "");
        row("no value behind the colon", "[a](x:)", "[a](x:)", "");
        row("empty text", "[](x)", "[](x)", "");
        row("empty object", "[a]{}", "[a]{}", "");
        row("bracket within the text", "[a [b](x)", "a [b", "0-4 x=a [b");
        row("after a failed one", "[a] [b](x)", "[a] b", "4-5 x=b");
        row("over two lines", "[a\nb](x\ny)", "a\nb", "0-3 x\ny=a\nb");
        row("open at the end", "[a](x", "[a](x", "");
        row("bracket at the end", "a [", "a [", "");
    }
    void found()
    {
        QFETCH(QByteArray, text);
        EntityAnnotations annotations;
        QVERIFY(annotations.parse({text.constData(), size_t(text.size())}));
        QTEST(QByteArray(annotations.plainText().data(), qsizetype(annotations.plainText().size())), "plain");
        QTEST(shown(annotations), "expected");
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no JSON") << QByteArray("[a]{x}");
        QTest::newRow("single quotes") << QByteArray("[a]{'entity': 'x'}");
        QTest::newRow("without entity") << QByteArray("[a]{\"value\": \"x\"}");
        QTest::newRow("entity is a number") << QByteArray("[a]{\"entity\": 5}");
        QTest::newRow("role is null") << QByteArray("[a]{\"entity\": \"x\", \"role\": null}");
        QTest::newRow("value is a list") << QByteArray("[a]{\"entity\": \"x\", \"value\": []}");
        QTest::newRow("value is true") << QByteArray("[a]{\"entity\": \"x\", \"value\": true}");
        QTest::newRow("brace in a text ends the object") << QByteArray("[a]{\"entity\": \"x}\"}");
        QTest::newRow("bad object in a list") << QByteArray("[a][{\"entity\": \"x\"}, {y}]");
        QTest::newRow("comma at the end") << QByteArray("[a]{\"entity\": \"x\",}");
    }
    void refused()
    {
        QFETCH(QByteArray, text);
        EntityAnnotations annotations;
        const auto parsed = annotations.parse({text.constData(), size_t(text.size())});
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, Error::Code::ProjectRefused);
    }

    /** The expression that says what an annotation is, against the scan, on random texts of its own characters. */
    void agreesWithTheExpression()
    {
        const QRegularExpression expression(
            u"\\[([^\\]]+?)\\](?:\\(([^:)]+?)(?::([^)]+))?\\)|\\{([^}]+?)\\}|\\[(.*?)\\])"_s);
        const QString alphabet = u"[](){}:\"ab \n[]()"_s;
        QRandomGenerator random(20220424);
        EntityAnnotations annotations;
        int compared = 0;
        for (int round = 0; round < 200'000; ++round) {
            QString text;
            const int length = 3 + int(random.bounded(16));
            for (int at = 0; at < length; ++at)
                text += alphabet[qsizetype(random.bounded(int(alphabet.size())))];
            QString plain;
            qsizetype done = 0;
            bool hasObject = false;
            auto matches = expression.globalMatch(text);
            while (matches.hasNext()) {
                const auto match = matches.next();
                plain += text.mid(done, match.capturedStart() - done) + match.captured(1);
                done = match.capturedEnd();
                hasObject = hasObject || match.hasCaptured(4) || match.captured(5).contains(u'{');
            }
            plain += text.mid(done);
            const QByteArray bytes = text.toUtf8();
            if (!annotations.parse({bytes.constData(), size_t(bytes.size())})) {
                QVERIFY2(hasObject, bytes.constData()); // such random objects are no JSON
                continue;
            }
            ++compared;
            const QByteArray actual(annotations.plainText().data(), qsizetype(annotations.plainText().size()));
            if (actual != plain.toUtf8())
                QFAIL(bytes.constData());
        }
        QVERIFY(compared > 100'000);
    }

    void longTextsTakeLinearTime_data()
    {
        QTest::addColumn<QByteArray>("piece");
        for (const char *piece : {"[", "[a", "[a]", "[a](", "[a]{", "[a][", "[a](x:", "[a]{\"", "](", "[a](x)"})
            QTest::newRow(piece) << QByteArray(piece);
    }
    void longTextsTakeLinearTime()
    {
        QFETCH(QByteArray, piece);
        const QByteArray text = piece.repeated(1'000'000);
        EntityAnnotations annotations;
        QElapsedTimer timer;
        timer.start();
        const auto parsed = annotations.parse({text.constData(), size_t(text.size())});
        QVERIFY(timer.elapsed() < 5000);
        Q_UNUSED(parsed)
    }
};

QTEST_GUILESS_MAIN(TestEntityAnnotations)
#include "tst_entityannotations.moc"

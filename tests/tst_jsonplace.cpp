#include "core/base/jsonplace.h"

#include <QTest>

using namespace Telemetry;
using namespace Qt::StringLiterals;

class TestJsonPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<int>("line");
        const QByteArray nested = "\n{\n\"a\": [1,\n{\"b\": \"]}\\\"\\\\\"},\n[],\n{\"c\":\n -1.5e3}\n]}";
        const auto row = [](const char *name, const QByteArray &text, const QStringList &path, int line) {
            QTest::newRow(name) << text << path << line;
        };
        row("the top", nested, {}, 2);
        row("a member", nested, {u"a"_s}, 3);
        row("the first item", nested, {u"a"_s, u"0"_s}, 3);
        row("an item", nested, {u"a"_s, u"1"_s}, 4);
        row("an item after brackets in a text", nested, {u"a"_s, u"2"_s}, 5);
        row("a member on a line of its own", nested, {u"a"_s, u"3"_s, u"c"_s}, 7);
        row("the deepest that exists", nested, {u"a"_s, u"3"_s, u"d"_s}, 6);
        row("an item too many", nested, {u"a"_s, u"9"_s}, 3);
        row("a name with an escape", "{\"\\u0061\":\n1}", {u"a"_s}, 2);
        row("the last of a repeated name", "{\"a\": 1,\n\"a\": 2}", {u"a"_s}, 2);
        row("numbers of Python", "[NaN,\n-Infinity,\n1]", {u"2"_s}, 3);
        row("an empty text", "", {u"a"_s}, 1);
        row("a number", "5", {u"a"_s, u"b"_s}, 1);
    }
    void lines()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, path);
        QTEST(jsonLine(text, path), "line");
    }
};

QTEST_GUILESS_MAIN(TestJsonPlace)
#include "tst_jsonplace.moc"

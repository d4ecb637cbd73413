#include "core/project/examplelines.h"

#include <QTest>

using namespace Telemetry;

class TestExampleLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArrayList>("expected");
        QTest::addColumn<int>("ignored");
        const auto row = [](const char *name, const QByteArray &text, const QByteArrayList &expected, int ignored = 0) {
            QTest::newRow(name) << text << expected << ignored;
        };
        row("empty", "", {});
        row("two", "- a\n- b\n", {"a", "b"});
        row("without final line feed", "- a", {"a"});
        row("no blank needed", "-a", {"a"});
        row("two dashes", "-- a", {"- a"});
        row("dash only", "-\n- \n", {"", ""});
        row("blanks at both ends", "-   a b  \n", {"a b"});
        row("tab stays", "-\ta\n", {"\ta"});
        row("no-break space stays",
            "-\xC2\xA0"
            "a\n",
            {"\xC2\xA0"
             "a"});
        row("indented line", " - a\n- b\n", {"b"}, 1);
        row("comment and text", "# x\ny\n- a\n", {"a"}, 2);
        row("empty lines do not matter", "\n\n- a\n\n", {"a"});
        row("hash within", "- a # b\n", {"a # b"});
        row("carriage returns", "- a\r- b\r\n- c", {"a", "b", "c"});
        row("vertical tab and form feed", "- a\x0B- b\x0C- c", {"a", "b", "c"});
        row("separators of ASCII", "- a\x1C- b\x1D- c\x1E- d\x1F- e", {"a", "b", "c", "d\x1F- e"});
        row("next line", "- a\xC2\x85- b", {"a", "b"});
        row("line and paragraph separator", "- a\xE2\x80\xA8- b\xE2\x80\xA9- c", {"a", "b", "c"});
        row("other characters of the same lead bytes", "- a\xC2\x86- b\xE2\x80\x94- c",
            {"a\xC2\x86- b\xE2\x80\x94- c"});
        row("cut-off character", "- a\xE2", {"a\xE2"});
    }
    void lines()
    {
        QFETCH(QByteArray, text);
        QByteArrayList actual;
        ExampleLines lines({text.constData(), size_t(text.size())});
        while (const auto line = lines.next())
            actual += QByteArray(line->data(), qsizetype(line->size()));
        QTEST(actual, "expected");
        QTEST(lines.ignoredLines(), "ignored");
    }

    void feedOnly()
    {
        ExampleLines lines("- a\x0B- b\n- c\n", LineBreaks::FeedOnly);
        QVERIFY(lines.next() == std::string_view("a\x0B- b"));
        QVERIFY(lines.next() == std::string_view("c"));
        QVERIFY(!lines.next());
    }
};

QTEST_GUILESS_MAIN(TestExampleLines)
#include "tst_examplelines.moc"

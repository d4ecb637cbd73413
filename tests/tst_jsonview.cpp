#include "ui/jsonlines.h"
#include "ui/jsontokens.h"
#include "ui/jsonview.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QPaintEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Telemetry;

Q_DECLARE_METATYPE(QList<Telemetry::JsonChange>)

namespace {

const QByteArray sample = "{\n"
                          "  \"event\": \"Training Started\",\n"
                          "  \"properties\": {\n"
                          "    \"pipeline\": [\n"
                          "      {\n"
                          "        \"name\": \"A, b: {c}\"\n"
                          "      },\n"
                          "      7\n"
                          "    ],\n"
                          "    \"policies\": [],\n"
                          "    \"num\": 68,\n"
                          "    \"ok\": true\n"
                          "  },\n"
                          "  \"context\": {\n"
                          "    \"ci\": false\n"
                          "  }\n"
                          "}";

QByteArray replaced(const QByteArray &from, const QByteArray &to)
{
    return QByteArray(sample).replace(from, to);
}

QByteArray large(int members, int changed)
{
    QByteArray json = "{\n";
    for (int i = 0; i < members; ++i)
        json += "  \"member_" + QByteArray::number(i) + "\": " + QByteArray::number(i == changed ? -1 : i)
            + (i + 1 < members ? ",\n" : "\n");
    return json + "}";
}

/** Collects what is painted again. */
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget *widget) { widget->installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }

    QRegion region;
};

} // namespace

class TestJsonView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tokens_data()
    {
        using Kind = JsonToken::Kind;
        QTest::addColumn<QString>("line");
        QTest::addColumn<QList<JsonToken>>("expected");
        QTest::newRow("empty") << QString() << QList<JsonToken>();
        QTest::newRow("member") << u"  \"a\": 1,"_s
                                << QList<JsonToken>{{Kind::Key, 2, 3},
                                                    {Kind::Punctuation, 5, 1},
                                                    {Kind::Number, 7, 1},
                                                    {Kind::Punctuation, 8, 1}};
        QTest::newRow("element") << u"\"a\","_s << QList<JsonToken>{{Kind::String, 0, 3}, {Kind::Punctuation, 3, 1}};
        QTest::newRow("quote and backslash in a string")
            << u"\"a\\\"b\\\\\": null"_s
            << QList<JsonToken>{{Kind::Key, 0, 8}, {Kind::Punctuation, 8, 1}, {Kind::Word, 10, 4}};
        QTest::newRow("brackets in a string are text") << u"\"{[:,\""_s << QList<JsonToken>{{Kind::String, 0, 6}};
        QTest::newRow("unclosed string") << u"\"abc"_s << QList<JsonToken>{{Kind::String, 0, 4}};
        QTest::newRow("ends in a backslash") << u"\"abc\\"_s << QList<JsonToken>{{Kind::String, 0, 5}};
        QTest::newRow("negative, exponent") << u"-1.5e+22"_s << QList<JsonToken>{{Kind::Number, 0, 8}};
        QTest::newRow("minus alone is no number") << u"-"_s << QList<JsonToken>{{Kind::Word, 0, 1}};
        QTest::newRow("words of Python") << u"NaN -Infinity"_s
                                         << QList<JsonToken>{{Kind::Word, 0, 3}, {Kind::Word, 4, 9}};
        QTest::newRow("key with blanks before the colon")
            << u"\"a\" :"_s << QList<JsonToken>{{Kind::Key, 0, 3}, {Kind::Punctuation, 4, 1}};
    }

    void tokens()
    {
        QFETCH(const QString, line);
        QTEST(tokenizeJson(line), "expected");
    }

    void everyLineKnowsItsPath_data()
    {
        QTest::addColumn<int>("line");
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<QString>("text");
        QTest::newRow("root") << 0 << QStringList() << QString();
        QTest::newRow("member") << 1 << QStringList{u"event"_s} << u"event"_s;
        QTest::newRow("element that is an object")
            << 4 << QStringList{u"properties"_s, u"pipeline"_s, u"0"_s} << u"properties.pipeline[0]"_s;
        QTest::newRow("member of an element")
            << 5 << QStringList{u"properties"_s, u"pipeline"_s, u"0"_s, u"name"_s} << u"properties.pipeline[0].name"_s;
        QTest::newRow("closing line") << 6 << QStringList{u"properties"_s, u"pipeline"_s, u"0"_s}
                                      << u"properties.pipeline[0]"_s;
        QTest::newRow("element after an object")
            << 7 << QStringList{u"properties"_s, u"pipeline"_s, u"1"_s} << u"properties.pipeline[1]"_s;
        QTest::newRow("empty array") << 9 << QStringList{u"properties"_s, u"policies"_s} << u"properties.policies"_s;
        QTest::newRow("last member") << 14 << QStringList{u"context"_s, u"ci"_s} << u"context.ci"_s;
    }

    void everyLineKnowsItsPath()
    {
        QFETCH(const int, line);
        QFETCH(const QStringList, path);
        const JsonLines lines(sample);
        QCOMPARE(lines.count(), 17);
        QCOMPARE(lines.path(line), path);
        QTEST(lines.pathText(line), "text");
        const auto found = lines.find(path);
        QCOMPARE(found, lines.at(line).opener >= 0 ? lines.at(line).opener : qsizetype(line));
    }

    void anyTextIsTaken_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a scalar") << QByteArray("17");
        QTest::newRow("too many closers") << QByteArray("}\n]\n}");
        QTest::newRow("never closed") << QByteArray("{\n[\n{");
        QTest::newRow("no JSON") << QByteArray("Traceback:\n  File \"x\", line 1,\n,\n\"");
        QTest::newRow("blank lines") << QByteArray("\n\n{\n\n}\n\n");
        QTest::newRow("deep") << QByteArray("[\n").repeated(20000) + QByteArray("]\n").repeated(20000);
    }

    void anyTextIsTaken()
    {
        QFETCH(const QByteArray, text);
        JsonView view;
        view.resize(400, 300);
        view.setText(text);
        view.show();
        QCOMPARE(view.text().toUtf8(), text);
        view.updateText(text + "\n1");
        view.grab();
        view.setFolded(0, true);
        view.setWire(text);
        view.grab();
        QCOMPARE(view.text().toUtf8(), text);
    }

    void changesByPath_data()
    {
        using Kind = JsonChange::Kind;
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QList<JsonChange>>("expected");
        QTest::newRow("nothing") << sample << QList<JsonChange>();
        QTest::newRow("a number") << replaced("68", "69") << QList<JsonChange>{{10, Kind::Changed, u"68"_s}};
        QTest::newRow("only a comma more is no change")
            << replaced("\"ok\": true", "\"ok\": true,\n    \"more\": 1") << QList<JsonChange>{{12, Kind::Added, {}}};
        QTest::newRow("a member went") << replaced("    \"num\": 68,\n", "")
                                       << QList<JsonChange>{{2, Kind::LostMembers, u"num"_s}};
        QTest::newRow("an element went") << replaced("      },\n      7\n", "      }\n")
                                         << QList<JsonChange>{{3, Kind::LostMembers, u"1"_s}};
        QTest::newRow("order alone is no change")
            << replaced("    \"num\": 68,\n    \"ok\": true\n", "    \"ok\": true,\n    \"num\": 68\n")
            << QList<JsonChange>();
        QTest::newRow("a container became a value") << replaced("{\n    \"ci\": false\n  }", "null")
                                                    << QList<JsonChange>{{13, Kind::Changed, u"{ … 1 member }"_s}};
        QTest::newRow("a value became a container")
            << replaced("68", "[\n      1\n    ]") << QList<JsonChange>{{10, Kind::Changed, u"68"_s}};
        QTest::newRow("an array became an object")
            << replaced("\"policies\": []", "\"policies\": {}") << QList<JsonChange>{{9, Kind::Changed, u"[]"_s}};
        QTest::newRow("two changes come in order of lines")
            << replaced("68", "69").replace("Training Started", "x")
            << QList<JsonChange>{{1, Kind::Changed, u"\"Training Started\""_s}, {10, Kind::Changed, u"68"_s}};
    }

    void changesByPath()
    {
        QFETCH(const QByteArray, after);
        QTEST(changesBetween(JsonLines(sample), JsonLines(after)), "expected");
    }

    void marksStayUntilTheNextChange()
    {
        JsonView view;
        view.setText(sample);
        QVERIFY(view.changes().isEmpty());
        view.updateText(replaced("68", "69"), u"data/nlu.yml changed"_s);
        QCOMPARE(view.changes().size(), 1);
        view.updateText(replaced("68", "69"), u"the same text"_s);
        QCOMPARE(view.changes().size(), 1);
        view.updateText(replaced("68", "69").replace("true", "false"));
        QCOMPARE(view.changes().size(), 1);
        QCOMPARE(view.changes().first().before, u"true"_s);
        view.clearMarks();
        QVERIFY(view.changes().isEmpty());
        view.updateText(sample);
        QCOMPARE(view.changes().size(), 2);
        view.setText(replaced("68", "70"));
        QVERIFY(view.changes().isEmpty());
    }

    void onlyChangedLinesArePaintedAgain()
    {
        JsonView view;
        view.resize(500, 600);
        view.setText(sample);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QCoreApplication::processEvents();
        PaintWatch watch(view.viewport());
        view.updateText(replaced("68", "69"), u"data/nlu.yml changed"_s);
        QTRY_VERIFY(!watch.region.isEmpty());
        QVERIFY(watch.region.contains(view.rectOf(view.lines().at(10).start)));
        QVERIFY(!watch.region.intersects(view.rectOf(view.lines().at(7).start)));
        QVERIFY(!watch.region.intersects(view.rectOf(view.lines().at(13).start)));
    }

    void foldingHidesAndShows()
    {
        JsonView view;
        view.setText(sample);
        QCOMPARE(view.visibleRowCount(), 17);
        QSignalSpy changed(&view, &JsonView::foldingChanged);
        view.setFoldedPaths({{u"context"_s}, {u"properties"_s, u"pipeline"_s}, {u"no"_s, u"such"_s}});
        QCOMPARE(view.visibleRowCount(), 17 - 2 - 5);
        QVERIFY(view.isFolded(3));
        view.setFolded(3, false);
        QCOMPARE(view.visibleRowCount(), 17 - 2);
        view.setFolded(1, true); // a plain value
        QCOMPARE(view.visibleRowCount(), 17 - 2);
        view.unfoldAll();
        QCOMPARE(view.visibleRowCount(), 17);
        QCOMPARE(changed.size(), 3);
    }

    void foldingStaysWithItsPath()
    {
        JsonView view;
        view.setText(sample);
        view.setFoldedPaths({{u"context"_s}});
        view.updateText(replaced("68,\n", "68,\n    \"new\": 1,\n"));
        QVERIFY(view.isFolded(14));
        QCOMPARE(view.visibleRowCount(), 18 - 2);
    }

    void summaries()
    {
        const JsonLines lines(sample);
        QCOMPARE(lines.summary(3), u"[ … 2 items ]"_s);
        QCOMPARE(lines.summary(13), u"{ … 1 member }"_s);
        QCOMPARE(lines.summary(2), u"{ … 4 members }"_s);
    }

    void keysFoldAtTheCaret()
    {
        JsonView view;
        view.resize(500, 600);
        view.setText(sample);
        view.setCurrentPath({u"context"_s, u"ci"_s});
        QTest::keyClick(&view, '-');
        QVERIFY(view.isFolded(13));
        QCOMPARE(view.currentPath(), QStringList{u"context"_s}); // the caret never hides
        QTest::keyClick(&view, '+');
        QVERIFY(!view.isFolded(13));
    }

    void theArrowInTheMarginFolds()
    {
        JsonView view;
        view.resize(500, 600);
        view.setText(sample);
        view.show();
        const auto text = view.rectOf(view.lines().at(13).start);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(text.left() - 8, text.center().y()));
        QVERIFY(view.isFolded(13));
    }

    void caretMovesOverFoldedLines()
    {
        JsonView view;
        view.resize(500, 600);
        view.setText(sample);
        view.setFoldedPaths({{u"properties"_s}});
        QSignalSpy moved(&view, &JsonView::currentPathChanged);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.currentPath(), QStringList{u"event"_s});
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.currentPath(), QStringList{u"properties"_s});
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.currentPath(), QStringList{u"context"_s});
        QCOMPARE(moved.size(), 3);
        QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(view.caret(), view.text().size());
        QTest::keyClick(&view, Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(view.caret(), 0);
    }

    void homeAndWordKeys()
    {
        JsonView view;
        view.resize(500, 600);
        view.setText(sample);
        const auto start = view.lines().at(1).start;
        view.setCaret(start + 8);
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.caret(), start + 2);
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.caret(), start);
        QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(view.caret(), start + 8); // behind "event"
        QTest::keyClick(&view, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(view.caret(), start + 3);
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.caret(), start + view.lines().at(1).length);
    }

    void copiedTextIsExactlyTheText()
    {
        JsonView view;
        view.resize(500, 600);
        view.setText(sample);
        view.setFoldedPaths({{u"properties"_s}});
        QTest::keySequence(&view, QKeySequence::SelectAll);
        QTest::keySequence(&view, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), sample);
        view.setCaret(0);
        QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(view.selectedText(), u"{\n"_s);
        QGuiApplication::clipboard()->setText(u"before"_s);
        view.setCaret(3);
        view.copy(); // nothing selected: the clipboard is left alone
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    }

    void caretAndPlaceSurviveAnUpdate()
    {
        JsonView view;
        view.resize(500, 600);
        view.setText(sample);
        QVERIFY(view.setCurrentPath({u"context"_s, u"ci"_s}));
        QSignalSpy moved(&view, &JsonView::currentPathChanged);
        view.updateText(replaced("68,\n", "68,\n    \"new\": 1,\n"));
        QCOMPARE(view.currentPath(), (QStringList{u"context"_s, u"ci"_s}));
        QCOMPARE(moved.size(), 0);
        QVERIFY(!view.setCurrentPath({u"nowhere"_s}));
    }

    void findMarksAndWalks()
    {
        JsonView view;
        view.resize(500, 600);
        view.setText(sample);
        view.setFoldedPaths({{u"context"_s}});
        QCOMPARE(view.find(u"NAME"_s), 1);
        QCOMPARE(view.find(u"ci"_s), 2); // in policies and in the folded context
        QVERIFY(view.findNext());
        QCOMPARE(view.selectedText(), u"ci"_s);
        QCOMPARE(view.currentPath().last(), u"policies"_s);
        QVERIFY(view.findNext());
        QCOMPARE(view.currentPath(), (QStringList{u"context"_s, u"ci"_s}));
        QVERIFY(!view.isFolded(13));
        QVERIFY(view.findNext()); // around the end
        QCOMPARE(view.currentPath().last(), u"policies"_s);
        QVERIFY(view.findPrevious());
        QCOMPARE(view.currentPath(), (QStringList{u"context"_s, u"ci"_s}));
        QCOMPARE(view.find(u"absent"_s), 0);
        QVERIFY(!view.findNext());
        QCOMPARE(view.find(QString()), 0);
    }

    void onlyMarkedLinesWithTheirContainers()
    {
        JsonView view;
        view.setText(sample);
        view.setAnnotations({{.path = {u"context"_s, u"ci"_s}, .kind = JsonAnnotation::Kind::Added}});
        view.setOnlyMarked(true);
        QCOMPARE(view.visibleRowCount(), 5); // {, context, ci, }, }
        view.setOnlyMarked(false);
        QCOMPARE(view.visibleRowCount(), 17);
    }

    void wireModeWrapsAndKeepsTheBytes()
    {
        const QByteArray wire = "{\"a\": \"" + QByteArray(1000, 'x') + "\", \"b\": [1, 2]}";
        JsonView view;
        view.resize(300, 200);
        view.show();
        view.setWire(wire);
        const auto narrow = view.visibleRowCount();
        QVERIFY(narrow > 10);
        QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
        view.resize(900, 200);
        QTRY_VERIFY(view.visibleRowCount() < narrow);
        view.selectAll();
        view.copy();
        QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), wire);
        QCOMPARE(view.currentPath(), QStringList());
    }

    void clickAndCaretAgree_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("ASCII") << sample;
        QTest::newRow("hidden characters") << QByteArray("{\n  \"name\": \"a\u202e\u200bb\"\n}");
        QTest::newRow("other scripts") << QByteArray("{\n  \"name\": \"Grüße 北京 x\"\n}");
    }

    void clickAndCaretAgree()
    {
        QFETCH(const QByteArray, json);
        JsonView view;
        view.resize(600, 600);
        view.setText(json);
        const auto &line = view.lines().at(1);
        for (auto offset = line.start; offset <= line.start + line.length; ++offset) {
            const auto rect = view.rectOf(offset);
            QCOMPARE(view.offsetAt(QPoint(rect.left() + 1, rect.center().y())), offset);
        }
    }

    void assistiveTechnologyReadsIt()
    {
        JsonView view;
        view.setText(sample);
        view.setCaret(4);
        auto *interface = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(interface && interface->textInterface());
        QCOMPARE(interface->role(), QAccessible::EditableText);
        QVERIFY(interface->state().readOnly);
        auto *text = interface->textInterface();
        QCOMPARE(text->characterCount(), int(sample.size()));
        QCOMPARE(text->cursorPosition(), 4);
        int start = 0;
        int end = 0;
        QCOMPARE(text->textAtOffset(4, QAccessible::LineBoundary, &start, &end).trimmed(),
                 u"\"event\": \"Training Started\","_s);
        text->setCursorPosition(20);
        QCOMPARE(view.caret(), 20);
    }

    void changeInALargeText()
    {
        const auto before = large(4500, -1); // about 100 KB
        const auto after = large(4500, 20);
        JsonView view;
        view.resize(900, 700);
        view.setText(before);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        bool odd = false;
        QBENCHMARK
        {
            odd = !odd;
            view.updateText(odd ? after : before);
            QCoreApplication::processEvents(); // paints what differs
        }
        QCOMPARE(view.changes().size(), 1);
    }

    void scrollThroughAMegabyte()
    {
        JsonView view;
        view.resize(900, 700);
        view.setText(large(45000, -1));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        int place = 0;
        QBENCHMARK
        {
            place += 733;
            view.verticalScrollBar()->setValue(place);
            view.viewport()->repaint();
        }
        QVERIFY(view.verticalScrollBar()->value() > 0);
    }
};

QTEST_MAIN(TestJsonView)
#include "tst_jsonview.moc"

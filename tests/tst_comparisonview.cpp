#include "core/delivery/history.h"
#include "core/delivery/outbox.h"
#include "tests/support/fakerasa.h"
#include "tests/support/windowdesk.h"
#include "ui/comparisonview.h"
#include "ui/differenceview.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

constexpr int Long = 30'000;

ComparedReport reportOf(const QByteArray &json)
{
    return comparedReport(json, {}).value();
}

ComparisonTexts textsOf(const QByteArray &left, const QByteArray &right)
{
    return comparisonTexts({.left = reportOf(left), .right = reportOf(right)}).value();
}

QStringList spoken(const QAbstractItemModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows.append(model.index(row, 0).data(Qt::AccessibleTextRole).toString());
    return rows;
}

/** The comparison in the window, with the sample project. */
struct Page
{
    WindowDesk desk{Preferences::NoticeAnswer::Accepted};

    Page()
    {
        desk.open();
        desk.window().showPage(u"events"_s);
    }

    void compare()
    {
        auto *button = visibleWidget<QPushButton>(u"Compare"_s);
        QTRY_VERIFY_WITH_TIMEOUT(button && button->isEnabled(), Long);
        button->click();
        QTRY_VERIFY_WITH_TIMEOUT(rows() && rows()->model()->rowCount() > 0, Long);
    }

    static DifferenceView *rows() { return visibleWidget<DifferenceView>(u"Compared lines"_s); }
    static ComparisonView *view() { return visibleWidget<ComparisonView>(u"Comparison"_s); }

    /** Any label of the comparison that holds @p text. */
    static bool says(const QString &text)
    {
        if (!view())
            return false;
        const auto labels = view()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
};

} // namespace

/** A report beside another one: rows and modes, and each thing that it can be compared with, in the window. */
class TestComparisonView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<bool>("isOnlyDifferences");
        QTest::addColumn<bool>("isInline");
        QTest::addColumn<QStringList>("expected");
        const QByteArray left = "{\"a\": 1, \"b\": 2, \"c\": 3, \"d\": 4, \"e\": 5}";
        const QByteArray right = "{\"a\": 1, \"b\": 2, \"c\": 3, \"d\": 5, \"e\": 5, \"f\": 6}";
        QTest::newRow("all, side by side")
            << left << right << false << false
            << QStringList{
                   u"unchanged: { … 6 members }"_s, u"unchanged: a 1"_s, u"unchanged: b 2"_s, u"unchanged: c 3"_s,
                   u"changed: d 5, before 4"_s,     u"unchanged: e 5"_s, u"added: f 6"_s,     u"unchanged: end of "_s};
        QTest::newRow("only differences") << left << right << true << false
                                          << QStringList{u"unchanged: { … 6 members }"_s,
                                                         u"3 unchanged lines, folded"_s,
                                                         u"changed: d 5, before 4"_s,
                                                         u"unchanged: e 5"_s,
                                                         u"added: f 6"_s,
                                                         u"unchanged: end of "_s};
        QTest::newRow("inline") << left << right << true << true
                                << QStringList{u"unchanged: { … 6 members }"_s,
                                               u"3 unchanged lines, folded"_s,
                                               u"removed: d 4"_s,
                                               u"added: d 5"_s,
                                               u"unchanged: e 5"_s,
                                               u"added: f 6"_s,
                                               u"unchanged: end of "_s};
        QTest::newRow("the same") << left << left << true << false << QStringList{u"7 unchanged lines, folded"_s};
        QTest::newRow("moved") << QByteArray("{\"a\": 1, \"b\": 2, \"c\": 3}")
                               << QByteArray("{\"b\": 2, \"c\": 3, \"a\": 1}") << false << false
                               << QStringList{u"unchanged: { … 3 members }"_s,
                                              u"moved: a 1; stands elsewhere there"_s,
                                              u"unchanged: b 2"_s,
                                              u"unchanged: c 3"_s,
                                              u"moved: a 1; stood elsewhere"_s,
                                              u"unchanged: end of "_s};
    }

    void rows()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        QFETCH(bool, isOnlyDifferences);
        QFETCH(bool, isInline);
        DifferenceModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setOnlyDifferences(isOnlyDifferences);
        model.setForm(isInline ? DifferenceModel::Form::Inline : DifferenceModel::Form::SideBySide);
        model.setTexts(textsOf(left, right));
        QTEST(spoken(model), "expected");
    }

    void unfold()
    {
        DifferenceModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setOnlyDifferences(true);
        model.setTexts(textsOf("{\"a\": 1, \"b\": 2, \"c\": 3, \"d\": 4}", "{\"a\": 1, \"b\": 2, \"c\": 3, \"d\": 5}"));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.plainText(1), u"    \"a\": 1,\n    \"b\": 2,\n    \"c\": 3,"_s);
        QCOMPARE(model.plainText(2), u"-   \"d\": 4\n+   \"d\": 5"_s);
        model.unfold(1);
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(spoken(model).at(3), u"unchanged: c 3"_s);
        model.unfold(0); // is none
        QCOMPARE(model.rowCount(), 6);
    }

    void steps()
    {
        DifferenceModel model;
        model.setTexts(textsOf("{\"a\": 1, \"b\": 2, \"c\": 3}", "{\"a\": 2, \"b\": 2, \"d\": 3, \"e\": 3}"));
        QList<int> stops;
        for (int row = model.nextDifference(-1, 1); row >= 0; row = model.nextDifference(row, 1))
            stops.append(row);
        QStringList said;
        for (const int row : std::as_const(stops))
            said.append(spoken(model).at(row));
        QCOMPARE(said, (QStringList{u"changed: a 2, before 1"_s, u"removed: c 3"_s, u"added: d 3"_s}));
        QCOMPARE(model.nextDifference(stops.last(), -1), stops.at(1));
        QCOMPARE(model.nextDifference(stops.first(), -1), -1);
    }

    /** Masked secrets that look alike count as different, and neither is shown. */
    void secrets()
    {
        const QByteArray left = "{\"properties\": {\"pipeline\": [{\"name\": \"A\", \"api_key\": \"aaXXXXXXXX1aa\"}]}}";
        const QByteArray right =
            "{\"properties\": {\"pipeline\": [{\"name\": \"A\", \"api_key\": \"aaYYYYYYYY1aa\"}]}}";
        ComparisonInput input{.left = reportOf(left), .right = reportOf(right)};
        const auto all = [&input] {
            DifferenceModel model;
            model.setTexts(comparisonTexts(input).value());
            QString text;
            for (int row = 0; row < model.rowCount(); ++row)
                text += model.plainText(row) + u'\n' + spoken(model).at(row) + u'\n';
            return text;
        };
        const QString shown = all();
        QVERIFY2(!shown.contains(u"XXXX"_s) && !shown.contains(u"YYYY"_s), qPrintable(shown));
        QVERIFY2(shown.contains(u"changed: properties.pipeline[0].api_key"_s), qPrintable(shown));
        input.areSecretsShown = true;
        QVERIFY(all().contains(u"YYYY"_s));
    }

    void large()
    {
        const auto payload = [](int seed) {
            Json::Array pipeline;
            for (int i = 0; i < 10'000; ++i)
                pipeline.emplace_back(Json::Object{
                    {u"name"_s, Json(u"Component%1"_s.arg(i))},
                    {u"number"_s, Json(i * seed % 1009)},
                    {u"text"_s,
                     Json(u"a text that takes some room in the report, number %1 of ten thousand"_s.arg(i))}});
            return Json(
                Json::Object{{u"properties"_s, Json(Json::Object{{u"pipeline"_s, Json(std::move(pipeline))}})}});
        };
        const ComparisonInput input{.left = {.document = payload(3)}, .right = {.document = payload(5)}};
        QVERIFY(input.left.document.wire()->size() > 1'000'000);
        QElapsedTimer timer;
        timer.start();
        auto texts = comparisonTexts(input);
        const qint64 compared = timer.restart();
        DifferenceModel model;
        model.setOnlyDifferences(true);
        model.setTexts(*std::move(texts));
        DifferenceView view(model);
        view.resize(900, 600);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const qint64 shown = timer.restart();
        QVERIFY(view.stepToDifference(-1));
        view.grab();
        qInfo("compared in %lld ms, shown in %lld ms, last difference in %lld ms", static_cast<long long>(compared),
              static_cast<long long>(shown), static_cast<long long>(timer.elapsed()));
        QVERIFY(compared < 5000); // on a worker thread
        QVERIFY(shown < 2000);
    }

    void profile()
    {
        Page page;
        page.compare();
        QVERIFY(Page::says(u"what upgrading from Rasa 3.6.9 to Rasa Pro 3.14 and later would add: "_s));
        const QStringList rows = spoken(*Page::rows()->model());
        QVERIFY(rows.contains(u"added: properties.num_flows 0"_s));
        QVERIFY(!rows.filter(u"removed: context.rasa_open_source \"3.6.9\""_s).isEmpty());
        QVERIFY(!rows.filter(u"context.company null; in clear"_s).isEmpty());
        QVERIFY(!rows.filter(u"userId \"38d23c36c9be443281196080fcdd707d\"; the licence's ID"_s).isEmpty());
        QVERIFY(rows.filter(u"num_intents"_s).isEmpty());

        visibleWidget<QCheckBox>(u"Only differences"_s)->click();
        QVERIFY(!spoken(*Page::rows()->model()).filter(u"unchanged: properties.num_intents"_s).isEmpty());
        visibleWidget<QComboBox>(u"Arrangement"_s)->setCurrentIndex(1);
        QVERIFY(!spoken(*Page::rows()->model()).filter(u"num_flows"_s).isEmpty());
        Page::rows()->grab();
    }

    /** The project changes, and the rows follow; the place stays. */
    void live()
    {
        Page page;
        page.compare();
        QVERIFY(Page::rows()->stepToDifference(1));
        const QString before = Page::rows()->currentIndex().data(Qt::AccessibleTextRole).toString();
        visibleWidget<QCheckBox>(u"Only differences"_s)->click();
        replaceFile(page.desk.project() + u"/data/more.yml"_s,
                    "nlu:\n- intent: new_one\n  examples: |\n    - one\n    - two\n");
        QTRY_VERIFY_WITH_TIMEOUT(
            !spoken(*Page::rows()->model()).filter(u"properties.num_intent_examples 21"_s).isEmpty(), Long);
        QCOMPARE(Page::rows()->currentIndex().data(Qt::AccessibleTextRole).toString(), before);
    }

    void keyboard()
    {
        Page page;
        auto *button = visibleWidget<QPushButton>(u"Compare"_s);
        QTRY_VERIFY_WITH_TIMEOUT(button && button->isEnabled(), Long);
        button->setFocus();
        press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(Page::rows() && Page::rows()->model()->rowCount() > 0, Long);
        QTRY_VERIFY_WITH_TIMEOUT(Page::rows()->hasFocus(), Long);
        const int first = Page::rows()->currentIndex().row();
        press(Qt::Key_F7);
        const int second = Page::rows()->currentIndex().row();
        QVERIFY(second > first);
        press(Qt::Key_F7, Qt::ShiftModifier);
        QCOMPARE(Page::rows()->currentIndex().row(), first);
        press(Qt::Key_F7, Qt::ShiftModifier); // around
        QVERIFY(Page::rows()->currentIndex().row() > second);
        press(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"+"_s));
        for (const QString &name : {u"Only differences"_s, u"Arrangement"_s, u"Next difference"_s})
            QVERIFY2(tabTo(visibleWidget<QWidget>(name)), qPrintable(name));
        press(Qt::Key_Escape);
        QVERIFY(!Page::view());
        QVERIFY(visibleWidget<QPushButton>(u"Compare"_s));
    }

    void otherEvent()
    {
        Page page;
        page.desk.draft().setEvent(u"shell-started"_s);
        page.compare();
        page.view()->compareWith({.kind = ComparisonTarget::Kind::Profile, .name = u"pro-3.11"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!spoken(*Page::rows()->model()).filter(u"assistant_id"_s).isEmpty(), Long);
        page.desk.draft().setEvent(u"inspect-started"_s);
        page.desk.draft().setProfile(u"pro-3.14"_s);
        page.view()->compareWith({.kind = ComparisonTarget::Kind::Profile, .name = u"oss-3.0"_s});
        QTRY_VERIFY_WITH_TIMEOUT(Page::says(u"Rasa Open Source 3.0 does not send this event"_s), Long);
    }

    void savedFile()
    {
        Page page;
        page.compare();
        const QString path = page.desk.path(u"before.json"_s);
        writeFile(path, page.desk.draft().preview()->payload.wire);
        const ComparisonTarget target{.kind = ComparisonTarget::Kind::File, .name = path};
        Page::view()->compareWith(target);
        QTRY_VERIFY_WITH_TIMEOUT(Page::says(u"before.json beside this report: no difference"_s), Long);
        writeFile(path, "{\n  \"a\": oops\n}\n");
        Page::view()->compareWith(target);
        QTRY_VERIFY_WITH_TIMEOUT(Page::says(u"This file cannot be compared"_s), Long);
        QVERIFY(Page::says(path + u":2:8: is no valid JSON"_s));
        QVERIFY(visibleWidget<QPushButton>(u"Choose another file …"_s));
    }

    void otherProject()
    {
        Page page;
        page.compare();
        const QString other = page.desk.path(u"other-bot"_s);
        writeFile(other + u"/config.yml"_s,
                  "recipe: default.v1\nlanguage: de\npipeline:\n- name: WhitespaceTokenizer\n");
        writeFile(other + u"/domain.yml"_s, "version: \"3.1\"\nintents:\n- greet\n");
        writeFile(other + u"/data/nlu.yml"_s, "nlu:\n- intent: greet\n  examples: |\n    - hi\n    - hello\n");
        const ComparisonTarget target{.kind = ComparisonTarget::Kind::Project, .name = other};
        Page::view()->compareWith(target);
        QTRY_VERIFY_WITH_TIMEOUT(Page::says(u"project other-bot beside this report: "_s), Long);
        QVERIFY(
            !spoken(*Page::rows()->model()).filter(u"changed: properties.language \"de\", before \"en\""_s).isEmpty());
        writeFile(other + u"/domain.yml"_s, "intents: [greet\n");
        Page::view()->compareWith(target);
        QTRY_VERIFY_WITH_TIMEOUT(Page::says(u"Rasa cannot read this project"_s), Long);
        QVERIFY(visibleWidget<QPushButton>(u"Read again"_s));
        Page::view()->compareWith({.kind = ComparisonTarget::Kind::Project, .name = page.desk.path(u"gone"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(Page::says(u"This is no Rasa project"_s), Long);
    }

    void notYetThere()
    {
        Page page;
        page.compare();
        Page::view()->compareWith({.kind = ComparisonTarget::Kind::LastSent});
        QTRY_VERIFY_WITH_TIMEOUT(Page::says(u"None was sent yet"_s), Long);
        Page::view()->compareWith({.kind = ComparisonTarget::Kind::Captured});
        QTRY_VERIFY_WITH_TIMEOUT(Page::says(u"None was captured yet"_s), Long);
        auto *other = visibleWidget<QPushButton>(u"Compare with something else …"_s);
        QVERIFY(other);
    }

    void lastSent()
    {
        Page page;
        page.desk.draft().setEvent(u"shell-started"_s);
        page.compare();
        const QByteArray body = page.desk.draft().preview()->payload.wire;
        Database database(page.desk.path(u".local/state/rasa-telemetry"_s));
        Outbox outbox(database);
        const auto id = outbox.enqueue({.event = u"Shell Started"_s, .body = body, .origin = u"preview"_s});
        QVERIFY(id.has_value());
        History history(database);
        const auto sequence = history.begin(*id, u"https://example.com"_s);
        QVERIFY(sequence.has_value() && history.end(*sequence, {.outcome = Outcome::Delivered}).has_value());
        Page::view()->compareWith({.kind = ComparisonTarget::Kind::LastSent});
        QTRY_VERIFY_WITH_TIMEOUT(Page::says(u" beside this report: no difference"_s), Long);
        QVERIFY(Page::says(u"sent "_s));
    }

    void captured()
    {
        Page page;
        page.desk.window().showPage(u"capture"_s);
        visibleWidget<QLineEdit>(u"Command"_s)->setText(typedWords(fakeRasa({u"event"_s, u"shell-started"_s})));
        visibleWidget<QPushButton>(u"Run"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(visibleWidget<QTreeWidget>(u"Captured events"_s)->topLevelItemCount(), 1, Long);
        page.desk.window().showPage(u"events"_s);
        page.desk.draft().setEvent(u"shell-started"_s);
        page.compare();
        const auto *button = visibleWidget<QPushButton>(u"Compare with: Rasa Pro 3.14 and later"_s);
        QVERIFY(button && button->menu());
        Q_EMIT button->menu()->aboutToShow();
        QAction *entry = nullptr;
        for (QAction *action : button->menu()->actions()) {
            if (action->text().startsWith(u"Captured at"_s))
                entry = action;
        }
        QVERIFY(entry);
        entry->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(Page::says(u"captured event 1 beside this report: "_s), Long);
        QVERIFY(!spoken(*Page::rows()->model()).filter(u"changed: context.directory"_s).isEmpty());
    }

    void whatEachAdds()
    {
        Page page;
        auto *button = visibleWidget<QPushButton>(u"What each version adds"_s);
        QVERIFY(button);
        button->click();
        const auto *dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        QStringList texts;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            texts.append(label->text());
        const auto has = [&texts](const QString &text) { return texts.contains(text); };
        QVERIFY(has(u"Rasa Pro 3.11 to 3.13"_s) && has(u"adds to Rasa Pro 3.9 and 3.10"_s));
        QVERIFY(has(u"company"_s) && has(u"Training Failed"_s) && has(u"num_flows"_s));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }
};

QTEST_MAIN(TestComparisonView)
#include "tst_comparisonview.moc"

#include "core/base/orderedjson.h"
#include "tests/support/listener.h"
#include "tests/support/windowdesk.h"
#include "ui/changeage.h"
#include "ui/findbar.h"
#include "ui/jsonview.h"
#include "ui/reportview.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace Telemetry;
using namespace std::chrono_literals;

using Form = ReportView::Form;

namespace {

struct Document
{
    QByteArray pretty;
    QByteArray wire;
};

/** A report with @p count as the number of actions. */
Document document(int count, const QByteArray &pipeline = "A")
{
    const QByteArray text = "{\"event\": \"E\", \"properties\": {\"pipeline\": [\"" + pipeline
        + "\"], \"num_actions\": " + QByteArray::number(count) + "}, \"context\": {\"os\": {\"name\": \"Linux\"}}}";
    const auto json = Json::parse(text);
    return {json->indented().value_or(QByteArray()), json->wire().value_or(QByteArray())};
}

} // namespace

class TestReportView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Preferences::Theme::Light); }

    void init()
    {
        m_view = std::make_unique<ReportView>();
        m_view->resize(620, 500);
        QObject::connect(m_view.get(), &ReportView::formRequested, m_view.get(), &ReportView::setForm);
        m_view->show();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }
    void cleanup() { m_view.reset(); }

    void ages_data()
    {
        QTest::addColumn<qint64>("age");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("next");
        const auto row = [](std::chrono::milliseconds age, const QString &text, std::chrono::milliseconds next) {
            QTest::newRow(qPrintable(QString::number(age.count()) + u" ms"_s))
                << qint64(age.count()) << text << qint64(next.count());
        };
        row(0ms, u"just now"_s, 2s);
        row(1999ms, u"just now"_s, 1ms);
        row(2s, u"2 s ago"_s, 3s);
        row(9s, u"5 s ago"_s, 1s);
        row(10s, u"10 s ago"_s, 10s);
        row(59'999ms, u"30 s ago"_s, 1ms);
        row(60s, u"1 min ago"_s, 60s);
        row(119s, u"1 min ago"_s, 1s);
        row(59min, u"59 min ago"_s, 1min);
        row(1h, u"1 h ago"_s, 1h);
        row(26h + 30min, u"26 h ago"_s, 30min);
    }

    void ages()
    {
        QFETCH(const qint64, age);
        QFETCH(const QString, text);
        QFETCH(const qint64, next);
        QCOMPARE(ageText(std::chrono::milliseconds(age)), text);
        QCOMPARE(qint64(untilNextAge(std::chrono::milliseconds(age)).count()), next);
    }

    void bothFormsAreTheSameReport()
    {
        const Document shown = document(20);
        m_view->showDocument(shown.pretty, shown.wire);
        QCOMPARE(json().text().toUtf8(), shown.pretty);
        auto *forms = m_view->findChild<QTabBar *>();
        forms->setFocus();
        press(Qt::Key_Right);
        QCOMPARE(m_view->form(), Form::Wire);
        QCOMPARE(json().text().toUtf8(), shown.wire);
        press(Qt::Key_Left);
        QCOMPARE(json().text().toUtf8(), shown.pretty);
    }

    void whoRefusesAFormKeepsTheOther()
    {
        const Document shown = document(20);
        m_view->showDocument(shown.pretty, shown.wire);
        QObject::disconnect(m_view.get(), &ReportView::formRequested, nullptr, nullptr);
        QSignalSpy requested(m_view.get(), &ReportView::formRequested);
        auto *forms = m_view->findChild<QTabBar *>();
        forms->setCurrentIndex(1);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(forms->currentIndex(), 0);
        QCOMPARE(json().text().toUtf8(), shown.pretty);
    }

    void copyingGivesTheExactText_data()
    {
        QTest::addColumn<bool>("isWire");
        QTest::newRow("indented, with a folded part") << false;
        QTest::newRow("wire") << true;
    }

    void copyingGivesTheExactText()
    {
        QFETCH(const bool, isWire);
        const Document shown = document(20);
        m_view->showDocument(shown.pretty, shown.wire);
        json().setFoldedPaths({{u"context"_s}});
        m_view->setForm(isWire ? Form::Wire : Form::Pretty);
        json().setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), isWire ? shown.wire : shown.pretty);
    }

    void aChangeTellsItsCauseAndAge()
    {
        change(20, 21);
        const qsizetype line = json().lines().find({u"properties"_s, u"num_actions"_s});
        QCOMPARE(json().noteOf(line), u"was 20, data/nlu.yml changed just now"_s);
        QTRY_COMPARE_WITH_TIMEOUT(json().noteOf(line), u"was 20, data/nlu.yml changed 2 s ago"_s, 20'000);
    }

    void anAgeRepaintsOnlyItsLine()
    {
        change(20, 21);
        QTest::qWait(50);
        PaintedRegion painted(*json().viewport());
        const qsizetype line = json().lines().find({u"properties"_s, u"num_actions"_s});
        QTRY_VERIFY_WITH_TIMEOUT(json().noteOf(line).endsWith(u"2 s ago"_s), 20'000);
        QTRY_VERIFY(painted.count > 0);
        const int row = json().rectOf(json().lines().at(line).start).height();
        QVERIFY2(painted.tallest <= row, qPrintable(QString::number(painted.tallest)));
        QVERIFY2(painted.count <= 2, qPrintable(QString::number(painted.count)));
    }

    void whatIsHiddenDoesNotAge()
    {
        change(20, 21);
        m_view->hide();
        QVERIFY(!m_view->findChild<QTimer *>() || !m_view->findChild<QTimer *>()->isActive());
        m_view->show();
        const qsizetype line = json().lines().find({u"properties"_s, u"num_actions"_s});
        QVERIFY(json().noteOf(line).startsWith(u"was 20, data/nlu.yml changed"_s));
    }

    void aChangeSurvivesAlookAtTheWire()
    {
        change(20, 21);
        m_view->setForm(Form::Wire);
        QVERIFY(json().changes().isEmpty());
        const Document next = document(22);
        m_view->updateDocument(next.pretty, next.wire, u"domain.yml changed"_s);
        QCOMPARE(json().text().toUtf8(), next.wire);
        m_view->setForm(Form::Pretty);
        const qsizetype line = json().lines().find({u"properties"_s, u"num_actions"_s});
        QVERIFY(json().noteOf(line).startsWith(u"was 21, domain.yml changed"_s));
    }

    void otherWordsAreNoChange()
    {
        const Document shown = document(20, "secret");
        m_view->showDocument(shown.pretty, shown.wire);
        json().setCurrentPath({u"properties"_s, u"num_actions"_s});
        m_view->rewriteDocument(document(20, "******").pretty);
        QVERIFY(json().changes().isEmpty());
        QCOMPARE(json().currentPath(), (QStringList{u"properties"_s, u"num_actions"_s}));
        QVERIFY(json().text().contains(u"******"_s));
    }

    void aChangeIsSpoken()
    {
        const Listener listener;
        if (!listener.isListening())
            QSKIP("this Qt sends no events without a bus");
        change(20, 21);
        const QString text = u"properties.num_actions: was 20, data/nlu.yml changed just now"_s;
        QCOMPARE(listener.heard().last(), QString(u"alert Report: "_s + text));
        QVERIFY(listener.heard().contains(QString(u"description Report: "_s + text)));
    }

    void typingOnFoldsAgain()
    {
        const Document shown = document(20, "Linuq");
        m_view->showDocument(shown.pretty, shown.wire);
        json().setFoldedPaths({{u"properties"_s, u"pipeline"_s}, {u"context"_s}});
        json().setFocus();
        m_view->find();
        type(u"linu"_s);
        QVERIFY(!json().isFolded(json().lines().find({u"properties"_s, u"pipeline"_s})));
        type(u"x"_s);
        QVERIFY(json().isFolded(json().lines().find({u"properties"_s, u"pipeline"_s})));
        QCOMPARE(json().selectedText(), u"Linux"_s);
        press(Qt::Key_Backspace);
        QCOMPARE(json().selectedText(), u"Linu"_s);
        QCOMPARE(count(), u"1 of 2"_s);
    }

    void findInPage()
    {
        const Document shown = document(20);
        m_view->showDocument(shown.pretty, shown.wire);
        json().setFocus();
        m_view->find();
        auto *text = m_view->findChild<QLineEdit *>();
        QCOMPARE(QApplication::focusWidget(), text);
        type(u"n"_s);
        const qsizetype hits = json().hitCount();
        QVERIFY(hits >= 4);
        QCOMPARE(count(), u"1 of %1"_s.arg(hits));
        press(Qt::Key_Return);
        QCOMPARE(count(), u"2 of %1"_s.arg(hits));
        press(Qt::Key_F3);
        QCOMPARE(count(), u"3 of %1"_s.arg(hits));
        press(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count(), u"2 of %1"_s.arg(hits));
        press(Qt::Key_F3, Qt::ShiftModifier);
        press(Qt::Key_F3, Qt::ShiftModifier); // around the start
        QCOMPARE(count(), u"%1 of %1"_s.arg(hits));
        type(u"um_act"_s);
        QCOMPARE(count(), u"1 of 1"_s);
        QCOMPARE(json().selectedText(), u"num_act"_s);
        type(u"x"_s);
        QCOMPARE(count(), u"no hits"_s);
        press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), &json());
        QVERIFY(!text->isVisible());
        QCOMPARE(json().hitCount(), 0);
    }

    void aHitInAFoldedPartIsShown()
    {
        const Document shown = document(20);
        m_view->showDocument(shown.pretty, shown.wire);
        json().setFoldedPaths({{u"context"_s}});
        json().setFocus();
        m_view->find();
        type(u"linux"_s);
        QVERIFY(!json().isFolded(json().lines().find({u"context"_s})));
        QCOMPARE(json().selectedText(), u"Linux"_s);
    }

    void aSelectionIsLookedFor()
    {
        const Document shown = document(20);
        m_view->showDocument(shown.pretty, shown.wire);
        json().setFocus();
        const qsizetype at = json().text().indexOf(u"num_actions"_s);
        json().select(at, at + 11);
        press(Qt::Key_F3);
        QCOMPARE(m_view->findChild<QLineEdit *>()->text(), u"num_actions"_s);
        QCOMPARE(count(), u"1 of 1"_s);
        press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), &json());
    }

    void theCountFollowsTheText()
    {
        const Document shown = document(20);
        m_view->showDocument(shown.pretty, shown.wire);
        m_view->find();
        type(u"20"_s);
        QCOMPARE(count(), u"1 of 1"_s);
        const Document next = document(21);
        m_view->updateDocument(next.pretty, next.wire, {});
        QCOMPARE(count(), u"no hits"_s);
    }

    void everyButtonOfTheBarWorks()
    {
        const Document shown = document(20);
        m_view->showDocument(shown.pretty, shown.wire);
        m_view->find();
        type(u"n"_s);
        const QString first = count();
        visibleWidget<QPushButton>(u"Next hit"_s)->click();
        QVERIFY(count() != first);
        visibleWidget<QPushButton>(u"Previous hit"_s)->click();
        QCOMPARE(count(), first);
        visibleWidget<QPushButton>(u"Close the search in the report"_s)->click();
        QVERIFY(!m_view->findChild<FindBar *>()->isVisible());
        visibleWidget<QPushButton>(u"Find in the report"_s)->click();
        QVERIFY(m_view->findChild<FindBar *>()->isVisible());
    }

private:
    /** What of a widget is painted while it lives. */
    struct PaintedRegion : QObject
    {
        explicit PaintedRegion(QWidget &widget) { widget.installEventFilter(this); }

        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::Paint) {
                ++count;
                tallest = std::max(tallest, static_cast<QPaintEvent *>(event)->region().boundingRect().height());
            }
            return false;
        }

        int count = 0;
        int tallest = 0;
    };

    JsonView &json() { return m_view->json(); }
    QString count() const { return m_view->findChild<FindBar *>()->findChild<TextLabel *>()->text(); }

    void change(int before, int after)
    {
        const Document former = document(before);
        m_view->showDocument(former.pretty, former.wire);
        const Document next = document(after);
        m_view->updateDocument(next.pretty, next.wire, u"data/nlu.yml changed"_s);
    }

    std::unique_ptr<ReportView> m_view;
};

QTEST_MAIN(TestReportView)
#include "tst_reportview.moc"

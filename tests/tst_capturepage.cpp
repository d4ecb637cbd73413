#include "tests/support/fakerasa.h"
#include "tests/support/goldenevents.h"
#include "tests/support/windowdesk.h"
#include "ui/capturepage.h"
#include "ui/jsonview.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

constexpr int Long = 30'000;

/** The page in the window, with the sample project. */
struct Page
{
    WindowDesk desk{Preferences::NoticeAnswer::Accepted};

    Page()
    {
        desk.open();
        desk.window().showPage(u"capture"_s);
    }

    QPlainTextEdit &output() const { return *visibleWidget<QPlainTextEdit>(u"Output of the command"_s); }
    QTreeWidget &events() const { return *visibleWidget<QTreeWidget>(u"Captured events"_s); }
    JsonView &report() const { return *visibleWidget<JsonView>(u"Captured report"_s); }

    void run(const QStringList &steps) const
    {
        visibleWidget<QLineEdit>(u"Command"_s)->setText(typedWords(fakeRasa(steps)));
        visibleWidget<QPushButton>(u"Run"_s)->click();
    }

    bool has(const QString &text) const { return output().toPlainText().contains(text); }
};

} // namespace

/** The page Live capture: output and events as they come, typed input, stop, and from there into the outbox. */
class TestCapturePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsAndOutput()
    {
        const Page page;
        page.run({u"folder"_s, u"out"_s, u"10%\\r\\x1b[32m100%\\x1b[0m\\n"_s, u"err"_s, u"trouble\\n"_s, u"event"_s,
                  u"training-started-and-completed"_s, u"out"_s, u"unfinished"_s, u"exit"_s, u"3"_s});
        QTRY_VERIFY_WITH_TIMEOUT(page.has(u"[ended with exit code 3]"_s), Long);
        QCOMPARE(page.events().topLevelItemCount(), 2);
        QCOMPARE(page.events().topLevelItem(0)->text(1), u"Training Started"_s);
        const QStringList lines = page.output().toPlainText().split(u'\n');
        QVERIFY(lines.contains(page.desk.project()));
        QVERIFY(lines.contains(u"100%"_s));
        QVERIFY(lines.contains(u"trouble"_s));
        QVERIFY(lines.contains(u"Telemetry Event:"_s));
        QCOMPARE(lines.value(lines.size() - 2), u"unfinished"_s);

        for (const GoldenReport &report : goldenReports()) {
            if (report.name == "training-started-and-completed.json, report 1"_L1)
                QCOMPARE(page.report().text().toUtf8(), report.debugObject);
        }
        // Another computer and project printed it.
        QTRY_COMPARE_WITH_TIMEOUT(page.events().topLevelItem(0)->text(3), u"differs"_s, Long);
        QVERIFY(visibleWidget<QLabel>(u"Differs from its preview in the marked lines."_s));
        page.events().setCurrentItem(page.events().topLevelItem(1));
        QVERIFY(page.report().text().contains(u"Training Completed"_s));
    }

    void queue()
    {
        const Page page;
        page.run({u"event"_s, u"shell-started"_s});
        QTRY_COMPARE_WITH_TIMEOUT(page.events().topLevelItemCount(), 1, Long);
        auto *button = visibleWidget<QPushButton>(u"Queue to send"_s);
        QVERIFY(button && button->isEnabled());
        button->click();
        QTRY_VERIFY_WITH_TIMEOUT(visibleWidget<QLabel>(u"It waits in the outbox as report 1."_s), Long);
    }

    void typing()
    {
        const Page page;
        page.run({u"out"_s, u"Name: "_s, u"line"_s});
        QTRY_VERIFY_WITH_TIMEOUT(page.has(u"Name:"_s), Long);
        auto *input = visibleWidget<QLineEdit>(u"Input for the command"_s);
        input->setText(u"Ada"_s);
        QTest::keyClick(input, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(page.has(u"[Ada]"_s), Long);
        QTRY_VERIFY_WITH_TIMEOUT(page.has(u"[ended with exit code 0]"_s), Long);
    }

    void stop()
    {
        const Page page;
        page.run({u"deaf"_s, u"out"_s, u"started\\n"_s, u"sleep"_s, u"60"_s});
        QTRY_VERIFY_WITH_TIMEOUT(page.has(u"started\n"_s) || page.has(u"\nstarted"_s), Long);
        QElapsedTimer timer;
        timer.start();
        visibleWidget<QPushButton>(u"Stop"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(page.has(u"[ended by signal 9]"_s), Long);
        QVERIFY(timer.elapsed() < 5000);
        QVERIFY(visibleWidget<QPushButton>(u"Run"_s));
    }

    /** One click copies how to set the variable elsewhere. */
    void byHand()
    {
        const Page page;
        const auto *button = visibleWidget<QPushButton>(u"By hand"_s);
        QVERIFY(button && button->menu());
        const QList<DebugRecipe> recipes = debugRecipes();
        const QList<QAction *> actions = button->menu()->actions();
        QCOMPARE(actions.size(), recipes.size());
        for (qsizetype i = 0; i < recipes.size(); ++i) {
            actions[i]->trigger();
            QCOMPARE(QGuiApplication::clipboard()->text(), recipes[i].text);
        }
    }

    void notStarted()
    {
        const Page page;
        visibleWidget<QLineEdit>(u"Command"_s)->setText(u"there-is-none"_s);
        visibleWidget<QPushButton>(u"Run"_s)->click();
        QVERIFY(page.has(u"there-is-none: cannot be run"_s));
    }

    /** A flood leaves the window with the last lines, and without a long pause. */
    void flood()
    {
        const Page page;
        page.run({u"many"_s, u"50000000"_s});
        QTRY_VERIFY_WITH_TIMEOUT(page.has(u"[ended with exit code 0]"_s), 2 * Long);
        QVERIFY(page.output().blockCount() <= 5000);
    }

    void windowIsClosedMeanwhile()
    {
        Page page;
        page.run({u"event"_s, u"shell-started"_s, u"sleep"_s, u"60"_s});
        QTRY_COMPARE_WITH_TIMEOUT(page.events().topLevelItemCount(), 1, Long);
        page.desk.close();
    }
};

QTEST_MAIN(TestCapturePage)
#include "tst_capturepage.moc"

#include "core/delivery/database.h"
#include "core/delivery/history.h"
#include "core/delivery/historyexport.h"
#include "core/delivery/outbox.h"
#include "tests/support/longhistory.h"
#include "tests/support/recordedreports.h"
#include "tests/support/windowdesk.h"
#include "ui/emptystate.h"
#include "ui/historymodel.h"
#include "ui/historypage.h"
#include "ui/historytable.h"
#include "ui/jsonview.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Telemetry;

using Answer = Preferences::NoticeAnswer;

namespace {

HistoryTable *table()
{
    return visibleWidget<HistoryTable>(u"History"_s);
}

QString cell(int row, int column)
{
    const HistoryTable *shown = table();
    return shown ? shown->model()->index(row, column).data().toString() : QString();
}

int rows()
{
    const HistoryTable *shown = table();
    return shown ? shown->model()->rowCount() : 0;
}

QPushButton *button(const QString &text)
{
    return visibleWidget<QPushButton>(text);
}

QMessageBox *question()
{
    return qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
}

/** Whether a visible text begins like this. */
bool isSaid(const QString &beginning)
{
    const QWidgetList all = QApplication::allWidgets();
    return std::any_of(all.begin(), all.end(), [&beginning](const QWidget *widget) {
        const auto *label = qobject_cast<const TextLabel *>(widget);
        return label && label->isVisible() && label->text().startsWith(beginning);
    });
}

} // namespace

/** The history in the window, written by "another program": a database of its own. */
class TestHistoryPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowDesk> m_desk;

    QString stateFolder() const { return m_desk->path(u".local/state/rasa-telemetry"_s); }

    void record(const QString &event, Outcome outcome, int status, const QByteArray &answer = {})
    {
        recordReport(stateFolder(), event, outcome, status, answer);
    }

    void recordFew()
    {
        record(u"Shell Started"_s, Outcome::Refused, 401, "{\"error\": \"no such key\"}");
        record(u"Server Started"_s, Outcome::Unknown, 0);
        record(u"Training Started"_s, Outcome::Delivered, 200, "{\"success\": true}");
    }

    void open()
    {
        m_desk->open();
        m_desk->window().showPage(u"history"_s);
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
    }

    void openWithFew()
    {
        recordFew();
        open();
        QTRY_COMPARE(rows(), 3);
        QTRY_COMPARE(cell(0, HistoryModel::EventColumn), u"Training Started"_s);
    }

    HistoryPage *page() { return m_desk->window().findChild<HistoryPage *>(); }

    void choose(const QString &box, const QString &item)
    {
        auto *choice = visibleWidget<QComboBox>(box);
        QVERIFY2(choice && choice->findText(item) >= 0, qPrintable(item));
        choice->setCurrentIndex(choice->findText(item));
    }

    void showTab(int tab) { visibleWidget<QTabBar>(u"What is shown of the report"_s)->setCurrentIndex(tab); }

    void chooseFromMore(const QString &text)
    {
        const QList<QAction *> actions = button(u"More"_s)->menu()->actions();
        const auto found =
            std::find_if(actions.begin(), actions.end(), [&text](const QAction *each) { return each->text() == text; });
        QVERIFY(found != actions.end());
        (*found)->trigger();
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Preferences::Theme::Light); }
    void init() { m_desk = std::make_unique<WindowDesk>(Answer::Accepted); }
    void cleanup() { m_desk.reset(); }

    void nothingWasSentYet()
    {
        const QStringList before = m_desk->inventory();
        open();
        QTRY_VERIFY(button(u"See what waits"_s));
        button(u"See what waits"_s)->click();
        QTRY_VERIFY(button(u"See what can be reported"_s));
        m_desk->close();
        QCOMPARE(m_desk->inventory(), before); // looking writes nothing
    }

    void saysHowEachEnded()
    {
        openWithFew();
        QTRY_COMPARE(cell(0, HistoryModel::OutcomeColumn), u"taken by the collector"_s);
        QCOMPARE(cell(1, HistoryModel::OutcomeColumn), u"unknown: sent, no answer"_s);
        QCOMPARE(cell(2, HistoryModel::OutcomeColumn), u"refused: HTTP 401, key not accepted"_s);
        QCOMPARE(cell(0, HistoryModel::DestinationColumn), u"api.segment.io"_s);
        QCOMPARE(cell(0, HistoryModel::TookColumn), u"84 ms"_s);
        QTRY_VERIFY(isSaid(u"3 entries"_s));
    }

    void showsTheReportAsItLeft()
    {
        openWithFew();
        QTRY_VERIFY(visibleWidget<JsonView>(u"Body"_s));
        showTab(1);
        QTRY_COMPARE(visibleWidget<JsonView>(u"Body"_s)->text(), QString::fromUtf8(madeUpBody(u"Training Started"_s)));
        showTab(2);
        const QString headers = visibleWidget<QPlainTextEdit>(u"Header lines"_s)->toPlainText();
        QVERIFY2(headers.startsWith(u"POST /v1/track HTTP/1.1\nHost: api.segment.io"_s), qPrintable(headers));
        QVERIFY(!headers.contains(u"bWFkZS11cC1rZXk6"_s)); // the key, as the header holds it
        showTab(3);
        const QString answer = visibleWidget<QPlainTextEdit>(u"Answer"_s)->toPlainText();
        QVERIFY2(answer.contains(u"HTTP 200, after 84 ms"_s), qPrintable(answer));
        QVERIFY(answer.contains(u"{\"success\": true}"_s));
        showTab(4);
        QVERIFY(visibleWidget<QPlainTextEdit>(u"Attempts"_s)->toPlainText().startsWith(u"Attempt 1: "_s));
        QVERIFY(isSaid(u"Report 3 · "_s));
    }

    void saysWhyAReportStillWaits()
    {
        openWithFew();
        QTRY_VERIFY(isSaid(u"Report 3 · "_s));
        QVERIFY(!isSaid(u"Now in the outbox"_s));
        table()->setCurrentIndex(table()->model()->index(1, 0));
        QTRY_VERIFY(isSaid(u"Report 2 · "_s));
        const auto labels = m_desk->window().findChildren<TextLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const TextLabel *label) {
            return label->isVisible()
                && label->text().contains(u"\nNow in the outbox: outcome unknown. It may have arrived"_s);
        }));
    }

    void changedBytesAreTold()
    {
        recordFew();
        {
            Database database(stateFolder());
            QVERIFY(database.write([](QSqlDatabase &connection) -> Result<void> {
                QSqlQuery query(connection);
                query.exec(u"UPDATE reports SET body = CAST('{}' AS BLOB) WHERE id = 3"_s);
                return query.numRowsAffected() == 1
                    ? Result<void>()
                    : failure({Error::Code::DatabaseUnusable, query.lastError().text()});
            }));
        }
        open();
        QTRY_VERIFY(isSaid(u"The report cannot be shown"_s));
        QVERIFY(!button(u"Compare with now"_s));
    }

    void filters_data()
    {
        QTest::addColumn<QString>("box");
        QTest::addColumn<QString>("item");
        QTest::addColumn<int>("count");
        QTest::newRow("by event") << u"Event"_s << u"Shell Started"_s << 1;
        QTest::newRow("by outcome") << u"Outcome"_s << u"unknown"_s << 1;
        QTest::newRow("an outcome that none has") << u"Outcome"_s << u"discarded"_s << 0;
        QTest::newRow("by time") << u"Time"_s << u"Today"_s << 3;
    }
    void filters()
    {
        QFETCH(QString, box);
        QFETCH(QString, item);
        QFETCH(int, count);
        openWithFew();
        QTRY_VERIFY(visibleWidget<QComboBox>(u"Event"_s)->count() == 4);
        choose(box, item);
        if (count == 0)
            QTRY_VERIFY(button(u"Show all"_s));
        else
            QTRY_COMPARE(rows(), count);
        QTRY_VERIFY(isSaid(u"%1 of 3 entries"_s.arg(count)));
    }

    void searchesBodies()
    {
        openWithFew();
        press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), visibleWidget<QLineEdit>(u"Search in the history"_s));
        type(u"shell"_s);
        QTRY_COMPARE(rows(), 1);
        QTRY_COMPARE(cell(0, HistoryModel::EventColumn), u"Shell Started"_s);
        type(u" nowhere"_s);
        QTRY_VERIFY(button(u"Show all"_s));
        QVERIFY(!table());
        button(u"Show all"_s)->click();
        QTRY_COMPARE(rows(), 3);
    }

    /** What any program sends shows by itself; what was chosen stays chosen. */
    void newAttemptsAppear()
    {
        openWithFew();
        table()->setCurrentIndex(table()->model()->index(1, 0));
        record(u"Model Core Tested"_s, Outcome::Later, 503);
        QTRY_COMPARE(rows(), 4);
        QTRY_COMPARE(cell(0, HistoryModel::OutcomeColumn), u"later: HTTP 503"_s);
        QCOMPARE(table()->currentIndex().row(), 2);
        QTRY_COMPARE(cell(2, HistoryModel::EventColumn), u"Server Started"_s);
    }

    void manyRowsAreReadWhenSeen()
    {
        makeLongHistory(stateFolder(), 20'000);
        open();
        QTRY_COMPARE(rows(), 20'000);
        QTRY_COMPARE(cell(0, HistoryModel::EventColumn), u"Training Started"_s);
        QCOMPARE(cell(15'000, HistoryModel::EventColumn), u"…"_s); // asked for by looking
        QTRY_COMPARE(cell(15'000, HistoryModel::EventColumn), u"Training Started"_s);
        table()->verticalScrollBar()->setValue(table()->verticalScrollBar()->maximum());
        QTRY_COMPARE(table()->model()->index(19'999, 0).data(HistoryModel::ReportIdRole).toLongLong(), 1);
        // Which are not one span of numbers.
        choose(u"Outcome"_s, u"refused"_s);
        QTRY_COMPARE(rows(), 2'000);
        visibleWidget<QLineEdit>(u"Search in the history"_s)->setText(u"seldom"_s);
        QTRY_COMPARE(rows(), 0);
        choose(u"Outcome"_s, u"All outcomes"_s);
        QTRY_COMPARE(rows(), 20);
        visibleWidget<QLineEdit>(u"Search in the history"_s)->setText(u"moodbot"_s);
        QTRY_COMPARE(rows(), 20'000);
    }

    /** Who looks at old entries goes on looking at them while new ones come. */
    void placeStaysWhenRowsAreAdded()
    {
        makeLongHistory(stateFolder(), 1'000);
        open();
        QTRY_COMPARE(rows(), 1'000);
        table()->verticalScrollBar()->setValue(table()->verticalScrollBar()->maximum() / 2);
        const auto topSequence = [] {
            return table()->indexAt(QPoint(5, 5)).data(HistoryModel::SequenceRole).toLongLong();
        };
        const qint64 before = topSequence();
        record(u"Shell Started"_s, Outcome::Delivered, 200);
        QTRY_COMPARE(rows(), 1'001);
        QCOMPARE(topSequence(), before);
    }

    void copiesFromTheMenuOfTheTable()
    {
        openWithFew();
        QTRY_VERIFY(isSaid(u"Report 3 · "_s));
        for (QAction *action : table()->actions()) {
            if (action->text() == "Copy body"_L1) {
                action->trigger();
                QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(madeUpBody(u"Training Started"_s)));
            } else if (action->text() == "Copy SHA-256"_L1) {
                action->trigger();
                QCOMPARE(QGuiApplication::clipboard()->text().size(), 64);
            }
        }
    }

    void comparesWithThePreview()
    {
        openWithFew();
        QTRY_VERIFY(button(u"Compare with now"_s));
        button(u"Compare with now"_s)->click();
        QTRY_VERIFY(isSaid(u"report 3 beside this report"_s));
    }

    void exportsAndVerifies()
    {
        openWithFew();
        const QString file = m_desk->path(u"history.ndjson"_s);
        page()->exportTo(file);
        QTRY_VERIFY(isSaid(u"Exported to "_s));
        QVERIFY(verifyHistory(file).has_value());
        QCOMPARE(verifyHistory(file)->attempts, 3);
        QVERIFY(button(u"Export …"_s)->isEnabled());
        page()->exportTo(file); // the dialog has asked whether to replace it
        QTRY_VERIFY(button(u"Export …"_s)->isEnabled());
        QVERIFY(verifyHistory(file).has_value());
    }

    void exportAsksBeforeFollowingALink_data()
    {
        QTest::addColumn<bool>("isYes");
        QTest::newRow("Enter leaves it") << false;
        QTest::newRow("replace that file") << true;
    }
    void exportAsksBeforeFollowingALink()
    {
        QFETCH(bool, isYes);
        openWithFew();
        const QString target = m_desk->path(u"target"_s);
        const QString link = m_desk->path(u"link"_s);
        writeFile(target, "precious");
        QVERIFY(QFile::link(target, link));
        page()->exportTo(link);
        QTRY_VERIFY(question());
        if (isYes) {
            button(u"Replace that file"_s)->click();
            QTRY_VERIFY(isSaid(u"Exported to "_s));
            QVERIFY(verifyHistory(target).has_value());
        } else {
            press(Qt::Key_Return);
            QTRY_VERIFY(!question());
            QCOMPARE(contentOf(target), "precious");
        }
        QVERIFY(QFileInfo(link).isSymLink());
    }

    void exportThatFailsIsTold()
    {
        openWithFew();
        page()->exportTo(m_desk->path(u"no such folder/history.ndjson"_s));
        QTRY_VERIFY(visibleWidget<TextLabel>({}));
        QTRY_VERIFY(button(u"Export …"_s)->isEnabled());
        const auto labels = m_desk->window().findChildren<TextLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const TextLabel *label) {
            return label->isVisible() && label->role() == TextLabel::Role::Warning
                && label->text().contains(u"no such folder"_s);
        }));
    }

    void deletingAsksOnce_data()
    {
        QTest::addColumn<bool>("isYes");
        QTest::newRow("Enter leaves it") << false;
        QTest::newRow("Delete history") << true;
    }
    void deletingAsksOnce()
    {
        QFETCH(bool, isYes);
        openWithFew();
        QTRY_VERIFY(isSaid(u"3 entries"_s));
        chooseFromMore(u"Delete history …"_s);
        QTRY_VERIFY(question());
        QVERIFY(question()->text().contains(u"not delivered stay"_s));
        if (isYes)
            button(u"Delete history"_s)->click();
        else
            press(Qt::Key_Return);
        QTRY_VERIFY(!question());
        if (isYes)
            QTRY_VERIFY(isSaid(u"1 entry was deleted."_s));
        QTRY_COMPARE(rows(), isYes ? 2 : 3); // refused and unknown ones stay
    }

    void connectionsAreLogged()
    {
        openWithFew();
        page()->showConnections();
        QTRY_VERIFY(visibleWidget<ReportTable>(u"Connections"_s));
        const QAbstractItemModel *log = visibleWidget<ReportTable>(u"Connections"_s)->model();
        QTRY_COMPARE(log->rowCount(), 3);
        QTRY_COMPARE(log->index(0, 1).data().toString(), u"api.segment.io"_s);
        QCOMPARE(log->index(0, 3).data().toString(), u"report 3"_s);
        QTRY_VERIFY(isSaid(u"3 connections"_s));
        visibleWidget<QLineEdit>(u"Search in the connections"_s)->setText(u"elsewhere"_s);
        QTRY_VERIFY(!visibleWidget<ReportTable>(u"Connections"_s));
        visibleWidget<QLineEdit>(u"Search in the connections"_s)->setText(u"SEGMENT"_s);
        QTRY_VERIFY(visibleWidget<ReportTable>(u"Connections"_s));
        const QString file = m_desk->path(u"connections.json"_s);
        page()->exportTo(file);
        QTRY_VERIFY(isSaid(u"Exported to "_s));
        QCOMPARE(contentOf(file).count("\"host\": \"api.segment.io\""), 3);
    }

    void newerVersionIsReadOnly()
    {
        recordFew();
        {
            Database database(stateFolder());
            QVERIFY(database.write([](QSqlDatabase &connection) -> Result<void> {
                QSqlQuery(connection).exec(u"PRAGMA user_version = %1"_s.arg(Database::schemaVersion() + 1));
                return {};
            }));
        }
        open();
        QTRY_COMPARE(rows(), 3);
        QTRY_VERIFY(isSaid(u"A newer version of this program"_s));
    }

    void whatCannotBeReadIsTold()
    {
        writeFile(stateFolder() + u"/reports.sqlite/in the way"_s, "");
        open();
        QTRY_VERIFY(isSaid(u"The history cannot be read"_s));
    }

    void worksByKeyboardAlone()
    {
        openWithFew();
        QTRY_VERIFY(button(u"Compare with now"_s));
        for (QWidget *stop : QList<QWidget *>{button(u"Export …"_s), button(u"More"_s),
                                              visibleWidget<QLineEdit>(u"Search in the history"_s),
                                              visibleWidget<QComboBox>(u"Event"_s), table(),
                                              button(u"Compare with now"_s), visibleWidget<JsonView>(u"Body"_s)})
            QVERIFY2(tabTo(stop), stop->metaObject()->className());
        table()->setFocus();
        press(Qt::Key_Down);
        QTRY_VERIFY(isSaid(u"Report 2 · "_s));
    }
};

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"

#include "core/delivery/database.h"
#include "core/delivery/outbox.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/windowdesk.h"
#include "ui/emptystate.h"
#include "ui/jsonview.h"
#include "ui/keptreportcard.h"
#include "ui/navigationbar.h"
#include "ui/outboxtable.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Telemetry;

using Answer = Preferences::NoticeAnswer;

namespace {

const QByteArray Body = "{\"userId\": \"38d23c36c9be443281196080fcdd707d\", \"event\": \"Training Started\", "
                        "\"properties\": {\"num_intents\": 7}}";

OutboxTable *table()
{
    return visibleWidget<OutboxTable>(u"Reports"_s);
}

QPushButton *button(const QString &text)
{
    return visibleWidget<QPushButton>(text);
}

QString cell(int row, int column)
{
    const OutboxTable *shown = table();
    return shown ? shown->model()->index(row, column).data().toString() : QString();
}

int rows()
{
    const OutboxTable *shown = table();
    return shown ? shown->model()->rowCount() : 0;
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

/** The outbox in the window, filled by "another program": a database of its own. */
class TestOutboxPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowDesk> m_desk;
    std::unique_ptr<LoopbackServer> m_server;

    QString stateFolder() const { return m_desk->path(u".local/state/rasa-telemetry"_s); }

    void makeDesk(Answer answer = Answer::Accepted)
    {
        m_desk = std::make_unique<WindowDesk>(answer);
        const QString folder = m_desk->path(u".config/rasa-telemetry"_s);
        auto preferences = readPreferences(folder);
        QVERIFY(preferences);
        preferences->endpoint = m_server->url().toString();
        preferences->noticeEndpoint = preferences->endpoint;
        QVERIFY(writePreferences(folder, *preferences));
    }

    void queue(const QStringList &events, bool isOnlyByHand = false)
    {
        Database database(stateFolder());
        Outbox outbox(database);
        QList<NewReport> reports;
        for (const QString &event : events)
            reports.append({.event = event,
                            .body = QByteArray(Body).replace("Training Started", event.toUtf8()),
                            .origin = u"queue"_s,
                            .profile = u"oss-3.6"_s,
                            .project = u"/home/ada/moodbot"_s,
                            .isOnlyByHand = isOnlyByHand});
        QVERIFY(outbox.enqueue(reports));
    }

    void changePreferencesOfDesk(const std::function<void(Preferences &)> &change)
    {
        QVERIFY(changePreferences(m_desk->path(u".config/rasa-telemetry"_s), change));
    }

    ReportState stateOf(qint64 id)
    {
        Database database(stateFolder());
        Outbox outbox(database);
        const auto report = outbox.report(id);
        return report ? report->state : ReportState::Waiting;
    }

    void open()
    {
        m_desk->open();
        m_desk->window().showPage(u"outbox"_s);
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
    }

    void openWith(const QStringList &events)
    {
        makeDesk();
        queue(events);
        open();
        QTRY_COMPARE(rows(), int(events.size()));
        QTRY_COMPARE(cell(0, 0), events.first());
    }

    void showTab(int tab) { visibleWidget<QTabBar>(u"What is shown of the report"_s)->setCurrentIndex(tab); }

    QString badge()
    {
        const auto entries = m_desk->window().findChildren<QAbstractButton *>();
        for (const QAbstractButton *entry : entries) {
            if (entry->accessibleName() == "Outbox"_L1)
                return entry->accessibleDescription();
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Preferences::Theme::Light); }
    void init() { m_server = std::make_unique<LoopbackServer>(); }
    void cleanup()
    {
        m_desk.reset();
        m_server.reset();
    }

    void lookingWritesNothing_data()
    {
        QTest::addColumn<bool>("hasReports");
        QTest::newRow("nothing was ever kept") << false;
        QTest::newRow("two reports wait") << true;
    }
    void lookingWritesNothing()
    {
        QFETCH(bool, hasReports);
        makeDesk();
        if (hasReports)
            queue({u"Training Started"_s, u"Shell Started"_s});
        const QStringList before = m_desk->inventory();
        open();
        if (hasReports)
            QTRY_COMPARE(cell(1, 0), u"Shell Started"_s);
        else
            QTRY_VERIFY(button(u"See what can be reported"_s));
        m_desk->close();
        QCOMPARE(m_desk->inventory(), before);
    }

    void emptyThenAnotherProgramQueues()
    {
        makeDesk();
        open();
        QTRY_VERIFY(button(u"See what can be reported"_s));
        QCOMPARE(badge(), QString());
        queue({u"Training Started"_s});
        QTRY_COMPARE(cell(0, 0), u"Training Started"_s);
        QCOMPARE(badge(), u"1 report waits"_s);
        queue({u"Shell Started"_s});
        QTRY_COMPARE(cell(1, 0), u"Shell Started"_s);
        QCOMPARE(badge(), u"2 reports wait"_s);
        Database database(stateFolder());
        QVERIFY(Outbox(database).discardAll());
        QTRY_VERIFY(button(u"See what can be reported"_s));
        QCOMPARE(badge(), QString());
    }

    void emptyPageLeadsToTheEvents()
    {
        makeDesk();
        open();
        QTRY_VERIFY(button(u"See what can be reported"_s));
        button(u"See what can be reported"_s)->click();
        QTRY_VERIFY(visibleWidget<JsonView>(u"Report"_s));
    }

    void showsTheExactBytesAndHeaders()
    {
        openWith({u"Training Started"_s});
        QTRY_VERIFY(visibleWidget<JsonView>(u"Body"_s));
        QVERIFY(visibleWidget<JsonView>(u"Body"_s)->text().contains(u"\n    \"num_intents\": 7\n"_s));
        showTab(1);
        QCOMPARE(visibleWidget<JsonView>(u"Body"_s)->text(), QString::fromUtf8(Body));
        showTab(2);
        const auto *headers = visibleWidget<QPlainTextEdit>(u"Header lines"_s);
        QVERIFY(headers);
        const QString text = headers->toPlainText();
        QVERIFY2(text.startsWith(u"POST /v1/track HTTP/1.1\nHost: 127.0.0.1:"_s), qPrintable(text));
        QVERIFY(text.contains(u"Content-Length: %1"_s.arg(Body.size())));
        QVERIFY(text.contains(u"Authorization: Basic \u2022\u2022"_s));
        QVERIFY(!text.contains(QString::fromLatin1(QByteArray("made-up-key:").toBase64())));
        QVERIFY(!text.contains(u"made-up-key"_s));
        showTab(4);
        QVERIFY(visibleWidget<QPlainTextEdit>(u"Attempts"_s)->toPlainText().contains(u"never tried"_s));
    }

    void masksSecretsUntilAsked()
    {
        makeDesk();
        {
            Database database(stateFolder());
            QVERIFY(Outbox(database).enqueue(NewReport{
                .event = u"Training Started"_s,
                .body = "{\"properties\": {\"pipeline\": [{\"name\": \"X\", \"api_key\": \"geheim4711\"}]}}"}));
        }
        open();
        QTRY_VERIFY(visibleWidget<JsonView>(u"Body"_s));
        QVERIFY(!visibleWidget<JsonView>(u"Body"_s)->text().contains(u"geheim4711"_s));
        visibleWidget<QCheckBox>(u"Show secrets"_s)->click();
        QVERIFY(visibleWidget<JsonView>(u"Body"_s)->text().contains(u"geheim4711"_s));
    }

    void sendsWhatIsShown()
    {
        openWith({u"Training Started"_s, u"Shell Started"_s});
        QTRY_VERIFY(button(u"Send 2 reports"_s) && button(u"Send 2 reports"_s)->isEnabled());
        button(u"Send 2 reports"_s)->click();
        QTRY_VERIFY(button(u"See what can be reported"_s));
        QTRY_VERIFY(visibleWidget<TextLabel>(u"2 reports were delivered."_s));
        QCOMPARE(m_server->requests().size(), 2);
        QCOMPARE(m_server->requests().first().body, Body);
        QCOMPARE(stateOf(1), ReportState::Delivered);
    }

    void sendsOneOfThem()
    {
        openWith({u"Training Started"_s, u"Shell Started"_s});
        QTRY_VERIFY(button(u"Send this"_s) && button(u"Send this"_s)->isEnabled());
        table()->setCurrentIndex(table()->model()->index(1, 0));
        QTRY_VERIFY(visibleWidget<JsonView>(u"Body"_s)->text().contains(u"Shell Started"_s));
        button(u"Send this"_s)->click();
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(cell(0, 0), u"Training Started"_s);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void sendsWhatIsChecked()
    {
        openWith({u"Training Started"_s, u"Shell Started"_s, u"Server Started"_s});
        table()->setFocus();
        press(Qt::Key_Down);
        press(Qt::Key_Space); // the second one not
        QTRY_VERIFY(button(u"Send 2 reports"_s) && button(u"Send 2 reports"_s)->isEnabled());
        button(u"Send 2 reports"_s)->click();
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(cell(0, 0), u"Shell Started"_s);
        QCOMPARE(stateOf(2), ReportState::Waiting);
    }

    void tellsWhatTheServerSaid_data()
    {
        QTest::addColumn<ScriptedAnswer>("answer");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("said");
        QTest::newRow("busy") << ScriptedAnswer::status(503, "{\"error\": \"try later\"}")
                              << u"not taken yet (HTTP 503)"_s << u"try later"_s;
        QTest::newRow("malformed") << ScriptedAnswer::status(400, "{\"error\": \"no userId\"}")
                                   << u"refused (HTTP 400)"_s << u"no userId"_s;
        QTest::newRow("a gateway gave up")
            << ScriptedAnswer::status(504, "gateway") << u"outcome unknown"_s << u"HTTP 504"_s;
        QTest::newRow("broken off") << ScriptedAnswer::ending(ScriptedAnswer::When::AfterRequest,
                                                              ScriptedAnswer::End::Close)
                                    << u"outcome unknown"_s << u"no answer"_s;
    }
    void tellsWhatTheServerSaid()
    {
        QFETCH(ScriptedAnswer, answer);
        QFETCH(QString, state);
        QFETCH(QString, said);
        m_server->setAnswers({answer});
        openWith({u"Training Started"_s});
        QTRY_VERIFY(button(u"Send 1 report"_s) && button(u"Send 1 report"_s)->isEnabled());
        button(u"Send 1 report"_s)->click();
        QTRY_COMPARE(cell(0, 3), state);
        QTRY_VERIFY(button(u"Try now"_s) && button(u"Try now"_s)->isEnabled());
        showTab(4);
        const auto *attempts = visibleWidget<QPlainTextEdit>(u"Attempts"_s);
        QTRY_VERIFY2(attempts->toPlainText().contains(said), qPrintable(attempts->toPlainText()));
    }

    /** What was on its way when somebody stopped it may have arrived: that is said, and nothing follows it. */
    void stopsWhatRuns()
    {
        m_server->setAnswers({ScriptedAnswer::silence()});
        openWith({u"Training Started"_s, u"Shell Started"_s});
        QTRY_VERIFY(button(u"Send 2 reports"_s) && button(u"Send 2 reports"_s)->isEnabled());
        QVERIFY(!button(u"Stop"_s));
        button(u"Send 2 reports"_s)->click();
        QTRY_VERIFY(button(u"Stop"_s));
        QTRY_COMPARE(m_server->requests().size(), 1);
        button(u"Stop"_s)->click();
        QTRY_VERIFY(isSaid(u"Stopped while report 1 was on its way"_s));
        QTRY_VERIFY(!button(u"Stop"_s));
        QTRY_COMPARE(stateOf(1), ReportState::Unknown);
        QCOMPARE(stateOf(2), ReportState::Waiting);
        QCOMPARE(m_server->requests().size(), 1);
        QVERIFY(isSaid(u"Stopped while report 1 was on its way: it may have arrived, so its outcome is unknown.\n"
                       "1 report was not tried"_s));
    }

    /** By itself: the wait after a failure is shown, and counts down. */
    void saysWhenTheNextAttemptComes()
    {
        m_server->setAnswers({ScriptedAnswer::tooMany("90")});
        makeDesk();
        changePreferencesOfDesk([](Preferences &all) { all.delivery = Preferences::Delivery::Automatic; });
        queue({u"Training Started"_s});
        open();
        QTRY_VERIFY2(cell(0, 3).startsWith(u"retry in "_s), qPrintable(cell(0, 3)));
        QVERIFY2(cell(0, 3).endsWith(u" s (HTTP 429)"_s), qPrintable(cell(0, 3)));
        QTRY_VERIFY(isSaid(u"\"Send by itself\" is on: reports leave in order, the next one in "_s));
        const QString before = cell(0, 3);
        QTRY_VERIFY(cell(0, 3) != before); // a second later
        QVERIFY(cell(0, 3).startsWith(u"retry in "_s));
        QCOMPARE(m_server->requests().size(), 1);
    }

    void asksBeforeAReportIsCountedTwice()
    {
        m_server->setAnswers({ScriptedAnswer::status(504), ScriptedAnswer::success()});
        openWith({u"Training Started"_s});
        QTRY_VERIFY(button(u"Send 1 report"_s) && button(u"Send 1 report"_s)->isEnabled());
        button(u"Send 1 report"_s)->click();
        QTRY_COMPARE(cell(0, 3), u"outcome unknown"_s);
        QTRY_VERIFY(button(u"Send 0 reports"_s)); // no longer chosen by itself
        QVERIFY(!button(u"Send 0 reports"_s)->isEnabled());
        QTRY_VERIFY(button(u"Try now"_s)->isEnabled());
        button(u"Try now"_s)->click();
        QTRY_VERIFY(question());
        press(Qt::Key_Return); // the default is to leave it
        QTRY_VERIFY(!question());
        QCOMPARE(m_server->requests().size(), 1);
        button(u"Try now"_s)->click();
        QTRY_VERIFY(question());
        button(u"Send all the same"_s)->click();
        QTRY_COMPARE(stateOf(1), ReportState::Delivered);
    }

    void discardingAsksOnce_data()
    {
        QTest::addColumn<bool>("isYes");
        QTest::newRow("Enter leaves it") << false;
        QTest::newRow("Discard") << true;
    }
    void discardingAsksOnce()
    {
        QFETCH(bool, isYes);
        openWith({u"Training Started"_s, u"Shell Started"_s});
        table()->setFocus();
        press(Qt::Key_Delete);
        QTRY_VERIFY(question());
        if (isYes)
            button(u"Discard"_s)->click();
        else
            press(Qt::Key_Return);
        QTRY_VERIFY(!question());
        if (isYes)
            QTRY_VERIFY(visibleWidget<TextLabel>(u"1 report was discarded. Its bytes stay in the history."_s));
        QTRY_COMPARE(rows(), isYes ? 1 : 2);
        QCOMPARE(stateOf(1), isYes ? ReportState::Discarded : ReportState::Waiting);
        QCOMPARE(m_server->connections(), 0);
    }

    void discardsAll()
    {
        openWith({u"Training Started"_s, u"Shell Started"_s});
        QTRY_VERIFY(button(u"Discard all …"_s));
        button(u"Discard all …"_s)->click();
        QTRY_VERIFY(question());
        button(u"Discard"_s)->click();
        QTRY_VERIFY(button(u"See what can be reported"_s));
        QCOMPARE(stateOf(2), ReportState::Discarded);
    }

    /** Another program discarded it first: one sentence, and nothing else changes. */
    void discardFails()
    {
        openWith({u"Training Started"_s, u"Shell Started"_s});
        button(u"Discard this …"_s)->click();
        QTRY_VERIFY(question());
        {
            Database database(stateFolder());
            QVERIFY(Outbox(database).discard({1}));
        }
        button(u"Discard"_s)->click();
        QTRY_VERIFY(isSaid(u"Nothing was discarded."_s));
        QCOMPARE(stateOf(2), ReportState::Waiting);
    }

    void sendIsNeverDefault()
    {
        openWith({u"Training Started"_s});
        for (const QPushButton *each : m_desk->window().findChildren<QPushButton *>()) {
            if (!each->text().startsWith(u"Send"_s))
                continue;
            QVERIFY(!each->isDefault());
            QVERIFY(!each->autoDefault());
        }
        table()->setFocus();
        press(Qt::Key_Return);
        press(Qt::Key_Enter);
        QTest::qWait(0);
        QCOMPARE(m_server->connections(), 0);
    }

    void nothingIsSentWhileOff()
    {
        openWith({u"Training Started"_s});
        QTRY_VERIFY(button(u"Send 1 report"_s) && button(u"Send 1 report"_s)->isEnabled());
        replaceFile(m_desk->globalConfig(),
                    "metrics:\n  enabled: false\n  rasa_user_id: 38d23c36c9be443281196080fcdd707d\n");
        QTRY_VERIFY(!button(u"Send 1 report"_s)->isEnabled());
        QVERIFY(!button(u"Send this"_s)->isEnabled());
        QCOMPARE(cell(0, 3), u"will not be sent"_s);
        QVERIFY(button(u"Discard all …"_s)->isEnabled());
    }

    /** What was gathered while reporting was off goes only when somebody chooses just that. */
    void gatheredWhileOffIsNotChosen()
    {
        makeDesk();
        queue({u"Training Started"_s}, true);
        queue({u"Shell Started"_s});
        open();
        QTRY_VERIFY(button(u"Send 1 report"_s) && button(u"Send 1 report"_s)->isEnabled());
        QTRY_COMPARE(cell(0, 3), u"will not be sent"_s);
        button(u"Send 1 report"_s)->click();
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(stateOf(1), ReportState::Waiting);
        QCOMPARE(stateOf(2), ReportState::Delivered);
    }

    void searchesAndFilters()
    {
        openWith({u"Training Started"_s, u"Shell Started"_s, u"Training Completed"_s});
        press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), visibleWidget<QLineEdit>(u"Search in reports"_s));
        type(u"training"_s);
        QTRY_COMPARE(rows(), 2);
        QTRY_COMPARE(cell(1, 0), u"Training Completed"_s);
        QCOMPARE(badge(), u"3 reports wait"_s); // of the whole outbox
        auto *states = visibleWidget<QComboBox>(u"State"_s);
        states->setCurrentText(u"refused"_s);
        QTRY_VERIFY(button(u"Show all"_s));
        QVERIFY(!table());
        button(u"Show all"_s)->click();
        QTRY_COMPARE(rows(), 3);
    }

    /** Only what is shown is chosen: a search must not send what it hides. */
    void aSearchNarrowsWhatIsSent()
    {
        openWith({u"Training Started"_s, u"Shell Started"_s});
        visibleWidget<QLineEdit>(u"Search in reports"_s)->setText(u"shell"_s);
        QTRY_VERIFY(button(u"Send 1 report"_s) && button(u"Send 1 report"_s)->isEnabled());
        QVERIFY(button(u"Discard 1 …"_s));
        button(u"Send 1 report"_s)->click();
        QTRY_COMPARE(stateOf(2), ReportState::Delivered);
        QCOMPARE(stateOf(1), ReportState::Waiting);
    }

    void worksByKeyboardAlone()
    {
        openWith({u"Training Started"_s});
        QTRY_VERIFY(button(u"Send 1 report"_s) && button(u"Send 1 report"_s)->isEnabled());
        for (QWidget *stop :
             QList<QWidget *>{button(u"Discard all …"_s), button(u"Send 1 report"_s),
                              visibleWidget<QLineEdit>(u"Search in reports"_s), table(), button(u"Discard this …"_s),
                              button(u"Copy"_s), visibleWidget<JsonView>(u"Body"_s)})
            QVERIFY2(tabTo(stop), stop->metaObject()->className());
        QVERIFY(tabTo(button(u"Send 1 report"_s)));
        press(Qt::Key_Space);
        QTRY_COMPARE(stateOf(1), ReportState::Delivered);
    }

    /** It is kept aside, to the last byte, and the window says so. */
    void damagedDatabaseIsTold()
    {
        makeDesk();
        writeFile(stateFolder() + u"/reports.sqlite"_s, "this is no database, and long enough to be read as one");
        open();
        QTRY_VERIFY(m_desk->window().findChild<QMessageBox *>());
        const auto *const box = m_desk->window().findChild<QMessageBox *>();
        const QStringList aside = QDir(stateFolder()).entryList({u"reports.sqlite.damaged-*Z"_s}, QDir::Files);
        QCOMPARE(aside.size(), 1);
        QVERIFY2(box->informativeText().contains(aside.first()) || box->text().contains(aside.first()),
                 qPrintable(box->text()));
        QVERIFY(contentOf(stateFolder() + u'/' + aside.first()).startsWith("this is no database"));
    }
};

QTEST_MAIN(TestOutboxPage)
#include "tst_outboxpage.moc"

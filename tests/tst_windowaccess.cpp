#include "core/delivery/database.h"
#include "core/delivery/outbox.h"
#include "tests/support/recordedreports.h"
#include "tests/support/windowdesk.h"
#include "ui/consentdialog.h"
#include "ui/eventtreeview.h"
#include "ui/historypage.h"
#include "ui/jsonview.h"
#include "ui/outboxtable.h"
#include "ui/problempanel.h"
#include "ui/reporttable.h"
#include "ui/reviewdialog.h"
#include "ui/sandboxdialog.h"

#include <QAccessible>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Telemetry;

namespace {

/** Roles of what a person can use: without a name a screen reader says only "button". */
bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::EditableText:
    case QAccessible::ComboBox:
    case QAccessible::Tree:
    case QAccessible::TreeItem:
    case QAccessible::Table:
    case QAccessible::List:
    case QAccessible::ListItem:
    case QAccessible::Cell:
    case QAccessible::PageTab:
    case QAccessible::PageTabList:
    case QAccessible::Slider:
    case QAccessible::SpinBox:
    case QAccessible::Link:
    case QAccessible::Dialog:
    case QAccessible::MenuItem:
    case QAccessible::Chart:
    case QAccessible::Document:
        return true;
    default:
        return false;
    }
}

QString labelOf(const QAccessibleInterface &node)
{
    const auto relations = node.relations(QAccessible::Label);
    return relations.isEmpty() ? QString() : relations.first().first->text(QAccessible::Name);
}

struct Walk
{
    QStringList spoken = {};
    QStringList nameless = {};

    void visit(QAccessibleInterface *node, const QString &where)
    {
        if (!node || !node->isValid() || node->state().invisible)
            return;
        const QString name = node->text(QAccessible::Name);
        const QString kind =
            node->object() ? QString::fromLatin1(node->object()->metaObject()->className()) : u"item"_s;
        const QString here = where + u" > "_s + kind + (name.isEmpty() ? QString() : u" \""_s + name + u'"');
        const bool canHaveFocus = node->state().focusable && qobject_cast<QWidget *>(node->object());
        if (isControl(node->role()) || canHaveFocus) {
            // On Unix the name of a combo box is its current text; a label beside it says what it is.
            const QString spokenName = node->role() == QAccessible::ComboBox ? labelOf(*node) : name;
            spoken.append(spokenName);
            if (spokenName.trimmed().isEmpty())
                nameless.append(here);
        }
        for (int child = 0; child < node->childCount(); ++child)
            visit(node->child(child), here);
    }
};

Walk walkOf(QWidget &widget)
{
    Walk walk;
    walk.visit(QAccessible::queryAccessibleInterface(&widget), {});
    return walk;
}

} // namespace

class TestWindowAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_desk.reset(); }

    void overview()
    {
        open(Preferences::NoticeAnswer::Accepted);
        check(m_desk->window(),
              {u"Usage reporting"_s, u"Open file"_s, u"Show in folder"_s, u"Copy ID"_s, u"Overview"_s, u"Events"_s});
    }

    void events()
    {
        open(Preferences::NoticeAnswer::Accepted);
        m_desk->window().showPage(u"events"_s);
        QTRY_VERIFY(visibleWidget<JsonView>(u"Report"_s));
        m_desk->draft().setEvent(u"training-completed"_s);
        QTRY_VERIFY(visibleWidget<QLineEdit>(u"runtime"_s));
        check(m_desk->window(),
              {u"Search events and fields"_s, u"Project library-desk"_s, u"as sent by"_s, u"Report"_s, u"type"_s,
               u"runtime"_s, u"Training Started"_s, u"Training Failed, Rasa Pro"_s});
    }

    void eventsWithAllThatOpens()
    {
        open(Preferences::NoticeAnswer::Accepted);
        m_desk->window().showPage(u"events"_s);
        QTRY_VERIFY(visibleWidget<JsonView>(u"Report"_s));
        auto *report = visibleWidget<JsonView>(u"Report"_s);
        report->setCurrentPath({u"properties"_s, u"num_actions"_s});
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
        report->setFocus();
        press(Qt::Key_F, Qt::ControlModifier); // in the report: its own search
        QTRY_VERIFY(visibleWidget<QPushButton>(u"Next hit"_s));
        QCoreApplication::processEvents();
        check(m_desk->window(),
              {u"Find in the report"_s, u"Previous hit"_s, u"Next hit"_s, u"Close the search in the report"_s,
               u"Readable"_s, u"As sent"_s, u"domain.yml:46, actions: 2"_s});
    }

    void withoutAMachineId()
    {
        m_desk = std::make_unique<WindowDesk>(Preferences::NoticeAnswer::Accepted);
        writeFile(m_desk->globalConfig(), "metrics:\n  enabled: true\n");
        m_desk->open();
        m_desk->window().showPage(u"events"_s);
        QTRY_VERIFY(visibleWidget<QPushButton>(u"Go to Overview"_s));
        check(m_desk->window(), {u"Go to Overview"_s});
    }

    void capture()
    {
        open(Preferences::NoticeAnswer::Accepted);
        m_desk->window().showPage(u"capture"_s);
        check(m_desk->window(), {u"Run"_s, u"Live capture"_s});
    }

    void outbox()
    {
        m_desk = std::make_unique<WindowDesk>(Preferences::NoticeAnswer::Accepted);
        {
            Database database(m_desk->path(u".local/state/rasa-telemetry"_s));
            QVERIFY(
                Outbox(database).enqueue(NewReport{.event = u"Shell Started"_s, .body = "{}", .origin = u"queue"_s}));
        }
        m_desk->open();
        m_desk->window().showPage(u"outbox"_s);
        QTRY_VERIFY(visibleWidget<JsonView>(u"Body"_s));
        const QAbstractItemModel *rows = visibleWidget<OutboxTable>(u"Reports"_s)->model();
        QTRY_COMPARE(rows->index(0, 0).data().toString(), u"Shell Started"_s); // rows are read when they are looked at
        check(m_desk->window(),
              {u"Discard all …"_s, u"Send 1 report"_s, u"1 of 1 chosen"_s, u"Search in reports"_s, u"State"_s,
               u"Reports"_s, u"Shell Started"_s, u"Discard this …"_s, u"Send this"_s, u"Readable"_s, u"As sent"_s,
               u"Headers"_s, u"Attempts"_s, u"Copy"_s, u"Body"_s});
    }

    void history()
    {
        m_desk = std::make_unique<WindowDesk>(Preferences::NoticeAnswer::Accepted);
        recordReports(m_desk->path(u".local/state/rasa-telemetry"_s));
        m_desk->open();
        m_desk->window().showPage(u"history"_s);
        QTRY_VERIFY(visibleWidget<JsonView>(u"Body"_s));
        check(m_desk->window(),
              {u"Reports"_s, u"Connections"_s, u"Export …"_s, u"More"_s, u"Search in the history"_s, u"Event"_s,
               u"Outcome"_s, u"Time"_s, u"History"_s, u"Training Started"_s, u"taken by the collector"_s,
               u"Compare with now"_s, u"Answer"_s, u"Attempts"_s, u"Copy"_s, u"Body"_s});
        m_desk->window().findChild<HistoryPage *>()->showConnections();
        QTRY_VERIFY(visibleWidget<ReportTable>(u"Connections"_s));
        const QAbstractItemModel *log = visibleWidget<ReportTable>(u"Connections"_s)->model();
        QTRY_COMPARE(log->index(0, 1).data().toString(), u"api.segment.io"_s);
        check(m_desk->window(),
              {u"Search in the connections"_s, u"Time"_s, u"Connections"_s, u"api.segment.io"_s, u"report 5"_s});
    }

    void emptyHistory()
    {
        open(Preferences::NoticeAnswer::Accepted);
        m_desk->window().showPage(u"history"_s);
        QTRY_VERIFY(visibleWidget<QPushButton>(u"See what waits"_s));
        check(m_desk->window(), {u"See what waits"_s});
    }

    void sandbox()
    {
        open(Preferences::NoticeAnswer::Accepted);
        SandboxDialog dialog(*m_desk->draft().preview(), "key");
        dialog.show();
        QTRY_VERIFY(visibleWidget<QPushButton>(u"Try again"_s));
        check(dialog,
              {u"What if the collector …"_s, u"Try again"_s, u"What was shown"_s, u"What arrived"_s, u"Body"_s,
               u"Headers"_s, u"Answer"_s, u"Close"_s});
    }

    void settings()
    {
        open(Preferences::NoticeAnswer::Accepted);
        m_desk->window().showPage(u"settings"_s);
        check(m_desk->window(),
              {u"Ask me first"_s, u"Send by itself"_s, u"Destination"_s, u"New write key"_s, u"Save key"_s, u"Proxy"_s,
               u"Choose extra certificates …"_s, u"Add folder …"_s, u"The first that is found"_s, u"Choose another …"_s,
               u"Theme"_s, u"Language"_s, u"Editor command"_s});
    }

    void help()
    {
        open(Preferences::NoticeAnswer::Accepted);
        m_desk->window().showPage(u"help"_s);
        check(m_desk->window(), {u"Topics"_s, u"The outbox"_s, u"Help text"_s});
    }

    void treeItemsSpeak()
    {
        open(Preferences::NoticeAnswer::Accepted);
        m_desk->window().showPage(u"events"_s);
        QTRY_VERIFY(visibleWidget<JsonView>(u"Report"_s));
        QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(visibleWidget<EventTreeView>(u"Events"_s));
        QVERIFY(tree);
        QStringList names;
        for (int item = 0; item < tree->childCount(); ++item)
            names.append(tree->child(item)->text(QAccessible::Name));
        QVERIFY(names.size() > 40);
        QVERIFY(!names.contains(QString()));
        QVERIFY(names.contains(u"Model Training"_s)); // a section
        QVERIFY(names.contains(u"Shell Started"_s));
    }

    void problem()
    {
        open(Preferences::NoticeAnswer::Accepted);
        m_desk->window().showPage(u"events"_s);
        QTRY_VERIFY(visibleWidget<JsonView>(u"Report"_s));
        replaceFile(m_desk->project() + u"/domain.yml"_s, "intents: [\n");
        QTRY_VERIFY(visibleWidget<ProblemPanel>(u"Rasa cannot read this project"_s));
        check(m_desk->window(), {u"Open in editor"_s, u"Copy message"_s});
    }

    void noProject()
    {
        m_desk = std::make_unique<WindowDesk>(Preferences::NoticeAnswer::Accepted);
        m_desk->open(false);
        m_desk->window().showPage(u"events"_s);
        check(m_desk->window(), {u"Open project …"_s, u"Project No project"_s});
    }

    void firstRun()
    {
        open(Preferences::NoticeAnswer::None);
        QTRY_VERIFY(visibleWidget<ConsentDialog>({}));
        auto *dialog = visibleWidget<ConsentDialog>({});
        dialog->findChild<QPushButton *>()->click(); // the details, too
        check(*dialog, {u"Do not report"_s, u"Report"_s, u"Less"_s, u"How Rasa uses this data ›"_s});
    }

    void review()
    {
        open(Preferences::NoticeAnswer::Accepted);
        m_desk->window().showPage(u"events"_s);
        QTRY_VERIFY(visibleWidget<JsonView>(u"Report"_s));
        visibleWidget<QPushButton>(u"Review && send …"_s)->click();
        QTRY_VERIFY(visibleWidget<ReviewDialog>({}));
        check(*visibleWidget<ReviewDialog>({}),
              {u"Cancel"_s, u"Add to outbox"_s, u"Send now"_s, u"Body"_s, u"Readable"_s, u"As sent"_s});
    }

    void questionBeforeANewMachineId()
    {
        open(Preferences::NoticeAnswer::Accepted);
        QTimer::singleShot(0, this, [] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            QVERIFY(box);
            check(*box, {u"OK"_s, u"Cancel"_s});
            box->reject();
        });
        visibleWidget<QPushButton>(u"New ID …"_s)->click();
    }

private:
    void open(Preferences::NoticeAnswer answer)
    {
        m_desk = std::make_unique<WindowDesk>(answer);
        m_desk->open();
        QTRY_VERIFY(m_desk->draft().preview());
    }

    static void check(QWidget &widget, const QStringList &expected)
    {
        const Walk walk = walkOf(widget);
        QVERIFY2(walk.nameless.isEmpty(), qPrintable(u"without a name:\n"_s + walk.nameless.join(u'\n')));
        for (const QString &name : expected)
            QVERIFY2(walk.spoken.contains(name), qPrintable(name + u" is not among:\n"_s + walk.spoken.join(u'\n')));
    }

    std::unique_ptr<WindowDesk> m_desk;
};

QTEST_MAIN(TestWindowAccess)
#include "tst_windowaccess.moc"

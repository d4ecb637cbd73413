#include "core/events/eventcatalogue.h"
#include "tests/support/windowdesk.h"
#include "ui/factlist.h"
#include "ui/jsonview.h"
#include "ui/reidentificationdialog.h"
#include "ui/statementdialog.h"
#include "ui/textlabel.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace Telemetry;

/** The dialogs that say more of a report than its text: who could recognise it, and a page about it for others. */
class TestReportDialogs : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowDesk> m_desk;

    static Fact factOf(const QString &name)
    {
        const auto *list = visibleWidget<FactList>(u"What was recognised"_s);
        if (!list)
            return {};
        for (const Fact &fact : list->facts()) {
            if (fact.name == name)
                return fact;
        }
        return {};
    }

    /** The report's preview; the hash of its folder belongs to @p folder. */
    Preview previewIn(const QString &folder) const
    {
        Preview preview = m_desk->draft().preview().value_or(Preview());
        Json context = preview.payload.document[u"context"];
        context.set(u"directory"_s, Json(pathHash(folder, folder)));
        preview.payload.document.set(u"context"_s, context);
        return preview;
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<WindowDesk>(Preferences::NoticeAnswer::Accepted);
        m_desk->open();
        QTRY_VERIFY(m_desk->draft().preview());
    }
    void cleanup() { m_desk.reset(); }

    void folderIsRecognised()
    {
        const Facts facts = m_desk->watcher().situation().facts;
        ReidentificationDialog dialog(*m_desk->draft().preview(), facts, {});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY(visibleWidget<QPushButton>(u"Try"_s)->hasFocus());
        press(Qt::Key_Space);
        QTRY_VERIFY(visibleWidget<FactList>(u"What was recognised"_s));
        QCOMPARE(factOf(u"context.directory"_s).value, m_desk->project()); // one level below the home
        QCOMPARE(factOf(u"context.project"_s), Fact()); // the report has none
        QVERIFY(visibleWidget<QPushButton>(u"Try"_s)->isEnabled());
    }

    void strangerRecognisesAUsualPath_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("names");
        QTest::addColumn<QString>("value");
        QTest::newRow("usual") << u"/home/mara/projects/moodbot"_s << u"acme, mara"_s
                               << u"/home/mara/projects/moodbot"_s;
        QTest::newRow("another name") << u"/home/mara/projects/moodbot"_s << u"acme"_s << u"not recognised"_s;
        QTest::newRow("odd") << u"/vault/7/x"_s << u"mara"_s << u"not recognised"_s;
    }
    void strangerRecognisesAUsualPath()
    {
        QFETCH(QString, folder);
        QFETCH(QString, names);
        QFETCH(QString, value);
        ReidentificationDialog dialog(previewIn(folder), m_desk->watcher().situation().facts, {});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        visibleWidget<QCheckBox>(u"Folders of this computer, three levels deep, and the git addresses in them"_s)
            ->setChecked(false);
        visibleWidget<QLineEdit>(u"Names of accounts and companies, with commas"_s)->setText(names);
        visibleWidget<QPushButton>(u"Try"_s)->click();
        QTRY_VERIFY(visibleWidget<FactList>(u"What was recognised"_s));
        QCOMPARE(factOf(u"context.directory"_s).value, value);
        QCOMPARE(factOf(u"context.directory"_s).quietValue, value == "not recognised"_L1);
    }

    void nothingToTry()
    {
        QVERIFY(ReidentificationDialog::canTry(*m_desk->draft().preview()));
        QVERIFY(!ReidentificationDialog::canTry({}));
        ReidentificationDialog dialog(*m_desk->draft().preview(), m_desk->watcher().situation().facts, {});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>())
            box->setChecked(false);
        QVERIFY(!visibleWidget<QPushButton>(u"Try"_s)->isEnabled());
        auto *folders = visibleWidget<QListWidget>(u"Folders to look into"_s);
        QCOMPARE(folders->count(), 1);
        QVERIFY(!visibleWidget<QPushButton>(u"Remove"_s)->isEnabled());
        folders->setCurrentRow(0);
        visibleWidget<QPushButton>(u"Remove"_s)->click();
        QCOMPARE(folders->count(), 0);
    }

    void closesWhileGuessing()
    {
        auto facts = m_desk->watcher().situation().facts;
        facts.environment = facts.environment.with(u"HOME"_s, u"/"_s);
        auto dialog = std::make_unique<ReidentificationDialog>(previewIn(u"/nowhere"_s), facts, QStringList());
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
        visibleWidget<QPushButton>(u"Try"_s)->click();
        dialog.reset();
        QTRY_COMPARE(QThreadPool::globalInstance()->activeThreadCount(), 0);
    }

    void theEventsPageOpensThem()
    {
        m_desk->window().showPage(u"events"_s);
        auto *report = visibleWidget<JsonView>(u"Report"_s);
        QTRY_VERIFY((report = visibleWidget<JsonView>(u"Report"_s)) && !report->text().isEmpty());
        const QString trace = u"Can this be traced back? …"_s;
        QVERIFY(report->setCurrentPath({u"properties"_s, u"num_actions"_s}));
        QVERIFY(!visibleWidget<QPushButton>(trace));
        QVERIFY(report->setCurrentPath({u"context"_s, u"directory"_s}));
        QTRY_VERIFY(visibleWidget<QPushButton>(trace));
        visibleWidget<QPushButton>(trace)->click();
        QTRY_VERIFY(visibleWidget<ReidentificationDialog>({}));
        visibleWidget<ReidentificationDialog>({})->close();
        QTRY_VERIFY(!visibleWidget<ReidentificationDialog>({}));

        QAction *statement = nullptr;
        for (QAction *action : m_desk->window().findChildren<QAction *>()) {
            if (action->text() == u"Telemetry statement …"_s)
                statement = action;
        }
        QVERIFY(statement);
        statement->trigger();
        QTRY_VERIFY(visibleWidget<StatementDialog>({}));
        QVERIFY(visibleWidget<StatementDialog>({})->text().startsWith(u"# Telemetry statement"_s));
        visibleWidget<StatementDialog>({})->close();
    }

    void statementFollowsTheProject()
    {
        StatementDialog dialog(EventCatalogue::builtIn(), m_desk->draft());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        // Also what other events need is read for it.
        QTRY_VERIFY(dialog.text().contains(u"### Server Started"_s));
        QVERIFY(dialog.text().contains(u"# Telemetry statement of library-desk\n"_s));
        QVERIFY(dialog.text().contains(u"built with Rasa Open Source 3.6.9"_s));
        QVERIFY(dialog.text().contains(u"| `num_intents` | "_s));
        const QByteArray domain = contentOf(m_desk->project() + u"/domain.yml"_s);
        const QString before = dialog.text();
        replaceFile(m_desk->project() + u"/domain.yml"_s, "intents: [one_more_intent]\n" + QByteArray("x-note: 1\n"));
        QTRY_VERIFY(dialog.text() != before);
        replaceFile(m_desk->project() + u"/domain.yml"_s, domain);
        QTRY_COMPARE(dialog.text(), before);

        auto *values = visibleWidget<QCheckBox>(u"With the values of this project, as they are today"_s);
        values->setFocus();
        press(Qt::Key_Space);
        QVERIFY(!dialog.text().contains(u"In this project"_s));
        visibleWidget<QPushButton>(u"Copy"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), dialog.text());
        QVERIFY(visibleWidget<TextLabel>(u"Copied."_s));
    }
};

QTEST_MAIN(TestReportDialogs)
#include "tst_reportdialogs.moc"

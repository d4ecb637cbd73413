#include "core/base/orderedjson.h"
#include "core/delivery/database.h"
#include "core/delivery/outbox.h"
#include "core/settings/preferences.h"
#include "tests/support/windowdesk.h"
#include "ui/codeexcerpt.h"
#include "ui/consentdialog.h"
#include "ui/eventtreeview.h"
#include "ui/jsonview.h"
#include "ui/overviewpage.h"
#include "ui/problempanel.h"
#include "ui/reviewdialog.h"
#include "ui/statusbadge.h"
#include "ui/switchbutton.h"
#include "ui/telemetrystyle.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Telemetry;

using Answer = Preferences::NoticeAnswer;

namespace {

ConsentDialog *consent()
{
    return visibleWidget<ConsentDialog>({});
}

JsonView *report()
{
    return visibleWidget<JsonView>(u"Report"_s);
}

/** The value of @p path as shown; empty when the line is not there. */
QString shownValueOf(const QStringList &path)
{
    const JsonView *view = report();
    const qsizetype line = view ? view->lines().find(path) : -1;
    return line < 0 ? QString() : view->lines().value(line).toString();
}

QString shownProperty(const QString &name)
{
    return shownValueOf({u"properties"_s, name});
}

bool isAssumed(const EventDraft &draft, const QString &name)
{
    return draft.preview() && draft.preview()->assumed.contains(name);
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Preferences::Theme::Light); }
    void cleanup() { m_desk.reset(); }

    void title()
    {
        open(Answer::Accepted);
        QCOMPARE(m_desk->window().windowTitle(), u"library-desk — Rasa Telemetry Inspector"_s);
        m_desk->close();
        m_desk->open(false);
        QCOMPARE(m_desk->window().windowTitle(), u"Rasa Telemetry Inspector"_s);
    }

    void openingWritesNothing_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::newRow("first run") << Answer::None;
        QTest::newRow("answered") << Answer::Accepted;
    }
    void openingWritesNothing()
    {
        QFETCH(Answer, answer);
        m_desk = std::make_unique<WindowDesk>(answer);
        const QStringList before = m_desk->inventory();
        m_desk->open();
        QTRY_VERIFY(m_desk->draft().preview());
        m_desk->window().showPage(u"events"_s);
        QTRY_VERIFY(report());
        m_desk->close();
        QCOMPARE(m_desk->inventory(), before);
    }

    void theFirstRunAsks()
    {
        open(Answer::None);
        QTRY_VERIFY(consent());
        auto *json = visibleWidget<JsonView>(u"Exactly what \"Training Started\" would send from this machine"_s);
        QTRY_VERIFY(
            (json = visibleWidget<JsonView>(u"Exactly what \"Training Started\" would send from this machine"_s)));
        QVERIFY(json->text().contains(u"\"num_intent_examples\""_s));
        const auto buttons = consent()->findChildren<QPushButton *>();
        QVERIFY(buttons.size() >= 3);
        for (const QPushButton *button : buttons) {
            QVERIFY2(!button->isDefault(), qPrintable(button->text()));
            QVERIFY2(!button->autoDefault(), qPrintable(button->text()));
        }
        const auto *no = visibleWidget<QPushButton>(u"Do not report"_s);
        const auto *yes = visibleWidget<QPushButton>(u"Report"_s);
        QVERIFY(no && yes);
        QCOMPARE(no->size(), yes->size());
        QCOMPARE(buttonKind(no), buttonKind(yes));
    }

    void theNoticeMasksSecretsUntilAsked()
    {
        m_desk = std::make_unique<WindowDesk>(Answer::None);
        writeFile(m_desk->project() + u"/config.yml"_s,
                  "recipe: default.v1\nlanguage: en\npipeline:\n- name: WhitespaceTokenizer\n"
                  "  api_key: geheim4711\npolicies: []\n");
        m_desk->open();
        const QString title = u"Exactly what \"Training Started\" would send from this machine"_s;
        QTRY_VERIFY(visibleWidget<JsonView>(title));
        const auto *json = visibleWidget<JsonView>(title);
        QVERIFY(json->text().contains(u"\"api_key\""_s));
        QVERIFY(!json->text().contains(u"geheim4711"_s));
        auto *secrets = visibleWidget<QCheckBox>(u"Show secrets"_s);
        QVERIFY(secrets);
        secrets->click();
        QVERIFY(json->text().contains(u"geheim4711"_s));
        secrets->click();
        QVERIFY(!json->text().contains(u"geheim4711"_s));
    }

    void whoAnsweredIsNotAsked()
    {
        open(Answer::Accepted);
        QTRY_VERIFY(m_desk->draft().preview());
        QVERIFY(!consent());
    }

    void aLaterDestinationAsksAgain()
    {
        m_desk = std::make_unique<WindowDesk>(Answer::Accepted);
        auto preferences = readPreferences(m_desk->path(u".config/rasa-telemetry"_s));
        QVERIFY(preferences);
        preferences->endpoint = u"https://collector.example.org/v1/track"_s;
        QVERIFY(writePreferences(m_desk->path(u".config/rasa-telemetry"_s), *preferences));
        m_desk->open();
        QTRY_VERIFY(consent());
        bool isTold = false;
        for (const TextLabel *label : consent()->findChildren<TextLabel *>())
            isTold = isTold
                || (label->isVisible()
                    && label->text().contains(
                        u"You agreed to reports to another destination, https://api.segment.io/v1/track"_s));
        QVERIFY(isTold);
    }

    void theNoticeShowsAReportWithoutAProject()
    {
        m_desk = std::make_unique<WindowDesk>(Answer::None);
        m_desk->open(false);
        QTRY_VERIFY(visibleWidget<JsonView>(u"Exactly what \"Shell Started\" would send from this machine"_s));
    }

    void keysThatDecideNothing_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("closes");
        QTest::newRow("Enter on the report") << int(Qt::Key_Return) << false;
        QTest::newRow("Enter of the number pad") << int(Qt::Key_Enter) << false;
        QTest::newRow("Space on the report") << int(Qt::Key_Space) << false;
        QTest::newRow("Escape") << int(Qt::Key_Escape) << true;
    }
    void keysThatDecideNothing()
    {
        QFETCH(int, key);
        QFETCH(bool, closes);
        m_desk = std::make_unique<WindowDesk>(Answer::None);
        const QStringList before = m_desk->inventory();
        m_desk->open();
        QTRY_VERIFY(consent());
        QTRY_VERIFY(qobject_cast<JsonView *>(QApplication::focusWidget()));
        QSignalSpy answered(consent(), &ConsentDialog::answered);
        QSignalSpy carriedOut(&m_desk->watcher(), &SituationWatcher::answered);
        press(key);
        QTRY_COMPARE(consent() == nullptr, closes);
        m_desk->close(); // waits for all that was started
        QCOMPARE(answered.size(), 0);
        QCOMPARE(carriedOut.size(), 0);
        QCOMPARE(m_desk->inventory(), before);
        m_desk->open();
        QTRY_VERIFY(consent()); // no answer is asked for again
    }

    void anAnswerByKeyboard_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("isYes");
        QTest::newRow("no by Space") << u"Do not report"_s << int(Qt::Key_Space) << false;
        QTest::newRow("yes by Space") << u"Report"_s << int(Qt::Key_Space) << true;
    }
    void anAnswerByKeyboard()
    {
        QFETCH(QString, button);
        QFETCH(int, key);
        QFETCH(bool, isYes);
        open(Answer::None);
        QTRY_VERIFY(consent());
        QTRY_VERIFY(qobject_cast<JsonView *>(QApplication::focusWidget()));
        QVERIFY(tabTo(visibleWidget<QPushButton>(button)));
        press(key);
        QTRY_VERIFY(!consent());
        QVERIFY(contentOf(m_desk->globalConfig()).contains(isYes ? "enabled: true" : "enabled: false"));
        const auto preferences = readPreferences(m_desk->path(u".config/rasa-telemetry"_s));
        QVERIFY(preferences);
        QCOMPARE(preferences->noticeAnswer, isYes ? Answer::Accepted : Answer::Declined);
        QTRY_COMPARE(theSwitch()->isChecked(), isYes);
    }

    void moreShowsTheDetails()
    {
        open(Answer::None);
        QTRY_VERIFY(consent());
        QVERIFY(!visibleWidget<TextLabel>(u"Where it goes"_s));
        QVERIFY(tabTo(visibleWidget<QPushButton>(u"More"_s)));
        press(Qt::Key_Space);
        QVERIFY(visibleWidget<TextLabel>(u"Where it goes"_s));
        press(Qt::Key_Space);
        QVERIFY(!visibleWidget<TextLabel>(u"Where it goes"_s));
    }

    void theSwitchByKeyboard()
    {
        open(Answer::Accepted);
        QTRY_VERIFY(theSwitch()->isChecked());
        QVERIFY(tabTo(theSwitch()));
        press(Qt::Key_Space);
        QTRY_VERIFY(!theSwitch()->isChecked());
        QVERIFY(contentOf(m_desk->globalConfig()).contains("enabled: false"));
        QCOMPARE(QApplication::focusWidget(), theSwitch());
        press(Qt::Key_Return);
        QTRY_VERIFY(theSwitch()->isChecked());
        QVERIFY(contentOf(m_desk->globalConfig()).contains("enabled: true"));
    }

    void theSwitchFollowsOtherPrograms_data()
    {
        using Change = void (*)(const QString &path);
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("badge");
        const QByteArray off = "metrics:\n  enabled: false\n  date: 2026-03-02 09:30:00.000000\n  rasa_user_id: "
                               "38d23c36c9be443281196080fcdd707d\n";
        static QByteArray text;
        text = off;
        QTest::newRow("written in place")
            << Change([](const QString &path) { writeFile(path, text); }) << u"Reporting is off"_s;
        QTest::newRow("replaced by renaming")
            << Change([](const QString &path) { replaceFile(path, text); }) << u"Reporting is off"_s;
        QTest::newRow("deleted") << Change([](const QString &path) { QVERIFY(QFile::remove(path)); })
                                 << u"Rasa will switch it on"_s;
        QTest::newRow("damaged") << Change([](const QString &path) { writeFile(path, "metrics: [\n"); })
                                 << u"Rasa will switch it on"_s;
    }
    void theSwitchFollowsOtherPrograms()
    {
        using Change = void (*)(const QString &path);
        QFETCH(Change, change);
        QFETCH(QString, badge);
        open(Answer::Accepted);
        QTRY_VERIFY(theSwitch()->isChecked());
        QTRY_VERIFY(visibleWidget<StatusBadge>(u"Reporting is on"_s));
        const QByteArray former = contentOf(m_desk->globalConfig());
        QElapsedTimer time;
        time.start();
        change(m_desk->globalConfig());
        QTRY_VERIFY(!theSwitch()->isChecked());
        qInfo("followed after %lld ms", static_cast<long long>(time.elapsed()));
        QTRY_VERIFY(visibleWidget<StatusBadge>(badge));
        const bool isDamaged = contentOf(m_desk->globalConfig()) == "metrics: [\n";
        QCOMPARE(visibleWidget<QPushButton>(u"Mend the file …"_s) != nullptr, isDamaged);
        replaceFile(m_desk->globalConfig(), former);
        QTRY_VERIFY(theSwitch()->isChecked());
        QTRY_VERIFY(visibleWidget<StatusBadge>(u"Reporting is on"_s));
    }

    void thePreviewFollowsTheProject_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("property");
        QTest::addColumn<int>("growth");
        QTest::newRow("one more example")
            << u"data/nlu.yml"_s << QByteArray("      - hello\n") << QByteArray("      - hello\n      - hello again\n")
            << u"num_intent_examples"_s << 1;
        QTest::newRow("one intent less") << u"domain.yml"_s << QByteArray("  - affirm\n") << QByteArray()
                                         << u"num_intents"_s << -1;
        QTest::newRow("one more entity") << u"domain.yml"_s << QByteArray("entities:\n")
                                         << QByteArray("entities:\n  - shelf\n") << u"num_entities"_s << 1;
    }
    void thePreviewFollowsTheProject()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, property);
        QFETCH(int, growth);
        open(Answer::Accepted, u"events"_s);
        const QString path = m_desk->project() + u'/' + file;
        const int former = shownProperty(property).toInt();
        QVERIFY(former > 0);
        QByteArray text = contentOf(path);
        QVERIFY(text.contains(before));
        text.replace(text.indexOf(before), before.size(), after);
        QElapsedTimer time;
        time.start();
        replaceFile(path, text);
        QTRY_COMPARE(shownProperty(property).toInt(), former + growth);
        qInfo("followed after %lld ms", static_cast<long long>(time.elapsed()));
        const JsonView *view = report();
        const qsizetype line = view->lines().find({u"properties"_s, property});
        bool isMarked = false;
        for (const JsonChange &change : view->changes())
            isMarked = isMarked || (change.line == line && change.before == QString::number(former));
        QVERIFY(isMarked);
    }

    /** An event that needs other files than a training: they are read once it is chosen, and followed from then on. */
    void theServerFollowsItsFiles()
    {
        open(Answer::Accepted, u"events"_s);
        m_desk->draft().setEvent(u"server-started"_s);
        QTRY_COMPARE(shownValueOf({u"event"_s}), u"\"Server Started\""_s);
        QCOMPARE(shownProperty(u"endpoints_lock_store"_s), u"null"_s);
        replaceFile(m_desk->project() + u"/endpoints.yml"_s, "lock_store:\n  type: redis\n  password: geheim4711\n");
        QTRY_COMPARE(shownProperty(u"endpoints_lock_store"_s), u"\"redis\""_s);
        QVERIFY(!report()->text().contains(u"geheim4711"_s));
        replaceFile(m_desk->project() + u"/endpoints.yml"_s, "lock_store: geheim4711\n");
        QTRY_VERIFY(visibleWidget<ProblemPanel>(u"Rasa cannot read this project"_s));
        // The training does not look at that file.
        m_desk->draft().setEvent(u"training-started"_s);
        QTRY_COMPARE(shownValueOf({u"event"_s}), u"\"Training Started\""_s);
    }

    void aRefusedProjectComesBack()
    {
        open(Answer::Accepted, u"events"_s);
        const QString path = m_desk->project() + u"/domain.yml"_s;
        const QByteArray sound = contentOf(path);
        const QString shown = report()->text();
        replaceFile(path, sound + "\nintents:\n  - twice\n");
        QTRY_VERIFY(visibleWidget<ProblemPanel>(u"Rasa cannot read this project"_s));
        QVERIFY(!report());
        QVERIFY(visibleWidget<ProblemPanel>({})->message().contains(u"domain.yml line"_s));
        QVERIFY(!visibleWidget<QPushButton>(u"Review && send …"_s)->isEnabled());
        QVERIFY(visibleWidget<QPushButton>(u"Open in editor"_s));
        // Its description is the marked line.
        QTRY_VERIFY(visibleWidget<CodeExcerpt>({}));
        QTRY_COMPARE(visibleWidget<CodeExcerpt>({})->accessibleDescription(), u"intents:"_s);
        replaceFile(path, sound);
        QTRY_VERIFY(report());
        QCOMPARE(report()->text(), shown);
        QVERIFY(!visibleWidget<ProblemPanel>({}));
    }

    void aFolderThatIsNoProject()
    {
        open(Answer::Accepted, u"events"_s);
        QDir().mkpath(m_desk->path(u"photos"_s));
        m_desk->window().openProject(m_desk->path(u"photos"_s), true);
        QTRY_VERIFY(visibleWidget<ProblemPanel>(u"This is no Rasa project"_s));
        QVERIFY(visibleWidget<QPushButton>(u"Open project …"_s));
    }

    void withoutAProject()
    {
        m_desk = std::make_unique<WindowDesk>(Answer::Accepted);
        m_desk->open(false);
        m_desk->window().showPage(u"events"_s);
        QVERIFY(visibleWidget<QPushButton>(u"Open project …"_s));
        QVERIFY(!visibleWidget<QPushButton>(u"Review && send …"_s)->isEnabled());
        m_desk->draft().setEvent(u"shell-started"_s);
        QTRY_COMPARE(shownValueOf({u"event"_s}), u"\"Shell Started\""_s);
        QVERIFY(visibleWidget<QPushButton>(u"Review && send …"_s)->isEnabled());
        m_desk->draft().setEvent(u"server-started"_s); // its values come from files, of which there are none
        QTRY_COMPARE(shownValueOf({u"event"_s}), u"\"Server Started\""_s);
        // The report of the shell is no report of the training.
        m_desk->draft().setEvent(u"training-started"_s);
        QVERIFY(!report());
        QVERIFY(!visibleWidget<QPushButton>(u"Review && send …"_s)->isEnabled());
    }

    void aChosenWord()
    {
        open(Answer::Accepted, u"events"_s);
        QCOMPARE(shownProperty(u"type"_s), u"\"rasa\""_s);
        QVERIFY(isAssumed(m_desk->draft(), u"type"_s));
        QTRY_VERIFY(visibleWidget<QComboBox>(u"type"_s));
        QVERIFY(tabTo(visibleWidget<QComboBox>(u"type"_s)));
        press(Qt::Key_Up);
        QCOMPARE(shownProperty(u"type"_s), u"\"core\""_s); // at once: no event loop ran
        QVERIFY(!isAssumed(m_desk->draft(), u"type"_s));
        QCOMPARE(report()->changes().size(), 1);
        QCOMPARE(report()->changes().first().before, u"\"rasa\""_s);
    }

    void aTypedNumber()
    {
        open(Answer::Accepted, u"events"_s);
        m_desk->draft().setEvent(u"training-completed"_s);
        QTRY_VERIFY(visibleWidget<QLineEdit>(u"runtime"_s));
        auto *edit = visibleWidget<QLineEdit>(u"runtime"_s);
        QVERIFY(tabTo(edit));
        QVERIFY(isAssumed(m_desk->draft(), u"runtime"_s));
        const QString assumed = shownProperty(u"runtime"_s);
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"95"_s);
        QCOMPARE(shownProperty(u"runtime"_s), u"95"_s);
        QVERIFY(!isAssumed(m_desk->draft(), u"runtime"_s));
        type(u" minutes"_s);
        QVERIFY(visibleWidget<TextLabel>(u"Should be an integer of at least 0."_s));
        QVERIFY(isAssumed(m_desk->draft(), u"runtime"_s));
        QCOMPARE(shownProperty(u"runtime"_s), assumed);
        QCOMPARE(edit->text(), u"95 minutes"_s); // what was typed stays to be mended
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"12"_s);
        QVERIFY(!visibleWidget<TextLabel>(u"Should be an integer of at least 0."_s));
        QCOMPARE(shownProperty(u"runtime"_s), u"12"_s);
    }

    void resetTakesChoicesBack()
    {
        open(Answer::Accepted, u"events"_s);
        m_desk->draft().choose(u"type"_s, Json(u"nlu"_s));
        QCOMPARE(shownProperty(u"type"_s), u"\"nlu\""_s);
        QVERIFY(tabTo(visibleWidget<QPushButton>(u"Reset"_s)));
        press(Qt::Key_Space);
        QCOMPARE(shownProperty(u"type"_s), u"\"rasa\""_s);
        QVERIFY(isAssumed(m_desk->draft(), u"type"_s));
        QTRY_COMPARE(visibleWidget<QComboBox>(u"type"_s)->currentText(), u"rasa"_s);
    }

    void searchAndArrows()
    {
        open(Answer::Accepted, u"overview"_s);
        press(Qt::Key_F, Qt::ControlModifier);
        auto *search = visibleWidget<QLineEdit>(u"Search events and fields"_s);
        QVERIFY(search);
        QCOMPARE(QApplication::focusWidget(), search);
        type(u"tracker exported"_s);
        press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), visibleWidget<EventTreeView>(u"Events"_s));
        QCOMPARE(m_desk->draft().chosenEvent().slug, u"tracker-exported"_s);
        press(Qt::Key_F, Qt::ControlModifier);
        type(u"server"_s); // replaces the former words
        QCOMPARE(search->text(), u"server"_s);
        press(Qt::Key_Down);
        const QString first = m_desk->draft().chosenEvent().slug;
        press(Qt::Key_Down);
        QVERIFY(m_desk->draft().chosenEvent().slug != first);
        press(Qt::Key_F, Qt::ControlModifier);
        type(u"zebra crossing"_s);
        QVERIFY(visibleWidget<TextLabel>(u"No event or field has these words."_s));
        press(Qt::Key_Escape);
        QVERIFY(search->text().isEmpty());
        QVERIFY(!visibleWidget<TextLabel>(u"No event or field has these words."_s));
    }

    void recentProjects()
    {
        open(Answer::Accepted, u"events"_s);
        const QString other = m_desk->path(u"ferry & port"_s);
        writeFile(other + u"/config.yml"_s, contentOf(m_desk->project() + u"/config.yml"_s));
        writeFile(other + u"/domain.yml"_s, contentOf(m_desk->project() + u"/domain.yml"_s));
        writeFile(other + u"/data/nlu.yml"_s, contentOf(m_desk->project() + u"/data/nlu.yml"_s));
        m_desk->window().openProject(m_desk->project(), true);
        m_desk->window().openProject(other, true);
        QTRY_COMPARE(m_desk->watcher().situation().preferences.recentProjects, QStringList({other, m_desk->project()}));
        QTRY_VERIFY(report());

        auto *button = visibleWidget<QPushButton>(u"Project ferry & port"_s);
        QVERIFY(button);
        QVERIFY(tabTo(button));
        QStringList shown;
        connect(button->menu(), &QMenu::aboutToShow, this, [&shown, menu = button->menu()] {
            QTimer::singleShot(0, menu, [&shown, menu] {
                for (const QAction *action : menu->actions())
                    shown.append(action->text());
                press(Qt::Key_Up); // the last one
                press(Qt::Key_Return);
            });
        });
        press(Qt::Key_Space); // returns when the menu is gone
        QCOMPARE(shown.last(), m_desk->project());
        QCOMPARE(shown.at(shown.size() - 2), QString(other).replace(u"&"_s, u"&&"_s));
        QTRY_COMPARE(m_desk->draft().projectFolder(), m_desk->project());
        QCOMPARE(m_desk->window().windowTitle(), u"library-desk — Rasa Telemetry Inspector"_s);
    }

    void aDroppedFolder_data()
    {
        QTest::addColumn<QString>("dropped");
        QTest::newRow("the folder") << QString();
        QTest::newRow("a file in it") << u"/domain.yml"_s;
    }
    void aDroppedFolder()
    {
        QFETCH(QString, dropped);
        m_desk = std::make_unique<WindowDesk>(Answer::Accepted);
        m_desk->open(false);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_desk->project() + dropped)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_desk->window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_desk->window(), &drop);
        QCOMPARE(m_desk->draft().projectFolder(), m_desk->project());
        QTRY_VERIFY(report()); // the Events page, with its report
    }

    void whatIsNoFolderIsNotDropped()
    {
        open(Answer::Accepted);
        QMimeData data;
        data.setUrls({QUrl(u"https://example.org/bot"_s)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(&m_desk->window(), &enter);
        QVERIFY(!enter.isAccepted());
    }

    // The main job without a pointer: answer, look at the report, choose what is assumed, review, keep.
    void everythingByKeyboard()
    {
        open(Answer::None);
        QTRY_VERIFY(consent());
        QTRY_VERIFY(qobject_cast<JsonView *>(QApplication::focusWidget()));
        QVERIFY(tabTo(visibleWidget<QPushButton>(u"Report"_s)));
        press(Qt::Key_Space);
        QTRY_VERIFY(!consent());
        m_desk->window().activateWindow(); // what a window manager does
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));

        press(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(report());
        press(Qt::Key_F, Qt::ControlModifier);
        type(u"training completed"_s);
        press(Qt::Key_Return);
        QCOMPARE(m_desk->draft().chosenEvent().slug, u"training-completed"_s);
        QTRY_VERIFY(!isAssumed(m_desk->draft(), u"userId"_s)); // the answer wrote the machine ID
        QTRY_VERIFY(visibleWidget<QComboBox>(u"type"_s));
        QVERIFY(tabTo(visibleWidget<QComboBox>(u"type"_s)));
        press(Qt::Key_Up);
        // The training that ended had an ID of its own, which only the person can know.
        for (const auto &[name, value] :
             {std::pair(u"training_id"_s, u"0123456789abcdef0123456789abcdef"_s), std::pair(u"runtime"_s, u"7"_s)}) {
            QVERIFY(tabTo(visibleWidget<QLineEdit>(name)));
            press(Qt::Key_A, Qt::ControlModifier);
            type(value);
        }
        QTRY_COMPARE(m_desk->draft().preview()->assumed.join(u", "_s), QString());
        const QByteArray wire = m_desk->draft().preview()->payload.wire;

        QVERIFY(tabTo(visibleWidget<QPushButton>(u"Review && send …"_s)));
        press(Qt::Key_Space);
        QTRY_VERIFY(visibleWidget<ReviewDialog>({}));
        QVERIFY(tabTo(visibleWidget<QPushButton>(u"Add to outbox"_s)));
        press(Qt::Key_Space);
        QTRY_VERIFY(visibleWidget<TextLabel>(u"It waits in the outbox as report 1."_s));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!visibleWidget<ReviewDialog>({}));
        m_desk->close();

        Database database(m_desk->path(u".local/state/rasa-telemetry"_s));
        Outbox outbox(database);
        const auto kept = outbox.report(1);
        QVERIFY(kept);
        QCOMPARE(kept->body, wire);
    }

private:
    void open(Answer answer, const QString &page = u"overview"_s)
    {
        m_desk = std::make_unique<WindowDesk>(answer);
        m_desk->open();
        m_desk->window().showPage(page);
        if (page == "events"_L1)
            QTRY_VERIFY(report());
        QVERIFY(QTest::qWaitForWindowActive(QApplication::activeWindow() ? QApplication::activeWindow()
                                                                         : &m_desk->window()));
    }

    SwitchButton *theSwitch() { return m_desk->window().findChild<SwitchButton *>(); }

    std::unique_ptr<WindowDesk> m_desk;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"

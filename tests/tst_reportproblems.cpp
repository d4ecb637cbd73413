#include "tests/support/listener.h"
#include "tests/support/windowdesk.h"
#include "ui/emptystate.h"
#include "ui/jsonview.h"
#include "ui/overviewpage.h"
#include "ui/problempage.h"
#include "ui/problempanel.h"
#include "ui/reporthint.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace Telemetry;

namespace {

JsonView *report()
{
    return visibleWidget<JsonView>(u"Report"_s);
}

QStringList buttonsOf(const QWidget *part)
{
    QCoreApplication::processEvents(); // a layout shows what was added to it when control returns
    QStringList texts;
    for (const QPushButton *button : part->findChildren<QPushButton *>()) {
        if (button->isVisible())
            texts.append(button->text());
    }
    return texts;
}

QString textsOf(const QWidget *part)
{
    QStringList texts;
    for (const TextLabel *label : part->findChildren<TextLabel *>())
        texts.append(label->text());
    return texts.join(u'\n');
}

} // namespace

/** Where there is no report, or none that could be sent: a panel of its own for each reason, with the next step. */
class TestReportProblems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Preferences::Theme::Light); }
    void cleanup() { m_desk.reset(); }

    void noProject()
    {
        m_desk = std::make_unique<WindowDesk>(Preferences::NoticeAnswer::Accepted);
        m_desk->open(false);
        m_desk->window().showPage(u"events"_s);
        const auto *panel = visibleWidget<EmptyState>({});
        QVERIFY(panel);
        QVERIFY(textsOf(panel).contains(u"No project yet"_s));
        QCOMPARE(buttonsOf(panel), QStringList(u"Open project …"_s));
    }

    void problems_data()
    {
        using Break = void (*)(const QString &project);
        QTest::addColumn<Break>("breakIt");
        QTest::addColumn<QString>("headline");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QStringList>("buttons");
        QTest::newRow("refused project") << Break([](const QString &project) {
            replaceFile(project + u"/domain.yml"_s, "intents: [\n");
        }) << u"Rasa cannot read this project"_s
                                         << u"The preview comes back as soon as the file is mended."_s
                                         << QStringList{u"Open in editor"_s, u"Copy message"_s};
        QTest::newRow("unreadable file") << Break([](const QString &project) {
            QVERIFY(QFile::remove(project + u"/config.yml"_s));
            QVERIFY(QDir().mkpath(project + u"/config.yml"_s));
        }) << u"A file of this project cannot be read"_s
                                         << u"The preview comes back as soon as the file can be read."_s
                                         << QStringList{u"Read again"_s, u"Open project …"_s, u"Copy message"_s};
        QTest::newRow("event that Rasa drops") << Break([](const QString &project) {
            QByteArray text = contentOf(project + u"/config.yml"_s);
            text.replace("    epochs: 60", "    epochs: 2026-03-02");
            replaceFile(project + u"/config.yml"_s, text);
        }) << u"Rasa would drop this report"_s << u"it is dropped without a word"_s
                                               << QStringList{u"Open in editor"_s, u"Copy message"_s};
    }

    void problems()
    {
        using Break = void (*)(const QString &project);
        QFETCH(const Break, breakIt);
        QFETCH(const QString, headline);
        QFETCH(const QString, sentence);
        QFETCH(const QStringList, buttons);
        open();
        const Listener listener;
        breakIt(m_desk->project());
        QTRY_VERIFY(visibleWidget<ProblemPanel>(headline));
        const auto *panel = visibleWidget<ProblemPanel>(headline);
        QVERIFY2(panel->message().contains(sentence), qPrintable(panel->message()));
        QCOMPARE(buttonsOf(panel), buttons);
        QVERIFY(!report());
        QVERIFY(!visibleWidget<QPushButton>(u"Copy"_s)->isEnabled());
        QVERIFY(!visibleWidget<QPushButton>(u"Review && send …"_s)->isEnabled());
        visibleWidget<QPushButton>(u"Copy message"_s)->click();
        QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        if (listener.isListening())
            QVERIFY2(listener.heard().join(u'\n').contains(u"alert "_s + headline),
                     qPrintable(listener.heard().join(u'\n')));
    }

    void noProjectInTheFolder()
    {
        open();
        QVERIFY(QDir().mkpath(m_desk->path(u"photos"_s)));
        m_desk->window().openProject(m_desk->path(u"photos"_s), false);
        QTRY_VERIFY(visibleWidget<ProblemPanel>(u"This is no Rasa project"_s));
        QCOMPARE(buttonsOf(visibleWidget<ProblemPanel>({})), (QStringList{u"Open project …"_s, u"Copy message"_s}));
    }

    /** What cannot be read as another account, told without one: tests may run as root, who can read everything. */
    void filesThatCannotBeRead_data()
    {
        QTest::addColumn<Error>("error");
        QTest::newRow("forbidden") << Error{
            .code = Error::Code::FileUnreadable, .detail = u"Permission denied"_s, .path = u"data/nlu.yml"_s};
        QTest::newRow("gone") << Error{.code = Error::Code::FileMissing, .detail = {}, .path = u"domain.yml"_s};
        QTest::newRow("too large") << Error{
            .code = Error::Code::FileTooLarge, .detail = u"3 GB"_s, .path = u"data/nlu.yml"_s};
    }

    void filesThatCannotBeRead()
    {
        QFETCH(const Error, error);
        ProblemPanel panel;
        fillProblemPanel(panel, error, u"/nowhere"_s, true);
        QVERIFY(isUnreadable(error));
        QVERIFY(panel.message().startsWith(u"A file of this project cannot be read"_s));
        QVERIFY2(panel.message().contains(error.path), qPrintable(panel.message()));
        QVERIFY2(panel.message().contains(error.detail), qPrintable(panel.message()));
    }

    void noMachineIdYet()
    {
        m_desk = std::make_unique<WindowDesk>(Preferences::NoticeAnswer::Accepted);
        writeFile(m_desk->globalConfig(), "metrics:\n  enabled: true\n");
        m_desk->open();
        m_desk->window().showPage(u"events"_s);
        QTRY_VERIFY(report()); // shown all the same
        const auto *hint = visibleWidget<ReportHint>({});
        QVERIFY(hint);
        QVERIFY(textsOf(hint).contains(u"This computer has no machine ID yet."_s));
        QCOMPARE(buttonsOf(hint), QStringList(u"Go to Overview"_s));
        visibleWidget<QPushButton>(u"Go to Overview"_s)->click();
        QVERIFY(visibleWidget<OverviewPage>({}));
        // It goes as soon as there is one.
        m_desk->window().showPage(u"events"_s);
        replaceFile(m_desk->globalConfig(),
                    "metrics:\n  enabled: true\n  rasa_user_id: 38d23c36c9be443281196080fcdd707d\n");
        QTRY_VERIFY(!visibleWidget<ReportHint>({}));
    }

    /** Debug mode prints a number that JSON does not know, so it is shown; it never leaves. */
    void aNumberThatIsNone()
    {
        open();
        QByteArray text = contentOf(m_desk->project() + u"/config.yml"_s);
        text.replace("    epochs: 60", "    epochs: .nan");
        replaceFile(m_desk->project() + u"/config.yml"_s, text);
        QTRY_VERIFY(visibleWidget<ReportHint>({}));
        QVERIFY(report()->text().contains(u"NaN"_s));
        const auto *hint = visibleWidget<ReportHint>({});
        QVERIFY2(textsOf(hint).contains(u"config.yml:16"_s), qPrintable(textsOf(hint)));
        QVERIFY(textsOf(hint).contains(u"Use a finite number."_s));
        QCOMPARE(buttonsOf(hint), QStringList(u"Open in editor"_s));
        QVERIFY(!visibleWidget<QPushButton>(u"Review && send …"_s)->isEnabled());
    }

    void noLicenceOfPro()
    {
        open();
        m_desk->draft().setProfile(u"pro-3.9"_s);
        QTRY_VERIFY(report());
        QVERIFY(textsOf(visibleWidget<ReportHint>({})).startsWith(u"Rasa Pro finds no licence here"_s));
        m_desk->draft().setProfile(u"oss-3.6"_s);
        QTRY_VERIFY(!visibleWidget<ReportHint>({}));
    }

    /** Whatever files and folders are called and hold: it is shown as it is, never read as markup. */
    void foreignTextIsNoMarkup()
    {
        m_desk = std::make_unique<WindowDesk>(Preferences::NoticeAnswer::Accepted);
        const QString name = u"<b>bold<img src=x>&amp;"_s;
        const QString hostile = m_desk->path(u"p/"_s + name);
        QVERIFY(QDir().mkpath(m_desk->path(u"p"_s)));
        QVERIFY(QDir().rename(m_desk->project(), hostile));
        m_desk->open(false);
        m_desk->window().openProject(hostile, true);
        QTRY_VERIFY(report());
        m_desk->draft().choose(u"type"_s, Json(name));
        report()->setCurrentPath({u"properties"_s, u"type"_s});
        checkPlain(name);
        replaceFile(hostile + u"/domain.yml"_s,
                    "intents: [\"<b>x</b><img src=x>\"\n" + QByteArray(name.toUtf8()) + ": [");
        QTRY_VERIFY(visibleWidget<ProblemPanel>({}));
        checkPlain(name);
        // Names of files, too.
        replaceFile(hostile + u"/domain.yml"_s, "intents:\n  - greet\n");
        QTRY_VERIFY(report());
        writeFile(hostile + u"/data/"_s + u"<i>nlu.yml"_s, "nlu: [\n");
        QTRY_VERIFY(visibleWidget<ProblemPanel>({}));
        QVERIFY(visibleWidget<ProblemPanel>({})->message().contains(u"<i>nlu.yml"_s));
        checkPlain({}); // the excerpt paints it by itself
    }

private:
    void open()
    {
        m_desk = std::make_unique<WindowDesk>(Preferences::NoticeAnswer::Accepted);
        m_desk->open();
        m_desk->window().showPage(u"events"_s);
        QTRY_VERIFY(report());
    }

    /** No label reads rich text, no tool tip holds @p name unescaped, and somewhere it is shown as it is. */
    static void checkPlain(const QString &name)
    {
        bool isShown = false;
        const QWidgetList all = QApplication::allWidgets();
        for (const QWidget *each : all) {
            if (const auto *label = qobject_cast<const QLabel *>(each)) {
                QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
                isShown = isShown || (label->isVisible() && label->text().contains(name));
            }
            if (const auto *button = qobject_cast<const QPushButton *>(each))
                isShown = isShown || QString(button->text()).replace(u"&&"_s, u"&"_s).contains(name);
            // A tool tip is rich text when it looks like it; ours say so and escape what is foreign.
            const QString tip = each->toolTip();
            QVERIFY2(!Qt::mightBeRichText(tip) || !tip.contains(u"<img"_s), qPrintable(tip));
            QVERIFY2(!tip.contains(u"<b>"_s) && !tip.contains(u"<i>"_s), qPrintable(tip));
        }
        QVERIFY2(isShown, qPrintable(name));
    }

    std::unique_ptr<WindowDesk> m_desk;
};

Q_DECLARE_METATYPE(Error)
QTEST_MAIN(TestReportProblems)
#include "tst_reportproblems.moc"

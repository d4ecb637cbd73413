#include "core/events/eventcatalogue.h"
#include "tests/support/windowdesk.h"
#include "ui/consentrun.h"
#include "ui/theme.h"

#include <QDir>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Telemetry;

using Answer = Preferences::NoticeAnswer;

/** The notice alone, as an installer shows it. */
class TestConsentRun : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowDesk> m_desk; ///< for its home only
    std::unique_ptr<SituationWatcher> m_watcher;
    std::unique_ptr<EventDraft> m_draft;
    std::unique_ptr<ConsentRun> m_run;
    std::unique_ptr<QSignalSpy> m_finished;

    void start(Answer answer)
    {
        m_desk = std::make_unique<WindowDesk>(answer);
        startAgain();
    }

    void startAgain()
    {
        const SituationRequest request{.environment = Environment({{u"HOME"_s, m_desk->path({})}}),
                                       .policyPath = m_desk->path(u"no-policy.yml"_s),
                                       .projectFolder = m_desk->path({})};
        m_run.reset();
        m_watcher = std::make_unique<SituationWatcher>(request, QString(32, u'a'));
        m_draft = std::make_unique<EventDraft>(EventCatalogue::builtIn(), request.environment, QString(32, u'a'),
                                               QString(32, u'b'));
        m_run = std::make_unique<ConsentRun>(*m_watcher, *m_draft, nullptr);
        m_finished = std::make_unique<QSignalSpy>(m_run.get(), &ConsentRun::finished);
    }

    int exitCode() const { return m_finished->isEmpty() ? -1 : m_finished->first().first().toInt(); }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Preferences::Theme::Light); }
    void cleanup()
    {
        m_run.reset();
        m_draft.reset();
        m_watcher.reset();
        m_desk.reset();
    }

    void answers_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("yes") << u"Report"_s << 0 << QByteArray("enabled: true");
        QTest::newRow("no") << u"Do not report"_s << 3 << QByteArray("enabled: false");
    }
    void answers()
    {
        QFETCH(QString, button);
        QFETCH(QByteArray, written);
        start(Answer::None);
        QTRY_VERIFY(visibleWidget<QPushButton>(button));
        visibleWidget<QPushButton>(button)->click();
        QTRY_VERIFY(exitCode() >= 0);
        QTEST(exitCode(), "code");
        QVERIFY(contentOf(m_desk->globalConfig()).contains(written));
        startAgain(); // an upgrade: nobody is asked twice
        QTRY_VERIFY(exitCode() >= 0);
        QTEST(exitCode(), "code");
        QVERIFY(!visibleWidget<ConsentDialog>({}));
    }

    void closingDecidesNothing()
    {
        m_desk = std::make_unique<WindowDesk>(Answer::None);
        const QStringList before = m_desk->inventory();
        startAgain();
        QTRY_VERIFY(visibleWidget<ConsentDialog>({}));
        visibleWidget<ConsentDialog>({})->close();
        QTRY_COMPARE(exitCode(), 4);
        QCOMPARE(m_desk->inventory(), before);
    }

    void answeredBefore_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<QByteArray>("enabled");
        QTest::addColumn<int>("code");
        QTest::newRow("yes") << Answer::Accepted << QByteArray("true") << 0;
        QTest::newRow("no") << Answer::Declined << QByteArray("true") << 3;
        QTest::newRow("yes, and switched off since") << Answer::Accepted << QByteArray("false") << 3;
    }
    void answeredBefore()
    {
        QFETCH(Answer, answer);
        QFETCH(QByteArray, enabled);
        m_desk = std::make_unique<WindowDesk>(answer);
        writeFile(m_desk->globalConfig(), "metrics:\n  enabled: " + enabled + "\n  rasa_user_id: abc\n");
        startAgain();
        QTRY_VERIFY(exitCode() >= 0);
        QTEST(exitCode(), "code");
        QVERIFY(!visibleWidget<ConsentDialog>({}));
    }

    void theOrganisationForbids()
    {
        m_desk = std::make_unique<WindowDesk>(Answer::None);
        writeFile(m_desk->path(u"no-policy.yml"_s), "reporting: off\n");
        startAgain();
        QTRY_COMPARE(exitCode(), 3);
        QVERIFY(!visibleWidget<ConsentDialog>({}));
    }

    /** The settings cannot be kept: the dialog says so, stays open, and nothing counts as answered. */
    void aHomeThatCannotBeWritten()
    {
        m_desk = std::make_unique<WindowDesk>(Answer::None);
        writeFile(m_desk->path(u".config"_s), "a file in the way");
        startAgain();
        QTRY_VERIFY(visibleWidget<QPushButton>(u"Report"_s));
        visibleWidget<QPushButton>(u"Report"_s)->click();
        QTRY_VERIFY(!m_run->problem().isEmpty());
        QCOMPARE(exitCode(), -1);
        visibleWidget<ConsentDialog>({})->close();
        QTRY_COMPARE(exitCode(), 4);
    }

    void exitCodes_data()
    {
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<int>("code");
        QTest::newRow("on") << Verdict::On << 0;
        QTest::newRow("on, but debug mode") << Verdict::Debug << 0;
        QTest::newRow("on, but no key yet") << Verdict::Blocked << 0;
        QTest::newRow("off") << Verdict::Off << 3;
        QTest::newRow("undecided") << Verdict::Undecided << 4;
        QTest::newRow("global.yml stops every command") << Verdict::Broken << 4;
    }
    void exitCodes()
    {
        QFETCH(Verdict, verdict);
        QTEST(int(ConsentRun::exitFor(verdict)), "code");
    }
};

QTEST_MAIN(TestConsentRun)
#include "tst_consentrun.moc"

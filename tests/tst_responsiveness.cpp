#include "tests/support/windowdesk.h"
#include "ui/jsonview.h"
#include "ui/problempanel.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Telemetry;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool IsInstrumented = true;
#elif defined(__has_feature)
constexpr bool IsInstrumented = __has_feature(address_sanitizer);
#else
constexpr bool IsInstrumented = false;
#endif

/** The longest time for which the event loop did not come back, measured by a timer that wants to fire every
 * millisecond. */
class LoopWatch : public QObject
{
public:
    LoopWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        connect(&m_timer, &QTimer::timeout, this, [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_since.start();
        m_timer.start();
    }

    /** In milliseconds, what runs now included. */
    qint64 longest() const { return std::max(m_longest, m_since.elapsed()); }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

/** Training data of about a megabyte. */
QByteArray largeTrainingData()
{
    QByteArray text = "version: \"3.1\"\nnlu:\n";
    for (int intent = 0; text.size() < 1'000'000; ++intent) {
        text += "  - intent: topic_" + QByteArray::number(intent) + "\n    examples: |\n";
        for (int example = 0; example < 40; ++example)
            text += "      - please tell me about [number " + QByteArray::number(example) + "](title) of topic "
                + QByteArray::number(intent) + '\n';
    }
    return text;
}

} // namespace

/** Nothing blocks the thread of the window: work happens on others, and what remains fits between two frames or so. */
class TestResponsiveness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<WindowDesk>(Preferences::NoticeAnswer::Accepted);
        writeFile(m_desk->project() + u"/data/more.yml"_s, largeTrainingData());
        m_desk->open(false);
        m_desk->window().showPage(u"events"_s); // pages are made once; that is part of opening, not of use
        QTest::qWait(50); // until all that opening started has been painted
    }
    void cleanup() { m_desk.reset(); }

    void openingAProject()
    {
        LoopWatch watch;
        m_desk->window().openProject(m_desk->project(), true);
        QTRY_VERIFY(visibleWidget<JsonView>(u"Report"_s));
        check(watch);
    }

    void switchingPages()
    {
        openedProject();
        LoopWatch watch;
        for (int round = 0; round < 5; ++round) {
            for (const QString &page : {u"overview"_s, u"events"_s}) {
                m_desk->window().showPage(page);
                QTest::qWait(20); // the switch is slower than a person's
            }
        }
        check(watch);
    }

    void anEditInAMegabyte()
    {
        openedProject();
        const QString before = report()->text();
        const QByteArray text = largeTrainingData() + "  - intent: one_more\n    examples: |\n      - hello there\n";
        LoopWatch watch;
        QElapsedTimer time;
        time.start();
        replaceFile(m_desk->project() + u"/data/more.yml"_s, text);
        QTRY_VERIFY(report()->text() != before);
        qInfo("shown after %lld ms", static_cast<long long>(time.elapsed()));
        check(watch);
    }

    void walkingThroughTheEvents()
    {
        openedProject();
        LoopWatch watch;
        for (const QString &slug :
             {u"training-completed"_s, u"server-started"_s, u"tracker-exported"_s, u"training-started"_s}) {
            m_desk->draft().setEvent(slug);
            QTest::qWait(20);
        }
        check(watch);
    }

    void aProjectThatIsRefused()
    {
        openedProject();
        const QByteArray text = contentOf(m_desk->project() + u"/data/more.yml"_s) + "  - intent: [\n";
        LoopWatch watch;
        replaceFile(m_desk->project() + u"/data/more.yml"_s, text);
        QTRY_VERIFY(visibleWidget<ProblemPanel>({}));
        check(watch);
    }

private:
    static JsonView *report() { return visibleWidget<JsonView>(u"Report"_s); }

    void openedProject()
    {
        m_desk->window().openProject(m_desk->project(), true);
        QTRY_VERIFY(report());
        QTest::qWait(50);
    }

    static void check(const LoopWatch &watch)
    {
        const qint64 gap = watch.longest();
        qInfo("longest gap of the event loop: %lld ms", static_cast<long long>(gap));
        if (!IsInstrumented)
            QVERIFY2(gap <= 50, qPrintable(QString::number(gap)));
    }

    std::unique_ptr<WindowDesk> m_desk;
};

QTEST_MAIN(TestResponsiveness)
#include "tst_responsiveness.moc"

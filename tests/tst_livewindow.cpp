#include "tests/support/windowdesk.h"
#include "ui/jsonview.h"
#include "ui/problempanel.h"
#include "ui/textlabel.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace Telemetry;
using namespace std::chrono_literals;

namespace {

/** Remembers what was ever to be seen. */
class SightWatch : public QObject
{
public:
    SightWatch() { qApp->installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show && qobject_cast<ProblemPanel *>(watched))
            hasShownProblem = true;
        if (event->type() == QEvent::Paint) {
            if (const auto *label = qobject_cast<TextLabel *>(watched); label && label->text().startsWith(u"reading"_s))
                progress += label->text();
        }
        return false;
    }

    bool hasShownProblem = false;
    QStringList progress;
};

QString labelWith(const QString &part)
{
    const QWidgetList all = QApplication::allWidgets();
    for (const QWidget *each : all) {
        const auto *label = qobject_cast<const TextLabel *>(each);
        if (label && label->isVisible() && label->text().contains(part))
            return label->text();
    }
    return {};
}

} // namespace

/** What the window says and does not say while project files change. */
class TestLiveWindow : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowDesk> m_desk;

    void open(const WatchLimits &limits = {})
    {
        m_desk->setWatchLimits(limits);
        m_desk->open(true);
        m_desk->window().resize(1400, 900); // wide enough for what the header says
        m_desk->window().showPage(u"events"_s);
        QTRY_VERIFY(report());
        QTRY_VERIFY(!report()->text().isEmpty());
    }

    static JsonView *report() { return visibleWidget<JsonView>(u"Report"_s); }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<WindowDesk>(Preferences::NoticeAnswer::Accepted); }
    void cleanup() { m_desk.reset(); }

    void saysHowItFollows_data()
    {
        QTest::addColumn<int>("folders");
        QTest::addColumn<QString>("words");
        QTest::newRow("watched by the system") << 1000 << u"· live"_s;
        QTest::newRow("no watches left") << 1 << u"· looked at every 2 s"_s;
    }
    void saysHowItFollows()
    {
        QFETCH(int, folders);
        QFETCH(QString, words);
        open({.folders = folders, .scanInterval = 50ms});
        QVERIFY(!labelWith(words).isEmpty());
        // Also while the project cannot be read, and changes are seen in either case.
        replaceFile(m_desk->project() + u"/domain.yml"_s, "intents: [");
        QTRY_VERIFY(visibleWidget<ProblemPanel>({}));
        QVERIFY(!labelWith(words).isEmpty());
        replaceFile(m_desk->project() + u"/domain.yml"_s, "intents: [a]\n");
        QTRY_VERIFY(report());
    }

    void aHalfWrittenFileShowsNoProblem()
    {
        open();
        const QString file = m_desk->project() + u"/data/nlu.yml"_s;
        const QByteArray content = contentOf(file);
        const QString before = report()->text();
        SightWatch sight;
        const QByteArrayList halves = {QByteArray(), "nlu: {", content.first(content.size() / 2) + "\n ["};
        for (const QByteArray &half : halves) {
            writeFile(file, half);
            QTest::qWait(70); // a writer that takes its time
            writeFile(file, content);
            QTest::qWait(300); // long enough for a problem to be shown, were there one
            QCOMPARE(report()->text(), before);
        }
        QVERIFY(!sight.hasShownProblem);
    }

    void longWorkShowsItsProgress()
    {
        open();
        QByteArray stories = "stories:\n";
        while (stories.size() < 1'000'000)
            stories += "- story: a\n  steps:\n  - intent: greet\n  - action: utter\n";
        writeFile(m_desk->path(u"stories.yml"_s), stories);
        SightWatch sight;
        QSignalSpy finished(&m_desk->draft(), &EventDraft::readingFinished);
        for (int files = 0; sight.progress.isEmpty();) { // until it is long work on this machine
            QVERIFY(files < 3000);
            for (const int last = files + 100; files < last; ++files)
                QVERIFY(
                    QFile::link(m_desk->path(u"stories.yml"_s), m_desk->project() + u"/data/more%1.yml"_s.arg(files)));
            QTest::qWait(300);
            finished.clear();
            m_desk->draft().reloadProject(); // the last time without any news
            QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), 60'000);
        }
        static const QRegularExpression Words(u"^reading the project: \\d+ of \\d+ files …$"_s);
        QVERIFY2(sight.progress.last().contains(Words), qPrintable(sight.progress.last()));
        QTRY_VERIFY(!labelWith(u"· live"_s).isEmpty());
    }
};

QTEST_MAIN(TestLiveWindow)
#include "tst_livewindow.moc"

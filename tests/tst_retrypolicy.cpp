#include "core/delivery/retrypolicy.h"

#include <QTest>

using namespace Telemetry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

const QDateTime Noon(QDate(2024, 3, 1), QTime(12, 0), Qt::UTC);

/** A moment on the machine that was started as @p boot. */
Moment at(const QDateTime &wall, milliseconds uptime, const QString &boot = u"one"_s)
{
    return {wall, boot, uptime};
}

AttemptResult ended(Outcome outcome, bool isAboutReport = false, std::optional<std::chrono::seconds> retryAfter = {})
{
    AttemptResult result;
    result.outcome = outcome;
    result.isAboutReport = isAboutReport;
    result.retryAfter = retryAfter;
    return result;
}

} // namespace

/** The rules of waiting, as tables. */
class TestRetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backoff_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<double>("chance");
        QTest::addColumn<milliseconds>("expected");
        QTest::newRow("first, in the middle") << 1 << 0.5 << milliseconds(30s);
        QTest::newRow("first, shortest") << 1 << 0.0 << milliseconds(22'500);
        QTest::newRow("first, longest") << 1 << 1.0 << milliseconds(37'500);
        QTest::newRow("second") << 2 << 0.5 << milliseconds(60s);
        QTest::newRow("seventh") << 7 << 0.5 << milliseconds(1'920s);
        QTest::newRow("eighth is an hour") << 8 << 0.5 << milliseconds(1h);
        QTest::newRow("an hour, shortest") << 9 << 0.0 << milliseconds(45min);
        QTest::newRow("an hour, longest") << 9 << 1.0 << milliseconds(75min);
        QTest::newRow("a million failures") << 1'000'000 << 0.5 << milliseconds(1h);
        QTest::newRow("none is as one") << 0 << 0.5 << milliseconds(30s);
        QTest::newRow("less than none is as one") << -7 << 0.5 << milliseconds(30s);
        QTest::newRow("chance out of range") << 1 << 40.0 << milliseconds(37'500);
    }

    void backoff()
    {
        QFETCH(int, failures);
        QFETCH(double, chance);
        QTEST(Telemetry::backoff(failures, chance), "expected");
    }

    void waitAfter_data()
    {
        using enum Outcome;
        QTest::addColumn<AttemptResult>("result");
        QTest::addColumn<int>("failures");
        QTest::addColumn<milliseconds>("duration");
        QTest::newRow("delivered") << ended(Delivered, true) << 0 << milliseconds(0);
        QTest::newRow("the report is at fault") << ended(Refused, true) << 0 << milliseconds(0);
        QTest::newRow("the address is at fault") << ended(Refused) << 3 << milliseconds(24h);
        QTest::newRow("later") << ended(Later) << 3 << milliseconds(120s);
        QTest::newRow("later, with a wish") << ended(Later, false, 7s) << 3 << milliseconds(7s);
        QTest::newRow("later, with a long wish") << ended(Later, false, 24h) << 3 << milliseconds(24h);
        QTest::newRow("unknown") << ended(Unknown) << 3 << milliseconds(120s);
    }

    void waitAfter()
    {
        QFETCH(AttemptResult, result);
        QFETCH(int, failures);
        const Moment now = at(Noon, 5h);
        const QueueWait wait = Telemetry::waitAfter({.failures = 2}, result, now, 0.5);
        QCOMPARE(wait.failures, failures);
        QTEST(wait.duration, "duration");
        if (failures > 0)
            QCOMPARE(wait.since, now);
    }

    void remaining_data()
    {
        QTest::addColumn<Moment>("now");
        QTest::addColumn<milliseconds>("expected");
        const milliseconds whole = 10min;
        QTest::newRow("at once") << at(Noon, 1h) << whole;
        QTest::newRow("in the middle") << at(Noon.addSecs(240), 1h + 4min) << milliseconds(6min);
        QTest::newRow("over") << at(Noon.addSecs(900), 1h + 15min) << milliseconds(0);
        QTest::newRow("the clock was set ten years forward") << at(Noon.addYears(10), 1h + 4min) << milliseconds(6min);
        QTest::newRow("the clock was set ten years back") << at(Noon.addYears(-10), 1h + 4min) << milliseconds(6min);
        QTest::newRow("eight hours asleep") << at(Noon.addSecs(8 * 3600), 9h) << milliseconds(0);
        QTest::newRow("started anew, in the middle") << at(Noon.addSecs(240), 5s, u"two"_s) << milliseconds(6min);
        QTest::newRow("started anew, over") << at(Noon.addSecs(900), 5s, u"two"_s) << milliseconds(0);
        QTest::newRow("started anew with the clock ten years back")
            << at(Noon.addYears(-10), 5s, u"two"_s) << whole; // never longer than stored
        QTest::newRow("started anew with the clock ten years forward")
            << at(Noon.addYears(10), 5s, u"two"_s) << milliseconds(0);
        QTest::newRow("a system that counts no starts") << at(Noon.addSecs(240), 0ms, QString()) << milliseconds(6min);
        QTest::newRow("an uptime that goes back") << at(Noon, 1s) << whole;
    }

    void remaining()
    {
        QFETCH(Moment, now);
        const QueueWait wait{.failures = 1, .duration = 10min, .since = at(Noon, 1h)};
        QTEST(remainingWait(wait, now), "expected");
    }

    void damagedWaitsAreBounded()
    {
        const Moment now = at(Noon, 1h);
        QCOMPARE(remainingWait({.failures = 1, .duration = milliseconds::max(), .since = now}, now), milliseconds(24h));
        QCOMPARE(remainingWait({.failures = 1, .duration = -5s, .since = now}, now), milliseconds(0));
    }

    /** With the clock years back a wait that began before the restart ends all the same. */
    void waitIsCountedAnewAfterAStart()
    {
        const QueueWait stored{.failures = 4, .duration = 10min, .since = at(Noon, 1h)};
        const Moment start = at(Noon.addYears(-10), 5s, u"two"_s);
        const QueueWait anew = waitFrom(stored, start);
        QCOMPARE(anew.failures, 4);
        QCOMPARE(remainingWait(anew, start), milliseconds(10min));
        QCOMPARE(remainingWait(anew, at(start.wall.addSecs(240), 5s + 4min, u"two"_s)), milliseconds(6min));
        QCOMPARE(remainingWait(stored, at(start.wall.addSecs(240), 5s + 4min, u"two"_s)),
                 milliseconds(10min)); // the control: without it the wait would not shrink
    }

    void marksTellDestinationsApart()
    {
        const QUrl url(u"https://collector.example/v1/track"_s);
        const QString mark = destinationMark(url, "key-4711");
        QCOMPARE(mark.size(), 16);
        QCOMPARE(destinationMark(url, "key-4711"), mark);
        QVERIFY(destinationMark(url, "key-4712") != mark);
        QVERIFY(destinationMark(QUrl(u"https://collector.example/v1/b"_s), "key-4711") != mark);
        QVERIFY(!mark.contains(u"4711"_s));
    }

    void givenUp_data()
    {
        QTest::addColumn<qint64>("tries");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<bool>("expected");
        QTest::newRow("19 tries") << qint64(19) << Noon << false;
        QTest::newRow("20 tries") << qint64(20) << Noon << true;
        QTest::newRow("just before 7 days") << qint64(0) << Noon.addDays(7).addMSecs(-1) << false;
        QTest::newRow("7 days") << qint64(0) << Noon.addDays(7) << true;
        QTest::newRow("made in the future") << qint64(0) << Noon.addYears(-10) << false;
    }

    void givenUp()
    {
        QFETCH(qint64, tries);
        QFETCH(QDateTime, now);
        QTEST(isGivenUp(tries, Noon, now), "expected");
    }

    void triesWithoutNetworkDoNotCount()
    {
        AttemptResult result = ended(Outcome::Later);
        QVERIFY(!isAnsweredTry(result));
        result.status = 503;
        QVERIFY(isAnsweredTry(result));
    }

    void rateLimit_data()
    {
        QTest::addColumn<QDateTime>("fifteenthLast");
        QTest::addColumn<milliseconds>("expected");
        QTest::newRow("fewer than fifteen so far") << QDateTime() << milliseconds(0);
        QTest::newRow("just now") << Noon << milliseconds(60s);
        QTest::newRow("20 s ago") << Noon.addSecs(-20) << milliseconds(40s);
        QTest::newRow("a minute ago") << Noon.addSecs(-60) << milliseconds(0);
        QTest::newRow("in a future that the clock has left") << Noon.addYears(10) << milliseconds(0);
    }

    void rateLimit()
    {
        QFETCH(QDateTime, fifteenthLast);
        QTEST(rateLimitWait(fifteenthLast, Noon), "expected");
    }

    void clocksOfThisMachine()
    {
        const Moment first = currentMoment();
        const Moment second = currentMoment();
        QVERIFY(first.uptime > 0ms && second.uptime >= first.uptime);
        QCOMPARE(first.bootId, second.bootId);
        QCOMPARE(elapsedBetween(second, first), 0ms);
    }

    /** 500s for 24 hours: no client asks more than 30 times in a day after the first hour, and they come spread. */
    void stormIsPolite()
    {
        constexpr int clients = 1000;
        QList<int> perSecond(24 * 3600, 0);
        quint32 seed = 12345;
        for (int client = 0; client < clients; ++client) {
            QueueWait wait;
            milliseconds time = 0ms;
            int afterFirstHour = 0;
            while (time < 24h) {
                if (time >= 1h)
                    ++afterFirstHour;
                if (time > 0ms)
                    ++perSecond[qsizetype(time.count() / 1000)];
                seed = seed * 1664525U + 1013904223U;
                wait = Telemetry::waitAfter(wait, ended(Outcome::Later), at(Noon.addMSecs(time.count()), time),
                                            double(seed) / 4294967296.0);
                time += wait.duration;
            }
            QVERIFY2(afterFirstHour <= 30, qPrintable(QString::number(afterFirstHour)));
        }
        for (qsizetype second = 3600; second < perSecond.size(); ++second)
            QVERIFY2(perSecond[second] <= clients / 50, qPrintable(QString::number(second)));
    }
};

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"

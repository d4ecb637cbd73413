#include "core/delivery/automaticdelivery.h"
#include "core/delivery/history.h"
#include "core/delivery/outbox.h"
#include "core/delivery/waitstore.h"
#include "tests/support/loopbackserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Telemetry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using When = ScriptedAnswer::When;
using End = ScriptedAnswer::End;

namespace {

const QDateTime Noon(QDate(2024, 3, 1), QTime(12, 0), Qt::UTC);

NewReport newReport(const QByteArray &body, bool isOnlyByHand = false)
{
    return {.event = u"Telemetry Disabled"_s, .body = body, .origin = u"queue"_s, .isOnlyByHand = isOnlyByHand};
}

} // namespace

/** Mode "Send by itself", with a clock that only the test moves. */
class TestAutomaticDelivery : public QObject
{
    Q_OBJECT

private:
    /** One program of ours. */
    struct Program
    {
        Program(const QString &folder, const LoopbackServer &server, Moment &now)
            : database(folder),
              outbox(database, [&now] { return now.wall; }),
              history(database, [&now] { return now.wall; }),
              queue(
                  {database, outbox, history, sender}, [this] { return decision(); },
                  [this]() -> Result<Endpoint> { return endpoint; }),
              automatic({database, outbox, history, sender}, queue,
                        [this] { return isOn && isAutomatic ? std::optional(endpoint) : std::nullopt; })
        {
            endpoint.url = server.url();
            endpoint.writeKey = "key";
            endpoint.isSegment = true;
            queue.setClock([&now] { return now; });
            queue.setChance([] { return 0.5; });
            automatic.setClock([&now] { return now; });
        }

        Decision decision() const
        {
            Decision decision;
            decision.inspector = isOn ? Verdict::On : Verdict::Off;
            return decision;
        }

        /** Lets it do all that can be done without waiting. */
        void drain(std::chrono::milliseconds budget = 20s)
        {
            QSignalSpy idle(&automatic, &AutomaticDelivery::idle);
            automatic.drain(budget);
            QVERIFY(idle.wait(30'000));
        }

        Database database;
        Outbox outbox;
        History history;
        Sender sender;
        Endpoint endpoint;
        bool isOn = true;
        bool isAutomatic = true;
        DeliveryQueue queue;
        AutomaticDelivery automatic;
    };

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<LoopbackServer>();
        m_now = {.wall = Noon, .bootId = u"one"_s, .uptime = 1h};
    }

    void sendsInOrderWhatMayGo()
    {
        Program program(path(), *m_server, m_now);
        QVERIFY(program.outbox.enqueue({newReport("1"), newReport("2", true), newReport("3"), newReport("4")}));
        QVERIFY(program.history.end(*program.history.begin(3, {}), ended(Outcome::Unknown)).has_value());
        program.drain();
        QCOMPARE(bodies(), (QByteArrayList{"1", "4"})); // neither what was made while off, nor what may have arrived
        QCOMPARE(program.outbox.counts()->byState,
                 (QMap<ReportState, qint64>{{ReportState::Waiting, 1}, {ReportState::Unknown, 1}}));
    }

    void onlyWhenItMay_data()
    {
        QTest::addColumn<bool>("isOn");
        QTest::addColumn<bool>("isAutomatic");
        QTest::newRow("off") << false << true;
        QTest::newRow("ask me first") << true << false;
    }

    void onlyWhenItMay()
    {
        QFETCH(bool, isOn);
        QFETCH(bool, isAutomatic);
        Program program(path(), *m_server, m_now);
        QVERIFY(program.outbox.enqueue(newReport("1")).has_value());
        program.isOn = isOn;
        program.isAutomatic = isAutomatic;
        program.drain();
        QCOMPARE(m_server->connections(), 0);
        QCOMPARE(program.outbox.report(1)->state, ReportState::Waiting);
        program.isOn = program.isAutomatic = true; // the control
        program.drain();
        QCOMPARE(bodies(), QByteArrayList{"1"});
    }

    void atMostFifteenInAMinute()
    {
        Program program(path(), *m_server, m_now);
        QList<NewReport> reports;
        for (int i = 0; i < 40; ++i)
            reports += newReport(QByteArray::number(i));
        QVERIFY(program.outbox.enqueue(reports).has_value());
        program.drain();
        QCOMPARE(bodies().size(), 15);
        pass(59s);
        program.drain();
        QCOMPARE(bodies().size(), 15);
        QCOMPARE(program.automatic.pauseBeforeNext(program.endpoint), std::chrono::milliseconds(1s));
        pass(1s);
        Program next(path(), *m_server, m_now); // another program knows of those of the first
        next.drain();
        QCOMPARE(bodies().size(), 30);
        m_now.wall = m_now.wall.addYears(-10); // the clock is set back
        next.drain();
        QCOMPARE(bodies().size(), 40);
        QCOMPARE(bodies().last(), QByteArray("39"));
    }

    /** One wait for all after a failure; it grows, is kept, and is over after a success. */
    void oneWaitForTheWholeQueue()
    {
        m_server->setAnswers({ScriptedAnswer::status(503), ScriptedAnswer::status(500), ScriptedAnswer::success()});
        Program program(path(), *m_server, m_now);
        QVERIFY(program.outbox.enqueue({newReport("1"), newReport("2"), newReport("3")}).has_value());
        program.drain();
        QCOMPARE(bodies(), QByteArrayList{"1"}); // the second is not even tried
        QCOMPARE(program.automatic.pauseBeforeNext(program.endpoint), std::chrono::milliseconds(30s));
        pass(29'999ms);
        program.drain();
        QCOMPARE(bodies().size(), 1);
        pass(1ms);
        program.drain();
        QCOMPARE(bodies(), (QByteArrayList{"1", "1"}));
        QCOMPARE(program.automatic.pauseBeforeNext(program.endpoint), std::chrono::milliseconds(60s));

        Program afterRestart(path(), *m_server, m_now);
        afterRestart.drain();
        QCOMPARE(bodies().size(), 2); // it is kept
        pass(60s);
        afterRestart.drain();
        QCOMPARE(bodies(), (QByteArrayList{"1", "1", "1", "2", "3"}));
        QCOMPARE(readQueueWait(afterRestart.database), QueueWait());
    }

    void retryAfter_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<std::chrono::milliseconds>("wait");
        QTest::newRow("0") << QByteArray("0") << std::chrono::milliseconds(1s);
        QTest::newRow("60") << QByteArray("60") << std::chrono::milliseconds(60s);
        QTest::newRow("too much") << QByteArray("1000000000000") << std::chrono::milliseconds(24h);
        QTest::newRow("negative") << QByteArray("-5") << std::chrono::milliseconds(30s); // no such wait: the usual one
        QTest::newRow("garbage") << QByteArray("soon") << std::chrono::milliseconds(30s);
        QTest::newRow("a date long ago") << QByteArray("Wed, 21 Oct 2015 07:28:00 GMT")
                                         << std::chrono::milliseconds(1s);
    }

    void retryAfter()
    {
        QFETCH(QByteArray, header);
        m_server->setAnswers({ScriptedAnswer::tooMany(header)});
        Program program(path(), *m_server, m_now);
        QVERIFY(program.outbox.enqueue({newReport("1"), newReport("2")}).has_value());
        program.drain();
        QCOMPARE(bodies().size(), 1);
        Program afterRestart(path(), *m_server, m_now);
        QFETCH(std::chrono::milliseconds, wait);
        QCOMPARE(afterRestart.automatic.pauseBeforeNext(afterRestart.endpoint), wait);
    }

    void clockJumpsAreHarmless()
    {
        m_server->setAnswers({ScriptedAnswer::status(503)});
        Program program(path(), *m_server, m_now);
        QVERIFY(program.outbox.enqueue(newReport("1")).has_value());
        program.drain();
        for (const int years : {10, -20}) {
            m_now.wall = m_now.wall.addYears(years);
            program.drain();
            QCOMPARE(bodies().size(), 1); // no burst
            QCOMPARE(program.automatic.pauseBeforeNext(program.endpoint),
                     std::chrono::milliseconds(30s)); // no eternity
        }
        m_now.bootId = u"two"_s; // started anew, the clock ten years back
        m_now.uptime = 5s;
        QCOMPARE(program.automatic.pauseBeforeNext(program.endpoint), std::chrono::milliseconds(30s));
        pass(30s);
        QCOMPARE(program.automatic.pauseBeforeNext(program.endpoint), std::chrono::milliseconds(0));
    }

    void anotherDestinationNeedNotWait()
    {
        m_server->setAnswers({ScriptedAnswer::status(401), ScriptedAnswer::success()});
        Program program(path(), *m_server, m_now);
        QVERIFY(program.outbox.enqueue({newReport("1"), newReport("2")}).has_value());
        program.drain();
        QCOMPARE(bodies(), QByteArrayList{"1"});
        pass(23h);
        program.drain();
        QCOMPARE(bodies(), QByteArrayList{"1"}); // a wrong key does not use the reports up, one after the other
        program.endpoint.writeKey = "the right key";
        program.drain();
        QCOMPARE(bodies(), (QByteArrayList{"1", "2"}));
        QCOMPARE(program.outbox.report(1)->state, ReportState::Refused);
    }

    void unreachable()
    {
        Program program(path(), *m_server, m_now);
        m_server.reset(); // nobody listens
        QVERIFY(program.outbox.enqueue(newReport("1")).has_value());
        program.drain();
        QCOMPARE(program.outbox.report(1)->state, ReportState::Later);
        QCOMPARE(program.history.attempts(1)->size(), 1);
        QCOMPARE(program.automatic.pauseBeforeNext(program.endpoint), std::chrono::milliseconds(30s));
    }

    /** A command does not wait for a destination that does not even answer the call. */
    void budget()
    {
        m_server->setAnswers({ScriptedAnswer::success()});
        Program program(path(), *m_server, m_now);
        QVERIFY(program.outbox.enqueue({newReport("1"), newReport("2")}).has_value());
        program.drain(0ms); // spent before it began
        QCOMPARE(bodies().size(), 0);
        program.drain();
        QCOMPARE(bodies().size(), 2);
    }

    void withdrawnWhileWaiting()
    {
        m_server->setAnswers({ScriptedAnswer::status(503), ScriptedAnswer::success()});
        Program program(path(), *m_server, m_now);
        QVERIFY(program.outbox.enqueue(newReport("1")).has_value());
        program.drain();
        pass(1h);
        program.isOn = false;
        program.drain();
        QCOMPARE(bodies().size(), 1);
        program.isOn = true;
        program.drain();
        QCOMPARE(bodies().size(), 2);
    }

    /** In a window it goes on by itself when something new waits. */
    void following()
    {
        Program program(path(), *m_server, m_now);
        program.automatic.start();
        QVERIFY(program.outbox.enqueue(newReport("1")).has_value());
        program.automatic.start();
        QTRY_COMPARE_WITH_TIMEOUT(program.outbox.size()->reports, 0, 20'000);
        QVERIFY(program.outbox.enqueue(newReport("2")).has_value());
        program.automatic.stop();
        QTest::qWait(50);
        QCOMPARE(bodies().size(), 1);
    }

private:
    static AttemptResult ended(Outcome outcome)
    {
        AttemptResult result;
        result.outcome = outcome;
        return result;
    }

    void pass(std::chrono::milliseconds time)
    {
        m_now.wall = m_now.wall.addMSecs(time.count());
        m_now.uptime += time;
    }

    QByteArrayList bodies() const
    {
        QByteArrayList bodies;
        for (const ReceivedRequest &request : m_server->requests())
            bodies += request.body;
        return bodies;
    }

    QString path() const { return m_folder->filePath(u"state"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LoopbackServer> m_server;
    Moment m_now;
};

QTEST_GUILESS_MAIN(TestAutomaticDelivery)
#include "tst_automaticdelivery.moc"

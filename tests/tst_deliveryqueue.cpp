#include "core/delivery/deliveryqueue.h"
#include "core/delivery/history.h"
#include "core/delivery/outbox.h"
#include "tests/support/loopbackserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Telemetry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using When = ScriptedAnswer::When;
using End = ScriptedAnswer::End;

namespace {

Decision decision(Verdict verdict)
{
    Decision decision;
    decision.inspector = verdict;
    decision.inspectorReasons = {u"the deciding reason"_s, u"another one"_s};
    return decision;
}

NewReport newReport(const QByteArray &body)
{
    return {u"Telemetry Disabled"_s, body, u"queue"_s, u"docs"_s, {}, false};
}

} // namespace

class TestDeliveryQueue : public QObject
{
    Q_OBJECT

private:
    /** One program: database, queue and what it told. */
    struct Program
    {
        Program(const QString &folder, const LoopbackServer &server)
            : database(folder), outbox(database), history(database)
        {
            endpoint.url = server.url();
            endpoint.writeKey = "golden-write-key";
            endpoint.isSegment = true;
            // Before the queue's own connection: the end of the attempt, not that of writing it down.
            connect(&sender, &Sender::failed, &sender, [this] { endedAfter = clock.elapsed(); });
            queue = std::make_unique<DeliveryQueue>(
                DeliveryQueue::Rooms{database, outbox, history, sender},
                [this] {
                    ++asked;
                    return current;
                },
                [this]() -> Result<Endpoint> {
                    if (endpointAsked)
                        endpointAsked();
                    return endpoint;
                });
            connect(queue.get(), &DeliveryQueue::delivered, queue.get(),
                    [this](qint64 id, const AttemptResult &) { delivered += id; });
            connect(queue.get(), &DeliveryQueue::failed, queue.get(),
                    [this](qint64 id, const Error &error, const std::optional<AttemptResult> &result) {
                        failed += id;
                        errors += error;
                        results += result;
                    });
            connect(queue.get(), &DeliveryQueue::finished, queue.get(), [this](const QList<qint64> &ids) {
                ++finished;
                untouched = ids;
            });
        }

        void sendAndWait(const QList<qint64> &ids)
        {
            const int before = finished;
            queue->send(ids);
            QTRY_COMPARE_WITH_TIMEOUT(finished, before + 1, 15'000);
            QVERIFY(!queue->isBusy());
        }

        QList<ReportState> states()
        {
            QList<ReportState> states;
            for (qint64 id = 1; outbox.report(id).has_value(); ++id)
                states += outbox.report(id)->state;
            return states;
        }

        Database database;
        Outbox outbox;
        History history;
        Sender sender;
        Decision current = decision(Verdict::On);
        Endpoint endpoint;
        std::function<void()> endpointAsked;
        int asked = 0;
        std::unique_ptr<DeliveryQueue> queue;
        QList<qint64> delivered;
        QList<qint64> failed;
        QList<Error> errors;
        QList<std::optional<AttemptResult>> results;
        QList<qint64> untouched;
        int finished = 0;
        QElapsedTimer clock;
        qint64 endedAfter = -1; ///< ms on the clock, when an attempt failed
    };

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<LoopbackServer>();
    }

    /** Bytes stored = bytes received, in the order of the ids that were asked for. */
    void sendsTheStoredBytesInOrder()
    {
        Program program(path(), *m_server);
        QByteArray odd("\xff\0{\"a\": 1}\r\n", 13);
        const QList<QByteArray> bodies = {"{\"n\": 1}", odd, QByteArray(32'000, 'x'), "{\"n\": 4}"};
        for (const QByteArray &body : bodies)
            QVERIFY(program.outbox.enqueue(newReport(body)).has_value());
        program.sendAndWait({1, 2, 4, 3});
        QCOMPARE(program.delivered, (QList<qint64>{1, 2, 4, 3}));
        QCOMPARE(program.failed, QList<qint64>());
        QCOMPARE(program.untouched, QList<qint64>());
        QCOMPARE(m_server->requests().size(), 4);
        QCOMPARE(m_server->requests().at(0).body, bodies.at(0));
        QCOMPARE(m_server->requests().at(1).body, bodies.at(1));
        QCOMPARE(m_server->requests().at(2).body, bodies.at(3));
        QCOMPARE(m_server->requests().at(3).body, bodies.at(2));
        for (qint64 id = 1; id <= 4; ++id)
            QCOMPARE(program.outbox.report(id)->body, bodies.at(id - 1)); // kept as they were sent
        QCOMPARE(m_server->connections(), 1);
        QCOMPARE(program.outbox.list(), QList<Report>());
        QCOMPARE(program.states(), QList<ReportState>(4, ReportState::Delivered));

        const auto attempts = program.history.newest(10);
        QCOMPARE(attempts->size(), 4);
        QCOMPARE(attempts->constLast().report, 1);
        QCOMPARE(attempts->constLast().outcome, Outcome::Delivered);
        QCOMPARE(attempts->constLast().status, 200);
        QCOMPARE(attempts->constLast().destination, m_server->url().toString());
        QCOMPARE(attempts->constLast().answer, QByteArray("{\"success\": true}"));
    }

    void intentIsOnTheDiskBeforeAnythingLeaves()
    {
        m_server->setAnswers({ScriptedAnswer::silence()});
        Program program(path(), *m_server);
        QVERIFY(program.outbox.enqueue(newReport("{}")).has_value());
        QSignalSpy received(m_server.get(), &LoopbackServer::requestCompleted);
        program.queue->send({1});
        QVERIFY(received.wait());
        Database other(path());
        QCOMPARE(Outbox(other).report(1)->state, ReportState::Sending);
        QCOMPARE(History(other).attempts(1)->size(), 1);
        QCOMPARE(History(other).attempts(1)->constFirst().outcome, std::nullopt);
    }

    /** Also one that is not the first of many, and so was written down with the others. */
    void longAttemptHasItsEntryWhileItRuns()
    {
        m_server->setAnswers({ScriptedAnswer::success(), ScriptedAnswer::silence()});
        Program program(path(), *m_server);
        QVERIFY(program.outbox.enqueue({newReport("1"), newReport("2"), newReport("3")}).has_value());
        program.queue->send({1, 2, 3});
        Database other(path());
        QTRY_COMPARE(History(other).attempts(2)->size(), 1);
        QCOMPARE(History(other).attempts(2)->constFirst().outcome, std::nullopt);
        QCOMPARE(Outbox(other).report(2)->state, ReportState::Sending);
        QCOMPARE(Outbox(other).report(3)->state, ReportState::Waiting);
        QCOMPARE(program.delivered, QList<qint64>{1});
        program.queue->abort();
        QTRY_COMPARE(program.finished, 1);
        QCOMPARE(program.states(), (QList{ReportState::Delivered, ReportState::Unknown, ReportState::Waiting}));
        QCOMPARE(History(other).attempts(2)->size(), 1);
        QCOMPARE(History(other).closeInterrupted(*other.takeSenderLock()), 0);
    }

    /** More than one turn, and another program that writes meanwhile. */
    void manyReports()
    {
        constexpr int reports = 150;
        Program program(path(), *m_server);
        QList<NewReport> many;
        for (int i = 0; i < reports; ++i)
            many += newReport("{\"n\": " + QByteArray::number(i) + '}');
        const auto ids = program.outbox.enqueue(many);
        Database other(path());
        connect(program.queue.get(), &DeliveryQueue::delivered, program.queue.get(), [&](qint64 id) {
            if (id % 50 == 0)
                QVERIFY(Outbox(other).enqueue(newReport("{}")).has_value());
        });
        program.sendAndWait(*ids);
        QCOMPARE(program.delivered, *ids);
        QCOMPARE(m_server->requests().size(), reports);
        for (int i = 0; i < reports; ++i)
            QCOMPARE(m_server->requests().at(i).body, many.at(i).body);
        for (const qint64 id : *ids)
            QCOMPARE(program.history.attempts(id)->size(), 1);
        QCOMPARE(program.outbox.size()->reports, 3);
        QCOMPARE(program.history.closeInterrupted(*program.database.takeSenderLock()), 0);
    }

    /** Chosen by two programs at once, it is sent by one: the second attempt would not be what the person chose. */
    void whatAnotherProgramSendsIsNotSentAgain()
    {
        m_server->setAnswers({ScriptedAnswer::silence()});
        Program program(path(), *m_server);
        QVERIFY(program.outbox.enqueue(newReport("{}")).has_value());
        Program other(path(), *m_server);
        QSignalSpy received(m_server.get(), &LoopbackServer::requestCompleted);
        program.queue->send({1});
        QVERIFY(received.wait());
        other.sendAndWait({1}); // while it is being sent
        QCOMPARE(other.failed, QList<qint64>{1});
        QCOMPARE(other.results, QList<std::optional<AttemptResult>>{std::nullopt});
        Program third(path(), *m_server);
        third.queue->send({1});
        program.queue->abort(); // unknown from now on, as the third program finds when its turn comes
        QTRY_COMPARE_WITH_TIMEOUT(third.finished, 1, 15'000);
        QCOMPARE(third.failed, QList<qint64>{1});
        QCOMPARE(m_server->requests().size(), 1);
        QCOMPARE(program.outbox.report(1)->state, ReportState::Unknown);
        third.sendAndWait({1}); // the control: chosen as it is now, it goes
        QCOMPARE(m_server->requests().size(), 2);
    }

    /** It may have arrived: that it was chosen before does not mean that it may go again. */
    void whatAnotherProgramBeganAndLeftIsNotSentAgain()
    {
        Program program(path(), *m_server);
        QVERIFY(program.outbox.enqueue({newReport("1"), newReport("2")}).has_value());
        program.queue->send({1, 2});
        Database other(path());
        QVERIFY(History(other).begin(1, {}).has_value()); // and then that program died
        QTRY_COMPARE(program.finished, 1);
        QCOMPARE(program.failed, QList<qint64>{1});
        QCOMPARE(program.errors.constFirst().code, Error::Code::ReportNotWaiting);
        QCOMPARE(program.delivered, QList<qint64>{2});
        QCOMPARE(program.states(), (QList{ReportState::Unknown, ReportState::Delivered}));
        QCOMPARE(m_server->requests().size(), 1);
    }

    void brokenOffAmidMany_data()
    {
        QTest::addColumn<bool>("isOptOut");
        QTest::newRow("by the person") << false;
        QTest::newRow("by opting out") << true;
    }

    /** What was begun ahead has not begun after all. */
    void brokenOffAmidMany()
    {
        QFETCH(bool, isOptOut);
        constexpr int reports = 30;
        Program program(path(), *m_server);
        const auto ids = program.outbox.enqueue(QList<NewReport>(reports, newReport("{}")));
        connect(program.queue.get(), &DeliveryQueue::delivered, program.queue.get(), [&](qint64 id) {
            if (id == 10 && isOptOut)
                program.current = decision(Verdict::Off);
            else if (id == 10)
                program.queue->abort();
        });
        program.sendAndWait(*ids);
        QVERIFY(program.delivered.size() >= 10 && program.delivered.size() < 20);
        qsizetype uncertain = 0;
        const QList<ReportState> states = program.states();
        for (const ReportState state : states) {
            QVERIFY(state != ReportState::Sending);
            uncertain += state == ReportState::Unknown ? 1 : 0;
        }
        QVERIFY(uncertain <= 1);
        QCOMPARE(states.count(ReportState::Delivered), program.delivered.size());
        // The one that was broken off, or was not let go, has told its end; the others were not touched.
        QCOMPARE(program.delivered.size() + program.failed.size() + program.untouched.size(), reports);
        QVERIFY(program.failed.size() <= 1);
        QVERIFY(m_server->requests().size() <= program.delivered.size() + uncertain);
        QCOMPARE(program.outbox.report(reports)->state, ReportState::Waiting);
        QCOMPARE(program.outbox.report(reports)->isOnlyByHand, isOptOut);
        QCOMPARE(program.history.closeInterrupted(*program.database.takeSenderLock()), 0);
    }

    /** The answer is there, the disk takes no more: nothing more is sent, and nothing of it again. */
    void outcomeThatCannotBeWritten()
    {
        constexpr int reports = 30;
        FileLock lock;
        {
            Program program(path(), *m_server);
            program.database.setPatience(10ms);
            const auto ids = program.outbox.enqueue(QList<NewReport>(reports, newReport("{}")));
            connect(program.queue.get(), &DeliveryQueue::delivered, program.queue.get(), [&](qint64 id) {
                if (id == 10)
                    lock = *FileLock::take(path() + u"/reports.lock"_s, 1s);
            });
            program.sendAndWait(*ids);
            QVERIFY(lock.isHeld());
            QCOMPARE(program.errors.constFirst().code, Error::Code::DatabaseBusy);
            QVERIFY(program.failed.size() <= 2);
            QVERIFY(program.untouched.size() >= 10);
        }
        lock.release();
        const qsizetype received = m_server->requests().size();
        Program next(path(), *m_server);
        QVERIFY(next.history.closeInterrupted(*next.database.takeSenderLock()).value_or(0) > 0);
        const QList<ReportState> states = next.states();
        const qsizetype uncertain = states.count(ReportState::Unknown);
        QVERIFY(uncertain >= 1 && uncertain <= 3); // the one after them was begun, and could not be taken back
        QCOMPARE(states.count(ReportState::Delivered) + states.count(ReportState::Waiting) + uncertain, reports);
        QVERIFY(received >= states.count(ReportState::Delivered));
        QVERIFY(received <= states.count(ReportState::Delivered) + uncertain);
    }

    void whenTheAnswerIsNoNothingIsSent_data()
    {
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<bool>("isHeldBack");
        QTest::newRow("off") << Verdict::Off << true;
        QTest::newRow("undecided") << Verdict::Undecided << false;
        QTest::newRow("debug") << Verdict::Debug << false;
        QTest::newRow("blocked") << Verdict::Blocked << false;
        QTest::newRow("broken") << Verdict::Broken << false;
        QTest::newRow("will turn on") << Verdict::WillTurnOn << false;
    }

    void whenTheAnswerIsNoNothingIsSent()
    {
        QFETCH(Verdict, verdict);
        Program program(path(), *m_server);
        QVERIFY(program.outbox.enqueue({newReport("1"), newReport("2")}).has_value());
        program.current = decision(verdict);
        program.sendAndWait({1, 2});
        QCOMPARE(program.failed, QList<qint64>{1}); // one message, not one for each
        QCOMPARE(program.errors.constFirst(), (Error{Error::Code::NotAllowed, u"the deciding reason"_s}));
        QCOMPARE(program.results.constFirst(), std::nullopt);
        QCOMPARE(program.untouched, QList<qint64>{2});
        QTest::qWait(20);
        QCOMPARE(m_server->connections(), 0);
        QCOMPARE(program.states(), QList<ReportState>(2, ReportState::Waiting));
        QCOMPARE(program.history.newest(10), QList<Attempt>());
        QFETCH(bool, isHeldBack);
        QCOMPARE(program.outbox.report(1)->isOnlyByHand, isHeldBack);

        program.current = decision(Verdict::On); // the control: by hand they go
        program.sendAndWait({1, 2});
        QCOMPARE(program.delivered, (QList<qint64>{1, 2}));
        QCOMPARE(m_server->requests().size(), 2);
    }

    void askedRightBeforeEachAttempt()
    {
        Program program(path(), *m_server);
        QVERIFY(program.outbox.enqueue({newReport("1"), newReport("2"), newReport("3")}).has_value());
        int attempts = 0;
        program.endpointAsked = [&] {
            if (++attempts == 3)
                program.current = decision(Verdict::Off);
        };
        program.sendAndWait({1, 2, 3});
        QCOMPARE(program.delivered, (QList<qint64>{1, 2}));
        QCOMPARE(program.failed, QList<qint64>{3});
        QCOMPARE(program.errors.constFirst().code, Error::Code::NotAllowed);
        QCOMPARE(m_server->requests().size(), 2);
        QVERIFY(program.asked >= 3);
    }

    void noThatComesWhileTheIntentIsWritten()
    {
        Program program(path(), *m_server);
        QVERIFY(program.outbox.enqueue(newReport("1")).has_value());
        int asked = 0;
        DeliveryQueue queue(
            {program.database, program.outbox, program.history, program.sender},
            [&] { return decision(++asked == 1 ? Verdict::On : Verdict::Off); },
            [&]() -> Result<Endpoint> { return program.endpoint; });
        QSignalSpy finished(&queue, &DeliveryQueue::finished);
        queue.send({1});
        QVERIFY(finished.wait());
        QCOMPARE(m_server->connections(), 0);
        QCOMPARE(program.outbox.report(1)->state, ReportState::Later);
        QCOMPARE(program.outbox.report(1)->isOnlyByHand, true);
    }

    void optOutBreaksOffWhatIsInFlight()
    {
        m_server->setAnswers({ScriptedAnswer::silence()});
        Program program(path(), *m_server);
        QVERIFY(program.outbox.enqueue({newReport("1"), newReport("2")}).has_value());
        QSignalSpy received(m_server.get(), &LoopbackServer::requestCompleted);
        program.queue->send({1, 2});
        QVERIFY(received.wait());
        program.current = decision(Verdict::Off); // somebody edits global.yml
        program.clock.start();
        QTRY_VERIFY(!program.failed.isEmpty());
        QVERIFY2(program.endedAfter >= 0 && program.endedAfter < 100, qPrintable(QString::number(program.endedAfter)));
        QTRY_COMPARE(program.finished, 1);
        QCOMPARE(program.failed, QList<qint64>{1});
        QCOMPARE(program.errors.constFirst(), (Error{Error::Code::AnswerUncertain, u"the deciding reason"_s}));
        QCOMPARE(program.untouched, QList<qint64>{2});
        QCOMPARE(program.states(), (QList<ReportState>{ReportState::Unknown, ReportState::Waiting}));
        QCOMPARE(program.outbox.report(2)->isOnlyByHand, true);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void abort_data()
    {
        QTest::addColumn<bool>("hasArrived");
        QTest::addColumn<ReportState>("state");
        QTest::newRow("before anything left") << false << ReportState::Later;
        QTest::newRow("while the answer is awaited") << true << ReportState::Unknown;
    }

    void abort()
    {
        QFETCH(bool, hasArrived);
        m_server->setAnswers({ScriptedAnswer::silence()});
        Program program(path(), *m_server);
        QVERIFY(program.outbox.enqueue({newReport("1"), newReport("2")}).has_value());
        QSignalSpy received(m_server.get(), &LoopbackServer::requestCompleted);
        program.queue->send({1, 2});
        if (hasArrived)
            QVERIFY(received.wait());
        else
            QTRY_VERIFY(program.sender.isBusy());
        program.clock.start();
        program.queue->abort();
        QVERIFY2(program.endedAfter >= 0 && program.endedAfter < 100, qPrintable(QString::number(program.endedAfter)));
        QCOMPARE(program.failed, QList<qint64>{1});
        QTEST(program.outbox.report(1)->state, "state");
        QTRY_COMPARE(program.finished, 1);
        QCOMPARE(program.untouched, QList<qint64>{2});
        QCOMPARE(program.outbox.report(2)->state, ReportState::Waiting);
    }

    void whatStopsTheQueue_data()
    {
        using enum ReportState;
        QTest::addColumn<ScriptedAnswer>("answer");
        QTest::addColumn<ReportState>("first");
        QTest::addColumn<bool>("goesOn");
        QTest::newRow("400: the report is at fault") << ScriptedAnswer::status(400) << Refused << true;
        QTest::newRow("413: the report is at fault") << ScriptedAnswer::status(413) << Refused << true;
        QTest::newRow("success false: the report is at fault")
            << ScriptedAnswer::status(200, "{\"success\": false}") << Refused << true;
        QTest::newRow("401: the key is at fault") << ScriptedAnswer::status(401) << Refused << false;
        QTest::newRow("403: the key is at fault") << ScriptedAnswer::status(403) << Refused << false;
        QTest::newRow("404: the address is at fault") << ScriptedAnswer::status(404) << Refused << false;
        QTest::newRow("302: the address is at fault") << ScriptedAnswer::status(302) << Refused << false;
        QTest::newRow("HTML: not Segment") << ScriptedAnswer::status(200, "<html>") << Refused << false;
        QTest::newRow("429") << ScriptedAnswer::tooMany("60") << Later << false;
        QTest::newRow("503") << ScriptedAnswer::status(503) << Later << false;
        QTest::newRow("502") << ScriptedAnswer::status(502) << Unknown << false;
        QTest::newRow("no answer") << ScriptedAnswer::ending(When::AfterRequest, End::Close) << Unknown << false;
    }

    void whatStopsTheQueue()
    {
        QFETCH(ScriptedAnswer, answer);
        QFETCH(ReportState, first);
        QFETCH(bool, goesOn);
        m_server->setAnswers({answer, ScriptedAnswer::success()});
        Program program(path(), *m_server);
        QVERIFY(program.outbox.enqueue({newReport("1"), newReport("2"), newReport("3")}).has_value());
        program.sendAndWait({1, 2, 3});
        QCOMPARE(program.failed, QList<qint64>{1});
        QCOMPARE(program.outbox.report(1)->state, first);
        QCOMPARE(program.delivered, goesOn ? QList<qint64>({2, 3}) : QList<qint64>());
        QCOMPARE(program.untouched, goesOn ? QList<qint64>() : QList<qint64>({2, 3}));
        QCOMPARE(m_server->requests().size(), goesOn ? 3 : 1);
        QCOMPARE(program.history.newest(10)->size(), m_server->requests().size()); // no receipt without an attempt
    }

    void withoutKeyOrDestination_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<Error::Code>("code");
        QTest::newRow("no key") << u"https://api.segment.io/v1/track"_s << QByteArray() << Error::Code::NoWriteKey;
        QTest::newRow("http elsewhere") << u"http://192.0.2.1/v1/track"_s << QByteArray("key")
                                        << Error::Code::EndpointInvalid;
    }

    void withoutKeyOrDestination()
    {
        QFETCH(QString, url);
        QFETCH(QByteArray, key);
        Program program(path(), *m_server);
        program.endpoint.url = QUrl(url);
        program.endpoint.writeKey = key;
        QVERIFY(program.outbox.enqueue({newReport("1"), newReport("2")}).has_value());
        program.sendAndWait({1, 2});
        QCOMPARE(program.failed, QList<qint64>{1});
        QTEST(program.errors.constFirst().code, "code");
        QCOMPARE(program.history.newest(10), QList<Attempt>()); // not even tried
        QCOMPARE(program.states(), QList<ReportState>(2, ReportState::Waiting));
    }

    void unknownAndFinishedReports()
    {
        Program program(path(), *m_server);
        program.sendAndWait({9});
        QCOMPARE(program.errors.constFirst().code, Error::Code::ReportUnknown);
        QCOMPARE(QDir(m_folder->path()).isEmpty(), true); // nothing was created
        QVERIFY(program.outbox.enqueue({newReport("1"), newReport("2"), newReport("3")}).has_value());
        QVERIFY(program.outbox.discard({2}).has_value());
        program.sendAndWait({1, 1, 2, 3}); // delivered meanwhile, discarded
        QCOMPARE(program.delivered, (QList<qint64>{1, 3}));
        QCOMPARE(program.failed, (QList<qint64>{9, 1, 2}));
        QCOMPARE(m_server->requests().size(), 2);
    }

    void crashedAttemptBecomesUnknownAndIsNotRepeated()
    {
        Program program(path(), *m_server);
        QVERIFY(program.outbox.enqueue({newReport("1"), newReport("2")}).has_value());
        QVERIFY(program.history.begin(1, {}).has_value()); // and then the program died
        program.sendAndWait({2});
        QCOMPARE(program.states(), (QList<ReportState>{ReportState::Unknown, ReportState::Delivered}));
        QCOMPARE(m_server->requests().size(), 1);
        program.sendAndWait({1}); // by hand it may go
        QCOMPARE(program.outbox.report(1)->state, ReportState::Delivered);
    }

    /** Two programs with the same work: each report leaves once. */
    void twoProgramsSendNothingTwice()
    {
        constexpr int count = 20;
        Program one(path(), *m_server);
        Program two(path(), *m_server);
        QList<qint64> ids;
        for (int i = 1; i <= count; ++i)
            ids += *one.outbox.enqueue(newReport(QByteArray::number(i)));
        one.queue->send(ids);
        two.queue->send(ids);
        QTRY_VERIFY_WITH_TIMEOUT(one.finished == 1 && two.finished == 1, 20'000);
        QCOMPARE(m_server->requests().size(), count);
        QSet<QByteArray> bodies;
        for (const ReceivedRequest &request : m_server->requests())
            bodies += request.body;
        QCOMPARE(bodies.size(), count);
        QCOMPARE(one.delivered.size() + two.delivered.size(), count);
        QCOMPARE(one.outbox.list(), QList<Report>());
    }

    void waitsForItsTurnAndGivesUp()
    {
        Program program(path(), *m_server);
        QVERIFY(program.outbox.enqueue(newReport("1")).has_value());
        Database other(path());
        auto lock = other.takeSenderLock();
        QVERIFY(lock && lock->isHeld());
        program.queue->setPatience(60ms);
        program.sendAndWait({1});
        QCOMPARE(program.errors.constFirst().code, Error::Code::NotAllowed);
        QCOMPARE(program.outbox.report(1)->state, ReportState::Waiting);
        QCOMPARE(m_server->connections(), 0);
        lock->release();
        program.sendAndWait({1});
        QCOMPARE(program.delivered, QList<qint64>{1});
    }

    void moreWhileBusy()
    {
        Program program(path(), *m_server);
        QVERIFY(program.outbox.enqueue({newReport("1"), newReport("2"), newReport("3")}).has_value());
        program.queue->send({1});
        program.queue->send({2, 3});
        QTRY_COMPARE(program.finished, 1);
        QCOMPARE(program.delivered, (QList<qint64>{1, 2, 3}));
    }

    void endOfTheProgramIsWrittenDown()
    {
        m_server->setAnswers({ScriptedAnswer::silence()});
        Program program(path(), *m_server);
        QVERIFY(program.outbox.enqueue(newReport("1")).has_value());
        QSignalSpy received(m_server.get(), &LoopbackServer::requestCompleted);
        program.queue->send({1});
        QVERIFY(received.wait());
        program.queue.reset();
        QCOMPARE(program.failed, QList<qint64>());
        QCOMPARE(program.outbox.report(1)->state, ReportState::Unknown);
        QCOMPARE(program.history.attempts(1)->constFirst().outcome, Outcome::Unknown);
    }

private:
    QString path() const { return m_folder->filePath(u"state"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LoopbackServer> m_server;
};

QTEST_GUILESS_MAIN(TestDeliveryQueue)
#include "tst_deliveryqueue.moc"

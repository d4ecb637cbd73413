#include "core/delivery/history.h"
#include "core/delivery/outbox.h"
#include "core/delivery/waitstore.h"

#include <QCryptographicHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Telemetry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime Now(QDate(2023, 4, 21), QTime(7, 12, 35, 123), Qt::UTC);
const QByteArray Body =
    "{\"userId\": \"38d23c36\", \"event\": \"Telemetry Disabled\", \"properties\": {\"name\": \"\\u00e9\"}}";

NewReport newReport(const QByteArray &body = Body)
{
    return {u"Telemetry Disabled"_s, body, u"queue"_s, u"oss-3.6"_s, u"/home/me/bot"_s, false};
}

AttemptResult result(Outcome outcome)
{
    AttemptResult result;
    result.outcome = outcome;
    result.status = 503;
    result.latency = 42ms;
    result.answer = QByteArray("a\0\x1b[31mb", 8);
    result.proxy = u"proxy.example:3128"_s;
    if (outcome != Outcome::Delivered)
        result.error = Error{Error::Code::AnswerLater, u"503"_s};
    return result;
}

} // namespace

class TestOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<Database>(m_folder->filePath(u"state"_s));
    }

    void keepsEverything()
    {
        Outbox outbox = make();
        const auto id = outbox.enqueue(newReport());
        QVERIFY(id.has_value());
        QCOMPARE(*id, 1);
        Report expected;
        expected.id = 1;
        expected.event = u"Telemetry Disabled"_s;
        expected.created = Now;
        expected.bytes = Body.size();
        expected.sha256 = QString::fromLatin1(QCryptographicHash::hash(Body, QCryptographicHash::Sha256).toHex());
        expected.origin = u"queue"_s;
        expected.profile = u"oss-3.6"_s;
        expected.project = u"/home/me/bot"_s;
        QCOMPARE(outbox.list(), QList<Report>{expected}); // without the body
        expected.body = Body;
        QCOMPARE(outbox.report(1), expected);
        QCOMPARE(outbox.report(1)->created.timeSpec(), Qt::UTC);

        Database other(m_folder->filePath(u"state"_s)); // as another program sees it
        QCOMPARE(Outbox(other).report(1), expected);
    }

    void keepsAnyBytes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("zeros") << QByteArray(10, '\0');
        QTest::newRow("no UTF-8") << QByteArray("\xff\xfe\x80");
        QTest::newRow("the longest") << QByteArray(32'000, 'x');
    }

    void keepsAnyBytes()
    {
        QFETCH(QByteArray, body);
        Outbox outbox = make();
        const auto id = outbox.enqueue(newReport(body));
        QVERIFY(id.has_value());
        QCOMPARE(outbox.report(*id)->body, body);
        QCOMPARE(outbox.report(*id)->bytes, body.size());
    }

    void idsAscendAndAreNeverGivenTwice()
    {
        Outbox outbox = make();
        QCOMPARE(outbox.enqueue({newReport(), newReport(), newReport()}), (QList<qint64>{1, 2, 3}));
        QVERIFY(outbox.discard({3}).has_value());
        QCOMPARE(outbox.enqueue(newReport()), 4);
        QCOMPARE(ids(outbox), (QList<qint64>{1, 2, 4}));
    }

    void keepsOrderAfterRestart()
    {
        {
            Outbox outbox = make();
            for (int i = 0; i < 20; ++i)
                QVERIFY(outbox.enqueue(newReport(QByteArray::number(i))).has_value());
        }
        m_database = std::make_unique<Database>(m_folder->filePath(u"state"_s));
        Outbox outbox = make();
        const auto reports = outbox.list();
        QCOMPARE(reports->size(), 20);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(outbox.report(reports->at(i).id)->body, QByteArray::number(i));
    }

    void tooLargeNamesTheLargestMember_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("part");
        const QByteArray large(32'000, 'x');
        QTest::newRow("a property") << QByteArray(
            "{\"userId\": \"u\", \"properties\": {\"language\": \"en\", \"pipeline\": \"" + large + "\"}}")
                                    << u"the largest part is properties.pipeline with 32002 bytes"_s;
        QTest::newRow("a member of the context")
            << QByteArray("{\"properties\": {\"a\": 1}, \"context\": {\"os\": [\"" + large + "\"]}}")
            << u"the largest part is context.os with 32004 bytes"_s;
        QTest::newRow("a member at the top")
            << QByteArray("{\"userId\": \"" + large + "\"}") << u"userId with 32002 bytes"_s;
        QTest::newRow("the name of the event at the top is no group")
            << QByteArray("{\"properties\": \"" + large + "\"}") << u"properties with 32002 bytes"_s;
        QTest::newRow("no JSON") << QByteArray(32'001, 'x') << u"it has 32001 bytes, at most 32000 are taken"_s;
    }

    void tooLargeNamesTheLargestMember()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, part);
        Outbox outbox = make();
        const auto kept = outbox.enqueue(newReport(body));
        QVERIFY(!kept.has_value());
        QCOMPARE(kept.error().code, Error::Code::ReportTooLarge);
        QVERIFY2(kept.error().detail.contains(part), qPrintable(kept.error().detail));
        QVERIFY2(kept.error().detail.contains(QString::number(body.size())), qPrintable(kept.error().detail));
        QCOMPARE(outbox.size(), OutboxSize());
    }

    void limits()
    {
        QCOMPARE(OutboxLimits().reports, 10'000);
        QCOMPARE(OutboxLimits().bytes, 100'000'000);
        QCOMPARE(OutboxLimits().reportBytes, 32'000);
        Outbox byCount(*m_database, clock(), {3, 1'000, 100});
        QVERIFY(byCount.enqueue({newReport("1"), newReport("2"), newReport("3")}).has_value());
        QCOMPARE(byCount.enqueue(newReport("4")).error().code, Error::Code::OutboxFull);
        QVERIFY(byCount.discard({1}).has_value()); // what was discarded no longer counts
        QCOMPARE(byCount.enqueue({newReport("4"), newReport("5")}).error().code,
                 Error::Code::OutboxFull); // all or none
        QCOMPARE(byCount.size(), (OutboxSize{2, 2}));
        QVERIFY(byCount.enqueue(newReport("4")).has_value());

        Outbox byBytes(*m_database, clock(), {100, 10, 100});
        QCOMPARE(byBytes.size(), (OutboxSize{3, 3}));
        QCOMPARE(byBytes.enqueue(newReport("12345678")).error().code, Error::Code::OutboxFull);
        QVERIFY(byBytes.enqueue(newReport("1234567")).has_value());
        QCOMPARE(byBytes.size(), (OutboxSize{4, 10}));
    }

    /** What a crash cut off may have arrived; while somebody sends, it may just be on its way. */
    void settlesWhatACrashCutOff()
    {
        Outbox outbox = make();
        QVERIFY(outbox.closeInterrupted().has_value());
        QVERIFY(!QFileInfo::exists(m_database->path())); // nothing was created
        QVERIFY(outbox.enqueue(newReport()).has_value());
        QVERIFY(History(*m_database, clock()).begin(1, {}).has_value());
        {
            Database sender(m_folder->filePath(u"state"_s));
            const auto turn = sender.takeSenderLock();
            QVERIFY(turn->isHeld());
            QVERIFY(outbox.closeInterrupted().has_value());
            QCOMPARE(outbox.report(1)->state, ReportState::Sending);
        }
        QVERIFY(outbox.closeInterrupted().has_value());
        QCOMPARE(outbox.report(1)->state, ReportState::Unknown);
    }

    void discards()
    {
        Outbox outbox = make();
        QVERIFY(outbox.enqueue({newReport(), newReport(), newReport()}).has_value());
        const auto unknown = outbox.discard({1, 7});
        QCOMPARE(unknown.error().code, Error::Code::ReportUnknown);
        QCOMPARE(unknown.error().detail, u"7"_s);
        QCOMPARE(outbox.list()->size(), 3); // none of them
        QVERIFY(outbox.discard({1, 3}).has_value());
        QCOMPARE(ids(outbox), QList<qint64>{2});
        QCOMPARE(outbox.report(1)->state, ReportState::Discarded); // the history still has it
        QCOMPARE(outbox.report(1)->body, Body);
        QCOMPARE(outbox.discard({1}).error(), (Error{Error::Code::ReportNotWaiting, u"1 (discarded)"_s}));
        QCOMPARE(outbox.discardAll(), 1);
        QCOMPARE(outbox.list(), QList<Report>());
        QCOMPARE(outbox.report(9).error().code, Error::Code::ReportUnknown);
    }

    void attemptsAreWrittenDownBeforeAndAfter_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<ReportState>("state");
        QTest::addColumn<bool>("isInOutbox");
        QTest::newRow("delivered") << Outcome::Delivered << ReportState::Delivered << false;
        QTest::newRow("refused") << Outcome::Refused << ReportState::Refused << true;
        QTest::newRow("later") << Outcome::Later << ReportState::Later << true;
        QTest::newRow("unknown") << Outcome::Unknown << ReportState::Unknown << true;
    }

    void attemptsAreWrittenDownBeforeAndAfter()
    {
        QFETCH(Outcome, outcome);
        Outbox outbox = make();
        History history(*m_database, clock());
        QVERIFY(outbox.enqueue(newReport()).has_value());
        const auto sequence = history.begin(1, u"https://api.segment.io/v1/track"_s);
        QVERIFY(sequence.has_value());
        QCOMPARE(outbox.report(1)->state, ReportState::Sending);
        Attempt attempt;
        attempt.sequence = 1;
        attempt.report = 1;
        attempt.destination = u"https://api.segment.io/v1/track"_s;
        attempt.started = Now;
        QCOMPARE(history.attempts(1), QList<Attempt>{attempt});
        QCOMPARE(history.begin(1, {}).error().code, Error::Code::ReportUnknown); // it is being sent already

        QVERIFY(history.end(*sequence, result(outcome)).has_value());
        QTEST(outbox.report(1)->state, "state");
        QFETCH(bool, isInOutbox);
        QCOMPARE(outbox.list()->size(), isInOutbox ? 1 : 0);
        attempt.outcome = outcome;
        attempt.status = 503;
        attempt.latency = 42ms;
        attempt.answer = QByteArray("a\0\x1b[31mb", 8); // raw
        attempt.proxy = u"proxy.example:3128"_s;
        if (outcome != Outcome::Delivered)
            attempt.reason = errorSummary({Error::Code::AnswerLater, u"503"_s});
        QCOMPARE(history.attempts(1), QList<Attempt>{attempt});
        QVERIFY(!history.end(*sequence, result(outcome)).has_value()); // only once
        QCOMPARE(history.begin(1, {}).has_value(), isInOutbox); // by hand
    }

    void newestAttemptsByPages()
    {
        Outbox outbox = make();
        History history(*m_database, clock());
        for (int i = 1; i <= 5; ++i) {
            QVERIFY(outbox.enqueue(newReport()).has_value());
            QVERIFY(history.end(*history.begin(i, {}), result(Outcome::Delivered)).has_value());
        }
        const auto sequences = [](const Result<QList<Attempt>> &attempts) {
            QList<qint64> found;
            for (const Attempt &attempt : *attempts)
                found += attempt.sequence;
            return found;
        };
        QCOMPARE(sequences(history.newest(2)), (QList<qint64>{5, 4}));
        QCOMPARE(sequences(history.newest(2, 4)), (QList<qint64>{3, 2}));
        QCOMPARE(sequences(history.newest(2, 2)), (QList<qint64>{1}));
        QCOMPARE(sequences(history.newest(2, 1)), QList<qint64>());
    }

    void interruptedAttemptsBecomeUnknown()
    {
        {
            Outbox outbox = make();
            QVERIFY(outbox.enqueue({newReport(), newReport()}).has_value());
            QVERIFY(History(*m_database, clock()).begin(1, {}).has_value());
        }
        m_database = std::make_unique<Database>(m_folder->filePath(u"state"_s)); // after the crash
        Outbox outbox = make();
        History history(*m_database, clock());
        QCOMPARE(outbox.list()->constFirst().state, ReportState::Sending); // a reader changes nothing
        auto lock = m_database->takeSenderLock();
        QVERIFY(lock && lock->isHeld());
        QCOMPARE(history.closeInterrupted(*lock), 1);
        QCOMPARE(outbox.report(1)->state, ReportState::Unknown);
        QCOMPARE(outbox.report(2)->state, ReportState::Waiting);
        QCOMPARE(history.attempts(1)->constFirst().outcome, Outcome::Unknown);
        QVERIFY(!history.attempts(1)->constFirst().reason.isEmpty());
        QCOMPARE(history.closeInterrupted(*lock), 0);
    }

    void whatIsBeingSentCannotBeDiscarded()
    {
        Outbox outbox = make();
        QVERIFY(outbox.enqueue({newReport(), newReport()}).has_value());
        {
            const auto lock = m_database->takeSenderLock();
            QVERIFY(lock && lock->isHeld());
            QVERIFY(History(*m_database, clock()).begin(1, {}).has_value());
            QCOMPARE(outbox.discard({1}).error().code, Error::Code::ReportNotWaiting);
            QCOMPARE(outbox.discardAll(), 1);
            QCOMPARE(outbox.report(1)->state, ReportState::Sending);
        }
        // The sender is gone without an end of the attempt: nobody sends it now.
        QVERIFY(outbox.discard({1}).has_value());
        QCOMPARE(outbox.report(1)->state, ReportState::Discarded);
    }

    /** Whatever was acknowledged before a process was killed is there, once. */
    void killedWriterLosesNothing()
    {
        for (int round = 0; round < 5; ++round) {
            const QString folder = m_folder->filePath(u"round%1"_s.arg(round));
            int pipe[2] = {};
            QCOMPARE(::pipe(pipe), 0);
            const pid_t writer = ::fork();
            if (writer == 0) {
                Database database(folder);
                Outbox outbox(database);
                for (;;) {
                    const auto id = outbox.enqueue(newReport());
                    if (!id || ::write(pipe[1], &*id, sizeof *id) != sizeof *id)
                        ::_exit(1);
                }
            }
            ::close(pipe[1]);
            qint64 acknowledged = 0;
            const auto next = [&] {
                return ::read(pipe[0], &acknowledged, sizeof acknowledged) == sizeof acknowledged;
            };
            while (acknowledged < 5 + round && next()) { }
            ::kill(writer, SIGKILL);
            QCOMPARE(::waitpid(writer, nullptr, 0), writer);
            while (next()) { } // what it still said before it died
            ::close(pipe[0]);
            QVERIFY(acknowledged >= 5);
            Database database(folder);
            Outbox outbox(database);
            const auto reports = outbox.list();
            QVERIFY2(reports.has_value(), reports ? "" : qPrintable(reports.error().detail));
            // one more may be there: durable, and killed before it could say so
            QVERIFY(reports->size() == acknowledged || reports->size() == acknowledged + 1);
            for (const Report &report : *reports)
                QCOMPARE(outbox.report(report.id)->body, Body);
            QVERIFY(outbox.enqueue(newReport()).has_value());
        }
    }

    void onlyByHand()
    {
        Outbox outbox = make();
        NewReport whileOff = newReport();
        whileOff.isOnlyByHand = true;
        QVERIFY(outbox.enqueue({newReport(), whileOff, newReport(), newReport()}).has_value());
        History history(*m_database, clock());
        QVERIFY(history.end(*history.begin(3, {}), result(Outcome::Later)).has_value());
        QVERIFY(history.end(*history.begin(4, {}), result(Outcome::Unknown)).has_value());
        QCOMPARE(*outbox.firstToSendByItself(), std::optional<qint64>(1));
        QCOMPARE(
            outbox.counts(),
            (OutboxCounts{.byState = {{ReportState::Waiting, 2}, {ReportState::Later, 1}, {ReportState::Unknown, 1}},
                          .onlyByHand = 1}));
        QVERIFY(outbox.discard({1}).has_value());
        QCOMPARE(*outbox.firstToSendByItself(), std::optional<qint64>(3)); // not 2: made while off
        QCOMPARE(outbox.report(2)->isOnlyByHand, true);
        QCOMPARE(outbox.holdBack(), 2);
        QCOMPARE(*outbox.firstToSendByItself(), std::optional<qint64>());
        QCOMPARE(outbox.list()->size(), 3); // they stay
        QCOMPARE(outbox.counts()->onlyByHand, 3);
        QVERIFY(outbox.enqueue(newReport()).has_value());
        QCOMPARE(*outbox.firstToSendByItself(), std::optional<qint64>(5));
    }

    /** After 20 answered tries, or 7 days, a report is no longer tried by itself; tries without network do not count.
     */
    void givesUp()
    {
        QDateTime now = Now;
        Outbox outbox(*m_database, [&now] { return now; });
        History history(*m_database, [&now] { return now; });
        QVERIFY(outbox.enqueue({newReport(), newReport()}).has_value());
        const auto tryOnce = [&history](qint64 id, int status) {
            AttemptResult later = result(Outcome::Later);
            later.status = status;
            QVERIFY(history.end(*history.begin(id, {}), later).has_value());
        };
        for (int i = 0; i < 30; ++i)
            tryOnce(1, 0);
        for (int i = 0; i < 19; ++i)
            tryOnce(1, 503);
        QCOMPARE(outbox.report(1)->isGivenUp, false);
        QCOMPARE(*outbox.firstToSendByItself(), std::optional<qint64>(1));
        tryOnce(1, 503);
        QCOMPARE(outbox.report(1)->isGivenUp, true);
        QCOMPARE(outbox.report(1)->state, ReportState::Later);
        QCOMPARE(*outbox.firstToSendByItself(), std::optional<qint64>(2));

        tryOnce(2, 0);
        now = Now.addDays(7).addMSecs(-1);
        QCOMPARE(*outbox.firstToSendByItself(), std::optional<qint64>(2));
        now = Now.addDays(7);
        QCOMPARE(*outbox.firstToSendByItself(), std::optional<qint64>());
        tryOnce(2, 0); // by hand
        QCOMPARE(outbox.report(2)->isGivenUp, true);
        QCOMPARE(outbox.counts()->onlyByHand, 2);
        QVERIFY(history.end(*history.begin(2, {}), result(Outcome::Delivered)).has_value()); // by hand it still goes
    }

    void waitOfTheQueueOutlivesTheProgram()
    {
        Outbox outbox = make();
        History history(*m_database, clock());
        QCOMPARE(readQueueWait(*m_database), QueueWait()); // nothing is kept yet
        QVERIFY(outbox.enqueue(newReport()).has_value());
        const QueueWait wait{.failures = 3,
                             .duration = std::chrono::minutes(7),
                             .since = {.wall = Now, .bootId = u"boot"_s, .uptime = std::chrono::seconds(5)},
                             .destination = u"mark"_s};
        QVERIFY(history.end(*history.begin(1, {}), result(Outcome::Later), wait).has_value());
        Database other(m_folder->filePath(u"state"_s));
        QCOMPARE(readQueueWait(other), wait);
        QVERIFY(history.end(*history.begin(1, {}), result(Outcome::Later)).has_value());
        QCOMPARE(readQueueWait(other), wait); // nothing said, nothing changed
        QVERIFY(history.end(*history.begin(1, {}), result(Outcome::Delivered), QueueWait()).has_value());
        QCOMPARE(readQueueWait(other), QueueWait());
    }

    void changedBytesAreNoticed()
    {
        Outbox outbox = make();
        QVERIFY(outbox.enqueue(newReport()).has_value());
        QVERIFY(m_database
                    ->write([](QSqlDatabase &connection) -> Result<void> {
                        QSqlQuery(connection).exec(u"UPDATE reports SET body = x'7b7d'"_s);
                        return {};
                    })
                    .has_value());
        QCOMPARE(outbox.report(1).error().code, Error::Code::DatabaseUnusable);
    }

    void words()
    {
        using enum ReportState;
        for (const ReportState state : {Waiting, Sending, Delivered, Refused, Later, Unknown, Discarded})
            QCOMPARE(reportStateFromWord(reportStateWord(state)), state);
        QCOMPARE(reportStateFromWord(u"lost"), std::nullopt);
    }

    void durableEnqueue()
    {
        Outbox outbox = make();
        QBENCHMARK
        {
            QVERIFY(outbox.enqueue(newReport(QByteArray(1'200, 'x'))).has_value());
        }
    }

    void batchOfAThousand()
    {
        Outbox outbox = make();
        const QList<NewReport> thousand(1'000, newReport(QByteArray(1'200, 'x')));
        QBENCHMARK_ONCE
        {
            QVERIFY(outbox.enqueue(thousand).has_value());
        }
        QBENCHMARK
        {
            QCOMPARE(outbox.list()->size(), 1'000);
        }
    }

private:
    static Outbox::Clock clock()
    {
        return [] { return Now; };
    }

    Outbox make() { return Outbox(*m_database, clock()); }

    static QList<qint64> ids(Outbox &outbox)
    {
        QList<qint64> found;
        const auto reports = outbox.list();
        if (!reports)
            return {-1};
        for (const Report &report : *reports)
            found += report.id;
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"

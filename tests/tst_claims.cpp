// Several intents written down at once: what is known after the program, or the whole system, ended in between.
#include "core/delivery/database.h"
#include "core/delivery/history.h"
#include "core/delivery/historyreader.h"
#include "core/delivery/outbox.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

const QString ThisStart = u"11111111-0000-4000-8000-000000000000"_s;
const QString NextStart = u"22222222-0000-4000-8000-000000000000"_s;
const ConnectionIntent Intent{.host = u"collector.example"_s, .port = 443};
const AttemptResult Taken{
    .outcome = Outcome::Delivered, .status = 200, .latency = std::chrono::milliseconds(3), .hasOpenedConnection = true};
const AttemptResult Reused{.outcome = Outcome::Delivered, .status = 200};
constexpr qint64 PageFrame = 24 + 4096; // of SQLite's log

/** A program that uses the database in a folder. */
struct Program
{
    explicit Program(const QString &folder, const QString &bootId = ThisStart)
        : database(folder), outbox(database), history(database)
    {
        history.setBootId(bootId);
    }

    ClaimedAttempt attempt(qint64 report) const
    {
        return {.report = report,
                .destination = u"https://collector.example/v1/track"_s,
                .intent = Intent,
                .started = QDateTime::currentDateTimeUtc()};
    }

    void queue(int reports)
    {
        for (int i = 0; i < reports; ++i)
            QVERIFY(outbox.enqueue({.event = u"Test"_s, .body = "{}"}).has_value());
    }

    /** @return how many could be claimed */
    qsizetype claim(const QList<qint64> &ids)
    {
        QList<ClaimedReport> reports;
        for (const qint64 id : ids)
            reports.append({.id = id, .state = ReportState::Waiting});
        const auto claimed = history.claim(reports, u"https://collector.example/v1/track"_s, Intent);
        return claimed ? claimed->size() : -1;
    }

    /** What the next one who sends does first. */
    qint64 closeInterrupted()
    {
        const auto lock = database.takeSenderLock();
        return lock && lock->isHeld() ? history.closeInterrupted(*lock).value_or(-1) : -1;
    }

    QList<ReportState> states()
    {
        QList<ReportState> states;
        for (qint64 id = 1; outbox.report(id).has_value(); ++id)
            states += outbox.report(id)->state;
        return states;
    }

    /** How many entries the history has of each report. */
    QList<int> entries(int reports)
    {
        QList<int> counts;
        for (qint64 id = 1; id <= reports; ++id)
            counts += int(history.attempts(id)->size());
        return counts;
    }

    QList<ConnectionRecord> connections() { return HistoryReader(database).connections(100).value(); }

    Database database;
    Outbox outbox;
    History history;
};

/** Copies what a disk holds when its log has come to @p logSize bytes. */
void copyUpTo(const QString &from, const QString &to, qint64 logSize)
{
    QVERIFY(QDir().mkpath(to));
    QVERIFY(QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    for (const QString &name : {u"/reports.sqlite"_s, u"/reports.sqlite-wal"_s}) {
        QVERIFY(QFile::copy(from + name, to + name));
        QVERIFY(QFile::setPermissions(to + name, QFile::ReadOwner | QFile::WriteOwner));
    }
    QVERIFY(QFile::resize(to + u"/reports.sqlite-wal"_s, logSize));
}

} // namespace

class TestClaims : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        QVERIFY(m_folder->isValid());
    }

    void releasedNothingIsLeft()
    {
        Program program(path());
        program.queue(3);
        QCOMPARE(program.claim({1, 2, 3}), 3);
        QVERIFY(*program.history.beginClaimed({1}));
        QCOMPARE(program.states().constFirst(), ReportState::Sending);
        QVERIFY(*program.history.endClaimed(program.attempt(1), Taken, {}, ClaimedReport{2}));
        QVERIFY(!*program.history.endClaimed(program.attempt(2), Reused));
        QVERIFY(program.history.release().has_value());
        QCOMPARE(program.states(), (QList{ReportState::Delivered, ReportState::Delivered, ReportState::Waiting}));
        QCOMPARE(program.entries(3), (QList{1, 1, 0}));
        QCOMPARE(program.connections().size(), 1); // the second one used it again
        QVERIFY(program.connections().constFirst().isCertain);
        QCOMPARE(program.closeInterrupted(), 0);
    }

    void onlyWhatCanBeSentIsClaimed()
    {
        Program program(path());
        program.queue(3);
        QVERIFY(program.outbox.discard({2}).has_value());
        QVERIFY(program.history.begin(3, u"https://x"_s).has_value());
        QCOMPARE(program.claim({1, 1, 2, 3, 9}), 1);
        QCOMPARE(program.history.claim({{.id = 1, .state = ReportState::Later}}, {}, Intent)->size(), 0);
        Program other(path(), {}); // of a system that does not tell its starts apart
        QCOMPARE(other.claim({1}), 0);
    }

    void changedMeanwhileItDoesNotBegin()
    {
        Program program(path());
        program.queue(2);
        const auto turn = program.database.takeSenderLock();
        QVERIFY(turn->isHeld());
        QCOMPARE(program.claim({1, 2}), 2);
        Program other(path());
        QVERIFY(other.outbox.discard({1}).has_value());
        QVERIFY(!*program.history.beginClaimed({1}));
        QVERIFY(!*program.history.beginClaimed({1, ReportState::Discarded}));
        QVERIFY(!*program.history.beginClaimed({2, ReportState::Later}));
        QVERIFY(*program.history.beginClaimed({2}));
        QVERIFY(!*program.history.beginClaimed({2})); // it is being sent
    }

    /** Its end could not be written down, the release could. */
    void attemptWithoutEndKeepsItsClaim()
    {
        Program program(path());
        program.queue(3);
        QCOMPARE(program.claim({1, 2, 3}), 3);
        QVERIFY(*program.history.beginClaimed({1}));
        QVERIFY(*program.history.endClaimed(program.attempt(1), Taken, {}, ClaimedReport{2}));
        QVERIFY(program.history.release().has_value());
        QCOMPARE(program.closeInterrupted(), 1);
        QCOMPARE(program.states(), (QList{ReportState::Delivered, ReportState::Unknown, ReportState::Waiting}));
        QCOMPARE(program.entries(3), (QList{1, 1, 0}));
    }

    /** The system has all that the program wrote, so only what was on its way is uncertain. */
    void programEnds()
    {
        {
            Program program(path());
            program.queue(4);
            QCOMPARE(program.claim({1, 2, 3, 4}), 4);
            QVERIFY(*program.history.beginClaimed({1}));
            QVERIFY(*program.history.endClaimed(program.attempt(1), Taken, {}, ClaimedReport{2}));
        }
        Program next(path());
        QCOMPARE(next.closeInterrupted(), 1);
        QCOMPARE(next.states(),
                 (QList{ReportState::Delivered, ReportState::Unknown, ReportState::Waiting, ReportState::Waiting}));
        QCOMPARE(next.entries(4), (QList{1, 1, 0, 0}));
        QCOMPARE(next.history.attempts(2)->constFirst().outcome, Outcome::Unknown);
        QCOMPARE(next.history.attempts(2)->constFirst().destination, u"https://collector.example/v1/track"_s);
        QCOMPARE(next.connections().size(), 2);
        QVERIFY(!next.connections().constFirst().isCertain);
        QCOMPARE(next.closeInterrupted(), 0);
    }

    /** The next one is begun while one is on its way, so two are uncertain then. */
    void programEndsBetweenTwo()
    {
        {
            Program program(path());
            program.queue(4);
            QCOMPARE(program.claim({1, 2, 3, 4}), 4);
            QVERIFY(*program.history.beginClaimed({1}));
            QVERIFY(*program.history.beginClaimed({2}));
        }
        Program next(path());
        QCOMPARE(next.closeInterrupted(), 2);
        QCOMPARE(next.states(),
                 (QList{ReportState::Unknown, ReportState::Unknown, ReportState::Waiting, ReportState::Waiting}));
        QCOMPARE(next.entries(4), (QList{1, 1, 0, 0}));
    }

    void takenBackItWaitsAsBefore()
    {
        Program program(path());
        program.queue(2);
        auto turn = program.database.takeSenderLock();
        QVERIFY(turn->isHeld());
        QCOMPARE(program.claim({1, 2}), 2);
        QVERIFY(*program.history.beginClaimed({1}));
        QVERIFY(program.history.takeBack({1}).has_value());
        QVERIFY(program.outbox.discard({2}).has_value());
        QVERIFY(program.history.takeBack({2}).has_value()); // has not begun, so there is nothing to take back
        QCOMPARE(program.states(), (QList{ReportState::Waiting, ReportState::Discarded}));
        QVERIFY(*program.history.beginClaimed({1})); // and may begin after all
        QVERIFY(!*program.history.endClaimed(program.attempt(1), Taken));
        QVERIFY(program.history.release().has_value());
        turn->release();
        QCOMPARE(program.closeInterrupted(), 0);
    }

    void nextClaimTakesThePlaceOfTheLast()
    {
        {
            Program program(path());
            program.queue(5);
            QCOMPARE(program.claim({1, 2, 3}), 3);
            QVERIFY(*program.history.beginClaimed({1}));
            QVERIFY(*program.history.endClaimed(program.attempt(1), Taken, {}, ClaimedReport{2}));
            QCOMPARE(program.claim({4}), 1); // while the second is on its way
        }
        Program next(path(), NextStart);
        QCOMPARE(next.closeInterrupted(), 2); // the claims of the first and third are gone
        QCOMPARE(next.states(),
                 (QList{ReportState::Delivered, ReportState::Unknown, ReportState::Waiting, ReportState::Unknown,
                        ReportState::Waiting}));
    }

    /** A long attempt has an entry already. */
    void programEndsInALongAttempt()
    {
        {
            Program program(path());
            program.queue(2);
            QCOMPARE(program.claim({1, 2}), 2);
            QVERIFY(*program.history.beginClaimed({1}));
            QVERIFY(program.history.noteClaimed(program.attempt(1)).has_value());
        }
        Program next(path(), NextStart);
        QCOMPARE(next.closeInterrupted(), 2);
        QCOMPARE(next.states(), (QList{ReportState::Unknown, ReportState::Unknown}));
        QCOMPARE(next.entries(2), (QList{1, 1}));
    }

    void longAttemptEnds()
    {
        Program program(path());
        program.queue(2);
        QCOMPARE(program.claim({1, 2}), 2);
        QVERIFY(*program.history.beginClaimed({1}));
        ClaimedAttempt attempt = program.attempt(1);
        attempt.sequence = *program.history.noteClaimed(attempt);
        QCOMPARE(program.connections().size(), 1);
        QVERIFY(!program.connections().constFirst().isCertain);
        QVERIFY(*program.history.endClaimed(attempt, Reused, {}, ClaimedReport{2}));
        QCOMPARE(program.entries(2), (QList{1, 0}));
        QCOMPARE(program.connections().size(), 0);
        QCOMPARE(program.states(), (QList{ReportState::Delivered, ReportState::Sending}));
    }

    /**
     * The power fails: of what was written since the last sync the disk has got any part of the log, from nothing to
     * all. Whatever it has, nothing that left may wait to be sent again.
     */
    void systemEnds()
    {
        const QString log = path() + u"/reports.sqlite-wal"_s;
        Program program(path());
        program.queue(4);
        QCOMPARE(program.claim({1, 2, 3, 4}), 4);
        const qint64 synced = QFileInfo(log).size();
        QVERIFY(synced > 0);
        QVERIFY(*program.history.beginClaimed({1}));
        QVERIFY(*program.history.endClaimed(program.attempt(1), Taken, {}, ClaimedReport{2}));
        QVERIFY(*program.history.endClaimed(program.attempt(2), {.outcome = Outcome::Later, .status = 500}, {},
                                            ClaimedReport{3}));
        const qint64 all = QFileInfo(log).size();
        QVERIFY(all > synced + 3 * PageFrame);

        int cut = 0;
        int sentAgain = 0;
        for (qint64 size = synced; size <= all; size += PageFrame / 2) { // between two pages, and amid one
            const QString copy = m_folder->filePath(u"cut%1"_s.arg(++cut));
            copyUpTo(path(), copy, size);
            const QString control = m_folder->filePath(u"control%1"_s.arg(cut));
            copyUpTo(path(), control, size);

            Program next(copy, NextStart);
            QVERIFY(next.closeInterrupted() >= 2);
            const QList<ReportState> states = next.states();
            QVERIFY(states.at(0) == ReportState::Unknown || states.at(0) == ReportState::Delivered);
            QVERIFY(states.at(1) == ReportState::Unknown || states.at(1) == ReportState::Later);
            QCOMPARE(states.at(2), ReportState::Unknown);
            QCOMPARE(states.at(3), ReportState::Unknown); // it never left, but the disk cannot know
            QCOMPARE(next.entries(4), (QList{1, 1, 1, 1}));
            QCOMPARE(next.outbox.firstToSendByItself()->has_value(), states.at(1) == ReportState::Later);

            Program unaware(control, ThisStart); // takes it for the end of a program
            QVERIFY(unaware.closeInterrupted() >= 0);
            sentAgain += unaware.states().constFirst() == ReportState::Waiting ? 1 : 0;
        }
        QVERIFY(sentAgain > 0); // so that this test can fail
    }

    /** After a commit that was waited for, the disk has all that came before it. */
    void laterCommitTakesInWhatCameBefore()
    {
        Program program(path());
        program.queue(2);
        QCOMPARE(program.claim({1, 2}), 2);
        QVERIFY(*program.history.beginClaimed({1}));
        QVERIFY(!*program.history.endClaimed(program.attempt(1), Taken));
        QVERIFY(program.history.release().has_value());
        const QString copy = m_folder->filePath(u"copy"_s);
        copyUpTo(path(), copy, QFileInfo(path() + u"/reports.sqlite-wal"_s).size());
        Program next(copy, NextStart);
        QCOMPARE(next.closeInterrupted(), 0);
        QCOMPARE(next.states(), (QList{ReportState::Delivered, ReportState::Waiting}));
    }

private:
    QString path() const { return m_folder->filePath(u"state"_s); }

    std::optional<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestClaims)
#include "tst_claims.moc"

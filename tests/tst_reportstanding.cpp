#include "core/reporting/reportstanding.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Telemetry;

/** What is said about a report that is kept. */
class TestReportStanding : public QObject
{
    Q_OBJECT

private:
    static Attempt attempt(int status, const QString &reason)
    {
        Attempt made;
        made.status = status;
        made.reason = reason;
        return made;
    }

private Q_SLOTS:
    void words_data()
    {
        using enum ReportState;
        using enum ReportStanding::Mood;
        using Delivery = Preferences::Delivery;
        QTest::addColumn<ReportState>("state");
        QTest::addColumn<bool>("isOnlyByHand");
        QTest::addColumn<QList<Attempt>>("attempts");
        QTest::addColumn<StandingContext>("context");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("reason"); // a part of it
        QTest::addColumn<ReportStanding::Mood>("mood");
        const StandingContext ask{.verdict = Verdict::On};
        const StandingContext automatic{.verdict = Verdict::On, .delivery = Delivery::Automatic};
        const StandingContext off{.verdict = Verdict::Off, .verdictReason = u"The policy says so."_s};
        const StandingContext debug{.verdict = Verdict::Debug, .verdictReason = u"Debug mode prints."_s};
        const QList<Attempt> none;
        const QList<Attempt> once = {attempt(503, u"the server is busy"_s)};
        const QList<Attempt> thrice = {attempt(500, u"first"_s), attempt(0, u"second"_s),
                                       attempt(503, u"the server is busy"_s)};
        const QList<Attempt> silent = {attempt(0, u"no connection (1)"_s)};
        QTest::newRow("asked first") << Waiting << false << none << ask << u"waiting for you"_s
                                     << u"leaves when you send it"_s << Calm;
        QTest::newRow("sent by itself") << Waiting << false << none << automatic << u"about to be sent"_s
                                        << u"by themselves"_s << Calm;
        QTest::newRow("reporting is off")
            << Waiting << false << none << off << u"will not be sent"_s << u"The policy says so."_s << Warning;
        QTest::newRow("debug mode") << Waiting << false << none << debug << u"cannot be sent now"_s
                                    << u"Debug mode prints."_s << Warning;
        QTest::newRow("gathered while off") << Waiting << true << none << automatic << u"will not be sent"_s
                                            << u"only if you send it by hand"_s << Warning;
        QTest::newRow("being sent") << Sending << false << none << ask << u"being sent"_s << u"running"_s << Calm;
        QTest::newRow("once not taken") << Later << false << once << ask << u"not taken yet (HTTP 503)"_s
                                        << u"The server is busy. You are asked first"_s << Warning;
        QTest::newRow("thrice not taken") << Later << false << thrice << ask << u"not taken yet (HTTP 503, 3 tries)"_s
                                          << u"The server is busy."_s << Warning;
        StandingContext pausing = automatic;
        pausing.pause = std::chrono::seconds(40);
        QTest::newRow("by itself after a wait")
            << Waiting << false << none << pausing << u"leaves in 40 s"_s << u"the next one in 40 s"_s << Calm;
        QTest::newRow("tried again after a wait")
            << Later << false << thrice << pausing << u"retry in 40 s (HTTP 503, 3 tries)"_s
            << u"The server is busy. Reports are sent by themselves"_s << Warning;
        QTest::newRow("never by itself, whatever the wait")
            << Later << true << once << pausing << u"not taken yet (HTTP 503)"_s << u"only if you send it by hand"_s
            << Warning;
        StandingContext stopped = pausing;
        stopped.isStopped = true;
        QTest::newRow("stopped by the person")
            << Waiting << false << none << stopped << u"stopped"_s << u"You stopped the sending."_s << Warning;
        QTest::newRow("not reached") << Later << false << silent << ask << u"not taken yet (no answer)"_s
                                     << u"No connection (1). You"_s << Warning;
        QTest::newRow("not taken, now off")
            << Later << false << once << off << u"not taken yet (HTTP 503)"_s << u"Reporting is off."_s << Warning;
        QTest::newRow("refused") << Refused << false << QList<Attempt>{attempt(400, u"it is \"malformed\""_s)} << ask
                                 << u"refused (HTTP 400)"_s << u"It is \"malformed\". It is not sent again"_s << Bad;
        QTest::newRow("unknown") << Unknown << false << silent << automatic << u"outcome unknown"_s
                                 << u"count it twice"_s << Warning;
        QTest::newRow("delivered") << Delivered << false << QList<Attempt>{attempt(200, {})} << ask << u"delivered"_s
                                   << u"took it"_s << Calm;
        QTest::newRow("discarded") << Discarded << false << none << ask << u"discarded"_s << u"does not leave"_s
                                   << Calm;
    }
    void words()
    {
        QFETCH(ReportState, state);
        QFETCH(bool, isOnlyByHand);
        QFETCH(QList<Attempt>, attempts);
        QFETCH(StandingContext, context);
        QFETCH(QString, reason);
        Report report;
        report.state = state;
        report.isOnlyByHand = isOnlyByHand;
        const ReportStanding standing = standingOf(report, attempts, context);
        QTEST(standing.word, "word");
        QVERIFY2(standing.reason.contains(reason), qPrintable(standing.reason));
        QTEST(standing.mood, "mood");
    }

    /** A word of the list begins with the general one of its state, by which it is chosen, wherever it says more. */
    void titles_data()
    {
        using enum ReportState;
        QTest::addColumn<ReportState>("state");
        QTest::addColumn<QString>("title");
        QTest::newRow("waiting") << Waiting << u"waiting"_s;
        QTest::newRow("sending") << Sending << u"being sent"_s;
        QTest::newRow("later") << Later << u"not taken yet"_s;
        QTest::newRow("refused") << Refused << u"refused"_s;
        QTest::newRow("unknown") << Unknown << u"outcome unknown"_s;
        QTest::newRow("delivered") << Delivered << u"delivered"_s;
        QTest::newRow("discarded") << Discarded << u"discarded"_s;
    }
    void titles()
    {
        QFETCH(ReportState, state);
        QFETCH(QString, title);
        QCOMPARE(stateTitle(state), title);
        Report report;
        report.state = state;
        for (const QList<Attempt> &attempts : {QList<Attempt>(), QList<Attempt>{attempt(503, u"busy"_s)}}) {
            const QString word = standingOf(report, attempts, {.verdict = Verdict::On}).word;
            QVERIFY2(word.startsWith(title), qPrintable(word));
        }
    }

    /** As the database keeps them: the state after an attempt has the word of its outcome. */
    void statesAfterAttempts()
    {
        for (const Outcome outcome :
             {Outcome::Delivered, Outcome::Refused, Outcome::Later, Outcome::Unknown, Outcome::Discarded})
            QCOMPARE(reportStateWord(stateAfter(outcome)), outcomeWord(outcome));
    }
};

QTEST_GUILESS_MAIN(TestReportStanding)
#include "tst_reportstanding.moc"

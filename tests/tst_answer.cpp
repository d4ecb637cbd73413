#include "core/base/orderedjson.h"
#include "core/delivery/answer.h"

#include <QFile>
#include <QTest>

using namespace Telemetry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime Now(QDate(2023, 4, 21), QTime(7, 12, 35), Qt::UTC);

Exchange answered(int status, const QByteArray &body, bool isSegment)
{
    Exchange exchange;
    exchange.isSegment = isSegment;
    exchange.mayBodyHaveLeft = true;
    exchange.answer = {status, body, true, {}, {}};
    return exchange;
}

Exchange failed(Error::Code code, bool mayBodyHaveLeft, int status = 0)
{
    Exchange exchange;
    exchange.mayBodyHaveLeft = mayBodyHaveLeft;
    exchange.answer.status = status;
    exchange.failure = Error{code, u"fact"_s};
    return exchange;
}

/** The exchange that an entry of the golden answers describes. */
std::optional<Exchange> goldenExchange(const QString &name)
{
    if (name == u"200 with success true")
        return answered(200, "{\"success\": true}", true);
    if (name == u"200 with success false")
        return answered(200, "{\"success\": false}", true);
    if (name == u"200 with an empty object")
        return answered(200, "{}", true);
    if (name == u"200 with a list")
        return answered(200, "[]", true);
    if (name == u"200 without a body")
        return answered(200, "", true);
    if (name == u"200 with HTML")
        return answered(200, "<html></html>", true);
    if (name == u"500")
        return answered(500, "oops", true);
    if (name == u"401")
        return answered(401, "", true);
    if (name == u"time-out")
        return failed(Error::Code::TimedOut, true);
    if (name == u"no connection")
        return failed(Error::Code::ConnectionFailed, false);
    return {};
}

} // namespace

class TestAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judge_data()
    {
        using enum Outcome;
        QTest::addColumn<Exchange>("exchange");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<bool>("isAboutReport");

        constexpr bool segment = true;
        constexpr bool other = false;
        const auto row = [](const char *name, const Exchange &exchange, Outcome outcome, bool isAboutReport) {
            QTest::newRow(name) << exchange << outcome << isAboutReport;
        };
        row("Segment: success true", answered(200, "{\"success\": true}", segment), Delivered, true);
        row("Segment: success true among others", answered(200, "{\"a\": [1], \"success\": true}", segment), Delivered,
            true);
        row("Segment: success false", answered(200, "{\"success\": false}", segment), Refused, true);
        row("Segment: success as a word", answered(200, "{\"success\": \"true\"}", segment), Refused, true);
        row("Segment: success 1", answered(200, "{\"success\": 1}", segment), Refused, true);
        row("Segment: empty object", answered(200, "{}", segment), Refused, true);
        row("Segment: list", answered(200, "[]", segment), Refused, false);
        row("Segment: OK as text", answered(200, "OK", segment), Refused, false);
        row("Segment: HTML of a captive portal", answered(200, "<html>Log in</html>", segment), Refused, false);
        row("Segment: empty body", answered(200, "", segment), Refused, false);
        row("Segment: 204", answered(204, "", segment), Refused, false);
        row("Segment: 201 with success true", answered(201, "{\"success\": true}", segment), Refused, true);

        row("other: success true", answered(200, "{\"success\": true}", other), Delivered, true);
        row("other: OK as text", answered(200, "OK", other), Delivered, true);
        row("other: ok true", answered(200, "{\"ok\": true}", other), Delivered, true);
        row("other: empty object", answered(200, "{}", other), Delivered, true);
        row("other: list", answered(200, "[false]", other), Delivered, true);
        row("other: 204", answered(204, "", other), Delivered, true);
        row("other: 202 without a body", answered(202, "", other), Delivered, true);
        row("other: success false", answered(200, "{\"success\": false}", other), Refused, true);
        row("other: ok false", answered(200, "{\"ok\": false}", other), Refused, true);
        row("other: error", answered(200, "{\"ok\": true, \"error\": \"event name\"}", other), Refused, true);
        row("other: error null is none", answered(200, "{\"error\": null}", other), Delivered, true);

        const auto all = {segment, other};
        for (const bool isSegment : all) {
            const auto both = [&](int status, Outcome outcome, bool isAboutReport) {
                const QByteArray name = (isSegment ? "Segment: " : "other: ") + QByteArray::number(status);
                QTest::newRow(name.constData())
                    << answered(status, "{\"success\": true}", isSegment) << outcome << isAboutReport;
            };
            for (const int status : {300, 301, 302, 303, 304, 307, 308})
                both(status, Refused, false);
            for (const int status : {400, 413, 422})
                both(status, Refused, true);
            for (const int status : {401, 402, 403, 404, 405, 407, 409, 415, 418, 451})
                both(status, Refused, false);
            for (const int status : {408, 410, 429, 460})
                both(status, Later, false);
            for (const int status : {500, 503, 507, 520, 599})
                both(status, Later, false);
            for (const int status : {501, 505, 511})
                both(status, Refused, false);
            for (const int status : {502, 504, 199, 600, 999})
                both(status, Unknown, false);
        }

        using enum Error::Code;
        row("no connection", failed(ConnectionFailed, false), Later, false);
        row("certificate refused", failed(CertificateRefused, false), Later, false);
        row("time-out before the body", failed(TimedOut, false), Later, false);
        row("time-out after the body", failed(TimedOut, true), Unknown, false);
        row("connection lost after the body", failed(ConnectionFailed, true), Unknown, false);
        row("answer of 200 broke off", failed(ConnectionFailed, true, 200), Unknown, false);
        row("answer of 200 too large", failed(AnswerTooLarge, true, 200), Unknown, false);
        row("answer of 503 broke off: no other attempt", failed(ConnectionFailed, true, 503), Unknown, false);
        row("answer of 429 broke off: no other attempt", failed(ConnectionFailed, true, 429), Unknown, false);
        row("answer of 413 broke off: refused all the same", failed(ConnectionFailed, true, 413), Refused, true);
        row("answer of 302 too large: refused all the same", failed(AnswerTooLarge, true, 302), Refused, false);
    }

    void judge()
    {
        QFETCH(Exchange, exchange);
        QFETCH(Outcome, outcome);
        const Judgement judgement = Telemetry::judge(exchange, Now);
        QCOMPARE(judgement.outcome, outcome);
        QTEST(judgement.isAboutReport, "isAboutReport");
        QCOMPARE(judgement.error.has_value(), outcome != Outcome::Delivered);
        QCOMPARE(judgement.retryAfter, std::nullopt);
    }

    void reasonsNameWhatWasAnswered()
    {
        const auto summary = [](const Exchange &exchange) {
            return errorSummary(*Telemetry::judge(exchange, Now).error);
        };
        QVERIFY(summary(answered(400, "too\n large", false)).contains(u"400, \"too large\""_s));
        QVERIFY(summary(answered(401, "", false)).contains(u"write key"_s));
        Exchange redirect = answered(302, "", false);
        redirect.answer.location = "https://elsewhere.example/";
        QVERIFY(summary(redirect).contains(u"302, https://elsewhere.example/"_s));
        QVERIFY(summary(answered(504, "", false)).contains(u"uncertain"_s));
        QVERIFY(summary(failed(Error::Code::NotAllowed, true)).endsWith(u"took the report: fact"_s));
        QVERIFY(!summary(failed(Error::Code::NotAllowed, true)).contains(u"nothing was sent"_s));
    }

    /** Rasa counts as delivered exactly what we do, for Segment. */
    void goldenAnswers()
    {
        QFile file(QStringLiteral(TEST_DATA "/events/server-answer-cases.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto cases = Json::parse(file.readAll());
        QVERIFY(cases.has_value());
        QCOMPARE(cases->array().size(), size_t(10));
        for (const Json &entry : cases->array()) {
            const QString name = entry[u"answer"].toString();
            const auto exchange = goldenExchange(name);
            QVERIFY2(exchange.has_value(), qPrintable(name));
            const bool isDeliveredForRasa = entry[u"debug_log"].array().empty();
            const bool isDelivered = Telemetry::judge(*exchange, Now).outcome == Outcome::Delivered;
            QVERIFY2(isDelivered == isDeliveredForRasa, qPrintable(name));
        }
    }

    void retryAfter_data()
    {
        using Wait = std::optional<std::chrono::seconds>;
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<Wait>("expected");
        const auto row = [](const char *name, const char *header, Wait wait) {
            QTest::newRow(name) << QByteArray(header) << wait;
        };
        row("absent", "", {});
        row("a minute", "60", 60s);
        row("blanks around", " 60 ", 60s);
        row("zero is a second", "0", 1s);
        row("a day", "86400", 24h);
        row("more than a day is a day", "86401", 24h);
        row("a million million is a day", "1000000000000", 24h);
        row("more digits than any integer", "99999999999999999999999999", 24h);
        row("negative", "-5", {});
        row("fraction", "1.5", {});
        row("plus", "+5", {});
        row("word", "soon", {});
        row("date", "Fri, 21 Apr 2023 07:14:35 GMT", 120s);
        row("date in the past is a second", "Fri, 21 Apr 2023 07:00:00 GMT", 1s);
        row("date in a year is a day", "Sun, 21 Apr 2024 07:14:35 GMT", 24h);
        row("date with two digits of the year", "Friday, 21-Apr-23 07:14:35 GMT", 120s);
        row("date as C writes it", "Fri Apr 21 07:14:35 2023", 120s);
        row("date as C writes it, padded", "Mon May  1 07:14:35 2023", 24h);
        row("date that does not exist", "Fri, 31 Apr 2023 07:14:35 GMT", {});
        row("date without zone", "Fri, 21 Apr 2023 07:14:35", {});
    }

    void retryAfter()
    {
        QFETCH(QByteArray, header);
        QTEST(retryAfterFrom(header, Now), "expected");
        Exchange exchange = answered(429, "", true);
        exchange.answer.retryAfter = header;
        QTEST(Telemetry::judge(exchange, Now).retryAfter, "expected");
    }

    void words()
    {
        using enum Outcome;
        for (const Outcome outcome : {Delivered, Refused, Later, Unknown})
            QCOMPARE(outcomeFromWord(outcomeWord(outcome)), outcome);
        QCOMPARE(outcomeFromWord(u"waiting"), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestAnswer)
#include "tst_answer.moc"

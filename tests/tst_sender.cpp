#include "core/base/orderedjson.h"
#include "core/delivery/proxychoice.h"
#include "core/delivery/requestheaders.h"
#include "core/delivery/sender.h"
#include "tests/support/loopbackserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

using namespace Telemetry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using When = ScriptedAnswer::When;
using End = ScriptedAnswer::End;

namespace {

const QByteArray Body =
    "{\"userId\": \"38d23c36\", \"event\": \"Telemetry Disabled\", \"properties\": {}, \"context\": {}}";
const QByteArray Key = "golden-write-key";

Endpoint endpointOf(const LoopbackServer &server, std::chrono::milliseconds deadline = 10s)
{
    Endpoint endpoint;
    endpoint.url = server.url();
    endpoint.writeKey = Key;
    endpoint.isSegment = true;
    endpoint.deadline = deadline;
    return endpoint;
}

struct Ended
{
    int delivered = 0;
    int failed = 0;
    qint64 id = 0;
    AttemptResult result;
};

/** Sends one report and waits for its end. */
Ended sendAndWait(Sender &sender, const Endpoint &endpoint, const QByteArray &body = Body)
{
    Ended ended;
    QObject context;
    QObject::connect(&sender, &Sender::delivered, &context, [&](qint64 id, const AttemptResult &result) {
        ++ended.delivered;
        ended.id = id;
        ended.result = result;
    });
    QObject::connect(&sender, &Sender::failed, &context, [&](qint64 id, const AttemptResult &result) {
        ++ended.failed;
        ended.id = id;
        ended.result = result;
    });
    sender.send(7, body, endpoint);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(ended.delivered + ended.failed > 0, 15'000); }();
    return ended;
}

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define TEST_KEEPS_FREED_MEMORY
#endif
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(TEST_KEEPS_FREED_MEMORY)
constexpr bool KeepsFreedMemory = true;
#else
constexpr bool KeepsFreedMemory = false;
#endif

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4096;
}

/** Of each connection of this process that leads to @p port: whether it sends without waiting for more. */
QList<bool> sendsAtOnce(quint16 port)
{
    QList<bool> found;
    for (int descriptor = 0; descriptor < 1024; ++descriptor) {
        sockaddr_in peer = {};
        socklen_t length = sizeof peer;
        if (::getpeername(descriptor, reinterpret_cast<sockaddr *>(&peer), &length) != 0 || peer.sin_family != AF_INET
            || ntohs(peer.sin_port) != port)
            continue;
        int value = 0;
        length = sizeof value;
        found += ::getsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &value, &length) == 0 && value != 0;
    }
    return found;
}

} // namespace

class TestSender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        for (const char *name : {"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy", "no_proxy"})
            qunsetenv(name);
    }

    /** Head and body leave apart; the body must not wait until the server acknowledges the head (40 ms). */
    void bodyDoesNotWaitForTheHead()
    {
        LoopbackServer server;
        Sender sender;
        for (int round = 0; round < 3; ++round) {
            QCOMPARE(sendAndWait(sender, endpointOf(server)).delivered, 1);
            QCOMPARE(sendsAtOnce(quint16(server.url().port())), QList<bool>{true}); // and it is one connection for all
        }
    }

    /** What is shown is what arrives: every line, in this order, and not one more. */
    void requestIsExactlyTheOneShown()
    {
        LoopbackServer server;
        Sender sender;
        Endpoint endpoint = endpointOf(server);
        endpoint.url.setUserInfo(u"somebody:secret"_s);
        endpoint.url.setQuery(u"a=b%20c"_s);
        const Ended ended = sendAndWait(sender, endpoint);
        QCOMPARE(ended.delivered, 1);
        QCOMPARE(server.requests().size(), 1);
        const ReceivedRequest request = server.requests().constFirst();
        QCOMPARE(request.line(), QByteArray("POST /v1/track?a=b%20c HTTP/1.1"));
        QCOMPARE(request.line(), requestLine(endpoint.url));
        QCOMPARE(request.headers(), requestHeaders(endpoint.url, Body, Key, false));
        QCOMPARE(request.body, Body);

        const QByteArray host = "127.0.0.1:" + QByteArray::number(server.url().port());
        const QList<QPair<QByteArray, QByteArray>> expected = {
            {"Host", host},
            {"User-Agent", request.headers().at(1).second},
            {"Accept", "*/*"},
            {"Accept-Language", "*"},
            {"Accept-Encoding", "identity"},
            {"Authorization", "Basic Z29sZGVuLXdyaXRlLWtleTo="},
            {"Content-Type", "application/json"},
            {"Content-Length", QByteArray::number(Body.size())},
            {"Connection", "Keep-Alive"},
        };
        QCOMPARE(request.headers(), expected);
        const QRegularExpression userAgent(u"^rasa-telemetry-inspector/\\d+\\.\\d+\\.\\d+$"_s);
        QVERIFY(userAgent.match(QString::fromLatin1(request.headers().at(1).second)).hasMatch());
    }

    void hostLine_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("host");
        QTest::newRow("usual port") << u"https://api.segment.io/v1/track"_s << QByteArray("api.segment.io");
        QTest::newRow("usual port, said") << u"https://api.segment.io:443/v1/track"_s << QByteArray("api.segment.io");
        QTest::newRow("other port") << u"https://collector.example:8443/"_s << QByteArray("collector.example:8443");
        QTest::newRow("http on its own port") << u"http://localhost/"_s << QByteArray("localhost");
        QTest::newRow("IPv6") << u"http://[::1]:8080/"_s << QByteArray("[::1]:8080");
        QTest::newRow("international name") << u"https://b\u00fccher.example/"_s << QByteArray("xn--bcher-kva.example");
    }

    void hostLine()
    {
        QFETCH(QString, url);
        QTEST(requestHeaders(QUrl(url), {}, {}, false).constFirst().second, "host");
    }

    void maskedHeadersHoldNothingOfTheKey()
    {
        const auto open = requestHeaders(QUrl(u"https://api.segment.io/v1/track"_s), Body, Key, false);
        const auto masked = requestHeaders(QUrl(u"https://api.segment.io/v1/track"_s), Body, Key, true);
        QCOMPARE(masked.size(), open.size());
        for (qsizetype i = 0; i < masked.size(); ++i) {
            QCOMPARE(masked.at(i).first, open.at(i).first);
            if (masked.at(i).first != "Authorization")
                QCOMPARE(masked.at(i), open.at(i));
        }
        QCOMPARE(masked.at(5).second, QByteArray("Basic ") + QByteArray("\u2022").repeated(8));
    }

    void goldenAuthorization()
    {
        QFile file(QStringLiteral(TEST_DATA "/events/authorization-cases.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto cases = Json::parse(file.readAll());
        QVERIFY(cases.has_value());
        QCOMPARE(cases->array().size(), size_t(5));
        LoopbackServer server;
        Sender sender;
        for (const Json &entry : cases->array()) {
            Endpoint endpoint = endpointOf(server);
            endpoint.writeKey = entry[u"write_key"].toString().toUtf8();
            QCOMPARE(sendAndWait(sender, endpoint).delivered, 1);
            const auto headers = server.requests().constLast().headers();
            for (const auto &[name, value] : entry[u"headers"].object())
                QVERIFY2(headers.contains({name.toUtf8(), value.toString().toUtf8()}), endpoint.writeKey.constData());
        }
    }

    void anyBytesArriveAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("body");
        QByteArray all;
        for (int i = 0; i < 32'000; ++i)
            all += char(i * 7 + i / 256);
        QTest::newRow("the longest, every byte") << all;
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("a piece of Qt's own size") << QByteArray(16'384, 'y');
    }

    void anyBytesArriveAsTheyAre()
    {
        QFETCH(QByteArray, body);
        LoopbackServer server;
        Sender sender;
        QCOMPARE(sendAndWait(sender, endpointOf(server), body).delivered, 1);
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(server.requests().constFirst().body, body);
    }

    /** Whatever a server does: one request at most, an end within the deadline, one signal, and a true outcome. */
    void answers_data()
    {
        using enum Outcome;
        using Code = Error::Code;
        QTest::addColumn<ScriptedAnswer>("answer");
        QTest::addColumn<bool>("isSegment");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<Error::Code>("code");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const ScriptedAnswer &answer, Outcome outcome, Code code, int status,
                            bool isSegment = true) {
            QTest::newRow(name) << answer << isSegment << outcome << code << status;
        };
        const auto status = &ScriptedAnswer::status;
        constexpr Code none = Code::Usage;
        row("200 with success true", ScriptedAnswer::success(), Delivered, none, 200);
        row("200 with success false", status(200, "{\"success\": false}", {}), Refused, Code::AnswerRefused, 200);
        row("200 with HTML", status(200, "<html>", {}), Refused, Code::AnswerRefused, 200);
        row("200 without a body", status(200, "", {}), Refused, Code::AnswerRefused, 200);
        row("200 with OK, other destination", status(200, "OK", {}), Delivered, none, 200, false);
        row("200 with success false, other destination", status(200, "{\"success\": false}", {}), Refused,
            Code::AnswerRefused, 200, false);
        row("204, other destination", status(204, {}, {}), Delivered, none, 204, false);
        row("204", status(204, {}, {}), Refused, Code::AnswerRefused, 204);
        row("400", status(400, "bad", {}), Refused, Code::AnswerRefused, 400);
        row("401", status(401, "no", {}), Refused, Code::KeyRefused, 401);
        row("401 that asks for a password", status(401, "no", "WWW-Authenticate: Basic realm=\"x\"\r\n"), Refused,
            Code::KeyRefused, 401);
        row("401 that asks for Negotiate", status(401, "no", "WWW-Authenticate: Negotiate\r\n"), Refused,
            Code::KeyRefused, 401);
        row("401 that asks for Digest", status(401, "no", "WWW-Authenticate: Digest realm=\"x\", nonce=\"y\"\r\n"),
            Refused, Code::KeyRefused, 401);
        row("403", status(403, "no", {}), Refused, Code::KeyRefused, 403);
        row("404", status(404, {}, {}), Refused, Code::AnswerRefused, 404);
        row("407 without a proxy", status(407, "x", "Proxy-Authenticate: Basic realm=\"x\"\r\n"), Refused,
            Code::AnswerRefused, 407);
        row("413", status(413, "large", {}), Refused, Code::AnswerRefused, 413);
        row("418", status(418, "pot", {}), Refused, Code::AnswerRefused, 418);
        row("429", ScriptedAnswer::tooMany("60"), Later, Code::AnswerLater, 429);
        row("500", status(500, "oops", {}), Later, Code::AnswerLater, 500);
        row("501", status(501, "oops", {}), Refused, Code::AnswerRefused, 501);
        row("502", status(502, "oops", {}), Unknown, Code::AnswerUncertain, 502);
        row("503", status(503, "oops", {}), Later, Code::AnswerLater, 503);
        row("504", status(504, "oops", {}), Unknown, Code::AnswerUncertain, 504);
        row("closes at once", ScriptedAnswer::ending(When::AtConnect, End::Close), Unknown, Code::AnswerUncertain, 0);
        row("closes after the request", ScriptedAnswer::ending(When::AfterRequest, End::Close), Unknown,
            Code::AnswerUncertain, 0);
        row("resets after the request", ScriptedAnswer::ending(When::AfterRequest, End::Reset), Unknown,
            Code::AnswerUncertain, 0);
        row("closes after the head", ScriptedAnswer::ending(When::AfterHead, End::Close), Unknown,
            Code::AnswerUncertain, 0);
        row("resets after the head", ScriptedAnswer::ending(When::AfterHead, End::Reset), Unknown,
            Code::AnswerUncertain, 0);
        row("silence", ScriptedAnswer::silence(), Unknown, Code::AnswerUncertain, 0);
        row("drips one byte after the other", ScriptedAnswer::dripping(50ms), Unknown, Code::AnswerUncertain, -1);
        row("announces more than it sends", ScriptedAnswer::lyingLength(1'000, "{\"success\": true}"), Unknown,
            Code::AnswerUncertain, 200);
        row("announces less than it sends", ScriptedAnswer::lyingLength(4, "{\"success\": true}"), Refused,
            Code::AnswerRefused, 200);
        row("announces a gigabyte", ScriptedAnswer::lyingLength(1'000'000'000, "{\"success\": true}"), Unknown,
            Code::AnswerUncertain, 200);
        row("announces a negative length", ScriptedAnswer::lyingLength(-5, "{\"success\": true}"), Unknown,
            Code::AnswerUncertain, 200);
        row("endless body", ScriptedAnswer::endlessBody(), Unknown, Code::AnswerUncertain, 200);
        row("more than 64 KB", status(200, QByteArray(65'537, ' '), {}), Unknown, Code::AnswerUncertain, 200, false);
        row("exactly 64 KB", status(200, QByteArray(65'536, ' '), {}), Delivered, none, 200, false);
        ScriptedAnswer half;
        half.bytes = "HTTP/1.1 200 O";
        half.end = End::Close;
        row("half a status line", half, Unknown, Code::AnswerUncertain, -1);
        ScriptedAnswer rubbish;
        rubbish.bytes = "SSH-2.0-OpenSSH_9.2\r\n";
        row("another protocol", rubbish, Unknown, Code::AnswerUncertain, -1);
    }

    void answers()
    {
        QFETCH(ScriptedAnswer, answer);
        QFETCH(bool, isSegment);
        LoopbackServer server;
        server.setAnswers({answer, ScriptedAnswer::success()}); // a second request would be taken for a success
        Sender sender;
        Endpoint endpoint = endpointOf(server, 800ms);
        endpoint.isSegment = isSegment;
        QElapsedTimer clock;
        clock.start();
        const Ended ended = sendAndWait(sender, endpoint);
        QVERIFY2(clock.elapsed() < 1'500, qPrintable(QString::number(clock.elapsed())));
        QTEST(ended.result.outcome, "outcome");
        QCOMPARE(ended.delivered, ended.result.outcome == Outcome::Delivered ? 1 : 0);
        QCOMPARE(ended.delivered + ended.failed, 1);
        QCOMPARE(ended.id, 7);
        QFETCH(Error::Code, code);
        if (ended.result.outcome == Outcome::Delivered)
            QCOMPARE(ended.result.error, std::nullopt);
        else
            QCOMPARE(ended.result.error->code, code);
        QFETCH(int, status);
        if (status >= 0)
            QCOMPARE(ended.result.status, status);
        QVERIFY(ended.result.answer.size() <= 2'048);
        QTest::qWait(20); // a silent repetition would come now
        QCOMPARE(ended.delivered + ended.failed, 1);
        QVERIFY2(server.requests().size() <= 1, "the request was sent again");
        QCOMPARE(sender.isBusy(), false);
    }

    void redirectsAreNotFollowed_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("scheme");
        for (const int status : {301, 302, 303, 307, 308}) {
            QTest::addRow("%d to another host", status) << status << u"http"_s;
            QTest::addRow("%d to a file", status) << status << u"file"_s;
        }
    }

    void redirectsAreNotFollowed()
    {
        QFETCH(int, status);
        QFETCH(QString, scheme);
        LoopbackServer elsewhere;
        LoopbackServer server;
        QUrl target = elsewhere.url();
        if (scheme == u"file")
            target = QUrl(u"file:///etc/hostname"_s);
        server.setAnswers({ScriptedAnswer::redirect(status, target)});
        Sender sender;
        const Ended ended = sendAndWait(sender, endpointOf(server));
        QCOMPARE(ended.result.outcome, Outcome::Refused);
        QCOMPARE(ended.result.error->code, Error::Code::Redirected);
        QVERIFY(ended.result.error->detail.contains(target.toString()));
        QTest::qWait(20);
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(elsewhere.connections(), 0);
    }

    void excerptKeepsRawBytes()
    {
        LoopbackServer server;
        const QByteArray text = QByteArray("\x1b[31m\0red", 9) + QByteArray(5'000, 'x');
        server.setAnswers({ScriptedAnswer::status(400, text)});
        Sender sender;
        const Ended ended = sendAndWait(sender, endpointOf(server));
        QCOMPARE(ended.result.answer, text.left(2'048));
    }

    void retryAfterIsPassedOn()
    {
        LoopbackServer server;
        server.setAnswers({ScriptedAnswer::tooMany("120")});
        Sender sender;
        QCOMPARE(sendAndWait(sender, endpointOf(server)).result.retryAfter, 120s);
    }

    void nobodyListens()
    {
        Endpoint endpoint;
        {
            const LoopbackServer server;
            endpoint = endpointOf(server);
        }
        Sender sender;
        const Ended ended = sendAndWait(sender, endpoint);
        QCOMPARE(ended.result.outcome, Outcome::Later);
        QCOMPARE(ended.result.error->code, Error::Code::ConnectionFailed);
    }

    void destinations_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isAllowed");
        QTest::newRow("https") << u"https://api.segment.io/v1/track"_s << true;
        QTest::newRow("http elsewhere") << u"http://api.segment.io/v1/track"_s << false;
        QTest::newRow("http on localhost") << u"http://localhost:8080/"_s << true;
        QTest::newRow("http on 127.0.0.1") << u"http://127.0.0.1:8080/"_s << true;
        QTest::newRow("http on 127.5.4.3") << u"http://127.5.4.3/"_s << true;
        QTest::newRow("http on ::1") << u"http://[::1]/"_s << true;
        QTest::newRow("http on 128.0.0.1") << u"http://128.0.0.1/"_s << false;
        QTest::newRow("http on a name that looks like loopback") << u"http://127.0.0.1.example.com/"_s << false;
        QTest::newRow("http with loopback as user") << u"http://localhost@example.com/"_s << false;
        QTest::newRow("http on 0.0.0.0") << u"http://0.0.0.0/"_s << false;
        QTest::newRow("ftp") << u"ftp://localhost/"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("no scheme") << u"api.segment.io/v1/track"_s << false;
        QTest::newRow("no host") << u"https:///v1/track"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void destinations()
    {
        QFETCH(QString, url);
        QTEST(checkDestination(QUrl(url)).has_value(), "isAllowed");
        QFETCH(bool, isAllowed);
        if (isAllowed)
            return;
        Sender sender;
        Endpoint endpoint;
        endpoint.url = QUrl(url);
        const Ended ended = sendAndWait(sender, endpoint);
        QCOMPARE(ended.result.outcome, Outcome::Later); // it did not leave
        QCOMPARE(ended.result.error->code, Error::Code::EndpointInvalid);
    }

    void shownDestinationHoldsNoSecret()
    {
        QCOMPARE(shownDestination(QUrl(u"https://user:password@host.example:8443/v1/track?writeKey=secret#part"_s)),
                 u"https://host.example:8443/v1/track"_s);
    }

    void abortIsImmediate_data()
    {
        QTest::addColumn<bool>("hasArrived");
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("before anything left") << false << Outcome::Later;
        QTest::newRow("while the answer is awaited") << true << Outcome::Unknown;
    }

    void abortIsImmediate()
    {
        QFETCH(bool, hasArrived);
        LoopbackServer server;
        server.setAnswers({ScriptedAnswer::silence()});
        Sender sender;
        QSignalSpy failed(&sender, &Sender::failed);
        sender.send(7, Body, endpointOf(server));
        if (hasArrived) {
            QSignalSpy completed(&server, &LoopbackServer::requestCompleted);
            QVERIFY(completed.wait());
        }
        QElapsedTimer clock;
        clock.start();
        sender.abort({Error::Code::Cancelled, {}});
        QVERIFY(clock.elapsed() < 100);
        QCOMPARE(failed.size(), 1);
        QTEST(failed.constFirst().at(1).value<AttemptResult>().outcome, "outcome");
        QVERIFY(!sender.isBusy());
        QTest::qWait(30);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(server.requests().size(), hasArrived ? 1 : 0);
        server.setAnswers({ScriptedAnswer::success()});
        QCOMPARE(sendAndWait(sender, endpointOf(server)).delivered, 1); // and it goes on
    }

    void connectionIsKeptUntilAFreshOneIsWanted()
    {
        LoopbackServer server;
        Sender sender;
        for (int i = 0; i < 3; ++i)
            QCOMPARE(sendAndWait(sender, endpointOf(server)).delivered, 1);
        QCOMPARE(server.connections(), 1);
        sender.closeConnection();
        QCOMPARE(sendAndWait(sender, endpointOf(server)).delivered, 1);
        QCOMPARE(server.connections(), 2);
    }

    /** Both moments in which nothing is to be done come once in each attempt, also on a connection that is kept. */
    void tellsWhenThereIsNothingToDo()
    {
        LoopbackServer server;
        Sender sender;
        QStringList told;
        connect(&sender, &Sender::started, &sender, [&](qint64 id) {
            QCOMPARE(id, 7);
            QVERIFY(sender.isBusy());
            told += u"started"_s;
        });
        connect(&sender, &Sender::handedOver, &sender, [&](qint64 id) {
            QCOMPARE(id, 7);
            QVERIFY(sender.isBusy());
            told += u"handed over"_s;
        });
        const auto end = [&] { told += u"end"_s; };
        connect(&sender, &Sender::delivered, &sender, end);
        connect(&sender, &Sender::failed, &sender, end);
        const QStringList whole = {u"started"_s, u"handed over"_s, u"end"_s};
        for (int attempt = 1; attempt <= 3; ++attempt) {
            QCOMPARE(sendAndWait(sender, endpointOf(server), QByteArray(30'000, 'x')).delivered, 1);
            QCOMPARE(std::exchange(told, {}), whole);
        }
        server.setAnswers({ScriptedAnswer::ending(When::AtConnect, End::Reset)});
        sender.closeConnection();
        QCOMPARE(sendAndWait(sender, endpointOf(server)).failed, 1);
        QCOMPARE(told.constLast(), u"end"_s);
        QCOMPARE(told.removeDuplicates(), 0);
        told.clear();
        Endpoint refused = endpointOf(server);
        refused.url.setHost(u"192.0.2.1"_s); // http, and not this computer
        QCOMPARE(sendAndWait(sender, refused).failed, 1);
        QCOMPARE(told, QStringList{u"end"_s}); // nothing was opened
    }

    /** What a connection has received for former reports is not held against this one. */
    void keptConnectionMayReceiveMuchInAll()
    {
        LoopbackServer server;
        const ScriptedAnswer large = ScriptedAnswer::status(200, "{\"a\": \"" + QByteArray(60'000, 'x') + "\"}");
        QList<ScriptedAnswer> answers(6, large); // more than one attempt may receive
        answers += ScriptedAnswer::dripping(1ms); // so long that it is looked how much came
        server.setAnswers(answers);
        Sender sender;
        Endpoint endpoint = endpointOf(server);
        endpoint.isSegment = false;
        for (int attempt = 1; attempt <= 6; ++attempt)
            sendAndWait(sender, endpoint);
        QCOMPARE(sendAndWait(sender, endpoint).delivered, 1);
        QCOMPARE(server.connections(), 1);
    }

    void nothingIsRememberedBetweenAttempts()
    {
        LoopbackServer server;
        server.setAnswers({ScriptedAnswer::status(200, "{\"success\": true}",
                                                  "Set-Cookie: a=b; Path=/\r\nCache-Control: max-age=1000\r\n"
                                                  "Strict-Transport-Security: max-age=1000\r\n")});
        Sender sender;
        for (int i = 0; i < 3; ++i)
            QCOMPARE(sendAndWait(sender, endpointOf(server)).delivered, 1);
        QCOMPARE(server.requests().size(), 3);
        for (const ReceivedRequest &request : server.requests())
            QCOMPARE(request.headers(), requestHeaders(server.url(), Body, Key, false));
    }

    void compressedAnswersStayCompressed()
    {
        LoopbackServer server;
        const QByteArray bomb = qCompress(QByteArray(20'000'000, ' ')).mid(4);
        QVERIFY(bomb.size() < 65'536);
        server.setAnswers({ScriptedAnswer::status(400, bomb, "Content-Encoding: deflate\r\n")});
        Sender sender;
        const Ended ended = sendAndWait(sender, endpointOf(server));
        QCOMPARE(ended.result.outcome, Outcome::Refused);
        QCOMPARE(ended.result.answer, bomb.left(2'048));
    }

    /** A kept connection that the server closes when the second report is on its way: Qt would send that one again. */
    void staleConnectionDoesNotRepeat()
    {
        LoopbackServer server;
        server.setAnswers({ScriptedAnswer::success(), ScriptedAnswer::ending(When::AfterRequest, End::Close),
                           ScriptedAnswer::success()});
        Sender sender;
        QCOMPARE(sendAndWait(sender, endpointOf(server)).delivered, 1);
        QCOMPARE(sendAndWait(sender, endpointOf(server), "second").result.outcome, Outcome::Unknown);
        QTest::qWait(20);
        QCOMPARE(server.requests().size(), 2);
        QCOMPARE(server.requests().at(1).body, QByteArray("second"));
        QCOMPARE(sendAndWait(sender, endpointOf(server), "third").delivered, 1);
        QCOMPARE(server.requests().size(), 3);
        QCOMPARE(server.requests().at(2).body, QByteArray("third"));
    }

    void largeAnswersCostNoMemory()
    {
        if (KeepsFreedMemory)
            QSKIP("the address sanitizer keeps freed memory for a while");
        LoopbackServer server;
        server.setAnswers({ScriptedAnswer::endlessBody()});
        Sender sender;
        QCOMPARE(sendAndWait(sender, endpointOf(server)).result.outcome, Outcome::Unknown);
        const qint64 before = residentBytes();
        for (int i = 0; i < 20; ++i)
            QVERIFY(sendAndWait(sender, endpointOf(server)).result.answer.size() <= 2'048);
        // Twenty attempts, the server's own buffers and the heaps of Qt's threads included; without bounds it is 1 to 3
        // GB.
        QVERIFY2(residentBytes() - before < 64'000'000, qPrintable(QString::number(residentBytes() - before)));
    }

    void endlessHeadersEndAtOnce()
    {
        LoopbackServer server;
        server.setAnswers({ScriptedAnswer::endlessHeaders()});
        QElapsedTimer clock;
        {
            Sender sender;
            clock.start();
            const Ended ended = sendAndWait(sender, endpointOf(server));
            QCOMPARE(ended.result.outcome, Outcome::Unknown);
            QVERIFY2(clock.elapsed() < 1'000, qPrintable(QString::number(clock.elapsed()))); // not the deadline
            clock.start();
        }
        QVERIFY2(clock.elapsed() < 1'000, qPrintable(QString::number(clock.elapsed()))); // not the five seconds of Qt
    }

    void proxyOfTheEnvironment()
    {
        LoopbackServer proxy;
        proxy.setAnswers({ScriptedAnswer::status(407, "log in", "Proxy-Authenticate: Basic realm=\"x\"\r\n")});
        const QByteArray address = "127.0.0.1:" + QByteArray::number(proxy.url().port());
        const Environment environment(
            {{u"https_proxy"_s, QString(u"http://user:password@"_s + QString::fromLatin1(address))}});
        Endpoint endpoint;
        endpoint.url = QUrl(u"https://collector.invalid/v1/track"_s);
        endpoint.writeKey = Key;
        endpoint.proxy = chooseProxy(endpoint.url, environment, {}).value();
        Sender sender;
        const Ended ended = sendAndWait(sender, endpoint);
        QCOMPARE(ended.result.proxy, QString::fromLatin1(address)); // without credentials
        QCOMPARE(ended.result.outcome, Outcome::Later);
        QVERIFY(!proxy.requests().isEmpty());
        for (const ReceivedRequest &request : proxy.requests()) {
            QVERIFY(request.line().startsWith("CONNECT collector.invalid:443 "));
            QVERIFY(!request.head.contains(Key.toBase64().left(12)) && request.body.isEmpty());
        }
        QVERIFY(proxy.requests().last().head.contains(QByteArray("user:password").toBase64())); // it logs in
    }

    void certificates_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isTrusted");
        QTest::addColumn<QString>("protocol");
        QTest::addColumn<Error::Code>("code");
        QTest::addColumn<QString>("reason");
        QTest::newRow("unknown authority") << u"IP:127.0.0.1"_s << false << u"usual"_s
                                           << Error::Code::CertificateRefused << u"self-signed, and untrusted"_s;
        QTest::newRow("authority in the extra file")
            << u"IP:127.0.0.1"_s << true << u"usual"_s << Error::Code::Usage << u""_s;
        QTest::newRow("trusted, but for another host")
            << u"DNS:example.com"_s << true << u"usual"_s << Error::Code::CertificateRefused
            << u"host name did not match"_s;
        QTest::newRow("trusted, but expired")
            << u"IP:127.0.0.1"_s << true << u"expired"_s << Error::Code::CertificateRefused << u"has expired"_s;
        QTest::newRow("trusted, but only TLS 1.1")
            << u"IP:127.0.0.1"_s << true << u"old"_s << Error::Code::ConnectionFailed << u"protocol version"_s;
    }

    void certificates()
    {
        QFETCH(QString, name);
        QFETCH(bool, isTrusted);
        QFETCH(QString, protocol);
        QFETCH(Error::Code, code);
        QTemporaryDir folder;
        const QString certificateFile = folder.filePath(u"certificate.pem"_s);
        const QString keyFile = folder.filePath(u"key.pem"_s);
        makeCertificate(folder.path(), name, protocol == u"expired");

        QFile file(keyFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificateChain(QSslCertificate::fromPath(certificateFile));
        tls.setPrivateKey(QSslKey(&file, QSsl::Ec));
        if (protocol == u"old") {
            QT_WARNING_PUSH
            QT_WARNING_DISABLE_DEPRECATED
            tls.setProtocol(QSsl::TlsV1_1);
            QT_WARNING_POP
        }
        LoopbackServer server(tls);
        Sender sender;
        Endpoint endpoint = endpointOf(server);
        if (isTrusted)
            endpoint.caFile = certificateFile;
        const Ended ended = sendAndWait(sender, endpoint);
        if (code == Error::Code::Usage) {
            QCOMPARE(ended.delivered, 1);
            QCOMPARE(server.requests().size(), 1);
            QCOMPARE(server.requests().constFirst().body, Body);
            QCOMPARE(server.requests().constFirst().headers(), requestHeaders(endpoint.url, Body, Key, false));
            return;
        }
        QCOMPARE(ended.result.outcome, Outcome::Later);
        QCOMPARE(ended.result.error->code, code);
        QFETCH(QString, reason);
        QVERIFY2(errorMessage(*ended.result.error).contains(reason), qPrintable(errorMessage(*ended.result.error)));
        QTest::qWait(20);
        QCOMPARE(server.requests().size(), 0); // not a byte of the request
    }

    void unusableCaFile_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::addColumn<Error::Code>("code");
        QTest::newRow("missing") << QByteArray() << Error::Code::FileMissing;
        QTest::newRow("no certificate") << QByteArray("hello\n") << Error::Code::ValueInvalid;
    }

    void unusableCaFile()
    {
        QFETCH(QByteArray, contents);
        QTemporaryDir folder;
        LoopbackServer server;
        Endpoint endpoint = endpointOf(server);
        endpoint.caFile = folder.filePath(u"ca.pem"_s);
        if (!contents.isEmpty()) {
            QFile file(endpoint.caFile);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(contents);
        }
        Sender sender;
        const Ended ended = sendAndWait(sender, endpoint);
        QCOMPARE(ended.result.outcome, Outcome::Later);
        QTEST(ended.result.error->code, "code");
        QCOMPARE(ended.result.error->path, endpoint.caFile);
        QCOMPARE(server.connections(), 0);
    }

private:
    static void openssl(const QString &folder, const QStringList &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(folder);
        process.start(u"openssl"_s, arguments);
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }

    /** Makes certificate.pem, signed by itself, and key.pem. */
    static void makeCertificate(const QString &folder, const QString &name, bool isExpired)
    {
        const QStringList request = {
            u"req"_s,     u"-newkey"_s, u"ec"_s,       u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
            u"-nodes"_s,  u"-subj"_s,   u"/CN=test"_s, u"-addext"_s,  QString(u"subjectAltName="_s + name),
            u"-keyout"_s, u"key.pem"_s};
        if (!isExpired)
            return openssl(folder,
                           request + QStringList{u"-x509"_s, u"-days"_s, u"2"_s, u"-out"_s, u"certificate.pem"_s});
        // Only "openssl ca" makes certificates of the past, and it wants an office to work in.
        QFile configuration(folder + u"/ca.cnf"_s);
        QFile index(folder + u"/index.txt"_s);
        QVERIFY(configuration.open(QIODevice::WriteOnly) && index.open(QIODevice::WriteOnly));
        configuration.write(
            "[ca]\ndefault_ca = office\n[office]\ndatabase = index.txt\nnew_certs_dir = .\nrand_serial = yes\n"
            "default_md = sha256\npolicy = any\ncopy_extensions = copy\n[any]\ncommonName = supplied\n");
        configuration.close();
        openssl(folder, request + QStringList{u"-out"_s, u"request.pem"_s});
        openssl(folder,
                {u"ca"_s, u"-batch"_s, u"-notext"_s, u"-selfsign"_s, u"-config"_s, u"ca.cnf"_s, u"-keyfile"_s,
                 u"key.pem"_s, u"-in"_s, u"request.pem"_s, u"-out"_s, u"certificate.pem"_s, u"-startdate"_s,
                 u"20200101000000Z"_s, u"-enddate"_s, u"20210101000000Z"_s});
    }
};

QTEST_GUILESS_MAIN(TestSender)
#include "tst_sender.moc"

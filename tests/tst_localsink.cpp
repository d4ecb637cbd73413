#include "core/base/orderedjson.h"
#include "core/delivery/localsink.h"
#include "core/delivery/sender.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Body = "{\"userId\": \"u\", \"event\": \"Test\", \"properties\": {}, \"context\": {}}";

} // namespace

/** The local sink: as Segment, and as badly as it is asked to be. */
class TestLocalSink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sink = std::make_unique<LocalSink>();
        m_reports.clear();
        connect(m_sink.get(), &LocalSink::received, this, [this](const SinkReport &report) { m_reports += report; });
        QVERIFY(m_sink->listen().has_value());
    }

    void takesWhatOurSenderSends()
    {
        const AttemptResult result = send(Body);
        QCOMPARE(result.outcome, Outcome::Delivered);
        QCOMPARE(m_reports.size(), 1);
        const SinkReport &report = m_reports.constFirst();
        QCOMPARE(report.body, Body);
        QCOMPARE(report.event, u"Test"_s);
        QCOMPARE(report.path, u"/v1/track"_s);
        QCOMPARE(report.status, 200);
        QCOMPARE(report.number, 1);
        QVERIFY(!report.key.contains(u"wk-sink"_s) && report.key.endsWith(u"1234"_s)); // never in full
        QVERIFY(report.reason.isEmpty());
    }

    /** Each fault is for our sender what it stands for. */
    void faults_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<int>("status");
        const auto row = [](const char *word, Outcome outcome, int status) {
            QTest::newRow(word) << QString::fromLatin1(word) << outcome << status;
        };
        row("ok", Outcome::Delivered, 200);
        row("false", Outcome::Refused, 200);
        row("html", Outcome::Refused, 200);
        row("204", Outcome::Refused, 204);
        row("302", Outcome::Refused, 302);
        row("400", Outcome::Refused, 400);
        row("401", Outcome::Refused, 401);
        row("413", Outcome::Refused, 413);
        row("429", Outcome::Later, 429);
        row("429-date", Outcome::Later, 429);
        row("500", Outcome::Later, 500);
        row("503", Outcome::Later, 503);
        row("502", Outcome::Unknown, 502);
        row("close-before", Outcome::Unknown, 0);
        row("close-after", Outcome::Unknown, 0);
        row("silence", Outcome::Unknown, 0);
        row("drip", Outcome::Unknown, 0);
        row("wrong-length", Outcome::Unknown, 200);
    }

    void faults()
    {
        QFETCH(QString, word);
        const auto fault = sinkFaultFromWord(word);
        QVERIFY(fault.has_value());
        m_sink->setFaults({*fault});
        const AttemptResult result = send(Body, std::chrono::milliseconds(2'500));
        QTEST(result.outcome, "outcome");
        QTEST(result.status, "status");
        QCOMPARE(m_reports.size(), 1);
        if (result.status == 429) {
            QVERIFY(result.retryAfter.has_value());
            QVERIFY(result.retryAfter->count() > 50 && result.retryAfter->count() <= 60);
        }
    }

    void everyWordHasItsRow()
    {
        QCOMPARE(sinkFaultWords().size(), 18); // rows of faults_data()
        for (const QString &word : sinkFaultWords())
            QVERIFY(sinkFaultFromWord(word).has_value());
        QVERIFY(!sinkFaultFromWord(u"nonsense").has_value());
    }

    void oneFaultAfterTheOther()
    {
        m_sink->setFaults({SinkFault::Unavailable, SinkFault::None});
        QCOMPARE(send(Body).outcome, Outcome::Later);
        QCOMPARE(send(Body).outcome, Outcome::Delivered);
        QCOMPARE(send(Body).outcome, Outcome::Delivered);
    }

    void requests_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const QByteArray json = "Content-Type: application/json\r\n";
        QTest::newRow("batch") << QByteArray("POST /v1/batch HTTP/1.1\r\n" + json) << QByteArray("{\"batch\": []}")
                               << 200;
        QTest::newRow("short path") << QByteArray("POST /v1/t HTTP/1.1\r\n" + json) << Body << 200;
        QTest::newRow("with a query") << QByteArray("POST /v1/track?x=1 HTTP/1.1\r\n" + json) << Body << 200;
        QTest::newRow("with a charset") << QByteArray(
            "POST /v1/track HTTP/1.1\r\ncontent-type: application/json; charset=utf-8\r\n")
                                        << Body << 200;
        QTest::newRow("another path") << QByteArray("POST /v1/other HTTP/1.1\r\n" + json) << Body << 404;
        QTest::newRow("GET") << QByteArray("GET /v1/track HTTP/1.1\r\n" + json) << QByteArray() << 405;
        QTest::newRow("no content type") << QByteArray("POST /v1/track HTTP/1.1\r\n") << Body << 400;
        QTest::newRow("no JSON") << QByteArray("POST /v1/track HTTP/1.1\r\n" + json) << QByteArray("hello") << 400;
        QTest::newRow("no object") << QByteArray("POST /v1/track HTTP/1.1\r\n" + json) << QByteArray("[1]") << 400;
        QTest::newRow("too large") << QByteArray("POST /v1/track HTTP/1.1\r\n" + json)
                                   << QByteArray("{\"a\": \"" + QByteArray(33'000, 'x') + "\"}") << 400;
        QTest::newRow("from a web page") << QByteArray("POST /v1/track HTTP/1.1\r\nOrigin: https://evil.example\r\n"
                                                       + json)
                                         << Body << 403;
        QTest::newRow("lengths in chunks")
            << QByteArray("POST /v1/track HTTP/1.1\r\nTransfer-Encoding: chunked\r\n" + json) << Body << 400;
        QTest::newRow("no HTTP") << QByteArray("hello\r\n") << QByteArray() << 400;
        QTest::newRow("a length that is none")
            << QByteArray("POST /v1/track HTTP/1.1\r\nContent-Length: -5\r\n" + json) << QByteArray() << 400;
    }

    void requests()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        const QByteArray host = "Host: 127.0.0.1:" + QByteArray::number(m_sink->url().port()) + "\r\n";
        const QByteArray length = head.contains("Content-Length") || head.contains("Transfer-Encoding")
            ? QByteArray()
            : QByteArray("Content-Length: " + QByteArray::number(body.size()) + "\r\n");
        const QByteArray answer = exchange(head + host + length + "\r\n" + body);
        QVERIFY2(answer.startsWith(QByteArray("HTTP/1.1 " + QByteArray::number(status) + ' ')), answer.constData());
    }

    /** A page that calls this computer by a name of its own (DNS rebinding) gets nothing. */
    void anotherHost()
    {
        const QByteArray answer =
            exchange("POST /v1/track HTTP/1.1\r\nHost: evil.example\r\nContent-Type: application/json\r\n"
                     "Content-Length: 2\r\n\r\n{}");
        QVERIFY2(answer.startsWith("HTTP/1.1 403 "), answer.constData());
    }

    void endlessHead()
    {
        const QByteArray answer = exchange("POST /v1/track HTTP/1.1\r\n" + QByteArray(200'000, 'x'));
        QVERIFY2(answer.startsWith("HTTP/1.1 400 "), answer.constData());
        QCOMPARE(send(Body).outcome, Outcome::Delivered); // it still works
    }

    void countsRepeatedMessages()
    {
        const QByteArray body = "{\"event\": \"Test\", \"messageId\": \"m1\"}";
        for (int i = 0; i < 3; ++i)
            send(body);
        send("{\"event\": \"Test\", \"messageId\": \"m2\"}");
        QCOMPARE(m_reports.at(0).sameMessage, 0);
        QCOMPARE(m_reports.at(2).sameMessage, 2);
        QCOMPARE(m_reports.at(3).sameMessage, 0);
    }

    void keyInTheBodyWins()
    {
        send("{\"event\": \"Test\", \"writeKey\": \"another-key-5678\"}");
        QVERIFY(m_reports.constLast().key.endsWith(u"5678"_s));
    }

    void portThatIsTaken()
    {
        LocalSink second;
        const auto listening = second.listen(quint16(m_sink->url().port()));
        QCOMPARE(listening.error().code, Error::Code::ConnectionFailed);
    }

    /** Nobody beyond this computer can reach it. */
    void listensOnLoopbackAlone()
    {
        QCOMPARE(m_sink->url().host(), u"127.0.0.1"_s);
        QTcpSocket socket; // another address of this computer's loopback network, which a wider socket would take
        socket.connectToHost(u"127.0.0.2"_s, quint16(m_sink->url().port()));
        QVERIFY(!socket.waitForConnected(2'000));
    }

private:
    AttemptResult send(const QByteArray &body, std::chrono::milliseconds deadline = std::chrono::seconds(10))
    {
        Sender sender;
        AttemptResult ended;
        bool isOver = false;
        const auto take = [&](qint64, const AttemptResult &result) {
            ended = result;
            isOver = true;
        };
        connect(&sender, &Sender::delivered, &sender, take);
        connect(&sender, &Sender::failed, &sender, take);
        Endpoint endpoint;
        endpoint.url = m_sink->url();
        endpoint.writeKey = "wk-sink-1234";
        endpoint.isSegment = true;
        endpoint.deadline = deadline;
        sender.send(1, body, endpoint);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(isOver, 20'000); }();
        return ended;
    }

    /** Sends bytes and reads the first answer. */
    QByteArray exchange(const QByteArray &bytes)
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(m_sink->url().port()));
        QByteArray answer;
        connect(&socket, &QTcpSocket::readyRead, &socket, [&] { answer += socket.readAll(); });
        connect(&socket, &QTcpSocket::connected, &socket, [&] { socket.write(bytes); });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.contains("\r\n\r\n"), 20'000); }();
        return answer;
    }

    std::unique_ptr<LocalSink> m_sink;
    QList<SinkReport> m_reports;
};

QTEST_GUILESS_MAIN(TestLocalSink)
#include "tst_localsink.moc"

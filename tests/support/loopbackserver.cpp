#include "tests/support/loopbackserver.h"

#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

#include <sys/socket.h>

namespace {

constexpr qint64 EnoughPending = 262'144; // endless answers wait while that much is on its way

qint64 contentLength(const QByteArray &head)
{
    const QByteArray lower = head.toLower();
    const qsizetype at = lower.indexOf("\r\ncontent-length:");
    if (at < 0)
        return 0;
    const qsizetype start = at + 17;
    return lower.mid(start, lower.indexOf('\r', start) - start).trimmed().toLongLong();
}

} // namespace

ScriptedAnswer ScriptedAnswer::status(int code, const QByteArray &body, const QByteArray &headers)
{
    ScriptedAnswer answer;
    answer.bytes = "HTTP/1.1 " + QByteArray::number(code) + " Scripted\r\n" + headers;
    if (code != 204)
        answer.bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    answer.bytes += "\r\n" + body;
    return answer;
}

ScriptedAnswer ScriptedAnswer::success()
{
    return status(200, "{\"success\": true}", "Content-Type: application/json\r\n");
}

ScriptedAnswer ScriptedAnswer::redirect(int code, const QUrl &target)
{
    return status(code, {}, "Location: " + target.toEncoded() + "\r\n");
}

ScriptedAnswer ScriptedAnswer::tooMany(const QByteArray &retryAfter)
{
    return status(429, "slow down", "Retry-After: " + retryAfter + "\r\n");
}

ScriptedAnswer ScriptedAnswer::silence()
{
    ScriptedAnswer answer;
    answer.when = When::Never;
    return answer;
}

ScriptedAnswer ScriptedAnswer::ending(When when, End end)
{
    ScriptedAnswer answer;
    answer.when = when;
    answer.end = end;
    return answer;
}

ScriptedAnswer ScriptedAnswer::dripping(std::chrono::milliseconds pause)
{
    ScriptedAnswer answer = success();
    answer.drip = pause;
    return answer;
}

ScriptedAnswer ScriptedAnswer::lyingLength(qint64 announced, const QByteArray &body)
{
    ScriptedAnswer answer;
    answer.bytes = "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(announced) + "\r\n\r\n" + body;
    answer.end = End::Close;
    return answer;
}

ScriptedAnswer ScriptedAnswer::endlessHeaders()
{
    ScriptedAnswer answer;
    answer.bytes = "HTTP/1.1 200 OK\r\n";
    answer.endlessly = "X-Filler: " + QByteArray(1000, 'x') + "\r\n";
    return answer;
}

ScriptedAnswer ScriptedAnswer::endlessBody()
{
    ScriptedAnswer answer;
    answer.bytes = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    answer.endlessly = "400\r\n" + QByteArray(1024, 'x') + "\r\n";
    return answer;
}

QByteArray ReceivedRequest::line() const
{
    return head.left(head.indexOf("\r\n"));
}

QList<QPair<QByteArray, QByteArray>> ReceivedRequest::headers() const
{
    QList<QPair<QByteArray, QByteArray>> headers;
    qsizetype start = head.indexOf("\r\n") + 2;
    for (qsizetype end = head.indexOf("\r\n", start); end > start; end = head.indexOf("\r\n", start)) {
        const QByteArray text = head.mid(start, end - start);
        const qsizetype colon = text.indexOf(": ");
        headers += {text.left(colon), text.mid(colon + 2)};
        start = end + 2;
    }
    return headers;
}

struct LoopbackServer::Client
{
    int connection = 0;
    QByteArray pending; ///< read and not yet part of a request
    qsizetype request = -1; ///< index of the request that is being read
    qint64 missing = 0; ///< bytes of its body
    ScriptedAnswer script;
    bool isAnswering = false;
    qsizetype sent = 0;
};

LoopbackServer::LoopbackServer(const std::optional<QSslConfiguration> &tls, QObject *parent)
    : QObject(parent), m_isSecure(tls.has_value())
{
    if (tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(*tls);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &LoopbackServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost, 0))
        qFatal("The loopback server cannot listen: %s", qPrintable(m_server->errorString()));
}

LoopbackServer::~LoopbackServer()
{
    dropConnections();
}

QUrl LoopbackServer::url() const
{
    QUrl url;
    url.setScheme(m_isSecure ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_server->serverPort());
    url.setPath(QStringLiteral("/v1/track"));
    return url;
}

void LoopbackServer::dropConnections()
{
    const auto clients = std::exchange(m_clients, {});
    for (auto it = clients.keyBegin(); it != clients.keyEnd(); ++it) {
        (*it)->disconnect(this);
        (*it)->abort();
        (*it)->deleteLater();
    }
}

ScriptedAnswer LoopbackServer::next() const
{
    return m_answers.at(std::min(qsizetype(m_begun), m_answers.size() - 1));
}

void LoopbackServer::accept()
{
    while (QTcpSocket *const socket = m_server->nextPendingConnection()) {
        auto client = std::make_shared<Client>();
        client->connection = ++m_connections;
        m_clients.insert(socket, client);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readFrom(socket); });
        connect(socket, &QTcpSocket::bytesWritten, this, [this, socket] { continueAnswer(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_clients.remove(socket);
            socket->deleteLater();
        });
        if (next().when == ScriptedAnswer::When::AtConnect)
            answer(socket);
        else if (socket->bytesAvailable() > 0)
            readFrom(socket);
    }
}

void LoopbackServer::readFrom(QTcpSocket *socket)
{
    const auto client = m_clients.value(socket);
    if (!client)
        return;
    client->pending += socket->readAll();
    while (!client->pending.isEmpty() && m_clients.contains(socket)) {
        if (client->request < 0) {
            const qsizetype end = client->pending.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            ReceivedRequest request;
            request.head = client->pending.left(end + 4);
            request.connection = client->connection;
            client->pending.remove(0, end + 4);
            client->missing = contentLength(request.head);
            client->request = m_requests.size();
            m_requests += request;
            if (next().when == ScriptedAnswer::When::AfterHead) {
                answer(socket);
                return;
            }
        }
        const QByteArray part = client->pending.left(client->missing);
        client->pending.remove(0, part.size());
        client->missing -= part.size();
        m_requests[client->request].body += part;
        if (client->missing > 0)
            return;
        client->request = -1;
        answer(socket);
        Q_EMIT requestCompleted();
    }
}

void LoopbackServer::answer(QTcpSocket *socket)
{
    const auto client = m_clients.value(socket);
    client->script = next();
    ++m_begun;
    if (client->script.when == ScriptedAnswer::When::Never)
        return;
    client->isAnswering = true;
    client->sent = 0;
    continueAnswer(socket);
}

/** Sends what comes next: everything, or one byte, or another piece of something endless; then ends as the script says.
 */
void LoopbackServer::continueAnswer(QTcpSocket *socket)
{
    const auto client = m_clients.value(socket);
    if (!client || !client->isAnswering)
        return;
    const ScriptedAnswer &script = client->script;
    if (script.drip.count() > 0) {
        client->isAnswering = false; // until the pause is over; bytesWritten() must not hurry it
        socket->write(script.bytes.mid(client->sent++, 1));
        const bool isMore = client->sent < script.bytes.size();
        QTimer::singleShot(script.drip, socket, [this, socket, client, isMore] {
            client->isAnswering = isMore;
            continueAnswer(socket);
        });
        return;
    }
    if (client->sent == 0) {
        client->sent = script.bytes.size();
        socket->write(script.bytes);
    }
    if (!script.endlessly.isEmpty()) {
        while (socket->bytesToWrite() < EnoughPending)
            socket->write(script.endlessly);
        return;
    }
    client->isAnswering = false;
    if (script.end == ScriptedAnswer::End::Close) {
        socket->disconnectFromHost();
    } else if (script.end == ScriptedAnswer::End::Reset) {
        // Lingering for no time at all makes the kernel send RST instead of FIN.
        const linger none = {1, 0};
        ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
        socket->abort();
    }
}

#include "core/delivery/localsink.h"

#include "core/base/orderedjson.h"
#include "core/delivery/requestheaders.h"
#include "core/settings/writekey.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace Telemetry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype MostClients = 32;
constexpr qsizetype MostMessages = 100'000; // whose messageId is remembered
constexpr auto Patience = 30s;
constexpr auto DripPause = 1s;

/** Header lines without the key. */
QList<QByteArray> maskedHead(QList<QByteArray> lines)
{
    for (QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (line.left(colon).trimmed().toLower() == "authorization")
            line = line.left(colon) + ": " + MaskedCredentials;
    }
    return lines;
}

} // namespace

struct LocalSink::Client
{
    SinkRequestReader reader;
    QTimer idle;
};

LocalSink::LocalSink(QObject *parent) : QObject(parent), m_server(std::make_unique<QTcpServer>())
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &LocalSink::accept);
}

LocalSink::~LocalSink()
{
    const auto clients = std::exchange(m_clients, {});
    for (auto it = clients.keyBegin(); it != clients.keyEnd(); ++it)
        (*it)->disconnect(this); // the sockets are the server's children and go with it
}

Result<void> LocalSink::listen(quint16 port)
{
    if (!m_server->listen(QHostAddress::LocalHost, port))
        return failure({Error::Code::ConnectionFailed, u"127.0.0.1:%1, %2"_s.arg(port).arg(m_server->errorString())});
    return {};
}

QUrl LocalSink::url() const
{
    return QUrl(u"http://127.0.0.1:%1/v1/track"_s.arg(m_server->serverPort()));
}

SinkFault LocalSink::nextFault() const
{
    return m_faults.isEmpty() ? SinkFault::None : m_faults.at(std::min<qsizetype>(m_count, m_faults.size() - 1));
}

void LocalSink::accept()
{
    while (QTcpSocket *const socket = m_server->nextPendingConnection()) {
        if (m_clients.size() >= MostClients) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        auto client = std::make_shared<Client>();
        client->idle.setSingleShot(true);
        connect(&client->idle, &QTimer::timeout, socket, &QTcpSocket::abort);
        client->idle.start(Patience);
        m_clients.insert(socket, client);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readFrom(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_clients.remove(socket);
            socket->deleteLater();
        });
        if (socket->bytesAvailable() > 0)
            readFrom(socket);
    }
}

void LocalSink::readFrom(QTcpSocket *socket)
{
    const auto client = m_clients.value(socket);
    if (!client)
        return;
    client->idle.start(Patience);
    if (nextFault() == SinkFault::CloseBefore)
        return answer(socket, {});
    client->reader.add(socket->readAll());
    while (m_clients.contains(socket)) {
        const auto request = client->reader.take();
        if (!request)
            break;
        answer(socket, *request);
    }
    if (!client->reader.fault().isEmpty() && m_clients.contains(socket)) {
        socket->write("HTTP/1.1 400 Sink\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        socket->disconnectFromHost();
    }
}

void LocalSink::answer(QTcpSocket *socket, const SinkRequest &request)
{
    const SinkFault fault = nextFault();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const SinkAnswer answer = sinkAnswer(request, fault, m_server->serverPort(), now);
    SinkReport report{.number = ++m_count,
                      .received = now,
                      .path = QString::fromUtf8(request.path),
                      .key = maskedKey(sinkKey(request)),
                      .body = request.body,
                      .status = answer.status,
                      .reason = answer.reason,
                      .head = maskedHead(request.head),
                      .answer = answer.bytes};
    if (const auto document = Json::parse(request.body)) {
        report.event = (*document)[u"event"].toString();
        const QString message = (*document)[u"messageId"].toString();
        if (!message.isEmpty() && (m_messages.contains(message) || m_messages.size() < MostMessages))
            report.sameMessage = m_messages[message]++;
    }
    const QPointer<QTcpSocket> alive = socket;
    Q_EMIT received(report);
    if (!alive)
        return; // who listens may have ended everything
    if (fault == SinkFault::CloseBefore || fault == SinkFault::CloseAfter)
        socket->abort();
    else if (fault == SinkFault::Drip)
        drip(socket, answer.bytes);
    else if (fault != SinkFault::Silence)
        socket->write(answer.bytes);
    socket->flush(); // who listens may end the program now
    if (fault == SinkFault::WrongLength)
        socket->disconnectFromHost();
}

void LocalSink::drip(QTcpSocket *socket, const QByteArray &bytes)
{
    if (const auto client = m_clients.value(socket))
        client->idle.start(Patience);
    socket->write(bytes.left(1));
    if (bytes.size() > 1)
        QTimer::singleShot(DripPause, socket, [this, socket, rest = bytes.mid(1)] { drip(socket, rest); });
}

} // namespace Telemetry

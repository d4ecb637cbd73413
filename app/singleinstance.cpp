#include "app/singleinstance.h"

#include "core/base/orderedjson.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QThread>

#include <memory>

#include <sys/socket.h>
#include <unistd.h>

namespace Telemetry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 LargestRequest = 16 * 1024; // a path has 4 KB at most
const QByteArray Taken = "taken\n";

/** Abstract sockets know no permissions, so both sides look who is at the other end. */
bool isOurs(const QLocalSocket &socket)
{
    ucred peer = {};
    socklen_t length = sizeof peer;
    return ::getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &length) == 0
        && peer.uid == ::geteuid();
}

QByteArray written(const StartRequest &request)
{
    const Json json(Json::Object{{u"project"_s, Json(request.project)}, {u"page"_s, Json(request.page)}});
    return json.wire().value_or(QByteArray("{}")) + '\n';
}

} // namespace

SingleInstance::SingleInstance(const QString &kind, const QString &home, const QString &display, QObject *parent)
    : QObject(parent),
      m_name(u"rasa-telemetry-inspector-%1-%2-%3"_s.arg(kind)
                 .arg(::geteuid())
                 .arg(QString::fromLatin1(
                     QCryptographicHash::hash((home + u'\n' + display).toUtf8(), QCryptographicHash::Sha256)
                         .toHex()
                         .first(16))))
{
    m_server.setSocketOptions(QLocalServer::AbstractNamespaceOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::welcome);
}

SingleInstance::Role SingleInstance::start(const StartRequest &request)
{
    const QDeadlineTimer deadline(5s);
    do {
        if (m_server.listen(m_name))
            return Role::First;
        const Reply reply = passOn(request);
        if (reply == Reply::Taken)
            return Role::PassedOn;
        if (reply == Reply::Silent)
            return Role::Alone;
        QThread::msleep(20); // it was just ending
    } while (!deadline.hasExpired());
    return Role::Alone;
}

SingleInstance::Reply SingleInstance::passOn(const StartRequest &request) const
{
    constexpr int Patience = 3000; // ms; a window that reads a large project still answers within this
    QLocalSocket socket;
    socket.setSocketOptions(QLocalSocket::AbstractNamespaceOption);
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(Patience))
        return Reply::Gone;
    if (!isOurs(socket))
        return Reply::Silent;
    socket.write(written(request));
    socket.flush();
    QByteArray answer;
    while (!answer.endsWith('\n') && socket.waitForReadyRead(Patience))
        answer += socket.readAll();
    if (answer == Taken)
        return Reply::Taken;
    return socket.state() == QLocalSocket::ConnectedState ? Reply::Silent : Reply::Gone;
}

void SingleInstance::welcome()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!isOurs(*socket)) {
            socket->abort();
            continue;
        }
        const auto bytes = std::make_shared<QByteArray>();
        const auto read = [this, socket, bytes] {
            *bytes += socket->read(LargestRequest - bytes->size() + 1);
            if (bytes->size() > LargestRequest) {
                socket->abort();
                return;
            }
            if (!bytes->endsWith('\n'))
                return;
            const auto json = Json::parse(*bytes);
            if (!json || !json->isObject()) {
                socket->abort();
                return;
            }
            const StartRequest request{(*json)[u"project"].toString(), (*json)[u"page"].toString()};
            socket->write(Taken);
            socket->flush();
            Q_EMIT requested(request);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        if (socket->bytesAvailable() > 0)
            read();
    }
}

} // namespace Telemetry

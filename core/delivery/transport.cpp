#include "core/delivery/transport.h"

#include "core/delivery/cafile.h"

#include <QByteArrayView>
#include <QDeadlineTimer>
#include <QNetworkAccessManager>
#include <QThread>

#include <arpa/inet.h>
#include <dirent.h>
#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** A socket of this process. */
struct OpenSocket
{
    int descriptor = -1;
    quint64 inode = 0;
};

QList<OpenSocket> openSockets()
{
    QList<OpenSocket> sockets;
    // Once or twice in each attempt, so without the sorted lists and file infos of QDir.
    const std::unique_ptr<DIR, int (*)(DIR *)> folder(::opendir("/proc/self/fd"), ::closedir);
    while (const dirent *const entry = folder ? ::readdir(folder.get()) : nullptr) {
        bool isNumber = false;
        struct stat status = {};
        const int descriptor = QByteArrayView(entry->d_name).toInt(&isNumber);
        if (isNumber && ::fstat(descriptor, &status) == 0 && S_ISSOCK(status.st_mode))
            sockets += {descriptor, quint64(status.st_ino)};
    }
    return sockets;
}

QSet<quint64> openSocketInodes()
{
    QSet<quint64> inodes;
    for (const OpenSocket &socket : openSockets())
        inodes += socket.inode;
    return inodes;
}

/** The port at the other end; 0 when there is none. */
quint16 peerPort(int descriptor)
{
    sockaddr_storage address = {};
    socklen_t length = sizeof address;
    if (::getpeername(descriptor, reinterpret_cast<sockaddr *>(&address), &length) != 0)
        return 0;
    if (address.ss_family == AF_INET)
        return ntohs(reinterpret_cast<const sockaddr_in *>(&address)->sin_port);
    if (address.ss_family == AF_INET6)
        return ntohs(reinterpret_cast<const sockaddr_in6 *>(&address)->sin6_port);
    return 0;
}

} // namespace

Transport::Transport() : m_otherSockets(openSocketInodes()), m_manager(std::make_unique<QNetworkAccessManager>()) { }

Transport::~Transport()
{
    retire();
    const QDeadlineTimer deadline(500);
    for (auto &thread : m_retiring) {
        // One that is still busy is left alone: the program must be able to end, and destroying it would be fatal.
        if (!thread->wait(deadline))
            static_cast<void>(thread.release());
    }
}

void Transport::renew()
{
    retire();
    m_otherSockets = openSocketInodes();
    m_manager = std::make_unique<QNetworkAccessManager>();
}

/** Descriptors; they stay Qt's and may only be looked at and shut down. */
QList<int> Transport::connections(quint16 port) const
{
    QList<int> descriptors;
    for (const OpenSocket &socket : openSockets()) {
        if (!m_otherSockets.contains(socket.inode) && peerPort(socket.descriptor) == port)
            descriptors += socket.descriptor;
    }
    return descriptors;
}

quint64 Transport::bytesReceived(quint16 port) const
{
    quint64 received = 0;
    for (const int descriptor : connections(port)) {
        tcp_info info = {};
        socklen_t length = sizeof info;
        if (::getsockopt(descriptor, IPPROTO_TCP, TCP_INFO, &info, &length) == 0)
            received += info.tcpi_bytes_received;
    }
    return received;
}

void Transport::sendAtOnce(quint16 port)
{
    for (const int descriptor : connections(port)) {
        const int yes = 1; // also pushes out what is held back at this moment; if not, it is late, and that is all
        ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    }
}

void Transport::cutOff(quint16 port)
{
    for (const int descriptor : connections(port))
        ::shutdown(descriptor, SHUT_RDWR);
}

void Transport::retire()
{
    std::erase_if(m_retiring, [](const auto &thread) { return thread->isFinished(); });
    QNetworkAccessManager *const former = m_manager.release();
    std::unique_ptr<QThread> thread(QThread::create([former] { delete former; }));
    former->moveToThread(thread.get());
    thread->start();
    m_retiring.push_back(std::move(thread));
}

Result<QSslConfiguration> tlsConfiguration(const QString &caFile)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setAllowedNextProtocols({QSslConfiguration::NextProtocolHttp1_1});
    if (caFile.isEmpty())
        return configuration;

    const auto extra = readCaFile(caFile);
    if (!extra)
        return failure(extra.error());
    // Said in full, as a list of one's own switches off the loading of the system's certificates on demand.
    configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() + *extra);
    return configuration;
}

} // namespace Telemetry

#pragma once

#include "core/base/result.h"

#include <QList>
#include <QSet>
#include <QSslConfiguration>
#include <QString>

#include <memory>
#include <vector>

class QNetworkAccessManager;
class QThread;

namespace Telemetry {

/**
 * The network access of a sender: one manager, replaced when a fresh connection is wanted.
 *
 * Qt reads in a thread of its own, and as long as a server sends faster than that thread can take it, the thread does
 * not look whether the request was aborted: it collects hundreds of megabytes, and destroying the manager waits up to
 * five seconds for it. So a connection can be cut off here, below Qt, and a manager is destroyed in a thread of its
 * own, never in the caller's. @see reliability.md, facts 4 and 5
 */
class Transport
{
public:
    Transport();
    ~Transport();
    Transport(const Transport &) = delete;
    Transport &operator=(const Transport &) = delete;

    QNetworkAccessManager &manager() { return *m_manager; }

    /** Another manager: it knows no connection, no session, no credentials. Not to be called while a request runs. */
    void renew();

    // The connections of this manager are known by being younger than it and leading to this port: that of the
    // destination, or of the proxy. Where the system does not list the descriptors of a process there seem to be none,
    // and Qt's own readyRead() and abort() have to do.

    /** How much the connections of this manager have received so far, whether Qt has told of it or not. */
    quint64 bytesReceived(quint16 port) const;

    /**
     * From now on the connections of this manager send what they have without waiting for more.
     *
     * Head and body of a request leave one after the other. Qt leaves the system's usual delay on, by which the body
     * waits until the server has acknowledged the head, for which many a server takes its time: 40 ms a report.
     */
    void sendAtOnce(quint16 port);

    /** Ends the connections of this manager at once, whatever Qt is doing with them. */
    void cutOff(quint16 port);

private:
    QList<int> connections(quint16 port) const;
    void retire();

    QSet<quint64> m_otherSockets; ///< inodes of those that were open before the manager was made
    std::unique_ptr<QNetworkAccessManager> m_manager;
    std::vector<std::unique_ptr<QThread>> m_retiring; ///< each destroys a former manager
};

/**
 * TLS 1.2 or newer, the peer verified, HTTP/1.1 only.
 *
 * @param caFile  PEM file with certification authorities to trust besides the system's; may be empty
 * @return FileMissing, FileUnreadable or ValueInvalid about the file
 */
Result<QSslConfiguration> tlsConfiguration(const QString &caFile);

} // namespace Telemetry

#pragma once

#include "core/base/result.h"

#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QString>
#include <QUrl>

#include <memory>
#include <vector>

class QNetworkAccessManager;
class QThread;

namespace Telemetry {

/**
 * The network access of a sender: one manager, replaced when a fresh connection is wanted.
 *
 * Destroying a manager waits up to five seconds when a server has flooded it with header lines, so a manager is
 * destroyed in a thread of its own, never in the caller's. @see reliability.md, fact 5
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

private:
    void retire();

    std::unique_ptr<QNetworkAccessManager> m_manager;
    std::vector<std::unique_ptr<QThread>> m_retiring; ///< each destroys a former manager
};

/** The proxy that the system's settings or the environment name for a destination; never one for a loopback address. */
QNetworkProxy proxyFor(const QUrl &url);

/** "host:port", without credentials; empty when there is no proxy. */
QString shownProxy(const QNetworkProxy &proxy);

/**
 * TLS 1.2 or newer, the peer verified, HTTP/1.1 only.
 *
 * @param caFile  PEM file with certification authorities to trust besides the system's; may be empty
 * @return FileMissing, FileUnreadable or ValueInvalid about the file
 */
Result<QSslConfiguration> tlsConfiguration(const QString &caFile);

} // namespace Telemetry

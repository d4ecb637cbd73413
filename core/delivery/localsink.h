#pragma once

#include "core/base/result.h"
#include "core/delivery/sinkanswer.h"
#include "core/export.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>

#include <memory>

class QTcpServer;
class QTcpSocket;

namespace Telemetry {

/** A request that the sink took or refused. */
struct SinkReport
{
    qint64 number = 0; ///< from 1, in the order of arrival
    QDateTime received = {}; ///< UTC
    QString path = {};
    QString key = {}; ///< masked: its last four characters
    QString event = {}; ///< of the body; empty when it names none
    QByteArray body = {}; ///< exactly as received
    qint64 sameMessage = 0; ///< how many earlier ones had the same messageId
    int status = 0; ///< of the answer; 0 when there was none
    QString reason = {}; ///< why it was refused; empty when it was taken
    QList<QByteArray> head = {}; ///< the request line and the header lines as received, the key masked
    QByteArray answer = {}; ///< what goes back, head and body; empty when nothing does
};

/**
 * A Segment-compatible collector on 127.0.0.1, to try everything without sending anything away.
 *
 * Listens on loopback alone, takes nothing from web pages, keeps at most what one request may hold for each of 32
 * connections, and ends those that say nothing for 30 s. Lives in one thread with an event loop.
 */
class TELEMETRY_CORE_EXPORT LocalSink : public QObject
{
    Q_OBJECT

public:
    explicit LocalSink(QObject *parent = nullptr);
    ~LocalSink() override;

    /** @param port  0: any free one. @return ConnectionFailed with the system's reason, e.g. that it is taken */
    Result<void> listen(quint16 port = 0);

    /** `http://127.0.0.1:port/v1/track`, when it listens. */
    QUrl url() const;

    /** The first request gets the first fault, the last one is for all that follow. Empty: none. */
    void setFaults(const QList<SinkFault> &faults) { m_faults = faults; }

Q_SIGNALS:
    /** A request was read, as far as it is read at all. Its answer leaves after this. */
    void received(const Telemetry::SinkReport &report);

private:
    struct Client;

    void accept();
    void readFrom(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const SinkRequest &request);
    void drip(QTcpSocket *socket, const QByteArray &bytes);
    SinkFault nextFault() const;

    std::unique_ptr<QTcpServer> m_server;
    QHash<QTcpSocket *, std::shared_ptr<Client>> m_clients;
    QHash<QString, qint64> m_messages; ///< how often each messageId came
    QList<SinkFault> m_faults;
    qint64 m_count = 0;
};

} // namespace Telemetry

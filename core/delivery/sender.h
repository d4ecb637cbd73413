#pragma once

#include "core/delivery/attempt.h"
#include "core/export.h"

#include <QByteArray>
#include <QNetworkProxy>
#include <QObject>
#include <QString>
#include <QUrl>

#include <chrono>
#include <memory>

class QTimer;

namespace Telemetry {

class Transport;

/** Where reports are posted, and how. */
struct Endpoint
{
    QUrl url = {};
    QByteArray writeKey = {}; ///< UTF-8; never shown, never logged
    bool isSegment = false; ///< Segment's own service, whose answers have a stricter meaning
    QString caFile = {}; ///< PEM file with certification authorities to trust besides the system's; may be empty
    QNetworkProxy proxy = QNetworkProxy::NoProxy; ///< that is asked in place of the destination
    std::chrono::milliseconds deadline = std::chrono::seconds(10); ///< for a whole attempt, from name to last byte
    std::chrono::milliseconds connectLimit{0}; ///< given up when nothing of the body has left by then; 0: no such limit
};

/**
 * Posts one report at a time, each attempt with one request.
 *
 * The body leaves at most once; no redirect is followed; at most 64 KB of an answer are read; an attempt ends within
 * the deadline whatever the server does. Asks nobody for permission: that is the delivery queue's. Needs an event loop
 * in its thread and never blocks it.
 */
class TELEMETRY_CORE_EXPORT Sender : public QObject
{
    Q_OBJECT

public:
    explicit Sender(QObject *parent = nullptr);

    /** An attempt that runs is broken off without a signal. */
    ~Sender() override;

    bool isBusy() const { return m_running != nullptr; }

    /** Starts an attempt; exactly one signal follows. Only when not busy. @param id  comes back with the signal */
    void send(qint64 id, const QByteArray &body, const Endpoint &endpoint);

    /**
     * Breaks off what runs, at once; its signal is emitted before this returns.
     *
     * @param reason  becomes the attempt's error, or the reason why its outcome is unknown
     */
    void abort(const Error &reason);

    /** The next attempt opens a new connection instead of using one that may have gone stale. */
    void closeConnection() { m_wantsFreshConnection = true; }

Q_SIGNALS:
    // Twice in an attempt this thread has nothing to do for it, and may do something short without delaying it. Each
    // comes at most once, and not when the attempt ends before.

    /** The network is at work, and will ask for the body. */
    void started(qint64 id);

    /** The body is on its way out, and the answer not there yet. */
    void handedOver(qint64 id);

    void delivered(qint64 id, const Telemetry::AttemptResult &result);

    /** @param result  has an error */
    void failed(qint64 id, const Telemetry::AttemptResult &result);

private:
    struct Running;

    void post(const QByteArray &body, const Endpoint &endpoint);
    void begun(qint64 id);
    void bodyRead();
    void stop(const Error &reason);
    void readAnswer();
    void replyFinished();
    void collectAnswer();
    void finish();
    void deadlineReached();
    void checkIntake();
    void checkConnecting();

    QTimer *const m_deadline;
    QTimer *const m_intake; ///< looks how much has come in while an attempt runs
    std::unique_ptr<Transport> m_transport; ///< made by the first attempt
    std::unique_ptr<Running> m_running;
    bool m_wantsFreshConnection = false;
};

} // namespace Telemetry

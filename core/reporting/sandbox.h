#pragma once

#include "core/delivery/attempt.h"
#include "core/delivery/localsink.h"
#include "core/delivery/sender.h"
#include "core/export.h"

#include <QObject>
#include <QUrl>

#include <chrono>
#include <optional>

namespace Telemetry {

/** What became of a report in the sandbox. */
struct SandboxOutcome
{
    AttemptResult result = {}; ///< as the sender judged it
    std::optional<SinkReport> arrived = {}; ///< what the collector read; nothing when it read nothing
};

/**
 * The whole path of a report without anything leaving this computer: a collector on loopback within this program, and
 * the sender that reports are really sent with.
 *
 * No outbox, no history and no consent have a part in it: nothing is kept, and nothing is reported to anybody. The port
 * is closed when this is gone. Lives in one thread with an event loop, which it never blocks.
 */
class TELEMETRY_CORE_EXPORT Sandbox : public QObject
{
    Q_OBJECT

public:
    explicit Sandbox(QObject *parent = nullptr);

    /** Opens the collector on a free port. @return ConnectionFailed with the system's reason */
    Result<void> open();

    /** Where it listens. */
    QUrl url() const { return m_sink.url(); }

    /** For an attempt, as outside; tests have less patience. */
    void setDeadline(std::chrono::milliseconds deadline) { m_deadline = deadline; }

    bool isBusy() const { return m_sender.isBusy(); }

    /**
     * Sends a body as it would be sent; finished() follows. Only when not busy.
     *
     * @param key  the write key, UTF-8; may be empty
     * @param behaviour  of the collector
     */
    void send(const QByteArray &body, const QByteArray &key, SinkFault behaviour);

    /** Breaks off what runs; finished() follows before this returns. */
    void stop();

Q_SIGNALS:
    void finished(const Telemetry::SandboxOutcome &outcome);

private:
    void finish(const AttemptResult &result);

    LocalSink m_sink;
    Sender m_sender;
    std::chrono::milliseconds m_deadline = std::chrono::seconds(10);
    std::optional<SinkReport> m_arrived; ///< of the attempt that runs
};

} // namespace Telemetry

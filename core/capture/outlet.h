#pragma once

#include <QByteArray>
#include <QObject>

#include <memory>

class QSocketNotifier;

namespace Telemetry {

/**
 * Writes to a stream that this program was given, without ever waiting in a write, and without changing the stream for
 * the other programs that have it too. Bytes go out in order; what cannot go out yet is kept.
 */
class Outlet : public QObject
{
    Q_OBJECT

public:
    /** @param stream  not owned */
    explicit Outlet(int stream, QObject *parent = nullptr);
    ~Outlet() override;

    void write(const QByteArray &bytes);

    /** How much is kept; the caller decides when that is too much. */
    qsizetype waiting() const { return m_waiting.size(); }

    bool isTerminal() const { return m_isTerminal; }

Q_SIGNALS:
    /** Some of what was kept went out. */
    void relieved();

    /** Nobody reads there any more, or nothing can be written: what was kept is gone. */
    void broken();

private:
    void flush();

    int m_descriptor = -1;
    bool m_isOwn = false; ///< opened anew, so that only we do not wait
    bool m_isSocket = false;
    bool m_isTerminal = false;
    bool m_isBroken = false;
    qsizetype m_atOnce = 0; ///< what may be written without waiting when the stream is ready
    QByteArray m_waiting;
    std::unique_ptr<QSocketNotifier> m_notifier; ///< null for a stream that is always ready: a file
};

} // namespace Telemetry

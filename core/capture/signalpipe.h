#pragma once

#include <QObject>

#include <array>
#include <memory>

#include <csignal>

class QSocketNotifier;

namespace Telemetry {

/** A signal that came to this program. */
struct ReceivedSignal
{
    int number = 0;
    bool isFromTerminal = false; ///< the system sent it to our whole group; else another process sent it
};

/** Signals to this program as signals of Qt, from open() on, instead of their effects. One at a time. */
class SignalPipe : public QObject
{
    Q_OBJECT

public:
    explicit SignalPipe(QObject *parent = nullptr);

    ~SignalPipe() override;

    /** Takes all signals that a person or another program sends; those that were ignored stay so. */
    void open();

    /** Undoes everything. */
    void close();

    /** Whether the signal was ignored when this object was made. */
    bool wasIgnored(int number) const;

    /** Suspends this program and its whole group as a terminal does; returns when it goes on. */
    void suspendGroup();

Q_SIGNALS:
    void received(const Telemetry::ReceivedSignal &signal);

private:
    void read();

    std::array<struct sigaction, NSIG> m_before = {};
    int m_reading = -1;
    std::unique_ptr<QSocketNotifier> m_reader;
};

} // namespace Telemetry

#include "core/capture/signalpipe.h"

#include <QSocketNotifier>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace Telemetry {

namespace {

constexpr std::array Taken = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGUSR1, SIGUSR2, SIGTSTP, SIGCONT, SIGWINCH, SIGPIPE};

/** The end that the handler writes to; a handler can be told nothing else. */
volatile sig_atomic_t writingEnd = -1;

void handle(int number, siginfo_t *info, void *)
{
    const int before = errno;
    const ReceivedSignal signal{number, info->si_code == SI_KERNEL};
    // A full pipe holds thousands of signals that nobody has looked at; one more is no news.
    if (number != SIGPIPE) [[maybe_unused]]
        const ssize_t written = ::write(int(writingEnd), &signal, sizeof signal);
    errno = before;
}

struct sigaction ourAction()
{
    struct sigaction action = {};
    action.sa_sigaction = handle;
    action.sa_flags = SA_SIGINFO | SA_RESTART;
    ::sigfillset(&action.sa_mask);
    return action;
}

} // namespace

SignalPipe::SignalPipe(QObject *parent) : QObject(parent)
{
    for (size_t number = 1; number < m_before.size(); ++number)
        ::sigaction(int(number), nullptr, &m_before[number]);
}

SignalPipe::~SignalPipe()
{
    close();
}

void SignalPipe::open()
{
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // no descriptors left: signals have their own effects then
    m_reading = ends[0];
    writingEnd = ends[1];
    m_reader = std::make_unique<QSocketNotifier>(m_reading, QSocketNotifier::Read);
    connect(m_reader.get(), &QSocketNotifier::activated, this, [this] { read(); });
    const struct sigaction action = ourAction();
    for (const int number : Taken) {
        if (!wasIgnored(number))
            ::sigaction(number, &action, nullptr);
    }
}

void SignalPipe::close()
{
    if (m_reading < 0)
        return;
    for (const int number : Taken)
        ::sigaction(number, &m_before[size_t(number)], nullptr);
    m_reader.reset();
    ::close(std::exchange(m_reading, -1));
    ::close(int(writingEnd));
    writingEnd = -1;
}

bool SignalPipe::wasIgnored(int number) const
{
    return m_before[size_t(number)].sa_handler == SIG_IGN;
}

void SignalPipe::suspendGroup()
{
    struct sigaction action = {};
    action.sa_handler = SIG_DFL;
    ::sigaction(SIGTSTP, &action, nullptr);
    ::kill(0, SIGTSTP);
    const struct sigaction ours = ourAction();
    ::sigaction(SIGTSTP, &ours, nullptr);
}

void SignalPipe::read()
{
    ReceivedSignal signal;
    while (m_reading >= 0 && ::read(m_reading, &signal, sizeof signal) == ssize_t(sizeof signal))
        Q_EMIT received(signal);
}

} // namespace Telemetry

#include "core/capture/passthrough.h"

#include "core/capture/outlet.h"
#include "core/capture/signalpipe.h"

#include <QSocketNotifier>
#include <QTimer>

#include <algorithm>
#include <array>

#include <cerrno>
#include <csignal>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace Telemetry {

namespace {

using Stream = CapturedCommand::Stream;

constexpr auto ForegroundCheck = std::chrono::milliseconds(500);

/** What may wait for our reader before the command has to wait too: some times what a pipe of the system holds. */
constexpr qsizetype MostWaiting = 256 * 1024;

bool isJobControl(int number)
{
    return number == SIGTSTP || number == SIGTTIN || number == SIGTTOU;
}

} // namespace

class PassThrough::Private
{
public:
    explicit Private(PassThrough &owner) : m_owner(owner) { }

    void findTerminal();
    TerminalSize terminalSize() const;
    bool isInForeground() const { return m_terminal >= 0 && ::tcgetpgrp(m_terminal) == ::getpgrp(); }
    void takeTerminal();
    void giveTerminalBack();
    void letGo();
    void pass(Stream stream, const QByteArray &bytes);
    void balance(Stream stream);
    void readInput();
    void takeSignal(const ReceivedSignal &received);
    void suspendWithCommand(int number);
    void resume();

    PassThrough &m_owner;
    CapturedCommand *m_command = nullptr;
    int m_terminal = -1; ///< the first of our streams that is one; not owned
    bool m_isInputTerminal = false;
    /**
     * A stream of ours is no terminal, so others of a pipeline may write to the terminal meanwhile: it goes on making
     * the line ends, and the terminals of the command make none. A program that draws a whole screen wants all three.
     */
    bool m_isTerminalShared = false;
    termios m_inside = {}; ///< of the terminals of the command
    termios m_settings = {}; ///< of our terminal, as they were
    bool m_hasTerminal = false; ///< our terminal passes everything on
    bool m_hasEnded = false;
    std::array<std::unique_ptr<Outlet>, 3> m_outlets; ///< by stream
    std::unique_ptr<QSocketNotifier> m_inputReader;
    SignalPipe m_signals;
    QTimer m_foregroundCheck; ///< a shell does not tell a running job that it has become the foreground one
};

void PassThrough::Private::findTerminal()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::isatty(stream) && ::tcgetattr(stream, &m_settings) == 0) {
            m_terminal = stream;
            break;
        }
    }
    m_isInputTerminal = m_terminal == STDIN_FILENO;
    m_isTerminalShared = !m_isInputTerminal || !::isatty(STDOUT_FILENO) || !::isatty(STDERR_FILENO);
    m_inside = m_settings;
    if (m_isTerminalShared)
        m_inside.c_oflag &= ~tcflag_t(OPOST);
}

TerminalSize PassThrough::Private::terminalSize() const
{
    winsize window = {};
    if (m_terminal < 0 || ::ioctl(m_terminal, TIOCGWINSZ, &window) != 0)
        return {};
    return {.columns = window.ws_col, .lines = window.ws_row};
}

void PassThrough::Private::takeTerminal()
{
    if (m_hasTerminal || !isInForeground()) // in the background it is somebody else's
        return;
    termios settings = m_settings;
    if (m_isInputTerminal)
        ::cfmakeraw(&settings);
    if (m_isTerminalShared)
        settings.c_oflag = m_settings.c_oflag;
    m_hasTerminal = ::tcsetattr(m_terminal, TCSANOW, &settings) == 0;
    if (m_inputReader)
        m_inputReader->setEnabled(true);
}

void PassThrough::Private::giveTerminalBack()
{
    if (m_inputReader)
        m_inputReader->setEnabled(false);
    if (std::exchange(m_hasTerminal, false) && isInForeground())
        ::tcsetattr(m_terminal, TCSANOW, &m_settings);
}

void PassThrough::Private::pass(Stream stream, const QByteArray &bytes)
{
    m_outlets[size_t(stream)]->write(bytes);
    balance(stream);
}

void PassThrough::Private::balance(Stream stream)
{
    m_command->setPaused(stream, m_outlets[size_t(stream)]->waiting() > MostWaiting);
    letGo();
    if (m_owner.isEmpty())
        Q_EMIT m_owner.emptied();
}

/** After the command has ended, as soon as its last output stands on our terminal; other readers may take longer. */
void PassThrough::Private::letGo()
{
    const bool isShown = std::all_of(m_outlets.begin(), m_outlets.end(), [](const auto &outlet) {
        return !outlet || !outlet->isTerminal() || outlet->waiting() == 0;
    });
    if (m_hasEnded && isShown)
        giveTerminalBack();
}

void PassThrough::Private::readInput()
{
    QByteArray bytes(4096, Qt::Uninitialized);
    const ssize_t got = ::read(STDIN_FILENO, bytes.data(), size_t(bytes.size()));
    if (got > 0) {
        bytes.truncate(got);
        m_command->write(bytes);
        m_inputReader->setEnabled(m_command->waitingInput() < MostWaiting);
    } else if (got == 0 || (errno != EINTR && errno != EAGAIN)) {
        m_inputReader->setEnabled(false); // the terminal has gone; its hangup comes as a signal
    }
}

void PassThrough::Private::takeSignal(const ReceivedSignal &received)
{
    switch (received.number) {
    case SIGWINCH:
        m_command->resize(terminalSize());
        return;
    case SIGCONT:
        m_command->signalGroup(SIGCONT);
        resume();
        return;
    case SIGTSTP:
        m_command->signalGroup(SIGTSTP);
        giveTerminalBack();
        ::raise(SIGSTOP); // the others of our own group have got the signal themselves
        return;
    default:
        if (received.isFromTerminal)
            m_command->signalGroup(received.number);
        else
            m_command->signalCommand(received.number);
    }
}

void PassThrough::Private::suspendWithCommand(int number)
{
    // Only where a shell waits for us at a terminal that the command has suspended itself at.
    if (!isJobControl(number) || !m_hasTerminal)
        return;
    giveTerminalBack();
    m_signals.suspendGroup();
    resume();
    m_command->signalGroup(SIGCONT);
}

void PassThrough::Private::resume()
{
    takeTerminal();
    m_command->resize(terminalSize());
}

PassThrough::PassThrough(QObject *parent) : QObject(parent), d(std::make_unique<Private>(*this)) { }

PassThrough::~PassThrough()
{
    d->giveTerminalBack();
}

Result<void> PassThrough::start(CapturedCommand &command, CommandStart start)
{
    using Link = CommandStart::Link;
    d->m_command = &command;
    d->findTerminal();
    start.input = d->m_isInputTerminal ? Link::Terminal : Link::Inherited;
    start.output = ::isatty(STDOUT_FILENO) ? Link::Terminal : Link::Pipe;
    start.error = ::isatty(STDERR_FILENO) ? Link::Terminal : Link::Pipe;
    start.terminal = d->m_terminal >= 0 ? &d->m_inside : nullptr;
    start.size = d->terminalSize();
    start.ignoresBrokenPipes = d->m_signals.wasIgnored(SIGPIPE);

    const int streams[] = {STDOUT_FILENO, STDERR_FILENO, STDIN_FILENO};
    for (const Stream stream : {Stream::Output, Stream::Error, Stream::Echo}) {
        if (stream == Stream::Echo && !d->m_isInputTerminal)
            continue;
        auto &outlet = d->m_outlets[size_t(stream)];
        outlet = std::make_unique<Outlet>(streams[size_t(stream)]);
        connect(outlet.get(), &Outlet::relieved, this, [this, stream] { d->balance(stream); });
        connect(outlet.get(), &Outlet::broken, this, [this, stream] {
            d->m_command->close(stream);
            if (isEmpty())
                Q_EMIT emptied();
        });
    }
    connect(&command, &CapturedCommand::arrived, this,
            [this](Stream stream, const QByteArray &bytes) { d->pass(stream, bytes); });
    connect(&command, &CapturedCommand::suspended, this, [this](int number) { d->suspendWithCommand(number); });
    connect(&command, &CapturedCommand::finished, this, [this] {
        d->m_hasEnded = true;
        d->m_signals.close(); // from here on a signal ends us, and nobody else
        d->letGo();
    });
    connect(&d->m_signals, &SignalPipe::received, this,
            [this](const ReceivedSignal &received) { d->takeSignal(received); });
    if (d->m_isInputTerminal) {
        d->m_inputReader = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
        d->m_inputReader->setEnabled(false);
        connect(d->m_inputReader.get(), &QSocketNotifier::activated, this, [this] { d->readInput(); });
        connect(&command, &CapturedCommand::inputTaken, this, [this] {
            if (d->m_hasTerminal)
                d->m_inputReader->setEnabled(d->m_command->waitingInput() < MostWaiting);
        });
    }

    d->m_signals.open();
    auto started = command.start(start);
    if (!started)
        return started;
    d->takeTerminal();
    if (d->m_terminal >= 0) {
        connect(&d->m_foregroundCheck, &QTimer::timeout, this, [this] {
            if (!d->m_hasEnded)
                d->takeTerminal();
        });
        d->m_foregroundCheck.start(ForegroundCheck);
    }
    return started;
}

bool PassThrough::isEmpty() const
{
    return std::all_of(d->m_outlets.begin(), d->m_outlets.end(),
                       [](const auto &outlet) { return !outlet || outlet->waiting() == 0; });
}

} // namespace Telemetry

#include "core/capture/capturedcommand.h"

#include "core/capture/monitoredprocess.h"
#include "core/capture/pseudoterminal.h"

#include <QFile>
#include <QSocketNotifier>
#include <QTimer>

#include <algorithm>
#include <array>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace Telemetry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Link = CommandStart::Link;

constexpr auto UntilTerminate = 1500ms;
constexpr auto UntilKill = 3000ms;
constexpr auto GroupCheck = 20ms;

/**
 * How long a stream may stay silent, after the command has ended, while a process that it left behind still holds it
 * open.
 */
constexpr auto LastWords = 1000ms;

constexpr qsizetype ReadAtOnce = 64 * 1024;

void closeDescriptor(int &descriptor)
{
    if (descriptor >= 0)
        ::close(std::exchange(descriptor, -1));
}

} // namespace

class CapturedCommand::Private
{
public:
    /** Our end of one stream of the command. */
    struct End
    {
        int descriptor = -1;
        std::unique_ptr<QSocketNotifier> reader;
        bool isPaused = false;
    };

    explicit Private(CapturedCommand &command) : m_command(command) { }

    Result<void> start(const CommandStart &start);
    void read(Stream stream);
    void writeInput();
    void takeNews();
    void nextStopStep();
    void finishWhenDrained();
    void closeEnd(Stream stream);
    void closeTerminal();
    void closeAll();
    bool hasGroup() const { return m_process.process > 0 && ::kill(-m_process.process, 0) == 0; }

    End &end(Stream stream) { return m_ends[size_t(stream)]; }

    CapturedCommand &m_command;
    MonitoredProcess m_process;
    std::array<End, 3> m_ends;
    PseudoTerminal m_terminal; ///< of the input and the output
    PseudoTerminal m_errorTerminal;
    QByteArray m_input; ///< typed and not yet taken
    std::unique_ptr<QSocketNotifier> m_inputWriter;
    std::unique_ptr<QSocketNotifier> m_newsReader;
    QTimer m_silence;
    QTimer m_stopTimer;
    std::chrono::milliseconds m_sinceStop = 0ms;
    bool m_isStopping = false;
    bool m_isSuspended = false;
    std::optional<CommandEnd> m_end;
    bool m_isFinished = false;
    int m_systemError = 0;

private:
    Result<void> connectStreams(const CommandStart &start, std::array<int, 3> &theirs);
    void follow(Stream stream, int descriptor);
};

Result<void> CapturedCommand::Private::connectStreams(const CommandStart &start, std::array<int, 3> &theirs)
{
    const auto trouble = [this, &start] {
        m_systemError = errno;
        return failure({.code = Error::Code::CommandNotStarted,
                        .detail = QString::fromLocal8Bit(std::strerror(m_systemError)),
                        .path = QFile::decodeName(start.words[0])});
    };
    const bool sharesTerminal = start.input == Link::Terminal || start.output == Link::Terminal;
    if (sharesTerminal && !m_terminal.open(start.terminal, start.size))
        return trouble();
    if (start.error == Link::Terminal && !m_errorTerminal.open(start.terminal, start.size))
        return trouble();

    theirs[0] = start.input == Link::Terminal ? m_terminal.duplicatedInside()
        : start.input == Link::Inherited      ? ::fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 0)
                                              : ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    const std::pair<Link, PseudoTerminal *> links[] = {{start.output, &m_terminal}, {start.error, &m_errorTerminal}};
    for (const size_t i : {0U, 1U}) {
        const auto stream = Stream(i);
        if (links[i].first == Link::Terminal) {
            theirs[i + 1] = links[i].second->duplicatedInside();
            follow(stream, links[i].second->duplicatedOutside());
        } else {
            int ends[2] = {-1, -1};
            if (::pipe2(ends, O_CLOEXEC) != 0)
                return trouble();
            theirs[i + 1] = ends[1];
            follow(stream, ends[0]);
        }
    }
    if (start.input == Link::Terminal && start.output != Link::Terminal)
        follow(Stream::Echo, m_terminal.duplicatedOutside());
    if (theirs[0] < 0 || theirs[1] < 0 || theirs[2] < 0)
        return trouble();
    return {};
}

void CapturedCommand::Private::follow(Stream stream, int descriptor)
{
    if (descriptor < 0)
        return; // theirs is missing too, which is told
    ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) | O_NONBLOCK);
    End &ours = end(stream);
    ours.descriptor = descriptor;
    ours.reader = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read);
    QObject::connect(ours.reader.get(), &QSocketNotifier::activated, &m_command, [this, stream] { read(stream); });
}

Result<void> CapturedCommand::Private::start(const CommandStart &start)
{
    std::array<int, 3> theirs = {-1, -1, -1};
    auto connected = connectStreams(start, theirs);
    Result<MonitoredProcess> process;
    if (connected) {
        process = startMonitored({.words = start.words,
                                  .folder = start.folder,
                                  .variables = start.variables,
                                  .streams = {theirs[0], theirs[1], theirs[2]},
                                  .hasTerminal = start.input == Link::Terminal || start.output == Link::Terminal
                                      || start.error == Link::Terminal,
                                  .mask = start.mask ? std::optional(mode_t(*start.mask)) : std::nullopt,
                                  .ignoresBrokenPipes = start.ignoresBrokenPipes},
                                 m_systemError);
    }
    for (int &descriptor : theirs)
        closeDescriptor(descriptor);
    m_terminal.closeInside();
    m_errorTerminal.closeInside();
    if (!connected || !process) {
        closeAll();
        return failure(connected ? process.error() : connected.error());
    }
    m_process = *process;
    if (start.input == Link::Terminal) {
        m_inputWriter = std::make_unique<QSocketNotifier>(m_terminal.outside(), QSocketNotifier::Write);
        m_inputWriter->setEnabled(false);
        QObject::connect(m_inputWriter.get(), &QSocketNotifier::activated, &m_command, [this] { writeInput(); });
    }
    m_newsReader = std::make_unique<QSocketNotifier>(m_process.news, QSocketNotifier::Read);
    QObject::connect(m_newsReader.get(), &QSocketNotifier::activated, &m_command, [this] { takeNews(); });
    m_silence.setSingleShot(true);
    m_silence.setInterval(LastWords);
    QObject::connect(&m_silence, &QTimer::timeout, &m_command, [this] {
        for (const Stream stream : {Stream::Output, Stream::Error, Stream::Echo}) {
            if (!end(stream).isPaused)
                closeEnd(stream);
        }
        finishWhenDrained();
    });
    m_stopTimer.setInterval(GroupCheck);
    QObject::connect(&m_stopTimer, &QTimer::timeout, &m_command, [this] { nextStopStep(); });
    return {};
}

void CapturedCommand::Private::read(Stream stream)
{
    // One piece for each turn of the event loop, so that no stream keeps the others waiting.
    QByteArray bytes(ReadAtOnce, Qt::Uninitialized);
    const ssize_t got = ::read(end(stream).descriptor, bytes.data(), size_t(bytes.size()));
    if (got > 0) {
        bytes.truncate(got);
        if (m_end)
            m_silence.start();
        Q_EMIT m_command.arrived(stream, bytes);
        return;
    }
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    closeEnd(stream); // the end; of a terminal it is an error
    finishWhenDrained();
}

void CapturedCommand::Private::writeInput()
{
    const ssize_t taken = ::write(m_terminal.outside(), m_input.constData(), size_t(m_input.size()));
    if (taken > 0)
        m_input.remove(0, taken);
    else if (taken < 0 && errno != EAGAIN && errno != EINTR)
        m_input.clear(); // nobody reads there any more
    m_inputWriter->setEnabled(!m_input.isEmpty());
    Q_EMIT m_command.inputTaken();
}

void CapturedCommand::Private::takeNews()
{
    ProcessNews news;
    const ssize_t got = ::read(m_process.news, &news, sizeof news);
    if (got < 0 && errno == EINTR)
        return;
    if (got != ssize_t(sizeof news)) { // the monitor was killed: nobody can tell how the command ended
        m_newsReader->setEnabled(false);
        if (!m_end)
            m_end = CommandEnd{.status = 0, .signal = SIGKILL};
        m_silence.start();
        finishWhenDrained();
        return;
    }
    switch (news.kind) {
    case ProcessNews::Kind::Stopped:
        m_isSuspended = true;
        Q_EMIT m_command.suspended(news.value);
        return;
    case ProcessNews::Kind::Continued:
        m_isSuspended = false;
        Q_EMIT m_command.resumed();
        return;
    case ProcessNews::Kind::Ended:
        // The system forgets to tell that a process goes on when it ends at once.
        if (std::exchange(m_isSuspended, false))
            Q_EMIT m_command.resumed();
        break;
    }
    m_newsReader->setEnabled(false);
    m_end = WIFSIGNALED(news.value) ? CommandEnd{.status = 0, .signal = WTERMSIG(news.value)}
                                    : CommandEnd{.status = WEXITSTATUS(news.value), .signal = 0};
    m_silence.start();
    finishWhenDrained();
}

void CapturedCommand::Private::nextStopStep()
{
    if (!hasGroup()) {
        m_stopTimer.stop();
        finishWhenDrained();
        return;
    }
    const auto before = std::exchange(m_sinceStop, m_sinceStop + GroupCheck);
    const auto isTime = [before, this](std::chrono::milliseconds time) { return before < time && time <= m_sinceStop; };
    if (isTime(UntilTerminate)) {
        m_command.signalGroup(SIGTERM);
        m_command.signalGroup(SIGCONT);
    }
    if (m_sinceStop >= UntilKill)
        m_command.signalGroup(SIGKILL);
}

void CapturedCommand::Private::finishWhenDrained()
{
    const bool isDrained = std::all_of(m_ends.begin(), m_ends.end(), [](const End &one) { return one.descriptor < 0; });
    if (m_isFinished || !m_end || !isDrained || (m_isStopping && m_stopTimer.isActive()))
        return;
    m_isFinished = true;
    m_silence.stop();
    closeAll();
    closeDescriptor(m_process.release);
    while (::waitpid(m_process.monitor, nullptr, 0) < 0 && errno == EINTR) { }
    Q_EMIT m_command.finished(*m_end);
}

void CapturedCommand::Private::closeEnd(Stream stream)
{
    End &ours = end(stream);
    if (ours.reader)
        ours.reader->setEnabled(false);
    closeDescriptor(ours.descriptor);
}

void CapturedCommand::Private::closeTerminal()
{
    if (m_inputWriter)
        m_inputWriter->setEnabled(false);
    m_input.clear();
    m_terminal.close();
}

void CapturedCommand::Private::closeAll()
{
    for (const Stream stream : {Stream::Output, Stream::Error, Stream::Echo})
        closeEnd(stream);
    if (m_newsReader)
        m_newsReader->setEnabled(false);
    closeDescriptor(m_process.news);
    closeTerminal();
    m_errorTerminal.close();
}

CapturedCommand::CapturedCommand(QObject *parent) : QObject(parent), d(std::make_unique<Private>(*this)) { }

CapturedCommand::~CapturedCommand()
{
    if (!isRunning())
        return;
    signalGroup(SIGHUP);
    signalGroup(SIGCONT);
    d->closeAll();
    closeDescriptor(d->m_process.release);
}

Result<void> CapturedCommand::start(const CommandStart &start)
{
    return d->start(start);
}

int CapturedCommand::notStartedExitCode() const
{
    return d->m_systemError == ENOENT ? 127 : 126;
}

bool CapturedCommand::isRunning() const
{
    return d->m_process.process > 0 && !d->m_isFinished;
}

void CapturedCommand::signalGroup(int number)
{
    if (isRunning())
        ::kill(-d->m_process.process, number);
}

void CapturedCommand::signalCommand(int number)
{
    if (isRunning() && !d->m_end)
        ::kill(d->m_process.process, number);
}

void CapturedCommand::stop()
{
    if (!isRunning() || d->m_isStopping)
        return;
    d->m_isStopping = true;
    d->m_stopTimer.start();
    signalGroup(SIGINT);
    signalGroup(SIGCONT); // what is stopped hears no other signal
}

void CapturedCommand::resize(TerminalSize size)
{
    d->m_terminal.resize(size);
    d->m_errorTerminal.resize(size);
}

void CapturedCommand::write(QByteArrayView typed)
{
    if (!d->m_inputWriter || d->m_terminal.outside() < 0)
        return;
    d->m_input.append(typed.data(), typed.size());
    d->m_inputWriter->setEnabled(true);
}

qsizetype CapturedCommand::waitingInput() const
{
    return d->m_input.size();
}

void CapturedCommand::setPaused(Stream stream, bool isPaused)
{
    Private::End &ours = d->end(stream);
    ours.isPaused = isPaused;
    if (ours.reader && ours.descriptor >= 0)
        ours.reader->setEnabled(!isPaused);
    if (d->m_end)
        d->m_silence.start(); // counts from when it can be read again
}

void CapturedCommand::close(Stream stream)
{
    d->closeEnd(stream);
    // Not where a program only closed its inside: it would be hung up.
    if (stream == Stream::Error)
        d->m_errorTerminal.close();
    else
        d->closeTerminal();
    d->finishWhenDrained();
}

} // namespace Telemetry

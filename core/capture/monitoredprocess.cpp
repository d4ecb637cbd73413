#include "core/capture/monitoredprocess.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <vector>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** A pipe both of whose ends are closed by exec. */
struct Pipe
{
    int reading = -1;
    int writing = -1;

    Pipe()
    {
        int ends[2] = {-1, -1};
        if (::pipe2(ends, O_CLOEXEC) == 0) {
            reading = ends[0];
            writing = ends[1];
        }
    }
    ~Pipe()
    {
        for (const int end : {reading, writing}) {
            if (end >= 0)
                ::close(end);
        }
    }
    Pipe(const Pipe &) = delete;
    Pipe &operator=(const Pipe &) = delete;

    bool isOpen() const { return reading >= 0; }
    int takeReading() { return std::exchange(reading, -1); }
    int takeWriting() { return std::exchange(writing, -1); }
};

/** Everything that the processes need, made before the fork: after it nothing may ask for memory. */
struct Prepared
{
    const ProcessStart &start;
    std::vector<char *> words;
    std::vector<QByteArray> variableTexts;
    std::vector<char *> variables;
    sigset_t mask = {}; ///< of signals, as it was before
    int news = -1;
    int release = -1;
    int trouble = -1; ///< takes the reason why the program could not be run
};

struct Trouble
{
    bool isFolder = false;
    int systemError = 0;
};

void prepare(Prepared &prepared)
{
    const ProcessStart &start = prepared.start;
    for (const QByteArray &word : start.words)
        prepared.words.push_back(const_cast<char *>(word.constData()));
    prepared.words.push_back(nullptr);

    const auto isChanged = [&start](const char *variable) {
        return std::any_of(start.variables.begin(), start.variables.end(), [variable](const auto &change) {
            const auto length = size_t(change.first.size());
            return std::strncmp(variable, change.first.constData(), length) == 0 && variable[length] == '=';
        });
    };
    for (const auto &[name, value] : start.variables) {
        if (value)
            prepared.variableTexts.push_back(name + '=' + *value);
    }
    for (char **variable = environ; variable && *variable; ++variable) {
        if (!isChanged(*variable))
            prepared.variables.push_back(*variable);
    }
    for (QByteArray &text : prepared.variableTexts)
        prepared.variables.push_back(text.data());
    prepared.variables.push_back(nullptr);
}

void writeWhole(int descriptor, const void *data, size_t size)
{
    while (::write(descriptor, data, size) < 0 && errno == EINTR) { }
}

[[noreturn]] void fail(const Prepared &prepared, bool isFolder)
{
    const Trouble trouble{isFolder, errno};
    writeWhole(prepared.trouble, &trouble, sizeof trouble);
    ::_exit(127);
}

/** In the process itself, up to the program. */
[[noreturn]] void becomeProgram(const Prepared &prepared)
{
    const ProcessStart &start = prepared.start;
    ::setpgid(0, 0);
    // SIGTTOU is still blocked here, as everything is: a group in the background may take the terminal then.
    for (int stream = 0; start.hasTerminal && stream < 3; ++stream) {
        if (::isatty(start.streams[stream]) && ::tcsetpgrp(start.streams[stream], ::getpid()) == 0)
            break;
    }
    if (::chdir(start.folder.constData()) != 0)
        fail(prepared, true);
    // First out of the way of 0 to 2, which may be among them.
    std::array<int, 3> streams = {};
    for (size_t stream = 0; stream < streams.size(); ++stream)
        streams[stream] = ::fcntl(start.streams[stream], F_DUPFD_CLOEXEC, 3);
    for (size_t stream = 0; stream < streams.size(); ++stream) {
        if (::dup2(streams[stream], int(stream)) < 0)
            fail(prepared, false);
    }
    if (start.mask)
        ::umask(*start.mask);
    ::signal(SIGPIPE, start.ignoresBrokenPipes ? SIG_IGN : SIG_DFL);
    ::sigprocmask(SIG_SETMASK, &prepared.mask, nullptr);
    ::execvpe(prepared.words[0], prepared.words.data(), prepared.variables.data());
    fail(prepared, false);
}

void tell(const Prepared &prepared, ProcessNews::Kind kind, int value)
{
    const ProcessNews news{kind, value};
    writeWhole(prepared.news, &news, sizeof news);
}

/** In the monitor: keeps nothing open but its pipes, so that whoever reads or writes at the other ends sees them end.
 */
void closeAllBut(const Prepared &prepared)
{
    const unsigned news = unsigned(std::min(prepared.news, prepared.release));
    const unsigned release = unsigned(std::max(prepared.news, prepared.release));
    if (news > 0)
        ::close_range(0, news - 1, 0);
    if (release > news + 1)
        ::close_range(news + 1, release - 1, 0);
    ::close_range(release + 1, ~0U, 0);
}

void defaultSignals()
{
    struct sigaction action = {};
    action.sa_handler = SIG_DFL;
    for (int number = 1; number < NSIG; ++number) {
        struct sigaction old = {};
        // What is ignored stays so: the program gets that too, as without a capture.
        if (::sigaction(number, nullptr, &old) == 0 && old.sa_handler != SIG_IGN)
            ::sigaction(number, &action, nullptr);
    }
}

[[noreturn]] void monitor(const Prepared &prepared, int answer)
{
    const ProcessStart &start = prepared.start;
    defaultSignals();
    if (start.hasTerminal) {
        ::setsid();
        for (int stream = 0; stream < 3; ++stream) {
            if (::isatty(start.streams[stream]) && ::ioctl(start.streams[stream], TIOCSCTTY, 0) == 0)
                break;
        }
    } else {
        ::setpgid(0, 0);
    }
    const pid_t process = ::fork();
    if (process == 0)
        becomeProgram(prepared);
    if (process < 0)
        fail(prepared, false);
    ::setpgid(process, process);
    writeWhole(answer, &process, sizeof process);
    closeAllBut(prepared);
    ::signal(SIGCHLD, SIG_DFL); // ignored, there would be nothing to wait for
    ::sigprocmask(SIG_SETMASK, &prepared.mask, nullptr);

    for (;;) {
        int status = 0;
        const pid_t changed = ::waitpid(process, &status, WUNTRACED | WCONTINUED);
        if (changed < 0 && errno == EINTR)
            continue;
        if (changed >= 0 && WIFSTOPPED(status)) {
            tell(prepared, ProcessNews::Kind::Stopped, WSTOPSIG(status));
        } else if (changed >= 0 && WIFCONTINUED(status)) {
            tell(prepared, ProcessNews::Kind::Continued, 0);
        } else {
            tell(prepared, ProcessNews::Kind::Ended, status);
            break;
        }
    }
    char byte = 0;
    while (::read(prepared.release, &byte, 1) < 0 && errno == EINTR) { }
    ::_exit(0);
}

template<typename T>
bool readWhole(int descriptor, T &value)
{
    ssize_t got = 0;
    do
        got = ::read(descriptor, &value, sizeof value);
    while (got < 0 && errno == EINTR);
    return got == ssize_t(sizeof value);
}

Error notStarted(const ProcessStart &start, int systemError)
{
    return {.code = Error::Code::CommandNotStarted,
            .detail = QString::fromLocal8Bit(std::strerror(systemError)),
            .path = QFile::decodeName(start.words[0])};
}

} // namespace

Result<MonitoredProcess> startMonitored(const ProcessStart &start, int &systemError)
{
    Q_ASSERT(!start.words.isEmpty());
    Pipe news;
    Pipe release;
    Pipe answer;
    Pipe trouble;
    if (!news.isOpen() || !release.isOpen() || !answer.isOpen() || !trouble.isOpen()) {
        systemError = errno;
        return failure(notStarted(start, systemError));
    }
    Prepared prepared{.start = start,
                      .words = {},
                      .variableTexts = {},
                      .variables = {},
                      .news = news.writing,
                      .release = release.reading,
                      .trouble = trouble.writing};
    prepare(prepared);

    // No handler of ours may run in the monitor before it has its own signals.
    sigset_t all = {};
    ::sigfillset(&all);
    ::pthread_sigmask(SIG_SETMASK, &all, &prepared.mask);
    const pid_t child = ::fork();
    systemError = errno;
    if (child == 0)
        monitor(prepared, answer.writing);
    ::pthread_sigmask(SIG_SETMASK, &prepared.mask, nullptr);
    if (child < 0)
        return failure(notStarted(start, systemError));

    for (Pipe *pipe : {&answer, &trouble, &news})
        ::close(pipe->takeWriting());
    ::close(release.takeReading());
    MonitoredProcess monitored{.monitor = child};
    Trouble reason;
    const bool hasFork = readWhole(answer.reading, monitored.process);
    if (readWhole(trouble.reading, reason) || !hasFork) {
        ::close(release.takeWriting());
        while (::waitpid(child, nullptr, 0) < 0 && errno == EINTR) { }
        systemError = reason.systemError;
        if (reason.isFolder)
            return failure({.code = Error::Code::ProjectMissing, .path = QFile::decodeName(start.folder)});
        return failure(notStarted(start, systemError));
    }
    monitored.news = news.takeReading();
    monitored.release = release.takeWriting();
    return monitored;
}

} // namespace Telemetry

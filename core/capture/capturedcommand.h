#pragma once

#include "core/base/result.h"
#include "core/export.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>
#include <utility>

struct termios;

namespace Telemetry {

/** How a command ended. */
struct CommandEnd
{
    int status = 0; ///< its exit status, 0 when a signal ended it
    int signal = 0; ///< that ended it; 0 when it exited by itself

    /** As a shell says it: 128 and the signal. */
    int exitCode() const { return signal == 0 ? status : 128 + signal; }

    bool operator==(const CommandEnd &) const = default;
};

/** Columns and lines of a terminal. */
struct TerminalSize
{
    int columns = 80;
    int lines = 24;

    bool operator==(const TerminalSize &) const = default;
};

/** What to run, and how its streams are connected. */
struct CommandStart
{
    enum class Link {
        None, ///< input only: /dev/null
        Inherited, ///< input only: the very stream that this program has
        Pipe, ///< output and errors only
        Terminal, ///< a pseudo-terminal; input and output share one, errors have their own, so that no log line stands
                  ///< inside an event
    };

    QList<QByteArray> words = {}; ///< the program, searched in PATH, and its arguments; at least one
    QByteArray folder = {}; ///< where it runs
    QList<std::pair<QByteArray, std::optional<QByteArray>>> variables = {}; ///< set or taken away; all others as ours
    Link input = Link::None;
    Link output = Link::Pipe;
    Link error = Link::Pipe;
    const termios *terminal = nullptr; ///< settings of the pseudo-terminals; null: the system's own
    TerminalSize size = {};
    std::optional<unsigned> mask = {}; ///< for the modes of new files; absent: as ours
    bool ignoresBrokenPipes = false; ///< of SIGPIPE
};

/**
 * A command that runs in a process group of its own, and whose output passes through here.
 *
 * Only what arrives is told: nothing is kept, so a receiver that cannot take more pauses the stream, and the command
 * then waits in its write as it would for a slow terminal. Needs the event loop of its thread. Linux.
 */
class TELEMETRY_CORE_EXPORT CapturedCommand : public QObject
{
    Q_OBJECT

public:
    enum class Stream {
        Output,
        Error,
        Echo, ///< what the terminal of the input says, where the output is not that terminal
    };

    explicit CapturedCommand(QObject *parent = nullptr);

    /** A command that still runs is hung up, as by a terminal that is closed. */
    ~CapturedCommand() override;

    /**
     * Starts it; once.
     *
     * @return ProjectMissing for the folder; CommandNotStarted with path and the system's reason
     */
    Result<void> start(const CommandStart &start);

    /** Of a start that failed: 127 where there is no such program, else 126, as a shell says it. */
    int notStartedExitCode() const;

    bool isRunning() const;

    /** To every process of its group, or to the command alone. Nothing when it has ended. */
    void signalGroup(int number);
    void signalCommand(int number);

    /** Interrupt, after 1.5 s terminate, after 3 s kill, each to all that is left of the group. finished() follows. */
    void stop();

    /** The terminal was given another size. Nothing without a terminal. */
    void resize(TerminalSize size);

    /** As typed at its terminal. Nothing without a terminal at the input. */
    void write(QByteArrayView typed);

    /** How much of what was typed the terminal has not taken yet. */
    qsizetype waitingInput() const;

    /** Reads nothing more of a stream for now. */
    void setPaused(Stream stream, bool isPaused);

    /** Closes our end: the command notices at its next write, as it would with a reader of its own that ends. */
    void close(Stream stream);

Q_SIGNALS:
    void arrived(Telemetry::CapturedCommand::Stream stream, const QByteArray &bytes);

    /** The terminal took some of what was typed. */
    void inputTaken();

    /** A signal stopped the command; it goes on with SIGCONT. resumed() follows, at the latest when it ends. */
    void suspended(int signal);
    void resumed();

    /** It has ended, and all its output has arrived. The last signal. */
    void finished(const Telemetry::CommandEnd &end);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Telemetry

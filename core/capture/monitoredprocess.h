#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>

#include <sys/types.h>

namespace Telemetry {

/** What a process is started with. */
struct ProcessStart
{
    QList<QByteArray> words = {}; ///< the program, searched in PATH, and its arguments
    QByteArray folder = {}; ///< where it runs
    QList<std::pair<QByteArray, std::optional<QByteArray>>> variables = {}; ///< set or taken away; all others as ours
    int streams[3] = {-1, -1, -1}; ///< what it gets as standard input, output and error
    bool hasTerminal = false; ///< the first of these streams that is a terminal becomes its controlling terminal
    std::optional<mode_t> mask = {}; ///< for the modes of new files; absent: as ours
    bool ignoresBrokenPipes = false; ///< of SIGPIPE; everything else about signals is as this program was started with
};

/** What is told about a started process; written to a pipe, each in one piece. */
struct ProcessNews
{
    enum class Kind { Stopped, Continued, Ended };

    Kind kind = Kind::Ended;
    int value = 0; ///< the signal that stopped it; the status of waitpid() when it ended
};

/** A process in a process group of its own, with the process that waits for it. */
struct MonitoredProcess
{
    pid_t process = -1; ///< also the number of its group
    pid_t monitor = -1; ///< a child of ours
    int news = -1; ///< to read ProcessNews from; at its end nothing more comes
    int release = -1; ///< close it when all output was read: the monitor ends then
};

/**
 * Starts a process below a monitor of its own: a small process that leads the session, so that stopping and continuing
 * works as below a shell, and that outlives the process until its output was read, because the end of a session
 * discards what stands unread in its terminal. When this program dies, the monitor is hung up as by a closed terminal,
 * and so is the process.
 *
 * Linux; other systems would need another way to close what is open beyond the streams.
 *
 * @return FileMissing for the folder; CommandNotStarted with the system's reason, whose value is in @p systemError
 */
Result<MonitoredProcess> startMonitored(const ProcessStart &start, int &systemError);

} // namespace Telemetry

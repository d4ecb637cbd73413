#pragma once

#include "core/base/error.h"
#include "core/export.h"

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace Telemetry {

/** One level of the stack, as a traceback prints it. Lines of the text count from 1. */
struct TracebackFrame
{
    QString file = {}; ///< as it was compiled: mostly absolute, or `<frozen runpy>`, `<string>`
    int line = 0; ///< in that file, from 1
    QString function = {}; ///< "load", "<module>", "<lambda>"
    std::optional<QString> source = {}; ///< the line without its indentation; nothing where Python found no source
    int repeated = 0; ///< how many more times the same level follows: `[Previous line repeated N more times]`
    int textLine = 0;

    bool operator==(const TracebackFrame &) const = default;
};

/** Where a SyntaxError found the error; no level of the stack. */
struct SyntaxPlace
{
    QString file = {};
    int line = 0;

    bool operator==(const SyntaxPlace &) const = default;
};

/** One exception of a chain. */
struct TracebackException
{
    /** How it hangs on the exception before it in the chain. */
    enum class Link { None, Context, Cause };

    Link link = Link::None;
    std::vector<TracebackFrame> frames = {}; ///< outermost first; empty when it never was raised
    QString type = {}; ///< as printed: "ValueError", "json.decoder.JSONDecodeError"
    /** All lines behind the type. Notes (`add_note`) cannot be told from further lines of a message. */
    QString message = {};
    std::optional<SyntaxPlace> syntax = {};
    bool isGroup = false;
    std::vector<std::vector<TracebackException>> members = {}; ///< of a group: the chain of each
    int omittedMembers = 0; ///< of a group: `and N more exceptions`
    int textLine = 0; ///< where the type stands; 0 when the text breaks off before

    bool operator==(const TracebackException &) const = default;
};

/** One traceback: an exception with what led to it. */
struct PythonTraceback
{
    /** Who printed it, by the line before. Only a top-level one ended its program. */
    enum class Origin { TopLevel, Thread, Task, Ignored, Logged };

    Origin origin = Origin::TopLevel;
    std::vector<TracebackException> chain = {}; ///< oldest first; the last one reached the top
    int firstLine = 0; ///< in the text
    int lastLine = 0;
    bool hasMarks = false; ///< `^^^^` below levels of the stack or a group: printed by Python 3.11 or newer
    std::optional<Error> broken = {}; ///< why it was not read to its end; what stood before is there

    bool operator==(const PythonTraceback &) const = default;
};

/** The tracebacks of a text. */
struct FoundTracebacks
{
    std::vector<PythonTraceback> tracebacks = {}; ///< in their order
    std::optional<Error> problem = {}; ///< TracebackMissing, or TooLarge where reading stopped before the end

    /** The last one that ended its program, else the last one; null pointer when there is none. */
    TELEMETRY_CORE_EXPORT const PythonTraceback *reachedTop() const;

    bool operator==(const FoundTracebacks &) const = default;
};

/** Bounds of what is read; a text beyond them is read up to there. */
struct TracebackLimits
{
    qsizetype bytes = 8 * 1024 * 1024;
    qsizetype frames = 20'000; ///< of all exceptions together, repeated ones not counted
    qsizetype exceptions = 2'000;
};

/**
 * Finds the tracebacks in the output of a Python program, between whatever else it printed. Understands the forms of
 * Python 3.7 to 3.13: chains, groups, syntax errors, marks below the source, repeated levels, colours, CRLF.
 *
 * @param utf8  bytes that are no UTF-8 become U+FFFD
 * @param path  of the text, for errors; may be empty
 */
TELEMETRY_CORE_EXPORT FoundTracebacks findTracebacks(QByteArrayView utf8, const QString &path = {},
                                                     const TracebackLimits &limits = {});

} // namespace Telemetry

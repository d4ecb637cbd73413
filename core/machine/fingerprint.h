#pragma once

#include "core/base/environment.h"
#include "core/base/result.h"
#include "core/export.h"

#include <QByteArray>
#include <QString>

namespace Telemetry {

/**
 * SHA-256 in 64 lower-case hexadecimal digits over the absolute form of @p path: the current folder put in front of a
 * relative one, `.` parts, doubled and trailing slashes removed, `..` kept, `~` not expanded, exactly two leading
 * slashes kept. Empty text and "." mean the current folder.
 *
 * @param currentFolder  as the system gives it: absolute, symbolic links resolved
 * @see telemetry.md 7.2, golden/events/directory-hash-cases.json
 */
TELEMETRY_CORE_EXPORT QString pathHash(const QString &path, const QString &currentFolder);

/** SHA-256 of the bytes, 64 lower-case hexadecimal digits. */
TELEMETRY_CORE_EXPORT QString sha256Hex(QByteArrayView bytes);

/** The git remote of a folder: what Rasa hashes, or why there is none. */
struct GitRemote
{
    enum class State { Found, NoGit, NoRepository, NoRemote, Failed };

    State state = State::NoRepository;
    QByteArray output = {}; ///< raw output of git, final newline included; set when found
    QString hash = {}; ///< SHA-256 of output; empty (null in the report) unless found

    bool operator==(const GitRemote &) const = default;
};

/**
 * Runs `git remote get-url origin` in @p folder as Rasa does and hashes its output, newline included. Blocks for up to
 * two seconds: never call it on the thread of a window. Git gets no terminal and no way to ask.
 *
 * @see telemetry.md 7.1
 */
TELEMETRY_CORE_EXPORT GitRemote readGitRemote(const QString &folder, const Environment &environment);

} // namespace Telemetry

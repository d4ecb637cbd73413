#pragma once

#include "core/base/result.h"
#include "core/export.h"

#include <QString>

namespace Telemetry {

/**
 * The folder of our own state and the files in it, kept for this user alone: folder 0700, files 0600, whatever the
 * umask says. Modes that somebody widened are repaired when they are seen.
 *
 * Nothing here opens an existing file: closing any descriptor of a SQLite database drops the locks that this process
 * holds on it. Errors are DatabaseUnusable with the path and the reason.
 *
 * @see reliability.md, fault matrix row 26
 */

/**
 * Whether the folder is there and safe to use.
 *
 * @return false when there is none; an error when it is a symbolic link, no folder, or belongs to another user
 */
TELEMETRY_CORE_EXPORT Result<bool> isStateFolderPresent(const QString &folder);

/** Creates the folder (and its parents) where it is missing; its name is on the disk afterwards. */
TELEMETRY_CORE_EXPORT Result<void> makeStateFolder(const QString &folder);

/**
 * Whether the file is there and safe to use.
 *
 * @return false when there is none; an error when it is a symbolic link, no regular file, has other names (hard
 *         links), or belongs to another user
 */
TELEMETRY_CORE_EXPORT Result<bool> isStateFilePresent(const QString &path);

/** Creates an empty file; a file that is there already and safe is fine too. Never follows a symbolic link. */
TELEMETRY_CORE_EXPORT Result<void> makeStateFile(const QString &path);

} // namespace Telemetry

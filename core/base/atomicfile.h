#pragma once

#include "core/base/result.h"
#include "core/export.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

#include <sys/types.h>

namespace Telemetry {

/** How replaceFile() makes the new file. */
struct FileReplacement
{
    QString path = {}; ///< the file itself: a symbolic link here would be replaced, not followed
    QByteArray bytes = {};
    std::optional<mode_t> newMode = {}; ///< permissions of the new file; none: 0666 less the umask
    bool keepAttributes = false; ///< those of an old file stay instead: owner, group, mode, access rules, extended ones

    /**
     * Asked just before the new file takes its place; an Error of it stops the replacement. Where nothing stood before,
     * the new file never takes the place of one that appeared meanwhile, whatever this says.
     */
    std::function<Result<void>()> lastCheck = {};
};

/**
 * Gives @p replacement.path new bytes such that at each moment, also after a power cut, either the old or the new ones
 * are there: temporary file in the same folder, sync, rename, sync of the folder.
 *
 * @return FileNotReplaceable where the file system or the permissions allow no replacement by rename, but perhaps an
 *         overwriting; FileUnwritable (disk full, ...); FileChanged; what lastCheck said. The old file is intact then
 */
TELEMETRY_CORE_EXPORT Result<void> replaceFile(const FileReplacement &replacement);

/**
 * Overwrites the bytes of an existing file without replacing it, for the cases that replaceFile() refuses. A failure on
 * the way puts @p oldBytes back; the caller has a copy of them elsewhere.
 *
 * @return FileUnwritable: the old bytes stand there again; FileHalfWritten: they could not be put back
 */
TELEMETRY_CORE_EXPORT Result<void> overwriteFile(const QString &path, const QByteArray &bytes,
                                                 const QByteArray &oldBytes);

/**
 * Makes @p folder and its parents.
 *
 * @param mode  permissions of new folders: 0700 for our own; 0777 less the umask for Rasa's
 * @return FileUnwritable with the first folder that could not be made
 */
TELEMETRY_CORE_EXPORT Result<void> makeFolders(const QString &folder, mode_t mode);

/** The system's words for @p number, an errno: "Permission denied". */
TELEMETRY_CORE_EXPORT QString systemReason(int number);

} // namespace Telemetry

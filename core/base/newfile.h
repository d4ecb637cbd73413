#pragma once

#include "core/base/result.h"
#include "core/export.h"

#include <QString>

#include <functional>

class QIODevice;

namespace Telemetry {

/** What becomes of a file that stands where a new one is to be. */
enum class ExistingFile {
    Keep, ///< nothing is written then
    Replace, ///< by the complete new one; a symbolic link is replaced, not followed
};

/**
 * Writes a file of any length, 0600, complete and synced, or not at all.
 *
 * @param write  writes all of it; its error is this function's
 * @return FileExists, or FileUnwritable with the system's reason
 */
TELEMETRY_CORE_EXPORT Result<void> writeNewFile(const QString &path, ExistingFile existing,
                                                const std::function<Result<void>(QIODevice &)> &write);

} // namespace Telemetry

#pragma once

#include "core/base/result.h"

#include <QString>

namespace Telemetry {

/**
 * Opens a file for the person: with @p command (`%f` is the file, `%l` the line; cut at blanks, never a shell), else in
 * the desktop's application for such files.
 *
 * @return FileMissing or FileUnreadable with the reason
 */
Result<void> openInEditor(const QString &path, int line, const QString &command);

} // namespace Telemetry

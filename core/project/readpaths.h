#pragma once

#include "core/base/filestamp.h"

#include <QStringList>

namespace Telemetry {

/** What a reading looked at, whether it succeeded or not: a change there may change its outcome. */
struct ReadPaths
{
    FileStamps files; ///< by absolute path, as they were before they were read; some may be missing
    QStringList folders; ///< absolute
};

} // namespace Telemetry

#pragma once

#include <QString>

namespace Telemetry {

/** An absolute path as people write it: below the home folder with a tilde. For showing only. */
QString shownPath(const QString &path);

} // namespace Telemetry

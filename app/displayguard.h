#pragma once

#include <QByteArray>

namespace Telemetry {

/**
 * While it lives, a display that cannot be reached ends the program with one sentence and an exit code of its own. Qt
 * itself would print a page about plugins and abort. At most one at a time.
 */
class DisplayGuard
{
public:
    /** @param sentence  for stderr */
    DisplayGuard(int exitCode, const QByteArray &sentence);
    ~DisplayGuard();
    DisplayGuard(const DisplayGuard &) = delete;
    DisplayGuard &operator=(const DisplayGuard &) = delete;
};

} // namespace Telemetry

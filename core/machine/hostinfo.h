#pragma once

#include "core/base/environment.h"
#include "core/export.h"

#include <QString>

#include <optional>

namespace Telemetry {

/** The facts about this computer that a report can carry. Each as telemetry.md section 7 computes it. */
struct HostInfo
{
    QString osName = {}; ///< `uname -s`: "Linux", "Darwin"
    QString osVersion = {}; ///< `uname -r`: "5.15.0-91-generic"
    bool ci = false; ///< one of the 15 build-server variables exists
    QString ciVariable = {}; ///< the variable that said so; empty when ci is false
    std::optional<int> cpu =
        {}; ///< logical processors online, not limited by affinity or cgroup; unknown drops the event
    bool docker = false; ///< /.dockerenv exists, or /proc/self/cgroup holds the word
    QString dockerEvidence = {}; ///< the file that said so; empty when docker is false
    int gpu =
        0; ///< graphics processors (product.md: NVIDIA by /proc/driver/nvidia/gpus, AMD and Intel by render nodes)

    bool operator==(const HostInfo &) const = default;
};

/**
 * Reads the facts of this computer. Touches /proc, /sys and /.dockerenv below @p root, runs nothing.
 *
 * @param root  prefix of the absolute paths that are read; empty outside tests
 */
TELEMETRY_CORE_EXPORT HostInfo readHostInfo(const Environment &environment, const QString &root = {});

/** The first of the 15 variables that mark a build server and exist; empty when none does. @see telemetry.md 7 */
TELEMETRY_CORE_EXPORT QString ciVariable(const Environment &environment);

} // namespace Telemetry

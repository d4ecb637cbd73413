#pragma once

#include "core/project/datafile.h"
#include "core/project/filestamp.h"
#include "core/project/projectreader.h"

namespace Telemetry {

/** What a reading looked at, whether it succeeded or not: a change there may change its outcome. */
struct ReadPaths
{
    FileStamps files; ///< by absolute path, as they were before they were read; some may be missing
    QStringList folders; ///< absolute
};

/** readProject() with a memory of the data files read before, and with the paths looked at. */
Result<ProjectSummary> readProject(const ProjectArguments &arguments, const Environment &environment,
                                   const std::atomic_bool *cancelled, DataFileCache &cache, ReadPaths &paths);

} // namespace Telemetry

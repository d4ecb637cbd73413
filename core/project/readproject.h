#pragma once

#include "core/project/configreader.h"
#include "core/project/datafile.h"
#include "core/project/domainloader.h"
#include "core/project/projectreader.h"
#include "core/project/readpaths.h"

#include <optional>

namespace Telemetry {

/** What is known of a project from reading it before. Used by one reading at a time. */
struct ProjectCache
{
    struct Config
    {
        QString path;
        FileStamp stamp;
        bool explain = false;
        Result<ProjectConfig> config;
    };

    std::optional<Config> config;
    DataFileCache dataFiles;
    DomainCache domains;
};

/** readProject() that reads only what is not known from before, and with the paths looked at. */
Result<ProjectSummary> readProject(const ProjectArguments &arguments, const Environment &environment,
                                   const ReadingControl &control, ProjectCache &cache, ReadPaths &paths);

} // namespace Telemetry

#pragma once

#include "core/project/configreader.h"
#include "core/project/datafile.h"
#include "core/project/projectreader.h"
#include "core/project/readpaths.h"

#include <vector>

namespace Telemetry {

/** Places in the list of data files that one importer takes as NLU data and as stories, and the domains it loads. */
struct ImporterSources
{
    std::vector<size_t> nlu;
    std::vector<size_t> stories;
    QStringList domains; ///< files or folders, in the order in which they are merged
};

/** The data files of a project and who reads them as what. */
struct ProjectSources
{
    std::vector<std::shared_ptr<const DataFile>> files;
    std::vector<ImporterSources> importers;
    QStringList unreadImports; ///< paths behind `imports` that are neither folder nor configuration
};

/**
 * The named domain, else `domain.yml`; nothing when there is none. Where that is missing and none was named, the folder
 * `domain` is taken as if it had been named: Rasa 3.5 asks its user to do so, and without it there would be nothing to
 * show.
 */
std::optional<QString> projectDomain(const ProjectArguments &arguments);

/**
 * Finds, judges and reads the data files of a project.
 *
 * @return the first Error among the kinds of the files, in the order of their paths; Cancelled
 * @see counting.md 2 and 4
 */
Result<ProjectSources> readSources(const ProjectArguments &arguments, const ProjectConfig &config,
                                   const Environment &environment, const ReadingControl &control, DataFileCache &cache,
                                   ReadPaths &paths);

} // namespace Telemetry

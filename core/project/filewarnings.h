#pragma once

#include "core/project/projectsources.h"

namespace Telemetry {

/**
 * Warnings about whole files and folders: paths that do not lead where they say, files read twice or not at all, links
 * that lead nowhere, keys that Rasa does not notice. For who asks for an explanation: lists the folders again and looks
 * into files that Rasa does not open.
 *
 * @param domainFiles  absolute paths of the files that were read as the domain
 * @param paths  what was looked at; its first folder is the project itself
 * @return with paths as given, mostly absolute
 */
std::vector<ProjectWarning> fileWarnings(const ProjectArguments &arguments, const ProjectSources &sources,
                                         const QStringList &domainFiles, const ReadPaths &paths);

} // namespace Telemetry

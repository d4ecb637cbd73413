#pragma once

#include "core/project/domainreader.h"
#include "core/project/projectsummary.h"
#include "core/project/readproject.h"

namespace Telemetry {

/** A domain as Rasa loads it from a file or a folder. */
struct LoadedDomain
{
    Domain domain;
    bool isReplaced = false; ///< it was invalid, so the empty one stands here
    std::vector<ProjectWarning> warnings;
};

/**
 * Loads a domain.
 *
 * @param path  absolute
 * @param files  list of read files; what is read is appended, and items of the domain name their place in it
 * @return the Error at which Rasa refuses it
 * @see counting.md 7
 */
Result<LoadedDomain> loadDomain(const QString &path, const Environment &environment, const std::atomic_bool *cancelled,
                                QStringList &files, ReadPaths &paths);

} // namespace Telemetry

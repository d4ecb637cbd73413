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

    // Filled when an explanation is asked for.
    std::vector<ProjectWarning> warnings; ///< with absolute paths
    std::vector<LeftOut> leftOut; ///< what an invalid domain, or one that is too new, would have counted
};

/** What the loading of a domain needs besides its path. */
struct DomainContext
{
    const QString &folder; ///< of the project: the places that warnings name are relative to it
    const Environment &environment;
    const std::atomic_bool *cancelled = nullptr;
    bool explain = false;
};

/**
 * Loads a domain.
 *
 * @param path  absolute
 * @param files  list of read files; what is read is appended, and items of the domain name their place in it
 * @return the Error at which Rasa refuses it
 * @see counting.md 7
 */
Result<LoadedDomain> loadDomain(const QString &path, const DomainContext &context, QStringList &files,
                                ReadPaths &paths);

/** The warnings about what a merging of domains dropped. @param files  that the numbers of @p losses mean */
std::vector<ProjectWarning> lossWarnings(const std::vector<MergeLoss> &losses, const QStringList &files,
                                         const QString &folder);

/** @p path relative to the project's @p folder where it is below it. */
QString projectPath(const QString &folder, const QString &path);

} // namespace Telemetry

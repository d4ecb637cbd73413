#pragma once

#include "core/base/filestamp.h"
#include "core/project/domainreader.h"
#include "core/project/projectsummary.h"
#include "core/project/readingcontrol.h"
#include "core/project/readpaths.h"

#include <QHash>

#include <memory>
#include <vector>

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
    ReadingControl control = {};
    bool explain = false;
};

/** The warnings about what a merging of domains dropped. @param files  that the numbers of @p losses mean */
std::vector<ProjectWarning> lossWarnings(const std::vector<MergeLoss> &losses, const QStringList &files,
                                         const QString &folder);

/** @p path relative to the project's @p folder where it is below it. */
QString projectPath(const QString &folder, const QString &path);

/** Loads domains, and remembers them as long as their files stay the same. Used by one thread at a time. */
class DomainCache
{
public:
    /**
     * Loads a domain.
     *
     * @param path  absolute
     * @param files  list of read files; what is read is appended, and items of the domain name their place in it
     * @return the Error at which Rasa refuses it; Cancelled
     * @see counting.md 7
     */
    Result<std::shared_ptr<const LoadedDomain>> load(const QString &path, const DomainContext &context,
                                                     QStringList &files, ReadPaths &paths);

    /** Whether this domain was loaded before, so that loading it again is probably a matter of looking at times. */
    bool knows(const QString &path) const { return m_entries.contains(path); }

private:
    struct Entry
    {
        FileStamps stamps;
        qsizetype firstFile = 0; ///< place of the first file in the list of read files
        bool explain = false;
        QStringList files;
        std::shared_ptr<const LoadedDomain> loaded;
    };
    QHash<QString, Entry> m_entries;
};

} // namespace Telemetry

#pragma once

#include "core/project/credentialsfile.h"
#include "core/project/e2etests.h"
#include "core/project/endpointsfile.h"
#include "core/project/flows.h"
#include "core/project/markersfile.h"
#include "core/project/projectreader.h"
#include "core/project/readproject.h"
#include "core/project/subagents.h"
#include "core/project/testdata.h"

#include <memory>
#include <optional>

namespace Telemetry {

/** The flows of a project and what they may call. */
struct ProjectFlows
{
    std::vector<Flow> flows = {};
    std::vector<SubAgent> agents = {};

    bool operator==(const ProjectFlows &) const = default;
};

/**
 * What a project contributes to reports besides a training. A value; each part is there when it was asked for, and each
 * may be refused by itself.
 */
struct ProjectExtras
{
    std::optional<Result<ProjectSummary>> nluTest = {};
    std::optional<Result<TestStories>> everythingTest = {}; ///< `rasa test`
    std::optional<Result<TestStories>> coreTest = {}; ///< `rasa test core`
    std::optional<Result<EndpointsFile>> endpoints = {};
    std::optional<Result<CredentialsFile>> credentials = {};
    std::optional<Result<MarkerCounts>> markers = {};
    std::optional<Result<ProjectFlows>> flows = {};
    std::optional<Result<EndToEndTests>> endToEndTests = {};
};

/** Files of flows as they were when they were read. Used by one thread at a time. */
class FlowsCache
{
public:
    using Content = std::shared_ptr<const Result<std::vector<Flow>>>;

    /** The flows of a file, read unless it is still the same. A file that holds none has an empty list. */
    Content flows(const FoundFile &file, const QString &folder, const Environment &environment, FileStamps &stamps);

    void clear() { m_entries.clear(); }

private:
    struct Entry
    {
        FileStamp stamp;
        Content content;
    };
    QHash<QString, Entry> m_entries; // by path
};

/**
 * Reads the parts that @p arguments wants, except the training. Nothing is read for parts that are not wanted.
 *
 * @param paths  gets what was looked at, besides what it holds
 */
ProjectExtras readExtras(const ProjectArguments &arguments, const Environment &environment,
                         const ReadingControl &control, ProjectCache &cache, FlowsCache &flowsCache, ReadPaths &paths);

/** The same, once. */
TELEMETRY_CORE_EXPORT ProjectExtras readExtras(const ProjectArguments &arguments, const Environment &environment);

} // namespace Telemetry

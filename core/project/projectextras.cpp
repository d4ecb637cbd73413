#include "core/project/projectextras.h"

#include "core/base/yamltree.h"
#include "core/project/projectfiles.h"

#include <QFileInfo>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

class ExtrasReader
{
public:
    ExtrasReader(const ProjectArguments &arguments, const Environment &environment, const ReadingControl &control,
                 ProjectCache &cache, FlowsCache &flowsCache, ReadPaths &paths)
        : m_arguments(arguments),
          m_environment(environment),
          m_control(control),
          m_cache(cache),
          m_flowsCache(flowsCache),
          m_paths(paths)
    {
        m_arguments.folder = QFileInfo(arguments.folder).canonicalFilePath();
    }

    ProjectExtras run()
    {
        ProjectExtras extras;
        if (m_arguments.folder.isEmpty())
            return extras; // the reading of the training says that the folder is missing
        if (wants(ProjectPart::NluTest))
            extras.nluTest = readNluTestData(m_arguments, m_environment, m_control, m_cache, m_paths);
        if (wants(ProjectPart::StoryTest)) {
            extras.everythingTest = testStories(StoryTest::Everything);
            extras.coreTest = testStories(StoryTest::CoreOnly);
        }
        if (wants(ProjectPart::Endpoints) || wants(ProjectPart::ModelGroups)) {
            notePaths({m_arguments.endpoints, u"endpoints.yml"_s});
            extras.endpoints = readEndpoints(m_arguments.folder, m_arguments.endpoints, m_environment,
                                             wants(ProjectPart::ModelGroups));
        }
        if (wants(ProjectPart::Credentials)) {
            notePaths({m_arguments.credentials, u"credentials.yml"_s});
            extras.credentials = readCredentials(m_arguments.folder, m_arguments.credentials, m_environment);
        }
        if (wants(ProjectPart::Markers))
            extras.markers = readMarkers(m_arguments, m_environment, m_control.cancelled, m_paths);
        if (wants(ProjectPart::Flows))
            extras.flows = readProjectFlows();
        if (wants(ProjectPart::EndToEndTests))
            extras.endToEndTests = readEndToEndTests(m_arguments, m_environment, m_control.cancelled, m_paths);
        m_paths.folders.removeDuplicates();
        return extras;
    }

private:
    bool wants(ProjectPart part) const { return m_arguments.parts.testFlag(part); }

    Result<TestStories> testStories(StoryTest test)
    {
        return readTestStories(test, m_arguments, m_environment, m_control, m_cache, m_paths);
    }

    /** Files that are looked at whether they exist or not. */
    void notePaths(const QStringList &paths)
    {
        for (const QString &path : paths) {
            const QString absolute = absolutePath(m_arguments.folder, path);
            m_paths.files.insert(absolute, fileStamp(absolute));
        }
    }

    Result<ProjectFlows> readProjectFlows()
    {
        const QString usual = u"data"_s;
        QStringList data;
        for (const QString &path : m_arguments.data.isEmpty() ? QStringList(usual) : m_arguments.data)
            data += existingPath(m_arguments.folder, path, usual).value_or(usual);
        const auto found = findDataFiles(m_arguments.folder, data, m_control.cancelled);
        if (!found)
            return failure(found.error());
        m_paths.folders += found->folders;
        ProjectFlows result;
        for (const FoundFile &file : found->files) {
            if (!isYamlFileName(file.path.section(u'/', -1)))
                continue;
            const auto flows = m_flowsCache.flows(file, m_arguments.folder, m_environment, m_paths.files);
            if (!*flows)
                return failure(flows->error());
            mergeFlows(result.flows, **flows);
        }
        auto agents = readSubAgents(m_arguments.folder, m_environment, m_paths);
        if (!agents)
            return failure(agents.error());
        result.agents = *std::move(agents);
        return result;
    }

    ProjectArguments m_arguments;
    const Environment &m_environment;
    const ReadingControl &m_control;
    ProjectCache &m_cache;
    FlowsCache &m_flowsCache;
    ReadPaths &m_paths;
};

} // namespace

FlowsCache::Content FlowsCache::flows(const FoundFile &file, const QString &folder, const Environment &environment,
                                      FileStamps &stamps)
{
    const FileStamp stamp = fileStamp(file.path);
    stamps.insert(file.path, stamp);
    const auto known = m_entries.constFind(file.path);
    if (known != m_entries.cend() && known->stamp == stamp)
        return known->content;
    const qint64 readAt = stampTime();
    const QString shown = file.path.startsWith(folder + u'/') ? file.path.mid(folder.size() + 1) : file.path;
    const auto raw = readRegularFile(file.path);
    Result<std::vector<Flow>> flows;
    if (!raw)
        flows = failure(raw.error());
    else if (isFlowsFile(*raw))
        flows = readFlows(*raw, file.path, shown, environment);
    auto content = std::make_shared<const Result<std::vector<Flow>>>(std::move(flows));
    if (isConclusive(stamp, readAt))
        m_entries.insert(file.path, {stamp, content});
    else
        m_entries.remove(file.path);
    return content;
}

ProjectExtras readExtras(const ProjectArguments &arguments, const Environment &environment,
                         const ReadingControl &control, ProjectCache &cache, FlowsCache &flowsCache, ReadPaths &paths)
{
    return ExtrasReader(arguments, environment, control, cache, flowsCache, paths).run();
}

ProjectExtras readExtras(const ProjectArguments &arguments, const Environment &environment)
{
    ProjectCache cache;
    FlowsCache flowsCache;
    ReadPaths paths;
    return readExtras(arguments, environment, {}, cache, flowsCache, paths);
}

} // namespace Telemetry

#include "core/project/testdata.h"

#include "core/project/domainloader.h"
#include "core/project/projectfiles.h"
#include "core/project/projectsources.h"
#include "core/project/summarise.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

bool isConversationTest(const FoundFile &file)
{
    const QString name = file.path.section(u'/', -1);
    return name.startsWith(u"test_"_s) && isYamlFileName(name);
}

/** Where stories of a test are looked for; in the data when what is named is not there. */
QStringList storyPaths(StoryTest test, const ProjectArguments &arguments)
{
    const QString data = u"data"_s;
    if (arguments.data.isEmpty())
        return {test == StoryTest::Everything ? u"."_s : data};
    QStringList paths;
    for (const QString &path : arguments.data)
        paths += existingPath(arguments.folder, path, data).value_or(data);
    return paths;
}

Result<FoundFiles> storyFiles(StoryTest test, const ProjectArguments &arguments, const std::atomic_bool *cancelled,
                              ReadPaths &paths)
{
    const QStringList wanted = storyPaths(test, arguments);
    auto found = findDataFiles(arguments.folder, wanted, cancelled);
    if (!found)
        return found;
    if (test == StoryTest::Everything)
        erase_if(found->files, [](const FoundFile &file) { return !isConversationTest(file); });
    for (FoundFile &file : found->files)
        file.path = QDir::cleanPath(file.path); // "." is a part of it
    // A whole project folder may hold thousands of folders without a test: those with one are followed.
    for (const FoundFile &file : std::as_const(found->files))
        paths.folders += QFileInfo(file.path).path();
    for (const QString &path : wanted)
        paths.folders += QDir::cleanPath(absolutePath(arguments.folder, path));
    paths.folders.removeDuplicates();
    return found;
}

} // namespace

Result<TestStories> readTestStories(StoryTest test, const ProjectArguments &arguments, const Environment &environment,
                                    const ReadingControl &control, ProjectCache &cache, ReadPaths &paths)
{
    const auto found = storyFiles(test, arguments, control.cancelled, paths);
    if (!found)
        return failure(found.error());
    std::vector<DataFileTask> tasks;
    for (const FoundFile &file : found->files) {
        if (isYamlFileName(file.path.section(u'/', -1)))
            tasks.push_back({.file = file});
    }
    const auto files = readDataFiles(tasks, environment, arguments.explain, control, cache.dataFiles, paths.files);
    if (!files)
        return failure(files.error());

    ProjectParts parts;
    parts.folder = arguments.folder;
    parts.explain = arguments.explain;
    if (const auto domain = projectDomain(arguments)) {
        const DomainContext context{.folder = arguments.folder, .environment = environment, .control = control};
        const auto loaded = cache.domains.load(absolutePath(arguments.folder, *domain), context, parts.files, paths);
        if (!loaded)
            return failure(loaded.error());
        parts.domain = (*loaded)->domain;
    }
    for (const auto &file : *files) {
        if (file->kindError)
            return failure(*file->kindError);
        if (!file->isStory)
            continue;
        if (!*file->stories)
            return failure(file->stories->error());
        parts.stories.push_back({&**file->stories, int(parts.files.size())});
        parts.files += file->file.path;
    }
    ProjectSummary summary;
    summary.folder = arguments.folder;
    if (const auto joined = summarise(parts, summary); !joined)
        return failure(joined.error());
    return TestStories{.steps = summary.count(ProjectCount::StorySteps),
                       .contributions = std::move(summary.contributions[size_t(ProjectCount::StorySteps)])};
}

Result<ProjectSummary> readNluTestData(const ProjectArguments &arguments, const Environment &environment,
                                       const ReadingControl &control, ProjectCache &cache, ReadPaths &paths)
{
    ProjectArguments withoutConfig = arguments;
    withoutConfig.config.clear();
    return readProject(withoutConfig, environment, control, cache, paths);
}

} // namespace Telemetry

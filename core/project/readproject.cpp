#include "core/project/readproject.h"

#include "core/base/detail.h"
#include "core/base/yamltree.h"
#include "core/project/filewarnings.h"
#include "core/project/projectsources.h"
#include "core/project/projectwarning.h"
#include "core/project/refusal.h"
#include "core/project/summarise.h"

#include <QFileInfo>

#include <algorithm>
#include <future>
#include <map>
#include <set>
#include <tuple>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Reads a project in the order in which Rasa does, so that the first error is the one that Rasa meets first. */
class Reading
{
public:
    Reading(const ProjectArguments &arguments, const Environment &environment, const ReadingControl &control,
            ProjectCache &cache, ReadPaths &paths)
        : m_arguments(arguments), m_environment(environment), m_control(control), m_cache(cache), m_paths(paths)
    {
    }

    Result<ProjectSummary> run()
    {
        const QFileInfo folder(m_arguments.folder);
        if (!folder.isDir())
            return failure({.code = Error::Code::ProjectMissing, .detail = {}, .path = m_arguments.folder});
        m_arguments.folder = folder.canonicalFilePath();
        m_parts.folder = m_summary.folder = m_arguments.folder;
        m_parts.explain = m_arguments.explain;
        m_paths.folders += m_arguments.folder;
        const auto config = readConfig();
        if (!config)
            return failure(config.error());
        startDomain();
        auto sources = readSources(m_arguments, *config, m_environment, m_control, m_cache.dataFiles, m_paths);
        if (!sources)
            return failure(sources.error());
        if (m_configError)
            return failure(*m_configError);
        for (const auto step :
             {&Reading::loadDomains, &Reading::takeStories, &Reading::takeNlu, &Reading::explainFiles}) {
            if (const auto done = (this->*step)(*sources); !done)
                return failure(done.error());
        }
        if (const auto joined = summarise(m_parts, m_summary); !joined)
            return failure(joined.error());
        finish();
        return std::move(m_summary);
    }

private:
    /** Only what is no YAML counts at once; Rasa looks at the schema after the kinds of the data files. */
    Result<ProjectConfig> readConfig()
    {
        if (m_arguments.config.isEmpty())
            return ProjectConfig{.importers = {Importer::Files}};
        const QString path = absolutePath(m_arguments.folder, m_arguments.config);
        const FileStamp stamp = fileStamp(path);
        const qint64 readAt = stampTime();
        m_paths.files.insert(path, stamp);
        if (m_cache.config && m_cache.config->path == path && m_cache.config->stamp == stamp
            && m_cache.config->explain == m_arguments.explain) {
            m_parts.files += path;
            return takeConfig(m_cache.config->config, path);
        }
        m_cache.config.reset();
        const auto raw = readRegularFile(path);
        if (!raw && raw.error().code == Error::Code::FileMissing)
            return failure({.code = Error::Code::NotARasaProject,
                            .detail = Detail::tr("there is no %1").arg(m_arguments.config),
                            .path = m_arguments.folder});
        if (!raw)
            return failure(refusedFile(raw.error(), FileRole::Configuration));
        m_parts.files += path;
        const auto tree = readConfigTree(*raw, path, m_environment, m_control.cancelled);
        if (!tree)
            return failure(tree.error());
        auto config = projectConfig(*tree, path, m_environment, m_arguments.explain);
        if (isConclusive(stamp, readAt))
            m_cache.config = {.path = path, .stamp = stamp, .explain = m_arguments.explain, .config = config};
        return takeConfig(std::move(config), path);
    }

    Result<ProjectConfig> takeConfig(Result<ProjectConfig> config, const QString &path)
    {
        if (!config) {
            m_configError = config.error();
            return ProjectConfig{.importers = {Importer::Files}};
        }
        takeWarnings(config->warnings, path);
        m_summary.language = config->language;
        m_summary.pipeline = config->pipeline;
        m_summary.policies = config->policies;
        m_summary.trainSchema = config->trainSchema;
        m_summary.predictSchema = config->predictSchema;
        m_summary.recipe = config->recipe;
        m_summary.assistantId = config->assistantId;
        m_summary.substitutedVariables = config->substitutedVariables;
        m_summary.substitutions = config->substitutions;
        m_summary.unsendable = config->unsendable;
        return config;
    }

    void warn(WarningCode code, const QString &path, int line = 0, const QStringList &facts = {})
    {
        if (m_arguments.explain)
            m_summary.warnings.push_back(projectWarning(code, line, facts, path));
    }

    /** Warnings that do not say yet which file they are about. */
    void takeWarnings(const std::vector<ProjectWarning> &warnings, const QString &path)
    {
        for (ProjectWarning warning : warnings) {
            warning.path = path;
            m_summary.warnings.push_back(std::move(warning));
        }
    }

    void takeLeftOut(const std::vector<LeftOut> &parts, const QString &path)
    {
        for (LeftOut part : parts) {
            part.path = path;
            m_parts.leftOut.push_back(std::move(part));
        }
    }

    DomainContext domainContext() const
    {
        return {.folder = m_arguments.folder,
                .environment = m_environment,
                .control = m_control,
                .explain = m_arguments.explain};
    }

    /** The domain is large and needs nothing of the data files: it is read beside them. */
    void startDomain()
    {
        const auto domain = projectDomain(m_arguments);
        if (m_arguments.domain && domain != m_arguments.domain) // it may come
            m_paths.files.insert(absolutePath(m_arguments.folder, *m_arguments.domain), FileStamp());
        if (!domain)
            return;
        m_early.path = absolutePath(m_arguments.folder, *domain);
        m_early.files = m_parts.files;
        const auto when = m_cache.domains.knows(m_early.path) ? std::launch::deferred : std::launch::async;
        m_early.loaded = std::async(
            when, [this] { return m_cache.domains.load(m_early.path, domainContext(), m_early.files, m_early.paths); });
    }

    Result<std::shared_ptr<const LoadedDomain>> domainAt(const QString &path)
    {
        if (!m_early.loaded.valid() || m_early.path != path)
            return m_cache.domains.load(path, domainContext(), m_parts.files, m_paths);
        auto loaded = m_early.loaded.get();
        m_parts.files = m_early.files; // what it began with, and the files of the domain
        m_paths.files.insert(m_early.paths.files);
        m_paths.folders += m_early.paths.folders;
        return loaded;
    }

    Result<void> loadDomains(const ProjectSources &sources)
    {
        std::vector<MergeLoss> losses;
        for (const ImporterSources &importer : sources.importers) {
            for (const QString &domain : importer.domains) {
                const auto loaded = domainAt(absolutePath(m_arguments.folder, domain));
                if (!loaded)
                    return failure(loaded.error());
                const LoadedDomain &part = **loaded;
                m_summary.isDomainReplaced = m_summary.isDomainReplaced || part.isReplaced;
                m_summary.warnings.insert(m_summary.warnings.end(), part.warnings.begin(), part.warnings.end());
                m_parts.leftOut.insert(m_parts.leftOut.end(), part.leftOut.begin(), part.leftOut.end());
                // A second importer of the same files finds all of them there already.
                const bool isFirst = &importer == &sources.importers.front();
                mergeDomain(m_parts.domain, part.domain, m_arguments.explain && isFirst ? &losses : nullptr);
            }
            if (importer.domains.isEmpty())
                warn(WarningCode::NoDomain, {});
        }
        for (ProjectWarning &warning : lossWarnings(losses, m_parts.files, m_arguments.folder))
            m_summary.warnings.push_back(std::move(warning));
        m_domainFiles = m_parts.files;
        // For a fault that only the merging of several projects brings about, Rasa stops.
        if (const auto fault = domainFault(m_parts.domain))
            return failure({.code = Error::Code::ProjectRefused,
                            .detail = fault->text,
                            .path = fault->file < 0 ? m_parts.folder : m_parts.files[fault->file],
                            .line = fault->line});
        return {};
    }

    /** The number of a data file in the list of read files. */
    int fileNumber(const DataFile &file)
    {
        const auto [known, isNew] = m_fileNumbers.emplace(&file, int(m_parts.files.size()));
        if (isNew)
            m_parts.files += file.file.path;
        return known->second;
    }

    template<typename Content>
    Result<void> take(const DataFile &file, const Result<Content> &result, std::vector<NumberedContent<Content>> &taken)
    {
        if (!result)
            return failure(result.error());
        const int number = fileNumber(file);
        taken.push_back({&*result, number});
        if (m_told.insert(&*result).second) { // once, though several importers may read it
            takeWarnings(result->warnings, file.file.path);
            takeLeftOut(result->leftOut, file.file.path);
        }
        return {};
    }

    Result<void> takeStories(const ProjectSources &sources)
    {
        for (const ImporterSources &importer : sources.importers) {
            for (const size_t number : importer.stories) {
                const auto &file = *sources.files[number];
                if (const auto taken = take(file, *file.stories, m_parts.stories); !taken)
                    return taken;
            }
        }
        return {};
    }

    Result<void> takeNlu(const ProjectSources &sources)
    {
        for (const ImporterSources &importer : sources.importers) {
            for (const size_t number : importer.nlu) {
                const auto &file = *sources.files[number];
                if (!file.nlu)
                    continue;
                if (const auto taken = take(file, *file.nlu, m_parts.nlu); !taken)
                    return taken;
            }
        }
        return {};
    }

    /** What of the files Rasa passes over, or reads otherwise than their names say. */
    Result<void> explainFiles(const ProjectSources &sources)
    {
        if (!m_arguments.explain)
            return {};
        for (const auto &file : sources.files)
            takeLeftOut(file->remarks.leftOut, file->file.path);
        for (ProjectWarning &warning : fileWarnings(m_arguments, sources, m_domainFiles, m_paths))
            m_summary.warnings.push_back(std::move(warning));
        return {};
    }

    void finish()
    {
        m_summary.files = m_parts.files;
        m_summary.files.removeDuplicates();
        m_paths.folders.removeDuplicates();
        m_summary.folders = m_paths.folders;
        if (!m_arguments.explain)
            return;
        using enum ProjectCount;
        const bool hasData = std::any_of(m_parts.nlu.begin(), m_parts.nlu.end(), [](const auto &file) {
            return !file.content->examples.empty() || !file.content->responses.empty();
        });
        if (!hasData && m_summary.count(StorySteps) == 0 && m_summary.count(Synonyms) == 0
            && m_summary.count(Regexes) == 0 && m_summary.count(LookupTables) == 0)
            warn(WarningCode::NothingToTrain, m_arguments.data.isEmpty() ? u"data"_s : m_arguments.data.first());
        for (ProjectWarning &warning : m_summary.warnings)
            warning.path = projectPath(m_arguments.folder, warning.path);
        std::stable_sort(m_summary.warnings.begin(), m_summary.warnings.end(),
                         [](const ProjectWarning &left, const ProjectWarning &right) {
                             return std::tie(left.path, left.line) < std::tie(right.path, right.line);
                         });
    }

    ProjectArguments m_arguments;
    const Environment &m_environment;
    const ReadingControl &m_control;
    ProjectCache &m_cache;
    ReadPaths &m_paths;
    ProjectSummary m_summary;
    ProjectParts m_parts;
    std::optional<Error> m_configError;
    std::map<const DataFile *, int> m_fileNumbers;
    QStringList m_domainFiles; // and the configuration
    std::set<const void *> m_told; // contents whose warnings are taken
    struct
    {
        QString path;
        QStringList files;
        ReadPaths paths;
        std::future<Result<std::shared_ptr<const LoadedDomain>>> loaded;
    } m_early;
};

} // namespace

Result<ProjectSummary> readProject(const ProjectArguments &arguments, const Environment &environment,
                                   const ReadingControl &control, ProjectCache &cache, ReadPaths &paths)
{
    return Reading(arguments, environment, control, cache, paths).run();
}

Result<ProjectSummary> readProject(const ProjectArguments &arguments, const Environment &environment,
                                   const std::atomic_bool *cancelled)
{
    ProjectCache cache;
    ReadPaths paths;
    return readProject(arguments, environment, {.cancelled = cancelled}, cache, paths);
}

} // namespace Telemetry

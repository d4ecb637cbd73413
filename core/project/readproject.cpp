#include "core/project/readproject.h"

#include "core/base/yamltree.h"
#include "core/project/projectsources.h"
#include "core/project/summarise.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <future>
#include <map>

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
        for (const auto step : {&Reading::loadDomains, &Reading::takeStories, &Reading::takeNlu}) {
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
        const QString path = absolutePath(m_arguments.folder, m_arguments.config);
        const FileStamp stamp = fileStamp(path);
        const qint64 readAt = stampTime();
        m_paths.files.insert(path, stamp);
        if (m_cache.config && m_cache.config->path == path && m_cache.config->stamp == stamp) {
            m_parts.files += path;
            return takeConfig(m_cache.config->config, path);
        }
        m_cache.config.reset();
        const auto raw = readRegularFile(path);
        if (!raw && raw.error().code == Error::Code::FileMissing)
            return failure({.code = Error::Code::NotARasaProject,
                            .detail = u"there is no %1"_s.arg(m_arguments.config),
                            .path = m_arguments.folder});
        if (!raw)
            return failure(raw.error());
        m_parts.files += path;
        const auto tree = readConfigTree(*raw, path, m_environment, m_control.cancelled);
        if (!tree)
            return failure(tree.error());
        auto config = projectConfig(*tree, path, m_environment);
        if (isConclusive(stamp, readAt))
            m_cache.config = {.path = path, .stamp = stamp, .config = config};
        return takeConfig(std::move(config), path);
    }

    Result<ProjectConfig> takeConfig(Result<ProjectConfig> config, const QString &path)
    {
        if (!config) {
            m_configError = config.error();
            return ProjectConfig{.importers = {Importer::Files}};
        }
        for (const QString &name : config->unknownImporters)
            warn(path, 1, u"the importer %1 is not known, so Rasa may skip it"_s.arg(name));
        m_summary.language = config->language;
        m_summary.pipeline = config->pipeline;
        m_summary.policies = config->policies;
        m_summary.trainSchema = config->trainSchema;
        m_summary.predictSchema = config->predictSchema;
        m_summary.recipe = config->recipe;
        m_summary.assistantId = config->assistantId;
        m_summary.substitutedVariables = config->substitutedVariables;
        m_summary.substitutions = config->substitutions;
        return config;
    }

    void warn(const QString &path, int line, const QString &text)
    {
        if (m_arguments.explain)
            m_summary.warnings.push_back({path, line, text});
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
        m_early.loaded = std::async(when, [this] {
            return m_cache.domains.load(m_early.path, m_environment, m_control, m_early.files, m_early.paths);
        });
    }

    Result<std::shared_ptr<const LoadedDomain>> domainAt(const QString &path)
    {
        if (!m_early.loaded.valid() || m_early.path != path)
            return m_cache.domains.load(path, m_environment, m_control, m_parts.files, m_paths);
        auto loaded = m_early.loaded.get();
        m_parts.files = m_early.files; // what it began with, and the files of the domain
        m_paths.files.insert(m_early.paths.files);
        m_paths.folders += m_early.paths.folders;
        return loaded;
    }

    Result<void> loadDomains(const ProjectSources &sources)
    {
        for (const ImporterSources &importer : sources.importers) {
            for (const QString &domain : importer.domains) {
                const auto loaded = domainAt(absolutePath(m_arguments.folder, domain));
                if (!loaded)
                    return failure(loaded.error());
                const LoadedDomain &part = **loaded;
                m_summary.isDomainReplaced = m_summary.isDomainReplaced || part.isReplaced;
                if (m_arguments.explain)
                    m_summary.warnings.insert(m_summary.warnings.end(), part.warnings.begin(), part.warnings.end());
                mergeDomain(m_parts.domain, part.domain);
            }
            if (importer.domains.isEmpty())
                warn({}, 0, u"there is no domain, so Rasa takes an empty one"_s);
        }
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
        for (const ProjectWarning &warning : result->warnings)
            warn(file.file.path, warning.line, warning.text);
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
        for (const auto &file : sources.files) {
            if (file->hasUnseenKey)
                warn(file->file.path, 1,
                     u"no line begins with nlu:, responses:, stories: or rules:, so Rasa ignores the file"_s);
        }
        return {};
    }

    void finish()
    {
        m_summary.files = m_parts.files;
        m_summary.files.removeDuplicates();
        m_paths.folders.removeDuplicates();
        m_summary.folders = m_paths.folders;
        for (const QString &folder : std::as_const(m_paths.folders)) {
            if (m_arguments.explain && !QFileInfo(folder).isReadable())
                warn(folder, 0, u"the folder may not be read, so Rasa takes it for an empty one"_s);
        }
        for (ProjectWarning &warning : m_summary.warnings) {
            if (warning.path.startsWith(m_arguments.folder + u'/'))
                warning.path = warning.path.mid(m_arguments.folder.size() + 1);
        }
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

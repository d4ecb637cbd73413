#include "core/project/projectsources.h"

#include "core/project/refusal.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

const QString DefaultDomain = u"domain.yml"_s;
const QString DefaultData = u"data"_s;

class SourceReader
{
public:
    SourceReader(const ProjectArguments &arguments, const ProjectConfig &config, const Environment &environment,
                 const ReadingControl &control, DataFileCache &cache, ReadPaths &paths)
        : m_arguments(arguments),
          m_config(config),
          m_environment(environment),
          m_control(control),
          m_cache(cache),
          m_paths(paths)
    {
    }

    Result<ProjectSources> read()
    {
        if (const auto found = addArguments(); !found)
            return failure(found.error());
        const bool isMulti =
            std::count(m_config.importers.begin(), m_config.importers.end(), Importer::MultiProject) > 0;
        ImporterSources imported;
        if (isMulti) {
            if (const auto added = addImports(m_config.imports, QFileInfo(configPath()).path(), imported); !added)
                return failure(added.error());
        }
        ImporterSources own;
        addRoles(0, m_argumentFiles, own);
        if (const auto path = projectDomain(m_arguments))
            own.domains += *path;
        for (const Importer importer : m_config.importers) {
            ImporterSources sources = own;
            if (importer == Importer::MultiProject) {
                sources.nlu.insert(sources.nlu.begin(), imported.nlu.begin(), imported.nlu.end());
                sources.stories.insert(sources.stories.begin(), imported.stories.begin(), imported.stories.end());
                sources.domains += imported.domains;
            }
            m_sources.importers.push_back(std::move(sources));
        }
        return std::move(m_sources);
    }

private:
    QString configPath() const { return absolutePath(m_arguments.folder, m_arguments.config); }

    Result<void> addFiles(const FoundFiles &found, bool judgeDomain)
    {
        std::vector<DataFileTask> tasks;
        for (const FoundFile &file : found.files)
            tasks.push_back({.file = file, .judgeDomain = judgeDomain});
        m_paths.folders += found.folders;
        for (const QString &link : found.danglingLinks)
            m_paths.files.insert(link, FileStamp());
        auto files = readDataFiles(tasks, m_environment, m_arguments.explain, m_control, m_cache, m_paths.files);
        if (!files)
            return failure(files.error());
        for (auto &file : *files) {
            if (file->kindError)
                return failure(*file->kindError);
            m_sources.files.push_back(std::move(file));
        }
        return {};
    }

    Result<void> addArguments()
    {
        QStringList paths;
        for (const QString &path : m_arguments.data.isEmpty() ? QStringList(DefaultData) : m_arguments.data) {
            const auto existing = existingPath(m_arguments.folder, path, DefaultData);
            if (existing)
                paths += *existing;
            if (existing != path) // it may come
                m_paths.files.insert(absolutePath(m_arguments.folder, path), FileStamp());
        }
        const auto found = findDataFiles(m_arguments.folder, paths, m_control.cancelled);
        if (!found)
            return failure(found.error());
        if (const auto added = addFiles(*found, false); !added)
            return added;
        m_argumentFiles = m_sources.files.size();
        return {};
    }

    void addRoles(size_t first, size_t last, ImporterSources &sources) const
    {
        for (size_t number = first; number < last; ++number) {
            const DataFile &file = *m_sources.files[number];
            if (file.nluKind != FileKind::Nlu::None)
                sources.nlu.push_back(number);
            if (file.isStory)
                sources.stories.push_back(number);
        }
    }

    /** Follows `imports`: folders are walked, and a config.yml in them may name further ones. */
    Result<void> addImports(const QStringList &imports, const QString &base, ImporterSources &sources)
    {
        for (const QString &import : imports) {
            const QString path = QDir::cleanPath(absolutePath(base, import));
            if (m_imported.contains(path))
                continue;
            m_imported.insert(path);
            const bool isFolder = QFileInfo(path).isDir();
            if (!isFolder && (path.section(u'/', -1) != u"config.yml"_s || !QFileInfo::exists(path)))
                m_sources.unreadImports += import;
            const auto added = isFolder ? addImportedFolder(path, sources) : addImportedConfig(path, sources);
            if (!added)
                return added;
        }
        return {};
    }

    Result<void> addImportedConfig(const QString &path, ImporterSources &sources)
    {
        if (path.section(u'/', -1) != u"config.yml"_s || !QFileInfo::exists(path))
            return {};
        m_paths.files.insert(path, fileStamp(path));
        const auto raw = readRegularFile(path);
        if (!raw)
            return failure(refusedFile(raw.error(), FileRole::Configuration));
        const auto tree = readConfigTree(*raw, path, m_environment, m_control.cancelled);
        if (!tree)
            return failure(tree.error());
        return addImports(configImports(*tree), path.section(u'/', 0, -2), sources);
    }

    Result<void> addImportedFolder(const QString &path, ImporterSources &sources)
    {
        const auto found = findDataFiles(m_arguments.folder, {path}, m_control.cancelled);
        if (!found)
            return failure(found.error());
        const size_t first = m_sources.files.size();
        if (const auto added = addFiles(*found, true); !added)
            return added;
        const size_t last = m_sources.files.size();
        for (size_t number = first; number < last; ++number) {
            // Each file has one role only here, unlike below the data folder.
            const DataFile &file = *m_sources.files[number];
            if (file.isDomain)
                sources.domains += file.file.path;
            else if (file.nluKind != FileKind::Nlu::None)
                sources.nlu.push_back(number);
            else if (file.isStory)
                sources.stories.push_back(number);
            else if (const auto added = addImportedConfig(file.file.path, sources); !added)
                return added;
        }
        return {};
    }

    const ProjectArguments &m_arguments;
    const ProjectConfig &m_config;
    const Environment &m_environment;
    const ReadingControl &m_control;
    DataFileCache &m_cache;
    ReadPaths &m_paths;
    ProjectSources m_sources;
    size_t m_argumentFiles = 0;
    QSet<QString> m_imported;
};

} // namespace

std::optional<QString> projectDomain(const ProjectArguments &arguments)
{
    const auto path = existingPath(arguments.folder, arguments.domain.value_or(DefaultDomain), DefaultDomain);
    const QString folder = u"domain"_s;
    if (path || arguments.domain || !QFileInfo(absolutePath(arguments.folder, folder)).isDir())
        return path;
    return folder;
}

Result<ProjectSources> readSources(const ProjectArguments &arguments, const ProjectConfig &config,
                                   const Environment &environment, const ReadingControl &control, DataFileCache &cache,
                                   ReadPaths &paths)
{
    return SourceReader(arguments, config, environment, control, cache, paths).read();
}

} // namespace Telemetry

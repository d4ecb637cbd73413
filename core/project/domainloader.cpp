#include "core/project/domainloader.h"

#include "core/base/yamltext.h"
#include "core/base/yamltree.h"

#include <QFileInfo>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

class DomainLoader
{
public:
    DomainLoader(const Environment &environment, QStringList &files, ReadPaths &paths)
        : m_environment(environment), m_files(files), m_paths(paths)
    {
    }

    Result<LoadedDomain> file(const QString &path)
    {
        const auto decoded = read(path);
        if (!decoded)
            return failure(decoded.error());
        const FileContext context{.path = path, .environment = m_environment};
        auto read = readDomain(*decoded, context, int(m_files.size()) - 1);
        if (!read)
            return failure(read.error());
        noteVersion(*read, path);
        if (read->isTooNew) {
            warn(path, 1, u"the version is newer than 3.1, so Rasa takes the domain for empty"_s);
            return std::move(m_loaded);
        }
        if (read->fault)
            return replaced(path, *read->fault);
        m_loaded.domain = std::move(read->domain);
        return std::move(m_loaded);
    }

    Result<LoadedDomain> folder(const FoundFiles &found)
    {
        std::optional<std::pair<QString, DomainFault>> fault;
        for (const FoundFile &entry : found.files) {
            m_paths.files.insert(entry.path, fileStamp(entry.path));
            const auto decoded = read(entry.path);
            if (!decoded)
                return failure(decoded.error());
            const FileContext context{.path = entry.path, .environment = m_environment};
            const auto kind = domainFolderFile(*decoded, context);
            if (!kind)
                return failure(kind.error());
            if (*kind == DomainFolderFile::Broken)
                warn(entry.path, 1, u"the file is no valid YAML, so Rasa passes over it"_s);
            if (*kind != DomainFolderFile::Domain)
                continue;
            const auto read = readDomain(*decoded, context, int(m_files.size()) - 1);
            if (!read)
                return failure(read.error());
            noteVersion(*read, entry.path);
            // A file that is too new passes every check and is merged nevertheless.
            if (read->fault && !read->isTooNew && !fault)
                fault = std::pair(entry.path, *read->fault);
            mergeDomain(m_loaded.domain, read->domain);
        }
        if (fault)
            return replaced(fault->first, fault->second);
        if (const auto merged = domainFault(m_loaded.domain))
            return replaced(merged->file < 0 ? QString() : m_files[merged->file], *merged);
        return std::move(m_loaded);
    }

private:
    Result<QByteArray> read(const QString &path)
    {
        m_files += path;
        const auto raw = readRegularFile(path);
        return raw ? yamlDecoded(*raw, path) : raw;
    }

    void noteVersion(const DomainFile &read, const QString &path)
    {
        if (read.hasVersionWarning)
            warn(path, 1, u"the version is no version number and is read as the newest"_s);
    }

    void warn(const QString &path, int line, const QString &text) { m_loaded.warnings.push_back({path, line, text}); }

    /** The empty domain and why. */
    LoadedDomain replaced(const QString &path, const DomainFault &fault)
    {
        warn(path, fault.line, u"%1: Rasa takes an empty domain instead, with a warning only"_s.arg(fault.text));
        m_loaded.domain = {};
        m_loaded.isReplaced = true;
        return std::move(m_loaded);
    }

    const Environment &m_environment;
    QStringList &m_files;
    ReadPaths &m_paths;
    LoadedDomain m_loaded;
};

} // namespace

Result<LoadedDomain> loadDomain(const QString &path, const Environment &environment, const std::atomic_bool *cancelled,
                                QStringList &files, ReadPaths &paths)
{
    DomainLoader loader(environment, files, paths);
    if (!QFileInfo(path).isDir()) {
        paths.files.insert(path, fileStamp(path));
        return loader.file(path);
    }
    const auto found = findDomainFiles(path, path, cancelled);
    if (!found)
        return failure(found.error());
    paths.folders += found->folders;
    return loader.folder(*found);
}

} // namespace Telemetry

#include "core/project/domainloader.h"

#include "core/base/yamltext.h"
#include "core/base/yamltree.h"
#include "core/project/projectfiles.h"

#include <QFileInfo>

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

class DomainLoader
{
public:
    DomainLoader(const Environment &environment, const ReadingControl &control, QStringList &files)
        : m_environment(environment), m_control(control), m_files(files)
    {
    }

    Result<LoadedDomain> file(const QString &path)
    {
        const auto decoded = read(path);
        if (!decoded)
            return failure(decoded.error());
        const FileContext context = contextOf(path);
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
            const auto decoded = read(entry.path);
            if (!decoded)
                return failure(decoded.error());
            const FileContext context = contextOf(entry.path);
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
    FileContext contextOf(const QString &path) const
    {
        return {.path = path, .environment = m_environment, .cancelled = m_control.cancelled};
    }

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
    const ReadingControl &m_control;
    QStringList &m_files;
    LoadedDomain m_loaded;
};

} // namespace

Result<std::shared_ptr<const LoadedDomain>> DomainCache::load(const QString &path, const Environment &environment,
                                                              const ReadingControl &control, QStringList &files,
                                                              ReadPaths &paths)
{
    const qint64 readAt = stampTime();
    const bool isFolder = QFileInfo(path).isDir();
    FoundFiles found{.files = {{path, path}}, .folders = {}, .danglingLinks = {}};
    if (isFolder) {
        auto walked = findDomainFiles(path, path, control.cancelled);
        if (!walked)
            return failure(walked.error());
        found = *std::move(walked);
    }
    FileStamps stamps;
    for (const FoundFile &file : std::as_const(found.files))
        stamps.insert(file.path, fileStamp(file.path));
    paths.files.insert(stamps);
    paths.folders += found.folders;
    for (const QString &link : std::as_const(found.danglingLinks))
        paths.files.insert(link, FileStamp());
    const qsizetype firstFile = files.size();
    if (const auto known = m_entries.constFind(path);
        known != m_entries.cend() && known->stamps == stamps && known->firstFile == firstFile) {
        files += known->files;
        return known->loaded;
    }
    m_entries.remove(path);
    DomainLoader loader(environment, control, files);
    auto loaded = isFolder ? loader.folder(found) : loader.file(path);
    if (!loaded)
        return failure(loaded.error());
    auto shared = std::make_shared<const LoadedDomain>(*std::move(loaded));
    if (std::all_of(stamps.cbegin(), stamps.cend(),
                    [readAt](const auto &stamp) { return isConclusive(stamp, readAt); }))
        m_entries.insert(path, {stamps, firstFile, files.sliced(firstFile), shared});
    return shared;
}

} // namespace Telemetry

#include "core/project/domainloader.h"

#include "core/base/yamltext.h"
#include "core/base/yamltree.h"
#include "core/project/filekeys.h"
#include "core/project/leftout.h"
#include "core/project/projectfiles.h"
#include "core/project/projectwarning.h"
#include "core/project/refusal.h"
#include "core/project/schemachecks.h"

#include <QFileInfo>

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

class DomainLoader
{
public:
    DomainLoader(const DomainContext &context, QStringList &files) : m_context(context), m_files(files) { }

    Result<LoadedDomain> file(const QString &path)
    {
        auto read = readFile(path);
        if (!read)
            return failure(read.error());
        if (read->isTooNew) {
            if (m_context.explain)
                leaveOut(read->domain, projectWarning(WarningCode::VersionTooNew, read->versionLine, {}, path));
            return std::move(m_loaded);
        }
        if (read->fault)
            return replaced(path, read->domain, *read->fault);
        m_loaded.domain = std::move(read->domain);
        return std::move(m_loaded);
    }

    Result<LoadedDomain> folder(const FoundFiles &found)
    {
        std::optional<std::pair<QString, DomainFault>> fault;
        std::vector<MergeLoss> losses;
        for (const FoundFile &entry : found.files) {
            const auto kind = judge(entry.path);
            if (!kind)
                return failure(kind.error());
            if (*kind != DomainFolderFile::Domain)
                continue;
            const auto read = readDomain(m_decoded, fileContext(entry.path), int(m_files.size()) - 1);
            if (!read)
                return failure(read.error());
            takeWarnings(*read, entry.path);
            // A file that is too new passes every check and is merged nevertheless.
            if (read->isTooNew)
                warn(WarningCode::VersionTooNewMerged, entry.path, read->versionLine);
            else if (read->fault && !fault)
                fault = std::pair(entry.path, *read->fault);
            mergeDomain(m_loaded.domain, read->domain, m_context.explain ? &losses : nullptr);
        }
        if (fault)
            return replaced(fault->first, m_loaded.domain, fault->second);
        if (const auto merged = domainFault(m_loaded.domain))
            return replaced(merged->file < 0 ? QString() : m_files[merged->file], m_loaded.domain, *merged);
        for (ProjectWarning &warning : lossWarnings(losses, m_files, m_context.folder))
            m_loaded.warnings.push_back(std::move(warning));
        return std::move(m_loaded);
    }

private:
    FileContext fileContext(const QString &path) const
    {
        return {.path = path,
                .environment = m_context.environment,
                .explain = m_context.explain,
                .cancelled = m_context.control.cancelled};
    }

    Result<void> decode(const QString &path, FileRole role)
    {
        m_files += path;
        const auto raw = readRegularFile(path);
        if (!raw)
            return failure(refusedFile(raw.error(), role));
        auto decoded = yamlDecoded(*raw, path);
        if (!decoded)
            return failure(decoded.error());
        m_decoded = *std::move(decoded);
        return {};
    }

    Result<DomainFile> readFile(const QString &path)
    {
        if (const auto decoded = decode(path, FileRole::Domain); !decoded)
            return failure(decoded.error());
        auto read = readDomain(m_decoded, fileContext(path), int(m_files.size()) - 1);
        if (read)
            takeWarnings(*read, path);
        return read;
    }

    /** What a file of the folder is; its text is then in m_decoded. */
    Result<DomainFolderFile> judge(const QString &path)
    {
        if (const auto decoded = decode(path, FileRole::DomainPart); !decoded)
            return failure(decoded.error());
        const auto judged = domainFolderFile(m_decoded, fileContext(path));
        if (!judged)
            return failure(judged.error());
        if (judged->kind == DomainFolderFile::Broken)
            warn(WarningCode::DomainFileBroken, path, judged->fault->line, {errorSummary(*judged->fault)});
        else if (judged->kind == DomainFolderFile::Other && m_context.explain
                 && isWithoutPurpose({m_decoded.constData(), size_t(m_decoded.size())}, path))
            warn(WarningCode::DomainFileOther, path, 1);
        return judged->kind;
    }

    void takeWarnings(const DomainFile &read, const QString &path)
    {
        for (ProjectWarning warning : read.warnings) {
            warning.path = path;
            m_loaded.warnings.push_back(std::move(warning));
        }
    }

    void warn(WarningCode code, const QString &path, int line, const QStringList &facts = {})
    {
        if (m_context.explain)
            m_loaded.warnings.push_back(projectWarning(code, line, facts, path));
    }

    void leaveOut(const Domain &domain, ProjectWarning warning)
    {
        m_loaded.leftOut = leftOut(domain, warning);
        for (LeftOut &part : m_loaded.leftOut)
            part.path = warning.path;
        m_loaded.warnings.push_back(std::move(warning));
    }

    /** The empty domain in place of @p domain, and why. */
    LoadedDomain replaced(const QString &path, const Domain &domain, const DomainFault &fault)
    {
        if (m_context.explain)
            leaveOut(domain, projectWarning(WarningCode::DomainReplaced, fault.line, {fault.text, fault.fix}, path));
        m_loaded.domain = {};
        m_loaded.isReplaced = true;
        return std::move(m_loaded);
    }

    const DomainContext &m_context;
    QStringList &m_files;
    QByteArray m_decoded; // text of the last file
    LoadedDomain m_loaded;
};

WarningCode lossCode(const MergeLoss &loss)
{
    switch (loss.what) {
    case MergeLoss::What::Slot:
        return WarningCode::DuplicateSlot;
    case MergeLoss::What::Form:
        return WarningCode::DuplicateForm;
    case MergeLoss::What::Response:
        return WarningCode::DuplicateResponse;
    case MergeLoss::What::ActionThatIsForm:
        return WarningCode::ActionIsForm;
    case MergeLoss::What::Intent:
    case MergeLoss::What::Entity:
    case MergeLoss::What::Action:
        return WarningCode::DuplicateName;
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<ProjectWarning> lossWarnings(const std::vector<MergeLoss> &losses, const QStringList &files,
                                         const QString &folder)
{
    std::vector<ProjectWarning> warnings;
    for (const MergeLoss &loss : losses) {
        const QString winner = u"%1:%2"_s.arg(projectPath(folder, files.value(loss.winnerFile))).arg(loss.winnerLine);
        ProjectWarning warning =
            projectWarning(lossCode(loss), loss.line, {textOf(loss.name), winner}, files.value(loss.file));
        if (loss.hasProperties) // which are lost with it
            warning.weight = ProjectWarning::Weight::Warning;
        warnings.push_back(std::move(warning));
    }
    return warnings;
}

QString projectPath(const QString &folder, const QString &path)
{
    return path.startsWith(folder + u'/') ? path.mid(folder.size() + 1) : path;
}

Result<std::shared_ptr<const LoadedDomain>> DomainCache::load(const QString &path, const DomainContext &context,
                                                              QStringList &files, ReadPaths &paths)
{
    const qint64 readAt = stampTime();
    const bool isFolder = QFileInfo(path).isDir();
    FoundFiles found{.files = {{path, path}}, .folders = {}, .danglingLinks = {}};
    if (isFolder) {
        auto walked = findDomainFiles(path, path, context.control.cancelled);
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
    if (const auto known = m_entries.constFind(path); known != m_entries.cend() && known->stamps == stamps
        && known->firstFile == firstFile && known->explain == context.explain) {
        files += known->files;
        return known->loaded;
    }
    m_entries.remove(path);
    DomainLoader loader(context, files);
    auto loaded = isFolder ? loader.folder(found) : loader.file(path);
    if (!loaded)
        return failure(loaded.error());
    auto shared = std::make_shared<const LoadedDomain>(*std::move(loaded));
    if (std::all_of(stamps.cbegin(), stamps.cend(),
                    [readAt](const auto &stamp) { return isConclusive(stamp, readAt); }))
        m_entries.insert(path, {stamps, firstFile, context.explain, files.sliced(firstFile), shared});
    return shared;
}

} // namespace Telemetry

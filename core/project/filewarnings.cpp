#include "core/project/filewarnings.h"

#include "core/base/yamltree.h"
#include "core/project/domainloader.h"
#include "core/project/filekeys.h"
#include "core/project/projectwarning.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::FileWarnings)
};

constexpr qint64 LargestLookedAt = 4 * 1024 * 1024;

/** The line of the first section of training data in the Markdown of Rasa 1 and 2; 0 when there is none. */
int markdownLine(const QByteArray &text)
{
    int number = 0;
    for (const QByteArray &line : text.split('\n')) {
        ++number;
        for (const char *start : {"## intent:", "## synonym:", "## regex:", "## lookup:"}) {
            if (line.startsWith(start))
                return number;
        }
    }
    return 0;
}

/** The line of the first key of training data or of a domain; 0 when there is none. */
int keyLine(const QByteArray &text, const QString &path)
{
    const auto keys = topKeys({text.constData(), size_t(text.size())}, path);
    if (!keys)
        return 0;
    const auto key = std::find_if(keys->begin(), keys->end(), [](const FileKey &each) {
        return isDataKey(each.name) || isDomainKey(each.name.toStdString());
    });
    return key == keys->end() ? 0 : key->line;
}

/** Whether a name hints at training data: else folders of other things would be read from end to end. */
bool mayBeData(const QString &name)
{
    const QString lower = name.toLower();
    return lower.contains(u".yml"_s) || lower.contains(u".yaml"_s) || lower.endsWith(u".md"_s);
}

bool isNamedLikeTest(const QString &path)
{
    const QStringList names = path.split(u'/');
    return names.last().startsWith(u"test_"_s) || names.contains(u"tests"_s) || names.contains(u"test"_s);
}

class FileWarnings
{
public:
    FileWarnings(const ProjectArguments &arguments, const ReadPaths &paths) : m_arguments(arguments), m_paths(paths) { }

    std::vector<ProjectWarning> all(const ProjectSources &sources, const QStringList &domainFiles)
    {
        warnOfArguments();
        for (const QString &import : sources.unreadImports)
            warn(WarningCode::ImportUnread, m_arguments.config, 0, {import});
        for (const auto &file : sources.files)
            warnOfRead(*file, domainFiles.contains(file->file.path));
        warnOfRepeated(sources);
        QStringList walked = m_paths.folders.mid(1);
        walked.removeDuplicates();
        for (const QString &folder : std::as_const(walked)) {
            for (const FolderEntry &entry : folderEntries(folder))
                warnOfUnread(entry, joinedPath(folder, entry.name));
        }
        QStringList folders = m_paths.folders;
        folders.removeDuplicates();
        for (const QString &folder : std::as_const(folders)) {
            if (!isReadableFolder(folder))
                warn(WarningCode::FolderUnreadable, folder);
        }
        return std::move(m_warnings);
    }

private:
    void warn(WarningCode code, const QString &path, int line = 0, const QStringList &facts = {})
    {
        m_warnings.push_back(projectWarning(code, line, facts, path));
    }

    bool isMissing(const QString &path) const
    {
        return pathKind(absolutePath(m_arguments.folder, path)) == PathKind::Missing;
    }

    /** Paths that do not lead where they say. */
    void warnOfArguments()
    {
        const auto domain = projectDomain(m_arguments);
        if (m_arguments.domain && domain && isMissing(*m_arguments.domain))
            warn(WarningCode::DomainPathMissing, *m_arguments.domain, 0, {*domain});
        if (!m_arguments.domain && domain)
            warnOfDomainFolder(*domain);
        for (const QString &path : m_arguments.data) {
            const PathKind kind = pathKind(absolutePath(m_arguments.folder, path));
            if (kind == PathKind::Missing)
                warn(WarningCode::DataPathMissing, path, 0, {isMissing(u"data"_s) ? Text::tr("nothing") : u"data"_s});
            else if (kind == PathKind::File && !isDataFileName(path.section(u'/', -1)))
                warn(WarningCode::DataPathUnread, path);
        }
    }

    /** The folder `domain` when nobody named a domain. @param taken  what is read as the domain */
    void warnOfDomainFolder(const QString &taken)
    {
        const QString name = u"domain"_s;
        const QString folder = absolutePath(m_arguments.folder, name);
        if (taken == name)
            warn(WarningCode::DomainFolderUnnamed, folder, 0, {name});
        else if (const auto found = findDomainFiles(folder, folder); found && !found->files.isEmpty())
            warn(WarningCode::DomainFolderIgnored, folder);
    }

    /** @param isDomain  the file is the domain, too, so that its other keys do count */
    void warnOfRead(const DataFile &file, bool isDomain)
    {
        for (ProjectWarning warning : file.remarks.warnings) {
            if (isDomain && warning.code == warningWord(WarningCode::DomainBelowData))
                continue;
            warning.path = file.file.path;
            m_warnings.push_back(std::move(warning));
        }
        if (file.isStory && isNamedLikeTest(projectPath(m_arguments.folder, file.file.path)))
            warn(WarningCode::TestDataCounted, file.file.path);
    }

    void warnOfRepeated(const ProjectSources &sources)
    {
        std::map<std::pair<quint64, quint64>, QStringList> spellings; // of one file on disk, as often as it is read
        for (const auto &file : sources.files) {
            const FileStamp stamp = m_paths.files.value(file->file.path);
            if (file->isStory || file->nluKind != FileKind::Nlu::None)
                spellings[{stamp.device, stamp.inode}] += file->file.path;
        }
        for (const auto &[identity, paths] : spellings) {
            const QString first = paths.first();
            const auto other =
                std::find_if(paths.begin(), paths.end(), [&first](const QString &path) { return path != first; });
            const QString count = QString::number(paths.size());
            if (other != paths.end())
                warn(WarningCode::ReadSeveralTimes, first, 0, {count, projectPath(m_arguments.folder, *other)});
            else if (paths.size() > 1)
                warn(WarningCode::NamedTwice, first, 0, {count});
        }
    }

    /** About something in a walked folder that Rasa does not open because of its name, or cannot. */
    void warnOfUnread(const FolderEntry &entry, const QString &path)
    {
        if (entry.kind == PathKind::Missing && isDataFileName(entry.name))
            warn(WarningCode::DanglingLink, path);
        if (entry.kind != PathKind::File || isDataFileName(entry.name) || !mayBeData(entry.name))
            return;
        const auto text = readRegularFile(path, LargestLookedAt);
        if (!text)
            return; // it counts for nothing, so that it cannot be read matters to nobody
        const bool isMarkdown = entry.name.endsWith(u".md"_s, Qt::CaseInsensitive);
        if (const int line = isMarkdown ? markdownLine(*text) : keyLine(*text, path); line > 0)
            warn(isMarkdown ? WarningCode::MarkdownUnread : WarningCode::FileUnread, path, line);
    }

    const ProjectArguments &m_arguments;
    const ReadPaths &m_paths;
    std::vector<ProjectWarning> m_warnings;
};

} // namespace

std::vector<ProjectWarning> fileWarnings(const ProjectArguments &arguments, const ProjectSources &sources,
                                         const QStringList &domainFiles, const ReadPaths &paths)
{
    return FileWarnings(arguments, paths).all(sources, domainFiles);
}

} // namespace Telemetry

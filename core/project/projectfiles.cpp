#include "core/project/projectfiles.h"

#include "core/base/detail.h"
#include "core/base/rawpath.h"

#include <QDir>
#include <QSet>

#include <algorithm>
#include <dirent.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** One circle of links gives 40 folders more. Two circles give 2^40: Rasa would not come to an end either. */
constexpr qsizetype MostFolders = 20'000;

/** Walks folders from the top down. The spelling of a file begins with the spelling of the start. */
class Walk
{
public:
    Walk(QString project, const std::atomic_bool *cancelled) : m_project(std::move(project)), m_cancelled(cancelled) { }

    Result<void> folder(const QString &spelling, bool (*takes)(const QString &), FoundFiles &found)
    {
        if (m_cancelled && m_cancelled->load(std::memory_order_relaxed))
            return failure({.code = Error::Code::Cancelled, .detail = {}});
        const QString path = absolutePath(m_project, spelling);
        if (found.folders.size() >= MostFolders)
            return failure({.code = Error::Code::ProjectRefused,
                            .detail = Detail::tr("links lead in circles here, so that there are more than %n folders",
                                                 nullptr, int(MostFolders)),
                            .path = path});
        if (pathKind(path) == PathKind::Folder)
            found.folders += path;
        const QList<FolderEntry> entries = folderEntries(path);
        for (const FolderEntry &entry : entries) {
            // A dangling link is no file. Whether it is a pipe or the like, the reading will say.
            if (entry.kind == PathKind::Missing)
                found.danglingLinks += joinedPath(path, entry.name);
            else if (entry.kind != PathKind::Folder && takes(entry.name))
                found.files += FoundFile{joinedPath(spelling, entry.name), joinedPath(path, entry.name)};
        }
        for (const FolderEntry &entry : entries) {
            if (entry.kind != PathKind::Folder)
                continue;
            if (const auto walked = folder(joinedPath(spelling, entry.name), takes, found); !walked)
                return walked;
        }
        return {};
    }

private:
    QString m_project;
    const std::atomic_bool *m_cancelled;
};

bool isBefore(const FoundFile &left, const FoundFile &right)
{
    return isPathBefore(left.spelling, right.spelling);
}

} // namespace

PathKind pathKind(const QString &path)
{
    struct stat status = {};
    if (::stat(pathBytes(path).constData(), &status) != 0)
        return PathKind::Missing;
    if (S_ISDIR(status.st_mode))
        return PathKind::Folder;
    return S_ISREG(status.st_mode) ? PathKind::File : PathKind::Other;
}

bool isReadableFolder(const QString &path)
{
    return ::access(pathBytes(path).constData(), R_OK | X_OK) == 0;
}

QList<FolderEntry> folderEntries(const QString &path)
{
    QList<FolderEntry> entries;
    const std::unique_ptr<DIR, int (*)(DIR *)> open(::opendir(pathBytes(path).constData()), &::closedir);
    if (!open)
        return entries;
    while (const dirent *entry = ::readdir(open.get())) {
        const QString name = pathFromBytes(entry->d_name);
        if (name == u"."_s || name == u".."_s)
            continue;
        const PathKind kind = entry->d_type == DT_REG ? PathKind::File
            : entry->d_type == DT_DIR                 ? PathKind::Folder
                                                      : pathKind(joinedPath(path, name));
        entries.append({name, kind});
    }
    std::sort(entries.begin(), entries.end(),
              [](const FolderEntry &left, const FolderEntry &right) { return left.name < right.name; });
    return entries;
}

QString joinedPath(const QString &folder, const QString &name)
{
    return folder.endsWith(u'/') ? QString(folder + name) : QString(folder + u'/' + name);
}

bool isYamlFileName(const QString &name)
{
    const qsizetype point = name.lastIndexOf(u'.');
    const QStringView extension = QStringView(name).mid(std::max<qsizetype>(point, 0));
    // A name that begins with its only point has no extension.
    const bool isHiddenName = point <= 0 || QStringView(name).left(point).count(u'.') == point;
    return !isHiddenName && (extension == u".yml" || extension == u".yaml");
}

bool isDataFileName(const QString &name)
{
    return isYamlFileName(name) || (name.endsWith(u".json") && isYamlFileName(name.chopped(5) + u".yml"_s));
}

QString absolutePath(const QString &folder, const QString &path)
{
    return path.startsWith(u'/') ? path : joinedPath(folder, path);
}

std::optional<QString> existingPath(const QString &folder, const QString &path, const QString &fallback)
{
    for (const QString &candidate : {path, fallback}) {
        if (pathKind(absolutePath(folder, candidate)) != PathKind::Missing)
            return candidate;
    }
    return std::nullopt;
}

Result<FoundFiles> findDataFiles(const QString &folder, const QStringList &paths, const std::atomic_bool *cancelled)
{
    FoundFiles found;
    Walk walk(folder, cancelled);
    QSet<QString> started;
    for (const QString &path : paths) {
        if (started.contains(path))
            continue;
        started.insert(path);
        const QString absolute = absolutePath(folder, path);
        if (pathKind(absolute) == PathKind::File) {
            const QString clean = QDir::cleanPath(absolute);
            if (isDataFileName(path.section(u'/', -1)))
                found.files += FoundFile{clean, clean};
        } else if (const auto walked = walk.folder(path, &isDataFileName, found); !walked) {
            return failure(walked.error());
        }
    }
    std::sort(found.files.begin(), found.files.end(), isBefore);
    const auto isSame = [](const FoundFile &left, const FoundFile &right) { return left.spelling == right.spelling; };
    found.files.erase(std::unique(found.files.begin(), found.files.end(), isSame), found.files.end());
    found.folders.removeDuplicates();
    return found;
}

Result<FoundFiles> findDomainFiles(const QString &folder, const QString &domainFolder,
                                   const std::atomic_bool *cancelled)
{
    FoundFiles found;
    if (const auto walked = Walk(folder, cancelled).folder(domainFolder, &isYamlFileName, found); !walked)
        return failure(walked.error());
    return found;
}

} // namespace Telemetry

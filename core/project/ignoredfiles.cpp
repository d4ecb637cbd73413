#include "core/project/ignoredfiles.h"

#include "core/base/yamltree.h"
#include "core/project/domainreader.h"
#include "core/project/filekeys.h"
#include "core/project/projectfiles.h"
#include "core/project/projectwarning.h"

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

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

void judge(const FolderEntry &entry, const QString &path, std::vector<ProjectWarning> &warnings)
{
    if (entry.kind == PathKind::Missing) {
        if (isDataFileName(entry.name))
            warnings.push_back(projectWarning(WarningCode::DanglingLink, 0, {}, path));
        return;
    }
    if (entry.kind != PathKind::File || isDataFileName(entry.name) || !mayBeData(entry.name))
        return;
    const auto text = readRegularFile(path, LargestLookedAt);
    if (!text)
        return; // it counts for nothing, so that it cannot be read matters to nobody
    const bool isMarkdown = entry.name.endsWith(u".md"_s, Qt::CaseInsensitive);
    if (const int line = isMarkdown ? markdownLine(*text) : keyLine(*text, path); line > 0)
        warnings.push_back(
            projectWarning(isMarkdown ? WarningCode::MarkdownUnread : WarningCode::FileUnread, line, {}, path));
}

} // namespace

std::vector<ProjectWarning> ignoredFileWarnings(const QStringList &folders)
{
    std::vector<ProjectWarning> warnings;
    for (const QString &folder : folders) {
        for (const FolderEntry &entry : folderEntries(folder))
            judge(entry, joinedPath(folder, entry.name), warnings);
    }
    return warnings;
}

} // namespace Telemetry

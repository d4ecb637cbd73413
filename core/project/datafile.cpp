#include "core/project/datafile.h"

#include "core/base/yamltext.h"
#include "core/base/yamltree.h"
#include "core/project/bulkfile.h"
#include "core/project/domainreader.h"
#include "core/project/nlujsonreader.h"
#include "core/project/nlureader.h"
#include "core/project/projectwarning.h"
#include "core/project/refusal.h"
#include "core/project/storyreader.h"

#include <algorithm>
#include <thread>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** The file that holds the examples of a Dialogflow file; null where there is none. */
Result<Json> neighbourOf(const QString &path)
{
    if (pathKind(path) != PathKind::File)
        return Json();
    const auto raw = readRegularFile(path);
    if (!raw)
        return failure(raw.error());
    auto json = Json::parse(*raw);
    if (!json)
        json.error().path = path;
    return json;
}

void judgeDomain(DataFile &result, const QByteArray &decoded, const FileContext &context)
{
    const auto kind = domainFolderFile(decoded, context);
    if (!kind)
        result.kindError = kind.error();
    else
        result.isDomain = kind->kind == DomainFolderFile::Domain;
}

/** Compares the keys that a reader has found with what Rasa takes the file for. */
void remarkKeys(DataFile &file, const QByteArray &decoded, const FileKind &kind, const FileContext &context)
{
    if (kind.nlu == FileKind::Nlu::Yaml && *file.nlu)
        file.remarks = keyRemarks(decoded, context, kind, &(*file.nlu)->keys);
    else if (kind.isStory && *file.stories)
        file.remarks = keyRemarks(decoded, context, kind, &(*file.stories)->keys);
    else if (kind.nlu == FileKind::Nlu::None && !kind.isStory && !file.isDomain)
        file.remarks = keyRemarks(decoded, context, kind, nullptr);
}

/** About a file that Rasa opens and takes nothing from. */
FileRemarks unreadRemarks(const QByteArray &raw, const FileContext &context)
{
    if (!context.path.endsWith(u".json"_s)) {
        const auto decoded = yamlDecoded(raw, context.path);
        return decoded ? keyRemarks(*decoded, context, {}, nullptr) : FileRemarks();
    }
    const auto json = Json::parse(raw);
    if (!json)
        return {.warnings = {projectWarning(WarningCode::NoJson, json.error().line, {json.error().detail})}};
    return {.warnings = {projectWarning(WarningCode::JsonUnknown, 1)}};
}

/** @param size  that the file had shortly before */
DataFile readFile(const DataFileTask &task, qint64 size, const Environment &environment, bool explain,
                  const std::atomic_bool *cancelled)
{
    DataFile result{.file = task.file};
    const FileContext context{
        .path = result.file.path, .environment = environment, .explain = explain, .cancelled = cancelled};
    if (!task.judgeDomain && isBulk(size)) {
        if (auto bulk = readBulkFile(task.file, context))
            return *std::move(bulk);
    }
    const auto raw = readRegularFile(context.path, LargestRegularFile, cancelled);
    if (context.isCancelled())
        return result; // here and below: nobody takes it
    if (!raw) {
        result.kindError = refusedFile(raw.error(), FileRole::Data);
        return result;
    }
    auto kind = fileKind(*raw, result.file.spelling);
    if (!kind) {
        result.kindError = kind.error();
        result.kindError->path = context.path;
        return result;
    }
    result.isStory = kind->isStory;
    result.nluKind = kind->nlu;
    const bool isYamlNlu = kind->nlu == FileKind::Nlu::Yaml;
    if (!isYamlNlu && kind->nlu != FileKind::Nlu::None) {
        const QString neighbour = dialogflowNeighbour(kind->nlu, context.path);
        result.dependsOnNeighbour = !neighbour.isEmpty();
        const auto entries = result.dependsOnNeighbour ? neighbourOf(neighbour) : Json();
        result.nlu = entries ? readNluJson(*kind, *raw, *entries, context) : failure(entries.error());
    }
    if (context.isCancelled())
        return result;
    if (!isYamlNlu && !kind->isStory && !task.judgeDomain) {
        if (explain && kind->nlu == FileKind::Nlu::None)
            result.remarks = unreadRemarks(*raw, context);
        return result;
    }
    const auto decoded = yamlDecoded(*raw, context.path);
    if (task.judgeDomain && decoded)
        judgeDomain(result, *decoded, context);
    if (isYamlNlu)
        result.nlu = decoded ? readNlu(*decoded, context) : Result<NluContent>(failure(decoded.error()));
    if (kind->isStory)
        result.stories = decoded ? readStories(*decoded, context) : Result<StoryContent>(failure(decoded.error()));
    if (explain && decoded)
        remarkKeys(result, *decoded, *kind, context);
    return result;
}

/** Calls @p work for each number below @p count, on as many threads as pay off. */
template<typename Work>
void inParallel(size_t count, const Work &work)
{
    constexpr size_t MostThreads = 8;
    std::atomic<size_t> next = 0;
    const auto loop = [&] {
        for (size_t number = next.fetch_add(1); number < count; number = next.fetch_add(1))
            work(number);
    };
    const size_t threads = std::min({size_t(std::max(1U, std::thread::hardware_concurrency())), MostThreads, count});
    std::vector<std::jthread> others;
    for (size_t number = 1; number < threads; ++number)
        others.emplace_back(loop);
    loop();
}

} // namespace

std::shared_ptr<const DataFile> DataFileCache::find(const DataFileTask &task, const FileStamp &stamp,
                                                    bool explain) const
{
    const auto found = m_entries.constFind(task.file.spelling);
    if (found == m_entries.cend() || found->stamp != stamp || found->explain != explain)
        return nullptr;
    return found->file->file == task.file && !task.judgeDomain ? found->file : nullptr;
}

void DataFileCache::keep(std::shared_ptr<const DataFile> file, const FileStamp &stamp, bool explain, qint64 readAt)
{
    const QString key = file->file.spelling;
    if (file->dependsOnNeighbour || !isConclusive(stamp, readAt))
        m_entries.remove(key);
    else
        m_entries.insert(key, {std::move(file), stamp, explain});
}

Result<std::vector<std::shared_ptr<const DataFile>>> readDataFiles(const std::vector<DataFileTask> &tasks,
                                                                   const Environment &environment, bool explain,
                                                                   const ReadingControl &control, DataFileCache &cache,
                                                                   FileStamps &stamps)
{
    std::vector<std::shared_ptr<const DataFile>> files(tasks.size());
    std::vector<FileStamp> before(tasks.size());
    std::vector<size_t> unread;
    std::vector<qint64> readAt(tasks.size());
    for (size_t number = 0; number < tasks.size(); ++number) {
        before[number] = fileStamp(tasks[number].file.path);
        stamps.insert(tasks[number].file.path, before[number]);
        files[number] = cache.find(tasks[number], before[number], explain);
        if (!files[number])
            unread.push_back(number);
    }
    // The largest first, so that no thread begins a long one when the others are done.
    std::sort(unread.begin(), unread.end(),
              [&before](size_t left, size_t right) { return before[left].size > before[right].size; });
    if (control.progress) {
        control.progress->totalFiles += int(unread.size());
        for (const size_t number : unread)
            control.progress->totalBytes += std::max<qint64>(before[number].size, 0);
    }
    inParallel(unread.size(), [&](size_t place) {
        const size_t number = unread[place];
        if (control.isCancelled())
            return;
        readAt[number] = stampTime();
        files[number] = std::make_shared<const DataFile>(
            readFile(tasks[number], before[number].size, environment, explain, control.cancelled));
        if (control.progress) {
            ++control.progress->files;
            control.progress->bytes += std::max<qint64>(before[number].size, 0);
        }
    });
    if (control.isCancelled())
        return failure({.code = Error::Code::Cancelled, .detail = {}});
    for (const size_t number : unread)
        cache.keep(files[number], before[number], explain, readAt[number]);
    return files;
}

} // namespace Telemetry

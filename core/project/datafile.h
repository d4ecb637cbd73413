#pragma once

#include "core/base/environment.h"
#include "core/project/filekeys.h"
#include "core/project/filekind.h"
#include "core/base/filestamp.h"
#include "core/project/projectfiles.h"
#include "core/project/readingcontrol.h"
#include "core/project/trainingdata.h"

#include <QHash>

#include <memory>
#include <optional>

namespace Telemetry {

/** A data file, judged and read. A value that does not change any more, so it may be kept and shared between threads.
 */
struct DataFile
{
    FoundFile file = {};
    std::optional<Error> kindError = {}; ///< stops Rasa before any file is read
    FileKind::Nlu nluKind = FileKind::Nlu::None;
    bool isStory = false;
    bool isDomain = false; ///< has a key of a domain at the top; judged only when asked for
    bool dependsOnNeighbour = false; ///< must be read anew each time
    std::optional<Result<NluContent>> nlu = {};
    std::optional<Result<StoryContent>> stories = {};
    FileRemarks remarks = {}; ///< filled when an explanation is asked for
};

/** What to do with a data file. */
struct DataFileTask
{
    FoundFile file;
    bool judgeDomain = false; ///< whether it may be a domain, for the multi-project importer
};

/** Data files by path, as they were when they were read. Used by one thread at a time. */
class DataFileCache
{
public:
    /** The file as read before, if it is still the same; else null. */
    std::shared_ptr<const DataFile> find(const DataFileTask &task, const FileStamp &stamp, bool explain) const;

    /** Keeps @p file, unless it was so new when it was read at @p readAt that a later change might not show. */
    void keep(std::shared_ptr<const DataFile> file, const FileStamp &stamp, bool explain, qint64 readAt);

    void clear() { m_entries.clear(); }

private:
    struct Entry
    {
        std::shared_ptr<const DataFile> file;
        FileStamp stamp;
        bool explain = false;
    };
    QHash<QString, Entry> m_entries;
};

/**
 * Judges and reads data files, on several threads.
 *
 * @param control  may cancel, also within a file; is told of the progress
 * @param stamps  gets the states of the files from before they were read
 * @return in the order of @p tasks; errors of single files stand in them. Cancelled
 */
Result<std::vector<std::shared_ptr<const DataFile>>> readDataFiles(const std::vector<DataFileTask> &tasks,
                                                                   const Environment &environment, bool explain,
                                                                   const ReadingControl &control, DataFileCache &cache,
                                                                   FileStamps &stamps);

} // namespace Telemetry

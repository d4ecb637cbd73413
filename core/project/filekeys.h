#pragma once

#include "core/project/filekind.h"
#include "core/project/nlureader.h"

namespace Telemetry {

/** What of a data file Rasa passes over because of how and where its keys stand. */
struct FileRemarks
{
    std::vector<ProjectWarning> warnings = {}; ///< path is empty: it is the file's
    std::vector<LeftOut> leftOut = {};
};

/** The keys at the top of a YAML text; none when its top is no mapping. Any style of YAML will do. */
Result<std::vector<FileKey>> topKeys(std::string_view decoded, const QString &path);

/** Whether a file has content, but no key of training data, and no name that Rasa uses for something else. */
bool isWithoutPurpose(std::string_view decoded, const QString &path);

/** Whether a key at the top is one of those that make a file training data. */
bool isDataKey(const QString &name);

/** Whether Rasa takes each key for what it is, so that keyRemarks() has to look up nothing in the text. */
bool areAllNoticed(const std::vector<FileKey> &keys, const FileKind &kind);

/**
 * Compares the keys of a data file with what Rasa takes it for.
 *
 * @param kind  what Rasa takes it for
 * @param keys  those at the top; null for a file that no reader has read, which is then looked at here
 */
FileRemarks keyRemarks(const QByteArray &decoded, const FileContext &context, const FileKind &kind,
                       const std::vector<FileKey> *keys);

} // namespace Telemetry

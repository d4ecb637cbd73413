#pragma once

#include "core/project/datafile.h"

#include <memory>
#include <optional>

namespace Telemetry {

struct FileContext;

/** Whether a file of this many bytes is so large that holding it would cost much. */
bool isBulk(qint64 size);

/**
 * Reads a large file of YAML training data without holding it, where that is possible: well-formed, ordinary text that
 * its reader accepts. Memory does not depend on its size then.
 *
 * @return absent for anything else, which has to be read as a whole to say what is the matter
 */
std::optional<DataFile> readBulkFile(const FoundFile &file, const FileContext &context);

} // namespace Telemetry

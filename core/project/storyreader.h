#pragma once

#include "core/export.h"
#include "core/project/nlureader.h"
#include "core/project/trainingdata.h"

namespace Telemetry {

/**
 * Reads the stories and rules of a YAML file.
 *
 * @param decoded  text of the file, see yamlDecoded()
 * @return the Error at which Rasa refuses the file
 * @see counting.md 6 and 10
 */
TELEMETRY_CORE_EXPORT Result<StoryContent> readStories(const QByteArray &decoded, const FileContext &context);

/** The same of a text that is not held; it has @p traits, is ordinary and without merge keys. Errors have no place. */
Result<StoryContent> readStories(TextInput &input, const TextTraits &traits, const FileContext &context);

} // namespace Telemetry

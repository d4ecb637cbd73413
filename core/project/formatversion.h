#pragma once

#include "core/export.h"

#include <string_view>

namespace Telemetry {

/** How the `version` of a domain or training data file compares with what Rasa 3.5 reads, which is 3.1. */
enum class FormatVersion { Readable, TooNew, NoVersion };

/**
 * Judges the text of `version`. Quotes in it are dropped; pre-releases of 3.1 count as lower, post-releases as higher.
 * A text that is no version number is read as the newest, with a warning.
 *
 * @see counting.md 7
 */
TELEMETRY_CORE_EXPORT FormatVersion formatVersion(std::string_view text);

} // namespace Telemetry

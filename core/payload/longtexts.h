#pragma once

#include "core/base/orderedjson.h"
#include "core/export.h"

namespace Telemetry {

/**
 * Shortens every text of an error report that is longer than 1024 characters to 1021 and three dots, as the library
 * does, and appends the member `_meta` that says where.
 *
 * @see sentry-sdk 1.9.10, measured
 */
TELEMETRY_CORE_EXPORT void shortenLongTexts(Json &event);

} // namespace Telemetry

#pragma once

#include "core/base/orderedjson.h"
#include "core/delivery/report.h"

namespace Telemetry {

/** A report as `--json` prints it, without its body. Names once published stay. */
Json reportJson(const Report &report);

/** A time as JSON and tables have it: UTC, ISO 8601. */
QString utcText(const QDateTime &time);

} // namespace Telemetry

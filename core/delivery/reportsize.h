#pragma once

#include "core/base/result.h"
#include "core/export.h"

#include <QByteArray>

namespace Telemetry {

/**
 * Whether a body is small enough to be taken by a receiver.
 *
 * @param limit  in bytes; product.md: 32,000
 * @return ReportTooLarge naming the size and the largest member: of `properties`, of `context`, or at the top
 */
TELEMETRY_CORE_EXPORT Result<void> checkReportSize(const QByteArray &body, qint64 limit);

} // namespace Telemetry

#pragma once

#include "core/delivery/outbox.h"
#include "core/export.h"
#include "core/payload/preview.h"
#include "core/settings/decision.h"

namespace Telemetry {

/**
 * Puts a report into the outbox: the one order in which that happens, written here and nowhere else.
 *
 * A report that Rasa would not send, or that holds values which somebody would have to make up, is refused. What is put
 * in while reporting is not on is marked so, and is never sent by itself.
 *
 * @param origin  what made it: "queue", "preview", "capture"
 * @param project  absolute folder; may be empty
 * @return the id, when the report is on the disk; ValueAssumed, the preview's own reason, or an error of the outbox
 */
TELEMETRY_CORE_EXPORT Result<qint64> queueReport(const Preview &preview, const Decision &decision,
                                                 const QString &origin, const QString &project, Outbox &outbox);

} // namespace Telemetry

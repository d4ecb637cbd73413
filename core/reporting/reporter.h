#pragma once

#include "core/capture/eventscanner.h"
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

/**
 * The same for an event that a running Rasa printed: byte for byte what it would have sent.
 *
 * @param origin  what printed it: "capture: rasa train"
 * @return the id; the event's own reason; ValueInvalid for an identify request, which goes to another address; or an
 *         error of the outbox
 */
TELEMETRY_CORE_EXPORT Result<qint64> queueCaptured(const CapturedEvent &event, const Decision &decision,
                                                   const QString &origin, const QString &project, Outbox &outbox);

} // namespace Telemetry

#include "core/reporting/reporter.h"

namespace Telemetry {

using namespace Qt::StringLiterals;

Result<qint64> queueReport(const Preview &preview, const Decision &decision, const QString &origin,
                           const QString &project, Outbox &outbox)
{
    if (preview.outcome != Preview::Outcome::Sent)
        return failure(*preview.reason);
    if (!preview.assumed.isEmpty())
        return failure({.code = Error::Code::ValueAssumed, .detail = preview.assumed.join(u", "_s)});
    // Without a key or ID reporting is on and merely cannot happen; every other verdict but "on" means that nobody
    // agreed.
    const bool isAgreed = decision.maySend() || decision.inspector == Verdict::Blocked;
    return outbox.enqueue({.event = preview.event,
                           .body = preview.payload.wire,
                           .origin = origin,
                           .profile = preview.profile,
                           .project = project,
                           .isOnlyByHand = !isAgreed});
}

} // namespace Telemetry

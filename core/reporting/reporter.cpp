#include "core/reporting/reporter.h"

namespace Telemetry {

using namespace Qt::StringLiterals;

Result<qint64> queueReport(const Preview &preview, const Decision &decision, const QString &origin, const QString &project, Outbox &outbox)
{
    if (preview.outcome != Preview::Outcome::Sent)
        return failure(*preview.reason);
    if (!preview.assumed.isEmpty())
        return failure({.code = Error::Code::ValueAssumed, .detail = preview.assumed.join(u", "_s)});
    return outbox.enqueue({.event = preview.event,
                           .body = preview.payload.wire,
                           .origin = origin,
                           .profile = preview.profile,
                           .project = project,
                           .isOnlyByHand = !decision.maySend()});
}

} // namespace Telemetry

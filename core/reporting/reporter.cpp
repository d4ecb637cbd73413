#include "core/reporting/reporter.h"

#include "core/capture/comparison.h"

#include <QCoreApplication>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::Reporter)
};

/**
 * Without a key or ID reporting is on and merely cannot happen; every other verdict but "on" means that nobody agreed.
 */
bool isAgreed(const Decision &decision)
{
    return decision.maySend() || decision.inspector == Verdict::Blocked;
}

} // namespace

Result<qint64> queueReport(const Preview &preview, const Decision &decision, const QString &origin,
                           const QString &project, Outbox &outbox)
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
                           .isOnlyByHand = !isAgreed(decision)});
}

Result<qint64> queueCaptured(const CapturedEvent &event, const Decision &decision, const QString &origin,
                             const QString &project, Outbox &outbox)
{
    if (event.outcome != CapturedEvent::Outcome::Sent)
        return failure(*event.reason);
    if (event.kind != CapturedEvent::Kind::Track)
        return failure({.code = Error::Code::ValueInvalid,
                        .detail = Text::tr("an identify request goes to another address than reports")});
    return outbox.enqueue({.event = event.event,
                           .body = event.payload.wire,
                           .origin = origin,
                           .profile = capturedProfile(event.payload.document),
                           .project = project,
                           .isOnlyByHand = !isAgreed(decision)});
}

} // namespace Telemetry

#include "core/reporting/attemptstanding.h"

#include <QCoreApplication>

namespace Telemetry {

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::AttemptStanding)
};

QString refusedText(int status)
{
    if (status == 0)
        return Text::tr("refused");
    if (status == 401 || status == 403)
        return Text::tr("refused: HTTP %1, key not accepted").arg(status);
    return Text::tr("refused: HTTP %1").arg(status);
}

} // namespace

AttemptStanding standingOf(const Attempt &attempt)
{
    using enum AttemptStanding::Mood;
    if (!attempt.outcome)
        return {Text::tr("running, or cut off"), Calm};
    const int status = attempt.status;
    switch (*attempt.outcome) {
    case Outcome::Delivered:
        return {outcomeTitle(Outcome::Delivered), Good};
    case Outcome::Refused:
        return {refusedText(status), Bad};
    case Outcome::Later:
        return {status == 0 ? Text::tr("later: not taken") : Text::tr("later: HTTP %1").arg(status), Calm};
    case Outcome::Unknown:
        return {status == 0 ? Text::tr("unknown: sent, no answer") : Text::tr("unknown: HTTP %1").arg(status), Warning};
    case Outcome::Discarded:
        return {Text::tr("discarded, not sent"), Calm};
    }
    Q_UNREACHABLE();
}

QString outcomeTitle(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Delivered:
        return Text::tr("taken by the collector");
    case Outcome::Refused:
        return Text::tr("refused");
    case Outcome::Later:
        return Text::tr("later");
    case Outcome::Unknown:
        return Text::tr("unknown");
    case Outcome::Discarded:
        return Text::tr("discarded");
    }
    Q_UNREACHABLE();
}

} // namespace Telemetry

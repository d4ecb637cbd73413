#pragma once

#include "core/settings/decision.h"
#include "ui/statusbadge.h"

#include <QString>

namespace Telemetry {

/** A verdict as a badge: "Reporting is on". */
struct VerdictBadge
{
    Tone tone = Tone::Neutral;
    QString text = {};
};

/** For the verdict on the rasa command. */
VerdictBadge verdictBadge(Verdict rasa);

/** A verdict in a sentence or a list: "on". */
QString verdictName(Verdict verdict);

/** The headline of the large switch: "Usage reporting is on for this account". */
QString verdictHeadline(Verdict rasa);

/** The title above the reasons: "Why it is on". */
QString verdictQuestion(Verdict rasa);

} // namespace Telemetry

#pragma once

#include "core/delivery/attempt.h"
#include "core/delivery/report.h"
#include "core/export.h"
#include "core/settings/decision.h"
#include "core/settings/preferences.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace Telemetry {

/** How a report stands, in words for people. */
struct ReportStanding
{
    enum class Mood { Calm, Warning, Bad };

    QString word = {}; ///< for a list: "not taken yet (HTTP 503, 3 tries)"
    QString reason = {}; ///< sentences: why it is so, and what happens next
    Mood mood = Mood::Calm;

    bool operator==(const ReportStanding &) const = default;
};

/** What the standing of a report depends on, beside the report. */
struct StandingContext
{
    Verdict verdict = Verdict::Off; ///< of this program
    QString verdictReason = {}; ///< a sentence, for a verdict other than on
    Preferences::Delivery delivery = Preferences::Delivery::Ask; ///< the mode that is in effect
    std::optional<std::chrono::seconds> pause = {}; ///< until the next attempt by itself; nothing when it is not known
    bool isStopped = false; ///< somebody stopped the sending: nothing leaves by itself until more is sent by hand

    bool operator==(const StandingContext &) const = default;
};

struct Situation;

/**
 * The general word for a state, for a choice of states or within a sentence: "not taken yet". What single attempts met
 * has words of its own, see outcomeTitle().
 */
TELEMETRY_CORE_EXPORT QString stateTitle(ReportState state);

/** The state in which an attempt with this outcome leaves its report. */
TELEMETRY_CORE_EXPORT ReportState stateAfter(Outcome outcome);

/** As far as a situation tells: without what only the queue knows. */
TELEMETRY_CORE_EXPORT StandingContext standingContext(const Situation &situation);

/** What an attempt met, which the history keeps without a full stop, as a sentence of its own; empty without a failure.
 */
TELEMETRY_CORE_EXPORT QString reasonSentence(const Attempt &attempt);

/** "40 s", "5 min", "3 h": a wait for people, never shorter than it is. */
TELEMETRY_CORE_EXPORT QString waitText(std::chrono::seconds wait);

/**
 * Says where a report stands and why.
 *
 * @param attempts  of this report, oldest first
 * @see product.md "Delivery"
 */
TELEMETRY_CORE_EXPORT ReportStanding standingOf(const Report &report, const QList<Attempt> &attempts,
                                                const StandingContext &context);

} // namespace Telemetry

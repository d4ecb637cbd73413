#pragma once

#include "core/delivery/attempt.h"
#include "core/export.h"

#include <QString>

namespace Telemetry {

/** How an attempt ended, in words for people. */
struct AttemptStanding
{
    enum class Mood { Good, Calm, Warning, Bad };

    QString word = {}; ///< for a list: "later: HTTP 503"
    Mood mood = Mood::Calm;

    bool operator==(const AttemptStanding &) const = default;
};

/** Says how an entry of the history ended; why, Attempt::reason tells. @see product.md "Delivery" */
TELEMETRY_CORE_EXPORT AttemptStanding standingOf(const Attempt &attempt);

/**
 * The general word for the outcome of an attempt, for a choice of outcomes: "taken by the collector". The state of a
 * report has words of its own, see stateTitle().
 */
TELEMETRY_CORE_EXPORT QString outcomeTitle(Outcome outcome);

} // namespace Telemetry

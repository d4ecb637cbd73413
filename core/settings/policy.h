#pragma once

#include "core/base/error.h"
#include "core/export.h"

#include <QString>

#include <optional>

namespace Telemetry {

/** What the organisation prescribes. It can only make things stricter. @see product.md "The decision" */
struct Policy
{
    enum class State { None, Valid, Damaged };
    enum class Delivery { Unset, Ask, Automatic };

    State state = State::None;
    QString path = {};
    std::optional<Error> problem = {}; ///< of Damaged: a damaged policy or an unknown key means off
    bool isReportingOff = false;
    int reportingLine = 0; ///< from 1; 0 when absent
    QString endpoint = {}; ///< pinned destination; empty when free
    Delivery delivery = Delivery::Unset;

    bool forbidsReporting() const { return state == State::Damaged || isReportingOff; }
    bool operator==(const Policy &) const = default;
};

/** `/etc/rasa-telemetry/policy.yml` (per system, product.md). No variable moves it. */
TELEMETRY_CORE_EXPORT QString policyPath();

/**
 * Reads the policy; a missing file is State::None, anything unreadable or unknown is State::Damaged: also an empty
 * file, a dangling link, a repeated key, a destination that is not allowed.
 */
TELEMETRY_CORE_EXPORT Policy readPolicy(const QString &path);

} // namespace Telemetry

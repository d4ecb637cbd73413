#pragma once

#include "core/base/error.h"
#include "core/export.h"

#include <QList>
#include <QString>

namespace Telemetry {

/** What the organisation prescribes. It can only make things stricter. @see product.md "The decision" */
struct Policy
{
    enum class State { None, Valid, Damaged };
    enum class Delivery { Unset, Ask, Automatic };

    State state = State::None;
    QString path = {};
    QList<Error> problems = {}; ///< of Damaged, in the order of the file: one damaged line means off
    bool isReportingOff = false;
    int reportingLine = 0; ///< from 1; 0 when absent
    QString endpoint = {}; ///< pinned destination; empty when free
    int endpointLine = 0; ///< as reportingLine
    Delivery delivery = Delivery::Unset;
    int deliveryLine = 0; ///< as reportingLine

    /** Whether it says anything; one of comments only, or with `reporting: on` alone, does not. */
    bool isPrescribing() const { return forbidsReporting() || !endpoint.isEmpty() || delivery != Delivery::Unset; }
    bool forbidsReporting() const { return state == State::Damaged || isReportingOff; }
    bool operator==(const Policy &) const = default;
};

/** `/etc/rasa-telemetry/policy.yml` (per system, product.md). No variable moves it. */
TELEMETRY_CORE_EXPORT QString policyPath();

/**
 * Reads the policy; a missing file is State::None, anything unreadable or unknown is State::Damaged: also an empty
 * file, a dangling link, a repeated key, a destination that is not allowed. All lines that are wrong are named, but
 * behind text that is no flat mapping nothing is looked at.
 */
TELEMETRY_CORE_EXPORT Policy readPolicy(const QString &path);

} // namespace Telemetry

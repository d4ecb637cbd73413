#pragma once

#include "core/export.h"
#include "core/settings/policy.h"
#include "core/settings/preferences.h"

namespace Telemetry {

/** Whether reports wait for the person, and who said so. */
struct DeliveryMode
{
    Preferences::Delivery mode = Preferences::Delivery::Ask;
    bool isPrescribed = false; ///< by the policy: the setting has no say

    bool operator==(const DeliveryMode &) const = default;
};

/** The policy's mode where it fixes one, else the one of our settings. @see product.md "The decision" */
TELEMETRY_CORE_EXPORT DeliveryMode deliveryMode(const Policy &policy, const Preferences &preferences);

} // namespace Telemetry

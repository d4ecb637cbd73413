#pragma once

#include "core/export.h"
#include "core/settings/policy.h"
#include "core/settings/preferences.h"

namespace Telemetry {

/** Ask me first, or Send by itself: as the policy fixes it, else as our settings say. */
TELEMETRY_CORE_EXPORT Preferences::Delivery chooseDelivery(const Policy &policy, const Preferences &preferences);

} // namespace Telemetry

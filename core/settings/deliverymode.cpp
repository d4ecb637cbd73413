#include "core/settings/deliverymode.h"

namespace Telemetry {

DeliveryMode deliveryMode(const Policy &policy, const Preferences &preferences)
{
    switch (policy.delivery) {
    case Policy::Delivery::Ask:
        return {Preferences::Delivery::Ask, true};
    case Policy::Delivery::Automatic:
        return {Preferences::Delivery::Automatic, true};
    case Policy::Delivery::Unset:
        return {preferences.delivery, false};
    }
    Q_UNREACHABLE();
}

} // namespace Telemetry

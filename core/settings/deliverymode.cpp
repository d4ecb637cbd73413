#include "core/settings/deliverymode.h"

namespace Telemetry {

Preferences::Delivery chooseDelivery(const Policy &policy, const Preferences &preferences)
{
    switch (policy.delivery) {
    case Policy::Delivery::Ask:
        return Preferences::Delivery::Ask;
    case Policy::Delivery::Automatic:
        return Preferences::Delivery::Automatic;
    case Policy::Delivery::Unset:
        return preferences.delivery;
    }
    Q_UNREACHABLE();
}

} // namespace Telemetry

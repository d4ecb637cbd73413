#pragma once

#include "app/console.h"

namespace Telemetry {

class Services;

/** What the commands that change the switch have in common: enable, disable, notice. */
struct SwitchRequest
{
    bool isOn = false;
    bool repair = false;
};

/** Changes the switch, reads back, and says what is so now. @return Failed when the change could not be made */
Exit changeSwitch(const SwitchRequest &request, Services &services, Console &console);

} // namespace Telemetry

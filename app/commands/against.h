#pragma once

#include "app/command.h"

namespace Telemetry {

/** `preview --against`: the report beside that of another profile, or a saved one, by structure. */
CommandOption againstOption();

/** Prints what differs, a line for each place, or as JSON. @return Done also where much differs */
Exit previewAgainst(const Invocation &invocation, Services &services, Console &console);

} // namespace Telemetry

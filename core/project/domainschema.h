#pragma once

#include "core/project/yamlitems.h"

namespace Telemetry {

/**
 * Checks a domain file against Rasa's schema, responses left out (see readResponse()).
 *
 * @see counting.md 10, "domain", "slots", "forms", "session_config"
 */
Result<void> checkDomain(Item domain);

} // namespace Telemetry

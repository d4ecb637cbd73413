#pragma once

#include "core/project/projectsummary.h"
#include "core/project/yamlitems.h"

namespace Telemetry {

/**
 * What of a domain Rasa does not read, and words in it that older versions of YAML take for something else.
 *
 * @param document  the mapping at the top
 * @return without path: it is the file's
 */
std::vector<ProjectWarning> domainWarnings(Item document);

} // namespace Telemetry

#pragma once

#include "core/project/summarise.h"

namespace Telemetry {

/**
 * Warnings that only domain and data together give: slots that no domain has, retrieval intents without response.
 *
 * @param domain  with all that the data add to it
 * @return with absolute paths
 */
std::vector<ProjectWarning> joinedWarnings(const ProjectParts &parts, const Domain &domain);

} // namespace Telemetry

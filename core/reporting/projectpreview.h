#pragma once

#include "core/export.h"
#include "core/payload/preview.h"
#include "core/project/projectreader.h"

#include <optional>

namespace Telemetry {

class EventCatalogue;

/** A preview with the project that it was made from. */
struct ProjectPreview
{
    Preview preview = {};
    std::optional<ProjectSummary> project = {}; ///< when the event needs it and it could be read
};

/**
 * Reads what a report needs of a project, once, and makes its preview. For a project that is not followed; reads files,
 * so never on the thread of a window.
 *
 * @param arguments  their parts are chosen here
 * @return the errors of makePreview()
 */
TELEMETRY_CORE_EXPORT Result<ProjectPreview> readPreview(const EventCatalogue &catalogue, const PreviewRequest &request,
                                                         const Facts &facts, ProjectArguments arguments);

} // namespace Telemetry

#include "core/reporting/projectpreview.h"

#include "core/payload/prefill.h"
#include "core/project/projectextras.h"

namespace Telemetry {

Result<ProjectPreview> readPreview(const EventCatalogue &catalogue, const PreviewRequest &request, const Facts &facts,
                                   ProjectArguments arguments)
{
    const auto subject = previewSubject(catalogue, request, facts);
    if (!subject)
        return failure(subject.error());
    arguments.parts = neededParts(*subject->event, subject->profile);
    ProjectPreview result;
    std::optional<Result<ProjectSummary>> project;
    if (arguments.parts.testFlag(ProjectPart::Training)) {
        project = readProject(arguments, facts.environment);
        if (*project)
            result.project = **project;
    }
    const ProjectExtras extras = readExtras(arguments, facts.environment);
    auto preview = makePreview(catalogue, request, facts, project ? &*project : nullptr, &extras);
    if (!preview)
        return failure(preview.error());
    result.preview = *std::move(preview);
    return result;
}

} // namespace Telemetry

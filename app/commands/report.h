#pragma once

#include "app/command.h"
#include "core/payload/preview.h"
#include "core/reporting/situation.h"

#include <optional>

namespace Telemetry {

/** A preview as the options of `preview` and `queue` ask for it, with the situation it was made in. */
struct ReportPreview
{
    Situation situation;
    Preview preview;
    std::optional<ProjectSummary> project = {}; ///< when the event needs it and it could be read
};

/** Reserved words of reports that are no event of the catalogue: error reports and identify, which are only shown. */
bool isBesideCatalogue(const QString &word);

/**
 * Reads what the report needs and builds it.
 *
 * @param explain  fill contributions and warnings
 * @return Usage and the errors of makePreview(); what Rasa would refuse is no error but an outcome of the preview
 */
Result<ReportPreview> previewReport(const Invocation &invocation, const Services &services, bool explain);

/** Everything that Rasa ignores or reads otherwise than it looks, a line each, on standard error. */
void tellWarnings(Console &console, const Preview &preview);

} // namespace Telemetry

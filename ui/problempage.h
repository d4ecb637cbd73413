#pragma once

#include "core/base/error.h"

#include <QString>

namespace Telemetry {

class ProblemPanel;

/**
 * Fills @p panel with an error about a project: headline, what Rasa itself would do, the place with the lines around it.
 * Removes former actions. Reads at most the lines around the place.
 *
 * @param isRefused  Rasa cannot read the project; else it builds the report and drops it
 */
void fillProblemPanel(ProblemPanel &panel, const Error &error, const QString &projectFolder, bool isRefused);

} // namespace Telemetry

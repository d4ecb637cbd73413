#pragma once

#include "core/base/error.h"
#include "ui/problempanel.h"

#include <QString>

namespace Telemetry {

/**
 * The place of an error about a project with the lines around it. Reads the file, so never on the thread of a window;
 * no lines when it cannot be read.
 */
Excerpt excerptOf(const Error &error, const QString &projectFolder);

/** Whether a file is there and cannot be read at all, or is gone: nothing in it can be mended in an editor. */
bool isUnreadable(const Error &error);

/**
 * Fills @p panel with an error about a project: headline, what Rasa itself would do, the place, as yet without lines.
 * Removes former actions. Reads nothing.
 *
 * @param isRefused  Rasa cannot read the project; else it builds the report and drops it
 */
void fillProblemPanel(ProblemPanel &panel, const Error &error, const QString &projectFolder, bool isRefused);

} // namespace Telemetry

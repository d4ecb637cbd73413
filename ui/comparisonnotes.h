#pragma once

#include "core/base/result.h"
#include "core/capture/comparison.h"
#include "ui/jsonview.h"

#include <QList>
#include <QStringList>

namespace Telemetry {

// How a captured event beside its preview is put into words. Errors say why there is no preview.

/** What is said below the report, in lines: the verdict, and what has no line in it. */
QStringList comparisonText(const Result<EventComparison> &comparison);

/** What is said in the report, at the lines that differ. */
QList<JsonAnnotation> comparisonMarks(const Result<EventComparison> &comparison);

} // namespace Telemetry

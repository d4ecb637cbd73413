#pragma once

#include "core/payload/lensmask.h"
#include "ui/jsonview.h"

#include <QList>

namespace Telemetry {

/**
 * The marks of a report as annotations of the view that shows it: one for each value, over all that is marked in it,
 * with the classes as note.
 */
QList<JsonAnnotation> lensAnnotations(const MaskedReport &shown);

} // namespace Telemetry

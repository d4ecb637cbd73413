#pragma once

#include "core/export.h"
#include "core/payload/privacylens.h"

#include <QStringList>

namespace Telemetry {

struct Facts;
struct ProjectExtras;

/** What the lens has to know of this computer and person, for a report of which nothing else is known. */
TELEMETRY_CORE_EXPORT LensKnowledge lensKnowledge(const Facts &facts);

/**
 * What the lens has to know of this computer and of the project that a report is about.
 *
 * @param project, extras  may be null
 * @param names  of the report's properties
 */
LensKnowledge lensKnowledge(const Facts &facts, const ProjectSummary *project, const ProjectExtras *extras,
                            const QStringList &names);

} // namespace Telemetry

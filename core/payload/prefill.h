#pragma once

#include "core/export.h"
#include "core/payload/facts.h"
#include "core/payload/field.h"
#include "core/project/projectsummary.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace Telemetry {

struct EventDefinition;

/** Whether any value of @p event comes from the project's files, so that the project has to be read for its preview. */
TELEMETRY_CORE_EXPORT bool needsProject(const EventDefinition &event);

struct PrefillInput
{
    const EventDefinition &event;
    QStringList order = {}; ///< names of the properties, in order
    const ProjectSummary *project = nullptr; ///< null when the event needs none
    const Facts &facts;
    Json::Object chosen = {}; ///< values given by the person; names outside the order are appended
    QString trainingId = {}; ///< drawn once per process
};

/**
 * A value for each property of an event except `metrics_id`: chosen, else computed from the project and this machine,
 * else fixed or drawn as Rasa does, else assumed (the catalogue's example stands for it).
 */
TELEMETRY_CORE_EXPORT QList<Field> prefill(const PrefillInput &input);

} // namespace Telemetry

#pragma once

#include "core/base/result.h"
#include "core/export.h"
#include "core/payload/facts.h"
#include "core/payload/field.h"
#include "core/project/projectparts.h"
#include "core/project/projectsummary.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace Telemetry {

struct EventDefinition;
struct ProjectExtras;

/**
 * What of the project has to be read for a report of @p event as @p profile sends it; nothing for most events.
 *
 * @param profile  one that knows the event
 */
TELEMETRY_CORE_EXPORT WantedParts neededParts(const EventDefinition &event, QStringView profile);

/** Whether the training data of the project are among neededParts() in any profile. */
TELEMETRY_CORE_EXPORT bool needsProject(const EventDefinition &event);

/** What values of properties are computed from; everything outlives the call. */
struct PrefillInput
{
    const EventDefinition &event;
    QString profile = {};
    QStringList order = {}; ///< names of the properties, in order
    const ProjectSummary *project = nullptr; ///< null when the event needs none
    const ProjectExtras *extras = nullptr; ///< null when nothing but the training was read
    const Facts &facts;
    Json::Object chosen = {}; ///< values given by the person; names outside the order are appended
    QString trainingId = {}; ///< drawn once per process

    /** The value that the person chose for a property; null pointer when there is none. */
    const Json *chosenValue(QStringView name) const;
};

/**
 * Whether Rasa would get as far as the report: the first error among the parts that the event needs.
 *
 * @return nothing when all of them could be read, or were not asked for
 */
TELEMETRY_CORE_EXPORT std::optional<Error> prefillRefusal(const PrefillInput &input);

/**
 * A value for each property of an event except `metrics_id`: chosen, else computed from the project and this machine,
 * else fixed or drawn as Rasa does, else assumed (the catalogue's example stands for it).
 */
TELEMETRY_CORE_EXPORT QList<Field> prefill(const PrefillInput &input);

/** Members that must be sent besides those of the usual form, since the project makes them; empty for most events. */
TELEMETRY_CORE_EXPORT QStringList impliedNames(const EventDefinition &event, const ProjectExtras *extras);

} // namespace Telemetry

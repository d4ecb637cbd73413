#pragma once

#include "core/events/eventcatalogue.h"
#include "core/events/schema.h"
#include "core/export.h"

#include <QString>

namespace Telemetry {

/** One report's own part: which event, and its values in the order in which they are sent. */
struct Event
{
    QString name = {}; ///< "Training Started"
    Json properties = {}; ///< an object, `metrics_id` included

    bool operator==(const Event &) const = default;
};

/**
 * What is wrong with @p event as @p profile sends it: its values against the event's schema, and the members against
 * the variant that variantFor() chooses for the members it has. Values that Rasa copies unchecked may fail and are sent
 * all the same.
 *
 * @return the remarks; UnknownEvent for a name that is not in @p catalogue, UnknownProfile
 */
TELEMETRY_CORE_EXPORT Result<QList<SchemaRemark>> eventRemarks(const EventCatalogue &catalogue, const Event &event,
                                                               QStringView profile);

/**
 * The remarks on @p context as @p profile sends it.
 *
 * @return UnknownProfile
 */
TELEMETRY_CORE_EXPORT Result<QList<SchemaRemark>> contextRemarks(const EventCatalogue &catalogue, const Json &context,
                                                                 QStringView profile);

/** The names of the members of an object, in order. */
TELEMETRY_CORE_EXPORT QStringList memberNames(const Json &object);

/** Whether the members of @p object that @p order names stand in that order; JSON Schema cannot say this. */
TELEMETRY_CORE_EXPORT bool isInOrder(const Json &object, const QStringList &order);

/** @p object with the members that @p order names in that order, all others behind them as they stood. */
TELEMETRY_CORE_EXPORT Json inOrder(const Json &object, const QStringList &order);

} // namespace Telemetry

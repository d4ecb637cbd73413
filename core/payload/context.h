#pragma once

#include "core/base/orderedjson.h"
#include "core/export.h"
#include "core/payload/facts.h"
#include "core/payload/field.h"

#include <QList>
#include <QStringView>

namespace Telemetry {

class EventCatalogue;

/** The context object of a report, with where each member came from. */
struct Context
{
    Json document = Json(Json::Object{});
    QList<Field> fields = {}; ///< in the order of the document

    bool operator==(const Context &) const = default;
};

/**
 * The context as @p profile sends it from this computer.
 *
 * Versions that no installation tells, or that belong to another profile than the installed one, are assumed.
 *
 * @param chosen  members given by the person: replace in place, or are appended, as a caller of Rasa's library could
 * @see telemetry.md 7
 */
TELEMETRY_CORE_EXPORT Context makeContext(const EventCatalogue &catalogue, QStringView profile, const Facts &facts,
                                          const Json::Object &chosen = {});

} // namespace Telemetry

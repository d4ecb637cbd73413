#pragma once

#include "core/base/orderedjson.h"
#include "core/export.h"

#include <QString>

#include <optional>

namespace Telemetry {

struct EventDefinition;
struct PropertyDefinition;

/** What a person's text means for a property, or what would fit instead. */
struct TypedValue
{
    std::optional<Json> value = {};
    QString expected = {}; ///< when there is no value: "an integer of at least 0"

    bool operator==(const TypedValue &) const = default;
};

/** The schema of one property within that of its event; an empty object, which everything fits, where there is none. */
TELEMETRY_CORE_EXPORT Json propertySchema(const EventDefinition &event, const PropertyDefinition &property);

/**
 * Reads @p text as JSON where the property's schema takes that (numbers, lists, objects, true, false, null), else as
 * the text itself: `7` is a number for a number and a text for a text; quotes make a text of anything.
 */
TELEMETRY_CORE_EXPORT TypedValue typedValue(const EventDefinition &event, const PropertyDefinition &property,
                                            const QString &text);

} // namespace Telemetry

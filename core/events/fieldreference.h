#pragma once

#include "core/export.h"

#include <QString>

namespace Telemetry {

class EventCatalogue;
struct EventDefinition;
struct PropertyDefinition;

/** What is known of a field besides its meaning: which versions send it, and whether Rasa tells its users. */
struct FieldReference
{
    enum class Documentation {
        Listed, ///< Rasa's documentation lists the field
        EventOnly, ///< it lists the event, not this field
        EventOfOtherVersions, ///< it lists the event for other versions; versions says which
        NotListed, ///< it lists neither
    };

    QString since = {}; ///< "3.0.0", "pro 3.11", or the title of the first profile that sends a context member
    QString until = {}; ///< empty: still sent
    Documentation documentation = Documentation::NotListed;
    QString versions = {}; ///< of EventOfOtherVersions: "3.5 and 3.6 only"

    bool operator==(const FieldReference &) const = default;
};

/** @see events.json, `public_reference`; the profile `docs` is what the documentation of 3.x lists */
TELEMETRY_CORE_EXPORT FieldReference propertyReference(const EventDefinition &event,
                                                       const PropertyDefinition &property);
TELEMETRY_CORE_EXPORT FieldReference contextReference(const EventCatalogue &catalogue,
                                                      const PropertyDefinition &member);

} // namespace Telemetry

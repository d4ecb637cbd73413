#include "core/events/fieldreference.h"

#include "core/events/eventcatalogue.h"

namespace Telemetry {

using namespace Qt::StringLiterals;

FieldReference propertyReference(const EventDefinition &event, const PropertyDefinition &property)
{
    using enum FieldReference::Documentation;
    FieldReference reference;
    reference.since = property.since.isEmpty() ? event.since : property.since;
    reference.until = property.until.isEmpty() ? event.until : property.until;
    if (EventCatalogue::propertyOrder(event, u"docs").contains(property.name)) {
        reference.documentation = Listed;
    } else if (event.isInPublicReference) {
        // The page of an event of Rasa Pro is not recorded field by field; a field of an Open Source event is not
        // there.
        reference.documentation = EventOnly;
    } else if (!event.publicReference.isEmpty() && event.publicReference != "none"_L1) {
        reference.documentation = EventOfOtherVersions;
        reference.versions = event.publicReference;
    }
    return reference;
}

FieldReference contextReference(const EventCatalogue &catalogue, const PropertyDefinition &member)
{
    FieldReference reference;
    reference.until = member.until;
    reference.since = member.since;
    for (const Profile &profile : EventCatalogue::profiles()) {
        const bool isRelease = !profile.id.startsWith("docs"_L1);
        if (reference.since.isEmpty() && isRelease && catalogue.contextOrder(profile.id).contains(member.name))
            reference.since = profile.translatedTitle();
    }
    if (catalogue.contextOrder(u"docs"_s).contains(member.name))
        reference.documentation = FieldReference::Documentation::Listed;
    return reference;
}

} // namespace Telemetry

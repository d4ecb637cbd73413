#pragma once

#include "core/base/result.h"
#include "core/events/eventcatalogue.h"

namespace Telemetry {

/** What an events.json holds, taken apart. */
struct CatalogueParts
{
    QList<EventDefinition> events = {};
    QList<EventSection> sections = {};
    QList<PropertyDefinition> contextMembers = {};
    QList<ContextVariant> contextVariants = {};
};

/** @return JsonSyntax, or ValueInvalid with the path of the member that is missing or of another kind than expected */
Result<CatalogueParts> readCatalogue(QByteArrayView bytes);

} // namespace Telemetry

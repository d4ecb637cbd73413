#include "core/events/typedvalue.h"

#include "core/events/eventcatalogue.h"
#include "core/events/schema.h"

namespace Telemetry {

using namespace Qt::StringLiterals;

Json propertySchema(const EventDefinition &event, const PropertyDefinition &property)
{
    const Json *properties = event.schema.find(u"properties");
    const Json *schema = properties ? properties->find(property.name) : nullptr;
    return schema ? *schema : Json(Json::Object{});
}

TypedValue typedValue(const EventDefinition &event, const PropertyDefinition &property, const QString &text)
{
    const Json schema = propertySchema(event, property);
    const auto parsed = Json::parse(text.toUtf8());
    if (parsed && fitsSchema(*parsed, schema))
        return {.value = *parsed, .expected = {}};
    const auto remarks = schemaRemarks(Json(text), schema);
    if (remarks.isEmpty())
        return {.value = Json(text), .expected = {}};
    // Of JSON that nearly fits, what is wrong within it says more than that it is no text.
    const auto inside = parsed ? schemaRemarks(*parsed, schema) : remarks;
    const SchemaRemark &remark = inside.isEmpty() ? remarks.first() : inside.first();
    return {.value = {},
            .expected = remark.place.isEmpty() ? remark.expected : remark.place + u": "_s + remark.expected};
}

} // namespace Telemetry

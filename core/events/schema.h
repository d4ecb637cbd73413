#pragma once

#include "core/base/orderedjson.h"
#include "core/export.h"

#include <QList>
#include <QString>

namespace Telemetry {

/** Where a value does not fit its schema. */
struct SchemaRemark
{
    QString place; ///< "pipeline[0].name"; empty for the value as a whole
    QString expected; ///< "an integer of at least 0"
    QString found; ///< the value in one line

    bool operator==(const SchemaRemark &) const = default;
};

/**
 * Checks @p value against the JSON Schema keywords that events.json uses (type, properties, required,
 * additionalProperties, propertyNames, enum, const, items, minimum, maximum, minLength, pattern, ...).
 *
 * An unknown keyword is itself a remark, so that nothing passes unchecked.
 */
TELEMETRY_CORE_EXPORT QList<SchemaRemark> schemaRemarks(const Json &value, const Json &schema);

} // namespace Telemetry

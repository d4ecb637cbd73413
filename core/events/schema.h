#pragma once

#include "core/base/orderedjson.h"
#include "core/export.h"

#include <QList>
#include <QString>

namespace Telemetry {

/** Where a value does not fit its schema. */
struct SchemaRemark
{
    QString place = {}; ///< "pipeline[0].name"; empty for the value as a whole
    QString expected = {}; ///< "an integer of at least 0"
    QString found = {}; ///< the value in one line, shortened; "nothing" for a missing member

    bool operator==(const SchemaRemark &) const = default;
};

/**
 * Checks @p value against the JSON Schema (2020-12) keywords that events.json uses and their nearest kin: type, enum,
 * const, properties, required, additionalProperties, propertyNames, items, minimum, maximum, minLength, pattern;
 * $schema, $comment, title and description say nothing about the value.
 *
 * Any other keyword, and a keyword with a value of the wrong kind, is itself a remark, so that nothing passes
 * unchecked. As JSON Schema has it: 5.0 is an integer, and 1 equals 1.0. Values without JSON form fit no type. The
 * order of members is not checked.
 *
 * @return in the order of the members; equal remarks once; at most 200
 */
TELEMETRY_CORE_EXPORT QList<SchemaRemark> schemaRemarks(const Json &value, const Json &schema);

/** Whether @p value fits @p schema and @p schema has only keywords that are checked. */
TELEMETRY_CORE_EXPORT bool fitsSchema(const Json &value, const Json &schema);

} // namespace Telemetry

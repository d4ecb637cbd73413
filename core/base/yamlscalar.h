#pragma once

#include "core/base/orderedjson.h"
#include "core/base/result.h"
#include "core/export.h"

#include <string_view>

namespace Telemetry {

/** What a plain scalar is, before its value is computed. */
enum class YamlScalarType { String, Null, Bool, Integer, Float, Timestamp, Merge, Value };

/**
 * The type that Rasa's reader gives a plain scalar: YAML 1.2 core rules with the additions of its library (underscores
 * in numbers, `0o17`, dates). `yes`, `no`, `on`, `off` are strings.
 *
 * @see telemetry.md 1.3, counting.md 3
 */
TELEMETRY_CORE_EXPORT YamlScalarType yamlScalarType(std::string_view plain);

/**
 * The value of a plain scalar. Dates become a NotJson value.
 *
 * @return YamlBadValue where Rasa's reader raises: an impossible date, `0x_`, a plain `=`
 */
TELEMETRY_CORE_EXPORT Result<Json> yamlPlainValue(std::string_view plain);

/**
 * The value of a scalar with an explicit core tag, such as `!!int "5"`.
 *
 * @param tag  the tag in full, `tag:yaml.org,2002:int`
 * @return YamlUnknownTag for a tag that Rasa's reader does not know, YamlBadValue for a text that the tag does not fit
 */
TELEMETRY_CORE_EXPORT Result<Json> yamlTaggedValue(std::string_view tag, std::string_view text);

} // namespace Telemetry

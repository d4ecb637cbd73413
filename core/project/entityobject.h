#pragma once

#include "core/base/result.h"
#include "core/project/entityannotations.h"

#include <deque>
#include <string>
#include <string_view>

namespace Telemetry {

/**
 * Reads the JSON object of an annotation, such as `{"entity": "city", "role": "to"}`, as Python's json.loads does, and
 * puts its attributes into @p annotation. The value defaults to the covered text.
 *
 * @param texts  gets what does not stand in @p object as it is; the annotation points into it
 * @return ProjectRefused when it is no JSON object or its attributes have other types than Rasa expects
 */
Result<void> readEntityObject(std::string_view object, EntityAnnotation &annotation, std::deque<std::string> &texts);

} // namespace Telemetry

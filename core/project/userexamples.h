#pragma once

#include "core/project/digest.h"
#include "core/project/entityannotations.h"

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace Telemetry {

/**
 * The annotations in a command such as `/name{"type": "value"}`; none where the rest is no JSON object.
 *
 * @param texts  gets the texts that the annotations point into
 * @see counting.md 6, "User steps with text"
 */
std::vector<EntityAnnotation> commandAnnotations(std::string_view text, std::deque<std::string> &texts);

/** What makes two user steps one example: text, intent, entity types, roles and groups; neither values nor places. */
Digest coarseDigest(std::string_view text, std::string_view intent, const std::vector<EntityAnnotation> &annotations);

} // namespace Telemetry

#pragma once

#include "core/project/yamlitems.h"

#include <string>

namespace Telemetry {

/** A response of a domain or an NLU file, as far as it counts. */
struct Response
{
    std::string name;
    int conditionalVariations = 0; ///< variations with the key `condition`, even an empty one
    int line = 0;
    int file = -1; ///< in the list of read files; -1: none
};

/**
 * Checks one entry of `responses` against Rasa's schema and counts in it.
 *
 * @see counting.md 10, "responses"
 */
Result<Response> readResponse(Item name, Item variations);

} // namespace Telemetry

#pragma once

#include "core/base/jsondifference.h"
#include "core/export.h"

#include <vector>

namespace Telemetry {

/** One line of two indented documents beside each other. */
struct DifferenceLine
{
    enum class Kind {
        Same, ///< on both sides, to a comma at its end
        Changed, ///< another value on each side
        Added, ///< on the right only
        Removed, ///< on the left only
        Moved, ///< on one side only: the other side has it elsewhere
    };

    Kind kind = Kind::Same;
    qsizetype left = -1; ///< line of Json::indented() of the left document, from 0; -1: none
    qsizetype right = -1;

    bool operator==(const DifferenceLine &) const = default;
};

/**
 * Every line of both documents, each side in its order. A value that became an object, or an array, has its first line
 * beside the former value.
 */
TELEMETRY_CORE_EXPORT std::vector<DifferenceLine> differenceLines(const JsonDifference &difference);

} // namespace Telemetry

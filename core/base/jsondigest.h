#pragma once

#include "core/base/orderedjson.h"

#include <vector>

namespace Telemetry {

/** A value with a hash of its whole content, and so all that is in it. Equal values have equal hashes. */
struct DigestedJson
{
    const Json *value = nullptr; ///< not owned
    size_t hash = 0; ///< of the value alone, without the name of a member
    std::vector<DigestedJson> items = {}; ///< of an array or object, in order
};

DigestedJson digested(const Json &value);

/** A hash of @p value that depends on what came before it. */
size_t mixedHash(size_t seed, size_t value);

} // namespace Telemetry

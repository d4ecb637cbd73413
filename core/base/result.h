#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace Telemetry {

/** A value, or the one Error that says why there is none. Becomes std::expected in C++23. */
template<typename T>
using Result = tl::expected<T, Error>;

/** An Error on its way out of a function that returns a Result. */
inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace Telemetry

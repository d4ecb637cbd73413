#pragma once

#include "core/delivery/attempt.h"

#include <QString>

#include <optional>

namespace Telemetry {

/** What became of an attempt, for people: "delivered". Without an outcome it runs, or was cut off. */
QString outcomeText(const std::optional<Outcome> &outcome);

} // namespace Telemetry

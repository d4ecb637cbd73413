#pragma once

#include <QString>

#include <chrono>

namespace Telemetry {

/**
 * How long ago something changed, for people, in steps that grow: "just now", "2 s ago", "5 s ago", ... "10 s ago",
 * "1 min ago", "2 h ago". A text that ticks each second would draw the eye from what changed.
 */
QString ageText(std::chrono::milliseconds age);

/** Until ageText() says something else. */
std::chrono::milliseconds untilNextAge(std::chrono::milliseconds age);

} // namespace Telemetry

#pragma once

namespace Telemetry {

/** Makes a JsonView tell assistive technology its text, caret and selection. Calling it again does nothing. */
void installJsonViewAccessibility();

} // namespace Telemetry

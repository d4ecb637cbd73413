#pragma once

#include "app/console.h"
#include "core/payload/preview.h"

namespace Telemetry {

class EventCatalogue;

/** Where each value of a report comes from and what it means, for people. Secrets are masked. */
void explainPreview(Console &console, const Preview &preview, const EventCatalogue &catalogue);

} // namespace Telemetry

#pragma once

#include "core/payload/preview.h"

namespace Telemetry {

/** A preview as `preview --json` prints it. @see product.md, Command line */
Json previewJson(const Preview &preview);

/** The fixed word of a contribution: "counted", "built in", "left out". */
QString contributionWord(Contribution::Kind kind);

} // namespace Telemetry

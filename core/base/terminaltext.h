#pragma once

#include "core/export.h"

#include <QByteArray>
#include <QByteArrayView>

namespace Telemetry {

/**
 * A text without the escape sequences of terminals: colours, titles, character sets. One that does not end takes the
 * rest of the text with it, so give it a line.
 */
TELEMETRY_CORE_EXPORT QByteArray withoutEscapes(QByteArrayView line);

} // namespace Telemetry

#pragma once

#include "core/export.h"

#include <QByteArrayView>
#include <QStringList>

namespace Telemetry {

/**
 * The line, from 1, on which a value of a JSON text stands. Reads the text again, so for messages only.
 *
 * @param text  that Json::parse() takes
 * @param path  names of members and indices, from the top: "rasa_nlu_data", "common_examples", "3"
 * @return the line of the deepest value on the path that exists
 */
TELEMETRY_CORE_EXPORT int jsonLine(QByteArrayView text, const QStringList &path);

} // namespace Telemetry

#pragma once

#include "core/export.h"

#include <QString>

namespace Telemetry {

/**
 * A text of events.json for people (what an event or field means, its privacy note, the name of a section) in the
 * language of the program; as it is where there is no translation. What is written as JSON stays in English.
 *
 * lupdate finds these texts in resources/translations/datatexts.cpp.
 */
TELEMETRY_CORE_EXPORT QString catalogueText(const QString &english);

} // namespace Telemetry

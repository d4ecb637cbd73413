#pragma once

#include "core/settings/configtext.h"
#include "core/settings/globalconfig.h"

namespace Telemetry {

/**
 * The bytes of global.yml after a change: only the value asked for differs, or one block is added. Each step is read
 * again by Rasa's rules and compared with what was asked, value by value; where anything else would change, it is
 * refused.
 *
 * Rasa's values and nothing else are looked at: comments, line ends, anchors and everything between stay.
 *
 * @return the same bytes when the file says already what was asked; ConfigDamaged for a `metrics` that is no mapping
 *         without repair; ConfigNotEditable with the reason
 */
Result<QByteArray> editedConfig(const ConfigText &before, const ConfigChange &change, const QString &path,
                                const Environment &environment);

} // namespace Telemetry

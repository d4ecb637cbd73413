#pragma once

#include "app/command.h"
#include "core/delivery/salvage.h"
#include "core/settings/decision.h"
#include "core/settings/writekey.h"

#include <QString>

namespace Telemetry {

/** The fixed word of a layer in JSON: "policy", "do_not_track", ... */
QString layerWord(DecisionLayer::Kind kind);

/** The fixed word in JSON: "none", "variable", "installation", "settings". */
QString writeKeySourceWord(WriteKey::Source source);
QString writeKeySourceTitle(WriteKey::Source source);

/** That a damaged database was kept aside, where, and what could be saved. */
QString salvageText(const Salvage &salvage);

/** The absolute folder that `--project` names, else the current one. @return ProjectMissing when it is no folder */
Result<QString> projectFolder(const Invocation &invocation);

} // namespace Telemetry

#pragma once

#include "core/base/environment.h"
#include "core/export.h"
#include "core/machine/fingerprint.h"
#include "core/machine/hostinfo.h"
#include "core/machine/license.h"
#include "core/machine/rasainstallation.h"

#include <QList>
#include <QString>

#include <optional>

namespace Telemetry {

/** What this computer and the project's folder contribute to every report. A value; may cross threads. */
struct Facts
{
    Environment environment = {};
    HostInfo host = {};
    QString folder = {}; ///< the project's folder as the kernel names it: absolute, links resolved
    QString directoryHash = {};
    GitRemote remote = {};
    QList<RasaInstallation> installations = {}; ///< the first one counts
    std::optional<License> license = {};
    QString userName = {}; ///< of this person's account; only for the privacy lens, no report has it
    QString hostName = {}; ///< of this computer; only for the privacy lens

    const RasaInstallation *installation() const { return installations.isEmpty() ? nullptr : &installations.first(); }
};

/** Where facts are looked for. */
struct FactsRequest
{
    QString folder = {}; ///< the project's folder, where `rasa` would run
    QString rasaPath = {}; ///< of `--rasa` or the settings; empty: none
    bool withRemote = true; ///< run git; without it the remote stays unknown (NoGit)
};

/** Gathers the facts. Runs git, so up to two seconds: never on the thread of a window. */
TELEMETRY_CORE_EXPORT Facts gatherFacts(const FactsRequest &request, const Environment &environment);

} // namespace Telemetry

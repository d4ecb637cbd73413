#include "core/payload/facts.h"

#include <QFileInfo>
#include <QSysInfo>

namespace Telemetry {

Facts gatherFacts(const FactsRequest &request, const Environment &environment)
{
    Facts facts;
    facts.environment = environment;
    facts.host = readHostInfo(environment);
    // The kernel's own name for the current folder has its links resolved (telemetry.md 7.2).
    const QString canonical = QFileInfo(request.folder).canonicalFilePath();
    facts.folder = canonical.isEmpty() ? request.folder : canonical;
    facts.directoryHash = pathHash(facts.folder, facts.folder);
    if (request.withRemote)
        facts.remote = readGitRemote(facts.folder, environment);
    else
        facts.remote.state = GitRemote::State::NoGit;
    facts.installations = findRasaInstallations(
        {.rasaPath = request.rasaPath, .projectFolder = facts.folder, .environment = environment});
    facts.userName = environment.userName();
    facts.hostName = QSysInfo::machineHostName();
    facts.license = readLicense(environment, facts.folder);
    return facts;
}

} // namespace Telemetry

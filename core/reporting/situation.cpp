#include "core/reporting/situation.h"

namespace Telemetry {

namespace {

InstalledRasa installedRasa(const Facts &facts)
{
    InstalledRasa rasa;
    rasa.hasLicense = facts.license.has_value();
    rasa.isDeveloperLicense = facts.license && facts.license->isDeveloper();
    if (const RasaInstallation *installation = facts.installation()) {
        rasa.isFound = true;
        rasa.isPro = installation->edition == RasaInstallation::Edition::Pro;
        rasa.version = installation->version;
        rasa.hasWriteKey = !installation->writeKey.isEmpty();
        rasa.hasErrorKey = installation->hasErrorKey;
    }
    return rasa;
}

void readSettings(Situation &situation, const SituationRequest &request)
{
    situation.policy = readPolicy(request.policyPath);
    auto preferences = readPreferences(request.environment.ownConfigFolder());
    situation.preferencesProblem = preferences ? std::nullopt : std::optional(preferences.error());
    situation.preferences = preferences.value_or(Preferences{});
    situation.globalConfig = readGlobalConfig(globalConfigPath(request.environment), request.environment);
}

void conclude(Situation &situation)
{
    const RasaInstallation *installation = situation.facts.installation();
    situation.writeKey =
        chooseWriteKey(situation.environment, installation ? installation->writeKey : QString(), situation.preferences);
    situation.destination = chooseDestination(situation.policy, situation.environment, situation.preferences);
    const DecisionInput input{.policy = situation.policy,
                              .environment = situation.environment,
                              .globalConfig = situation.globalConfig,
                              .preferences = situation.preferences,
                              .rasa = installedRasa(situation.facts)};
    situation.decision = decide(input);
    situation.channels = channelStates(input);
}

} // namespace

Situation readSituation(const SituationRequest &request)
{
    Situation situation;
    situation.environment = request.environment;
    readSettings(situation, request);
    const QString rasaPath = request.rasaPath.isEmpty() ? situation.preferences.rasaPath : request.rasaPath;
    situation.facts = gatherFacts(
        {.folder = request.projectFolder, .rasaPath = rasaPath, .withRemote = request.withRemote}, request.environment);
    conclude(situation);
    return situation;
}

Situation refreshed(const Situation &situation, const SituationRequest &request)
{
    Situation next = situation;
    readSettings(next, request);
    conclude(next);
    return next;
}

} // namespace Telemetry

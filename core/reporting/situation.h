#pragma once

#include "core/export.h"
#include "core/payload/facts.h"
#include "core/settings/channels.h"
#include "core/settings/decision.h"
#include "core/settings/writekey.h"

#include <QString>

#include <optional>

namespace Telemetry {

/** Where to look; the programs fill it from their arguments and the system, tests with folders of their own. */
struct SituationRequest
{
    Environment environment = {};
    QString policyPath = {};
    QString projectFolder = {}; ///< absolute; decides about .venv, .env, git remote and directory hash
    QString rasaPath = {}; ///< of `--rasa`; empty: the one of the settings, else the first found
    bool withRemote = false; ///< run git for the project hash
};

/** Everything that decides about reports, read at one moment. A value: it may cross threads and grows old. */
struct Situation
{
    Environment environment = {};
    Policy policy = {};
    GlobalConfig globalConfig = {};
    Preferences preferences = {};
    std::optional<Error> preferencesProblem = {}; ///< the settings could not be read; the defaults count meanwhile
    Facts facts = {};
    Result<Destination> destination = Destination{};
    WriteKey writeKey = {};
    Decision decision = {};
    QList<ChannelState> channels = {};
};

/** Reads everything anew. Blocks for as long as gatherFacts() does. */
TELEMETRY_CORE_EXPORT Situation readSituation(const SituationRequest &request);

/**
 * The same with only the settings, the policy and the global config read anew: some small files, no git, no search.
 * For the question before each send and for changes of the files.
 */
TELEMETRY_CORE_EXPORT Situation refreshed(const Situation &situation, const SituationRequest &request);

} // namespace Telemetry

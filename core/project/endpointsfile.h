#pragma once

#include "core/base/environment.h"
#include "core/base/orderedjson.h"
#include "core/base/result.h"
#include "core/export.h"
#include "core/project/projectsummary.h"

#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace Telemetry {

/** The sections of `endpoints.yml` whose types *Server Started* names, in the order of the event. */
enum class EndpointKind { Nlg, Nlu, ActionServer, ModelServer, TrackerStore, LockStore, EventBroker };
constexpr int EndpointCount = 7;

/** One section, as far as it is reported. */
struct EndpointSection
{
    bool isThere = false; ///< a section that is null counts as absent
    Json type = {}; ///< `store_type`, else `type`, as it is written; null when the section has neither
    int line = 0; ///< of the type, else of the section; 0 when absent
    QStringList variables = {}; ///< environment variables whose values stand in the type

    bool operator==(const EndpointSection &) const = default;
};

/** What reports take from `endpoints.yml`. Holds no other value of the file. */
struct EndpointsFile
{
    QString path = {}; ///< relative to the project folder where possible; empty when there is no file
    std::array<EndpointSection, EndpointCount> sections = {};

    // Of Rasa Pro; copied as they are written, for that is what it reports.
    Json modelGroups = {}; ///< null when there are none
    int modelGroupsLine = 0;
    std::vector<Substitution> substitutions = {}; ///< of environment variables in the model groups
    QStringList substitutedVariables = {};
    Json mcpServers = {}; ///< list of {name, url, type, additional_params}; null when there are none

    const EndpointSection &section(EndpointKind which) const { return sections[size_t(which)]; }
    bool operator==(const EndpointsFile &) const = default;
};

/** The key of a section in the file: "tracker_store". */
TELEMETRY_CORE_EXPORT QString endpointKey(EndpointKind which);

/**
 * Reads the endpoints as `rasa run` does.
 *
 * @param folder  of the project, absolute
 * @param path  as `--endpoints` names it; where nothing is there, `endpoints.yml` is taken, and without that none
 * @param withModels  also copy what Rasa Pro reports of model groups and MCP servers
 * @return the Error at which `rasa run` stops before it reports anything; it quotes no value of the file
 */
TELEMETRY_CORE_EXPORT Result<EndpointsFile> readEndpoints(const QString &folder, const QString &path,
                                                          const Environment &environment, bool withModels = false);

/**
 * The number of workers of a server: SANIC_WORKERS where it is a positive number and the lock store is shared, else 1.
 *
 * @see number_of_sanic_workers() in rasa/core/utils.py
 */
TELEMETRY_CORE_EXPORT qint64 serverWorkers(const EndpointsFile &endpoints, const Environment &environment);

} // namespace Telemetry

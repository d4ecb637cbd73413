#pragma once

#include "core/base/environment.h"
#include "core/base/orderedjson.h"
#include "core/base/result.h"
#include "core/export.h"

#include <QString>

#include <vector>

namespace Telemetry {

struct ReadPaths;

/** A sub-agent of Rasa Pro 3.14, as it is reported. */
struct SubAgent
{
    QString name = {};
    Json config = {}; ///< agent, configuration, connections; members that are null are left out
    QString path = {}; ///< of its file, relative to the project folder
    bool isCertain = true; ///< false when a variable stands in the file, whose value may be reported instead

    bool operator==(const SubAgent &) const = default;
};

/**
 * Reads `sub_agents/NAME/config.yml`, by the names of the folders (Rasa takes the order of the file system).
 *
 * @param folder  of the project, absolute
 * @return the Error at which Rasa Pro refuses a file; nothing for a project without the folder
 * @see rasa/core/available_agents.py of Rasa Pro
 */
Result<std::vector<SubAgent>> readSubAgents(const QString &folder, const Environment &environment, ReadPaths &paths);

} // namespace Telemetry

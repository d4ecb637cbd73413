#pragma once

#include <QFlags>

namespace Telemetry {

/** What a report may need of a project. */
enum class ProjectPart {
    Training = 1, ///< configuration, domain and training data: ProjectSummary
    NluTest = 2, ///< the data that `rasa test nlu` reads
    StoryTest = 4, ///< the stories that `rasa test` and `rasa test core` read
    Endpoints = 8, ///< types in endpoints.yml
    ModelGroups = 16, ///< model groups and MCP servers in endpoints.yml, with their values
    Credentials = 32, ///< channels in credentials.yml
    Markers = 64,
    Flows = 128, ///< of Rasa Pro, with its sub-agents
    EndToEndTests = 256, ///< of Rasa Pro
};
Q_DECLARE_FLAGS(WantedParts, ProjectPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(WantedParts)

} // namespace Telemetry

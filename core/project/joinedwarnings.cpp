#include "core/project/joinedwarnings.h"

#include "core/project/projectwarning.h"
#include "core/project/schemachecks.h"

#include <set>

namespace Telemetry {

std::vector<ProjectWarning> joinedWarnings(const ProjectParts &parts, const Domain &domain)
{
    std::vector<ProjectWarning> warnings;
    const std::set<std::string> implied = impliedSlots(parts.domain);
    for (const auto &[content, file] : parts.stories) {
        for (const auto &slot : content->slotsWithValue) {
            if (!parts.domain.hasSlot(slot.name) && !implied.contains(slot.name))
                warnings.push_back(
                    projectWarning(WarningCode::SlotUnknown, slot.line, {textOf(slot.name)}, parts.files[file]));
        }
    }
    std::set<std::string> answered; // or warned of
    for (const Response &response : domain.responses)
        answered.insert(response.name.substr(0, response.name.find('/')));
    for (const auto &[content, file] : parts.nlu) {
        for (const auto &retrieval : content->retrievalPlaces) {
            if (answered.insert("utter_" + retrieval.base).second)
                warnings.push_back(projectWarning(WarningCode::RetrievalWithoutResponse, retrieval.line,
                                                  {textOf(retrieval.base)}, parts.files[file]));
        }
    }
    return warnings;
}

} // namespace Telemetry

#pragma once

#include <QLatin1StringView>

#include <array>
#include <vector>

namespace Telemetry {

/** A flow that Rasa Pro adds unless the project defines one of that id, with what it contributes. */
struct FlowPattern
{
    QLatin1StringView id;
    int nluTriggers = 0;
    int collectSteps = 0;
    int setSlotSteps = 0;
    int depth = 0;
    std::array<QLatin1StringView, 2> slotNames = {}; ///< empty where there is none
};

/** The patterns of the 3.14 development build of September 2025; earlier versions have fewer. */
const std::vector<FlowPattern> &flowPatterns();

} // namespace Telemetry

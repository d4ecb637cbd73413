#include "core/project/flowpatterns.h"

namespace Telemetry {

using namespace Qt::StringLiterals;

const std::vector<FlowPattern> &flowPatterns()
{
    static const std::vector<FlowPattern> Patterns = {
        {.id = "pattern_cancel_flow"_L1},
        {.id = "pattern_cannot_handle"_L1, .depth = 1},
        {.id = "pattern_chitchat"_L1},
        {.id = "pattern_clarification"_L1},
        {.id = "pattern_code_change"_L1},
        {.id = "pattern_collect_information"_L1, .depth = 1},
        {.id = "pattern_completed"_L1},
        {.id = "pattern_continue_interrupted"_L1,
         .collectSteps = 2,
         .depth = 2,
         .slotNames = {"interrupted_flow_to_continue"_L1, "continue_interrupted_flow_confirmation"_L1}},
        {.id = "pattern_correction"_L1, .depth = 1},
        {.id = "pattern_human_handoff"_L1},
        {.id = "pattern_internal_error"_L1, .depth = 1},
        {.id = "pattern_repeat_bot_messages"_L1},
        {.id = "pattern_restart"_L1, .nluTriggers = 1},
        {.id = "pattern_search"_L1},
        {.id = "pattern_session_start"_L1, .nluTriggers = 1},
        {.id = "pattern_skip_question"_L1},
        {.id = "pattern_user_silence"_L1,
         .nluTriggers = 1,
         .setSlotSteps = 2,
         .depth = 1,
         .slotNames = {"consecutive_silence_timeouts"_L1}},
        {.id = "pattern_validate_slot"_L1, .depth = 1},
    };
    return Patterns;
}

} // namespace Telemetry

#pragma once

#include "core/project/yamlitems.h"

namespace Telemetry {

/** Whether a step belongs to a story or to a rule; a rule may hold neither bot texts nor checkpoints. */
enum class StoryKind { Story, Rule };

/**
 * Checks a story or rule, with all its steps, against Rasa's schema.
 *
 * @see counting.md 10, "story file", "step", "condition"
 */
Result<void> checkStory(Item story, StoryKind kind);

} // namespace Telemetry

#include "core/project/storyschema.h"

#include "core/base/detail.h"
#include "core/project/schemachecks.h"

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** The kinds of step that a place allows, as a set. */
enum Allowed : unsigned {
    UserStep = 1,
    LoopStep = 2,
    ActionStep = 4,
    BotStep = 8,
    SlotStep = 16,
    CheckpointStep = 32,
    OrStep = 64,
};

constexpr unsigned StorySteps = UserStep | LoopStep | ActionStep | BotStep | SlotStep | CheckpointStep | OrStep;
constexpr unsigned RuleSteps = UserStep | LoopStep | ActionStep | SlotStep | OrStep;
constexpr unsigned ConditionSteps = LoopStep | SlotStep;
constexpr unsigned Alternatives = UserStep | SlotStep;

/** The kinds of step in which @p key may stand; 0 for a key that stands in none. */
unsigned kindsWith(std::string_view key)
{
    if (isOneOf(key, {"intent", "user", "entities"}))
        return UserStep;
    if (key == "action")
        return ActionStep;
    if (key == "slot_was_set")
        return SlotStep | CheckpointStep;
    if (key == "active_loop")
        return LoopStep;
    if (key == "checkpoint")
        return CheckpointStep;
    if (key == "bot")
        return BotStep;
    return key == "or" ? unsigned(OrStep) : 0U;
}

Result<void> checkSteps(Item steps, unsigned allowed, const char *name);

Result<void> checkEntities(Item entities)
{
    if (const auto checked = checkSequence(entities, "entities"); !checked)
        return checked;
    for (const Item entity : entities.items()) {
        if (!entity.isMapping()) {
            if (const auto checked = checkText(entity, "entities"); !checked)
                return checked;
        }
        for (const auto [key, value] : entity.entries()) {
            if (!isOneOf(key.text(), {"role", "group"}))
                continue;
            if (const auto checked = checkText(value, "role and group"); !checked)
                return checked;
        }
    }
    return {};
}

Result<void> checkPart(std::string_view key, Item value)
{
    if (key == "entities")
        return checkEntities(value);
    if (key == "slot_was_set")
        return checkSequence(value, "slot_was_set");
    if (key == "or")
        return checkSteps(value, Alternatives, "or");
    return checkText(value, "intent, user, action, bot, checkpoint and active_loop");
}

Result<void> checkStep(Item step, unsigned allowed)
{
    if (!step.isMapping())
        return step.refusal(Detail::tr("a step must be a mapping such as \"intent: greet\""));
    unsigned kinds = allowed;
    for (const auto [key, value] : step.entries()) {
        kinds &= key.isText() ? kindsWith(key.text()) : 0U;
        if (kinds == 0)
            return key.refusal(Detail::tr("\"%1\" may not stand in this step").arg(textOf(key.text())));
        if (const auto checked = checkPart(key.text(), value); !checked)
            return checked;
    }
    return {};
}

Result<void> checkSteps(Item steps, unsigned allowed, const char *name)
{
    if (const auto checked = checkSequence(steps, name); !checked)
        return checked;
    for (const Item step : steps.items()) {
        if (const auto checked = checkStep(step, allowed); !checked)
            return checked;
    }
    return {};
}

} // namespace

Result<void> checkStory(Item story, StoryKind kind)
{
    const bool isRule = kind == StoryKind::Rule;
    if (!story.isMapping())
        return story.refusal(isRule
                                 ? Detail::tr("an item of \"rules\" must be a mapping with \"rule\" and \"steps\"")
                                 : Detail::tr("an item of \"stories\" must be a mapping with \"story\" and \"steps\""));
    for (const auto [key, value] : story.entries()) {
        Result<void> checked;
        const std::string_view name = key.isText() ? key.text() : std::string_view();
        if (name == "steps")
            checked = checkSteps(value, isRule ? RuleSteps : StorySteps, "steps");
        else if (name == (isRule ? "rule" : "story"))
            checked = checkText(value, "story and rule");
        else if (isRule && name == "condition")
            checked = checkSteps(value, ConditionSteps, "condition");
        else if (isRule && isOneOf(name, {"conversation_start", "wait_for_user_input"}))
            checked = checkBool(value, "conversation_start and wait_for_user_input");
        else if (name != "metadata")
            return key.refusal(
                (isRule ? Detail::tr("\"%1\" may not stand in a rule") : Detail::tr("\"%1\" may not stand in a story"))
                    .arg(textOf(key.text())));
        if (!checked)
            return checked;
    }
    return {};
}

} // namespace Telemetry

#include "core/project/domain.h"

#include "core/project/schemachecks.h"

#include <algorithm>
#include <unordered_set>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** The name that a list item is merged by: for one with several keys, the first in alphabetical order. */
const std::string &mergeName(const DomainItem &item)
{
    static const std::string Nameless;
    return item.names.empty() ? Nameless : *std::min_element(item.names.begin(), item.names.end());
}

void mergeItems(std::vector<DomainItem> &items, const std::vector<DomainItem> &others)
{
    std::unordered_set<std::string> known;
    for (const DomainItem &item : items)
        known.insert(mergeName(item));
    for (const DomainItem &item : others) {
        if (known.insert(mergeName(item)).second)
            items.push_back(item);
    }
}

template<typename Named>
void mergeNamed(std::vector<Named> &items, const std::vector<Named> &others)
{
    std::unordered_set<std::string> known;
    for (const Named &item : items)
        known.insert(item.name);
    for (const Named &item : others) {
        if (known.insert(item.name).second)
            items.push_back(item);
    }
}

/** The first name that comes a second time, default actions left out where @p ignored names them. */
std::optional<DomainFault> repeatedName(const std::vector<DomainItem> &items, const QString &what,
                                        const std::set<std::string> &ignored = {})
{
    std::unordered_set<std::string> seen;
    for (const DomainItem &item : items) {
        for (const std::string &name : item.names) {
            if (!ignored.contains(name) && !seen.insert(name).second)
                return DomainFault{u"the %1 \"%2\" stands here a second time"_s.arg(what, textOf(name)), item.line,
                                   item.file};
        }
    }
    return std::nullopt;
}

} // namespace

bool Domain::hasSlot(std::string_view name) const
{
    return std::any_of(slots.begin(), slots.end(), [name](const DomainSlot &slot) { return slot.name == name; });
}

bool Domain::isEmpty() const
{
    return intents.empty() && entities.empty() && actions.empty() && textActions.empty() && slots.empty()
        && forms.empty() && responses.empty() && !hasSettings;
}

const std::set<std::string> &defaultActions()
{
    static const std::set<std::string> Names = {
        "action_listen",
        "action_restart",
        "action_session_start",
        "action_default_fallback",
        "action_deactivate_loop",
        "action_revert_fallback_events",
        "action_default_ask_affirmation",
        "action_default_ask_rephrase",
        "action_two_stage_fallback",
        "action_unlikely_intent",
        "action_back",
        "...",
        "action_extract_slots",
    };
    return Names;
}

const std::set<std::string> &defaultIntents()
{
    static const std::set<std::string> Names = {"restart", "back", "out_of_scope", "session_start", "nlu_fallback"};
    return Names;
}

std::set<std::string> actionNames(const Domain &domain)
{
    std::set<std::string> names = defaultActions();
    for (const DomainItem &item : domain.actions)
        names.insert(item.names.begin(), item.names.end());
    for (const Response &response : domain.responses)
        names.insert(response.name);
    for (const DomainForm &form : domain.forms)
        names.insert(form.name);
    return names;
}

std::optional<DomainFault> domainFault(const Domain &domain)
{
    if (auto fault = repeatedName(domain.intents, u"intent"_s))
        return fault;
    if (auto fault = repeatedName(domain.entities, u"entity"_s))
        return fault;
    if (auto fault = repeatedName(domain.actions, u"action"_s, defaultActions()))
        return fault;
    std::unordered_set<std::string> responses;
    for (const Response &response : domain.responses)
        responses.insert(response.name);
    for (const DomainForm &form : domain.forms) {
        if (defaultActions().contains(form.name) || responses.contains(form.name))
            return DomainFault{u"the form \"%1\" is named like a default action or a response"_s.arg(textOf(form.name)),
                               form.line, form.file};
    }
    const std::set<std::string> names = actionNames(domain);
    std::unordered_set<std::string> texts;
    for (const std::string &text : domain.textActions) {
        if (!texts.insert(text).second || (names.contains(text) && !defaultActions().contains(text)))
            return DomainFault{u"the text action \"%1\" is an action already"_s.arg(textOf(text)), 0};
    }
    for (const std::string &action : domain.triggeredActions) {
        if (!names.contains(action))
            return DomainFault{u"an intent triggers the unknown action \"%1\""_s.arg(textOf(action)), 0};
    }
    return std::nullopt;
}

void mergeDomain(Domain &domain, const Domain &other)
{
    std::unordered_set<std::string> forms;
    for (const DomainForm &form : domain.forms)
        forms.insert(form.name);
    std::vector<DomainItem> actions;
    std::copy_if(other.actions.begin(), other.actions.end(), std::back_inserter(actions),
                 [&forms](const DomainItem &item) { return !forms.contains(mergeName(item)); });
    mergeItems(domain.actions, actions);
    mergeItems(domain.intents, other.intents);
    mergeItems(domain.entities, other.entities);
    mergeNamed(domain.slots, other.slots);
    mergeNamed(domain.forms, other.forms);
    mergeNamed(domain.responses, other.responses);
    for (const std::string &text : other.textActions) {
        if (std::find(domain.textActions.begin(), domain.textActions.end(), text) == domain.textActions.end())
            domain.textActions.push_back(text);
    }
    domain.triggeredActions.insert(domain.triggeredActions.end(), other.triggeredActions.begin(),
                                   other.triggeredActions.end());
    domain.hasSettings = domain.hasSettings || other.hasSettings;
}

} // namespace Telemetry

#include "core/project/domain.h"

#include "core/project/schemachecks.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::Domain)
};

/** The name that a list item is merged by: for one with several keys, the first in alphabetical order. */
const std::string &mergeName(const DomainItem &item)
{
    static const std::string Nameless;
    return item.names.empty() ? Nameless : *std::min_element(item.names.begin(), item.names.end());
}

const std::string &mergeName(const DomainSlot &slot)
{
    return slot.name;
}

const std::string &mergeName(const DomainName &name)
{
    return name.name;
}

const std::string &mergeName(const Response &response)
{
    return response.name;
}

template<typename Item>
bool hasProperties(const Item &item)
{
    if constexpr (std::is_same_v<Item, DomainItem>)
        return item.hasProperties;
    return true;
}

/** Appends those of @p others whose names are new. */
template<typename Item>
void mergeItems(std::vector<Item> &items, const std::vector<Item> &others, MergeLoss::What what,
                std::vector<MergeLoss> *losses)
{
    std::unordered_map<std::string, std::pair<int, int>> known; // line and file
    for (const Item &item : items)
        known.emplace(mergeName(item), std::pair(item.line, item.file));
    for (const Item &item : others) {
        const auto [winner, isNew] = known.emplace(mergeName(item), std::pair(item.line, item.file));
        if (isNew)
            items.push_back(item);
        else if (losses)
            losses->push_back({what, mergeName(item), item.line, item.file, winner->second.first, winner->second.second,
                               hasProperties(item)});
    }
}

/** The first name that comes a second time, default actions left out where @p ignored names them. */
std::optional<DomainFault> repeatedName(const std::vector<DomainItem> &items, const QString &sentence,
                                        const std::set<std::string> &ignored = {})
{
    std::unordered_map<std::string, int> seen; // with the line
    for (const DomainItem &item : items) {
        for (const std::string &name : item.names) {
            if (ignored.contains(name))
                continue;
            const auto [first, isNew] = seen.emplace(name, item.line);
            if (!isNew)
                return DomainFault{sentence.arg(textOf(name), QString::number(first->second)),
                                   Text::tr("Keep one of the two."), item.line, item.file};
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

std::set<std::string> impliedSlots(const Domain &domain)
{
    std::set<std::string> names = {"session_started_metadata"};
    if (!domain.forms.empty())
        names.insert("requested_slot");
    const bool hasKnowledgeBase = std::any_of(domain.actions.begin(), domain.actions.end(), [](const DomainItem &item) {
        return std::find(item.names.begin(), item.names.end(), "action_query_knowledge_base") != item.names.end();
    });
    if (hasKnowledgeBase) {
        names.insert(
            {"knowledge_base_listed_objects", "knowledge_base_last_object", "knowledge_base_last_object_type"});
    }
    return names;
}

std::set<std::string> actionNames(const Domain &domain)
{
    std::set<std::string> names = defaultActions();
    for (const DomainItem &item : domain.actions)
        names.insert(item.names.begin(), item.names.end());
    for (const Response &response : domain.responses)
        names.insert(response.name);
    for (const DomainName &form : domain.forms)
        names.insert(form.name);
    return names;
}

std::optional<DomainFault> domainFault(const Domain &domain)
{
    if (auto fault =
            repeatedName(domain.intents, Text::tr("the intent \"%1\" stands here a second time, first in line %2")))
        return fault;
    if (auto fault =
            repeatedName(domain.entities, Text::tr("the entity \"%1\" stands here a second time, first in line %2")))
        return fault;
    if (auto fault =
            repeatedName(domain.actions, Text::tr("the action \"%1\" stands here a second time, first in line %2"),
                         defaultActions()))
        return fault;
    std::unordered_set<std::string> responses;
    for (const Response &response : domain.responses)
        responses.insert(response.name);
    for (const DomainName &form : domain.forms) {
        if (defaultActions().contains(form.name) || responses.contains(form.name))
            return DomainFault{
                Text::tr("the form \"%1\" is named like a default action or a response").arg(textOf(form.name)),
                Text::tr("Rename the form."), form.line, form.file};
    }
    const std::set<std::string> names = actionNames(domain);
    std::unordered_set<std::string> texts;
    for (const DomainName &text : domain.textActions) {
        if (!texts.insert(text.name).second || (names.contains(text.name) && !defaultActions().contains(text.name)))
            return DomainFault{Text::tr("the text action \"%1\" is an action already").arg(textOf(text.name)),
                               Text::tr("Remove it here or from the actions."), text.line, text.file};
    }
    for (const DomainName &action : domain.triggeredActions) {
        if (!names.contains(action.name))
            return DomainFault{Text::tr("an intent triggers the unknown action \"%1\"").arg(textOf(action.name)),
                               Text::tr("Add the action, or correct its name behind triggers."), action.line,
                               action.file};
    }
    return std::nullopt;
}

void mergeDomain(Domain &domain, const Domain &other, std::vector<MergeLoss> *losses)
{
    using enum MergeLoss::What;
    std::unordered_map<std::string, const DomainName *> forms;
    for (const DomainName &form : domain.forms)
        forms.emplace(form.name, &form);
    std::vector<DomainItem> actions;
    for (const DomainItem &item : other.actions) {
        const auto form = forms.find(mergeName(item));
        if (form == forms.end())
            actions.push_back(item);
        else if (losses)
            losses->push_back({ActionThatIsForm, mergeName(item), item.line, item.file, form->second->line,
                               form->second->file, item.hasProperties});
    }
    mergeItems(domain.actions, actions, Action, losses);
    mergeItems(domain.intents, other.intents, Intent, losses);
    mergeItems(domain.entities, other.entities, Entity, losses);
    mergeItems(domain.slots, other.slots, Slot, losses);
    mergeItems(domain.forms, other.forms, Form, losses);
    mergeItems(domain.responses, other.responses, MergeLoss::What::Response, losses);
    for (const DomainName &text : other.textActions) {
        const bool isKnown = std::any_of(domain.textActions.begin(), domain.textActions.end(),
                                         [&text](const DomainName &known) { return known.name == text.name; });
        if (!isKnown)
            domain.textActions.push_back(text);
    }
    domain.triggeredActions.insert(domain.triggeredActions.end(), other.triggeredActions.begin(),
                                   other.triggeredActions.end());
    domain.hasSettings = domain.hasSettings || other.hasSettings;
}

} // namespace Telemetry

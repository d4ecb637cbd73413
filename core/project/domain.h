#pragma once

#include "core/project/responses.h"
#include "core/project/trainingdata.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace Telemetry {

/** An item of a list in a domain: one name, or the keys of a mapping. */
struct DomainItem
{
    std::vector<std::string> names = {};
    int line = 0;
    int file = -1; ///< in the list of read files; -1: none
    bool hasProperties = false; ///< it is a mapping
};

struct DomainSlot
{
    std::string name;
    int mappings = 0;
    int customMappings = 0;
    int conditionalMappings = 0;
    int line = 0;
    int file = -1;
};

/** A form, a text of the bot, or an action that an intent triggers. */
struct DomainName
{
    std::string name;
    int line = 0;
    int file = -1;
};

/** What domain files and NLU data make up, as far as it counts; in the order of the files. */
struct Domain
{
    std::vector<DomainItem> intents;
    std::vector<DomainItem> entities;
    std::vector<DomainItem> actions;
    std::vector<DomainName> textActions; ///< `e2e_actions`, later the bot texts of stories too
    std::vector<DomainName> triggeredActions; ///< named by `triggers` of an intent
    std::vector<DomainSlot> slots;
    std::vector<DomainName> forms;
    std::vector<Response> responses;
    bool hasSettings = false; ///< a session_config or config that differs from the default

    bool hasSlot(std::string_view name) const;

    /** No intent, entity, action, slot, form or response: `rasa train` then trains NLU only. */
    bool isEmpty() const;
};

/** The 13 actions that Rasa adds by itself. */
const std::set<std::string> &defaultActions();

/** The five intents that Rasa adds by itself. */
const std::set<std::string> &defaultIntents();

/** Names of the slots that Rasa adds by itself to such a domain. @see counting.md 7 */
std::set<std::string> impliedSlots(const Domain &domain);

/**
 * Names of all actions: the default ones, the listed ones, responses and forms.
 */
std::set<std::string> actionNames(const Domain &domain);

/** A fault in a domain, for people. */
struct DomainFault
{
    QString text; ///< part of a sentence
    QString fix; ///< how to mend it, one sentence
    int line = 0; ///< where it stands; 0 when unknown
    int file = -1; ///< in the list of read files; -1 when unknown
};

/**
 * What is wrong with a domain although each of its parts is right: actions, intents or entities twice, forms named like
 * actions or responses, triggers of unknown actions.
 *
 * @return nothing when all is right
 * @see counting.md 7, "Invalid"
 */
std::optional<DomainFault> domainFault(const Domain &domain);

/** What a merging drops, because something of that name is there already. */
struct MergeLoss
{
    enum class What { Intent, Entity, Action, ActionThatIsForm, Slot, Form, Response };

    What what = What::Slot;
    std::string name;
    int line = 0; ///< of what is dropped
    int file = -1;
    int winnerLine = 0;
    int winnerFile = -1;
    bool hasProperties = false; ///< of what is dropped
};

/**
 * Adds @p other to @p domain: duplicates across the two vanish, and for equal names what is in @p domain already wins.
 *
 * @param losses  gets what is dropped; null for who does not ask
 * @see counting.md 7, "A folder"
 */
void mergeDomain(Domain &domain, const Domain &other, std::vector<MergeLoss> *losses = nullptr);

} // namespace Telemetry

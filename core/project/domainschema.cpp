#include "core/project/domainschema.h"

#include "core/base/detail.h"
#include "core/project/schemachecks.h"

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** A list (null allowed) of texts. */
Result<void> checkTexts(Item list, const char *name)
{
    if (const auto checked = checkSequence(list, name); !checked)
        return checked;
    for (const Item item : list.items()) {
        if (const auto checked = checkText(item, name); !checked)
            return checked;
    }
    return {};
}

/** A list (null allowed) of texts and open mappings; what is left of an entity's roles and groups are lists of texts.
 */
Result<void> checkNames(Item list, const char *name)
{
    if (const auto checked = checkSequence(list, name); !checked)
        return checked;
    for (const Item item : list.items()) {
        if (!item.isMapping()) {
            if (const auto checked = checkText(item, name); !checked)
                return checked;
        }
        for (const auto [key, value] : item.entries()) {
            if (!isOneOf(key.text(), {"roles", "groups"}))
                continue;
            if (const auto checked = checkTexts(value, "roles and groups"); !checked)
                return checked;
        }
    }
    return {};
}

Result<void> checkActions(Item list)
{
    if (const auto checked = checkSequence(list, "actions"); !checked)
        return checked;
    for (const Item item : list.items()) {
        if (!item.isMapping()) {
            if (const auto checked = checkText(item, "actions"); !checked)
                return checked;
        }
        for (const auto [name, settings] : item.entries()) {
            if (const auto checked = checkName(name, "actions"); !checked)
                return checked;
            if (const auto checked = checkMapping(settings, "the settings of an action"); !checked)
                return checked;
            if (const auto checked = checkKeys(settings, {"send_domain"}, "an action"); !checked)
                return checked;
            for (const auto [key, value] : settings.entries()) {
                if (const auto checked = checkBool(value, "send_domain"); !checked)
                    return checked;
            }
        }
    }
    return {};
}

Result<void> checkSlotConditions(Item list)
{
    if (const auto checked = checkSequence(list, "conditions"); !checked)
        return checked;
    for (const Item condition : list.items()) {
        if (const auto checked = checkMapping(condition, "conditions"); !checked)
            return checked;
        if (const auto checked =
                checkKeys(condition, {"active_loop", "requested_slot"}, "a condition of a slot mapping");
            !checked)
            return checked;
        const Item loop = condition.find("active_loop");
        if (!loop || !loop.isText())
            return condition.refusal(
                Detail::tr("a condition of a slot mapping needs \"active_loop\" with the name of a form"));
        if (const Item slot = condition.find("requested_slot"); slot) {
            if (const auto checked = checkText(slot, "requested_slot"); !checked)
                return checked;
        }
    }
    return {};
}

Result<void> checkSlotMappings(Item list)
{
    if (!list.isSequence())
        return list.refusal(Detail::tr("\"mappings\" of a slot must be a list"));
    for (const Item mapping : list.items()) {
        if (const auto checked = checkMapping(mapping, "mappings"); !checked)
            return checked;
        for (const auto [key, value] : mapping.entries()) {
            Result<void> checked;
            if (isOneOf(key.text(), {"type", "entity", "role", "group", "action"}))
                checked = checkText(value, "type, entity, role, group and action");
            else if (key.text() == "conditions")
                checked = checkSlotConditions(value);
            if (!checked)
                return checked;
        }
    }
    return {};
}

Result<void> checkSlot(Item slot)
{
    if (const auto checked = checkMapping(slot, "a slot"); !checked)
        return checked;
    const Item type = slot.find("type");
    if (!type || type.isNull())
        return slot.refusal(Detail::tr("a slot needs a \"type\""));
    const Item mappings = slot.find("mappings");
    if (!mappings)
        return slot.refusal(Detail::tr("a slot needs \"mappings\""));
    for (const auto [key, value] : slot.entries()) {
        Result<void> checked;
        if (key.text() == "influence_conversation")
            checked = checkBool(value, "influence_conversation");
        else if (key.text() == "values")
            checked = checkSequence(value, "values");
        else if (isOneOf(key.text(), {"min_value", "max_value"}))
            checked = checkNumber(value, "min_value and max_value");
        if (!checked)
            return checked;
    }
    return checkSlotMappings(mappings);
}

Result<void> checkForm(Item form)
{
    if (const auto checked = checkMapping(form, "a form"); !checked)
        return checked;
    if (const auto checked = checkKeys(form, {"required_slots", "ignored_intents"}, "a form"); !checked)
        return checked;
    const Item slots = form.find("required_slots");
    return slots ? checkTexts(slots, "required_slots") : Result<void>();
}

/** A mapping from names to mappings of one kind. */
Result<void> checkMap(Item map, const char *name, Result<void> (*check)(Item))
{
    if (const auto checked = checkMapping(map, name); !checked)
        return checked;
    for (const auto [key, value] : map.entries()) {
        if (const auto checked = checkName(key, name); !checked)
            return checked;
        if (const auto checked = check(value); !checked)
            return checked;
    }
    return {};
}

Result<void> checkSessionConfig(Item session)
{
    if (const auto checked = checkMapping(session, "session_config"); !checked)
        return checked;
    if (const Item time = session.find("session_expiration_time"); time) {
        if (const auto checked = checkNumber(time, "session_expiration_time"); !checked)
            return checked;
        if (time.isNumber() && time.text().starts_with('-') && time.isTruthy())
            return time.refusal(Detail::tr("\"session_expiration_time\" must not be negative"));
    }
    const Item carry = session.find("carry_over_slots_to_new_session");
    return carry ? checkBool(carry, "carry_over_slots_to_new_session") : Result<void>();
}

Result<void> checkSettings(Item settings)
{
    if (const auto checked = checkMapping(settings, "config"); !checked)
        return checked;
    const Item store = settings.find("store_entities_as_slots");
    return store ? checkBool(store, "store_entities_as_slots") : Result<void>();
}

Result<void> checkPart(std::string_view key, Item value)
{
    if (key == "version")
        return checkText(value, "version");
    if (key == "intents" || key == "entities")
        return checkNames(value, key == "intents" ? "intents" : "entities");
    if (key == "actions")
        return checkActions(value);
    if (key == "slots")
        return checkMap(value, "slots", checkSlot);
    if (key == "forms")
        return checkMap(value, "forms", checkForm);
    if (key == "responses")
        return checkMapping(value, "responses");
    if (key == "session_config")
        return checkSessionConfig(value);
    return key == "config" ? checkSettings(value) : Result<void>();
}

} // namespace

Result<void> checkDomain(Item domain)
{
    if (!domain.isMapping())
        return domain.refusal(Detail::tr("a domain must be a mapping"));
    for (const auto [key, value] : domain.entries()) {
        if (!key.isText())
            continue;
        if (const auto checked = checkPart(key.text(), value); !checked)
            return checked;
    }
    return {};
}

} // namespace Telemetry

#include "core/project/responses.h"

#include "core/base/detail.h"
#include "core/project/schemachecks.h"

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** A list (null allowed) of open mappings, in which @p texts are texts. */
Result<void> checkMappings(Item list, const char *name, std::initializer_list<std::string_view> texts)
{
    if (const auto checked = checkSequence(list, name); !checked)
        return checked;
    for (const Item item : list.items()) {
        if (const auto checked = checkMapping(item, name); !checked)
            return checked;
        for (const auto [key, value] : item.entries()) {
            if (!isOneOf(key.text(), texts))
                continue;
            if (const auto checked = checkText(value, name); !checked)
                return checked;
        }
    }
    return {};
}

Result<void> checkCondition(Item list)
{
    if (const auto checked = checkMappings(list, "condition", {"type", "name"}); !checked)
        return checked;
    for (const Item item : list.items()) {
        if (const auto checked = checkKeys(item, {"type", "name", "value"}, "a condition of a response"); !checked)
            return checked;
    }
    return {};
}

Result<void> checkAttribute(Item key, Item value)
{
    const std::string_view name = key.text();
    if (name == "custom" || name == "attachment")
        return checkMapping(value, name == "custom" ? "custom" : "attachment");
    if (name == "buttons" || name == "quick_replies")
        return checkMappings(value, "buttons", {"title", "payload"});
    if (name == "elements")
        return checkMappings(value, "elements", {});
    if (name == "condition")
        return checkCondition(value);
    if (name == "metadata")
        return {};
    return checkText(value, "text, image, channel and button_type");
}

} // namespace

Result<Response> readResponse(Item name, Item variations)
{
    if (!name.isText())
        return name.refusal(Detail::tr("the name of a response must be a text"));
    if (!variations.isSequence())
        return variations.refusal(Detail::tr("a response must be a list of variations"));
    Response response{.name = std::string(name.text()), .line = name.line()};
    for (const Item variation : variations.items()) {
        if (!variation.isMapping())
            return variation.refusal(Detail::tr("a variation of a response must be a mapping such as \"text: ...\""));
        if (const auto checked = checkKeys(variation,
                                           {"text", "image", "custom", "buttons", "button_type", "quick_replies",
                                            "attachment", "elements", "channel", "metadata", "condition"},
                                           "a variation of a response");
            !checked)
            return failure(checked.error());
        bool hasContent = false;
        for (const auto [key, value] : variation.entries()) {
            if (const auto checked = checkAttribute(key, value); !checked)
                return failure(checked.error());
            hasContent =
                hasContent || (key.text() == "text" && !value.isNull()) || (key.text() == "custom" && value.isTruthy());
            if (key.text() == "condition")
                ++response.conditionalVariations;
        }
        if (!hasContent)
            return variation.refusal(Detail::tr("a variation of a response needs \"text\" or \"custom\""));
    }
    return response;
}

} // namespace Telemetry

#pragma once

#include "core/project/yamlitems.h"

#include <initializer_list>

namespace Telemetry {

// What Rasa's schemas ask of a value. @p name is the key, for the message. A scalar may be null, a list too.

Result<void> checkText(Item item, const char *name);
Result<void> checkBool(Item item, const char *name);
Result<void> checkNumber(Item item, const char *name);
Result<void> checkSequence(Item item, const char *name);
Result<void> checkMapping(Item item, const char *name); ///< null is refused

/** Whether every key of the mapping @p item is one of @p names; @p place says where, for the message. */
Result<void> checkKeys(Item item, std::initializer_list<std::string_view> names, const char *place);

/** Whether the key of a map of slots, forms or actions is a text with at least one ASCII letter. */
Result<void> checkName(Item key, const char *place);

bool isOneOf(std::string_view text, std::initializer_list<std::string_view> texts);

/** Text for a message or a QString member. */
QString textOf(std::string_view utf8);

/** Without white space of any kind at both ends, as Python's strip() does. */
std::string_view stripped(std::string_view text);

} // namespace Telemetry

#pragma once

#include "core/base/environment.h"
#include "core/base/result.h"
#include "core/export.h"

#include <QString>
#include <QStringList>

#include <string_view>

namespace Telemetry {

/** Whether a plain scalar has a `${...}` with something in it, so that Rasa substitutes variables in it. */
TELEMETRY_CORE_EXPORT bool yamlHasVariable(std::string_view plain);

/**
 * A plain scalar with `${NAME}` and `$NAME` replaced by their values; what is not set stays as it is written.
 *
 * @return YamlVariableUnset when a word of the result still begins with `$` as it stood in @p plain
 * @see counting.md 3
 */
TELEMETRY_CORE_EXPORT Result<QString> yamlVariablesExpanded(const QString &plain, const Environment &environment);

/** Names of the variables that yamlVariablesExpanded() would replace, in their order. */
TELEMETRY_CORE_EXPORT QStringList yamlVariablesIn(const QString &plain, const Environment &environment);

/** Names of the variables that are not set, so that their names stay in the text. */
TELEMETRY_CORE_EXPORT QStringList yamlUnsetVariablesIn(const QString &plain, const Environment &environment);

} // namespace Telemetry

#pragma once

#include "core/payload/prefill.h"
#include "core/project/endpointsfile.h"

#include <optional>

namespace Telemetry {

// Values of single events, one room for each group. Each function answers for one property; nothing means that only the
// running command knows the value.

/** How well a rule is known. */
enum class Sureness {
    Recorded, ///< the real program's reports were recorded
    Source, ///< read in the source of the version, not recorded
    Documented, ///< known from the reference only
};

/** @p explanation followed by a sentence on how sure it is; @p version names what was read. */
QString withSureness(const QString &explanation, Sureness sureness, const QString &version = {});

Field makeField(const QString &name, Json value, Field::How how, const QString &explanation,
                std::vector<Contribution> contributions = {});

/** The property of *Server Started* that holds the type of a section. */
QString endpointProperty(EndpointKind which);

std::optional<Field> trainingValue(const QString &name, const PrefillInput &input); ///< *Training Started*
std::optional<Field> flowValue(const QString &name, const PrefillInput &input); ///< the same, what only Rasa Pro has
std::optional<Field> serverValue(const QString &name, const PrefillInput &input); ///< *Server Started*
std::optional<Field> exportValue(const QString &name, const PrefillInput &input); ///< *Tracker Exported*
std::optional<Field> testValue(const QString &name, const PrefillInput &input); ///< tests and markers
std::optional<Field> commandDefault(const QString &name, const PrefillInput &input); ///< options of commands

/** Whether a part could not be read because the file that its command takes when none is named is not there. */
template<typename Value>
bool isDefaultMissing(const std::optional<Result<Value>> &part)
{
    return part && !*part && part->error().code == Error::Code::FileMissing
        && (part->error().path.endsWith(QStringLiteral("/markers.yml"))
            || part->error().path.endsWith(QStringLiteral("/tests/e2e_test_cases.yml")));
}

/** What keeps the flows from being counted. */
std::optional<Error> flowRefusal(const PrefillInput &input);

} // namespace Telemetry

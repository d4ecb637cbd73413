#include "core/payload/userid.h"

#include <QCoreApplication>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::Preview)
};

} // namespace

Field userIdField(const MachineId &machineId, QStringView profile, const Facts &facts)
{
    Field field{.name = u"userId"_s,
                .value = machineId.value,
                .how = Field::How::Computed,
                .explanation = {},
                .contributions = {}};
    if (profile.startsWith("pro-"_L1)) {
        if (facts.license && !facts.license->id.isEmpty()) {
            field.value = Json(facts.license->id);
            field.explanation = Text::tr("Identifier of the licence; Rasa Pro uses it in place of the machine ID.");
        } else {
            field.how = Field::How::Assumed;
            field.explanation = Text::tr("Assumed: without a licence Rasa Pro has no ID and sends nothing.");
        }
        return field;
    }
    if (machineId.isNew) {
        field.how = Field::How::Assumed;
        field.explanation = Text::tr(
            "New: drawn for this preview and written nowhere. It is recorded when you accept or switch reporting on.");
        return field;
    }
    field.explanation = Text::tr("Machine ID of the global config; the same in all reports of this account.");
    return field;
}

} // namespace Telemetry

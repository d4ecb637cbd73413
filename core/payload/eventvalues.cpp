#include "core/payload/eventvalues.h"

#include <QCoreApplication>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::EventValues)
};

} // namespace

QString withSureness(const QString &explanation, Sureness sureness, const QString &version)
{
    switch (sureness) {
    case Sureness::Recorded:
        return explanation + u' ' + Text::tr("Compared with recorded reports of Rasa 3.5.");
    case Sureness::Source:
        return explanation + u' ' + Text::tr("Rule read in the source of %1, not recorded.").arg(version);
    case Sureness::Documented:
        return explanation + u' ' + Text::tr("Known from the documentation only.");
    }
    Q_UNREACHABLE();
}

Field makeField(const QString &name, Json value, Field::How how, const QString &explanation,
                std::vector<Contribution> contributions)
{
    return {.name = name,
            .value = std::move(value),
            .how = how,
            .explanation = explanation,
            .contributions = std::move(contributions)};
}

} // namespace Telemetry

#include "ui/outcometext.h"

#include <QCoreApplication>

namespace Telemetry {

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::OutcomeText)
};

} // namespace

QString outcomeText(const std::optional<Outcome> &outcome)
{
    if (!outcome)
        return Text::tr("running, or cut off");
    switch (*outcome) {
    case Outcome::Delivered:
        return Text::tr("delivered");
    case Outcome::Refused:
        return Text::tr("refused");
    case Outcome::Later:
        return Text::tr("not taken yet");
    case Outcome::Unknown:
        return Text::tr("outcome unknown");
    case Outcome::Discarded:
        return Text::tr("discarded");
    }
    Q_UNREACHABLE();
}

} // namespace Telemetry

#include "ui/verdicts.h"

#include <QCoreApplication>

namespace Telemetry {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Telemetry::Verdicts", text);
}

} // namespace

VerdictBadge verdictBadge(Verdict rasa)
{
    switch (rasa) {
    case Verdict::On:
        return {Tone::Good, tr("Reporting is on")};
    case Verdict::Off:
        return {Tone::Neutral, tr("Reporting is off")};
    case Verdict::Undecided:
        return {Tone::Warning, tr("Not decided yet")};
    case Verdict::WillTurnOn:
        return {Tone::Warning, tr("Rasa will switch it on")};
    case Verdict::Debug:
        return {Tone::Neutral, tr("Shown, not sent (debug)")};
    case Verdict::Blocked:
        return {Tone::Neutral, tr("On, but nothing can be sent")};
    case Verdict::Broken:
        return {Tone::Bad, tr("rasa stops: global.yml is broken")};
    }
    Q_UNREACHABLE();
}

QString verdictHeadline(Verdict rasa)
{
    switch (rasa) {
    case Verdict::On:
        return tr("Usage reporting is on for this account");
    case Verdict::Off:
        return tr("Usage reporting is off for this account");
    case Verdict::Undecided:
        return tr("Usage reporting is not decided yet");
    case Verdict::WillTurnOn:
        return tr("The next rasa command will switch usage reporting on");
    case Verdict::Debug:
        return tr("Reports are printed, not sent");
    case Verdict::Blocked:
        return tr("Usage reporting is on, but nothing can be sent");
    case Verdict::Broken:
        return tr("Every rasa command will stop at global.yml");
    }
    Q_UNREACHABLE();
}

} // namespace Telemetry

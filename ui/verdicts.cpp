#include "ui/verdicts.h"

#include <QCoreApplication>

namespace Telemetry {

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::Verdicts)
};

} // namespace

VerdictBadge verdictBadge(Verdict rasa)
{
    switch (rasa) {
    case Verdict::On:
        return {Tone::Good, Text::tr("Reporting is on")};
    case Verdict::Off:
        return {Tone::Neutral, Text::tr("Reporting is off")};
    case Verdict::Undecided:
        return {Tone::Warning, Text::tr("Not decided yet")};
    case Verdict::WillTurnOn:
        return {Tone::Warning, Text::tr("Rasa will switch it on")};
    case Verdict::Debug:
        return {Tone::Neutral, Text::tr("Shown, not sent (debug)")};
    case Verdict::Blocked:
        return {Tone::Neutral, Text::tr("On, but nothing can be sent")};
    case Verdict::Broken:
        return {Tone::Bad, Text::tr("rasa stops: global.yml is broken")};
    }
    Q_UNREACHABLE();
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::On:
        //: State of reporting, as in "rasa: on."
        return Text::tr("on");
    case Verdict::Off:
        //: State of reporting, as in "rasa: off."
        return Text::tr("off");
    case Verdict::Undecided:
        return Text::tr("undecided");
    case Verdict::WillTurnOn:
        //: State of reporting: the next command will switch it on
        return Text::tr("will-turn-on");
    case Verdict::Debug:
        //: State of reporting: reports are printed, not sent
        return Text::tr("debug");
    case Verdict::Blocked:
        //: State of reporting: on, but something that sending needs is missing
        return Text::tr("blocked");
    case Verdict::Broken:
        //: State of reporting: every command of Rasa would stop
        return Text::tr("broken");
    }
    Q_UNREACHABLE();
}

QString verdictHeadline(Verdict rasa)
{
    switch (rasa) {
    case Verdict::On:
        return Text::tr("Usage reporting is on for this account");
    case Verdict::Off:
        return Text::tr("Usage reporting is off for this account");
    case Verdict::Undecided:
        return Text::tr("Usage reporting is not decided yet");
    case Verdict::WillTurnOn:
        return Text::tr("The next rasa command will switch usage reporting on");
    case Verdict::Debug:
        return Text::tr("Reports are printed, not sent");
    case Verdict::Blocked:
        return Text::tr("Usage reporting is on, but nothing can be sent");
    case Verdict::Broken:
        return Text::tr("Every rasa command will stop at global.yml");
    }
    Q_UNREACHABLE();
}

QString verdictQuestion(Verdict rasa)
{
    switch (rasa) {
    case Verdict::On:
        return Text::tr("Why it is on");
    case Verdict::Off:
        return Text::tr("Why it is off");
    case Verdict::Undecided:
    case Verdict::WillTurnOn:
        return Text::tr("Why it is not decided");
    case Verdict::Debug:
        return Text::tr("Why reports are printed");
    case Verdict::Blocked:
        return Text::tr("Why nothing can be sent");
    case Verdict::Broken:
        return Text::tr("Why every command will stop");
    }
    Q_UNREACHABLE();
}

} // namespace Telemetry

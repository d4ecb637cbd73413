#include "app/commands/switchcommands.h"

#include "app/command.h"
#include "app/commands/sending.h"
#include "app/commands/words.h"
#include "app/services.h"
#include "core/reporting/deliverydesk.h"
#include "core/settings/consent.h"

#include <QCoreApplication>
#include <QDir>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::SwitchCommands)
};

QString editSentence(const ConfigEdit &edit, const QString &path)
{
    switch (edit.method) {
    case ConfigEdit::Method::Unchanged:
        return Text::tr("%1 already says so; it was not changed.").arg(path);
    case ConfigEdit::Method::Replaced:
        return Text::tr("%1 was changed.").arg(path);
    case ConfigEdit::Method::InPlace:
        return Text::tr("%1 was changed in place: %2.").arg(path, edit.methodReason);
    }
    Q_UNREACHABLE();
}

/** What is so now, by a fresh reading. */
void sayWhatIsSo(Services &services, Console &console)
{
    const Situation situation = readSituation(services.situationRequest(QDir::currentPath()));
    const auto say = [&console](const QString &who, Verdict verdict, const QStringList &reasons) {
        console.line(u"%1: %2. %3"_s.arg(who, verdictWord(verdict), reasons.value(0)).trimmed());
    };
    say(Text::tr("Reports by the rasa command"), situation.decision.rasa, situation.decision.rasaReasons);
    say(Text::tr("Reports by this program"), situation.decision.inspector, situation.decision.inspectorReasons);
}

CommandOption repairOption()
{
    return {u"repair"_s, {}, Text::tr("replace a damaged or unusable global.yml, keeping a backup beside it")};
}

Exit runEnable(const Invocation &invocation, Services &services, Console &console)
{
    return changeSwitch({.isOn = true, .repair = invocation.has(u"repair"_s)}, services, console);
}

Exit runDisable(const Invocation &invocation, Services &services, Console &console)
{
    // The last report goes first, while reporting is still on; off takes effect whatever becomes of it.
    if (invocation.has(u"report"_s))
        sendFinalReport(services, console);
    return changeSwitch({.isOn = false, .repair = invocation.has(u"repair"_s)}, services, console);
}

Exit runCheck(const Invocation &invocation, Services &services, Console &console)
{
    const QString expected = invocation.value(u"expect"_s);
    if (expected != "on"_L1 && expected != "off"_L1)
        return console.failure(
            {.code = Error::Code::Usage, .detail = Text::tr("check wants --expect on or --expect off")});
    const auto folder = projectFolder(invocation);
    if (!folder)
        return console.failure(folder.error());
    const Situation situation = readSituation(services.situationRequest(*folder, invocation.value(u"rasa"_s)));
    const QString verdict = verdictWord(situation.decision.rasa);
    const bool isMet = verdict == expected;
    if (invocation.has(u"json"_s)) {
        console.json(Json(
            Json::Object{{u"expected"_s, Json(expected)}, {u"verdict"_s, Json(verdict)}, {u"met"_s, Json(isMet)}}));
    } else if (!isMet) {
        console.message(Text::tr("Expected %1, but reports by the rasa command are %2. %3")
                            .arg(expected, verdict, situation.decision.rasaReasons.value(0))
                            .trimmed());
    }
    return isMet ? Exit::Done : Exit::NotSent;
}

} // namespace

Exit changeSwitch(const SwitchRequest &request, Services &services, Console &console)
{
    const Environment &environment = services.environment();
    const Situation before = readSituation(services.situationRequest(QDir::currentPath()));
    const auto edit = answerNotice({.isYes = request.isOn,
                                    .endpoint = before.destination ? before.destination->url.toString() : QString(),
                                    .newMachineId = services.newMachineId(),
                                    .now = QDateTime::currentDateTime(),
                                    .repair = request.repair},
                                   before.policy, environment);
    if (!edit) {
        console.failure(edit.error());
        sayWhatIsSo(services, console);
        return Exit::Failed;
    }
    console.line(editSentence(*edit, globalConfigPath(environment)));
    if (!edit->backup.isEmpty())
        console.line(Text::tr("The damaged file is kept as %1.").arg(edit->backup));
    sayWhatIsSo(services, console);
    if (const auto held = services.delivery().holdBackIfOff(); !held)
        console.failure(held.error()); // off is off; that reports which wait are not marked is another matter
    else if (*held > 0)
        console.line(Text::tr("%n reports that wait will not be sent by themselves.", nullptr, int(*held)));
    return Exit::Done;
}

Command enableCommand()
{
    return {.name = u"enable"_s,
            .summary = Text::tr("switch reporting on, for the rasa command and this program"),
            .options = {repairOption()},
            .run = runEnable};
}

Command disableCommand()
{
    return {.name = u"disable"_s,
            .summary = Text::tr("switch reporting off"),
            .options = {{u"report"_s,
                         {},
                         Text::tr("first send the final report \"Telemetry Disabled\", if reporting is on")},
                        repairOption()},
            .run = runDisable};
}

Command checkCommand()
{
    return {.name = u"check"_s,
            .summary = Text::tr("for scripts: is reporting by the rasa command on, or off?"),
            .details = Text::tr("Exit code 0 if the verdict is exactly that, else 3."),
            .options = {{u"expect"_s, u"on|off"_s, Text::tr("the expected verdict")},
                        projectOption(),
                        rasaOption(),
                        jsonOption()},
            .run = runCheck};
}

} // namespace Telemetry

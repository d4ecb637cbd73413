#include "app/command.h"
#include "app/commands/captureoutcome.h"
#include "app/commands/words.h"
#include "app/services.h"
#include "core/capture/captureenvironment.h"
#include "core/capture/passthrough.h"
#include "core/machine/rasainstallation.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::CaptureCommand)
};

/** Everything about one run that is known before it. */
struct PlannedRun
{
    QList<QByteArray> words; ///< as they were given, whatever their encoding
    QStringList shownWords;
    QStringList added; ///< words that were not given
    QList<CaptureVariable> variables;
    SituationRequest request;
    CaptureOutlook outlook;
};

/** The words after `--` as bytes, because the arguments of a program need not be text. */
QList<QByteArray> givenWords(const QStringList &words)
{
    QList<QByteArray> given;
    for (const QString &word : words)
        given.append(QFile::encodeName(word));
    QFile file(u"/proc/self/cmdline"_s);
    if (!file.open(QIODevice::ReadOnly))
        return given;
    QList<QByteArray> all = file.readAll().split('\0');
    all.removeLast(); // behind the last end
    if (all.size() < given.size())
        return given;
    const QList<QByteArray> last = all.last(given.size());
    for (qsizetype i = 0; i < last.size(); ++i) {
        if (QString::fromLocal8Bit(last.at(i)) != words.at(i))
            return given; // options stand among them
    }
    return last;
}

/**
 * Which Rasa runs: the one of `--rasa`, else what the shell would find, else the installation that belongs to the
 * project. For a plain `rasa` the first word becomes that program.
 */
void chooseRasa(PlannedRun &run, const Invocation &invocation, const Services &services)
{
    const QString wished = invocation.value(u"rasa"_s);
    run.request.rasaPath = wished;
    if (!callsRasa(run.shownWords))
        return;
    const bool isPlain = !run.shownWords.first().contains(u'/');
    const QString found = isPlain ? QStandardPaths::findExecutable(run.shownWords.first()) : run.shownWords.first();
    if (wished.isEmpty() && !found.isEmpty()) {
        run.request.rasaPath = QDir(run.request.projectFolder).absoluteFilePath(found);
        return;
    }
    QString program = rasaProgram(wished);
    if (wished.isEmpty()) {
        const auto installations = findRasaInstallations(
            {.rasaPath = {}, .projectFolder = run.request.projectFolder, .environment = services.environment()});
        program = installations.isEmpty() ? QString() : rasaProgram(installations.first().folder);
    }
    if (isPlain && !program.isEmpty())
        run.words.first() = QFile::encodeName(program);
}

Result<PlannedRun> plan(const Invocation &invocation, const Services &services)
{
    const auto folder = projectFolder(invocation);
    if (!folder)
        return failure(folder.error());
    const CaptureWishes wishes{.keepErrorReports = invocation.has(u"keep-error-reports"_s),
                               .asIfOn = invocation.has(u"as-if-on"_s)};
    PlannedRun run;
    run.words = givenWords(invocation.words);
    run.shownWords = invocation.words;
    run.variables = captureVariables(wishes, services.environment());
    run.request = services.situationRequest(*folder);
    run.request.environment = withVariables(services.environment(), run.variables);
    chooseRasa(run, invocation, services);

    const Situation situation = readSituation(run.request);
    run.outlook = captureOutlook(situation.decision, wishes);
    const RasaInstallation *installation = situation.facts.installation();
    const bool isPro = installation && installation->edition == RasaInstallation::Edition::Pro;
    const QStringList complete = withDebugLog(run.shownWords, isPro);
    if (complete != run.shownWords) {
        const qsizetype place =
            std::mismatch(run.shownWords.begin(), run.shownWords.end(), complete.begin()).second - complete.begin();
        run.added = {complete.at(place)};
        run.words.insert(place, QFile::encodeName(complete.at(place)));
        run.shownWords = complete;
    }
    if (wishes.asIfOn && situation.globalConfig.willRasaCreate())
        run.outlook.reasons.append(Text::tr("Rasa itself will write %1 at its start, with reporting on, as each of its "
                                            "commands does where there is none.")
                                       .arg(situation.globalConfig.path));
    return run;
}

void sayWhatIsSet(const PlannedRun &run, const Invocation &invocation, Console &console)
{
    for (const CaptureVariable &variable : run.variables)
        console.message(
            u"capture: %1=%2, %3."_s.arg(variable.name, variable.value.value_or(QString()), variable.reason));
    if (invocation.has(u"keep-error-reports"_s))
        console.message(Text::tr("capture: error reports of Rasa may leave, as --keep-error-reports says."));
    for (const QString &word : run.added)
        console.message(Text::tr("capture: %1 was added, as Rasa Pro shows its events in that log only.").arg(word));
    for (const QString &reason : run.outlook.reasons)
        console.message(u"capture: %1"_s.arg(reason));
}

/** Runs it to its end. @return how it ended, or why it could not be started, with a shell's exit code for that */
Result<CommandEnd> runThrough(const PlannedRun &run, const Services &services, CaptureRecord &record,
                              EventsFile &events, int &notStarted)
{
    CapturedCommand command;
    PassThrough passThrough;
    QEventLoop loop;
    std::optional<CommandEnd> end;
    QObject::connect(&command, &CapturedCommand::arrived, &loop,
                     [&](CapturedCommand::Stream stream, const QByteArray &bytes) {
                         for (const RecordedEvent &event : record.take(stream, bytes, QDateTime::currentDateTimeUtc()))
                             events.write(event);
                     });
    CommandStart start{
        .words = run.words, .folder = QFile::encodeName(run.request.projectFolder), .mask = services.inheritedMask()};
    for (const CaptureVariable &variable : run.variables)
        start.variables.append({QFile::encodeName(variable.name),
                                variable.value ? std::optional(variable.value->toUtf8()) : std::nullopt});
    const auto started = passThrough.start(command, start);
    if (!started) {
        notStarted = command.notStartedExitCode();
        return failure(started.error());
    }
    const auto leave = [&] {
        if (end && passThrough.isEmpty())
            loop.quit();
    };
    QObject::connect(&command, &CapturedCommand::finished, &loop, [&](const CommandEnd &how) {
        end = how;
        leave();
    });
    QObject::connect(&passThrough, &PassThrough::emptied, &loop, leave);
    loop.exec();
    for (const RecordedEvent &event : record.finish(QDateTime::currentDateTimeUtc()))
        events.write(event);
    return *end;
}

Exit run(const Invocation &invocation, Services &services, Console &console)
{
    const auto planned = plan(invocation, services);
    if (!planned)
        return console.failure(planned.error());
    const bool isQuiet = invocation.has(u"quiet"_s);
    if (planned->outlook.sendsEvents && !invocation.has(u"allow-sending"_s)) {
        for (const QString &reason : planned->outlook.reasons)
            console.message(reason);
        console.message(Text::tr("It was not run. --allow-sending runs it nevertheless."));
        return Exit::NotSent;
    }
    EventsFile events;
    if (invocation.has(u"events"_s)) {
        if (const auto opened = events.open(invocation.value(u"events"_s)); !opened)
            return console.failure(opened.error());
    }
    if (!isQuiet)
        sayWhatIsSet(*planned, invocation, console);

    CaptureRecord record;
    int notStarted = 0;
    const auto end = runThrough(*planned, services, record, events, notStarted);
    if (!end) {
        console.failure(end.error());
        return Exit(notStarted);
    }
    CaptureOutcome outcome{.record = record, .words = planned->shownWords, .request = planned->request};
    outcome.request.withRemote = true; // for the previews
    const QList<ComparedEvent> compared =
        isQuiet && !invocation.has(u"events"_s) ? QList<ComparedEvent>() : compareEvents(outcome, services);
    for (const ComparedEvent &one : compared)
        events.write(one);
    events.writeEnd(end->exitCode());
    if (!isQuiet)
        sayWhatWasCaptured(outcome, compared, console);

    Exit ours = Exit::Done;
    if (invocation.has(u"queue"_s) && !queueEvents(outcome, services, console))
        ours = Exit::Failed;
    if (const auto closed = events.close(); !closed)
        ours = console.failure(closed.error());
    return end->exitCode() != 0 ? Exit(end->exitCode()) : ours;
}

QString details()
{
    QString text = Text::tr(
        "Runs COMMAND with RASA_TELEMETRY_DEBUG=true in the project's folder. Its output, input, signals and exit "
        "code\npass through; what was found is told on standard error afterwards, beside the preview of each "
        "event.\nThis program sends nothing. Exit code: that of COMMAND, 127 where there is no such program, 126 where "
        "it "
        "cannot be run,\n128 and the number of the signal that ended it; 1 where only --queue or --events failed, 3 "
        "where it was not run\nbecause it would send.\n\nTo see the events without this program, set the variable "
        "where the command runs:\n");
    for (const DebugRecipe &recipe : debugRecipes())
        text += u"  %1 %2\n"_s.arg(recipe.place, -16).arg(recipe.text);
    return text
        + Text::tr("Variables do not reach by themselves into containers and other computers that COMMAND uses. Rasa "
                   "Pro shows its\nevents with --debug only.");
}

} // namespace

Command captureCommand()
{
    return {.name = u"capture"_s,
            .arguments = u"-- COMMAND..."_s,
            .fewestWords = 1,
            .mostWords = -1,
            .summary = Text::tr("run a command of Rasa and collect the events it would report"),
            .details = details(),
            .options = {projectOption(),
                        rasaOption(),
                        {u"queue"_s, {}, Text::tr("put the events into the outbox; nothing is sent by that")},
                        {u"events"_s, u"FILE"_s,
                         Text::tr("write each event as a line of JSON, as it comes, then the comparisons and the end")},
                        {u"as-if-on"_s, {}, Text::tr("for this run only, reporting counts as on; no file is changed")},
                        {u"keep-error-reports"_s, {}, Text::tr("let Rasa's error reports leave as ever")},
                        {u"allow-sending"_s, {}, Text::tr("run a version that sends its events in debug mode too")},
                        {u"quiet"_s, {}, Text::tr("say only what goes wrong")}},
            .run = run,
            .isAboutOutbox = true};
}

} // namespace Telemetry

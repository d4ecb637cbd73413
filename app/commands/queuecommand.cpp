#include "app/command.h"
#include "app/commands/report.h"
#include "app/services.h"
#include "core/project/projectwarning.h"
#include "core/project/refusal.h"
#include "core/reporting/deliverydesk.h"

#include <QCoreApplication>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::QueueCommand)
};

Exit run(const Invocation &invocation, Services &services, Console &console)
{
    if (isBesideCatalogue(invocation.word(0))) {
        console.failure({.code = Error::Code::ShownOnly,
                         .detail = invocation.word(0).startsWith(u'e', Qt::CaseInsensitive)
                             ? Text::tr("error reports")
                             : Text::tr("identify requests")});
        return Exit::Usage;
    }
    const bool isStrict = invocation.has(u"strict"_s);
    const auto report = previewReport(invocation, services, isStrict);
    if (!report)
        return console.failure(report.error());
    if (report->preview.outcome == Preview::Outcome::Refused) {
        console.message(refusalMessage(*report->preview.reason));
        return Exit::Failed;
    }
    tellWarnings(console, report->preview);
    if (isStrict && hasSeriousWarning(report->preview.warnings)) {
        console.message(Text::tr("Nothing was queued, because of the warnings."));
        return Exit::Failed;
    }
    const auto id = services.delivery().queue(report->preview, u"queue"_s, report->situation.facts.folder);
    if (!id) {
        console.failure(id.error());
        return id.error().code == Error::Code::ValueAssumed ? Exit::Usage : Exit::Failed;
    }
    if (invocation.has(u"json"_s)) {
        const Payload &payload = report->preview.payload;
        console.json(Json(Json::Object{{u"id"_s, Json(*id)},
                                       {u"event"_s, Json(report->preview.event)},
                                       {u"bytes"_s, Json(qint64(payload.wire.size()))},
                                       {u"sha256"_s, Json(payload.sha256)}}));
    } else {
        console.line(QString::number(*id));
    }
    const Decision &decision = report->situation.decision;
    if (!decision.maySend())
        console.message(
            Text::tr("It waits in the outbox and will not be sent now: %1").arg(decision.inspectorReasons.value(0)));
    return Exit::Done;
}

} // namespace

Command queueCommand()
{
    Command command{.name = u"queue"_s,
                    .arguments = u"EVENT"_s,
                    .fewestWords = 1,
                    .mostWords = 1,
                    .summary = Text::tr("put a report into the outbox and print its id"),
                    .details = Text::tr("Takes the options of \"preview\". Refused while a value would have to be made "
                                        "up: give it with --set or --context."),
                    .options = reportOptions(),
                    .run = run,
                    .isAboutOutbox = true};
    command.options.append(strictOption());
    command.options.append(jsonOption());
    return command;
}

} // namespace Telemetry

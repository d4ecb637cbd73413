#include "app/commands/against.h"
#include "app/commands/previewexplanation.h"
#include "app/commands/previewjson.h"
#include "app/commands/report.h"
#include "app/commands/words.h"
#include "app/services.h"
#include "core/delivery/curlcommand.h"
#include "core/payload/errorreport.h"
#include "core/payload/identify.h"
#include "core/settings/channels.h"
#include "core/project/projectwarning.h"
#include "core/project/refusal.h"

#include <QCoreApplication>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::PreviewCommand)
};

/** Where the request goes. @return Usage for error reports, which go elsewhere and in another form */
Result<QUrl> requestUrl(const Preview &preview, const Situation &situation)
{
    if (preview.slug == ErrorReportSlug)
        return failure({.code = Error::Code::Usage,
                        .detail = Text::tr("an error report has no curl form: only Rasa's own library sends it")});
    if (!situation.destination)
        return failure(situation.destination.error());
    QUrl url = situation.destination->url;
    if (preview.slug != IdentifySlug)
        return url;
    if (!url.path().endsWith("/track"_L1))
        return failure({.code = Error::Code::Usage,
                        .detail = Text::tr("the address %1 tells no place for identify").arg(url.toString())});
    url.setPath(url.path().chopped(qsizetype(qstrlen("track"))) + u"identify"_s);
    return url;
}

/** Remarks for people beside the data, on standard error. */
void remark(Console &console, const Preview &preview)
{
    if (preview.outcome == Preview::Outcome::NotSent)
        console.message(refusalMessage(*preview.reason));
    else
        console.message(Text::tr("%n bytes, SHA-256 %1, as %2 sends it. Nothing was sent.", nullptr,
                                 int(preview.payload.wire.size()))
                            .arg(preview.payload.sha256, preview.profile));
    if (!preview.assumed.isEmpty())
        console.message(Text::tr("Assumed, because only Rasa itself knows: %1.").arg(preview.assumed.join(u", "_s)));
    const auto counts = lensCounts(preview.lens);
    for (const auto &[cls, count] : counts)
        console.message(
            Text::tr("Privacy lens: %1 (%2). %3").arg(lensClassTitle(cls)).arg(count).arg(lensExplanation(cls)));
    if (preview.slug == ErrorReportSlug) {
        for (const QString &rule : errorChannelRules())
            console.message(rule);
    }
    for (const SchemaRemark &schema : preview.remarks)
        console.message(Text::tr("Schema: %1 should be %2.").arg(schema.place, schema.expected));
    tellWarnings(console, preview);
}

Exit run(const Invocation &invocation, Services &services, Console &console)
{
    if (invocation.has(u"against"_s) && isBesideCatalogue(invocation.word(0)))
        return console.failure(
            {.code = Error::Code::Usage,
             .detail = Text::tr("--against compares events of the catalogue, not \"%1\"").arg(invocation.word(0))});
    if (invocation.has(u"against"_s))
        return previewAgainst(invocation, services, console);
    const bool asJson = invocation.has(u"json"_s);
    const QString format = invocation.has(u"format"_s) ? invocation.value(u"format"_s) : u"pretty"_s;
    if (!QStringList({u"pretty"_s, u"wire"_s, u"explain"_s, u"curl"_s}).contains(format))
        return console.failure(
            {.code = Error::Code::Usage,
             .detail = Text::tr("there is no format \"%1\" (pretty, wire, explain, curl)").arg(format)});

    const bool isStrict = invocation.has(u"strict"_s);
    const auto report = previewReport(invocation, services, asJson || isStrict || format == "explain"_L1);
    if (!report)
        return console.failure(report.error());
    const Preview &preview = report->preview;
    const bool isRefused = preview.outcome == Preview::Outcome::Refused;
    const Exit done = isRefused || (isStrict && hasSeriousWarning(preview.warnings)) ? Exit::Failed : Exit::Done;
    if (asJson) {
        console.json(previewJson(preview));
        if (isStrict)
            tellWarnings(console, preview);
        return done;
    }
    if (isRefused) {
        console.message(refusalMessage(*preview.reason));
        return done;
    }
    if (format == "explain"_L1) {
        explainPreview(console, preview, services.catalogue());
    } else if (format == "pretty"_L1) {
        if (!preview.payload.indented.isEmpty())
            console.bytes(preview.payload.indented + '\n');
    } else if (preview.payload.wire.isEmpty()) {
        console.message(refusalMessage(*preview.reason)); // there are no bytes
        if (isStrict)
            tellWarnings(console, preview);
        return Exit::Failed;
    } else if (format == "wire"_L1) {
        console.bytes(preview.payload.wire);
    } else {
        const auto url = requestUrl(preview, report->situation);
        if (!url)
            return console.failure(url.error());
        console.bytes(curlCommand(*url, preview.payload.wire));
    }
    remark(console, preview);
    return done;
}

} // namespace

Command previewCommand()
{
    Command command{
        .name = u"preview"_s,
        .arguments = u"EVENT"_s,
        .fewestWords = 1,
        .mostWords = 1,
        .summary = Text::tr("the exact report that an event would send from here"),
        .details = Text::tr(
            "EVENT is a name or slug of the catalogue: \"Training Started\", training-started; \"identify\", the "
            "request "
            "of Rasa Pro; or \"error-report\", the report of an error, made from its traceback. Nothing is sent."),
        .options = reportOptions(),
        .run = run};
    command.options.append(
        {u"format"_s, u"FORMAT"_s,
         Text::tr("pretty (default), wire (exact body bytes), explain (where each value comes from), curl")});
    command.options.append(againstOption());
    command.options.append(strictOption());
    command.options.append(jsonOption());
    return command;
}

} // namespace Telemetry

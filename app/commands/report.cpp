#include "app/commands/report.h"

#include "app/commands/words.h"
#include "app/services.h"
#include "core/base/yamltree.h"
#include "core/payload/errorreport.h"
#include "core/payload/identify.h"
#include "core/project/projectwarning.h"
#include "core/reporting/projectpreview.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::Report)
};

/** The values of `--set` or `--context`: NAME=JSON, the last one of a name counts. */
Result<Json::Object> namedValues(const QStringList &assignments, const QString &option)
{
    Json values(Json::Object{});
    for (const QString &assignment : assignments) {
        const qsizetype mark = assignment.indexOf(u'=');
        if (mark < 1)
            return failure({.code = Error::Code::Usage,
                            .detail = Text::tr("--%1 wants NAME=JSON, not \"%2\"").arg(option, assignment)});
        const QString name = assignment.first(mark);
        auto value = Json::parse(assignment.sliced(mark + 1).toUtf8());
        if (!value) {
            return failure({.code = Error::Code::Usage,
                            .detail = Text::tr("the value of --%1 %2 is no JSON: %3, in column %4 (a text needs double "
                                               "quotes: %2='\"text\"')")
                                          .arg(option, name, value.error().detail)
                                          .arg(value.error().column)});
        }
        values.set(name, *std::move(value));
    }
    return values.object();
}

ProjectArguments projectArguments(const Invocation &invocation, const QString &folder, bool explain)
{
    ProjectArguments arguments;
    arguments.folder = folder;
    if (invocation.has(u"config"_s))
        arguments.config = invocation.value(u"config"_s);
    if (invocation.has(u"domain"_s))
        arguments.domain = invocation.value(u"domain"_s);
    arguments.data = invocation.values(u"data"_s);
    if (invocation.has(u"endpoints"_s))
        arguments.endpoints = invocation.value(u"endpoints"_s);
    if (invocation.has(u"credentials"_s))
        arguments.credentials = invocation.value(u"credentials"_s);
    if (invocation.has(u"markers"_s))
        arguments.markers = invocation.value(u"markers"_s);
    arguments.explain = explain;
    return arguments;
}

constexpr qint64 LargestText = 8 * 1024 * 1024;

/** The text that `--traceback` names. */
Result<QByteArray> tracebackText(const QString &name)
{
    if (name != "-"_L1)
        return readRegularFile(name, LargestText);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return failure({.code = Error::Code::FileUnreadable, .detail = input.errorString(), .path = name});
    QByteArray text;
    while (text.size() <= LargestText) {
        const QByteArray more = input.read(LargestText + 1 - text.size());
        if (more.isEmpty())
            return text;
        text += more;
    }
    return failure({.code = Error::Code::FileTooLarge,
                    .detail = Text::tr("more than %n bytes", nullptr, int(LargestText)),
                    .path = Text::tr("standard input")});
}

Result<Preview> errorReport(const Invocation &invocation, const Services &services, const PreviewRequest &request,
                            const Facts &facts)
{
    if (!request.properties.empty())
        return failure({.code = Error::Code::Usage, .detail = Text::tr("an error report has no properties to --set")});
    const QString name = invocation.value(u"traceback"_s);
    const auto text = tracebackText(name);
    if (!text)
        return failure(text.error());
    const FoundTracebacks found = findTracebacks(*text, name == "-"_L1 ? Text::tr("standard input") : name);
    const PythonTraceback *top = found.reachedTop();
    if (!top)
        return failure(*found.problem);
    return makeErrorReport(services.catalogue(),
                           {.profile = request.profile,
                            .context = request.context,
                            .machineId = {.value = request.machineId, .isNew = request.isMachineIdNew},
                            .eventId = services.trainingId(),
                            .moment = QDateTime::currentDateTimeUtc()},
                           facts, *top);
}

Result<Preview> identify(const Invocation &invocation, const Services &services, const PreviewRequest &request,
                         const Facts &facts)
{
    const QString endpoints = invocation.has(u"endpoints"_s) ? invocation.value(u"endpoints"_s) : u"endpoints.yml"_s;
    return makeIdentify(services.catalogue(), request, facts,
                        readTraitSources(facts.folder, endpoints, services.environment()));
}

} // namespace

bool isBesideCatalogue(const QString &word)
{
    return word == ErrorReportSlug || word == ErrorReportName || word == IdentifySlug || word == IdentifyName;
}

Result<ReportPreview> previewReport(const Invocation &invocation, const Services &services, bool explain)
{
    const QString word = invocation.word(0);
    const bool isErrorReport = word == ErrorReportSlug || word == ErrorReportName;
    if (isErrorReport != invocation.has(u"traceback"_s))
        return failure({.code = Error::Code::Usage,
                        .detail = isErrorReport ? Text::tr("error-report needs --traceback FILE (- is standard input)")
                                                : Text::tr("--traceback belongs to error-report")});
    auto properties = namedValues(invocation.values(u"set"_s), u"set"_s);
    if (!properties)
        return failure(properties.error());
    auto context = namedValues(invocation.values(u"context"_s), u"context"_s);
    if (!context)
        return failure(context.error());
    const auto given = projectFolder(invocation);
    const QString folder = given.value_or(QDir::currentPath());

    ReportPreview report;
    report.situation = readSituation(services.situationRequest(folder, invocation.value(u"rasa"_s), given.has_value()));
    const GlobalConfig &config = report.situation.globalConfig;
    PreviewRequest request{.event = invocation.word(0),
                           .profile = invocation.value(u"profile"_s),
                           .properties = *std::move(properties),
                           .context = *std::move(context),
                           .machineId = config.hasMachineId() ? config.machineId : Json(services.newMachineId()),
                           .isMachineIdNew = !config.hasMachineId(),
                           .trainingId = services.trainingId()};

    if (isBesideCatalogue(word)) {
        if (!given)
            return failure(given.error());
        auto made = isErrorReport ? errorReport(invocation, services, request, report.situation.facts)
                                  : identify(invocation, services, request, report.situation.facts);
        if (!made)
            return failure(made.error());
        report.preview = *std::move(made);
        return report;
    }
    const auto subject = previewSubject(services.catalogue(), request, report.situation.facts);
    if (!subject)
        return failure(subject.error());
    if (!given) { // no folder, no report: Rasa would have none to run in
        report.preview.event = subject->event->name;
        report.preview.slug = subject->event->slug;
        report.preview.profile = subject->profile;
        report.preview.outcome = Preview::Outcome::Refused;
        report.preview.reason = given.error();
        return report;
    }
    auto made = readPreview(services.catalogue(), request, report.situation.facts,
                            projectArguments(invocation, folder, explain));
    if (!made)
        return failure(made.error());
    report.preview = std::move(made->preview);
    report.project = std::move(made->project);
    return report;
}

void tellWarnings(Console &console, const Preview &preview)
{
    for (const ProjectWarning &warning : preview.warnings)
        console.message(warningMessage(warning));
}

} // namespace Telemetry

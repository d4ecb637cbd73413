#include "core/payload/preview.h"

#include "core/events/event.h"
#include "core/events/eventcatalogue.h"
#include "core/payload/eventvalues.h"
#include "core/payload/lensknowledge.h"
#include "core/payload/prefill.h"
#include "core/payload/userid.h"
#include "core/project/projectextras.h"

#include <QCoreApplication>

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::Preview)
};

/** The reason why a report is dropped, with its place where that is in the project's configuration. */
Error placed(Error reason, const Json::Object &chosen, const ProjectSummary *project)
{
    const bool isChosen =
        std::any_of(chosen.begin(), chosen.end(), [](const Json::Member &member) { return !member.second.wire(); });
    if (!project || !project->unsendable || project->unsendable->code != reason.code || isChosen)
        return reason;
    reason.path = project->unsendable->path;
    reason.line = project->unsendable->line;
    reason.column = project->unsendable->column;
    return reason;
}

} // namespace

QString outcomeWord(Preview::Outcome outcome)
{
    switch (outcome) {
    case Preview::Outcome::Sent:
        return u"sent"_s;
    case Preview::Outcome::Refused:
        return u"refused"_s;
    case Preview::Outcome::NotSent:
        return u"not sent"_s;
    }
    Q_UNREACHABLE();
}

QString howWord(Field::How how)
{
    switch (how) {
    case Field::How::Computed:
        return u"computed"_s;
    case Field::How::Fixed:
        return u"fixed"_s;
    case Field::How::Drawn:
        return u"drawn"_s;
    case Field::How::Chosen:
        return u"chosen"_s;
    case Field::How::Assumed:
        return u"assumed"_s;
    }
    Q_UNREACHABLE();
}

QString defaultProfile(const Facts &facts)
{
    const RasaInstallation *installation = facts.installation();
    if (!installation)
        return u"docs"_s;
    return EventCatalogue::profileFor(installation->edition == RasaInstallation::Edition::Pro, installation->version);
}

Result<PreviewSubject> previewSubject(const EventCatalogue &catalogue, const PreviewRequest &request,
                                      const Facts &facts)
{
    PreviewSubject subject;
    subject.event = catalogue.find(request.event);
    if (!subject.event)
        return failure({.code = Error::Code::UnknownEvent, .detail = request.event});
    const QString wished = request.profile.isEmpty() ? defaultProfile(facts) : request.profile;
    if (!EventCatalogue::profile(wished))
        return failure({.code = Error::Code::UnknownProfile, .detail = wished});
    subject.profile = catalogue.nearestProfile(*subject.event, wished);

    QStringList chosen;
    for (const auto &[name, value] : request.properties)
        chosen.append(name);
    subject.order = catalogue.propertyOrder(*subject.event, subject.profile, chosen);
    for (const QString &name : std::as_const(chosen)) {
        if (name == "metrics_id"_L1 || !subject.order.contains(name)) {
            return failure(
                {.code = Error::Code::UnknownProperty,
                 .detail = Text::tr("%1 in \"%2\" as %3 sends it").arg(name, subject.event->name, subject.profile)});
        }
    }
    return subject;
}

Result<Preview> makePreview(const EventCatalogue &catalogue, const PreviewRequest &request, const Facts &facts,
                            const Result<ProjectSummary> *project, const ProjectExtras *extras)
{
    auto subject = previewSubject(catalogue, request, facts);
    if (!subject)
        return failure(subject.error());
    if (const QStringList implied = impliedNames(*subject->event, extras); !implied.isEmpty())
        subject->order = catalogue.propertyOrder(*subject->event, subject->profile, implied);

    Preview preview;
    preview.event = subject->event->name;
    preview.slug = subject->event->slug;
    preview.profile = subject->profile;
    if (needsProject(*subject->event) && project && !*project) {
        preview.outcome = Preview::Outcome::Refused;
        preview.reason = project->error();
        return preview;
    }

    const ProjectSummary *summary = project && *project ? &**project : nullptr;
    const PrefillInput input{.event = *subject->event,
                             .profile = subject->profile,
                             .order = subject->order,
                             .project = summary,
                             .extras = extras,
                             .facts = facts,
                             .chosen = request.properties,
                             .trainingId = request.trainingId};
    if (auto refusal = prefillRefusal(input)) {
        preview.outcome = Preview::Outcome::Refused;
        preview.reason = std::move(refusal);
        return preview;
    }
    preview.fields = prefill(input);
    if (summary && needsProject(*subject->event))
        preview.warnings = summary->warnings;
    Context context = makeContext(catalogue, subject->profile, facts, request.context);
    preview.context = std::move(context.fields);

    const Field user =
        userIdField({.value = request.machineId, .isNew = request.isMachineIdNew}, subject->profile, facts);
    PayloadParts parts{.userId = user.value,
                       .event = preview.event,
                       .context = std::move(context.document),
                       .hasMetricsId = subject->order.contains(u"metrics_id"_s)};
    for (const Field &field : std::as_const(preview.fields))
        parts.properties.object().emplace_back(field.name, field.value);
    preview.payload = makePayload(parts);
    preview.lens = lensMarks(preview.payload.document, lensKnowledge(facts, summary, extras, subject->order));
    if (parts.hasMetricsId) {
        preview.fields.append(user);
        preview.fields.last().name = u"metrics_id"_s;
    }
    if (preview.payload.notSent) {
        preview.outcome = Preview::Outcome::NotSent;
        preview.reason = placed(*preview.payload.notSent, request.properties, summary);
    }
    preview.remarks =
        eventRemarks(catalogue, {.name = preview.event, .properties = preview.payload.document[u"properties"]},
                     preview.profile)
            .value_or(QList<SchemaRemark>());

    for (const Field &field : std::as_const(preview.fields)) {
        if (field.how == Field::How::Assumed)
            preview.assumed.append(field.name);
    }
    for (const Field &field : std::as_const(preview.context)) {
        if (field.how == Field::How::Assumed)
            preview.assumed.append(field.name);
    }
    if (user.how == Field::How::Assumed && !parts.hasMetricsId)
        preview.assumed.append(u"userId"_s);
    return preview;
}

} // namespace Telemetry

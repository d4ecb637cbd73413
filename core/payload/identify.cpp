#include "core/payload/identify.h"

#include "core/events/eventcatalogue.h"
#include "core/payload/eventvalues.h"
#include "core/payload/lensknowledge.h"
#include "core/payload/userid.h"

#include <QCoreApplication>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::Identify)
};

Field typeField(const QString &name, const QString &section, const Json &type, const TraitSources &sources, int line)
{
    if (type.isNull())
        return makeField(name, type, Field::How::Computed,
                         sources.path.isEmpty()
                             ? Text::tr("Null: there is no endpoints.yml.")
                             : Text::tr("Null: %1 names no type in the section %2.").arg(sources.path, section));
    return makeField(name, type, Field::How::Computed,
                     Text::tr("Type in the section %1, as it is written.").arg(section),
                     {{.kind = Contribution::Kind::Counted, .path = sources.path, .line = line, .amount = 1}});
}

QList<Field> traits(const QString &profile, const TraitSources &sources)
{
    QList<Field> fields = {
        typeField(u"tracing_backend"_s, u"tracing"_s, sources.tracing, sources, sources.tracingLine),
        typeField(u"metrics_backend"_s, u"metrics"_s, sources.metrics, sources, sources.metricsLine),
    };
    if (profile != "pro-3.14"_L1) // newer builds have no such feature
        fields += makeField(u"anonymization"_s, sources.anonymization, Field::How::Computed,
                            withSureness(sources.anonymizationLine > 0
                                             ? Text::tr("Summary of the section anonymization in %1.").arg(sources.path)
                                             : Text::tr("There are no rules for anonymisation."),
                                         Sureness::Documented));
    return fields;
}

Result<void> choose(QList<Field> &fields, const Json::Object &chosen, const QString &profile)
{
    for (const auto &[name, value] : chosen) {
        auto field = std::find_if(fields.begin(), fields.end(),
                                  [&wanted = name](const Field &candidate) { return candidate.name == wanted; });
        if (field == fields.end())
            return failure({.code = Error::Code::UnknownProperty,
                            .detail = Text::tr("%1 in \"%2\" as %3 sends it").arg(name, IdentifyName, profile)});
        field->value = value;
        field->how = Field::How::Chosen;
        field->explanation = Text::tr("Given by you.");
        field->contributions.clear();
    }
    return {};
}

} // namespace

QString identifyProfile(QStringView wished)
{
    if (wished.startsWith("pro-"_L1))
        return wished.toString();
    for (const Profile &profile : EventCatalogue::profiles()) {
        if (profile.isPro)
            return profile.id;
    }
    Q_UNREACHABLE();
}

Result<Preview> makeIdentify(const EventCatalogue &catalogue, const PreviewRequest &request, const Facts &facts,
                             const Result<TraitSources> &sources)
{
    const QString wished = request.profile.isEmpty() ? defaultProfile(facts) : request.profile;
    if (!EventCatalogue::profile(wished))
        return failure({.code = Error::Code::UnknownProfile, .detail = wished});
    Preview preview;
    preview.event = IdentifyName;
    preview.slug = IdentifySlug;
    preview.profile = identifyProfile(wished);
    if (!sources) {
        preview.outcome = Preview::Outcome::Refused;
        preview.reason = sources.error();
        return preview;
    }
    preview.fields = traits(preview.profile, *sources);
    if (const auto done = choose(preview.fields, request.properties, preview.profile); !done)
        return failure(done.error());
    Context context = makeContext(catalogue, preview.profile, facts, request.context);
    preview.context = std::move(context.fields);

    const Field user =
        userIdField({.value = request.machineId, .isNew = request.isMachineIdNew}, preview.profile, facts);
    Json members(Json::Object{});
    for (const Field &field : std::as_const(preview.fields))
        members.set(field.name, field.value);
    preview.payload = payloadOf(Json(Json::Object{
        {u"userId"_s, user.value}, {u"traits"_s, std::move(members)}, {u"context"_s, std::move(context.document)}}));
    preview.lens = lensMarks(preview.payload.document, lensKnowledge(facts));
    if (preview.payload.notSent) {
        preview.outcome = Preview::Outcome::NotSent;
        preview.reason = preview.payload.notSent;
    }
    for (const QList<Field> *fields : {&preview.fields, &preview.context}) {
        for (const Field &field : *fields) {
            if (field.how == Field::How::Assumed)
                preview.assumed.append(field.name);
        }
    }
    if (user.how == Field::How::Assumed)
        preview.assumed.append(user.name);
    return preview;
}

} // namespace Telemetry

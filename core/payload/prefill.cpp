#include "core/payload/prefill.h"

#include "core/events/eventcatalogue.h"
#include "core/payload/eventvalues.h"
#include "core/project/projectextras.h"

#include <QCoreApplication>

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::Prefill)
};

using ValueOf = std::optional<Field> (*)(const QString &, const PrefillInput &);

/** What an event is made of. */
struct EventNeeds
{
    QLatin1StringView slug;
    ValueOf valueOf;
    WantedParts parts = {};
    WantedParts partsOfPro = {}; ///< besides them
};

const EventNeeds Events[] = {
    {"training-started"_L1, &trainingValue, ProjectPart::Training, ProjectPart::Flows | ProjectPart::ModelGroups},
    {"model-nlu-tested"_L1, &testValue, ProjectPart::NluTest},
    {"model-core-tested"_L1, &testValue, ProjectPart::StoryTest},
    {"server-started"_L1, &serverValue, ProjectPart::Endpoints | ProjectPart::Credentials},
    {"tracker-exported"_L1, &exportValue, ProjectPart::Endpoints},
    {"markers-parsed"_L1, &testValue, ProjectPart::Markers},
    {"e2e-test-run-started"_L1, &testValue, ProjectPart::EndToEndTests},
    {"end-to-end-testing-started"_L1, &testValue, ProjectPart::EndToEndTests},
};

const EventNeeds *needsOf(const EventDefinition &event)
{
    const auto found = std::find_if(std::begin(Events), std::end(Events),
                                    [&event](const EventNeeds &needs) { return needs.slug == event.slug; });
    return found == std::end(Events) ? nullptr : found;
}

bool isPro(QStringView profile)
{
    return profile.startsWith(u"pro-");
}

template<typename Value>
std::optional<Error> errorOf(const std::optional<Result<Value>> &part)
{
    return part && !*part ? std::optional(part->error()) : std::nullopt;
}

/** Whether the person gave all values, so that the project has nothing to say. */
bool isAllChosen(const PrefillInput &input)
{
    return std::all_of(input.order.begin(), input.order.end(),
                       [&input](const QString &name) { return name == "metrics_id"_L1 || input.chosenValue(name); });
}

Field valueOf(const QString &name, const PrefillInput &input)
{
    if (const EventNeeds *needs = needsOf(input.event)) {
        if (auto field = needs->valueOf(name, input))
            return *std::move(field);
    }
    if (input.event.slug == "project-created"_L1 && name == "init_directory"_L1)
        return makeField(name, Json(input.facts.directoryHash), Field::How::Computed,
                         withSureness(Text::tr("SHA-256 of the path %1.").arg(input.facts.folder), Sureness::Recorded));
    if (auto field = commandDefault(name, input))
        return *std::move(field);
    const PropertyDefinition *definition = input.event.property(name);
    return makeField(name, definition ? definition->example : Json(), Field::How::Assumed,
                     Text::tr("Known only when the command runs; this is an example."));
}

} // namespace

const Json *PrefillInput::chosenValue(QStringView name) const
{
    const auto found =
        std::find_if(chosen.begin(), chosen.end(), [name](const Json::Member &member) { return member.first == name; });
    return found == chosen.end() ? nullptr : &found->second;
}

WantedParts neededParts(const EventDefinition &event, QStringView profile)
{
    const EventNeeds *needs = needsOf(event);
    if (!needs)
        return {};
    if (!isPro(profile))
        return needs->parts;
    // Not every version of Rasa Pro reports all that the newest one does.
    const QStringList order = EventCatalogue::propertyOrder(event, profile);
    WantedParts ofPro = needs->partsOfPro;
    ofPro.setFlag(ProjectPart::Flows, ofPro.testFlag(ProjectPart::Flows) && order.contains(u"num_flows"_s));
    ofPro.setFlag(ProjectPart::ModelGroups,
                  ofPro.testFlag(ProjectPart::ModelGroups) && order.contains(u"model_groups"_s));
    return needs->parts | ofPro;
}

bool needsProject(const EventDefinition &event)
{
    const EventNeeds *needs = needsOf(event);
    return needs && needs->parts.testFlag(ProjectPart::Training);
}

std::optional<Error> prefillRefusal(const PrefillInput &input)
{
    const WantedParts parts = neededParts(input.event, input.profile);
    if (!input.extras || !parts || isAllChosen(input))
        return std::nullopt;
    const ProjectExtras &extras = *input.extras;
    std::optional<Error> error;
    const auto look = [&](ProjectPart part, auto errorOfPart) {
        if (!error && parts.testFlag(part))
            error = errorOfPart();
    };
    look(ProjectPart::NluTest, [&] { return errorOf(extras.nluTest); });
    look(ProjectPart::StoryTest, [&] {
        const Json *endToEnd = input.chosenValue(u"end_to_end");
        return errorOf(endToEnd && !endToEnd->isTruthy() ? extras.coreTest : extras.everythingTest);
    });
    look(ProjectPart::Endpoints, [&] { return errorOf(extras.endpoints); }); // read first by `rasa run`
    look(ProjectPart::Credentials, [&] { return errorOf(extras.credentials); });
    look(ProjectPart::ModelGroups, [&] { return errorOf(extras.endpoints); });
    // Without a file to count in, an example is more use than a refusal.
    look(ProjectPart::Markers,
         [&] { return isDefaultMissing(extras.markers) ? std::nullopt : errorOf(extras.markers); });
    look(ProjectPart::Flows, [&] { return flowRefusal(input); });
    look(ProjectPart::EndToEndTests,
         [&] { return isDefaultMissing(extras.endToEndTests) ? std::nullopt : errorOf(extras.endToEndTests); });
    return error;
}

QStringList impliedNames(const EventDefinition &event, const ProjectExtras *extras)
{
    // The counters of assertions are sent together, once there is any assertion.
    const bool hasAssertions = event.slug == "e2e-test-run-started"_L1 && extras && extras->endToEndTests
        && *extras->endToEndTests && (*extras->endToEndTests)->usesAssertions;
    QStringList names;
    for (int kind = 0; hasAssertions && kind < AssertionKindCount; ++kind)
        names += assertionKey(AssertionKind(kind)) + u"_count"_s;
    return names;
}

QList<Field> prefill(const PrefillInput &input)
{
    QList<Field> fields;
    for (const QString &name : input.order) {
        if (name != "metrics_id"_L1)
            fields.append(valueOf(name, input));
    }
    for (const auto &[name, value] : input.chosen) {
        auto existing = std::find_if(fields.begin(), fields.end(),
                                     [&name = name](const Field &candidate) { return candidate.name == name; });
        if (existing == fields.end())
            existing =
                fields.insert(fields.end(), Field{.name = name, .value = {}, .explanation = {}, .contributions = {}});
        *existing = makeField(name, value, Field::How::Chosen, Text::tr("Chosen by you."));
    }
    return fields;
}

} // namespace Telemetry

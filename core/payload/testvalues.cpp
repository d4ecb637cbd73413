#include "core/payload/eventvalues.h"
#include "core/events/eventcatalogue.h"
#include "core/project/projectextras.h"

#include <QCoreApplication>

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::TestValues)
};

struct NluProperty
{
    QLatin1StringView name;
    ProjectCount count;
};

constexpr NluProperty NluProperties[] = {
    {"num_intent_examples"_L1, ProjectCount::IntentExamples},
    {"num_entity_examples"_L1, ProjectCount::EntityExamples},
    {"num_lookup_tables"_L1, ProjectCount::LookupTables},
    {"num_synonyms"_L1, ProjectCount::Synonyms},
    {"num_regexes"_L1, ProjectCount::Regexes},
};

/** The part, when it was read without an error. */
template<typename Value>
const Value *readPart(const std::optional<Result<Value>> &part)
{
    return part && *part ? &**part : nullptr;
}

std::optional<Field> nluTestValue(const QString &name, const ProjectSummary &data)
{
    const auto property = std::find_if(std::begin(NluProperties), std::end(NluProperties),
                                       [&name](const NluProperty &candidate) { return candidate.name == name; });
    if (property == std::end(NluProperties))
        return std::nullopt;
    return makeField(
        name, Json(data.count(property->count)), Field::How::Computed,
        withSureness(Text::tr("Counted as for a training, in what \"rasa test nlu\" reads: the folder data, "
                              "or what --data names in place of --nlu."),
                     Sureness::Source, Text::tr("Rasa 3.5")),
        data.contributions[size_t(property->count)]);
}

std::optional<Field> storyTestValue(const QString &name, const PrefillInput &input)
{
    const Json *chosen = input.chosenValue(u"end_to_end");
    const bool isCoreOnly = chosen && !chosen->isTruthy();
    if (name == "project"_L1) {
        const bool hasRemote = input.facts.remote.state == GitRemote::State::Found;
        return makeField(
            name, hasRemote ? Json(input.facts.remote.hash) : Json(), Field::How::Assumed,
            Text::tr("Stored in the model when it is trained, and empty without a model. This is the value "
                     "of a model that is trained in this folder."));
    }
    if (name == "end_to_end"_L1)
        return makeField(
            name, Json(true), Field::How::Fixed,
            withSureness(Text::tr("\"rasa test\" tests messages too; \"rasa test core\" says false without "
                                  "--e2e, which --set end_to_end=false shows with its number of steps."),
                         Sureness::Source, Text::tr("Rasa 3.5")));
    const TestStories *stories =
        input.extras ? readPart(isCoreOnly ? input.extras->coreTest : input.extras->everythingTest) : nullptr;
    if (name != "num_story_steps"_L1 || !stories)
        return std::nullopt;
    const QString explanation = isCoreOnly
        ? Text::tr(
            "Steps of the stories that \"rasa test core\" reads: the folder data, or what --data names in place of "
            "--stories.")
        : Text::tr(
            "Steps of the stories in files whose names begin with test_, anywhere below this folder or below what "
            "--data names in place of --stories.");
    return makeField(name, Json(stories->steps), Field::How::Computed,
                     withSureness(explanation, Sureness::Source, Text::tr("Rasa 3.5")), stories->contributions);
}

std::optional<Field> markerValue(const QString &name, const MarkerCounts &markers)
{
    const auto field = [&name](qint64 count, const QString &explanation, const std::vector<Contribution> &places) {
        return makeField(name, Json(count), Field::How::Computed,
                         withSureness(explanation, Sureness::Source, Text::tr("Rasa 3.x")), places);
    };
    if (name == "marker_count"_L1)
        return field(markers.markers, Text::tr("Markers at the top of the files."), markers.markersOfFiles);
    if (name == "max_depth"_L1)
        return field(markers.maxDepth, Text::tr("Levels of the deepest marker; a lone condition has one."),
                     markers.deepest);
    if (name == "branching_factor"_L1)
        return field(markers.branching, Text::tr("Most markers below one operator; 0 without operators."),
                     markers.broadest);
    return std::nullopt;
}

std::optional<Field> endToEndValue(const QString &name, const EndToEndTests &tests, bool isDocumented)
{
    const auto field = [&](Json value, const QString &explanation, const std::vector<Contribution> &places) {
        return makeField(
            name, std::move(value), Field::How::Computed,
            withSureness(explanation, isDocumented ? Sureness::Documented : Sureness::Source, Text::tr("Rasa Pro")),
            places);
    };
    if (name == "number_of_test_cases"_L1)
        return field(Json(tests.testCases),
                     Text::tr("Entries of \"test_cases\" in the files that \"rasa test e2e\" reads."),
                     tests.testCasesOfFiles);
    if (name == "number_of_fixtures"_L1)
        return field(Json(tests.fixtures), Text::tr("Fixtures with different names."), tests.fixturesOfFiles);
    if (name == "uses_fixtures"_L1)
        return field(Json(tests.fixtures > 0), Text::tr("Whether there are fixtures."), tests.fixturesOfFiles);
    if (name == "number_of_metadata"_L1)
        return field(Json(tests.metadata), Text::tr("Metadata with different names."), tests.metadataOfFiles);
    if (name == "uses_metadata"_L1)
        return field(Json(tests.metadata > 0), Text::tr("Whether there are metadata."), tests.metadataOfFiles);
    if (name == "uses_assertions"_L1)
        return field(Json(tests.usesAssertions),
                     Text::tr("Whether any step has an assertion; if so, the numbers of each kind follow."), {});
    for (int kind = 0; kind < AssertionKindCount; ++kind) {
        const QString key = assertionKey(AssertionKind(kind));
        if (name == key + u"_count"_s)
            return field(Json(tests.assertions[size_t(kind)]), Text::tr("Assertions of the kind %1.").arg(key),
                         tests.assertionsOfCases[size_t(kind)]);
    }
    return std::nullopt;
}

/** An example in place of a number, since there is nothing to count in. */
Field exampleWithout(const QString &name, const PrefillInput &input, const Error &error, const QString &advice)
{
    const PropertyDefinition *definition = input.event.property(name);
    return makeField(
        name, definition ? definition->example : Json(), Field::How::Assumed,
        Text::tr("There is no %1, so the command stops unless it is given another path (here: %2). This is an "
                 "example.")
            .arg(error.path.section(u'/', -1), advice));
}

} // namespace

std::optional<Field> testValue(const QString &name, const PrefillInput &input)
{
    if (input.event.slug == "model-core-tested"_L1)
        return storyTestValue(name, input);
    if (!input.extras)
        return std::nullopt;
    if (input.event.slug == "model-nlu-tested"_L1) {
        const ProjectSummary *data = readPart(input.extras->nluTest);
        return data ? nluTestValue(name, *data) : std::nullopt;
    }
    if (input.event.slug == "markers-parsed"_L1) {
        if (isDefaultMissing(input.extras->markers))
            return exampleWithout(name, input, input.extras->markers->error(), u"--markers"_s);
        const MarkerCounts *markers = readPart(input.extras->markers);
        return markers ? markerValue(name, *markers) : std::nullopt;
    }
    if (isDefaultMissing(input.extras->endToEndTests))
        return exampleWithout(name, input, input.extras->endToEndTests->error(), u"--data"_s);
    const EndToEndTests *tests = readPart(input.extras->endToEndTests);
    return tests ? endToEndValue(name, *tests, input.event.status == "documented-only"_L1) : std::nullopt;
}

} // namespace Telemetry

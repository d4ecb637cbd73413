#include "core/payload/prefill.h"

#include "core/events/eventcatalogue.h"

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

struct CountProperty
{
    QLatin1StringView name;
    ProjectCount count;
};

constexpr CountProperty CountProperties[] = {
    {"num_intent_examples"_L1, ProjectCount::IntentExamples},
    {"num_entity_examples"_L1, ProjectCount::EntityExamples},
    {"num_actions"_L1, ProjectCount::Actions},
    {"num_templates"_L1, ProjectCount::Responses},
    {"num_conditional_response_variations"_L1, ProjectCount::ConditionalResponseVariations},
    {"num_slot_mappings"_L1, ProjectCount::SlotMappings},
    {"num_custom_slot_mappings"_L1, ProjectCount::CustomSlotMappings},
    {"num_conditional_slot_mappings"_L1, ProjectCount::ConditionalSlotMappings},
    {"num_slots"_L1, ProjectCount::Slots},
    {"num_forms"_L1, ProjectCount::Forms},
    {"num_intents"_L1, ProjectCount::Intents},
    {"num_entities"_L1, ProjectCount::Entities},
    {"num_story_steps"_L1, ProjectCount::StorySteps},
    {"num_lookup_tables"_L1, ProjectCount::LookupTables},
    {"num_synonyms"_L1, ProjectCount::Synonyms},
    {"num_regexes"_L1, ProjectCount::Regexes},
};

struct CopiedProperty
{
    QLatin1StringView name;
    Json ProjectSummary::*section;
};

const CopiedProperty CopiedProperties[] = {
    {"language"_L1, &ProjectSummary::language},
    {"assistant_id"_L1, &ProjectSummary::assistantId},
    {"pipeline"_L1, &ProjectSummary::pipeline},
    {"policies"_L1, &ProjectSummary::policies},
    {"train_schema"_L1, &ProjectSummary::trainSchema},
    {"predict_schema"_L1, &ProjectSummary::predictSchema},
    {"recipe"_L1, &ProjectSummary::recipe},
};

// The one event whose numbers this program takes from the project's training data (counting.md 9).
bool isTrainingStarted(const EventDefinition &event)
{
    return event.slug == "training-started"_L1;
}

Field field(const QString &name, Json value, Field::How how, const QString &explanation)
{
    return {.name = name, .value = std::move(value), .how = how, .explanation = explanation, .contributions = {}};
}

std::optional<Field> fromProject(const QString &name, const ProjectSummary &project)
{
    for (const CopiedProperty &copied : CopiedProperties) {
        if (copied.name == name) {
            const Json &value = project.*copied.section;
            return field(name, value, Field::How::Computed,
                         value.isNull() ? Text::tr("Null: the configuration does not have it.")
                                        : Text::tr("Copied from the configuration as it is written."));
        }
    }
    for (const CountProperty &counted : CountProperties) {
        if (counted.name == name) {
            Field number = field(name, Json(project.count(counted.count)), Field::How::Computed,
                                 Text::tr("Counted in the project's files."));
            number.contributions = project.contributions[size_t(counted.count)];
            return number;
        }
    }
    return std::nullopt;
}

Field valueOf(const QString &name, const PrefillInput &input)
{
    if (isTrainingStarted(input.event)) {
        if (input.project) {
            if (auto computed = fromProject(name, *input.project))
                return *std::move(computed);
        }
        if (name == "training_id"_L1)
            return field(name, Json(input.trainingId), Field::How::Drawn,
                         Text::tr("Random for each training; this one was drawn here."));
        // telemetry.md 9, point 3: no caller passes the value on.
        if (name == "is_finetuning"_L1)
            return field(name, Json(false), Field::How::Fixed,
                         Text::tr("Always false, even with --finetune: Rasa does not pass the option on."));
    }
    if (input.event.slug == "project-created"_L1 && name == "init_directory"_L1)
        return field(name, Json(input.facts.directoryHash), Field::How::Computed,
                     Text::tr("SHA-256 of the path %1.").arg(input.facts.folder));
    const PropertyDefinition *definition = input.event.property(name);
    return field(name, definition ? definition->example : Json(), Field::How::Assumed,
                 Text::tr("Known only when the command runs; this is an example."));
}

} // namespace

bool needsProject(const EventDefinition &event)
{
    return isTrainingStarted(event);
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
        *existing = field(name, value, Field::How::Chosen, Text::tr("Chosen by you."));
    }
    return fields;
}

} // namespace Telemetry

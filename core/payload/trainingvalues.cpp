#include "core/payload/eventvalues.h"

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
    bool isOtherInPro = false; ///< Rasa Pro has more built-in ones or other kinds, depending on its release
};

constexpr CountProperty CountProperties[] = {
    {"num_intent_examples"_L1, ProjectCount::IntentExamples},
    {"num_entity_examples"_L1, ProjectCount::EntityExamples},
    {"num_actions"_L1, ProjectCount::Actions, true},
    {"num_templates"_L1, ProjectCount::Responses, true},
    {"num_conditional_response_variations"_L1, ProjectCount::ConditionalResponseVariations},
    {"num_slot_mappings"_L1, ProjectCount::SlotMappings, true},
    {"num_custom_slot_mappings"_L1, ProjectCount::CustomSlotMappings, true},
    {"num_conditional_slot_mappings"_L1, ProjectCount::ConditionalSlotMappings, true},
    {"num_slots"_L1, ProjectCount::Slots, true},
    {"num_forms"_L1, ProjectCount::Forms},
    {"num_intents"_L1, ProjectCount::Intents, true},
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

template<typename Property, size_t Count>
const Property *named(const Property (&properties)[Count], const QString &name)
{
    const auto found = std::find_if(std::begin(properties), std::end(properties),
                                    [&name](const Property &property) { return property.name == name; });
    return found == std::end(properties) ? nullptr : found;
}

std::optional<Field> fromProject(const QString &name, const ProjectSummary &project, bool isPro)
{
    const Sureness sureness = isPro ? Sureness::Source : Sureness::Recorded;
    if (const CopiedProperty *copied = named(CopiedProperties, name)) {
        const Json &value = project.*copied->section;
        return makeField(name, value, Field::How::Computed,
                         withSureness(value.isNull() ? Text::tr("Null: the configuration does not have it.")
                                                     : Text::tr("Copied from the configuration as it is written."),
                                      sureness, Text::tr("Rasa Pro")));
    }
    const CountProperty *counted = named(CountProperties, name);
    if (!counted)
        return std::nullopt;
    const Json number(project.count(counted->count));
    const auto &contributions = project.contributions[size_t(counted->count)];
    if (isPro && counted->isOtherInPro)
        return makeField(
            name, number, Field::How::Assumed,
            Text::tr("Counted as Rasa Open Source 3.5 does. Rasa Pro comes to another number, depending on its "
                     "release: it has more built-in parts, and other kinds of slot mappings."),
            contributions);
    return makeField(name, number, Field::How::Computed,
                     withSureness(Text::tr("Counted in the project's files."), sureness, Text::tr("Rasa Pro")),
                     contributions);
}

/** Which of the reports of a training this is. @param nestedType  empty when what is trained is not known */
QString typeExplanation(const QString &nestedType)
{
    const QString commands = Text::tr("\"rasa train nlu\" and \"rasa train core\" send only an inner report, with the "
                                      "type nlu or core; a dry run sends only the outer one.");
    if (nestedType.isEmpty())
        return Text::tr(
                   "The outer one of the two reports of a full \"rasa train\", which says rasa; the inner one says "
                   "what is really trained.")
            + u' ' + commands;
    if (nestedType == "rasa"_L1)
        return Text::tr(
                   "A full \"rasa train\" sends two reports: an outer one and, inside it, one about what is really "
                   "trained. Here both say rasa and differ in training_id alone.")
            + u' ' + commands;
    return Text::tr(
               "A full \"rasa train\" sends two reports with different training_id: this outer one, which says rasa, "
               "and inside it one that says %1, for that is what is really trained here. Shown with --set "
               "type='\"%1\"'.")
               .arg(nestedType)
        + u' ' + commands;
}

} // namespace

std::optional<Field> trainingValue(const QString &name, const PrefillInput &input)
{
    const bool isPro = input.profile.startsWith(u"pro-"_s);
    if (input.project) {
        if (auto field = fromProject(name, *input.project, isPro))
            return field;
    }
    if (name == "training_id"_L1)
        return makeField(name, Json(input.trainingId), Field::How::Drawn,
                         Text::tr("Random for each training; this one was drawn here."));
    if (name == "type"_L1)
        return makeField(name, Json(u"rasa"_s), Field::How::Assumed,
                         typeExplanation(input.project && !isPro ? input.project->nestedType : QString()));
    // telemetry.md 9, point 3: no caller passes the value on.
    if (name == "is_finetuning"_L1)
        return makeField(name, Json(false), Field::How::Fixed,
                         Text::tr("Always false, even with --finetune: Rasa does not pass the option on."));
    return isPro ? flowValue(name, input) : std::nullopt;
}

} // namespace Telemetry

#include "core/payload/eventvalues.h"
#include "core/project/llmsettings.h"
#include "core/project/projectextras.h"

#include <QCoreApplication>

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::FlowValues)
};

constexpr QLatin1StringView FlowProperties[FlowCountCount] = {
    "num_flows"_L1,
    "num_flows_with_nlu_trigger"_L1,
    "num_flows_with_flow_guards"_L1,
    "num_flows_always_included_in_prompt"_L1,
    "num_flows_with_not_startable_flow_guards"_L1,
    "num_collect_steps"_L1,
    "num_collect_steps_with_separate_utter"_L1,
    "num_collect_steps_with_rejections"_L1,
    "num_collect_steps_with_not_reset_after_flow_ends"_L1,
    "num_set_slot_steps"_L1,
    "max_depth_of_if_construct"_L1,
    "num_link_steps"_L1,
    "num_call_steps"_L1,
    "num_shared_slots_between_flows"_L1,
};

struct LlmProperty
{
    QLatin1StringView name;
    Json LlmSettings::*value;
};

const LlmProperty LlmProperties[] = {
    {"llm_command_generator_model_name"_L1, &LlmSettings::modelName},
    {"llm_command_generator_model_group_id"_L1, &LlmSettings::modelGroupId},
    {"llm_command_generator_custom_prompt_used"_L1, &LlmSettings::customPromptUsed},
    {"multi_step_llm_command_generator_custom_handle_flows_prompt_used"_L1, &LlmSettings::handleFlowsPromptUsed},
    {"multi_step_llm_command_generator_custom_fill_slots_prompt_used"_L1, &LlmSettings::fillSlotsPromptUsed},
    {"flow_retrieval_enabled"_L1, &LlmSettings::flowRetrievalEnabled},
    {"flow_retrieval_embedding_model_name"_L1, &LlmSettings::embeddingModelName},
    {"flow_retrieval_embedding_model_group_id"_L1, &LlmSettings::embeddingModelGroupId},
};

/** Whether sub-agents, MCP servers and the patterns of the snapshot that was read apply. */
bool isSince314(const PrefillInput &input)
{
    return input.profile == "pro-3.14"_L1;
}

QString sourceTitle(const PrefillInput &input)
{
    return isSince314(input) ? Text::tr("a development build of Rasa Pro 3.14") : Text::tr("Rasa Pro before 3.14");
}

const ProjectFlows *flowsOf(const PrefillInput &input)
{
    const bool isThere = input.extras && input.extras->flows && *input.extras->flows;
    return isThere ? &**input.extras->flows : nullptr;
}

const EndpointsFile *endpointsOf(const PrefillInput &input)
{
    const bool isThere = input.extras && input.extras->endpoints && *input.extras->endpoints;
    return isThere ? &**input.extras->endpoints : nullptr;
}

FlowSurroundings surroundingsOf(const PrefillInput &input)
{
    FlowSurroundings surroundings;
    if (!isSince314(input))
        return surroundings;
    surroundings.withPatterns = true;
    if (const ProjectFlows *flows = flowsOf(input)) {
        for (const SubAgent &agent : flows->agents)
            surroundings.agents += agent.name;
    }
    if (const EndpointsFile *endpoints = endpointsOf(input)) {
        for (const Json &server : endpoints->mcpServers.array())
            surroundings.mcpServers += server[u"name"].toString();
    }
    return surroundings;
}

std::optional<Field> flowCount(const QString &name, const PrefillInput &input)
{
    const auto which = std::find(std::begin(FlowProperties), std::end(FlowProperties), name);
    const ProjectFlows *flows = flowsOf(input);
    if (which == std::end(FlowProperties) || !flows)
        return std::nullopt;
    const auto statistics = flowStatistics(flows->flows, surroundingsOf(input));
    if (!statistics)
        return std::nullopt; // the report is refused for it
    const auto count = FlowCount(which - std::begin(FlowProperties));
    const Json value(statistics->count(count));
    const auto &contributions = statistics->contributions[size_t(count)];
    if (flows->flows.empty())
        return makeField(name, value, Field::How::Computed,
                         withSureness(Text::tr("The project has no flows, so Rasa Pro adds none either."),
                                      Sureness::Source, sourceTitle(input)));
    if (isSince314(input))
        return makeField(name, value, Field::How::Computed,
                         withSureness(Text::tr("Counted in the project's flows and in the patterns that Rasa Pro adds "
                                               "where the project has none of that name."),
                                      Sureness::Source, sourceTitle(input)),
                         contributions);
    return makeField(
        name, value, Field::How::Assumed,
        withSureness(Text::tr("Counted in the project's flows. Rasa Pro adds patterns of its own, how many "
                              "depends on its release, so its number may be larger."),
                     Sureness::Source, sourceTitle(input)),
        contributions);
}

std::optional<Field> llmValue(const QString &name, const PrefillInput &input)
{
    const auto property = std::find_if(std::begin(LlmProperties), std::end(LlmProperties),
                                       [&name](const LlmProperty &candidate) { return candidate.name == name; });
    if (property == std::end(LlmProperties) || !input.project)
        return std::nullopt;
    const LlmSettings settings =
        llmSettings(input.project->pipeline, isSince314(input) ? ProDefaults::Since314 : ProDefaults::Until311);
    const Json &value = settings.*(property->value);
    if (settings.component.isNull())
        return makeField(name, value, Field::How::Computed,
                         withSureness(Text::tr("Null: the pipeline has no command generator."), Sureness::Source,
                                      sourceTitle(input)));
    const bool isDefault = (property->value == &LlmSettings::modelName && settings.isModelDefault)
        || (property->value == &LlmSettings::embeddingModelName && settings.isEmbeddingDefault);
    if (isDefault)
        return makeField(name, value, Field::How::Assumed,
                         withSureness(Text::tr("%1 names none, so Rasa Pro's own default stands here; releases may "
                                               "differ in it.")
                                          .arg(settings.component.toString()),
                                      Sureness::Source, sourceTitle(input)));
    return makeField(name, value, settings.isCertain ? Field::How::Computed : Field::How::Assumed,
                     withSureness(settings.isCertain
                                      ? Text::tr("From %1 in the pipeline.").arg(settings.component.toString())
                                      : Text::tr("%1 in the pipeline has a section that is no mapping; Rasa Pro stops "
                                                 "there.")
                                            .arg(settings.component.toString()),
                                  Sureness::Source, sourceTitle(input)));
}

std::optional<Field> modelGroups(const QString &name, const PrefillInput &input)
{
    const EndpointsFile *endpoints = endpointsOf(input);
    if (!endpoints)
        return std::nullopt;
    if (endpoints->modelGroups.isNull())
        return makeField(
            name, {}, Field::How::Computed,
            withSureness(Text::tr("Null: the endpoints have no model groups."), Sureness::Source, sourceTitle(input)));
    const bool hasVariables = !endpoints->substitutedVariables.isEmpty();
    return makeField(
        name, endpoints->modelGroups, hasVariables ? Field::How::Assumed : Field::How::Computed,
        withSureness(
            hasVariables
                ? Text::tr("Copied from the endpoints with all that stands there. Rasa Pro leaves the variables "
                           "of secret keys as they are written; of which keys besides api_key is not known.")
                : Text::tr("Copied from the endpoints with all that stands there, keys written out included."),
            Sureness::Source, sourceTitle(input)),
        {{.path = endpoints->path, .line = endpoints->modelGroupsLine, .amount = 1, .note = u"model_groups"_s}});
}

std::optional<Field> agents(const QString &name, const PrefillInput &input)
{
    const ProjectFlows *flows = flowsOf(input);
    const EndpointsFile *endpoints = endpointsOf(input);
    if (!flows || !endpoints)
        return std::nullopt;
    Json value(Json::Object{});
    if (flows->agents.empty() && endpoints->mcpServers.isNull())
        return makeField(name, value, Field::How::Computed,
                         withSureness(Text::tr("Empty: there are no sub-agents and no MCP servers."), Sureness::Source,
                                      sourceTitle(input)));
    value.set(u"usage"_s, agentUsage(flows->flows, surroundingsOf(input)));
    if (!endpoints->mcpServers.isNull())
        value.set(u"mcp_servers"_s, endpoints->mcpServers);
    Json::Array list;
    std::vector<Contribution> contributions;
    for (const SubAgent &agent : flows->agents) {
        list.emplace_back(Json::Object{{agent.name, agent.config}});
        contributions.push_back({.path = agent.path, .line = 1, .amount = 1, .note = u"sub-agent"_s});
    }
    if (!list.empty())
        value.set(u"agents"_s, Json(std::move(list)));
    const bool isCertain = flows->agents.size() < 2
        && std::all_of(flows->agents.begin(), flows->agents.end(),
                       [](const SubAgent &agent) { return agent.isCertain; });
    return makeField(name, std::move(value), isCertain ? Field::How::Computed : Field::How::Assumed,
                     withSureness(isCertain ? Text::tr("From the flows, the endpoints and the files of the sub-agents.")
                                            : Text::tr("From the flows, the endpoints and the files of the sub-agents; "
                                                       "Rasa Pro takes these in the order of the file system, and may "
                                                       "leave variables as they are written."),
                                  Sureness::Source, sourceTitle(input)),
                     std::move(contributions));
}

} // namespace

std::optional<Error> flowRefusal(const PrefillInput &input)
{
    if (input.extras && input.extras->flows && !*input.extras->flows)
        return input.extras->flows->error();
    const ProjectFlows *flows = flowsOf(input);
    if (!flows)
        return std::nullopt;
    const auto statistics = flowStatistics(flows->flows, surroundingsOf(input));
    return statistics ? std::nullopt : std::optional(statistics.error());
}

std::optional<Field> flowValue(const QString &name, const PrefillInput &input)
{
    if (name == "model_groups"_L1)
        return modelGroups(name, input);
    if (name == "agents"_L1)
        return agents(name, input);
    if (name == "api_health_check_enabled"_L1) {
        const QString value = input.facts.environment.value(u"LLM_API_HEALTH_CHECK"_s).value_or(u"false"_s);
        return makeField(name, Json(value.toLower() == "true"_L1), Field::How::Computed,
                         withSureness(Text::tr("Whether the variable LLM_API_HEALTH_CHECK says true."),
                                      Sureness::Source, sourceTitle(input)));
    }
    if (auto field = flowCount(name, input))
        return field;
    return llmValue(name, input);
}

} // namespace Telemetry

#include "core/project/llmsettings.h"

#include <QString>

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

const QString OlderModel = u"gpt-4-0613"_s;
const QString NewerModel = u"gpt-4o-2024-11-20"_s;

struct Generator
{
    QLatin1StringView name;
    bool isSince314 = false;
    bool hasNewerModel = false; ///< since 3.14
};

constexpr Generator Generators[] = {
    {"LLMCommandGenerator"_L1},
    {"SingleStepLLMCommandGenerator"_L1},
    {"MultiStepLLMCommandGenerator"_L1},
    {"CompactLLMCommandGenerator"_L1, false, true},
    {"SearchReadyLLMCommandGenerator"_L1, true, true},
};

const Generator *generatorNamed(const QString &name, ProDefaults defaults)
{
    const auto found = std::find_if(std::begin(Generators), std::end(Generators),
                                    [&name](const Generator &generator) { return generator.name == name; });
    if (found == std::end(Generators) || (found->isSince314 && defaults == ProDefaults::Until311))
        return nullptr;
    return found;
}

/** A section of a component; an empty one when absent. Rasa cannot read one that is no mapping. */
const Json &section(const Json &parent, QStringView name, LlmSettings &settings)
{
    static const Json Empty(Json::Object{});
    const Json *found = parent.find(name);
    if (!found)
        return Empty;
    settings.isCertain = settings.isCertain && found->isObject();
    return *found;
}

const Json &firstTruthy(const Json &mapping, QStringView first, QStringView second)
{
    const Json &value = mapping[first];
    return value.isTruthy() ? value : mapping[second];
}

void readRetrieval(const Json &component, ProDefaults defaults, LlmSettings &settings)
{
    const Json &retrieval = section(component, u"flow_retrieval", settings);
    const Json *active = retrieval.find(u"active");
    settings.flowRetrievalEnabled = active ? *active : Json(true);
    const bool isEnabled = settings.flowRetrievalEnabled.isTruthy();
    settings.isEmbeddingDefault = isEnabled && !retrieval.find(u"embeddings");
    if (settings.isEmbeddingDefault) {
        settings.embeddingModelName =
            Json(defaults == ProDefaults::Until311 ? u"text-embedding-ada-002"_s : u"text-embedding-3-large"_s);
        return;
    }
    const Json &embeddings = section(retrieval, u"embeddings", settings);
    if (isEnabled)
        settings.embeddingModelName = firstTruthy(embeddings, u"model_name", u"model");
    settings.embeddingModelGroupId = embeddings[u"model_group"];
}

} // namespace

LlmSettings llmSettings(const Json &pipeline, ProDefaults defaults)
{
    LlmSettings settings;
    const Json::Array &components = pipeline.array();
    const auto isGenerator = [defaults](const Json &component) {
        return generatorNamed(component[u"name"].toString(), defaults) != nullptr;
    };
    const auto component = std::find_if(components.begin(), components.end(), isGenerator);
    if (component == components.end())
        return settings;
    settings.component = (*component)[u"name"];
    const Generator &generator = *generatorNamed(settings.component.toString(), defaults);

    const Json &llm = section(*component, u"llm", settings);
    settings.modelGroupId = llm[u"model_group"];
    settings.modelName = firstTruthy(llm, u"model", u"model_name");
    settings.isModelDefault = settings.modelGroupId.isNull() && settings.modelName.isNull();
    if (settings.isModelDefault) {
        const bool isNewer = defaults == ProDefaults::Since314 && generator.hasNewerModel;
        settings.modelName = Json(isNewer ? NewerModel : OlderModel);
    }
    settings.customPromptUsed = Json(component->find(u"prompt") || component->find(u"prompt_template"));
    const Json &prompts = section(*component, u"prompt_templates", settings);
    settings.handleFlowsPromptUsed = Json(prompts.find(u"handle_flows") != nullptr);
    settings.fillSlotsPromptUsed = Json(prompts.find(u"fill_slots") != nullptr);
    readRetrieval(*component, defaults, settings);
    return settings;
}

} // namespace Telemetry

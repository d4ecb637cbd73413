#pragma once

#include "core/base/orderedjson.h"
#include "core/export.h"

namespace Telemetry {

/** What *Training Started* of Rasa Pro says about the command generator; all null without one. */
struct LlmSettings
{
    Json component = {}; ///< name of the component in the pipeline
    Json modelName = {};
    bool isModelDefault = false; ///< nothing is configured, so Rasa's own default stands there
    Json modelGroupId = {};
    Json customPromptUsed = {};
    Json handleFlowsPromptUsed = {};
    Json fillSlotsPromptUsed = {};
    Json flowRetrievalEnabled = {};
    Json embeddingModelName = {};
    bool isEmbeddingDefault = false;
    Json embeddingModelGroupId = {};
    bool isCertain = true; ///< false where the configuration has a form at which Rasa would stumble

    bool operator==(const LlmSettings &) const = default;
};

/** Snapshots of Rasa Pro whose defaults are known. */
enum class ProDefaults {
    Until311, ///< gpt-4-0613 and text-embedding-ada-002
    Since314, ///< a default for each generator, and text-embedding-3-large
};

/**
 * The settings of the first command generator of a pipeline.
 *
 * @param pipeline  as the configuration has it
 * @see rasa/telemetry.py of Rasa Pro, _get_llm_command_generator_config
 */
TELEMETRY_CORE_EXPORT LlmSettings llmSettings(const Json &pipeline, ProDefaults defaults);

} // namespace Telemetry

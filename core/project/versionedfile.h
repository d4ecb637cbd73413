#pragma once

#include "core/project/formatversion.h"
#include "core/project/nlureader.h"
#include "core/project/trainingdata.h"
#include "core/project/yamlitems.h"

#include <functional>
#include <initializer_list>

namespace Telemetry {

/** The mapping at the top of a file of training data: a `version`, and keys that its reader knows. */
class VersionedFile
{
public:
    VersionedFile(std::string_view text, const FileContext &context)
        : m_context(context), m_items(text, context.path, context.environment, context.cancelled)
    {
    }

    VersionedFile(TextInput &input, const TextTraits &traits, const FileContext &context)
        : m_context(context), m_items(input, traits, context.path, context.environment, context.cancelled)
    {
    }

    YamlItems &items() { return m_items; }

    enum class Outcome {
        Empty,
        Read,
        TooNew, ///< all was read, but Rasa ignores what it read
    };

    struct KeyReader
    {
        std::string_view key;
        std::function<Result<void>()> read; ///< reads the value, through items()
    };

    /**
     * Reads all of the file; unknown keys are passed over.
     *
     * @param shape  what the top should be, for the message
     */
    Result<Outcome> read(const QString &shape, std::initializer_list<KeyReader> readers);

    // Filled when an explanation is asked for.
    const std::vector<FileKey> &keys() const { return m_keys; } ///< those at the top
    const std::optional<ProjectWarning> &warning() const { return m_warning; } ///< about the version

private:
    Result<void> readKey(Item key, std::initializer_list<KeyReader> readers);
    Result<void> readVersion();

    const FileContext &m_context;
    YamlItems m_items;
    FormatVersion m_version = FormatVersion::Readable;
    std::vector<FileKey> m_keys;
    std::optional<ProjectWarning> m_warning;
};

} // namespace Telemetry

#pragma once

#include "core/base/orderedjson.h"
#include "core/base/result.h"
#include "core/export.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Telemetry {

/** What a data file is for Rasa. It may be NLU data and stories at once, or neither. */
struct FileKind
{
    enum class Nlu {
        None,
        Yaml,
        RasaJson,
        Wit,
        Luis,
        DialogflowIntent,
        DialogflowEntity,
        DialogflowOther, ///< agent, package, examples: nothing is taken from these themselves
    };

    bool isStory = false;
    Nlu nlu = Nlu::None;
    std::optional<Json> json; ///< content of a JSON file that is NLU data
};

/**
 * Judges a data file as Rasa does: by its lines and by whether its text is JSON, not by its YAML structure.
 *
 * @param raw  bytes of the file
 * @param path  its spelling, whose name counts too
 * @return NotUtf8, or ProjectRefused for JSON that stops Rasa; without a path
 * @see counting.md 2, "What kind of file is it"
 */
TELEMETRY_CORE_EXPORT Result<FileKind> fileKind(const QByteArray &raw, const QString &path);

/** Whether @p text may be JSON, which its first word decides in nearly all cases. */
bool mayBeJson(std::string_view text);

/** Whether some line of @p text begins, after white space, with one of two keys such as `nlu:`. */
TELEMETRY_CORE_EXPORT bool hasLineWith(std::string_view text, std::string_view first, std::string_view second);

} // namespace Telemetry

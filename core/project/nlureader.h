#pragma once

#include "core/base/environment.h"
#include "core/base/result.h"
#include "core/base/textinput.h"
#include "core/base/texttraits.h"
#include "core/export.h"
#include "core/project/trainingdata.h"

#include <QByteArray>
#include <QString>

#include <atomic>

namespace Telemetry {

/** What the readers of one file need besides its text. */
struct FileContext
{
    const QString &path; ///< for messages
    const Environment &environment;
    bool explain = false; ///< fill sections and warnings
    const std::atomic_bool *cancelled = nullptr; ///< looked at every few thousand characters; then all ends Cancelled

    bool isCancelled() const { return cancelled && cancelled->load(std::memory_order_relaxed); }
};

/**
 * Reads the NLU data of a YAML file: intents, synonyms, regexes, lookup tables and responses.
 *
 * @param decoded  text of the file, see yamlDecoded()
 * @return the Error at which Rasa refuses the file
 * @see counting.md 5 and 10
 */
TELEMETRY_CORE_EXPORT Result<NluContent> readNlu(const QByteArray &decoded, const FileContext &context);

/** The same of a text that is not held; it has @p traits, is ordinary and without merge keys. Errors have no place. */
Result<NluContent> readNlu(TextInput &input, const TextTraits &traits, const FileContext &context);

} // namespace Telemetry

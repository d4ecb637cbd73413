#pragma once

#include "core/base/result.h"
#include "core/export.h"

namespace Telemetry {

struct YamlNode;

/** What a file is to Rasa. */
enum class FileRole { Configuration, Domain, DomainPart, Data };

/** The error of a value that Rasa's schema refuses: what is wrong at @p node of the file @p path. */
tl::unexpected<Error> schemaViolation(const YamlNode &node, const QString &path, const QString &detail);

/** @p error about a file; where it is no regular one, with what Rasa would do there added. */
Error refusedFile(Error error, FileRole role);

/** What Rasa itself would do with what @p error is about, one sentence; empty when the message says it already. */
TELEMETRY_CORE_EXPORT QString refusalConsequence(const Error &error);

/** Place, what is wrong, what Rasa would do, and how to mend it, in one line. */
TELEMETRY_CORE_EXPORT QString refusalMessage(const Error &error);

} // namespace Telemetry

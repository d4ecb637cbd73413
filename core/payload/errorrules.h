#pragma once

#include "core/base/error.h"
#include "core/base/result.h"
#include "core/export.h"
#include "core/payload/pythonexceptions.h"
#include "core/payload/pythontraceback.h"

#include <QChar>
#include <QString>
#include <QStringView>

#include <optional>

namespace Telemetry {

// The rules by which Rasa drops or shortens an error report, one function each, in the order in which they are asked.
// Each that drops returns ErrorDropped, whose detail names the rule. @see telemetry.md 12.1 and 12.2

/** 12.1: only exceptions that reach the top of the program are reported. */
TELEMETRY_CORE_EXPORT std::optional<Error> droppedByOrigin(PythonTraceback::Origin origin);

/** 12.1: the command line of Rasa Pro catches everything itself. */
TELEMETRY_CORE_EXPORT std::optional<Error> droppedByEdition(QStringView profile);

/** Rule 1: process exits never arrive. @param top  of the exception at the top */
TELEMETRY_CORE_EXPORT std::optional<Error> droppedAsExit(const ExceptionName &name, const Ancestry &top);

/** Rule 2: kinds that Rasa leaves out, derived ones included. Only the exception at the top counts. */
TELEMETRY_CORE_EXPORT std::optional<Error> droppedByKind(const ExceptionName &name, const Ancestry &top);

/** Rule 3: the very same exception as in the report before. */
TELEMETRY_CORE_EXPORT std::optional<Error> droppedAsRepeated(bool isSameObject);

/**
 * Rules 4a to 4e for one level of the stack: the file's name as it is sent.
 *
 * @param fileName  as the library computed it
 * @param separator  of the system
 * @return ErrorDropped for the executor of the action server (4a) and for absolute paths (4d)
 */
TELEMETRY_CORE_EXPORT Result<QString> reportedFileName(const QString &fileName, QChar separator);

/** Rule 5: failed imports. */
TELEMETRY_CORE_EXPORT std::optional<Error> droppedAsImport(const ExceptionName &name, const Ancestry &top);

} // namespace Telemetry

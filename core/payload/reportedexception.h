#pragma once

#include "core/export.h"
#include "core/payload/pythonexceptions.h"
#include "core/payload/pythontraceback.h"

#include <QString>

#include <optional>

namespace Telemetry {

/** The text of an exception as a report has it: what `str()` gives, which is not quite what a traceback prints. */
struct ReportedMessage
{
    QString text = {};
    bool isCertain = true;
    QString note = {}; ///< where it differs from the printed one, or may differ: sentences; may be empty

    bool operator==(const ReportedMessage &) const = default;
};

/**
 * @param mayHaveNotes  printed by Python 3.11 or newer, so further lines may be notes, which are not reported
 */
TELEMETRY_CORE_EXPORT ReportedMessage reportedMessage(const TracebackException &exception, const Ancestry &ancestry,
                                                      bool mayHaveNotes);

/** The number in `[Errno 2] No such file ...`; nothing for other exceptions than errors of the system. */
TELEMETRY_CORE_EXPORT std::optional<int> systemErrorNumber(const TracebackException &exception,
                                                           const Ancestry &ancestry);

} // namespace Telemetry

#pragma once

#include "core/export.h"
#include "core/payload/preview.h"
#include "core/payload/pythontraceback.h"
#include "core/payload/userid.h"

#include <QDateTime>
#include <QString>

namespace Telemetry {

class EventCatalogue;

/** The name of the entry and its slug, reserved words beside the catalogue. */
inline const QString ErrorReportName = QStringLiteral("Error Report");
inline const QString ErrorReportSlug = QStringLiteral("error-report");

/** Whose error report to show, and what is drawn for it. */
struct ErrorReportRequest
{
    QString profile = {}; ///< empty: the one of the selected installation, else "docs"
    Json::Object context = {}; ///< context members chosen by the person
    MachineId machineId = {};
    QString eventId = {}; ///< 32 lower-case hexadecimal digits, random
    QDateTime moment = {}; ///< UTC
};

/**
 * The error report that Rasa would send for a traceback, by the rules of its filter; this program itself sends none.
 *
 * The payload's document is the event, its wire form the body before it is packed; `fields` has a row for each member
 * of the event, named by its path: `exception.values.0.value`, `exception.values.0.stacktrace.frames.3`. What a
 * traceback does not tell (modules, source lines of files that are not here) is assumed, and said so.
 *
 * Reads source files that the traceback names, as far as the printed line stands in them.
 *
 * @return UnknownProfile, or TracebackBroken where the exception at the top is missing; a report that Rasa drops is no
 *         error but Outcome::NotSent with ErrorDropped
 * @see telemetry.md 12; form of sentry-sdk 1.9.10
 */
TELEMETRY_CORE_EXPORT Result<Preview> makeErrorReport(const EventCatalogue &catalogue,
                                                      const ErrorReportRequest &request, const Facts &facts,
                                                      const PythonTraceback &traceback);

} // namespace Telemetry

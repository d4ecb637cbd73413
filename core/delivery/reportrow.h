#pragma once

#include "core/base/result.h"
#include "core/delivery/report.h"

#include <QLatin1StringView>

class QSqlQuery;

namespace Telemetry {

class Database;

/** The columns of a report without its body, in the order that reportFrom() reads. */
constexpr QLatin1StringView ReportColumns("id, event, state, created, bytes, sha256, origin, profile, project, "
                                          "only_by_hand, given_up");

/** The report in the query's row. @return DatabaseUnusable for a state that this program does not know */
Result<Report> reportFrom(const QSqlQuery &query, const Database &database);

} // namespace Telemetry

#pragma once

#include "core/base/result.h"
#include "core/delivery/report.h"

#include <QLatin1StringView>
#include <QList>

class QSqlQuery;

namespace Telemetry {

class Database;

/** The columns of a report without its body, in the order that reportFrom() reads. */
inline constexpr QLatin1StringView ReportColumns("id, event, state, created, bytes, sha256, origin, profile, project, "
                                                 "only_by_hand, given_up");

/** What the outbox holds, as a condition on the rows of `reports`; as in the index reports_in_outbox. */
inline constexpr QLatin1StringView IsInOutbox("state NOT IN ('delivered', 'discarded')");

/** ReportNotWaiting about a report that does not wait, or not any more. */
Error notWaiting(qint64 id, ReportState state);

/** DatabaseUnusable about a report in a state that this program does not know. */
Error unknownState(const QString &word, const Database &database);

/** What ReportColumns has from "created" on, which stands in the column @p first of the query's row. */
void readFacts(Report &report, const QSqlQuery &query, int first);

/** The report in the query's row. @return DatabaseUnusable for a state that this program does not know */
Result<Report> reportFrom(const QSqlQuery &query, const Database &database);

/** The same, at the end of a list. */
Result<void> appendReport(const QSqlQuery &query, const Database &database, QList<Report> &reports);

} // namespace Telemetry

#include "core/delivery/reportrow.h"

#include "core/delivery/database.h"

#include <QSqlQuery>
#include <QVariant>

namespace Telemetry {

using namespace Qt::StringLiterals;

Error notWaiting(qint64 id, ReportState state)
{
    return {Error::Code::ReportNotWaiting, u"%1 (%2)"_s.arg(id).arg(reportStateWord(state))};
}

Result<Report> reportFrom(const QSqlQuery &query, const Database &database)
{
    Report report;
    report.id = query.value(0).toLongLong();
    report.event = query.value(1).toString();
    const QString word = query.value(2).toString();
    const auto state = reportStateFromWord(word);
    if (!state)
        return failure(
            {Error::Code::DatabaseUnusable, u"a report has the unknown state \"%1\""_s.arg(word), database.path()});
    report.state = *state;
    report.created = QDateTime::fromMSecsSinceEpoch(query.value(3).toLongLong(), Qt::UTC);
    report.bytes = query.value(4).toLongLong();
    report.sha256 = query.value(5).toString();
    report.origin = query.value(6).toString();
    report.profile = query.value(7).toString();
    report.project = query.value(8).toString();
    report.isOnlyByHand = query.value(9).toBool();
    report.isGivenUp = query.value(10).toBool();
    return report;
}

} // namespace Telemetry

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

Error unknownState(const QString &word, const Database &database)
{
    return {Error::Code::DatabaseUnusable, u"a report has the unknown state \"%1\""_s.arg(word), database.path()};
}

void readFacts(Report &report, const QSqlQuery &query, int first)
{
    report.created = QDateTime::fromMSecsSinceEpoch(query.value(first).toLongLong(), Qt::UTC);
    report.bytes = query.value(first + 1).toLongLong();
    report.sha256 = query.value(first + 2).toString();
    report.origin = query.value(first + 3).toString();
    report.profile = query.value(first + 4).toString();
    report.project = query.value(first + 5).toString();
    report.isOnlyByHand = query.value(first + 6).toBool();
    report.isGivenUp = query.value(first + 7).toBool();
}

Result<Report> reportFrom(const QSqlQuery &query, const Database &database)
{
    Report report;
    report.id = query.value(0).toLongLong();
    report.event = query.value(1).toString();
    const QString word = query.value(2).toString();
    const auto state = reportStateFromWord(word);
    if (!state)
        return failure(unknownState(word, database));
    report.state = *state;
    readFacts(report, query, 3);
    return report;
}

Result<void> appendReport(const QSqlQuery &query, const Database &database, QList<Report> &reports)
{
    auto report = reportFrom(query, database);
    if (!report)
        return tl::unexpected(report.error());
    reports += std::move(*report);
    return {};
}

} // namespace Telemetry

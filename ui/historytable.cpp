#include "ui/historytable.h"

#include "core/reporting/attemptstanding.h"
#include "ui/historymodel.h"

#include <QLocale>

#include <chrono>

namespace Telemetry {

HistoryTable::HistoryTable(QWidget *parent) : ReportTable(parent)
{
    setColumns({.widths = {{HistoryModel::TimeColumn, 165},
                           {HistoryModel::EventColumn, 180},
                           {HistoryModel::DestinationColumn, 185},
                           {HistoryModel::TookColumn, 70},
                           {HistoryModel::SizeColumn, 80}},
                .figures = {{HistoryModel::TookColumn, latencyText(std::chrono::milliseconds(888))},
                            {HistoryModel::SizeColumn, HistoryModel::tr("%1 B").arg(QLocale().toString(32'000))}},
                .whole = {HistoryModel::TimeColumn},
                .stretched = HistoryModel::OutcomeColumn,
                .least = 180,
                .strong = HistoryModel::EventColumn});
}

Tone HistoryTable::toneOf(const QModelIndex &index) const
{
    const QVariant mood = index.data(HistoryModel::MoodRole);
    if (!mood.isValid())
        return Tone::Neutral;
    switch (static_cast<AttemptStanding::Mood>(mood.toInt())) {
    case AttemptStanding::Mood::Good:
        return Tone::Good;
    case AttemptStanding::Mood::Calm:
        return Tone::Neutral;
    case AttemptStanding::Mood::Warning:
        return Tone::Warning;
    case AttemptStanding::Mood::Bad:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

std::optional<Icon> HistoryTable::signOf(const QModelIndex &index) const
{
    const QVariant sign = index.data(HistoryModel::SignRole);
    return sign.isValid() ? std::optional(static_cast<Icon>(sign.toInt())) : std::nullopt;
}

} // namespace Telemetry

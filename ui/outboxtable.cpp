#include "ui/outboxtable.h"

#include "ui/outboxmodel.h"

#include <QKeyEvent>
#include <QLocale>

namespace Telemetry {

OutboxTable::OutboxTable(QWidget *parent) : ReportTable(parent)
{
    setColumns({.widths = {{OutboxModel::EventColumn, 230},
                           {OutboxModel::CreatedColumn, 130},
                           {OutboxModel::OriginColumn, 200},
                           {OutboxModel::SizeColumn, 80}},
                .figures = {{OutboxModel::SizeColumn, OutboxModel::tr("%1 B").arg(QLocale().toString(32'000))}},
                .whole = {OutboxModel::CreatedColumn},
                .stretched = OutboxModel::StateColumn,
                .strong = OutboxModel::EventColumn});
}

void OutboxTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex row = currentIndex().siblingAtColumn(0);
    if (event->key() == Qt::Key_Space && row.isValid()) {
        const bool isChecked = row.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        model()->setData(row, isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        return;
    }
    if (event->key() == Qt::Key_Delete && row.isValid()) {
        Q_EMIT discardRequested();
        return;
    }
    ReportTable::keyPressEvent(event);
}

Tone OutboxTable::toneOf(const QModelIndex &index) const
{
    switch (static_cast<ReportStanding::Mood>(index.data(OutboxModel::MoodRole).toInt())) {
    case ReportStanding::Mood::Calm:
        return Tone::Neutral;
    case ReportStanding::Mood::Warning:
        return Tone::Warning;
    case ReportStanding::Mood::Bad:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

} // namespace Telemetry

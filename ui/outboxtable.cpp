#include "ui/outboxtable.h"

#include "ui/outboxmodel.h"
#include "ui/theme.h"
#include "ui/typography.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace Telemetry {

namespace {

/** The state in the colour of its mood, the event of the chosen row in bold. */
class OutboxDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Colors colors = colorsOf(option->palette);
        const bool isSelected = option->state & QStyle::State_Selected;
        if (index.column() == OutboxModel::EventColumn && isSelected)
            option->font = strongFont(option->font);
        const auto mood = static_cast<ReportStanding::Mood>(index.data(OutboxModel::MoodRole).toInt());
        if (mood != ReportStanding::Mood::Calm && !isSelected)
            option->palette.setColor(QPalette::Text, mood == ReportStanding::Mood::Bad ? colors.bad : colors.warning);
        if (option->state & QStyle::State_HasFocus) // the row is the unit here, and its ground shows it
            option->state &= ~QStyle::State_HasFocus;
    }
};

} // namespace

OutboxTable::OutboxTable(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new OutboxDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    updateMeasures();
}

void OutboxTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(OutboxModel::StateColumn, QHeaderView::Stretch);
    updateMeasures();
}

void OutboxTable::updateMeasures()
{
    const Grid grid(font());
    verticalHeader()->setMinimumSectionSize(grid.rowHeight());
    verticalHeader()->setDefaultSectionSize(grid.rowHeight());
    if (!model())
        return;
    setColumnWidth(OutboxModel::EventColumn, grid.px(230));
    setColumnWidth(OutboxModel::CreatedColumn, grid.px(130));
    setColumnWidth(OutboxModel::OriginColumn, grid.px(200));
    setColumnWidth(OutboxModel::SizeColumn, grid.px(80));
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
    QTableView::keyPressEvent(event);
}

void OutboxTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateMeasures();
}

} // namespace Telemetry

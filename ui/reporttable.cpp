#include "ui/reporttable.h"

#include "ui/theme.h"
#include "ui/typography.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace Telemetry {

namespace {

QColor colorOf(Tone tone, const Colors &colors)
{
    switch (tone) {
    case Tone::Neutral:
        return colors.text;
    case Tone::Good:
        return colors.good;
    case Tone::Warning:
        return colors.warning;
    case Tone::Bad:
        return colors.bad;
    }
    Q_UNREACHABLE();
}

/** A cell's text in the colour of its tone behind its sign, the main column of the chosen row in bold. */
class ReportDelegate : public QStyledItemDelegate
{
public:
    explicit ReportDelegate(ReportTable *table) : QStyledItemDelegate(table), m_table(*table) { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const auto sign = m_table.signOf(index);
        if (!sign)
            return;
        const Colors colors = colorsOf(option.palette);
        const bool isSelected = option.state & QStyle::State_Selected;
        const int size = Grid(option.font).px(14);
        QRect place(0, 0, size, size);
        place.moveCenter(option.rect.center());
        place.moveLeft(option.rect.left() + Grid(option.font).px(9));
        if (option.direction == Qt::RightToLeft)
            place.moveRight(option.rect.right() - Grid(option.font).px(9));
        paintIcon(*painter, place, *sign, isSelected ? colors.selectionText : colorOf(m_table.toneOf(index), colors));
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool isSelected = option->state & QStyle::State_Selected;
        if (index.column() == m_table.strongColumn() && isSelected)
            option->font = strongFont(option->font);
        const Tone tone = m_table.toneOf(index);
        if (tone != Tone::Neutral && !isSelected)
            option->palette.setColor(QPalette::Text, colorOf(tone, colorsOf(option->palette)));
        if (m_table.signOf(index)) { // the room that the sign is painted into
            const int size = Grid(option->font).px(14);
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->decorationSize = QSize(size, size);
            option->decorationPosition = QStyleOptionViewItem::Left;
        }
        option->state &= ~QStyle::State_HasFocus; // the row is the unit here, and its ground shows it
    }

private:
    const ReportTable &m_table;
};

} // namespace

ReportTable::ReportTable(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new ReportDelegate(this));
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

Tone ReportTable::toneOf(const QModelIndex &) const
{
    return Tone::Neutral;
}

std::optional<Icon> ReportTable::signOf(const QModelIndex &) const
{
    return {};
}

void ReportTable::setColumns(const TableColumns &columns)
{
    m_columns = columns;
}

void ReportTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(m_columns.stretched, QHeaderView::Stretch);
    updateMeasures();
}

void ReportTable::updateMeasures()
{
    const Grid grid(font());
    verticalHeader()->setMinimumSectionSize(grid.rowHeight());
    verticalHeader()->setDefaultSectionSize(grid.rowHeight());
    if (model())
        shareWidth();
}

void ReportTable::shareWidth()
{
    const Grid grid(font());
    constexpr double Short = 100; // does not give way
    constexpr double Narrowest = 0.6;
    double wanted = 0;
    double room = viewport()->width() - grid.px(m_columns.least);
    const auto fixedWidth = [this, &grid](int column, double width) {
        const QString figure = m_columns.figures.value(column);
        return std::max(grid.px(width), figure.isEmpty() ? 0 : fontMetrics().horizontalAdvance(figure) + grid.px(20));
    };
    for (auto column = m_columns.widths.cbegin(); column != m_columns.widths.cend(); ++column) {
        if (column.value() > Short)
            wanted += grid.px(column.value());
        else
            room -= fixedWidth(column.key(), column.value());
    }
    const double share = wanted > 0 ? std::clamp(room / wanted, Narrowest, 1.0) : 1;
    for (auto column = m_columns.widths.cbegin(); column != m_columns.widths.cend(); ++column)
        setColumnWidth(column.key(),
                       column.value() > Short ? int(grid.px(column.value()) * share)
                                              : fixedWidth(column.key(), column.value()));
}

void ReportTable::resizeEvent(QResizeEvent *event)
{
    if (model())
        shareWidth();
    QTableView::resizeEvent(event);
}

void ReportTable::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QTableView::rowsInserted(parent, start, end);
    if (start == 0)
        keepPlace(end - start + 1);
}

/** Who looks further down goes on looking at the same rows; who is at the top sees the new ones. */
void ReportTable::keepPlace(int added)
{
    QScrollBar *bar = verticalScrollBar();
    if (bar->value() == 0)
        return;
    const int height = added * verticalHeader()->defaultSectionSize();
    updateGeometries(); // the scroll bar does not know the new rows yet
    bar->setValue(bar->value() + height);
}

void ReportTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateMeasures();
}

} // namespace Telemetry

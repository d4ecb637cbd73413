#include "ui/reporttable.h"

#include "ui/theme.h"
#include "ui/typography.h"

#include <QEvent>
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
    m_measuring.setSingleShot(true);
    m_measuring.setInterval(0);
    connect(&m_measuring, &QTimer::timeout, this, &ReportTable::measureTexts);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, &m_measuring, qOverload<>(&QTimer::start));
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
    // In this order: rows below the least height are set right one by one, each time all of those before anew.
    const bool isHigher = grid.rowHeight() > verticalHeader()->minimumSectionSize();
    if (isHigher)
        verticalHeader()->setDefaultSectionSize(grid.rowHeight());
    verticalHeader()->setMinimumSectionSize(grid.rowHeight());
    if (!isHigher)
        verticalHeader()->setDefaultSectionSize(grid.rowHeight());
    if (model())
        shareWidth();
}

/** That those texts of a column need which must not be cut. */
int ReportTable::leastWidth(int column) const
{
    const int figure = fontMetrics().horizontalAdvance(m_columns.figures.value(column));
    const int widest = std::max(figure, m_widest.value(column));
    return widest == 0 ? 0 : widest + Grid(font()).px(20);
}

/** A column grows and never shrinks: what is looked at must not go to and fro while somebody scrolls. */
void ReportTable::measureTexts()
{
    if (!model() || m_columns.whole.isEmpty())
        return;
    const int first = std::max(rowAt(0), 0);
    const int seen = viewport()->height() / verticalHeader()->defaultSectionSize() + 2; // a part of two of them
    const int last = std::min(first + seen, model()->rowCount()) - 1;
    bool hasGrown = false;
    for (const int column : std::as_const(m_columns.whole)) {
        int &widest = m_widest[column];
        const int former = widest;
        for (int row = first; row <= last; ++row)
            widest = std::max(widest, fontMetrics().horizontalAdvance(model()->index(row, column).data().toString()));
        hasGrown = hasGrown || widest > former;
    }
    if (hasGrown)
        shareWidth();
}

void ReportTable::shareWidth()
{
    const Grid grid(font());
    constexpr double Short = 100; // does not give way
    constexpr double Narrowest = 0.6;
    double room = viewport()->width() - grid.px(m_columns.least);
    const auto fix = [&](int column, int width) {
        setColumnWidth(column, width);
        room -= width;
    };
    QList<int> giving;
    for (auto column = m_columns.widths.cbegin(); column != m_columns.widths.cend(); ++column) {
        if (column.value() > Short)
            giving += column.key();
        else
            fix(column.key(), std::max(grid.px(column.value()), leastWidth(column.key())));
    }
    double share = 1;
    const auto given = [&](int column) { return int(grid.px(m_columns.widths.value(column)) * share); };
    // Whoever has given all gives no more; the others share anew.
    for (bool isSettled = false; !isSettled;) {
        double wanted = 0;
        for (const int column : std::as_const(giving))
            wanted += grid.px(m_columns.widths.value(column));
        share = wanted > 0 ? std::clamp(room / wanted, Narrowest, 1.0) : 1;
        const auto spent =
            std::find_if(giving.begin(), giving.end(), [&](int column) { return given(column) < leastWidth(column); });
        isSettled = spent == giving.end();
        if (!isSettled) {
            fix(*spent, leastWidth(*spent));
            giving.erase(spent);
        }
    }
    for (const int column : std::as_const(giving))
        setColumnWidth(column, given(column));
}

void ReportTable::resizeEvent(QResizeEvent *event)
{
    if (model())
        shareWidth();
    QTableView::resizeEvent(event);
}

void ReportTable::dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    QTableView::dataChanged(first, last, roles);
    m_measuring.start();
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
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        m_widest.clear();
        updateMeasures();
        m_measuring.start();
    }
}

} // namespace Telemetry

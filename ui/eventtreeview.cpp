#include "ui/eventtreeview.h"

#include "ui/eventtreemodel.h"
#include "ui/painting.h"
#include "ui/theme.h"
#include "ui/typography.h"

#include <QFocusEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Paints headings in small spaced capitals and events as rows, both from the roles of the model. */
class EventTreeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Grid grid(option.font);
        const bool isHeading = !index.parent().isValid();
        return {grid.px(120), isHeading ? grid.px(index.row() == 0 ? 28 : 34) : grid.px(25)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colors colors = colorsOf(option.palette);
        const Grid grid(option.font);
        painter->save();
        const QRect room = option.rect.adjusted(grid.px(8), 0, -grid.px(8), 0);
        const QString text = index.data().toString();
        if (!index.parent().isValid()) {
            const QFont font = sectionFont(option.font);
            painter->setFont(font);
            painter->setPen(colors.muted);
            const QString heading = QFontMetrics(font).elidedText(text.toUpper(), Qt::ElideRight, room.width());
            painter->drawText(room.adjusted(0, 0, 0, -grid.px(5)), Qt::AlignLeft | Qt::AlignBottom, heading);
        } else {
            paintEvent(*painter, option, index, colors, room);
        }
        painter->restore();
    }

private:
    static void paintEvent(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                           const Colors &colors, QRect room)
    {
        const Grid grid(option.font);
        const bool isSelected = option.state & QStyle::State_Selected;
        if (isSelected)
            drawBox(painter, option.rect, grid.px(5), colors.selection);
        else if (option.state & QStyle::State_MouseOver)
            drawBox(painter, option.rect, grid.px(5), colors.hover);
        if (index.data(EventTreeModel::IsProRole).toBool()) {
            const QFont small = smallFont(option.font);
            const QString mark = EventTreeModel::tr("Pro");
            const int width = QFontMetrics(small).horizontalAdvance(mark) + grid.px(10);
            const QRect box(room.right() - width + 1, room.center().y() - grid.px(8), width, grid.px(17));
            drawBox(painter, box, grid.px(4), colors.tag);
            painter.setFont(small);
            painter.setPen(colors.tagText);
            painter.drawText(box, Qt::AlignCenter, mark);
            room.setRight(box.left() - grid.px(6));
        }
        const QFont font = isSelected ? strongFont(option.font) : option.font;
        painter.setFont(font);
        painter.setPen(isSelected ? colors.selectionText : colors.text);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        if (option.state & QStyle::State_HasFocus)
            drawFocusRing(painter, option.rect, grid.px(5), colors.focus);
    }
};

} // namespace

EventTreeView::EventTreeView(const EventCatalogue &catalogue, QWidget *parent)
    : QTreeView(parent), m_model(new EventTreeModel(catalogue, this)), m_filter(new EventTreeFilter(this))
{
    setAccessibleName(tr("Events"));
    setAccessibleDescription(tr("All events that Rasa can report, by section"));
    m_filter->setSourceModel(m_model);
    setModel(m_filter);
    setItemDelegate(new EventTreeDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setUniformRowHeights(false);
    viewport()->setAutoFillBackground(false);
    expandAll();
}

void EventTreeView::setSearch(const QString &text)
{
    m_isQuiet = true;
    m_filter->setSearch(text);
    expandAll();
    setCurrentIndex(m_filter->indexOf(m_current));
    m_isQuiet = false;
}

void EventTreeView::setCurrentEvent(const QString &slug)
{
    m_current = slug;
    m_isQuiet = true;
    setCurrentIndex(m_filter->indexOf(slug));
    m_isQuiet = false;
}

bool EventTreeView::isEmptyOfEvents() const
{
    return m_filter->rowCount() == 0;
}

void EventTreeView::enter()
{
    if (!currentIndex().isValid() && !isEmptyOfEvents())
        setCurrentIndex(m_filter->index(0, 0, m_filter->index(0, 0)));
    setFocus(Qt::ShortcutFocusReason);
}

void EventTreeView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    const QString slug = current.data(EventTreeModel::SlugRole).toString();
    if (m_isQuiet || slug.isEmpty())
        return;
    m_current = slug;
    Q_EMIT eventChosen(slug);
}

void EventTreeView::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    // Screen readers stay silent on a tree without a current row.
    if (!currentIndex().isValid() && !isEmptyOfEvents())
        setCurrentIndex(m_filter->index(0, 0, m_filter->index(0, 0)));
}

QSize EventTreeView::sizeHint() const
{
    const Grid grid(font());
    return {grid.px(226), grid.px(500)};
}

} // namespace Telemetry

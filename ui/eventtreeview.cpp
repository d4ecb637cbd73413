#include "ui/eventtreeview.h"

#include "ui/eventtreemodel.h"
#include "ui/painting.h"
#include "ui/theme.h"
#include "ui/typography.h"

#include <QFocusEvent>
#include <QKeyEvent>
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
        if (!index.parent().isValid())
            return {grid.px(120), grid.px(index.row() == 0 ? 28 : 34)};
        const int detail = hitOf(index).detail.isEmpty() ? 0 : detailHeight(option.font);
        return {grid.px(120), grid.px(25) + detail};
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
    static EventHit hitOf(const QModelIndex &index) { return index.data(EventTreeModel::HitRole).value<EventHit>(); }

    static int detailHeight(const QFont &font) { return QFontMetrics(smallFont(font)).height() + Grid(font).px(4); }

    static void paintEvent(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                           const Colors &colors, QRect room)
    {
        const Grid grid(option.font);
        const bool isSelected = option.state & QStyle::State_Selected;
        if (isSelected)
            drawBox(painter, option.rect, grid.px(5), colors.selection);
        else if (option.state & QStyle::State_MouseOver)
            drawBox(painter, option.rect, grid.px(5), colors.hover);
        const EventHit hit = hitOf(index);
        painter.setLayoutDirection(option.direction);
        if (!hit.detail.isEmpty()) {
            const QRect below(room.left(), room.top() + grid.px(22), room.width(), detailHeight(option.font));
            painter.setFont(smallFont(option.font));
            painter.setPen(isSelected ? colors.note : colors.muted);
            drawMarkedText(painter, below, hit.detail, hit.inDetail, colors.found, colors.text);
            room.setBottom(room.top() + grid.px(25) - 1);
        }
        if (index.data(EventTreeModel::IsProRole).toBool())
            room = paintProMark(painter, option, colors, room);
        painter.setFont(isSelected ? strongFont(option.font) : option.font);
        painter.setPen(isSelected ? colors.selectionText : colors.text);
        drawMarkedText(painter, room, index.data().toString(), hit.inName, colors.found, colors.text);
        if (option.state & QStyle::State_HasFocus)
            drawFocusRing(painter, option.rect, grid.px(5), colors.focus);
    }

    /** @return what is left of @p room */
    static QRect paintProMark(QPainter &painter, const QStyleOptionViewItem &option, const Colors &colors, QRect room)
    {
        const Grid grid(option.font);
        const QFont small = smallFont(option.font);
        const QString mark = EventTreeModel::tr("Pro");
        const int width = QFontMetrics(small).horizontalAdvance(mark) + grid.px(10);
        const QRect atEnd(room.right() - width + 1, room.center().y() - grid.px(8), width, grid.px(17));
        const QRect box = QStyle::visualRect(option.direction, room, atEnd);
        drawBox(painter, box, grid.px(4), colors.tag);
        painter.setFont(small);
        painter.setPen(colors.tagText);
        painter.drawText(box, Qt::AlignCenter, mark);
        const QRect rest(room.left(), room.top(), room.width() - width - grid.px(6), room.height());
        return QStyle::visualRect(option.direction, room, rest);
    }
};

} // namespace

EventTreeView::EventTreeView(const EventCatalogue &catalogue, QWidget *parent)
    : QTreeView(parent), m_model(new EventTreeModel(catalogue, this)), m_filter(new EventTreeFilter(catalogue, this))
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

void EventTreeView::enterBestHit()
{
    const QModelIndex best = m_filter->indexOf(m_filter->bestHit());
    if (best == currentIndex())
        choose(best); // the event is shown already; the field that was searched for may not be
    else if (best.isValid())
        setCurrentIndex(best);
    enter();
}

void EventTreeView::choose(const QModelIndex &index)
{
    const QString slug = index.data(EventTreeModel::SlugRole).toString();
    if (m_isQuiet || slug.isEmpty())
        return;
    m_current = slug;
    Q_EMIT eventChosen(slug, index.data(EventTreeModel::HitRole).value<EventHit>().property);
}

void EventTreeView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    choose(current);
}

void EventTreeView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT reportRequested();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT searchEnded();
    else
        QTreeView::keyPressEvent(event);
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

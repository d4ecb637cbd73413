#include "ui/differenceview.h"

#include "ui/differencemodel.h"
#include "ui/differencepainter.h"
#include "ui/painting.h"
#include "ui/textlabel.h"
#include "ui/typography.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

class RowDelegate : public QStyledItemDelegate
{
public:
    RowDelegate(const DifferenceModel &model, QAbstractScrollArea *view) : QStyledItemDelegate(view), m_model(model) { }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const DifferencePainter rows(m_model, option.font, colorsOf(option.palette), 0);
        return {0, rows.rowHeight()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colors colors = colorsOf(option.palette);
        const DifferencePainter rows(m_model, option.font, colors, option.rect.width());
        const auto *view = static_cast<const QAbstractItemView *>(parent());
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        rows.paint(*painter, option.rect, index.row(), isCurrent, view->hasFocus() && view->currentIndex() == index);
    }

private:
    const DifferenceModel &m_model;
};

} // namespace

/** The names of both sides above their columns; stays while the rows scroll. */
class DifferenceView::Heading : public QWidget
{
public:
    explicit Heading(DifferenceView &view) : QWidget(&view), m_view(view) { }

    void setTitles(const QString &left, const QString &right)
    {
        m_left = left;
        m_right = right;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Colors colors = colorsOf(palette());
        const int width = m_view.viewport()->width();
        const DifferencePainter rows(m_view.m_model, font(), colors, width);
        painter.fillRect(rect(), colors.page);
        painter.setFont(rows.font());
        painter.setPen(colors.muted);
        const int margin = Grid(font()).px(14);
        const auto draw = [&](const QString &text, int left, int right) {
            const QRect room(left, 0, right - left, height());
            const QString shown = QFontMetrics(rows.font()).elidedText(visibleText(text), Qt::ElideRight, room.width());
            painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, shown);
        };
        if (m_view.m_model.form() == DifferenceModel::Form::Inline) {
            draw(DifferenceModel::tr("\u2212 %1   + %2").arg(m_left, m_right), margin, width - margin);
            return;
        }
        draw(m_left, margin, rows.middle() - margin);
        draw(m_right, rows.middle() + margin, width - margin);
        painter.fillRect(snapped(painter, QRectF(rows.middle(), 0, crispWidth(painter), height())), colors.line);
    }

private:
    DifferenceView &m_view;
    QString m_left;
    QString m_right;
};

DifferenceView::DifferenceView(DifferenceModel &model, QWidget *parent)
    : QListView(parent), m_model(model), m_heading(new Heading(*this))
{
    setModel(&model);
    setItemDelegate(new RowDelegate(model, this));
    setLayoutDirection(Qt::LeftToRight); // in every language
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setTextElideMode(Qt::ElideNone);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) { unfold(index.row()); });
    connect(&m_model, &QAbstractItemModel::modelReset, m_heading, qOverload<>(&QWidget::update));
    placeHeading();
}

void DifferenceView::setTitles(const QString &left, const QString &right)
{
    m_heading->setTitles(left, right);
    setAccessibleDescription(tr("Left: %1. Right: %2.").arg(left, right));
}

bool DifferenceView::stepToDifference(int step)
{
    const int start = step > 0 ? -1 : m_model.rowCount();
    int next = m_model.nextDifference(currentIndex().isValid() ? currentIndex().row() : start, step);
    if (next < 0)
        next = m_model.nextDifference(start, step);
    if (next < 0)
        return false;
    setCurrentIndex(m_model.index(next));
    scrollTo(m_model.index(next), PositionAtCenter);
    return true;
}

void DifferenceView::unfold(int row)
{
    if (m_model.rowAt(row).folded == 0)
        return;
    m_model.unfold(row);
    setCurrentIndex(m_model.index(row)); // the first of its lines
}

void DifferenceView::goTo(const QString &path)
{
    const int row = m_model.rowOfPath(path);
    if (row >= 0)
        setCurrentIndex(m_model.index(row));
}

QSize DifferenceView::sizeHint() const
{
    const DifferencePainter rows(m_model, font(), colorsOf(palette()), 0);
    return {Grid(font()).px(600), 20 * rows.rowHeight()};
}

void DifferenceView::copy() const
{
    QModelIndexList selected = selectionModel()->selectedIndexes();
    std::sort(selected.begin(), selected.end(),
              [](const QModelIndex &one, const QModelIndex &other) { return one.row() < other.row(); });
    QStringList lines;
    for (const QModelIndex &index : std::as_const(selected))
        lines.append(m_model.plainText(index.row()));
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

void DifferenceView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        unfold(currentIndex().row());
        return;
    }
    if (event->text().size() == 1 && event->text().at(0).isPrint() && event->modifiers() == Qt::NoModifier) {
        event->ignore(); // no search by typing: what a row says is for voices
        return;
    }
    QListView::keyPressEvent(event);
}

void DifferenceView::placeHeading()
{
    const DifferencePainter rows(m_model, font(), colorsOf(palette()), 0);
    const int height = rows.rowHeight() + Grid(font()).px(10);
    setViewportMargins(0, height, 0, 0);
    m_heading->setGeometry(0, 0, width(), height);
}

void DifferenceView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    placeHeading();
}

void DifferenceView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_model.form() == DifferenceModel::Form::Inline)
        return;
    QPainter painter(viewport());
    const Colors colors = colorsOf(palette());
    const DifferencePainter rows(m_model, font(), colors, viewport()->width());
    const QRectF line(rows.middle(), 0, crispWidth(painter), viewport()->height());
    painter.fillRect(snapped(painter, line), colors.line);
}

void DifferenceView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        placeHeading();
        doItemsLayout();
    }
}

} // namespace Telemetry

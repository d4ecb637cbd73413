#include "ui/barchart.h"

#include "ui/painting.h"
#include "ui/textlabel.h"
#include "ui/theme.h"
#include "ui/typography.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace Telemetry {

BarChart::BarChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void BarChart::setBars(QList<Bar> bars, int emphasised)
{
    m_bars = std::move(bars);
    m_emphasised = emphasised;
    describe();
    update();
}

void BarChart::setCaption(const QString &caption)
{
    m_caption = caption;
    describe();
    updateGeometry();
    update();
}

QSize BarChart::sizeHint() const
{
    const Grid grid(font());
    return {grid.px(420), grid.px(92) + QFontMetrics(smallFont(font())).height() + grid.px(8)};
}

QSize BarChart::minimumSizeHint() const
{
    const Grid grid(font());
    return {grid.px(160), grid.px(48) + QFontMetrics(smallFont(font())).height() + grid.px(8)};
}

bool BarChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (qsizetype index = 0; index < m_bars.size(); ++index) {
        auto column = barRect(index);
        column.setTop(0);
        if (!column.contains(help->pos()))
            continue;
        const auto &bar = m_bars.at(index);
        QToolTip::showText(help->globalPos(), plainToolTip(tr("%1: %2").arg(bar.label, QLocale().toString(bar.value))),
                           this);
        return true;
    }
    QToolTip::hideText();
    event->ignore();
    return true;
}

void BarChart::paintEvent(QPaintEvent *)
{
    const auto c = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = Grid(font()).px(2);
    for (qsizetype index = 0; index < m_bars.size(); ++index) {
        const bool strong = index >= m_bars.size() - m_emphasised;
        const auto rect = snapped(painter, barRect(index));
        if (m_bars.at(index).value == 0) {
            drawHairline(painter, rect, c.highContrast ? c.text : c.accentWeak);
            continue;
        }
        QPainterPath top;
        top.setFillRule(Qt::WindingFill);
        top.addRoundedRect(rect, radius, radius);
        top.addRect(rect.adjusted(0, std::min(radius, rect.height()), 0, 0)); // rounded at the top only
        painter.fillPath(top, strong ? c.accent : c.accentWeak);
    }
    painter.setFont(smallFont(font()));
    painter.setPen(c.muted);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine, m_caption);
}

QRect BarChart::plotRect() const
{
    const int below = m_caption.isEmpty() ? 0 : QFontMetrics(smallFont(font())).height() + Grid(font()).px(8);
    return rect().adjusted(0, 0, 0, -below);
}

QRectF BarChart::barRect(qsizetype index) const
{
    const auto plot = QRectF(plotRect());
    const auto count = static_cast<double>(std::max<qsizetype>(1, m_bars.size()));
    const double step = plot.width() / count;
    const double gap = std::min(static_cast<double>(Grid(font()).px(4)), step / 3);
    qint64 highest = 1;
    for (const auto &bar : m_bars)
        highest = std::max(highest, bar.value);
    const auto value = static_cast<double>(m_bars.at(index).value);
    const double height = std::max(1.0, plot.height() * value / static_cast<double>(highest));
    const auto place = static_cast<double>(layoutDirection() == Qt::LeftToRight ? index : m_bars.size() - 1 - index);
    return {plot.left() + step * place, plot.bottom() - height, step - gap, height};
}

void BarChart::describe()
{
    QStringList days;
    for (const auto &bar : m_bars) {
        if (bar.value > 0)
            days += tr("%1: %2").arg(bar.label, QLocale().toString(bar.value));
    }
    setAccessibleDescription(m_caption + QStringLiteral(". ")
                             + (days.isEmpty() ? tr("Nothing on any day.") : QLocale().createSeparatedList(days)));
}

} // namespace Telemetry

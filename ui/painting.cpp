#include "ui/painting.h"

#include <QPainterPath>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace Telemetry {

namespace {

double scaleOf(const QPainter &painter)
{
    return std::max(0.1, painter.deviceTransform().m11());
}

void fillRounded(QPainter &painter, const QRectF &rect, double radius, const QColor &fill)
{
    painter.setBrush(fill);
    if (radius > 0)
        painter.drawRoundedRect(rect, radius, radius);
    else
        painter.drawRect(rect);
}

/** As snapped(), but equal sizes stay equal wherever they stand: a circle must not become an oval. */
QRectF snappedSize(const QPainter &painter, const QRectF &rect)
{
    const auto transform = painter.deviceTransform();
    if (transform.type() > QTransform::TxScale)
        return rect;
    const auto device = transform.mapRect(rect);
    const QPointF topLeft(std::round(device.left() + 0.001), std::round(device.top() + 0.001));
    const QSizeF size(std::round(device.width()), std::round(device.height()));
    return transform.inverted().mapRect(QRectF(topLeft, size));
}

} // namespace

QRectF snapped(const QPainter &painter, const QRectF &rect)
{
    const auto transform = painter.deviceTransform();
    if (transform.type() > QTransform::TxScale)
        return rect;
    const auto device = transform.mapRect(rect);
    const QPointF topLeft(std::round(device.left()), std::round(device.top()));
    const QPointF bottomRight(std::round(device.right()), std::round(device.bottom()));
    return transform.inverted().mapRect(QRectF(topLeft, bottomRight));
}

double crispWidth(const QPainter &painter, double logical)
{
    const double scale = scaleOf(painter);
    return std::max(1.0, std::floor(logical * scale + 0.25)) / scale;
}

void drawBox(QPainter &painter, const QRectF &rect, double radius, const QColor &fill, const QColor &border,
             double borderWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    // Whole edges stay inside the widget's clip at fractional scales; only a circle needs its exact size.
    const bool circle = qFuzzyCompare(rect.width(), rect.height()) && radius * 2 >= rect.width() - 0.01;
    const auto outer = circle ? snappedSize(painter, rect) : snapped(painter, rect);
    if (!border.isValid()) {
        fillRounded(painter, outer, radius, fill);
        painter.restore();
        return;
    }
    const double width = crispWidth(painter, borderWidth);
    const auto inner = outer.adjusted(width, width, -width, -width);
    const double innerRadius = std::max(0.0, radius - width);
    if (fill.isValid()) {
        // One over the other leaves no seam where both edges are half covered.
        fillRounded(painter, outer, radius, border);
        fillRounded(painter, inner, innerRadius, fill);
    } else {
        QPainterPath ring;
        ring.setFillRule(Qt::OddEvenFill);
        ring.addRoundedRect(outer, radius, radius);
        ring.addRoundedRect(inner, innerRadius, innerRadius);
        painter.fillPath(ring, border);
    }
    painter.restore();
}

void drawHairline(QPainter &painter, const QRectF &rect, const QColor &color)
{
    const auto whole = snapped(painter, rect);
    const double width = crispWidth(painter);
    painter.fillRect(QRectF(whole.left(), whole.bottom() - width, whole.width(), width), color);
}

void drawFocusRing(QPainter &painter, const QRectF &rect, double radius, const QColor &color)
{
    drawBox(painter, rect, radius, {}, color, 2);
}

void drawMarkedText(QPainter &painter, const QRect &rect, const QString &text, const QList<TextRange> &marks,
                    const QColor &markGround, const QColor &markText)
{
    const QFontMetricsF metrics(painter.font());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    const bool isCut = shown != text;
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &mark : marks) {
        // Of a hit that is cut off, the ellipsis is marked: it stands there.
        const auto end = std::min<qsizetype>(mark.start + mark.length, shown.size());
        const auto start = isCut ? std::min<qsizetype>(mark.start, shown.size() - 1) : mark.start;
        if (start >= end && !isCut)
            continue;
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(start);
        range.length = static_cast<int>(std::max<qsizetype>(1, end - start));
        range.format.setBackground(markGround);
        range.format.setForeground(markText);
        formats.append(range);
    }
    QTextLayout layout(shown, painter.font());
    // The text runs as its own letters do; it stands where the window's direction begins.
    QTextOption option(QStyle::visualAlignment(painter.layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setTextDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    layout.draw(&painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2));
}

} // namespace Telemetry

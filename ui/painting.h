#pragma once

#include "core/base/textrange.h"

#include <QColor>
#include <QList>
#include <QPainter>
#include <QRectF>

namespace Telemetry {

/** @p rect with its edges on whole device pixels, whatever the scale factor. */
QRectF snapped(const QPainter &painter, const QRectF &rect);

/** Width in logical pixels of a line of about @p logical pixels that covers whole device pixels. */
double crispWidth(const QPainter &painter, double logical = 1);

/** A rounded box whose border lies inside @p rect, crisp at any scale factor. Invalid colours are left out. */
void drawBox(QPainter &painter, const QRectF &rect, double radius, const QColor &fill, const QColor &border = {},
             double borderWidth = 1);

/** A horizontal hairline along the bottom edge of @p rect. */
void drawHairline(QPainter &painter, const QRectF &rect, const QColor &color);

/** The ring that shows where the keyboard is, inside @p rect. */
void drawFocusRing(QPainter &painter, const QRectF &rect, double radius, const QColor &color);

/**
 * One line of text, cut off with an ellipsis where it has no room, in the painter's font and pen.
 *
 * @param marks  parts of the text on a ground of their own: what a search found
 */
void drawMarkedText(QPainter &painter, const QRect &rect, const QString &text, const QList<TextRange> &marks,
                    const QColor &markGround, const QColor &markText);

} // namespace Telemetry

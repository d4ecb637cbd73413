#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>

class QPainter;

namespace Telemetry {

/** Our own icons, drawn on a grid of 24; one SVG file each in resources/icons. */
enum class Icon {
    App, ///< in its own colours
    Overview,
    Events,
    Capture,
    Outbox,
    History,
    Settings,
    Help,
    Copy,
    Search,
    ChevronRight,
    ChevronDown,
    Warning,
    Check,
    Cross,
    Folder,
    Later, ///< comes back
    Unknown,
    Discarded,
};

/** Paints @p icon into @p rect in @p color, sharp at the painter's scale factor. Icon::App keeps its colours. */
void paintIcon(QPainter &painter, const QRectF &rect, Icon icon, const QColor &color);

/** An icon for buttons, actions and windows. It takes its colour from the program's palette when it is painted. */
QIcon themedIcon(Icon icon);

} // namespace Telemetry

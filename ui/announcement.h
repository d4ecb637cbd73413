#pragma once

class QString;
class QWidget;

namespace Telemetry {

/**
 * Tells assistive technology what happened in @p widget without the person's doing: it becomes the widget's description
 * and is alerted to, because Qt 6.4 has no event for announcements. The same text again is not said again.
 */
void announce(QWidget &widget, const QString &text);

} // namespace Telemetry

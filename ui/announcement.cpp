#include "ui/announcement.h"

#include <QAccessible>
#include <QWidget>

namespace Telemetry {

void announce(QWidget &widget, const QString &text)
{
    if (text == widget.accessibleDescription())
        return;
    widget.setAccessibleDescription(text); // sends its own event
    if (text.isEmpty())
        return;
    QAccessibleEvent alert(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace Telemetry

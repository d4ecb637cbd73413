#pragma once

#include <QAccessible>

class QAbstractButton;

namespace Telemetry {

/**
 * Lets assistive technology press @p button, a button that asks its owner instead of changing its own state. Qt's own
 * interface would flip the checked state behind the owner's back, and the window would claim what is not so.
 *
 * @param role  CheckBox: on and off are told as checked; PageTab: as selected
 */
void makeAskingButton(QAbstractButton &button, QAccessible::Role role);

} // namespace Telemetry

#pragma once

class QMessageBox;
class QString;
class QWidget;

namespace Telemetry {

/**
 * A question whose default is to leave everything as it is: only "Cancel" is there yet. The text is plain. It deletes
 * itself when it closes.
 */
QMessageBox *question(QWidget *parent, const QString &title, const QString &text);

} // namespace Telemetry

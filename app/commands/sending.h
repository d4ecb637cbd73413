#pragma once

#include "app/console.h"

#include <QList>

namespace Telemetry {

class DeliveryDesk;
class Services;

/** Sends reports and says how each ended. @return the exit code of the worst ending */
Exit sendReports(DeliveryDesk &delivery, const QList<qint64> &ids, Console &console);

/**
 * In the mode "Send by itself", sends what waits, as far as that does not hold up the command that ran before: nothing
 * that has to wait, no new attempt after 2 seconds, no connection that takes longer than 1. Else does nothing.
 */
void sendByItself(DeliveryDesk &delivery, Console &console);

/** Makes, keeps and sends "Telemetry Disabled", if reporting is on; says what became of it. */
void sendFinalReport(Services &services, Console &console);

} // namespace Telemetry

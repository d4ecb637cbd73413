#pragma once

#include "app/console.h"

#include <QList>

namespace Telemetry {

class DeliveryDesk;
class Services;

/** Sends reports and says how each ended. @return the exit code of the worst ending */
Exit sendReports(DeliveryDesk &delivery, const QList<qint64> &ids, Console &console);

/** Makes, keeps and sends "Telemetry Disabled", if reporting is on; says what became of it. */
void sendFinalReport(Services &services, Console &console);

} // namespace Telemetry

#pragma once

#include "core/base/result.h"
#include "core/delivery/database.h"
#include "core/delivery/retrypolicy.h"
#include "core/export.h"

namespace Telemetry {

/** The wait of the queue that is kept; none where nothing is kept. @return DatabaseUnusable */
TELEMETRY_CORE_EXPORT Result<QueueWait> readQueueWait(Database &database);

/** Keeps it, within a transaction of its caller. */
Result<void> storeQueueWait(const Database &database, QSqlDatabase &connection, const QueueWait &wait);

/** Keeps it in a transaction of its own. */
TELEMETRY_CORE_EXPORT Result<void> writeQueueWait(Database &database, const QueueWait &wait);

} // namespace Telemetry

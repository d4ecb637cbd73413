#pragma once

#include "core/base/orderedjson.h"
#include "core/delivery/historyreader.h"
#include "core/export.h"

#include <atomic>

class QIODevice;

namespace Telemetry {

/** A connection as `rasa-telemetry history connections --json` writes it. Names once published stay. */
TELEMETRY_CORE_EXPORT Json connectionJson(const ConnectionRecord &record);

/**
 * Writes the log of connections, newest first, as a JSON array with one connection a line.
 *
 * @param cancelled  looked at again and again; may be null
 * @return how many there are; DatabaseUnusable, FileUnwritable, Cancelled
 */
TELEMETRY_CORE_EXPORT Result<qint64> exportConnections(HistoryReader &reader, const ConnectionFilter &filter,
                                                       QIODevice &target, const std::atomic_bool *cancelled = nullptr);

} // namespace Telemetry

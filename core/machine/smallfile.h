#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Telemetry {

/**
 * The bytes of a small regular file that may be absent. Links are followed; a FIFO or device never blocks.
 *
 * @param limit  in bytes
 * @return nothing when there is no such file, or it may not be read, or it holds more than @p limit bytes
 */
std::optional<QByteArray> smallFile(const QString &path, qint64 limit = 1'048'576);

} // namespace Telemetry

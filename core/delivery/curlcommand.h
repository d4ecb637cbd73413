#pragma once

#include "core/export.h"

#include <QByteArray>
#include <QUrl>

namespace Telemetry {

/**
 * A command for a POSIX shell that sends the same bytes with the same header lines. Ends with a line feed.
 *
 * @param url  the destination; its user name and password are left out
 * @param body  the bytes to be posted
 * @param key  the write key, UTF-8, which then stands in clear in the command; empty: the shell takes it from the
 *             variable RASA_TELEMETRY_WRITE_KEY
 */
TELEMETRY_CORE_EXPORT QByteArray curlCommand(const QUrl &url, const QByteArray &body, const QByteArray &key = {});

} // namespace Telemetry

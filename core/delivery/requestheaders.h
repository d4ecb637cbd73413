#pragma once

#include "core/base/result.h"
#include "core/export.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

namespace Telemetry {

/**
 * The header lines of a report's request, in the order in which they leave: the one source for what is shown and for
 * what is sent.
 *
 * @param url  the destination; its user name and password are never used
 * @param body  the bytes to be posted
 * @param key  the write key, UTF-8
 * @param masked  true for people: the line that holds the key shows dots instead (UTF-8)
 * @see product.md "Delivery", telemetry.md 5
 */
TELEMETRY_CORE_EXPORT QList<QPair<QByteArray, QByteArray>> requestHeaders(const QUrl &url, const QByteArray &body,
                                                                          const QByteArray &key, bool masked);

/** What is shown in place of credentials that hold the key (UTF-8). */
constexpr const char *MaskedCredentials = "Basic \u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022";

/** `POST /v1/track HTTP/1.1`: what stands above the header lines. */
TELEMETRY_CORE_EXPORT QByteArray requestLine(const QUrl &url);

/** The destination for people and for the history: without user name, password, query and fragment. */
TELEMETRY_CORE_EXPORT QString shownDestination(const QUrl &url);

/** Whether a report may go there at all. @return EndpointInvalid unless it is https, or http on a loopback address */
TELEMETRY_CORE_EXPORT Result<void> checkDestination(const QUrl &url);

} // namespace Telemetry

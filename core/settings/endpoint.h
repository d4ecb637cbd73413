#pragma once

#include "core/base/result.h"
#include "core/export.h"

#include <QString>
#include <QUrl>

namespace Telemetry {

/** 127.0.0.0/8, ::1 and the name localhost: the one place where http is allowed and no proxy is asked. */
TELEMETRY_CORE_EXPORT bool isLoopback(const QUrl &url);

/**
 * The address of a collector from what a person or a policy wrote: a whole URL with https, or http for a loopback
 * address; without user name, password and fragment.
 *
 * @return EndpointInvalid with the text, a password in it left out
 * @see product.md "Delivery"
 */
TELEMETRY_CORE_EXPORT Result<QUrl> endpointUrl(const QString &text);

/** The port that a connection to a collector goes to: the written one, or the scheme's own. */
TELEMETRY_CORE_EXPORT int portOf(const QUrl &url);

/** The collector that Rasa itself reports to. */
TELEMETRY_CORE_EXPORT QUrl defaultEndpoint();

} // namespace Telemetry

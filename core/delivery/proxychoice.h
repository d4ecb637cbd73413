#pragma once

#include "core/base/environment.h"
#include "core/base/result.h"
#include "core/export.h"

#include <QNetworkProxy>
#include <QString>
#include <QUrl>

namespace Telemetry {

/**
 * The proxy for a destination: the one that Rasa's HTTP library (requests) would choose from the same variables, or the
 * one of our settings.
 *
 * `https_proxy` and the like in either case, the lower one first; `all_proxy` for what has none of its own; `no_proxy`
 * with names, endings of names, IPv4 networks and `*`. Neither desktop settings nor scripts (PAC) are asked, as
 * requests on Linux asks neither. For this computer there is no proxy: unencrypted, a report would leave it.
 *
 * @param setting  Preferences::proxy: empty, `none`, or a URL
 * @return ProxyUnusable, without password, for one that cannot be spoken to: nothing may go past it then
 * @see requests/utils.py: get_environ_proxies, should_bypass_proxies, select_proxy; urllib.request
 */
TELEMETRY_CORE_EXPORT Result<QNetworkProxy> chooseProxy(const QUrl &url, const Environment &environment,
                                                        const QString &setting);

/** "host:port", without credentials; empty when there is no proxy. */
TELEMETRY_CORE_EXPORT QString shownProxy(const QNetworkProxy &proxy);

} // namespace Telemetry

#include "core/delivery/proxychoice.h"

#include "core/base/detail.h"
#include "core/settings/endpoint.h"

#include <QHash>
#include <QStringList>

#include <arpa/inet.h>
#include <optional>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Ending = "_proxy"_L1;

/** Proxies by scheme ("https", "all", "no"), as urllib.request.getproxies_environment() finds them. */
QHash<QString, QString> proxiesOf(const Environment &environment)
{
    QHash<QString, QString> proxies;
    const auto &variables = environment.variables();
    for (auto it = variables.begin(); it != variables.end(); ++it) {
        const QString name = it.key().toLower();
        if (name.endsWith(Ending) && !it.value().isEmpty())
            proxies.insert(name.chopped(Ending.size()), it.value());
    }
    // A request to a CGI program can set HTTP_PROXY by a header of its own.
    if (environment.contains(u"REQUEST_METHOD"_s))
        proxies.remove(u"http"_s);
    for (auto it = variables.begin(); it != variables.end(); ++it) {
        if (!it.key().endsWith(Ending))
            continue;
        const QString scheme = it.key().toLower().chopped(Ending.size());
        if (it.value().isEmpty())
            proxies.remove(scheme);
        else
            proxies.insert(scheme, it.value());
    }
    return proxies;
}

/** An IPv4 address as inet_aton() reads it, in the byte order of this machine. */
std::optional<quint32> ipv4(const QString &text)
{
    in_addr address = {};
    if (::inet_aton(text.toLatin1().constData(), &address) == 0)
        return {};
    return ntohl(address.s_addr);
}

/** Whether @p address lies in the network @p text ("10.0.0.0/8"); nothing when that is no network. */
std::optional<bool> isInNetwork(quint32 address, const QString &text)
{
    const QStringList parts = text.split(u'/');
    bool isNumber = false;
    const int bits = parts.value(1).toInt(&isNumber);
    const auto network = parts.size() == 2 ? ipv4(parts.first()) : std::nullopt;
    if (!network || !isNumber || bits < 1 || bits > 32)
        return {};
    const quint32 mask = ~quint32(0) << (32 - bits);
    return (address & mask) == (*network & mask);
}

/** Whether @p name is the host, with or without its port, or an ending of it at a dot. */
bool isNamed(const QUrl &url, QString name)
{
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    const QString host = url.host().toLower();
    const QString withPort = url.port() > 0 ? u"%1:%2"_s.arg(host).arg(url.port()) : host;
    const QString ending = u'.' + name;
    return !name.isEmpty() && (host == name || withPort == name || host.endsWith(ending) || withPort.endsWith(ending));
}

/** The names in `no_proxy`, as requests (2.34; older ones want no dot before an ending) and urllib take them. */
bool isExcepted(const QUrl &url, const QString &noProxy)
{
    if (noProxy == "*"_L1)
        return true;
    const auto address = ipv4(url.host());
    const QStringList names = QString(noProxy).remove(u' ').toLower().split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const bool isInside = address && isInNetwork(*address, name).value_or(false);
        if (isInside || isNamed(url, name))
            return true;
    }
    return false;
}

/** The URL of the proxy; empty when there is none. */
QString proxyText(const QUrl &url, const Environment &environment)
{
    const QHash<QString, QString> proxies = proxiesOf(environment);
    const QString lower = environment.value(u"no_proxy"_s).value_or(QString());
    const QString noProxy = lower.isEmpty() ? environment.value(u"NO_PROXY"_s).value_or(QString()) : lower;
    if (isExcepted(url, noProxy))
        return {};
    return proxies.value(url.scheme(), proxies.value(u"all"_s));
}

tl::unexpected<Error> unusable(const QUrl &proxy, const QString &reason)
{
    const QString shown = proxy.adjusted(QUrl::RemoveUserInfo).toString();
    return failure({Error::Code::ProxyUnusable, shown.isEmpty() ? reason : u"%1 (%2)"_s.arg(reason, shown)});
}

Result<QNetworkProxy> proxyFrom(const QString &text)
{
    const QUrl url(text.contains("://"_L1) ? text : QString("http://"_L1 + text), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return unusable({}, Detail::tr("its address is no URL")); // not shown: a password may be anywhere in it
    QNetworkProxy proxy;
    const QString scheme = url.scheme();
    if (scheme == "http"_L1) {
        proxy.setType(QNetworkProxy::HttpProxy);
        proxy.setPort(quint16(url.port(80)));
    } else if (scheme == "socks5"_L1 || scheme == "socks5h"_L1) {
        proxy.setType(QNetworkProxy::Socks5Proxy);
        proxy.setPort(quint16(url.port(1080)));
        if (scheme == "socks5"_L1) // names are looked up here, as requests does
            proxy.setCapabilities(proxy.capabilities() & ~QNetworkProxy::HostNameLookupCapability);
    } else {
        return unusable(url, Detail::tr("this program speaks to http, socks5 and socks5h proxies"));
    }
    proxy.setHostName(url.host());
    proxy.setUser(url.userName(QUrl::FullyDecoded));
    proxy.setPassword(url.password(QUrl::FullyDecoded));
    return proxy;
}

} // namespace

Result<QNetworkProxy> chooseProxy(const QUrl &url, const Environment &environment, const QString &setting)
{
    if (isLoopback(url) || setting == "none"_L1)
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const QString text = setting.isEmpty() ? proxyText(url, environment) : setting;
    return text.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxyFrom(text);
}

QString shownProxy(const QNetworkProxy &proxy)
{
    if (proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::DefaultProxy)
        return {};
    return u"%1:%2"_s.arg(proxy.hostName()).arg(proxy.port());
}

} // namespace Telemetry

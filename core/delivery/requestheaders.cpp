#include "core/delivery/requestheaders.h"

#include "core/base/detail.h"
#include "core/settings/endpoint.h"

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Host as HTTP wants it: brackets around IPv6, the port unless it is the scheme's own. */
QByteArray hostLine(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    QUrl bare = url;
    bare.setPort(-1);
    const int port = portOf(url);
    return port == portOf(bare) ? host : host + ':' + QByteArray::number(port);
}

} // namespace

QList<QPair<QByteArray, QByteArray>> requestHeaders(const QUrl &url, const QByteArray &body, const QByteArray &key,
                                                    bool masked)
{
    // The colon belongs to the encoded text; a key may hold colons itself.
    const QByteArray credentials = masked ? QByteArray(MaskedCredentials) : "Basic " + QByteArray(key + ':').toBase64();
    return {
        {"Host", hostLine(url)},
        {"User-Agent", "rasa-telemetry-inspector/" TELEMETRY_VERSION},
        {"Accept", "*/*"},
        {"Accept-Language", "*"},
        {"Accept-Encoding", "identity"},
        {"Authorization", credentials},
        {"Content-Type", "application/json"},
        {"Content-Length", QByteArray::number(body.size())},
        {"Connection", "Keep-Alive"},
    };
}

QByteArray requestLine(const QUrl &url)
{
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    return "POST " + target + " HTTP/1.1";
}

QString shownDestination(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment).toString(QUrl::FullyEncoded);
}

Result<void> checkDestination(const QUrl &url)
{
    const bool isAllowed = url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url)));
    if (!isAllowed)
        return failure(
            {Error::Code::EndpointInvalid, url.isEmpty() ? Detail::tr("it is empty") : shownDestination(url)});
    return {};
}

} // namespace Telemetry

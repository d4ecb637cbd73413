#include "core/settings/endpoint.h"

#include <QHostAddress>

namespace Telemetry {

using namespace Qt::StringLiterals;

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == u"localhost"_s || QHostAddress(host).isLoopback();
}

Result<QUrl> endpointUrl(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const auto refused = [&url, &text] {
        return failure(
            {Error::Code::EndpointInvalid, url.isValid() ? url.toDisplayString(QUrl::RemoveUserInfo) : text});
    };
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasFragment())
        return refused();
    // QUrl keeps scheme and host in lower case.
    if (url.scheme() == u"https"_s || (url.scheme() == u"http"_s && isLoopback(url)))
        return url;
    return refused();
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

QUrl defaultEndpoint()
{
    return QUrl(u"https://api.segment.io/v1/track"_s);
}

} // namespace Telemetry

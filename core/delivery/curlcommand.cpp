#include "core/delivery/curlcommand.h"

#include "core/delivery/requestheaders.h"

namespace Telemetry {

namespace {

/** @p text as one word of a shell, whatever stands in it. */
QByteArray quoted(QByteArray text)
{
    text.replace('\'', "'\\''");
    return QByteArray('\'' + text + '\'');
}

} // namespace

QByteArray curlCommand(const QUrl &url, const QByteArray &body, const QByteArray &key)
{
    QByteArray command = "curl --request POST " + quoted(url.adjusted(QUrl::RemoveUserInfo).toEncoded());
    for (const auto &[name, value] : requestHeaders(url, body, {}, true)) {
        // curl makes these itself, the key from what --user says.
        if (name != "Host" && name != "Authorization" && name != "Content-Length" && name != "Connection")
            command += " \\\n  --header " + quoted(name + ": " + value);
    }
    const QByteArray user =
        key.isEmpty() ? QByteArray("\"$RASA_TELEMETRY_WRITE_KEY:\"") : quoted(QByteArray(key + ':'));
    command += " \\\n  --user " + user + " \\\n  --data-binary " + quoted(body) + '\n';
    return command;
}

} // namespace Telemetry

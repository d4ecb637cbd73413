#include "core/delivery/sinkanswer.h"

#include "core/base/orderedjson.h"

#include <QLocale>

#include <array>
#include <utility>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<SinkFault, QLatin1StringView>, 18> Words = {{
    {SinkFault::None, "ok"_L1},
    {SinkFault::SuccessFalse, "false"_L1},
    {SinkFault::Html, "html"_L1},
    {SinkFault::NoContent, "204"_L1},
    {SinkFault::Redirect, "302"_L1},
    {SinkFault::BadRequest, "400"_L1},
    {SinkFault::Unauthorized, "401"_L1},
    {SinkFault::TooLarge, "413"_L1},
    {SinkFault::TooMany, "429"_L1},
    {SinkFault::TooManyDate, "429-date"_L1},
    {SinkFault::ServerError, "500"_L1},
    {SinkFault::Unavailable, "503"_L1},
    {SinkFault::BadGateway, "502"_L1},
    {SinkFault::CloseBefore, "close-before"_L1},
    {SinkFault::CloseAfter, "close-after"_L1},
    {SinkFault::Silence, "silence"_L1},
    {SinkFault::Drip, "drip"_L1},
    {SinkFault::WrongLength, "wrong-length"_L1},
}};

constexpr qsizetype LargestMessage = 32 * 1024;
constexpr qsizetype LargestRequest = 500 * 1024;
constexpr int Patience = 60; // s, of Retry-After

SinkAnswer answer(int status, const QByteArray &body, const QByteArray &headers = "Content-Type: application/json\r\n",
                  const QString &reason = {})
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Sink\r\n" + headers;
    if (status != 204)
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return {.status = status, .bytes = bytes + "\r\n" + body, .reason = reason};
}

SinkAnswer refusal(int status, const QString &reason)
{
    const auto body = Json(Json::Object{{u"success"_s, Json(false)}, {u"message"_s, Json(reason)}}).wire();
    return answer(status, body.value_or("{}"), "Content-Type: application/json\r\n", reason);
}

SinkAnswer tooMany(const QByteArray &retryAfter)
{
    return answer(429, "slow down", QByteArray("Content-Type: text/plain\r\nRetry-After: " + retryAfter + "\r\n"),
                  u"slow down"_s);
}

bool isKnownPath(const QByteArray &path)
{
    static const QList<QByteArray> known = {"track", "identify", "page", "screen", "group", "alias", "batch",
                                            "t",     "i",        "p",    "s",      "g",     "a",     "b"};
    const QByteArray name = path.left(path.indexOf('?') < 0 ? path.size() : path.indexOf('?'));
    return name.startsWith("/v1/") && known.contains(name.mid(4));
}

bool isBatch(const QByteArray &path)
{
    return path.startsWith("/v1/b");
}

bool isOwnHost(const QByteArray &host, quint16 port)
{
    const QByteArray suffix = ':' + QByteArray::number(port);
    return host == QByteArray("127.0.0.1" + suffix) || host == QByteArray("localhost" + suffix);
}

/** As Segment takes a request, or does not. */
SinkAnswer honestAnswer(const SinkRequest &request, quint16 port)
{
    // A page in a browser can be made to send here; it says whose it is, or calls this computer by a name of its own.
    if (request.headers.contains("origin") || !isOwnHost(request.headers.value("host"), port))
        return refusal(403, u"requests of web pages are not taken"_s);
    if (!isKnownPath(request.path))
        return refusal(404, u"there is no such path"_s);
    if (request.method != "POST")
        return refusal(405, u"only POST is taken"_s);
    if (!request.headers.value("content-type").startsWith("application/json"))
        return refusal(400, u"the content type is not application/json"_s);
    if (request.body.size() > (isBatch(request.path) ? LargestRequest : LargestMessage))
        return refusal(400, u"it is too large"_s);
    const auto document = Json::parse(request.body);
    if (!document || !document->isObject())
        return refusal(400, u"the body is no JSON object"_s);
    return answer(200, "{\"success\": true}");
}

} // namespace

QStringList sinkFaultWords()
{
    QStringList words;
    for (const auto &[fault, word] : Words)
        words += word;
    return words;
}

std::optional<SinkFault> sinkFaultFromWord(QStringView word)
{
    for (const auto &[fault, known] : Words) {
        if (word == known)
            return fault;
    }
    return {};
}

SinkAnswer sinkAnswer(const SinkRequest &request, SinkFault fault, quint16 port, const QDateTime &now)
{
    switch (fault) {
    case SinkFault::None:
    case SinkFault::Drip:
        return honestAnswer(request, port);
    case SinkFault::SuccessFalse:
        return answer(200, "{\"success\": false}", "Content-Type: application/json\r\n", u"success is false"_s);
    case SinkFault::Html:
        return answer(200, "<html><body>Please log in.</body></html>", "Content-Type: text/html\r\n", u"HTML"_s);
    case SinkFault::NoContent:
        return answer(204, {}, {});
    case SinkFault::Redirect:
        return answer(302, {}, "Location: https://collector.example/v1/track\r\n", u"a redirect"_s);
    case SinkFault::BadRequest:
        return refusal(400, u"bad request"_s);
    case SinkFault::Unauthorized:
        return refusal(401, u"unknown write key"_s);
    case SinkFault::TooLarge:
        return refusal(413, u"too large"_s);
    case SinkFault::TooMany:
        return tooMany(QByteArray::number(Patience));
    case SinkFault::TooManyDate:
        return tooMany(
            QLocale::c().toString(now.toUTC().addSecs(Patience), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1());
    case SinkFault::ServerError:
        return refusal(500, u"internal error"_s);
    case SinkFault::Unavailable:
        return refusal(503, u"unavailable"_s);
    case SinkFault::BadGateway:
        return refusal(502, u"bad gateway"_s);
    case SinkFault::WrongLength: {
        SinkAnswer lie = answer(200, "{\"success\": true}");
        lie.bytes.replace("Content-Length: 17", "Content-Length: 1700");
        lie.reason = u"a length that is not true"_s;
        return lie;
    }
    case SinkFault::CloseBefore:
    case SinkFault::CloseAfter:
    case SinkFault::Silence:
        return {.status = 0, .reason = u"no answer"_s};
    }
    Q_UNREACHABLE();
}

QString sinkKey(const SinkRequest &request)
{
    if (const auto document = Json::parse(request.body)) {
        const QString inBody = (*document)[u"writeKey"].toString();
        if (!inBody.isEmpty())
            return inBody;
    }
    const QByteArray header = request.headers.value("authorization");
    if (!header.startsWith("Basic "))
        return {};
    QByteArray text = QByteArray::fromBase64(header.mid(6));
    if (text.endsWith(':')) // the empty password; a key may hold colons itself
        text.chop(1);
    return QString::fromUtf8(text);
}

} // namespace Telemetry

#pragma once

#include "core/delivery/sinkrequest.h"
#include "core/export.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace Telemetry {

/** How the sink misbehaves, for a dry run of what can happen. @see segment-http.md 10 */
enum class SinkFault {
    None, ///< as Segment: 200 and success, or why not
    SuccessFalse,
    Html,
    NoContent,
    Redirect,
    BadRequest,
    Unauthorized,
    TooLarge,
    TooMany, ///< 429, to come back in 60 s
    TooManyDate, ///< 429, the same as a date
    ServerError,
    Unavailable,
    BadGateway,
    CloseBefore, ///< closes without reading the body
    CloseAfter, ///< reads everything and closes
    Silence,
    Drip, ///< one byte in a second
    WrongLength, ///< announces more than it sends
};

/** The words of all faults, in the order of the enumeration: "ok", "false", "html", "204", ... */
TELEMETRY_CORE_EXPORT QStringList sinkFaultWords();
TELEMETRY_CORE_EXPORT std::optional<SinkFault> sinkFaultFromWord(QStringView word);

/** What the sink has to say to a request. */
struct SinkAnswer
{
    int status = 200;
    QByteArray bytes = {}; ///< the whole answer, as it goes over the wire
    QString reason = {}; ///< why it is refused; empty when it is not
};

/**
 * What Segment would answer; or the fault in its place.
 *
 * @param port  of the sink: a request for another host comes from a web page that means harm
 */
TELEMETRY_CORE_EXPORT SinkAnswer sinkAnswer(const SinkRequest &request, SinkFault fault, quint16 port,
                                            const QDateTime &now);

/** The write key of a request, from its body or its header; empty when there is none. */
TELEMETRY_CORE_EXPORT QString sinkKey(const SinkRequest &request);

} // namespace Telemetry

#pragma once

#include "core/base/error.h"
#include "core/export.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace Telemetry {

/** How an attempt to deliver a report ended; or that the person wanted none. */
enum class Outcome {
    Delivered, ///< the destination took it
    Refused, ///< the destination will not take it, now or later
    Later, ///< it did not arrive for certain, or the destination asks for patience
    Unknown, ///< it may have arrived; sending it again could count it twice
    Discarded, ///< taken out of the outbox; nothing was sent
};

/** The fixed word: "delivered", "refused", "later", "unknown", "discarded". */
TELEMETRY_CORE_EXPORT QString outcomeWord(Outcome outcome);

/** The outcome of a fixed word; nothing for another word. */
TELEMETRY_CORE_EXPORT std::optional<Outcome> outcomeFromWord(QStringView word);

/** What a destination answered. */
struct ServerAnswer
{
    int status = 0; ///< of the status line; 0 when none came
    QByteArray body = {}; ///< as far as it was read
    bool isComplete = false; ///< head and body came to their proper end
    QByteArray retryAfter = {}; ///< the header's value; empty when absent
    QByteArray location = {}; ///< the header's value; empty when absent

    bool operator==(const ServerAnswer &) const = default;
};

/** All that is known of one attempt when it is over. */
struct Exchange
{
    bool isSegment = false; ///< Segment's own service: only `"success": true` is a success
    bool mayBodyHaveLeft = false; ///< at least one byte of the report was handed to the network
    ServerAnswer answer;
    std::optional<Error> failure = {}; ///< what ended the attempt before a complete answer
};

/** What an attempt means for the report, and for those behind it. */
struct Judgement
{
    Outcome outcome = Outcome::Unknown;
    std::optional<Error> error = {}; ///< why it was not delivered; absent when it was
    bool isAboutReport = false; ///< only this report is at fault: the next one has its chance
    std::optional<std::chrono::seconds> retryAfter = {}; ///< wait that the destination asks for, 1 s to 24 h

    bool operator==(const Judgement &) const = default;
};

/**
 * Judges an attempt.
 *
 * A status that refuses counts even when the answer broke off after it: refused reports are never sent again anyway.
 * Everything that would lead to another attempt wants either a complete answer or a body that never left.
 *
 * @param now  for a `Retry-After` that is a date
 * @see segment-http.md 9; product.md "Delivery": 502 and 504 are unknown
 */
TELEMETRY_CORE_EXPORT Judgement judge(const Exchange &exchange, const QDateTime &now);

/**
 * The wait that a `Retry-After` header asks for: whole seconds or an HTTP date, from 1 s to 24 h.
 *
 * @return nothing for anything else
 * @see RFC 9110, 10.2.3
 */
TELEMETRY_CORE_EXPORT std::optional<std::chrono::seconds> retryAfterFrom(const QByteArray &header,
                                                                         const QDateTime &now);

} // namespace Telemetry

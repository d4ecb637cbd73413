#pragma once

#include "core/base/error.h"
#include "core/delivery/answer.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace Telemetry {

/** How one attempt to send a report ended. */
struct AttemptResult
{
    Outcome outcome = Outcome::Unknown;
    std::optional<Error> error = {}; ///< why it was not delivered
    int status = 0; ///< of the answer; 0 when none came
    std::chrono::milliseconds latency{0}; ///< from the start of the attempt to its end
    QByteArray answer = {}; ///< at most 2 KB of the answer's body, raw: make it harmless before showing it
    QString proxy = {}; ///< "host:port" of the proxy that was used, without credentials; empty when there was none
    bool isAboutReport = false; ///< only this report is at fault: the next one has its chance
    std::optional<std::chrono::seconds> retryAfter = {}; ///< wait that the destination asks for
    bool hasOpenedConnection = false; ///< false: one that was open was used again, or nothing was tried

    bool operator==(const AttemptResult &) const = default;
};

/** An attempt as the history keeps it. */
struct Attempt
{
    qint64 sequence = 0; ///< from 1, ascending: the order of attempts, whatever the clock says
    qint64 report = 0;
    QString destination = {}; ///< without user name, password, query and fragment
    QString proxy = {}; ///< "host:port"; empty when there was none
    QDateTime started = {}; ///< UTC, with milliseconds
    std::optional<Outcome> outcome = {}; ///< nothing while it runs, or when it was cut off by a crash
    int status = 0; ///< of the answer; 0 when none came
    std::chrono::milliseconds latency{0};
    QString reason = {}; ///< why it was not delivered; empty when it was
    QByteArray answer = {}; ///< at most 2 KB of the answer's body, raw: make it harmless before showing it

    bool operator==(const Attempt &) const = default;
};

} // namespace Telemetry

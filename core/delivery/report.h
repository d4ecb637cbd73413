#pragma once

#include "core/export.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace Telemetry {

/** Where a report stands. */
enum class ReportState {
    Waiting, ///< never tried
    Sending, ///< an attempt runs, or was cut off by a crash
    Delivered, ///< the destination took it
    Refused, ///< the destination will never take it
    Later, ///< the destination did not get or take it now
    Unknown, ///< it may have arrived; never sent again by itself
    Discarded, ///< the person did not want it sent
};

/** The fixed word: "waiting", "sending", "delivered", "refused", "later", "unknown", "discarded". */
TELEMETRY_CORE_EXPORT QString reportStateWord(ReportState state);

/** The state of a fixed word; nothing for another word. */
TELEMETRY_CORE_EXPORT std::optional<ReportState> reportStateFromWord(QStringView word);

/** A report that is to be kept. */
struct NewReport
{
    QString event = {}; ///< the event's name
    QByteArray body = {}; ///< the bytes to post; kept, shown and sent as they are
    QString origin = {}; ///< what made it: "preview", "queue", "capture", ...
    QString profile = {}; ///< as which version of Rasa; may be empty
    QString project = {}; ///< absolute folder; may be empty
    bool isOnlyByHand = false; ///< gathered while reporting was off: never sent by itself

    bool operator==(const NewReport &) const = default;
};

/** A report that is kept. */
struct Report
{
    qint64 id = 0; ///< from 1, ascending, never given twice
    QString event = {};
    ReportState state = ReportState::Waiting;
    QDateTime created = {}; ///< UTC, with milliseconds
    qint64 bytes = 0; ///< length of the body
    QString sha256 = {}; ///< of the body, 64 lower-case hexadecimal digits
    QString origin = {};
    QString profile = {};
    QString project = {};
    bool isOnlyByHand = false; ///< gathered or held back while reporting was off: never sent by itself
    bool isGivenUp = false; ///< tried too often or for too long: no longer tried by itself
    QByteArray body = {}; ///< empty in lists

    bool operator==(const Report &) const = default;
};

} // namespace Telemetry

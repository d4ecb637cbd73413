#pragma once

#include "core/capture/capturedcommand.h"
#include "core/capture/eventscanner.h"
#include "core/export.h"

#include <QDateTime>
#include <QList>

#include <array>

namespace Telemetry {

/** A captured event with where and when it came. */
struct RecordedEvent
{
    qint64 number = 0; ///< from 1, in the order in which they came
    QDateTime time = {}; ///< UTC, when its last byte was read
    CapturedCommand::Stream stream = CapturedCommand::Stream::Output;
    CapturedEvent event = {};
};

/**
 * The events of one run: finds them in both streams and keeps the first ones, with bounded memory. Kept events have
 * their body alone, the document is read from it when needed; what has no body keeps its document.
 */
class TELEMETRY_CORE_EXPORT CaptureRecord
{
public:
    struct Limits
    {
        qint64 events = 10'000; ///< as many as the outbox takes
        qint64 bytes = 64 * 1024 * 1024;
    };

    CaptureRecord() : CaptureRecord(Limits()) { }
    explicit CaptureRecord(Limits limits) : m_limits(limits) { }

    /** @return the events that are complete with these bytes, whole */
    QList<RecordedEvent> take(CapturedCommand::Stream stream, QByteArrayView bytes, const QDateTime &now);

    /** The run is over. @return the events that are complete thereby */
    QList<RecordedEvent> finish(const QDateTime &now);

    /** The first ones, without a gap. */
    const QList<RecordedEvent> &kept() const { return m_kept; }

    /** Of all events, kept or not. */
    qint64 count() const { return m_count; }

private:
    QList<RecordedEvent> recorded(CapturedCommand::Stream stream, QList<CapturedEvent> events, const QDateTime &now);

    const Limits m_limits;
    std::array<EventScanner, 2> m_scanners; ///< of output and errors
    QList<RecordedEvent> m_kept;
    qint64 m_count = 0;
    qint64 m_bytes = 0;
    bool m_isFull = false;
};

} // namespace Telemetry

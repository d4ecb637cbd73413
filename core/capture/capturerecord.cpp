#include "core/capture/capturerecord.h"

namespace Telemetry {

QList<RecordedEvent> CaptureRecord::take(CapturedCommand::Stream stream, QByteArrayView bytes, const QDateTime &now)
{
    if (stream == CapturedCommand::Stream::Echo)
        return {}; // what was typed
    return recorded(stream, m_scanners[size_t(stream)].feed(bytes), now);
}

QList<RecordedEvent> CaptureRecord::finish(const QDateTime &now)
{
    QList<RecordedEvent> last;
    for (const auto stream : {CapturedCommand::Stream::Output, CapturedCommand::Stream::Error})
        last += recorded(stream, m_scanners[size_t(stream)].finish(), now);
    return last;
}

QList<RecordedEvent> CaptureRecord::recorded(CapturedCommand::Stream stream, QList<CapturedEvent> events,
                                             const QDateTime &now)
{
    QList<RecordedEvent> fresh;
    for (CapturedEvent &event : events) {
        fresh.append({.number = ++m_count, .time = now, .stream = stream, .event = std::move(event)});
        const Payload &payload = fresh.constLast().event.payload;
        const bool hasBody = !payload.wire.isEmpty();
        const qint64 size = hasBody ? payload.wire.size() : payload.indented.size();
        m_isFull = m_isFull || m_kept.size() >= m_limits.events || m_bytes + size > m_limits.bytes;
        if (m_isFull)
            continue;
        m_bytes += size;
        RecordedEvent kept = fresh.constLast();
        kept.event.payload.indented.clear();
        if (hasBody)
            kept.event.payload.document = Json();
        m_kept.append(std::move(kept));
    }
    return fresh;
}

} // namespace Telemetry

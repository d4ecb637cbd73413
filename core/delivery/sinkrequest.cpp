#include "core/delivery/sinkrequest.h"

#include <utility>

namespace Telemetry {

using namespace Qt::StringLiterals;

/** Takes the head of the next request, if it is there. */
bool SinkRequestReader::takeHead()
{
    const qsizetype end = m_pending.indexOf("\r\n\r\n");
    if (end < 0) {
        if (m_pending.size() > LargestHead)
            m_fault = u"the head is too long"_s;
        return false;
    }
    QList<QByteArray> lines;
    qsizetype start = 0;
    while (start < end) {
        const qsizetype stop = m_pending.indexOf("\r\n", start);
        lines += m_pending.mid(start, stop - start);
        start = stop + 2;
    }
    m_pending.remove(0, end + 4);
    const QList<QByteArray> head = lines;
    const QList<QByteArray> words = lines.isEmpty() ? QList<QByteArray>() : lines.takeFirst().split(' ');
    if (words.size() != 3 || !words.at(2).startsWith("HTTP/1.") || !words.at(1).startsWith('/')) {
        m_fault = u"it is no HTTP/1 request"_s;
        return false;
    }
    SinkRequest request{.method = words.at(0), .path = words.at(1), .head = head};
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 1) {
            m_fault = u"a header line has no name"_s;
            return false;
        }
        request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    bool isNumber = true;
    const QByteArray length = request.headers.value("content-length");
    const qlonglong bytes = length.isEmpty() ? 0 : length.toLongLong(&isNumber);
    if (!isNumber || bytes < 0 || request.headers.contains("transfer-encoding"))
        m_fault = u"the length of the body is not given as a number"_s;
    else if (bytes > LargestBody)
        m_fault = u"the body is too long"_s;
    if (!m_fault.isEmpty())
        return false;
    m_missing = qsizetype(bytes);
    m_request = std::move(request);
    return true;
}

std::optional<SinkRequest> SinkRequestReader::take()
{
    if (!m_fault.isEmpty() || (!m_request && !takeHead()) || m_pending.size() < m_missing)
        return {};
    m_request->body = m_pending.left(m_missing);
    m_pending.remove(0, m_missing);
    return std::exchange(m_request, std::nullopt);
}

} // namespace Telemetry

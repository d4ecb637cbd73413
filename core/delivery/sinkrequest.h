#pragma once

#include "core/export.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace Telemetry {

/** A request that the local sink received: its head taken apart, its body as it came. */
struct SinkRequest
{
    QByteArray method = {};
    QByteArray path = {}; ///< with the query
    QHash<QByteArray, QByteArray> headers = {}; ///< by name in lower case
    QByteArray body = {};
    QList<QByteArray> head = {}; ///< the request line and the header lines, as they came

    bool operator==(const SinkRequest &) const = default;
};

/** Takes requests out of the bytes of a connection. Bounded: whatever comes, it keeps no more than a request may have.
 */
class TELEMETRY_CORE_EXPORT SinkRequestReader
{
public:
    static constexpr qsizetype LargestHead = 65'536;
    static constexpr qsizetype LargestBody = 2'000'000; ///< above what is answered with 400, to be able to answer

    void add(const QByteArray &bytes) { m_pending += bytes; }

    /** The next request when it is complete. */
    std::optional<SinkRequest> take();

    /** What is wrong with the connection: no further request can be read from it. Empty while nothing is. */
    QString fault() const { return m_fault; }

    bool isEmpty() const { return m_pending.isEmpty() && !m_request; }

private:
    bool takeHead();

    QByteArray m_pending;
    std::optional<SinkRequest> m_request; ///< whose body is awaited
    qsizetype m_missing = 0; ///< its length
    QString m_fault;
};

} // namespace Telemetry

#include "core/delivery/uploaddevice.h"

#include <algorithm>
#include <utility>

namespace Telemetry {

UploadDevice::UploadDevice(QByteArray body, QObject *parent) : QIODevice(parent), m_body(std::move(body))
{
    // Unbuffered: what isTouched() says is then exactly what was handed out.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 UploadDevice::readData(char *data, qint64 maximum)
{
    const qint64 length = std::min(maximum, qint64(m_body.size()) - m_position);
    if (length == 0)
        return maximum == 0 ? 0 : -1; // -1: there will be no more
    std::copy_n(m_body.constData() + m_position, length, data);
    m_position += length;
    if (atEnd())
        Q_EMIT readToEnd();
    return length;
}

} // namespace Telemetry

#include "core/machine/smallfile.h"

#include <QFile>
#include <QFileInfo>

namespace Telemetry {

std::optional<QByteArray> smallFile(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    // Files of /proc have no size, so one byte more than allowed is asked for.
    QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFile::NoError || bytes.size() > limit)
        return {};
    return bytes;
}

} // namespace Telemetry

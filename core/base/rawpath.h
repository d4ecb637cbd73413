#pragma once

#include "core/export.h"

#include <QByteArray>
#include <QString>

namespace Telemetry {

// Names of files are bytes. Those that are no UTF-8 are kept as Python keeps them: each such byte as a lone surrogate,
// U+DC80 to U+DCFF, so that every name has a text and every text leads back to its file.

TELEMETRY_CORE_EXPORT QString pathFromBytes(const QByteArray &bytes);
TELEMETRY_CORE_EXPORT QByteArray pathBytes(const QString &path);

/** Whether @p left comes before @p right by code point, as Python compares; QString compares by UTF-16 unit. */
TELEMETRY_CORE_EXPORT bool isPathBefore(const QString &left, const QString &right);

} // namespace Telemetry

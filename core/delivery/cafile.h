#pragma once

#include "core/base/result.h"
#include "core/export.h"

#include <QList>
#include <QSslCertificate>
#include <QString>

namespace Telemetry {

/**
 * The certification authorities in a PEM file that are trusted besides the system's.
 *
 * @return FileMissing, FileUnreadable, FileTooLarge; ValueInvalid when it holds no certificate
 */
TELEMETRY_CORE_EXPORT Result<QList<QSslCertificate>> readCaFile(const QString &path);

} // namespace Telemetry

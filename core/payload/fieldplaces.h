#pragma once

#include "core/export.h"
#include "core/payload/preview.h"

#include <QStringList>

namespace Telemetry {

// Where the fields of a preview stand in its document: events, identify and error reports each have another form.

/** Of a field of `fields`. */
TELEMETRY_CORE_EXPORT QStringList fieldPath(const Preview &preview, const QString &name);

/** Of a field of `context`. */
TELEMETRY_CORE_EXPORT QStringList contextPath(const Preview &preview, const QString &name);

/** The field that explains the value at @p path: its own or that of the nearest one around it; null pointer: none. */
TELEMETRY_CORE_EXPORT const Field *fieldAt(const Preview &preview, const QStringList &path);

} // namespace Telemetry

#pragma once

#include "core/export.h"

#include <QString>
#include <QStringList>

namespace Telemetry {

/**
 * Foreign text as Markdown that shows exactly this text: characters with a meaning in Markdown or HTML are escaped,
 * control characters and line ends become blanks, so that it fits into a table's cell.
 */
TELEMETRY_CORE_EXPORT QString markdownText(QStringView text);

/** As code: between as many back-ticks as it takes; a `|` escaped as tables need it. Line ends become blanks. */
TELEMETRY_CORE_EXPORT QString markdownCode(QStringView text);

/** A row of a table; the cells are Markdown already. */
TELEMETRY_CORE_EXPORT QString markdownRow(const QStringList &cells);

/** The head of a table with its line below. */
TELEMETRY_CORE_EXPORT QString markdownHead(const QStringList &titles);

} // namespace Telemetry

#pragma once

#include <QList>
#include <QStringList>

namespace Telemetry {

/** "RTIr": marks the database as ours. */
constexpr qint64 SchemaApplicationId = 0x52544972;

/**
 * The tables of the database as a history: entry n brings a database of version n to version n + 1.
 *
 * Entries are only ever added; what stands here was written by programs that people have.
 */
const QList<QStringList> &schemaMigrations();

} // namespace Telemetry

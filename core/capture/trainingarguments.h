#pragma once

#include "core/export.h"
#include "core/project/projectreader.h"

#include <QString>
#include <QStringList>

namespace Telemetry {

/**
 * Which files of the project a command of Rasa works with, by the options that `rasa train` and its relatives share:
 * `-c` and `--config`, `-d` and `--domain`, `--data` with one or more paths. Other words have no say.
 *
 * @param words  the program and its arguments
 * @param folder  where it runs, absolute
 */
TELEMETRY_CORE_EXPORT ProjectArguments trainingArguments(const QStringList &words, const QString &folder);

} // namespace Telemetry

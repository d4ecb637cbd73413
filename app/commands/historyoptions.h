#pragma once

#include "app/command.h"
#include "core/delivery/historyreader.h"

namespace Telemetry {

/** Which entries the options --event, --state, --since, --until and --text ask for. @return Usage */
Result<HistoryFilter> historyFilter(const Invocation &invocation, const Services &services);

/** A whole number from 1 to @p most. @param option  its name, for the error @return Usage */
Result<qint64> parseNumber(const QString &option, const QString &text, qint64 most);

} // namespace Telemetry

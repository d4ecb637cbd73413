#pragma once

#include "app/command.h"

#include <QByteArray>
#include <QList>

namespace Telemetry {

/** The section of a manual page (roff, macros "man") that explains each command with its options. */
QByteArray commandsForManual(const QList<Command> &commands);

} // namespace Telemetry

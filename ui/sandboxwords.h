#pragma once

#include "core/reporting/sandbox.h"

#include <QList>
#include <QPair>
#include <QString>

namespace Telemetry {

/** What the collector of the sandbox can be made to do, in words, in the order in which it is offered. */
QList<QPair<SinkFault, QString>> sandboxBehaviours();

/** What became of the report, and what would become of it outside the sandbox. */
QString sandboxSentence(const SandboxOutcome &outcome);

/** Whether what arrived is what was shown, byte for byte. */
struct SandboxVerdict
{
    bool isSame = false;
    QString text = {};
};
SandboxVerdict sandboxVerdict(const QByteArray &shown, const std::optional<SinkReport> &arrived);

/** The request line and header lines as they arrived, the key masked. */
QString arrivedHead(const SinkReport &report);

/** What the collector answered, head and body. */
QString answeredText(const SandboxOutcome &outcome);

} // namespace Telemetry

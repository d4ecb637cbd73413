#pragma once

#include <QCoreApplication>

namespace Telemetry {

/**
 * Texts of Error::detail: facts that stand inside the sentences of errorMessage(), so mostly without a full stop.
 *
 * One context for all of them, because many rooms state the same fact.
 */
struct Detail
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::Detail)
};

} // namespace Telemetry

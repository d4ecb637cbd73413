#pragma once

#include "core/base/orderedjson.h"
#include "core/export.h"
#include "core/payload/privacylens.h"

namespace Telemetry {

/** A secret as it may be shown: its first and last two characters around stars, only stars where it is short. */
TELEMETRY_CORE_EXPORT QString maskedSecret(QStringView secret);

/**
 * The report with each secret masked, and its marks where they are then. For looking at only: its bytes are sent
 * nowhere.
 */
struct MaskedReport
{
    Json document = {};
    QList<LensMark> marks = {};

    bool operator==(const MaskedReport &) const = default;
};
TELEMETRY_CORE_EXPORT MaskedReport masked(const Json &document, const QList<LensMark> &marks);

} // namespace Telemetry

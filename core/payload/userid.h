#pragma once

#include "core/base/orderedjson.h"
#include "core/payload/facts.h"
#include "core/payload/field.h"

#include <QStringView>

namespace Telemetry {

/** The machine ID that reports carry. */
struct MachineId
{
    Json value = {}; ///< of global.yml, or a new one; null: none
    bool isNew = false; ///< drawn by us and not written anywhere: the report cannot be queued
};

/**
 * Who a report is from: the machine ID, or for Pro the licence.
 *
 * @return named `userId`; assumed where the value is new or the licence is missing
 * @see telemetry.md 8
 */
Field userIdField(const MachineId &machineId, QStringView profile, const Facts &facts);

} // namespace Telemetry

#pragma once

#include "core/base/orderedjson.h"
#include "core/project/projectsummary.h"

#include <QString>

#include <vector>

namespace Telemetry {

/** One member of a report with where its value came from. */
struct Field
{
    enum class How {
        Computed, ///< from the project's files or this machine
        Fixed, ///< the same in every report of this kind
        Drawn, ///< random by nature, drawn by us as Rasa draws it
        Chosen, ///< given by the person
        Assumed, ///< known only when the command runs; stands for something real, so the report cannot be queued
    };

    QString name = {};
    Json value = {};
    How how = How::Assumed;
    QString explanation = {}; ///< one sentence on where the value came from
    std::vector<Contribution> contributions = {}; ///< of a counted number, when asked for

    bool operator==(const Field &) const = default;
};

} // namespace Telemetry

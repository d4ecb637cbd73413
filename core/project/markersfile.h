#pragma once

#include "core/base/result.h"
#include "core/export.h"
#include "core/project/projectreader.h"
#include "core/project/projectsummary.h"

#include <QString>

#include <vector>

namespace Telemetry {

struct ReadPaths;

/** The numbers of *Markers Parsed*, each with the places that make it. */
struct MarkerCounts
{
    qint64 markers = 0; ///< at the top of all files
    qint64 maxDepth = 0; ///< a lone condition has 1
    qint64 branching = 0; ///< most markers below one operator; 0 without operators
    std::vector<Contribution> markersOfFiles = {};
    std::vector<Contribution> deepest = {}; ///< one marker
    std::vector<Contribution> broadest = {}; ///< one marker; empty without operators

    bool operator==(const MarkerCounts &) const = default;
};

/**
 * Counts the markers of a file, or of all YAML files below a folder, as `rasa evaluate markers` does.
 *
 * @param arguments  whose `markers` are read, and whose domain must know the intents, actions and slots in them
 * @return the Error at which Rasa stops before it reports anything
 * @see rasa/cli/evaluate.py, rasa/core/evaluation/marker_base.py
 */
TELEMETRY_CORE_EXPORT Result<MarkerCounts> readMarkers(const ProjectArguments &arguments,
                                                       const Environment &environment,
                                                       const std::atomic_bool *cancelled = nullptr);

/** The same, noting what was looked at. */
Result<MarkerCounts> readMarkers(const ProjectArguments &arguments, const Environment &environment,
                                 const std::atomic_bool *cancelled, ReadPaths &paths);

} // namespace Telemetry

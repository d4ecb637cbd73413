#pragma once

#include "core/base/jsondigest.h"

#include <QtGlobal>

#include <utility>
#include <vector>

namespace Telemetry {

/** Which item or member of one side stands for which of the other one; in the order of the left side. */
using IndexPairs = std::vector<std::pair<qsizetype, qsizetype>>;

/** Pairs the members of two objects by name; where a name is repeated, in their order. */
IndexPairs alignedMembers(const Json &left, const Json &right);

/**
 * Pairs the items of two arrays, each item at most once. In order, but for equal items that moved and for items that
 * are paired by name.
 *
 * @see JsonDifference
 */
IndexPairs alignedItems(const DigestedJson &left, const DigestedJson &right);

/**
 * Which of @p pairs can stay where they are while the others move: the most that stand in the same order on both
 * sides. One mark for each pair.
 */
std::vector<bool> steadyPairs(const IndexPairs &pairs);

} // namespace Telemetry

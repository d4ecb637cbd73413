#pragma once

#include <QtGlobal>

#include <utility>
#include <vector>

namespace Telemetry {

// What two sequences have in common, in time that does not grow with the square of their length.

/**
 * Pairs of positions with equal values, ascending on both sides: a longest common subsequence where the sequences
 * differ in few places (Myers' algorithm, up to a bound), else what is the same at both ends and the values that occur
 * once on each side.
 */
std::vector<std::pair<qsizetype, qsizetype>> matchedSequence(const std::vector<size_t> &left,
                                                             const std::vector<size_t> &right);

/** Positions of a longest ascending subsequence of @p values, all of which are different. */
std::vector<size_t> longestAscending(const std::vector<size_t> &values);

} // namespace Telemetry

#include "core/base/sequencematch.h"

#include <QHash>

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace Telemetry {

namespace {

using Positions = std::vector<std::pair<qsizetype, qsizetype>>;

/** Differences up to which the exact algorithm is used. */
constexpr qsizetype MostEdits = 400;

/** The parts of two sequences between what is the same at their beginnings and ends. */
struct Middle
{
    const std::vector<size_t> &left;
    const std::vector<size_t> &right;
    qsizetype leftFrom = 0;
    qsizetype rightFrom = 0;
    qsizetype leftSize = 0;
    qsizetype rightSize = 0;

    size_t leftAt(qsizetype i) const { return left[size_t(leftFrom + i)]; }
    size_t rightAt(qsizetype i) const { return right[size_t(rightFrom + i)]; }
};

/**
 * Longest common subsequence of the middle, relative to it; nothing where it would take more than MostEdits insertions
 * and deletions to make one of the other.
 *
 * @see E. W. Myers, An O(ND) Difference Algorithm and Its Variations, 1986
 */
std::optional<Positions> commonSubsequence(const Middle &middle)
{
    const qsizetype most = std::min(MostEdits, middle.leftSize + middle.rightSize);
    if (std::abs(middle.leftSize - middle.rightSize) > most)
        return std::nullopt;
    // reach[diagonal]: how far on the left a path with so many edits comes; diagonal = left - right.
    std::vector<qsizetype> reach(size_t(2 * most + 2), 0);
    const auto at = [&reach, most](qsizetype diagonal) -> qsizetype & { return reach[size_t(diagonal + most)]; };
    std::vector<std::vector<qsizetype>> trace; // of each number of edits, its diagonals -edits ... edits
    const auto isDown = [](qsizetype diagonal, qsizetype edits, qsizetype below, qsizetype above) {
        return diagonal == -edits || (diagonal != edits && below < above);
    };
    for (qsizetype edits = 0; edits <= most; ++edits) {
        trace.emplace_back(reach.begin() + (most - edits), reach.begin() + (most + edits + 1));
        for (qsizetype diagonal = -edits; diagonal <= edits; diagonal += 2) {
            const qsizetype below = diagonal > -edits ? at(diagonal - 1) : 0;
            const qsizetype above = diagonal < edits ? at(diagonal + 1) : 0;
            qsizetype x = edits == 0 ? 0 : isDown(diagonal, edits, below, above) ? above : below + 1;
            while (x < middle.leftSize && x - diagonal < middle.rightSize
                   && middle.leftAt(x) == middle.rightAt(x - diagonal))
                ++x;
            at(diagonal) = x;
            if (x < middle.leftSize || x - diagonal < middle.rightSize)
                continue;
            // Both ends are reached: walk back.
            Positions pairs;
            for (qsizetype step = edits, k = diagonal; step >= 0; --step) {
                const std::vector<qsizetype> &before = trace[size_t(step)];
                const auto was = [&before, step](qsizetype wanted) { return before[size_t(wanted + step)]; };
                const qsizetype under = k > -step ? was(k - 1) : 0;
                const qsizetype over = k < step ? was(k + 1) : 0;
                const bool down = step > 0 && isDown(k, step, under, over);
                const qsizetype start = step == 0 ? 0 : down ? over : under + 1; // behind the edit
                while (x > start) {
                    --x;
                    pairs.emplace_back(x, x - k);
                }
                if (step > 0) {
                    x = down ? start : start - 1;
                    k += down ? 1 : -1;
                }
            }
            std::reverse(pairs.begin(), pairs.end());
            return pairs;
        }
    }
    return std::nullopt;
}

/** Values that occur once on each side, as many as stand in the same order. */
Positions uniqueInOrder(const Middle &middle)
{
    struct Places
    {
        qsizetype left = -1;
        qsizetype right = -1;
        bool isUnique = true;
    };
    QHash<size_t, Places> places;
    places.reserve(middle.leftSize);
    const auto record = [](qsizetype &place, bool &isUnique, qsizetype index) {
        isUnique = isUnique && place < 0;
        place = index;
    };
    for (qsizetype i = 0; i < middle.leftSize; ++i) {
        Places &found = places[middle.leftAt(i)];
        record(found.left, found.isUnique, i);
    }
    for (qsizetype i = 0; i < middle.rightSize; ++i) {
        const auto found = places.find(middle.rightAt(i));
        if (found != places.end())
            record(found->right, found->isUnique, i);
    }
    Positions unique;
    for (const Places &found : std::as_const(places)) {
        if (found.isUnique && found.right >= 0)
            unique.emplace_back(found.left, found.right);
    }
    std::sort(unique.begin(), unique.end());
    std::vector<size_t> right;
    right.reserve(unique.size());
    for (const auto &[leftIndex, rightIndex] : unique)
        right.push_back(size_t(rightIndex));
    Positions pairs;
    for (const size_t index : longestAscending(right))
        pairs.push_back(unique[index]);
    return pairs;
}

} // namespace

Positions matchedSequence(const std::vector<size_t> &left, const std::vector<size_t> &right)
{
    const auto most = qsizetype(std::min(left.size(), right.size()));
    qsizetype head = 0;
    while (head < most && left[size_t(head)] == right[size_t(head)])
        ++head;
    qsizetype tail = 0;
    while (tail < most - head && left[left.size() - 1 - size_t(tail)] == right[right.size() - 1 - size_t(tail)])
        ++tail;

    Positions pairs;
    for (qsizetype i = 0; i < head; ++i)
        pairs.emplace_back(i, i);
    const Middle middle{.left = left,
                        .right = right,
                        .leftFrom = head,
                        .rightFrom = head,
                        .leftSize = qsizetype(left.size()) - head - tail,
                        .rightSize = qsizetype(right.size()) - head - tail};
    const auto exact = commonSubsequence(middle);
    for (const auto &[leftIndex, rightIndex] : exact ? *exact : uniqueInOrder(middle))
        pairs.emplace_back(head + leftIndex, head + rightIndex);
    for (qsizetype i = tail; i > 0; --i)
        pairs.emplace_back(qsizetype(left.size()) - i, qsizetype(right.size()) - i);
    return pairs;
}

std::vector<size_t> longestAscending(const std::vector<size_t> &values)
{
    std::vector<size_t> ends; // ends[n]: position of the smallest value that ends an ascent of n + 1 values
    std::vector<size_t> before(values.size());
    for (size_t i = 0; i < values.size(); ++i) {
        const auto place = std::lower_bound(ends.begin(), ends.end(), values[i],
                                            [&values](size_t end, size_t value) { return values[end] < value; });
        before[i] = place == ends.begin() ? i : *std::prev(place);
        if (place == ends.end())
            ends.push_back(i);
        else
            *place = i;
    }
    std::vector<size_t> ascent(ends.size());
    if (!ends.empty()) {
        size_t position = ends.back();
        for (size_t i = ascent.size(); i-- > 0; position = before[position])
            ascent[i] = position;
    }
    return ascent;
}

} // namespace Telemetry

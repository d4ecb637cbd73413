#include "core/base/jsonsimilarity.h"

#include <QHash>

#include <algorithm>

namespace Telemetry {

namespace {

qsizetype commonCount(const std::vector<size_t> &left, const std::vector<size_t> &right)
{
    qsizetype count = 0;
    for (size_t i = 0, j = 0; i < left.size() && j < right.size();) {
        if (left[i] == right[j])
            ++count, ++i, ++j;
        else if (left[i] < right[j])
            ++i;
        else
            ++j;
    }
    return count;
}

} // namespace

SimilarityParts similarityParts(const DigestedJson &item)
{
    SimilarityParts parts{.kind = item.value->kind()};
    for (size_t i = 0; i < item.items.size(); ++i) {
        size_t seed = 0;
        if (item.value->isObject()) {
            seed = qHash(item.value->object()[i].first);
            parts.names.push_back(seed);
        }
        parts.values.push_back(mixedHash(seed, item.items[i].hash));
    }
    std::sort(parts.names.begin(), parts.names.end());
    std::sort(parts.values.begin(), parts.values.end());
    return parts;
}

qsizetype similarity(const SimilarityParts &left, const SimilarityParts &right)
{
    constexpr qsizetype WeightOfValue = 4;
    if (!left.isContainer() && !right.isContainer())
        return 1; // two plain values in the same place
    if (left.kind != right.kind)
        return 0;
    return WeightOfValue * commonCount(left.values, right.values) + commonCount(left.names, right.names);
}

std::vector<std::pair<qsizetype, qsizetype>> mostSimilarPairs(const std::vector<SimilarityParts> &left,
                                                              const std::vector<SimilarityParts> &right)
{
    const size_t width = right.size() + 1;
    std::vector<qsizetype> best((left.size() + 1) * width); // of what begins at (i, j)
    std::vector<qsizetype> pair(best.size());
    for (size_t i = left.size(); i-- > 0;) {
        for (size_t j = right.size(); j-- > 0;) {
            const size_t cell = i * width + j;
            pair[cell] = similarity(left[i], right[j]);
            best[cell] = std::max({best[cell + width], best[cell + 1], pair[cell] + best[cell + width + 1]});
        }
    }
    std::vector<std::pair<qsizetype, qsizetype>> pairs;
    for (size_t i = 0, j = 0; i < left.size() && j < right.size();) {
        const size_t cell = i * width + j;
        if (pair[cell] > 0 && best[cell] == pair[cell] + best[cell + width + 1])
            pairs.emplace_back(i++, j++);
        else if (best[cell] == best[cell + width])
            ++i;
        else
            ++j;
    }
    return pairs;
}

} // namespace Telemetry

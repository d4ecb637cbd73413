#pragma once

#include "core/base/jsondigest.h"

#include <QtGlobal>

#include <utility>
#include <vector>

namespace Telemetry {

/** What two items are compared by to see how similar they are. */
struct SimilarityParts
{
    Json::Kind kind = Json::Kind::Null;
    std::vector<size_t> names = {}; ///< of members, sorted
    std::vector<size_t> values = {}; ///< of members with their names, or of items; sorted

    bool isContainer() const { return kind == Json::Kind::Object || kind == Json::Kind::Array; }
    qsizetype size() const { return qsizetype(names.size() + values.size() + 1); }
};

SimilarityParts similarityParts(const DigestedJson &item);

/** 0: nothing in common, so one is no other form of the other. */
qsizetype similarity(const SimilarityParts &left, const SimilarityParts &right);

/** The pairs of positions, ascending on both sides, that are the most similar taken together. */
std::vector<std::pair<qsizetype, qsizetype>> mostSimilarPairs(const std::vector<SimilarityParts> &left,
                                                              const std::vector<SimilarityParts> &right);

} // namespace Telemetry

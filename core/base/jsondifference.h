#pragma once

#include "core/base/orderedjson.h"
#include "core/export.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace Telemetry {

/** One value of two documents beside each other. Its pointers belong to the JsonDifference. */
struct DifferenceNode
{
    enum class Kind {
        Same, ///< equal, to the order of members
        Inside, ///< objects, or arrays, on both sides: children tell what differs
        Changed, ///< other values, or values of other types: 1 is neither 1.0 nor true
        Added, ///< on the right only
        Removed, ///< on the left only
    };

    Kind kind = Kind::Same;
    bool isMoved = false; ///< stands elsewhere in its container: all the others could stay in their order
    const Json *left = nullptr; ///< null: Added
    const Json *right = nullptr; ///< null: Removed
    QString name = {}; ///< of a member; empty for items and the root
    qsizetype leftIndex = -1; ///< in its container; -1: Added
    qsizetype rightIndex = -1; ///< -1: Removed
    std::vector<DifferenceNode> children =
        {}; ///< of Inside: all of both sides, each in its order but for what moved on the left

    bool isDifferent() const { return kind != Kind::Same || isMoved; }
};

/** How many values differ; an added or removed object or array counts once, and so does what is moved. */
struct DifferenceCounts
{
    qsizetype added = 0;
    qsizetype removed = 0;
    qsizetype changed = 0;
    qsizetype moved = 0; ///< whatever differs inside is counted beside

    qsizetype total() const { return added + removed + changed + moved; }
    bool operator==(const DifferenceCounts &) const = default;
};

/**
 * Two documents compared by structure, not by text.
 *
 * Members are paired by name. Items of arrays whose items all are objects with a "name" (a pipeline, policies) are
 * paired by it; items of other arrays are aligned: what is equal and unique stays, between that the most similar. Time
 * grows with the size of the documents, not with its square: in long runs without anything in common, items are
 * paired as they come.
 */
class TELEMETRY_CORE_EXPORT JsonDifference
{
public:
    JsonDifference() : JsonDifference(Json(), Json()) { }
    JsonDifference(Json left, Json right);

    const Json &left() const { return *m_left; }
    const Json &right() const { return *m_right; }
    const DifferenceNode &root() const { return m_root; }
    const DifferenceCounts &counts() const { return m_counts; }
    bool isSame() const { return !m_root.isDifferent(); }

    /**
     * Calls @p visit for every node that differs itself (not for one that only holds others), in the order of the
     * right side.
     *
     * @param visit  gets the path from the root: names, and indices of the side that has the value, the right one first
     */
    void forEach(const std::function<void(const QStringList &path, const DifferenceNode &node)> &visit) const;

private:
    std::shared_ptr<const Json> m_left; ///< shared, so that copies keep valid pointers
    std::shared_ptr<const Json> m_right;
    DifferenceNode m_root;
    DifferenceCounts m_counts;
};

/** "properties.pipeline[5].url" */
TELEMETRY_CORE_EXPORT QString jsonPathText(const QStringList &path, const Json &document);

} // namespace Telemetry

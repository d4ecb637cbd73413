#include "core/base/jsonalignment.h"

#include "core/base/jsonsimilarity.h"
#include "core/base/sequencematch.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** How much may be spent on finding similar items: parts looked at, in all gaps of one array. */
constexpr qsizetype MostLooks = 2'000'000;

/** The name by which an item of a pipeline is told; nothing where it has none. */
std::optional<QString> nameOf(const Json &item)
{
    const Json *name = item.find(u"name");
    return name && name->isString() ? std::optional(name->toString()) : std::nullopt;
}

bool haveNames(const Json &array)
{
    const Json::Array &items = array.array();
    return !items.empty()
        && std::all_of(items.begin(), items.end(), [](const Json &item) { return nameOf(item).has_value(); });
}

IndexPairs sorted(IndexPairs pairs)
{
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

/** Pairs what has the same key on both sides, in order. */
template<typename Key>
IndexPairs pairedByKey(const std::vector<std::pair<Key, qsizetype>> &left,
                       const std::vector<std::pair<Key, qsizetype>> &right)
{
    QHash<Key, std::vector<qsizetype>> open; // of the right side, the next one last
    for (auto item = right.rbegin(); item != right.rend(); ++item)
        open[item->first].push_back(item->second);
    IndexPairs pairs;
    for (const auto &[key, index] : left) {
        const auto found = open.find(key);
        if (found == open.end() || found->empty())
            continue;
        pairs.emplace_back(index, found->back());
        found->pop_back();
    }
    return pairs;
}

/** Which items of each side have a partner already. */
struct Taken
{
    std::vector<bool> left;
    std::vector<bool> right;

    void take(const IndexPairs &pairs)
    {
        for (const auto &[leftIndex, rightIndex] : pairs) {
            left[size_t(leftIndex)] = true;
            right[size_t(rightIndex)] = true;
        }
    }
};

/** The items of @p array in [from, to) that have no partner. */
std::vector<qsizetype> openItems(const std::vector<bool> &taken, qsizetype from, qsizetype to)
{
    std::vector<qsizetype> open;
    for (qsizetype i = from; i < to; ++i) {
        if (!taken[size_t(i)])
            open.push_back(i);
    }
    return open;
}

/** Items of one name: those that are equal first, then as they come. */
IndexPairs pairedByName(const DigestedJson &left, const DigestedJson &right)
{
    using Equal = std::pair<QString, size_t>;
    const auto keys = [](const DigestedJson &side, const std::vector<bool> &taken, auto key) {
        std::vector<std::pair<decltype(key(side.items[0])), qsizetype>> all;
        for (size_t i = 0; i < side.items.size(); ++i) {
            if (!taken[i])
                all.emplace_back(key(side.items[i]), qsizetype(i));
        }
        return all;
    };
    Taken taken{std::vector<bool>(left.items.size()), std::vector<bool>(right.items.size())};
    const auto equal = [](const DigestedJson &item) -> Equal { return {*nameOf(*item.value), item.hash}; };
    IndexPairs pairs = pairedByKey(keys(left, taken.left, equal), keys(right, taken.right, equal));
    taken.take(pairs);
    const auto name = [](const DigestedJson &item) -> QString { return *nameOf(*item.value); };
    const IndexPairs rest = pairedByKey(keys(left, taken.left, name), keys(right, taken.right, name));
    pairs.insert(pairs.end(), rest.begin(), rest.end());
    return sorted(std::move(pairs));
}

/** Aligns the items of two arrays without names. */
class SequenceAligner
{
public:
    SequenceAligner(const DigestedJson &left, const DigestedJson &right)
        : m_left(left),
          m_right(right),
          m_taken{std::vector<bool>(left.items.size()), std::vector<bool>(right.items.size())}
    {
    }

    IndexPairs pairs()
    {
        const auto hashes = [](const DigestedJson &side) {
            std::vector<size_t> all;
            all.reserve(side.items.size());
            for (const DigestedJson &item : side.items)
                all.push_back(item.hash);
            return all;
        };
        const IndexPairs anchors = matchedSequence(hashes(m_left), hashes(m_right));
        add(anchors);
        addMoved();
        qsizetype left = 0;
        qsizetype right = 0;
        for (const auto &[leftAnchor, rightAnchor] : anchors) {
            pairGap(left, leftAnchor, right, rightAnchor);
            left = leftAnchor + 1;
            right = rightAnchor + 1;
        }
        pairGap(left, qsizetype(m_left.items.size()), right, qsizetype(m_right.items.size()));
        return sorted(std::move(m_pairs));
    }

private:
    void add(const IndexPairs &pairs)
    {
        m_pairs.insert(m_pairs.end(), pairs.begin(), pairs.end());
        m_taken.take(pairs);
    }

    /** Equal items that stand on either side of an anchor. */
    void addMoved()
    {
        const auto open = [](const DigestedJson &side, const std::vector<bool> &taken) {
            std::vector<std::pair<size_t, qsizetype>> items;
            for (const qsizetype i : openItems(taken, 0, qsizetype(taken.size())))
                items.emplace_back(side.items[size_t(i)].hash, i);
            return items;
        };
        add(pairedByKey(open(m_left, m_taken.left), open(m_right, m_taken.right)));
    }

    void pairGap(qsizetype leftFrom, qsizetype leftTo, qsizetype rightFrom, qsizetype rightTo)
    {
        const auto left = openItems(m_taken.left, leftFrom, leftTo);
        const auto right = openItems(m_taken.right, rightFrom, rightTo);
        if (left.empty() || right.empty())
            return;
        // Every item of one side is looked at beside each item of the other one.
        qsizetype looks = 0;
        const auto parts = [&looks](const DigestedJson &side, const std::vector<qsizetype> &indices, size_t partners) {
            std::vector<SimilarityParts> all;
            all.reserve(indices.size());
            for (const qsizetype index : indices) {
                all.push_back(similarityParts(side.items[size_t(index)]));
                looks += all.back().size() * qsizetype(partners);
            }
            return all;
        };
        const std::vector<SimilarityParts> leftParts = parts(m_left, left, right.size());
        const std::vector<SimilarityParts> rightParts = parts(m_right, right, left.size());
        IndexPairs found;
        if (looks <= m_looks) {
            m_looks -= looks;
            found = mostSimilarPairs(leftParts, rightParts);
        } else {
            for (size_t i = 0; i < std::min(left.size(), right.size()); ++i) {
                if (similarity(leftParts[i], rightParts[i]) > 0)
                    found.emplace_back(i, i);
            }
        }
        for (auto &[leftIndex, rightIndex] : found) {
            leftIndex = left[size_t(leftIndex)];
            rightIndex = right[size_t(rightIndex)];
        }
        add(found);
    }

    const DigestedJson &m_left;
    const DigestedJson &m_right;
    Taken m_taken;
    IndexPairs m_pairs;
    qsizetype m_looks = MostLooks; ///< still allowed
};

} // namespace

IndexPairs alignedMembers(const Json &left, const Json &right)
{
    const Json::Object &leftMembers = left.object();
    const Json::Object &rightMembers = right.object();
    // Members mostly stand in the same order: only behind that are they looked up.
    size_t same = 0;
    IndexPairs pairs;
    pairs.reserve(leftMembers.size());
    for (; same < std::min(leftMembers.size(), rightMembers.size())
         && leftMembers[same].first == rightMembers[same].first;
         ++same)
        pairs.emplace_back(same, same);
    const auto names = [same](const Json::Object &members) {
        std::vector<std::pair<QString, qsizetype>> all;
        for (size_t i = same; i < members.size(); ++i)
            all.emplace_back(members[i].first, qsizetype(i));
        return all;
    };
    if (same < leftMembers.size() && same < rightMembers.size()) {
        const IndexPairs rest = pairedByKey(names(leftMembers), names(rightMembers));
        pairs.insert(pairs.end(), rest.begin(), rest.end());
    }
    return pairs;
}

IndexPairs alignedItems(const DigestedJson &left, const DigestedJson &right)
{
    if (haveNames(*left.value) && haveNames(*right.value))
        return pairedByName(left, right);
    return SequenceAligner(left, right).pairs();
}

std::vector<bool> steadyPairs(const IndexPairs &pairs)
{
    std::vector<size_t> right;
    right.reserve(pairs.size());
    for (const auto &[leftIndex, rightIndex] : pairs)
        right.push_back(size_t(rightIndex));
    std::vector<bool> steady(pairs.size());
    for (const size_t index : longestAscending(right))
        steady[index] = true;
    return steady;
}

} // namespace Telemetry

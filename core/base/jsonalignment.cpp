#include "core/base/jsonalignment.h"

#include "core/base/sequencematch.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** How much may be spent on finding similar items: parts looked at, in all gaps of one array. */
constexpr qsizetype MostLooks = 2'000'000;

size_t mixed(size_t seed, size_t value)
{
    return seed ^ (value + 0x9e3779b97f4a7c15ULL + (seed << 6) + (seed >> 2));
}

size_t scalarHash(const Json &value)
{
    const auto seed = size_t(value.kind());
    switch (value.kind()) {
    case Json::Kind::Bool:
        return mixed(seed, value.toBool() ? 1 : 0);
    case Json::Kind::Integer:
        return qHash(value.digits(), seed);
    case Json::Kind::Float:
        return qHash(pythonFloat(value.toDouble()), seed); // one NaN, and -0.0 is not 0.0
    case Json::Kind::String:
        return qHash(value.toString(), seed);
    case Json::Kind::NotJson:
        return qHash(value.notJsonText(), qHash(value.notJsonKind(), seed));
    case Json::Kind::Null:
    case Json::Kind::Array:
    case Json::Kind::Object:
        break;
    }
    return mixed(seed, 0);
}

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

/** What two items are compared by to see how similar they are. */
struct Parts
{
    Json::Kind kind = Json::Kind::Null;
    std::vector<size_t> names = {}; ///< of members, sorted
    std::vector<size_t> values = {}; ///< of members with their names, or of items; sorted

    bool isContainer() const { return kind == Json::Kind::Object || kind == Json::Kind::Array; }
    qsizetype size() const { return qsizetype(names.size() + values.size() + 1); }
};

Parts partsOf(const DigestedJson &item)
{
    Parts parts{.kind = item.value->kind()};
    for (size_t i = 0; i < item.items.size(); ++i) {
        size_t seed = 0;
        if (item.value->isObject()) {
            seed = qHash(item.value->object()[i].first);
            parts.names.push_back(seed);
        }
        parts.values.push_back(mixed(seed, item.items[i].hash));
    }
    std::sort(parts.names.begin(), parts.names.end());
    std::sort(parts.values.begin(), parts.values.end());
    return parts;
}

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

/** 0: nothing in common, so one is no other form of the other. */
qsizetype similarity(const Parts &left, const Parts &right)
{
    constexpr qsizetype WeightOfValue = 4;
    if (!left.isContainer() && !right.isContainer())
        return 1; // two plain values in the same place
    if (left.kind != right.kind)
        return 0;
    return WeightOfValue * commonCount(left.values, right.values) + commonCount(left.names, right.names);
}

/** The pairs, in order, that are the most similar taken together. */
IndexPairs mostSimilar(const std::vector<Parts> &left, const std::vector<Parts> &right)
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
    IndexPairs pairs;
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
            std::vector<Parts> all;
            all.reserve(indices.size());
            for (const qsizetype index : indices) {
                all.push_back(partsOf(side.items[size_t(index)]));
                looks += all.back().size() * qsizetype(partners);
            }
            return all;
        };
        const std::vector<Parts> leftParts = parts(m_left, left, right.size());
        const std::vector<Parts> rightParts = parts(m_right, right, left.size());
        IndexPairs found;
        if (looks <= m_looks) {
            m_looks -= looks;
            found = mostSimilar(leftParts, rightParts);
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

DigestedJson digested(const Json &value)
{
    DigestedJson result{.value = &value};
    if (value.isArray()) {
        result.items.reserve(value.array().size());
        for (const Json &item : value.array())
            result.items.push_back(digested(item));
    } else if (value.isObject()) {
        result.items.reserve(value.object().size());
        for (const auto &[name, item] : value.object())
            result.items.push_back(digested(item));
    }
    result.hash = scalarHash(value);
    for (size_t i = 0; i < result.items.size(); ++i) {
        if (value.isObject())
            result.hash = mixed(result.hash, qHash(value.object()[i].first));
        result.hash = mixed(result.hash, result.items[i].hash);
    }
    return result;
}

IndexPairs alignedMembers(const Json &left, const Json &right)
{
    const auto names = [](const Json::Object &members) {
        std::vector<std::pair<QString, qsizetype>> all;
        all.reserve(members.size());
        for (const auto &[name, value] : members)
            all.emplace_back(name, qsizetype(all.size()));
        return all;
    };
    return pairedByKey(names(left.object()), names(right.object()));
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

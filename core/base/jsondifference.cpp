#include "core/base/jsondifference.h"

#include "core/base/jsonalignment.h"

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

using Kind = DifferenceNode::Kind;

bool haveSameForm(const Json &left, const Json &right)
{
    return left.kind() == right.kind() && (left.isObject() || left.isArray());
}

DifferenceNode compared(const DigestedJson &left, const DigestedJson &right);

/** What stands in one container on both sides. */
std::vector<DifferenceNode> comparedItems(const DigestedJson &left, const DigestedJson &right)
{
    const bool areMembers = left.value->isObject();
    const IndexPairs pairs = areMembers ? alignedMembers(*left.value, *right.value) : alignedItems(left, right);
    const std::vector<bool> steady = steadyPairs(pairs);
    std::vector<DifferenceNode> atRight(right.items.size()); // one for each item of the right side
    std::vector<qsizetype> partner(left.items.size(), -1);
    for (size_t i = 0; i < pairs.size(); ++i) {
        const auto [leftIndex, rightIndex] = pairs[i];
        partner[size_t(leftIndex)] = rightIndex;
        DifferenceNode &node = atRight[size_t(rightIndex)];
        node = compared(left.items[size_t(leftIndex)], right.items[size_t(rightIndex)]);
        node.isMoved = !steady[i];
        node.leftIndex = leftIndex;
    }

    std::vector<DifferenceNode> nodes;
    nodes.reserve(right.items.size());
    size_t nextLeft = 0;
    const auto addRemoved = [&](size_t end) {
        for (; nextLeft < end; ++nextLeft) {
            if (partner[nextLeft] >= 0)
                continue;
            nodes.push_back(
                {.kind = Kind::Removed, .left = left.items[nextLeft].value, .leftIndex = qsizetype(nextLeft)});
            if (areMembers)
                nodes.back().name = left.value->object()[nextLeft].first;
        }
    };
    size_t nextRight = 0;
    const auto addRight = [&](size_t end) {
        for (; nextRight < end; ++nextRight) {
            DifferenceNode &node = atRight[nextRight];
            if (node.leftIndex < 0)
                node = {.kind = Kind::Added, .right = right.items[nextRight].value};
            node.rightIndex = qsizetype(nextRight);
            if (areMembers)
                node.name = right.value->object()[nextRight].first;
            nodes.push_back(std::move(node));
        }
    };
    // Between two items that stayed, what was removed comes before what was added.
    for (size_t i = 0; i < atRight.size(); ++i) {
        if (atRight[i].leftIndex < 0 || atRight[i].isMoved)
            continue;
        addRemoved(size_t(atRight[i].leftIndex));
        addRight(i + 1);
    }
    addRemoved(left.items.size());
    addRight(right.items.size());
    return nodes;
}

DifferenceNode compared(const DigestedJson &left, const DigestedJson &right)
{
    DifferenceNode node{.left = left.value, .right = right.value};
    if (left.hash == right.hash && *left.value == *right.value)
        return node;
    if (!haveSameForm(*left.value, *right.value)) {
        node.kind = Kind::Changed;
        return node;
    }
    node.kind = Kind::Inside;
    node.children = comparedItems(left, right);
    return node;
}

void count(const DifferenceNode &node, DifferenceCounts &counts)
{
    counts.moved += node.isMoved ? 1 : 0;
    switch (node.kind) {
    case Kind::Added:
        ++counts.added;
        break;
    case Kind::Removed:
        ++counts.removed;
        break;
    case Kind::Changed:
        ++counts.changed;
        break;
    case Kind::Same:
    case Kind::Inside:
        break;
    }
    for (const DifferenceNode &child : node.children)
        count(child, counts);
}

void visitAll(const DifferenceNode &node, QStringList &path,
              const std::function<void(const QStringList &, const DifferenceNode &)> &visit)
{
    if (node.isMoved || (node.kind != Kind::Same && node.kind != Kind::Inside))
        visit(path, node);
    for (const DifferenceNode &child : node.children) {
        const bool isMember = (child.right ? node.right : node.left)->isObject();
        path.append(isMember ? child.name : QString::number(child.right ? child.rightIndex : child.leftIndex));
        visitAll(child, path, visit);
        path.removeLast();
    }
}

} // namespace

JsonDifference::JsonDifference(Json left, Json right)
    : m_left(std::make_shared<const Json>(std::move(left))), m_right(std::make_shared<const Json>(std::move(right)))
{
    m_root = compared(digested(*m_left), digested(*m_right));
    count(m_root, m_counts);
}

void JsonDifference::forEach(
    const std::function<void(const QStringList &path, const DifferenceNode &node)> &visit) const
{
    QStringList path;
    visitAll(m_root, path, visit);
}

QString jsonPathText(const QStringList &path, const Json &document)
{
    QString text;
    const Json *at = &document;
    for (const QString &step : path) {
        const bool isIndex = at && at->isArray();
        if (isIndex)
            text += u'[' + step + u']';
        else
            text += text.isEmpty() ? step : u'.' + step;
        const size_t index = isIndex ? step.toULongLong() : 0;
        at = !at ? nullptr : !isIndex ? at->find(step) : index < at->array().size() ? &at->array()[index] : nullptr;
    }
    return text;
}

} // namespace Telemetry

#include "core/base/differencelines.h"

#include <algorithm>
#include <optional>

namespace Telemetry {

namespace {

using Kind = DifferenceLine::Kind;

bool isEmptyContainer(const Json &value)
{
    return value.array().empty() && value.object().empty();
}

/** Lines of the indented form. */
qsizetype lineCount(const Json &value)
{
    if (isEmptyContainer(value))
        return 1;
    qsizetype count = 2; // the brackets
    for (const Json &item : value.array())
        count += lineCount(item);
    for (const auto &[name, item] : value.object())
        count += lineCount(item);
    return count;
}

Kind kindOf(DifferenceNode::Kind kind)
{
    switch (kind) {
    case DifferenceNode::Kind::Changed:
        return Kind::Changed;
    case DifferenceNode::Kind::Added:
        return Kind::Added;
    case DifferenceNode::Kind::Removed:
        return Kind::Removed;
    case DifferenceNode::Kind::Same:
    case DifferenceNode::Kind::Inside:
        break;
    }
    return Kind::Same;
}

class LineMaker
{
public:
    std::vector<DifferenceLine> lines(const DifferenceNode &root)
    {
        addBoth(root);
        return std::move(m_lines);
    }

private:
    void addBoth(const DifferenceNode &node)
    {
        if (node.kind == DifferenceNode::Kind::Inside) {
            addInside(node);
            return;
        }
        // Of other values, or the same ones: line beside line, then what one side has more.
        const Kind kind = kindOf(node.kind);
        const qsizetype left = lineCount(*node.left);
        const qsizetype right = lineCount(*node.right);
        for (qsizetype i = 0; i < std::max(left, right); ++i)
            add(kind, i < left, i < right);
    }

    void addInside(const DifferenceNode &node)
    {
        const bool hasLeft = !isEmptyContainer(*node.left);
        const bool hasRight = !isEmptyContainer(*node.right);
        add(Kind::Same, true, true);
        std::vector<const DifferenceNode *> atLeft;
        std::vector<const DifferenceNode *> atRight;
        for (const DifferenceNode &child : node.children) {
            if (child.left)
                atLeft.push_back(&child);
            if (child.right)
                atRight.push_back(&child);
        }
        std::sort(atLeft.begin(), atLeft.end(), [](const DifferenceNode *one, const DifferenceNode *other) {
            return one->leftIndex < other->leftIndex;
        });
        // What stayed stands side by side; before it, what only one side has there.
        auto right = atRight.begin();
        for (const DifferenceNode *child : atLeft) {
            if (child->isMoved || !child->right) {
                addOne(*child, Side::Left);
                continue;
            }
            for (; right != atRight.end() && *right != child; ++right)
                addOne(**right, Side::Right);
            addBoth(*child);
            ++right;
        }
        for (; right != atRight.end(); ++right)
            addOne(**right, Side::Right);
        if (hasLeft || hasRight)
            add(hasLeft && hasRight ? Kind::Same : hasLeft ? Kind::Removed : Kind::Added, hasLeft, hasRight);
    }

    enum class Side { Left, Right };

    /** A node that has no partner beside it. */
    void addOne(const DifferenceNode &node, Side side)
    {
        const Json *value = side == Side::Left ? node.left : node.right;
        if (!value)
            return; // that side has nothing here
        const auto addLine = [this, side](Kind kind) { add(kind, side == Side::Left, side == Side::Right); };
        if (node.kind != DifferenceNode::Kind::Inside) {
            const Kind kind = kindOf(node.kind);
            for (qsizetype i = lineCount(*value); i > 0; --i)
                addLine(kind == Kind::Same ? Kind::Moved : kind);
            return;
        }
        addLine(Kind::Moved);
        if (isEmptyContainer(*value))
            return;
        std::vector<const DifferenceNode *> inside;
        for (const DifferenceNode &child : node.children)
            inside.push_back(&child);
        std::sort(inside.begin(), inside.end(), [side](const DifferenceNode *one, const DifferenceNode *other) {
            return side == Side::Left ? one->leftIndex < other->leftIndex : one->rightIndex < other->rightIndex;
        });
        for (const DifferenceNode *child : inside)
            addOne(*child, side);
        addLine(Kind::Moved);
    }

    void add(Kind kind, bool isLeft, bool isRight)
    {
        m_lines.push_back({kind, isLeft ? m_left++ : -1, isRight ? m_right++ : -1});
    }

    std::vector<DifferenceLine> m_lines;
    qsizetype m_left = 0;
    qsizetype m_right = 0;
};

} // namespace

std::vector<DifferenceLine> differenceLines(const JsonDifference &difference)
{
    return LineMaker().lines(difference.root());
}

} // namespace Telemetry

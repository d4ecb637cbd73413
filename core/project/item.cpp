#include "core/project/item.h"

#include "core/base/yamltext.h"

#include <algorithm>
#include <cstring>

namespace Telemetry {

using namespace Qt::StringLiterals;

void ItemTree::clear()
{
    m_nodes.clear();
    m_usedBlocks = 0;
    m_filled = 0;
}

std::string_view ItemTree::keep(std::string_view text)
{
    constexpr size_t BlockSize = 64 * 1024;
    if (text.empty())
        return {};
    // An item that needs several blocks gets them once; the next items find them ready.
    while (m_usedBlocks == 0 || m_filled + text.size() > m_sizes[m_usedBlocks - 1]) {
        if (m_usedBlocks == m_blocks.size()) {
            const size_t size = std::max(BlockSize, text.size());
            m_blocks.push_back(std::unique_ptr<char[]>(new char[size]));
            m_sizes.push_back(size);
        }
        ++m_usedBlocks;
        m_filled = 0;
    }
    char *place = m_blocks[m_usedBlocks - 1].get() + m_filled;
    std::memcpy(place, text.data(), text.size());
    m_filled += text.size();
    return {place, text.size()};
}

bool Item::isScalar() const
{
    return m_tree && m_tree->node(m_index).kind == ItemTree::Kind::Scalar;
}

bool Item::isSequence() const
{
    return m_tree && m_tree->node(m_index).kind == ItemTree::Kind::Sequence;
}

bool Item::isMapping() const
{
    return m_tree && m_tree->node(m_index).kind == ItemTree::Kind::Mapping;
}

std::string_view Item::text() const
{
    return m_tree ? m_tree->node(m_index).text : std::string_view();
}

YamlEvent::Style Item::style() const
{
    return m_tree->node(m_index).style;
}

YamlScalarType Item::type() const
{
    return m_tree->node(m_index).type;
}

bool Item::isNull() const
{
    return isScalar() && type() == YamlScalarType::Null;
}

bool Item::isText() const
{
    if (!isScalar() || m_tree->node(m_index).hasVariable)
        return false;
    return type() == YamlScalarType::String
        || type() == YamlScalarType::Merge; // "<<" is a text where it merges nothing
}

bool Item::isBool() const
{
    return isScalar() && type() == YamlScalarType::Bool;
}

bool Item::isNumber() const
{
    return isScalar() && (type() == YamlScalarType::Integer || type() == YamlScalarType::Float);
}

bool Item::isTruthy() const
{
    if (!isScalar())
        return childCount() > 0;
    switch (type()) {
    case YamlScalarType::Null:
        return false;
    case YamlScalarType::Bool:
    case YamlScalarType::Integer:
    case YamlScalarType::Float:
        return value().isTruthy();
    default:
        return !text().empty();
    }
}

Json Item::value() const
{
    const ItemTree::Node &node = m_tree->node(m_index);
    if (node.type == YamlScalarType::String)
        return Json(textFromUtf8(node.text));
    // The stream has refused what has no value.
    return (node.tag.empty() ? yamlPlainValue(node.text) : yamlTaggedValue(node.tag, node.text)).value_or(Json());
}

std::string Item::printed() const
{
    switch (type()) {
    case YamlScalarType::Null:
        return "None";
    case YamlScalarType::Bool:
        return value().toBool() ? "True" : "False";
    case YamlScalarType::Integer:
        return value().digits().toStdString();
    case YamlScalarType::Float:
        return pythonFloat(value().toDouble()).toStdString();
    default:
        return std::string(text());
    }
}

int Item::line() const
{
    return m_tree->node(m_index).line;
}

int Item::column() const
{
    return m_tree->node(m_index).column;
}

size_t Item::childCount() const
{
    size_t count = 0;
    for ([[maybe_unused]] const Item item : items())
        ++count;
    for ([[maybe_unused]] const auto entry : entries())
        ++count;
    return count;
}

Item Item::find(std::string_view key) const
{
    for (const auto [name, value] : entries()) {
        if (name.text() == key && name.isScalar() && name.type() == YamlScalarType::String)
            return value;
    }
    return {};
}

tl::unexpected<Error> Item::refusal(const QString &detail, Error::Code code) const
{
    return failure({.code = code, .detail = detail, .path = m_tree->path(), .line = line(), .column = column()});
}

Item::Items Item::items() const
{
    if (!isSequence())
        return {{m_tree, m_index}, {m_tree, m_index}};
    return {{m_tree, m_index + 1}, {m_tree, m_index + m_tree->node(m_index).span}};
}

Item::Entries Item::entries() const
{
    if (!isMapping())
        return {{m_tree, m_index}, {m_tree, m_index}};
    return {{m_tree, m_index + 1}, {m_tree, m_index + m_tree->node(m_index).span}};
}

} // namespace Telemetry

#pragma once

#include "core/base/orderedjson.h"
#include "core/base/result.h"
#include "core/base/yamlscalar.h"
#include "core/base/yamlstream.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace Telemetry {

class ItemTree;

/**
 * A node of a small tree: a cursor that costs nothing to copy. Valid as long as its tree is neither cleared nor moved.
 *
 * Aliases and merge keys are resolved, variables substituted; so it shows what Rasa's value reading sees.
 */
class Item
{
public:
    Item() = default; ///< stands for an absent node
    Item(const ItemTree &tree, std::uint32_t index) : m_tree(&tree), m_index(index) { }

    explicit operator bool() const { return m_tree != nullptr; }

    bool isScalar() const;
    bool isSequence() const;
    bool isMapping() const;

    /** Text of a scalar, variables substituted. */
    std::string_view text() const;
    YamlEvent::Style style() const;
    /** Type of a scalar; String for a quoted one. */
    YamlScalarType type() const;
    bool isNull() const;
    /** A text for Rasa's schema reading, which does not substitute variables and so refuses a scalar with one. */
    bool isText() const;
    bool isTextOrNull() const { return isNull() || isText(); }
    bool isBool() const;
    bool isNumber() const;
    /** Python's truth value. */
    bool isTruthy() const;
    /** Value of a scalar. */
    Json value() const;
    /** The text as Python's str() prints the value of a scalar. */
    std::string printed() const;

    int line() const;
    int column() const;

    size_t childCount() const; ///< items of a sequence, entries of a mapping
    Item find(std::string_view key) const; ///< value of the entry with that text as key; absent when there is none

    /** The error at this node. @p detail says what Rasa expects here. */
    tl::unexpected<Error> refusal(const QString &detail, Error::Code code = Error::Code::SchemaViolation) const;

    class ItemIterator;
    class EntryIterator;
    struct Items;
    struct Entries;
    Items items() const; ///< of a sequence; none for others
    Entries entries() const; ///< of a mapping; none for others

private:
    friend class YamlItems;
    const ItemTree *m_tree = nullptr;
    std::uint32_t m_index = 0;
};

/** Nodes of one item, flat and in reading order, with the memory for their texts. Reused from item to item. */
class ItemTree
{
public:
    enum class Kind : std::uint8_t { Scalar, Sequence, Mapping };
    struct Node
    {
        Kind kind = Kind::Scalar;
        YamlEvent::Style style = YamlEvent::Style::Plain;
        YamlScalarType type = YamlScalarType::String; ///< of a scalar
        bool hasVariable = false;
        std::uint32_t span = 1; ///< nodes of the subtree, itself included
        int line = 0;
        int column = 0;
        std::string_view text = {};
        std::string_view tag = {};
    };

    explicit ItemTree(const QString &path) : m_path(path) { }
    Q_DISABLE_COPY_MOVE(ItemTree)

    void clear();
    std::string_view keep(std::string_view text);

    const QString &path() const { return m_path; }
    const Node &node(std::uint32_t index) const { return m_nodes[index]; }
    std::vector<Node> &nodes() { return m_nodes; }
    const std::vector<Node> &nodes() const { return m_nodes; }

private:
    const QString &m_path;
    std::vector<Node> m_nodes;
    std::vector<std::unique_ptr<char[]>> m_blocks; // the first `m_usedBlocks` are full or in use
    std::vector<size_t> m_sizes;
    size_t m_usedBlocks = 0;
    size_t m_filled = 0;
};

class Item::ItemIterator
{
public:
    ItemIterator(const ItemTree *tree, std::uint32_t index) : m_tree(tree), m_index(index) { }
    Item operator*() const { return {*m_tree, m_index}; }
    ItemIterator &operator++()
    {
        m_index += m_tree->node(m_index).span;
        return *this;
    }
    bool operator==(const ItemIterator &) const = default;

private:
    const ItemTree *m_tree;
    std::uint32_t m_index;
};

class Item::EntryIterator
{
public:
    struct Entry
    {
        Item key;
        Item value;
    };
    EntryIterator(const ItemTree *tree, std::uint32_t index) : m_tree(tree), m_index(index) { }
    Entry operator*() const { return {{*m_tree, m_index}, {*m_tree, m_index + m_tree->node(m_index).span}}; }
    EntryIterator &operator++()
    {
        m_index += m_tree->node(m_index).span;
        m_index += m_tree->node(m_index).span;
        return *this;
    }
    bool operator==(const EntryIterator &) const = default;

private:
    const ItemTree *m_tree;
    std::uint32_t m_index;
};

struct Item::Items
{
    ItemIterator first;
    ItemIterator last;
    ItemIterator begin() const { return first; }
    ItemIterator end() const { return last; }
};

struct Item::Entries
{
    EntryIterator first;
    EntryIterator last;
    EntryIterator begin() const { return first; }
    EntryIterator end() const { return last; }
};

} // namespace Telemetry

#pragma once

#include "core/base/environment.h"
#include "core/base/result.h"
#include "core/base/yamlscalar.h"
#include "core/base/yamlstream.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
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
    ItemIterator(const ItemTree &tree, std::uint32_t index) : m_tree(&tree), m_index(index) { }
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
    EntryIterator(const ItemTree &tree, std::uint32_t index) : m_tree(&tree), m_index(index) { }
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

/**
 * Reads a bulk file piece by piece: the keys of its top mapping, then the value of each key as a whole or item by item.
 * Only the current piece is in memory. A file with merge keys is the exception: it is read as one tree.
 */
class YamlItems
{
public:
    enum class Top { Empty, Mapping, Sequence, Scalar };

    /**
     * @param text  decoded; not owned, like the others
     */
    YamlItems(std::string_view text, const QString &path, const Environment &environment);
    Q_DISABLE_COPY_MOVE(YamlItems)

    /** Starts reading. For Sequence and Scalar the whole document has been read and is document(). */
    Result<Top> open();
    Item document() const { return m_document; }

    /** Reads all of the document as one tree instead of open(); an absent item for an empty document. */
    Result<Item> wholeDocument();

    /** The next key of the top mapping, valid until the next call; absent at the end. Its value must be read next. */
    Result<Item> nextKey();

    /** All of the value; valid until the next key is read. */
    Result<Item> value();

    /** Reads over the value, with all checks. */
    Result<void> skipValue();

    /**
     * Starts to read a value piece by piece. The returned item has the kind and the place of the value; it is complete
     * for scalars only.
     */
    Result<Item> openValue();

    /** The next item of the opened sequence, valid until the next call; absent at the end. */
    Result<Item> nextItem();

    struct Entry
    {
        Item key; ///< absent at the end
        Item value;
    };
    /** The next entry of the opened mapping. */
    Result<Entry> nextEntry();

private:
    struct OpenMapping
    {
        std::uint32_t index = 0;
        std::string_view anchor = {};
        bool isMapping = false;
        bool hasMerge = false;
    };

    Result<void> build(ItemTree &tree, const YamlEvent &first);
    Result<void> addScalar(ItemTree &tree, const YamlEvent &event);
    Result<void> addAlias(ItemTree &tree, const YamlEvent &event);
    Result<void> resolveMerge(ItemTree &tree, std::uint32_t index);
    void remember(std::string_view anchor, const ItemTree &tree, std::uint32_t index);
    tl::unexpected<Error> fail(Error::Code code, const QString &detail, const YamlMark &mark) const;
    Result<void> checkVariable(const YamlEvent &event) const;

    std::string_view m_text;
    const QString &m_path;
    const Environment &m_environment;
    YamlStream m_stream;
    ItemTree m_keyTree;
    ItemTree m_tree; // the current piece
    ItemTree m_anchored; // copies of what aliases may ask for
    std::unordered_map<std::string, std::uint32_t> m_anchors; // where in m_anchored
    std::uint32_t m_aliasedNodes = 0;
    std::vector<OpenMapping> m_open;
    Item m_document;
    // Walking a tree that is complete, instead of the stream.
    std::optional<Item::EntryIterator> m_topEntry;
    std::optional<Item::EntryIterator> m_topEnd;
    Item m_topValue;
    bool m_isWholeValue = false;
    std::optional<Item::ItemIterator> m_item;
    std::optional<Item::ItemIterator> m_itemEnd;
    std::optional<Item::EntryIterator> m_entry;
    std::optional<Item::EntryIterator> m_entryEnd;
    void walk(Item value);
};

} // namespace Telemetry

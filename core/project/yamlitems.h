#pragma once

#include "core/base/environment.h"
#include "core/base/result.h"
#include "core/base/yamlstream.h"
#include "core/project/item.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace Telemetry {

/** Whether @p text may hold a merge key: `<<` with nothing but blanks between it and what can follow a key. */
bool mayHaveMergeKey(std::string_view text);

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
     * @param cancelled  see YamlLimits; may be null
     */
    YamlItems(std::string_view text, const QString &path, const Environment &environment,
              const std::atomic_bool *cancelled = nullptr);
    /** @param input  of a text with @p traits, which is ordinary and has no merge keys */
    YamlItems(TextInput &input, const TextTraits &traits, const QString &path, const Environment &environment,
              const std::atomic_bool *cancelled = nullptr);
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

    const QString &m_path;
    const Environment &m_environment;
    qsizetype m_mostAliasedNodes;
    bool m_hasMergeKeys;
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

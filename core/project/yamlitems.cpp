#include "core/project/yamlitems.h"

#include "core/base/detail.h"
#include "core/base/yamlkeys.h"
#include "core/base/yamlvariables.h"

#include <algorithm>
#include <limits>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

bool isMergeKey(const ItemTree::Node &node)
{
    return node.kind == ItemTree::Kind::Scalar && node.style == YamlEvent::Style::Plain && node.tag.empty()
        && node.text == "<<";
}

std::string identity(const ItemTree &tree, std::uint32_t index)
{
    const ItemTree::Node &node = tree.node(index);
    if (node.kind != ItemTree::Kind::Scalar)
        return "c" + std::to_string(node.line) + ":" + std::to_string(node.column);
    return yamlKeyIdentity(Item(tree, index).value());
}

} // namespace

bool mayHaveMergeKey(std::string_view text)
{
    for (size_t at = text.find("<<"); at != std::string_view::npos; at = text.find("<<", at + 1)) {
        const size_t next = text.find_first_not_of(" \t", at + 2);
        if (next == std::string_view::npos || std::string_view(":\r\n#,}]").find(text[next]) != std::string_view::npos)
            return true;
    }
    return false;
}

YamlItems::YamlItems(std::string_view text, const QString &path, const Environment &environment,
                     const std::atomic_bool *cancelled)
    : m_path(path),
      m_environment(environment),
      m_mostAliasedNodes(mostAliasedNodes(text.size())),
      m_hasMergeKeys(mayHaveMergeKey(text)),
      m_stream(text, path, {.cancelled = cancelled}),
      m_keyTree(path),
      m_tree(path),
      m_anchored(path)
{
}

YamlItems::YamlItems(TextInput &input, const TextTraits &traits, const QString &path, const Environment &environment,
                     const std::atomic_bool *cancelled)
    : m_path(path),
      m_environment(environment),
      m_mostAliasedNodes(mostAliasedNodes(std::numeric_limits<size_t>::max())),
      m_hasMergeKeys(false),
      m_stream(input, traits, path, {.cancelled = cancelled}),
      m_keyTree(path),
      m_tree(path),
      m_anchored(path)
{
}

Result<YamlItems::Top> YamlItems::open()
{
    if (m_hasMergeKeys) {
        const auto document = wholeDocument();
        if (!document)
            return failure(document.error());
        if (*document && document->isMapping()) {
            m_topEntry = document->entries().first;
            m_topEnd = document->entries().last;
            return Top::Mapping;
        }
    } else {
        const auto event = m_stream.next();
        if (!event)
            return failure(event.error());
        if ((*event)->type == YamlEvent::Type::MappingStart)
            return Top::Mapping;
        if ((*event)->type != YamlEvent::Type::End) {
            if (const auto built = build(m_tree, **event); !built)
                return failure(built.error());
            if (const auto end = m_stream.next(); !end)
                return failure(end.error());
            m_document = Item(m_tree, 0);
        }
    }
    if (!m_document || !m_document.isTruthy())
        return Top::Empty;
    return m_document.isScalar() ? Top::Scalar : m_document.isSequence() ? Top::Sequence : Top::Mapping;
}

Result<Item> YamlItems::wholeDocument()
{
    const auto event = m_stream.next();
    if (!event)
        return failure(event.error());
    if ((*event)->type == YamlEvent::Type::End)
        return Item();
    if (const auto built = build(m_tree, **event); !built)
        return failure(built.error());
    if (const auto end = m_stream.next(); !end)
        return failure(end.error());
    m_document = Item(m_tree, 0);
    return m_document;
}

Result<Item> YamlItems::nextKey()
{
    m_item.reset();
    m_entry.reset();
    m_topValue = {};
    m_isWholeValue = false;
    if (m_topEntry) {
        if (*m_topEntry == *m_topEnd)
            return Item();
        const auto entry = **m_topEntry;
        ++*m_topEntry;
        m_topValue = entry.value;
        return entry.key;
    }
    m_keyTree.clear();
    const auto event = m_stream.next();
    if (!event)
        return failure(event.error());
    if ((*event)->type == YamlEvent::Type::MappingEnd) {
        if (const auto end = m_stream.next(); !end) // whether another document follows
            return failure(end.error());
        return Item();
    }
    if (const auto built = build(m_keyTree, **event); !built)
        return failure(built.error());
    return Item(m_keyTree, 0);
}

Result<Item> YamlItems::value()
{
    if (m_topValue)
        return m_topValue;
    m_tree.clear();
    const auto event = m_stream.next();
    if (!event)
        return failure(event.error());
    if (const auto built = build(m_tree, **event); !built)
        return failure(built.error());
    return Item(m_tree, 0);
}

Result<void> YamlItems::skipValue()
{
    if (m_topValue)
        return {};
    int depth = 0;
    do {
        const auto event = m_stream.next();
        if (!event)
            return failure(event.error());
        if (!(*event)->anchor.empty() && depth == 0) { // something below may ask for it
            m_tree.clear();
            if (const auto built = build(m_tree, **event); !built)
                return built;
            return {};
        }
        switch ((*event)->type) {
        case YamlEvent::Type::SequenceStart:
        case YamlEvent::Type::MappingStart:
            ++depth;
            break;
        case YamlEvent::Type::SequenceEnd:
        case YamlEvent::Type::MappingEnd:
            --depth;
            break;
        case YamlEvent::Type::Scalar:
            if (const auto checked = checkVariable(**event); !checked)
                return checked;
            break;
        case YamlEvent::Type::Alias:
        case YamlEvent::Type::End:
            break;
        }
    } while (depth > 0);
    return {};
}

void YamlItems::walk(Item value)
{
    m_isWholeValue = true;
    m_item = value.items().first;
    m_itemEnd = value.items().last;
    m_entry = value.entries().first;
    m_entryEnd = value.entries().last;
}

Result<Item> YamlItems::openValue()
{
    if (m_topValue) {
        walk(m_topValue);
        return m_topValue;
    }
    m_tree.clear();
    const auto event = m_stream.next();
    if (!event)
        return failure(event.error());
    const bool isCollection =
        (*event)->type == YamlEvent::Type::SequenceStart || (*event)->type == YamlEvent::Type::MappingStart;
    if (!isCollection || !(*event)->anchor.empty()) {
        if (const auto built = build(m_tree, **event); !built)
            return failure(built.error());
        walk(Item(m_tree, 0));
        return Item(m_tree, 0);
    }
    m_keyTree.clear();
    m_keyTree.nodes().push_back(
        {.kind = (*event)->type == YamlEvent::Type::SequenceStart ? ItemTree::Kind::Sequence : ItemTree::Kind::Mapping,
         .line = (*event)->start.line,
         .column = (*event)->start.column});
    return Item(m_keyTree, 0);
}

Result<Item> YamlItems::nextItem()
{
    if (m_isWholeValue) {
        if (*m_item == *m_itemEnd)
            return Item();
        const Item item = **m_item;
        ++*m_item;
        return item;
    }
    m_tree.clear();
    const auto event = m_stream.next();
    if (!event)
        return failure(event.error());
    if ((*event)->type == YamlEvent::Type::SequenceEnd)
        return Item();
    if (const auto built = build(m_tree, **event); !built)
        return failure(built.error());
    return Item(m_tree, 0);
}

Result<YamlItems::Entry> YamlItems::nextEntry()
{
    if (m_isWholeValue) {
        if (*m_entry == *m_entryEnd)
            return Entry();
        const auto entry = **m_entry;
        ++*m_entry;
        return Entry{entry.key, entry.value};
    }
    m_tree.clear();
    auto event = m_stream.next();
    if (!event)
        return failure(event.error());
    if ((*event)->type == YamlEvent::Type::MappingEnd)
        return Entry();
    if (const auto built = build(m_tree, **event); !built)
        return failure(built.error());
    const auto valueIndex = std::uint32_t(m_tree.nodes().size());
    event = m_stream.next();
    if (!event)
        return failure(event.error());
    if (const auto built = build(m_tree, **event); !built)
        return failure(built.error());
    return Entry{Item(m_tree, 0), Item(m_tree, valueIndex)};
}

tl::unexpected<Error> YamlItems::fail(Error::Code code, const QString &detail, const YamlMark &mark) const
{
    return failure({.code = code, .detail = detail, .path = m_path, .line = mark.line, .column = mark.column});
}

Result<void> YamlItems::checkVariable(const YamlEvent &event) const
{
    if (event.style != YamlEvent::Style::Plain || !event.tag.empty() || !yamlHasVariable(event.value))
        return {};
    const auto expanded =
        yamlVariablesExpanded(QString::fromUtf8(event.value.data(), qsizetype(event.value.size())), m_environment);
    return expanded ? Result<void>() : fail(expanded.error().code, expanded.error().detail, event.start);
}

/** Adds the node that begins with @p first, and all below it. */
Result<void> YamlItems::build(ItemTree &tree, const YamlEvent &first)
{
    m_open.clear();
    const YamlEvent *event = &first;
    while (true) {
        switch (event->type) {
        case YamlEvent::Type::Scalar:
            if (const auto added = addScalar(tree, *event); !added)
                return added;
            break;
        case YamlEvent::Type::Alias:
            if (const auto added = addAlias(tree, *event); !added)
                return added;
            break;
        case YamlEvent::Type::SequenceStart:
        case YamlEvent::Type::MappingStart: {
            const bool isMapping = event->type == YamlEvent::Type::MappingStart;
            m_open.push_back({.index = std::uint32_t(tree.nodes().size()),
                              .anchor = tree.keep(event->anchor),
                              .isMapping = isMapping});
            tree.nodes().push_back({.kind = isMapping ? ItemTree::Kind::Mapping : ItemTree::Kind::Sequence,
                                    .style = event->style,
                                    .line = event->start.line,
                                    .column = event->start.column,
                                    .tag = tree.keep(event->tag)});
            break;
        }
        case YamlEvent::Type::SequenceEnd:
        case YamlEvent::Type::MappingEnd: {
            const OpenMapping closed = m_open.back();
            m_open.pop_back();
            tree.nodes()[closed.index].span = std::uint32_t(tree.nodes().size()) - closed.index;
            if (closed.hasMerge) {
                if (const auto resolved = resolveMerge(tree, closed.index); !resolved)
                    return resolved;
            }
            remember(closed.anchor, tree, closed.index);
            break;
        }
        case YamlEvent::Type::End:
            return {};
        }
        if (m_open.empty())
            return {};
        const auto next = m_stream.next();
        if (!next)
            return failure(next.error());
        event = *next;
    }
}

Result<void> YamlItems::addScalar(ItemTree &tree, const YamlEvent &event)
{
    const auto index = std::uint32_t(tree.nodes().size());
    tree.nodes().push_back({.style = event.style,
                            .type = event.scalarType,
                            .line = event.start.line,
                            .column = event.start.column,
                            .text = tree.keep(event.value),
                            .tag = tree.keep(event.tag)});
    if (event.style == YamlEvent::Style::Plain && event.tag.empty()) {
        if (yamlHasVariable(event.value)) {
            const auto expanded = yamlVariablesExpanded(
                QString::fromUtf8(event.value.data(), qsizetype(event.value.size())), m_environment);
            if (!expanded)
                return fail(expanded.error().code, expanded.error().detail, event.start);
            tree.nodes()[index].hasVariable = true;
            tree.nodes()[index].type = YamlScalarType::String;
            tree.nodes()[index].text = tree.keep(expanded->toStdString());
        } else if (event.isKey && !m_open.empty() && event.value == "<<") {
            m_open.back().hasMerge = true;
        }
    }
    if (!event.anchor.empty())
        remember(event.anchor, tree, index);
    return {};
}

void YamlItems::remember(std::string_view anchor, const ItemTree &tree, std::uint32_t index)
{
    if (anchor.empty())
        return;
    m_anchors.insert_or_assign(std::string(anchor), std::uint32_t(m_anchored.nodes().size()));
    for (std::uint32_t at = index; at < index + tree.node(index).span; ++at) {
        ItemTree::Node node = tree.node(at);
        node.text = m_anchored.keep(node.text);
        node.tag = m_anchored.keep(node.tag);
        m_anchored.nodes().push_back(node);
    }
}

Result<void> YamlItems::addAlias(ItemTree &tree, const YamlEvent &event)
{
    const QString name = QString::fromUtf8(event.value.data(), qsizetype(event.value.size()));
    const auto found = m_anchors.find(std::string(event.value));
    if (found == m_anchors.end())
        return fail(Error::Code::YamlBadValue, Detail::tr("*%1 stands inside itself").arg(name), event.start);
    const std::uint32_t span = m_anchored.node(found->second).span;
    m_aliasedNodes += span;
    if (const qsizetype most = m_mostAliasedNodes; m_aliasedNodes > most)
        return fail(Error::Code::YamlTooLarge, Detail::tr("aliases add more than %n values", nullptr, int(most)),
                    event.start);
    if (!m_open.empty() && event.isKey && m_open.back().isMapping)
        m_open.back().hasMerge = true; // the stream could not compare this key with the others
    for (std::uint32_t at = found->second; at < found->second + span; ++at)
        tree.nodes().push_back(m_anchored.node(at));
    return {};
}

/** Merged-in entries first, own entries in their place where the key is the same. */
Result<void> YamlItems::resolveMerge(ItemTree &tree, std::uint32_t index)
{
    struct Copied
    {
        std::vector<ItemTree::Node> key;
        std::vector<ItemTree::Node> value;
    };
    const auto subtree = [&tree](Item item) {
        const auto first = tree.nodes().begin() + item.m_index;
        return std::vector<ItemTree::Node>(first, first + tree.node(item.m_index).span);
    };
    std::vector<Copied> entries;
    std::unordered_map<std::string, size_t> places;
    const auto put = [&](Item key, Item value) {
        const auto [found, isNew] = places.emplace(identity(tree, key.m_index), entries.size());
        if (isNew)
            entries.push_back({subtree(key), subtree(value)});
        else
            entries[found->second].value = subtree(value);
    };
    const Item mapping(tree, index);
    for (const auto [key, value] : mapping.entries()) {
        if (!isMergeKey(tree.node(key.m_index)))
            continue;
        std::vector<Item> sources;
        if (value.isMapping())
            sources.push_back(value);
        for (const Item item : value.items())
            sources.insert(sources.begin(), item); // later mappings come first, so that earlier ones win
        const bool isUsable = !value.isScalar()
            && std::all_of(sources.begin(), sources.end(), [](Item source) { return source.isMapping(); });
        if (!isUsable)
            return value.refusal(Detail::tr("<< needs a mapping or a list of mappings"), Error::Code::YamlBadValue);
        for (const Item source : sources) {
            for (const auto [mergedKey, mergedValue] : source.entries())
                put(mergedKey, mergedValue);
        }
    }
    YamlKeys own;
    for (const auto [key, value] : mapping.entries()) {
        if (isMergeKey(tree.node(key.m_index)))
            continue;
        if (!own.insertIdentity(identity(tree, key.m_index), key.line()))
            return key.refusal(yamlRepeatedKey(u"\"%1\""_s.arg(QString::fromStdString(key.printed())), own.firstLine()),
                               Error::Code::YamlDuplicateKey);
        put(key, value);
    }
    tree.nodes().resize(index + 1);
    for (const Copied &entry : entries) {
        tree.nodes().insert(tree.nodes().end(), entry.key.begin(), entry.key.end());
        tree.nodes().insert(tree.nodes().end(), entry.value.begin(), entry.value.end());
    }
    tree.nodes()[index].span = std::uint32_t(tree.nodes().size()) - index;
    return {};
}

} // namespace Telemetry

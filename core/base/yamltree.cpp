#include "core/base/yamltree.h"

#include "core/base/detail.h"
#include "core/base/yamlkeys.h"
#include "core/base/yamlscalar.h"
#include "core/base/yamltext.h"
#include "core/base/yamlvariables.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

using Node = std::shared_ptr<const YamlNode>;

constexpr std::string_view CoreTag = "tag:yaml.org,2002:";

/** Builds the tree of one document. An Error ends the work; it already has its place. */
class TreeBuilder
{
public:
    TreeBuilder(std::string_view decoded, const QString &path, const Environment &environment,
                const std::atomic_bool *cancelled)
        : m_stream(decoded, path, {.cancelled = cancelled}),
          m_path(path),
          m_environment(environment),
          m_mostAliasedNodes(mostAliasedNodes(decoded.size()))
    {
    }

    Result<Node> document()
    {
        auto event = m_stream.next();
        if (!event)
            return failure(event.error());
        if ((*event)->type == YamlEvent::Type::End)
            return Node();
        auto root = node(**event);
        if (!root)
            return failure(root.error());
        if (auto end = m_stream.next(); !end)
            return failure(end.error());
        return root->node;
    }

private:
    struct Built
    {
        Node node;
        qsizetype size = 1; ///< nodes below and itself, aliases unfolded
        bool isMergeKey = false;
    };

    Result<Built> node(const YamlEvent &event)
    {
        switch (event.type) {
        case YamlEvent::Type::Alias:
            return aliased(event);
        case YamlEvent::Type::Scalar:
            return scalar(event);
        default:
            return collection(event);
        }
    }

    tl::unexpected<Error> fail(Error::Code code, const QString &detail, const YamlMark &mark) const
    {
        return failure({.code = code, .detail = detail, .path = m_path, .line = mark.line, .column = mark.column});
    }

    Result<Built> aliased(const YamlEvent &event)
    {
        const auto found = m_anchors.find(std::string(event.value));
        if (found == m_anchors.end())
            return fail(Error::Code::YamlBadValue,
                        Detail::tr("*%1 stands inside itself").arg(textFromUtf8(event.value)), event.start);
        m_aliasedNodes += found->second.size;
        if (m_aliasedNodes > m_mostAliasedNodes)
            return fail(Error::Code::YamlTooLarge,
                        Detail::tr("aliases add more than %n values", nullptr, int(m_mostAliasedNodes)), event.start);
        Built built = found->second;
        built.isMergeKey = false;
        return built;
    }

    std::shared_ptr<YamlNode> started(const YamlEvent &event, YamlNode::Kind kind) const
    {
        auto node = std::make_shared<YamlNode>();
        node->kind = kind;
        node->style = event.style;
        node->tag = textFromUtf8(event.tag);
        node->start = event.start;
        node->end = event.end;
        node->startByte = m_stream.byteOffset(event.start);
        node->endByte = m_stream.byteOffset(event.end);
        return node;
    }

    void remember(const std::string &anchor, const Built &built)
    {
        if (!anchor.empty())
            m_anchors.insert_or_assign(anchor, built);
    }

    Result<Built> scalar(const YamlEvent &event)
    {
        auto node = started(event, YamlNode::Kind::Scalar);
        node->written = textFromUtf8(event.value);
        const bool isPlain = event.style == YamlEvent::Style::Plain && event.tag.empty();
        bool isMergeKey = false;
        if (event.scalarType != YamlScalarType::String) {
            auto value = event.tag.empty() ? yamlPlainValue(event.value) : yamlTaggedValue(event.tag, event.value);
            if (!value)
                return fail(value.error().code, value.error().detail, event.start);
            node->scalar = *std::move(value);
            isMergeKey = event.isKey && event.scalarType == YamlScalarType::Merge;
        } else {
            node->scalar = Json(node->written);
        }
        if (isPlain && yamlHasVariable(event.value)) {
            auto expanded = yamlVariablesExpanded(node->written, m_environment);
            if (!expanded)
                return fail(expanded.error().code, expanded.error().detail, event.start);
            node->hasVariable = true;
            node->scalar = Json(*std::move(expanded));
        }
        Built built{.node = std::move(node), .isMergeKey = isMergeKey};
        remember(std::string(event.anchor), built);
        return built;
    }

    Result<Built> collection(const YamlEvent &event)
    {
        const bool isMapping = event.type == YamlEvent::Type::MappingStart;
        const std::string anchor(event.anchor);
        Built built;
        auto node = started(event, isMapping ? YamlNode::Kind::Mapping : YamlNode::Kind::Sequence);
        const auto filled = isMapping ? fillMapping(*node, built.size) : fillSequence(*node, built.size);
        if (!filled)
            return failure(filled.error());
        built.node = std::move(node);
        remember(anchor, built);
        return built;
    }

    void finish(YamlNode &node, const YamlEvent &end) const
    {
        node.end = end.end;
        node.endByte = m_stream.byteOffset(end.end);
    }

    Result<void> fillSequence(YamlNode &sequence, qsizetype &size)
    {
        while (true) {
            auto event = m_stream.next();
            if (!event)
                return failure(event.error());
            if ((*event)->type == YamlEvent::Type::SequenceEnd) {
                finish(sequence, **event);
                return {};
            }
            auto item = node(**event);
            if (!item)
                return failure(item.error());
            size += item->size;
            sequence.items.push_back(std::move(item->node));
        }
    }

    Result<void> fillMapping(YamlNode &mapping, qsizetype &size)
    {
        std::vector<YamlEntry> merged;
        bool hasAliasedKey = false;
        while (true) {
            auto event = m_stream.next();
            if (!event)
                return failure(event.error());
            if ((*event)->type == YamlEvent::Type::MappingEnd) {
                finish(mapping, **event);
                break;
            }
            hasAliasedKey = hasAliasedKey || (*event)->type == YamlEvent::Type::Alias;
            auto key = node(**event);
            if (!key)
                return failure(key.error());
            event = m_stream.next();
            if (!event)
                return failure(event.error());
            auto value = node(**event);
            if (!value)
                return failure(value.error());
            size += key->size + value->size;
            if (!key->isMergeKey) {
                mapping.entries.push_back({.key = std::move(key->node), .value = std::move(value->node)});
            } else if (const auto added = addMerged(merged, *value->node); !added) {
                return added;
            }
        }
        return joinEntries(mapping, std::move(merged), hasAliasedKey);
    }

    /** Later mappings of a list come first, so that earlier ones win when equal keys meet. */
    Result<void> addMerged(std::vector<YamlEntry> &merged, const YamlNode &value) const
    {
        const auto append = [&merged](const YamlNode &mapping) {
            merged.insert(merged.end(), mapping.entries.begin(), mapping.entries.end());
        };
        if (value.isMapping()) {
            append(value);
            return {};
        }
        const bool isList = value.isSequence()
            && std::all_of(value.items.begin(), value.items.end(), [](const Node &item) { return item->isMapping(); });
        if (!isList)
            return fail(Error::Code::YamlBadValue, Detail::tr("<< needs a mapping or a list of mappings"), value.start);
        std::for_each(value.items.rbegin(), value.items.rend(), [&append](const Node &item) { append(*item); });
        return {};
    }

    /** Merged-in entries first, own entries in their place where the key is the same. */
    Result<void> joinEntries(YamlNode &mapping, std::vector<YamlEntry> merged, bool hasAliasedKey) const
    {
        if (merged.empty() && !hasAliasedKey)
            return {}; // the stream has compared the keys
        std::vector<YamlEntry> own = std::move(mapping.entries);
        mapping.entries.clear();
        std::unordered_map<std::string, size_t> places;
        const auto put = [&](YamlEntry &&entry) {
            const auto [found, isNew] = places.emplace(identity(*entry.key), mapping.entries.size());
            if (isNew)
                mapping.entries.push_back(std::move(entry));
            else
                mapping.entries[found->second] = std::move(entry);
        };
        for (YamlEntry &entry : merged) {
            entry.isMerged = true;
            put(std::move(entry));
        }
        YamlKeys seen;
        for (YamlEntry &entry : own) {
            if (!seen.insertIdentity(identity(*entry.key), entry.key->start.line))
                return fail(Error::Code::YamlDuplicateKey,
                            yamlRepeatedKey(u"\"%1\""_s.arg(entry.key->written), seen.firstLine()), entry.key->start);
            put(std::move(entry));
        }
        return {};
    }

    static std::string identity(const YamlNode &key)
    {
        if (key.kind == YamlNode::Kind::Scalar)
            return yamlKeyIdentity(key.scalar);
        return "c" + yamlToJson(key).display().toStdString();
    }

    YamlStream m_stream;
    const QString &m_path;
    const Environment &m_environment;
    std::unordered_map<std::string, Built> m_anchors;
    const qsizetype m_mostAliasedNodes;
    qsizetype m_aliasedNodes = 0;
};

QString shownKind(const YamlNode &node)
{
    return node.isMapping() ? u"mapping"_s : u"list"_s;
}

/** The key as json.dumps writes it; nothing where it raises. */
std::optional<QString> jsonKey(const YamlNode &key)
{
    if (key.kind != YamlNode::Kind::Scalar)
        return std::nullopt;
    switch (key.scalar.kind()) {
    case Json::Kind::String:
        return key.scalar.toString();
    case Json::Kind::NotJson:
        return std::nullopt;
    default:
        return QString::fromLatin1(key.scalar.display());
    }
}

Json mappingToJson(const YamlNode &node)
{
    Json::Object object;
    object.reserve(node.entries.size());
    for (const YamlEntry &entry : node.entries) {
        auto key = jsonKey(*entry.key);
        if (!key) {
            const bool isScalar = entry.key->kind == YamlNode::Kind::Scalar;
            const QString what = isScalar ? entry.key->scalar.notJsonKind() : shownKind(*entry.key);
            return Json::notJson(u"mapping with a %1 as key"_s.arg(what),
                                 QString::fromUtf8(yamlToJson(*entry.key).display()));
        }
        object.emplace_back(*std::move(key), yamlToJson(*entry.value));
    }
    return Json(std::move(object));
}

} // namespace

const YamlEntry *YamlNode::findEntry(QStringView key) const
{
    for (const YamlEntry &entry : entries) {
        if (entry.key->isString() && entry.key->scalar.toString() == key)
            return &entry;
    }
    return nullptr;
}

const YamlNode *YamlNode::find(QStringView key) const
{
    const YamlEntry *entry = findEntry(key);
    return entry ? entry->value.get() : nullptr;
}

Result<std::shared_ptr<const YamlNode>> readYamlTree(std::string_view decoded, const QString &path,
                                                     const Environment &environment, const std::atomic_bool *cancelled)
{
    return TreeBuilder(decoded, path, environment, cancelled).document();
}

Json yamlToJson(const YamlNode &node)
{
    if (node.kind == YamlNode::Kind::Scalar)
        return node.scalar;
    const QString tag = node.tag;
    if (node.isMapping()) {
        if (tag == QLatin1String(CoreTag.data()) + u"set"_s) {
            QStringList members;
            for (const YamlEntry &entry : node.entries)
                members += QString::fromUtf8(yamlToJson(*entry.key).display());
            return Json::notJson(u"set"_s, members.join(u", "_s));
        }
        return mappingToJson(node);
    }
    // An ordered mapping is written as a list of mappings with one key each.
    const bool isOrderedMapping = tag == QLatin1String(CoreTag.data()) + u"omap"_s;
    const bool isPairs = tag == QLatin1String(CoreTag.data()) + u"pairs"_s;
    YamlNode joined;
    Json::Array array;
    array.reserve(node.items.size());
    for (const auto &item : node.items) {
        if (isOrderedMapping)
            joined.entries.insert(joined.entries.end(), item->entries.begin(), item->entries.end());
        else if (isPairs && !item->entries.empty())
            array.push_back(Json(Json::Array{yamlToJson(*item->entries[0].key), yamlToJson(*item->entries[0].value)}));
        else
            array.push_back(yamlToJson(*item));
    }
    return isOrderedMapping ? mappingToJson(joined) : Json(std::move(array));
}

} // namespace Telemetry

#include "core/base/yamlstream.h"

#include "core/base/yamlkeys.h"
#include "core/base/yamlscalar.h"
#include "core/base/yamltabs.h"

#include <yaml.h>

#include <algorithm>
#include <initializer_list>
#include <string>
#include <unordered_set>
#include <vector>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view ByteOrderMark = "\xEF\xBB\xBF";

YamlMark markFrom(const yaml_mark_t &mark)
{
    return {.index = qsizetype(mark.index), .line = int(mark.line) + 1, .column = int(mark.column) + 1};
}

std::string_view view(const yaml_char_t *text)
{
    return text ? std::string_view(reinterpret_cast<const char *>(text)) : std::string_view();
}

QString quoted(std::string_view text)
{
    constexpr size_t Longest = 60;
    const QString shown = QString::fromUtf8(text.data(), qsizetype(std::min(text.size(), Longest)));
    return text.size() > Longest ? u"\"%1…\""_s.arg(shown) : u"\"%1\""_s.arg(shown);
}

/** The tag in full; "!" alone only says that the text is to be read like a plain one. */
std::string_view explicitTag(const yaml_char_t *text)
{
    const std::string_view tag = view(text);
    return tag == "!" ? std::string_view() : tag;
}

YamlEvent::Style writtenStyle(const yaml_event_t &event)
{
    switch (event.data.scalar.style) {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE:
        return YamlEvent::Style::SingleQuoted;
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE:
        return YamlEvent::Style::DoubleQuoted;
    case YAML_LITERAL_SCALAR_STYLE:
        return YamlEvent::Style::Literal;
    case YAML_FOLDED_SCALAR_STYLE:
        return YamlEvent::Style::Folded;
    default:
        return YamlEvent::Style::Plain;
    }
}

/** What a tagged value is; what has no JSON form is no text either and counts as a timestamp. */
YamlScalarType typeOf(const Json &value)
{
    switch (value.kind()) {
    case Json::Kind::Null:
        return YamlScalarType::Null;
    case Json::Kind::Bool:
        return YamlScalarType::Bool;
    case Json::Kind::Integer:
        return YamlScalarType::Integer;
    case Json::Kind::Float:
        return YamlScalarType::Float;
    case Json::Kind::NotJson:
        return YamlScalarType::Timestamp;
    default:
        return YamlScalarType::String;
    }
}

bool isOneOf(std::string_view tag, std::initializer_list<std::string_view> tags)
{
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

} // namespace

class YamlStream::Private
{
public:
    Private(std::string_view givenText, QString givenPath, YamlLimits givenLimits)
        : text(givenText), path(std::move(givenPath)), limits(givenLimits), tabs(givenText)
    {
        isUsable = yaml_parser_initialize(&parser) != 0;
        if (isUsable)
            yaml_parser_set_input(&parser, &Private::handOver, this);
        if (text.starts_with(ByteOrderMark))
            textStart = offset = qsizetype(ByteOrderMark.size());
    }

    ~Private()
    {
        dropEvent();
        if (isUsable)
            yaml_parser_delete(&parser);
    }
    Q_DISABLE_COPY_MOVE(Private)

    Result<YamlEvent> next();
    qsizetype byteOffset(const YamlMark &mark);

private:
    struct Level
    {
        bool isMapping = false;
        bool isFlow = false;
        bool expectsKey = false;
        bool isKeyItself = false;
        YamlKeys keys;
    };

    void dropEvent()
    {
        if (holdsEvent)
            yaml_event_delete(&event);
        holdsEvent = false;
    }

    tl::unexpected<Error> fail(Error::Code code, const QString &detail, const YamlMark &mark)
    {
        error = Error{.code = code, .detail = detail, .path = path, .line = mark.line, .column = mark.column};
        return failure(*error);
    }

    bool isCancelled() const { return limits.cancelled && limits.cancelled->load(std::memory_order_relaxed); }

    /** Gives libyaml the next piece; the place where work on a text of any size can be given up. */
    static int handOver(void *data, unsigned char *buffer, size_t size, size_t *read)
    {
        auto *self = static_cast<Private *>(data);
        if (self->isCancelled())
            return 0;
        *read = self->text.copy(reinterpret_cast<char *>(buffer), size, self->handedOver);
        self->handedOver += *read;
        return 1;
    }

    tl::unexpected<Error> failParsing();
    Result<void> checkNode(const YamlEvent &node);
    Result<void> checkScalar(YamlEvent &node);
    Result<void> checkKey(const YamlEvent &node);
    Result<void> checkTabs(const YamlEvent &node);
    Result<void> open(YamlEvent &node, bool isMapping, bool isFlow);
    void close(YamlEvent &node);
    bool placeNode();
    YamlMark markAt(qsizetype byte) const;

public:
    std::string_view text;

private:
    QString path;
    YamlLimits limits;
    YamlTabs tabs;
    yaml_parser_t parser = {};
    yaml_event_t event = {};
    bool isUsable = false;
    bool holdsEvent = false;
    bool hasDocument = false;
    bool hasEnded = false;
    std::optional<Error> error;
    std::vector<Level> levels; // the first `depth` are open, the others kept for their memory
    size_t depth = 0;
    qsizetype nodes = 0;
    std::unordered_set<std::string> anchors;
    size_t handedOver = 0; // bytes of the text that libyaml has
    // The last place that byteOffset() looked for.
    qsizetype textStart = 0;
    qsizetype index = 0;
    qsizetype offset = 0;
};

Result<YamlEvent> YamlStream::Private::next()
{
    using Type = YamlEvent::Type;
    if (error)
        return failure(*error);
    if (!isUsable)
        return fail(Error::Code::YamlTooLarge, u"no memory"_s, {});
    Result<YamlEvent> result;
    YamlEvent &node = *result;
    while (!hasEnded) {
        dropEvent();
        if (!yaml_parser_parse(&parser, &event))
            return failParsing();
        holdsEvent = true;
        node.start = markFrom(event.start_mark);
        node.end = markFrom(event.end_mark);
        Result<void> checked;
        switch (event.type) {
        case YAML_DOCUMENT_START_EVENT:
            if (hasDocument)
                return fail(Error::Code::YamlSeveralDocuments, {}, node.start);
            hasDocument = true;
            continue;
        case YAML_NO_EVENT:
        case YAML_STREAM_START_EVENT:
        case YAML_DOCUMENT_END_EVENT:
            continue;
        case YAML_STREAM_END_EVENT:
            hasEnded = true;
            continue;
        case YAML_ALIAS_EVENT:
            node.type = Type::Alias;
            node.value = view(event.data.alias.anchor);
            node.isKey = placeNode();
            if (!anchors.contains(std::string(node.value)))
                return fail(Error::Code::YamlUndefinedAlias, quoted(node.value), node.start);
            break;
        case YAML_SCALAR_EVENT:
            node.type = Type::Scalar;
            node.style = event.data.scalar.plain_implicit ? YamlEvent::Style::Plain : writtenStyle(event);
            node.value = {reinterpret_cast<const char *>(event.data.scalar.value), event.data.scalar.length};
            node.anchor = view(event.data.scalar.anchor);
            node.tag = explicitTag(event.data.scalar.tag);
            node.isKey = placeNode();
            checked = checkScalar(node);
            break;
        case YAML_SEQUENCE_START_EVENT:
            node.type = Type::SequenceStart;
            node.anchor = view(event.data.sequence_start.anchor);
            node.tag = explicitTag(event.data.sequence_start.tag);
            checked = open(node, false, event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE);
            break;
        case YAML_MAPPING_START_EVENT:
            node.type = Type::MappingStart;
            node.anchor = view(event.data.mapping_start.anchor);
            node.tag = explicitTag(event.data.mapping_start.tag);
            checked = open(node, true, event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE);
            break;
        case YAML_SEQUENCE_END_EVENT:
            node.type = Type::SequenceEnd;
            close(node);
            break;
        case YAML_MAPPING_END_EVENT:
            node.type = Type::MappingEnd;
            close(node);
            break;
        }
        if (checked && tabs.hasAny())
            checked = checkTabs(node);
        if (!checked)
            return failure(checked.error());
        return result;
    }
    node.type = Type::End;
    if (tabs.hasAny()) {
        if (const auto checked = checkTabs(node); !checked)
            return failure(checked.error());
    }
    return result;
}

/** Counts a node to its collection; returns whether it is a key there. */
bool YamlStream::Private::placeNode()
{
    if (depth == 0)
        return false;
    Level &level = levels[depth - 1];
    const bool isKey = level.expectsKey;
    if (level.isMapping)
        level.expectsKey = !level.expectsKey;
    return isKey;
}

Result<void> YamlStream::Private::open(YamlEvent &node, bool isMapping, bool isFlow)
{
    node.isKey = placeNode();
    node.style = isFlow ? YamlEvent::Style::Flow : YamlEvent::Style::Block;
    if (depth >= size_t(limits.depth))
        return fail(Error::Code::YamlTooDeep, u"more than %1 levels"_s.arg(limits.depth), node.start);
    // Python hashes keys: of the collections, a list of scalars is the only one that it can.
    if ((node.isKey && isMapping) || (depth > 0 && levels[depth - 1].isKeyItself))
        return fail(Error::Code::YamlBadValue, u"a key must not contain a mapping or a list of lists"_s, node.start);
    if (depth == levels.size())
        levels.emplace_back();
    Level &level = levels[depth++];
    level.isMapping = level.expectsKey = isMapping;
    level.isFlow = isFlow;
    level.isKeyItself = node.isKey;
    level.keys.clear();
    if (const auto checked = checkNode(node); !checked || node.tag.empty())
        return checked;
    const bool fits = isMapping
        ? isOneOf(node.tag, {"tag:yaml.org,2002:map", "tag:yaml.org,2002:set"})
        : isOneOf(node.tag, {"tag:yaml.org,2002:seq", "tag:yaml.org,2002:omap", "tag:yaml.org,2002:pairs"});
    if (!fits)
        return fail(Error::Code::YamlUnknownTag, quoted(node.tag), node.start);
    return {};
}

void YamlStream::Private::close(YamlEvent &node)
{
    const Level &level = levels[--depth];
    node.style = level.isFlow ? YamlEvent::Style::Flow : YamlEvent::Style::Block;
    node.isKey = level.isKeyItself;
}

Result<void> YamlStream::Private::checkNode(const YamlEvent &node)
{
    if (++nodes > limits.nodes)
        return fail(Error::Code::YamlTooLarge, u"more than %1 values"_s.arg(limits.nodes), node.start);
    if (!node.anchor.empty() && !anchors.emplace(node.anchor).second)
        return fail(Error::Code::YamlSyntax, u"the anchor %1 stands here a second time"_s.arg(quoted(node.anchor)),
                    node.start);
    return {};
}

Result<void> YamlStream::Private::checkScalar(YamlEvent &node)
{
    if (const auto checked = checkNode(node); !checked)
        return checked;
    if (!node.tag.empty()) {
        const auto value = yamlTaggedValue(node.tag, node.value);
        if (!value)
            return fail(value.error().code, value.error().detail, node.start);
        node.scalarType = typeOf(*value);
    } else if (node.style == YamlEvent::Style::Plain && node.value.empty()) {
        node.scalarType = YamlScalarType::Null;
    } else if (node.style == YamlEvent::Style::Plain) {
        // Rasa's value reading is older than the rules that allow these two in brackets.
        if (depth > 0 && levels[depth - 1].isFlow && event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE) {
            if (node.value.find(':') != std::string_view::npos)
                return fail(Error::Code::YamlFlowColon, quoted(node.value), node.start);
            if (node.value.find('?') != std::string_view::npos)
                return fail(Error::Code::YamlSyntax,
                            u"a question mark in the unquoted text %1 inside brackets"_s.arg(quoted(node.value)),
                            node.start);
        }
        node.scalarType = yamlScalarType(node.value);
        if (node.scalarType == YamlScalarType::Value && node.isKey)
            node.scalarType = YamlScalarType::String; // "=" is a text as a key
        if (node.scalarType != YamlScalarType::String && node.scalarType != YamlScalarType::Merge) {
            if (const auto value = yamlPlainValue(node.value); !value)
                return fail(value.error().code, value.error().detail, node.start);
        }
    }
    return node.isKey ? checkKey(node) : Result<void>();
}

Result<void> YamlStream::Private::checkKey(const YamlEvent &node)
{
    if (!levels[depth - 1].keys.insert(node))
        return fail(Error::Code::YamlDuplicateKey, quoted(node.value), node.start);
    return {};
}

Result<void> YamlStream::Private::checkTabs(const YamlEvent &node)
{
    const qsizetype start = node.type == YamlEvent::Type::End ? qsizetype(text.size()) : byteOffset(node.start);
    const qsizetype end = node.type == YamlEvent::Type::End ? start : byteOffset(node.end);
    const auto style = node.type == YamlEvent::Type::Scalar ? writtenStyle(event) : node.style;
    const auto tab = tabs.misplaced(node.type, style, size_t(start), size_t(end));
    if (!tab)
        return {};
    return fail(Error::Code::YamlTab, {}, markAt(qsizetype(*tab)));
}

tl::unexpected<Error> YamlStream::Private::failParsing()
{
    if (isCancelled())
        return fail(Error::Code::Cancelled, {}, {});
    const QString problem = QString::fromUtf8(parser.problem);
    if (parser.error == YAML_MEMORY_ERROR)
        return fail(Error::Code::YamlTooLarge, u"no memory"_s, markFrom(parser.mark));
    if (parser.error == YAML_READER_ERROR) {
        const YamlMark mark = markAt(qsizetype(parser.problem_offset));
        if (parser.problem_value < 0)
            return fail(Error::Code::NotUtf8, problem, mark);
        const QString code = QString::number(parser.problem_value, 16).rightJustified(4, u'0').toUpper();
        return fail(Error::Code::ControlCharacter, u"U+%1"_s.arg(code), mark);
    }
    const YamlMark mark = markFrom(parser.problem_mark);
    const size_t at = size_t(byteOffset(mark));
    const char found = at < text.size() ? text[at] : '\0';
    if (found == '\t' && problem.contains(u"tab"_s))
        return fail(Error::Code::YamlTab, {}, mark);
    if (problem == u"found character that cannot start any token"_s)
        return fail(found == '\t' ? Error::Code::YamlTab : Error::Code::YamlSyntax,
                    u"no value starts with %1 unless in quotes"_s.arg(QLatin1Char(found)), mark);
    const QString context = QString::fromUtf8(parser.context);
    return fail(Error::Code::YamlSyntax, context.isEmpty() ? problem : u"%1, %2"_s.arg(context, problem), mark);
}

YamlMark YamlStream::Private::markAt(qsizetype byte) const
{
    YamlMark mark;
    const auto end = std::min(byte, qsizetype(text.size()));
    for (qsizetype at = textStart; at < end; ++at) {
        const char c = text[size_t(at)];
        if ((c & 0xC0) == 0x80)
            continue;
        ++mark.index;
        ++mark.column;
        if (c == '\n' || (c == '\r' && text.substr(size_t(at) + 1, 1) != "\n")) {
            ++mark.line;
            mark.column = 1;
        }
    }
    return mark;
}

qsizetype YamlStream::Private::byteOffset(const YamlMark &mark)
{
    if (mark.index < index) {
        index = 0;
        offset = textStart;
    }
    const auto size = qsizetype(text.size());
    while (index < mark.index && offset < size) {
        ++offset;
        while (offset < size && (text[size_t(offset)] & 0xC0) == 0x80)
            ++offset;
        ++index;
    }
    return offset;
}

YamlStream::YamlStream(std::string_view text, QString path, YamlLimits limits)
    : d(std::make_unique<Private>(text, std::move(path), limits))
{
}

YamlStream::~YamlStream() = default;

Result<YamlEvent> YamlStream::next()
{
    return d->next();
}

qsizetype YamlStream::byteOffset(const YamlMark &mark) const
{
    return d->byteOffset(mark);
}

} // namespace Telemetry

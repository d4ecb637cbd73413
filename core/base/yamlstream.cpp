#include "core/base/yamlstream.h"

#include "core/base/detail.h"
#include "core/base/libyamlparser.h"
#include "core/base/plainyaml.h"
#include "core/base/yamlkeys.h"
#include "core/base/yamlscalar.h"
#include "core/base/yamltabs.h"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <unordered_set>
#include <vector>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view ByteOrderMark = "\xEF\xBB\xBF";

QString quoted(std::string_view text)
{
    constexpr size_t Longest = 60;
    const QString shown = QString::fromUtf8(text.data(), qsizetype(std::min(text.size(), Longest)));
    return text.size() > Longest ? u"\"%1…\""_s.arg(shown) : u"\"%1\""_s.arg(shown);
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
    Private(std::string_view givenText, QString givenPath, YamlLimits givenLimits, YamlReaders readers)
        : text(givenText), path(std::move(givenPath)), limits(givenLimits), tabs(givenText)
    {
        if (text.starts_with(ByteOrderMark))
            textStart = offset = qsizetype(ByteOrderMark.size());
        if (readers == YamlReaders::PlainFirst)
            plain.emplace(text, textTraits(text), limits.cancelled);
    }

    Private(TextInput &givenInput, const TextTraits &traits, QString givenPath, YamlLimits givenLimits)
        : input(&givenInput), path(std::move(givenPath)), limits(givenLimits), tabs({})
    {
        plain.emplace(givenInput, traits, limits.cancelled);
    }
    Q_DISABLE_COPY_MOVE(Private)

    Result<const YamlEvent *> next();
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

    /** Keeps the error, which next() then gives away; always false. */
    bool fail(Error::Code code, const QString &detail, const YamlMark &mark)
    {
        error = Error{.code = code, .detail = detail, .path = path, .line = mark.line, .column = mark.column};
        return false;
    }

    bool isCancelled() const { return limits.cancelled && limits.cancelled->load(std::memory_order_relaxed); }

    YamlEvent *parsed();
    bool failParsing();
    bool checkAlias(const YamlEvent &alias);
    bool checkNode(const YamlEvent &node);
    bool checkScalar(YamlEvent &node);
    bool checkKey(const YamlEvent &node);
    bool checkTabs(const YamlEvent &node);
    bool open(YamlEvent &node);
    void close(YamlEvent &node);
    bool placeNode();
    YamlMark markAt(qsizetype byte) const;

public:
    std::string_view text;

private:
    TextInput *input = nullptr; // instead of the text
    QString path;
    YamlLimits limits;
    YamlTabs tabs;
    std::optional<PlainYaml> plain; // as long as it reads all that comes
    std::optional<LibyamlParser> libyaml;
    qsizetype given = 0; // events from the former
    YamlEvent last; // given from the end of the document on
    bool hasEnded = false;
    std::optional<Error> error;
    std::vector<Level> levels; // the first `depth` are open, the others kept for their memory
    size_t depth = 0;
    qsizetype nodes = 0;
    std::unordered_set<std::string> anchors;
    // The last place that byteOffset() looked for.
    qsizetype textStart = 0;
    qsizetype index = 0;
    qsizetype offset = 0;
};

/** The next event; where the quick reader gives up, libyaml goes on after what was given already. */
YamlEvent *YamlStream::Private::parsed()
{
    if (plain) {
        if (YamlEvent *event = plain->next()) {
            ++given;
            return event;
        }
        plain.reset();
    }
    if (!libyaml) {
        if (input)
            libyaml.emplace(*input, limits.cancelled);
        else
            libyaml.emplace(text, limits.cancelled);
        for (; given > 0; --given) {
            if (!libyaml->next())
                return nullptr;
        }
    }
    return libyaml->next();
}

Result<const YamlEvent *> YamlStream::Private::next()
{
    using Type = YamlEvent::Type;
    YamlEvent *const event = error ? nullptr : hasEnded ? &last : parsed();
    if (!event) {
        if (!error)
            failParsing();
        return failure(*error);
    }
    YamlEvent &node = *event;
    bool isFine = true;
    switch (node.type) {
    case Type::Alias:
        node.isKey = placeNode();
        isFine = checkAlias(node);
        break;
    case Type::Scalar:
        node.isKey = placeNode();
        isFine = checkScalar(node);
        break;
    case Type::SequenceStart:
    case Type::MappingStart:
        isFine = open(node);
        break;
    case Type::SequenceEnd:
    case Type::MappingEnd:
        close(node);
        break;
    case Type::End:
        hasEnded = true;
        last = node;
        break;
    }
    constexpr qsizetype Many = 1024;
    if (isFine && nodes % Many == 0 && isCancelled())
        isFine = fail(Error::Code::Cancelled, {}, {});
    if (!isFine || (tabs.hasAny() && !checkTabs(node)))
        return failure(*error);
    return event;
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

bool YamlStream::Private::open(YamlEvent &node)
{
    const bool isMapping = node.type == YamlEvent::Type::MappingStart;
    node.isKey = placeNode();
    if (depth >= size_t(limits.depth))
        return fail(Error::Code::YamlTooDeep, Detail::tr("more than %n levels", nullptr, int(limits.depth)),
                    node.start);
    // Python hashes keys: of the collections, a list of scalars is the only one that it can.
    if ((node.isKey && isMapping) || (depth > 0 && levels[depth - 1].isKeyItself))
        return fail(Error::Code::YamlBadValue, Detail::tr("a key must not contain a mapping or a list of lists"),
                    node.start);
    if (depth == levels.size())
        levels.emplace_back();
    Level &level = levels[depth++];
    level.isMapping = level.expectsKey = isMapping;
    level.isFlow = node.style == YamlEvent::Style::Flow;
    level.isKeyItself = node.isKey;
    level.keys.clear();
    if (!checkNode(node))
        return false;
    if (node.tag.empty())
        return true;
    const bool fits = isMapping
        ? isOneOf(node.tag, {"tag:yaml.org,2002:map", "tag:yaml.org,2002:set"})
        : isOneOf(node.tag, {"tag:yaml.org,2002:seq", "tag:yaml.org,2002:omap", "tag:yaml.org,2002:pairs"});
    if (!fits)
        return fail(Error::Code::YamlUnknownTag, quoted(node.tag), node.start);
    return true;
}

void YamlStream::Private::close(YamlEvent &node)
{
    const Level &level = levels[--depth];
    node.style = node.writtenStyle = level.isFlow ? YamlEvent::Style::Flow : YamlEvent::Style::Block;
    node.isKey = level.isKeyItself;
}

bool YamlStream::Private::checkAlias(const YamlEvent &alias)
{
    if (!anchors.contains(std::string(alias.value)))
        return fail(Error::Code::YamlUndefinedAlias, quoted(alias.value), alias.start);
    return true;
}

bool YamlStream::Private::checkNode(const YamlEvent &node)
{
    if (++nodes > limits.nodes)
        return fail(Error::Code::YamlTooLarge, Detail::tr("more than %n values", nullptr, int(limits.nodes)),
                    node.start);
    if (!node.anchor.empty() && !anchors.emplace(node.anchor).second)
        return fail(Error::Code::YamlSyntax,
                    Detail::tr("the anchor %1 stands here a second time").arg(quoted(node.anchor)), node.start);
    return true;
}

bool YamlStream::Private::checkScalar(YamlEvent &node)
{
    if (!checkNode(node))
        return false;
    if (!node.tag.empty()) {
        const auto value = yamlTaggedValue(node.tag, node.value);
        if (!value)
            return fail(value.error().code, value.error().detail, node.start);
        node.scalarType = typeOf(*value);
    } else if (node.style == YamlEvent::Style::Plain && node.value.empty()) {
        node.scalarType = YamlScalarType::Null;
    } else if (node.style == YamlEvent::Style::Plain) {
        // Rasa's value reading is older than the rules that allow these two in brackets.
        if (depth > 0 && levels[depth - 1].isFlow && node.writtenStyle == YamlEvent::Style::Plain) {
            if (node.value.find(':') != std::string_view::npos)
                return fail(Error::Code::YamlFlowColon, quoted(node.value), node.start);
            if (node.value.find('?') != std::string_view::npos)
                return fail(
                    Error::Code::YamlSyntax,
                    Detail::tr("a question mark in the unquoted text %1 inside brackets").arg(quoted(node.value)),
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
    return !node.isKey || checkKey(node);
}

bool YamlStream::Private::checkKey(const YamlEvent &node)
{
    YamlKeys &keys = levels[depth - 1].keys;
    if (!keys.insert(node))
        return fail(Error::Code::YamlDuplicateKey, yamlRepeatedKey(quoted(node.value), keys.firstLine()), node.start);
    return true;
}

bool YamlStream::Private::checkTabs(const YamlEvent &node)
{
    const qsizetype start = node.type == YamlEvent::Type::End ? qsizetype(text.size()) : byteOffset(node.start);
    const qsizetype end = node.type == YamlEvent::Type::End ? start : byteOffset(node.end);
    const auto tab = tabs.misplaced(node.type, node.writtenStyle, size_t(start), size_t(end));
    if (!tab)
        return true;
    return fail(Error::Code::YamlTab, {}, markAt(qsizetype(*tab)));
}

bool YamlStream::Private::failParsing()
{
    if (isCancelled())
        return fail(Error::Code::Cancelled, {}, {});
    const YamlProblem &problem = libyaml->problem();
    switch (problem.kind) {
    case YamlProblem::Kind::Memory:
        return fail(Error::Code::YamlTooLarge, Detail::tr("no memory"), problem.mark);
    case YamlProblem::Kind::SeveralDocuments:
        return fail(Error::Code::YamlSeveralDocuments, {}, problem.mark);
    case YamlProblem::Kind::Character: {
        const YamlMark mark = markAt(problem.byte);
        if (problem.character < 0)
            return fail(Error::Code::NotUtf8, problem.text, mark);
        const QString code = QString::number(problem.character, 16).rightJustified(4, u'0').toUpper();
        return fail(Error::Code::ControlCharacter, u"U+%1"_s.arg(code), mark);
    }
    case YamlProblem::Kind::Syntax:
        break;
    }
    const size_t at = size_t(byteOffset(problem.mark));
    const char found = at < text.size() ? text[at] : '\0';
    if (found == '\t' && problem.text.contains(u"tab"_s))
        return fail(Error::Code::YamlTab, {}, problem.mark);
    if (problem.text == u"found character that cannot start any token"_s)
        return fail(found == '\t' ? Error::Code::YamlTab : Error::Code::YamlSyntax,
                    Detail::tr("no value starts with %1 unless in quotes").arg(QLatin1Char(found)), problem.mark);
    return fail(Error::Code::YamlSyntax,
                problem.context.isEmpty() ? problem.text : u"%1, %2"_s.arg(problem.context, problem.text),
                problem.mark);
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

YamlStream::YamlStream(std::string_view text, QString path, YamlLimits limits, YamlReaders readers)
    : d(std::make_unique<Private>(text, std::move(path), limits, readers))
{
}

YamlStream::YamlStream(TextInput &input, const TextTraits &traits, QString path, YamlLimits limits)
    : d(std::make_unique<Private>(input, traits, std::move(path), limits))
{
}

YamlStream::~YamlStream() = default;

Result<const YamlEvent *> YamlStream::next()
{
    return d->next();
}

qsizetype YamlStream::byteOffset(const YamlMark &mark) const
{
    return d->byteOffset(mark);
}

} // namespace Telemetry

#include "core/settings/textsplice.h"

#include <algorithm>

namespace Telemetry {

namespace {

/** Searching the place of an escape tries each candidate; beyond this size nobody writes escapes by hand. */
constexpr qsizetype LargestSearched = 64 * 1024;

bool isBlank(char character)
{
    return character == ' ' || character == '\t';
}

bool isSpace(char character)
{
    return isBlank(character) || character == '\r' || character == '\n';
}

qsizetype skipSpace(const QByteArray &text, qsizetype at)
{
    while (at < text.size() && isSpace(text.at(at)))
        ++at;
    return at;
}

/** Past `&anchor`, `!tag`, blanks, line ends and comments before the content of a collection. */
qsizetype skipProperties(const QByteArray &text, qsizetype at)
{
    while (at < text.size()) {
        const char character = text.at(at);
        if (character == '#') {
            at = endOfLine(text, at);
        } else if (character == '&' || character == '!') {
            while (at < text.size() && !isSpace(text.at(at)))
                ++at;
        } else if (isSpace(character)) {
            ++at;
        } else {
            break;
        }
    }
    return at;
}

/** Where the line of @p at begins, a byte order mark not counted. */
qsizetype startOfLine(const QByteArray &text, qsizetype at)
{
    const qsizetype start = at == 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
    return start == 0 && text.startsWith("\xEF\xBB\xBF") ? 3 : start;
}

std::optional<qsizetype> rawOffset(const QByteArray &raw, const QByteArray &decoded, qsizetype offset)
{
    const qsizetype shrunk = raw.size() - decoded.size();
    if (shrunk == 0 && raw == decoded)
        return offset;
    if (raw.size() > LargestSearched)
        return std::nullopt;
    // An escape is longer than what it stands for, so the place is at most so much further on.
    for (qsizetype candidate = offset; candidate <= offset + shrunk; ++candidate) {
        const auto head = yamlDecoded(raw.first(candidate), {});
        const auto tail = yamlDecoded(raw.sliced(candidate), {});
        if (head && tail && *head == decoded.first(offset) && *tail == decoded.sliced(offset))
            return candidate;
    }
    return std::nullopt;
}

} // namespace

bool isAlias(const YamlEntry &entry)
{
    return !entry.isMerged && entry.value->startByte < entry.key->startByte;
}

std::optional<TextSpan> aliasSpan(const QByteArray &text, const YamlNode &key)
{
    qsizetype at = skipSpace(text, key.endByte);
    if (at >= text.size() || text.at(at) != ':')
        return std::nullopt;
    at = skipSpace(text, at + 1);
    if (at >= text.size() || text.at(at) != '*')
        return std::nullopt;
    qsizetype end = at + 1;
    while (end < text.size() && !isSpace(text.at(end)) && !QByteArrayView(",[]{}").contains(text.at(end)))
        ++end;
    return TextSpan{at, end};
}

TextSpan valueSpan(const QByteArray &text, const YamlNode &value)
{
    qsizetype end = value.endByte;
    if (value.kind != YamlNode::Kind::Scalar && value.style == YamlEvent::Style::Block) {
        end = value.startByte;
        for (const auto &item : value.items)
            end = std::max(end, valueSpan(text, *item).end);
        for (const YamlEntry &entry : value.entries)
            end = std::max({end, entry.isMerged ? end : entry.key->endByte,
                            entry.isMerged ? end : valueSpan(text, *entry.value).end});
    }
    while (end > value.startByte && isSpace(text.at(end - 1)))
        --end;
    return {value.startByte, end};
}

TextSplice replacedValue(const QByteArray &text, const YamlNode &value, const QByteArray &source)
{
    const TextSpan span = valueSpan(text, value);
    const bool wasNothing = span.start == span.end && span.start > 0 && text.at(span.start - 1) == ':';
    return {span, wasNothing ? ' ' + source : source};
}

std::optional<TextSplice> addedMember(const QByteArray &text, const YamlNode &mapping, const QByteArray &member)
{
    qsizetype at = skipProperties(text, mapping.startByte);
    if (mapping.style == YamlEvent::Style::Flow) {
        if (at >= text.size() || text.at(at) != '{')
            return std::nullopt;
        ++at;
        const bool isEmpty = text.at(skipProperties(text, at)) == '}';
        return TextSplice{{at, at}, isEmpty ? member : member + (isSpace(text.at(at)) ? "," : ", ")};
    }
    const qsizetype start = startOfLine(text, at);
    const QByteArray indent = text.mid(start, at - start);
    if (!std::all_of(indent.cbegin(), indent.cend(), isBlank))
        return std::nullopt;
    return TextSplice{{at, at}, member + lineEndOf(text) + indent};
}

std::optional<TextSplice> addedLast(const QByteArray &text, const YamlNode &flowMapping, const QByteArray &member)
{
    const qsizetype brace = flowMapping.endByte - 1;
    if (brace <= 0 || text.at(brace) != '}')
        return std::nullopt;
    qsizetype last = brace;
    while (last > 0 && isSpace(text.at(last - 1)))
        --last;
    const char before = last > 0 ? text.at(last - 1) : '{';
    const QByteArray joint = before == '{' ? QByteArray() : before == ',' ? QByteArray(" ") : QByteArray(", ");
    return TextSplice{{last, last}, joint + member};
}

QByteArray indentOf(const QByteArray &text, const YamlNode &blockMapping)
{
    const qsizetype at = skipProperties(text, blockMapping.startByte);
    const qsizetype start = startOfLine(text, at);
    return QByteArray(at - start, ' ');
}

QByteArray lineEndOf(const QByteArray &text)
{
    const qsizetype end = text.indexOf('\n');
    return end > 0 && text.at(end - 1) == '\r' ? "\r\n" : "\n";
}

qsizetype endOfLine(const QByteArray &text, qsizetype from)
{
    const qsizetype end = text.indexOf('\n', from);
    if (end < 0)
        return text.size();
    return end > from && text.at(end - 1) == '\r' ? end - 1 : end;
}

std::optional<QByteArray> spliced(const QByteArray &raw, const QByteArray &decoded, const QList<TextSplice> &splices)
{
    QByteArray result;
    qsizetype done = 0;
    for (const TextSplice &splice : splices) {
        const auto start = rawOffset(raw, decoded, splice.span.start);
        const auto end = rawOffset(raw, decoded, splice.span.end);
        if (!start || !end || *start < done || *end < *start)
            return std::nullopt;
        result += raw.sliced(done, *start - done) + splice.text;
        done = *end;
    }
    return QByteArray(result + raw.sliced(done));
}

} // namespace Telemetry

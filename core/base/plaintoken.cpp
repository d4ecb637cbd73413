#include "core/base/plaintoken.h"

namespace Telemetry {

namespace {

using Style = YamlEvent::Style;

// YAML gives up a key after 1,024 characters; so near to it, a full parser shall say what is so.
constexpr qsizetype LongestKey = 1000;

bool isBlankOrEnd(const char *at, const char *end)
{
    return at == end || *at == ' ';
}

/** Whether a plain text may begin with @p c; a dash needs a further look. */
bool startsPlain(char c)
{
    constexpr std::string_view Indicators = "?:,[]{}#&*!|>'\"%@`";
    return Indicators.find(c) == std::string_view::npos;
}

PlainToken plainAt(const char *at, const char *lineEnd)
{
    for (const char *place = at; place != lineEnd; ++place) {
        if (*place != ':' && *place != '#')
            continue;
        const bool isColon = *place == ':' && isBlankOrEnd(place + 1, lineEnd);
        const bool isComment = *place == '#' && place != at && place[-1] == ' ';
        if (!isColon && !isComment)
            continue;
        const char *end = place;
        while (end[-1] == ' ')
            --end;
        if (isColon && place - at > LongestKey)
            return {};
        return {.kind = isColon ? PlainToken::Kind::Key : PlainToken::Kind::Scalar,
                .value = between(at, end),
                .end = end,
                .rest = place + 1};
    }
    const char *end = lineEnd;
    while (end[-1] == ' ')
        --end;
    return {.kind = PlainToken::Kind::Scalar, .value = between(at, end), .end = end, .rest = end};
}

PlainToken quotedAt(const char *at, const char *lineEnd)
{
    const char quote = *at;
    const auto rest = between(at + 1, lineEnd);
    // Not find_first_of(): that looks at each character of a long text on its own.
    const size_t length = rest.find(quote);
    if (length == std::string_view::npos
        || (quote == '"' && rest.substr(0, length).find('\\') != std::string_view::npos))
        return {};
    const char *end = at + length + 2;
    if (quote == '\'' && end != lineEnd && *end == '\'')
        return {};
    PlainToken token{
        .style = quote == '"' ? Style::DoubleQuoted : Style::SingleQuoted, .value = rest.substr(0, length), .end = end};
    const char *next = skipBlanks(end, lineEnd);
    if (next == lineEnd || (*next == '#' && next != end)) {
        token.kind = PlainToken::Kind::Scalar;
    } else if (*next == ':' && isBlankOrEnd(next + 1, lineEnd) && next - at <= LongestKey) {
        token.kind = PlainToken::Kind::Key;
        token.rest = next + 1;
    }
    return token;
}

PlainToken blockAt(const char *at, const char *lineEnd)
{
    const char *end = at + 1;
    if (end != lineEnd && (*end == '-' || *end == '+'))
        ++end;
    if (skipBlanks(end, lineEnd) != lineEnd)
        return {};
    return {.kind = PlainToken::Kind::Block, .style = Style::Literal, .value = between(at + 1, end)};
}

} // namespace

const char *skipBlanks(const char *at, const char *end)
{
    while (at != end && *at == ' ')
        ++at;
    return at;
}

PlainToken plainTokenAt(const char *at, const char *lineEnd)
{
    switch (*at) {
    case '-':
        if (isBlankOrEnd(at + 1, lineEnd))
            return {.kind = PlainToken::Kind::Dash, .rest = at + 1};
        return plainAt(at, lineEnd);
    case '"':
    case '\'':
        return quotedAt(at, lineEnd);
    case '|':
        return blockAt(at, lineEnd);
    case '[':
    case '{':
        return {.kind = PlainToken::Kind::Flow};
    default:
        return startsPlain(*at) ? plainAt(at, lineEnd) : PlainToken();
    }
}

} // namespace Telemetry

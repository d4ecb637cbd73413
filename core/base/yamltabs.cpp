#include "core/base/yamltabs.h"

#include <algorithm>

namespace Telemetry {

namespace {

bool isBlankOrBreak(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/** Whether a `#` after @p before starts a comment, in a place without texts. Within a tag it does not. */
bool startsComment(char before)
{
    return isBlankOrBreak(before) || std::string_view("[]{},:-?|>+\"'").find(before) != std::string_view::npos;
}

} // namespace

std::optional<size_t> YamlTabs::misplaced(YamlEvent::Type type, YamlEvent::Style style, size_t start, size_t end)
{
    if (!hasAny())
        return std::nullopt;
    if (type != YamlEvent::Type::Scalar) {
        const auto tab = inGap(m_done, start);
        m_done = std::max(m_done, start);
        return tab;
    }
    const size_t content = afterProperties(start, end);
    if (const auto tab = inGap(m_done, content))
        return tab;
    if (style == YamlEvent::Style::Plain) {
        const size_t tab = m_text.find('\t', content);
        if (tab < end)
            return tab;
    } else if (style == YamlEvent::Style::Literal || style == YamlEvent::Style::Folded) {
        if (const auto tab = inGap(content, std::min(lineEnd(content), end)))
            return tab;
    }
    m_done = std::max(m_done, end);
    if (m_next < m_done)
        m_next = m_text.find('\t', m_done);
    return std::nullopt;
}

std::optional<size_t> YamlTabs::inGap(size_t from, size_t to) const
{
    if (m_next >= to)
        return std::nullopt;
    for (size_t at = from; at < to; ++at) {
        if (m_text[at] == '\t')
            return at;
        if (m_text[at] == '#' && (at == from || startsComment(m_text[at - 1])))
            at = lineEnd(at);
    }
    return std::nullopt;
}

/** Where the text of a scalar itself begins, after its anchor and tag. */
size_t YamlTabs::afterProperties(size_t start, size_t end) const
{
    if (start >= end || (m_text[start] != '&' && m_text[start] != '!'))
        return start;
    size_t at = start;
    while (at < end) {
        const char c = m_text[at];
        if (c == '&' || c == '!') {
            while (at < end && !isBlankOrBreak(m_text[at]))
                ++at;
        } else if (c == '#') {
            at = lineEnd(at);
        } else if (isBlankOrBreak(c)) {
            ++at;
        } else {
            break;
        }
    }
    return std::min(at, end);
}

size_t YamlTabs::lineEnd(size_t from) const
{
    return std::min(m_text.find_first_of("\r\n", from), m_text.size());
}

} // namespace Telemetry

#include "core/project/examplelines.h"

#include <algorithm>

namespace Telemetry {

namespace {

/** Length of the line boundary at the start of @p text; 0 when there is none. */
size_t boundaryLength(std::string_view text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    if (lead == '\r')
        return text.substr(1).starts_with('\n') ? 2 : 1;
    if ((lead >= 0x0A && lead <= 0x0C) || (lead >= 0x1C && lead <= 0x1E))
        return 1;
    if (lead == 0xC2)
        return text.starts_with("\xC2\x85") ? 2 : 0;
    return lead == 0xE2 && (text.starts_with("\xE2\x80\xA8") || text.starts_with("\xE2\x80\xA9")) ? 3 : 0;
}

} // namespace

std::string_view trimmedExample(std::string_view text)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\n' || c == '\r'; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

ExampleLines::ExampleLines(std::string_view text, LineBreaks breaks)
    : m_text(text), m_rest(text), m_isFeedOnly(breaks == LineBreaks::FeedOnly)
{
}

std::string_view ExampleLines::takeLine()
{
    size_t end = 0;
    size_t length = 1;
    if (m_isFeedOnly) {
        end = std::min(m_rest.find('\n'), m_rest.size());
    } else {
        while (end < m_rest.size() && (length = boundaryLength(m_rest.substr(end))) == 0)
            ++end;
    }
    const std::string_view line = m_rest.substr(0, end);
    m_rest.remove_prefix(std::min(end + length, m_rest.size()));
    return line;
}

std::optional<std::string_view> ExampleLines::next()
{
    while (!m_rest.empty()) {
        const std::string_view line = takeLine();
        if (line.starts_with('-'))
            return trimmedExample(line.substr(1));
        if (!line.empty())
            noteIgnored(line);
    }
    return std::nullopt;
}

void ExampleLines::noteIgnored(std::string_view line)
{
    const size_t first = line.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return;
    const auto place = size_t(line.data() - m_text.data());
    if (line[first] != '-') {
        if (m_ignored == m_indented)
            m_firstWithout = place;
    } else {
        if (m_indented == 0)
            m_firstIndented = place;
        ++m_indented;
    }
    ++m_ignored;
}

} // namespace Telemetry

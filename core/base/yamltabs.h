#pragma once

#include "core/base/yamlstream.h"

#include <optional>
#include <string_view>

namespace Telemetry {

/**
 * Finds tabs that stand between tokens, where Rasa's schema reading refuses them and libyaml does not. Tabs in quoted
 * texts, in the lines of block texts and in comments are text. Costs one search where a text has no tab at all.
 *
 * @see counting.md 3
 */
class YamlTabs
{
public:
    explicit YamlTabs(std::string_view text) : m_text(text), m_next(text.find('\t')) { }

    bool hasAny() const { return m_next != std::string_view::npos; }

    /**
     * Looks at the text up to the end of one event; events come in their order.
     *
     * @return byte offset of a tab that may not stand there
     */
    std::optional<size_t> misplaced(YamlEvent::Type type, YamlEvent::Style style, size_t start, size_t end);

private:
    std::optional<size_t> inGap(size_t from, size_t to) const;
    size_t afterProperties(size_t start, size_t end) const;
    size_t lineEnd(size_t from) const;

    std::string_view m_text;
    size_t m_next; // first tab not yet judged
    size_t m_done = 0; // all before is judged
};

} // namespace Telemetry

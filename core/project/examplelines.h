#pragma once

#include "core/export.h"

#include <optional>
#include <string_view>

namespace Telemetry {

/** Whether a text is known to break its lines at `\n` only. */
enum class LineBreaks { FeedOnly, Any };

/**
 * The lines of an `examples` text that Rasa counts: those whose very first character is a dash, without dash and
 * without blanks at both ends. Lines end at every line boundary in the Unicode sense.
 *
 * @see counting.md 5, "Example lines"
 */
class TELEMETRY_CORE_EXPORT ExampleLines
{
public:
    explicit ExampleLines(std::string_view text, LineBreaks breaks = LineBreaks::Any);

    /** The next example; nothing at the end. */
    std::optional<std::string_view> next();

    /** Lines that were passed over so far because they do not begin with a dash. Empty lines are not among them. */
    int ignoredLines() const { return m_ignored; }

private:
    std::string_view takeLine();

    std::string_view m_rest;
    bool m_isFeedOnly;
    int m_ignored = 0;
};

} // namespace Telemetry

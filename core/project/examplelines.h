#pragma once

#include "core/export.h"

#include <optional>
#include <string_view>

namespace Telemetry {

/** @p text without the characters that Rasa strips from an example: blanks, line feeds, carriage returns. */
std::string_view trimmedExample(std::string_view text);

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

    /** Lines that were passed over so far because they do not begin with a dash. Blank lines are not among them. */
    int ignoredLines() const { return m_ignored; }

    /** Those of them that have a dash behind blanks; and where in the text the first of either kind stands. */
    int indentedDashes() const { return m_indented; }
    size_t firstIndentedDash() const { return m_firstIndented; }
    size_t firstWithoutDash() const { return m_firstWithout; }

private:
    std::string_view takeLine();
    void noteIgnored(std::string_view line);

    std::string_view m_text;
    std::string_view m_rest;
    bool m_isFeedOnly;
    int m_ignored = 0;
    int m_indented = 0;
    size_t m_firstIndented = 0;
    size_t m_firstWithout = 0;
};

} // namespace Telemetry

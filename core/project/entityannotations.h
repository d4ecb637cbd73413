#pragma once

#include "core/base/result.h"
#include "core/export.h"

#include <QString>

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace Telemetry {

/** An entity marked in a text. The views point into the text or into the parse that made them. */
struct EntityAnnotation
{
    size_t start = 0; ///< in code points of the plain text
    size_t end = 0;
    std::string_view covered = {}; ///< the marked part of the plain text
    std::string_view type = {};
    std::string_view role = {}; ///< empty when there is none
    std::string_view group = {}; ///< empty when there is none
    std::string_view value = {}; ///< as Python prints it
    bool isNumber = false; ///< the value is a number, so differs from every text
};

/**
 * Finds the annotations of an example: `[text](type)`, `[text](type:value)`, `[text]{...}` and `[text][{...}, ...]`,
 * exactly where Rasa's reader finds them.
 *
 * Time is linear in the length of the text. Reuse one object for many texts: its memory is kept.
 *
 * @see counting.md 5, "Entity annotations"
 */
class TELEMETRY_CORE_EXPORT EntityAnnotations
{
public:
    /**
     * @param text  UTF-8; must outlive the results
     * @return ProjectRefused with what is wrong where Rasa refuses the project; no place
     */
    Result<void> parse(std::string_view text);

    /** The text without brackets and annotations. Valid until the next parse. */
    std::string_view plainText() const { return m_plain; }

    /** In their order. Valid until the next parse. */
    const std::vector<EntityAnnotation> &annotations() const { return m_annotations; }

private:
    struct Match
    {
        size_t start = std::string_view::npos; ///< of the first bracket; npos: there is none
        size_t textEnd = 0; ///< the closing bracket of the text
        size_t end = 0; ///< behind the match
    };

    /** Finds the next place of a character, remembering it for the next question. */
    class Finder
    {
    public:
        void reset() { m_from = 1, m_found = 0; }
        size_t find(std::string_view text, char c, size_t from);

    private:
        size_t m_from = 1;
        size_t m_found = 0;
    };

    Match nextMatch(std::string_view text, size_t from);
    size_t roundEnd(std::string_view text, size_t open);
    static void fillRound(std::string_view attributes, EntityAnnotation &annotation);
    Result<void> addList(std::string_view objects);

    std::string_view m_plain;
    std::string m_plainBuffer; // memory only, of any size
    std::vector<EntityAnnotation> m_annotations;
    std::deque<std::string> m_texts; // what does not stand in the text as it is: escaped attributes, numbers
    Finder m_square;
    Finder m_round;
    Finder m_curly;
    Finder m_colon;
    Finder m_line;
};

} // namespace Telemetry

#pragma once

#include "core/base/plaintoken.h"
#include "core/base/textinput.h"
#include "core/base/texttraits.h"
#include "core/base/yamlevent.h"

#include <atomic>
#include <string>
#include <string_view>
#include <vector>

namespace Telemetry {

/**
 * Reads the YAML that people write most, line by line and many times faster than a full parser: block mappings and
 * lists, words and quoted texts of one line, short lists of words in brackets, literal blocks, comments. At the first
 * thing beyond that it gives up.
 *
 * All events before are those of libyaml with all marks, so that a full parser can go on where this one stops.
 */
class PlainYaml
{
public:
    /**
     * @param text  well-formed UTF-8; not owned
     * @param cancelled  looked at within long texts, which are then given up; may be null
     */
    PlainYaml(std::string_view text, const TextTraits &traits, const std::atomic_bool *cancelled = nullptr);
    /** @param input  not owned; read from its start */
    PlainYaml(TextInput &input, const TextTraits &traits, const std::atomic_bool *cancelled = nullptr);
    Q_DISABLE_COPY_MOVE(PlainYaml)

    /**
     * The next event, valid until the next call; `isKey` and `scalarType` are the caller's to set.
     *
     * @return null where the text is none that this class reads; then nothing more may be asked
     */
    YamlEvent *next();

private:
    enum class Pending { Start, Nothing, Value, Item };

    struct Line
    {
        const char *start = nullptr;
        const char *text = nullptr; ///< the first character that is no blank
        qsizetype index = 0; ///< characters before it
        int number = 1;
        bool isEnd = false; ///< there is no such line any more
        qsizetype unfinished = 0; ///< characters of the line above, where it is the last and has no line feed
    };

    struct Level
    {
        qsizetype column = 0;
        bool isMapping = false;
        bool isIndentless = false; ///< a list whose dashes stand below the first letter of its key
    };

    struct Block
    {
        char chomping = 0;
        YamlMark start;
    };

    bool fill();
    bool readLine();
    bool place(const char *at, PlainToken::Kind kind);
    bool readValue(const char *at, const PlainToken &token);
    bool readBlock();
    void addToBlock(size_t breaks, std::string_view text);
    void finish();

    bool readFlow(const char *at);

    bool findLines();
    bool seekContent(Line &line) const;
    bool refill(const char *keepFrom);
    const char *lineEnd(const char *from) const;
    const char *textEnd(const char *start, const char *feed) const;
    qsizetype characters(const char *from, const char *to) const;
    YamlMark markAt(const char *at) const;

    void open(const char *at, bool isMapping, bool isIndentless = false);
    void close(const YamlMark &mark);
    void addScalar(const PlainToken &token, const char *start);
    void addNull();
    qsizetype indent() const { return m_levels.empty() ? -1 : m_levels.back().column; }

    TextTraits m_traits;
    const std::atomic_bool *m_cancelled;
    TextInput *m_input = nullptr;
    std::string m_window; // of an input: what is in memory
    const char *m_end = nullptr; // of what is in memory
    bool m_isWhole = true; // nothing comes after m_end
    Line m_line; // read at present
    const char *m_lineTextEnd = nullptr; // without its line break
    Line m_after; // the line below it, whatever it holds
    Line m_next; // the next one with content
    std::vector<Level> m_levels;
    Pending m_pending = Pending::Start;
    YamlMark m_pendingMark;
    bool m_isBlockNext = false;
    Block m_block;
    std::string m_blockText; // memory only, of any size
    size_t m_blockSize = 0; // bytes of it that are text
    bool m_hasEnded = false;
    YamlMark m_endMark;
    std::vector<YamlEvent> m_events;
    size_t m_given = 0;
};

} // namespace Telemetry

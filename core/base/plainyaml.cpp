#include "core/base/plainyaml.h"

#include "core/base/shortcopy.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace Telemetry {

namespace {

using Type = YamlEvent::Type;
using Style = YamlEvent::Style;

constexpr size_t LeastWindow = 256 * 1024;

/** The bytes of UTF-8 that go on with a character. */
size_t continuationBytes(std::string_view text)
{
    constexpr std::uint64_t Ones = 0x0101010101010101U;
    size_t count = 0;
    size_t at = 0;
    for (; at + sizeof(std::uint64_t) <= text.size(); at += sizeof(std::uint64_t)) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, sizeof word);
        count += (((word >> 7) & ~(word >> 6) & Ones) * Ones) >> 56; // the highest bit set, the next one not
    }
    for (; at < text.size(); ++at)
        count += (text[at] & 0xC0) == 0x80 ? 1 : 0;
    return count;
}

std::string_view trimmedBlanks(std::string_view text)
{
    const size_t first = std::min(text.find_first_not_of(' '), text.size());
    text.remove_prefix(first);
    return text.substr(0, text.find_last_not_of(' ') + 1);
}

} // namespace

PlainYaml::PlainYaml(std::string_view text, const TextTraits &traits, const std::atomic_bool *cancelled)
    : m_traits(traits), m_cancelled(cancelled), m_end(text.data() + text.size())
{
    m_next.start = text.data();
}

PlainYaml::PlainYaml(TextInput &input, const TextTraits &traits, const std::atomic_bool *cancelled)
    : m_traits(traits), m_cancelled(cancelled), m_input(&input), m_isWhole(false)
{
    input.rewind();
    m_next.start = m_end = m_window.data();
}

YamlEvent *PlainYaml::next()
{
    while (m_given == m_events.size()) {
        m_events.clear();
        m_given = 0;
        if (m_hasEnded)
            m_events.push_back({.type = Type::End, .start = m_endMark, .end = m_endMark});
        else if (!fill())
            return nullptr;
    }
    return &m_events[m_given++];
}

/** Adds the events of what comes next; false where it is nothing for this class. */
bool PlainYaml::fill()
{
    if (m_isBlockNext)
        return readBlock();
    if (m_pending == Pending::Start) {
        if (!m_traits.isOrdinary)
            return false;
        while (!seekContent(m_next)) {
            if (!refill(m_next.start))
                return false;
            m_next.start = m_window.data();
        }
    }
    if (m_next.isEnd) {
        finish();
        return !m_events.empty();
    }
    return findLines() && readLine();
}

// --- Lines

/** Makes the next line the present one, brings all of it into memory, and finds the one after it. */
bool PlainYaml::findLines()
{
    m_line = m_next;
    while (true) {
        const char *feed = lineEnd(m_line.text);
        if (feed || m_isWhole) {
            m_lineTextEnd = textEnd(m_line.start, feed);
            const char *next = feed ? feed + 1 : m_end;
            const qsizetype length = characters(m_line.start, next);
            m_after = {.start = next,
                       .index = m_line.index + length,
                       .number = m_line.number + 1,
                       .unfinished = feed ? 0 : length};
            m_next = m_after;
            if (seekContent(m_next))
                return true;
        }
        const auto indent = m_line.text - m_line.start;
        if (!refill(m_line.start))
            return false;
        m_line.start = m_window.data();
        m_line.text = m_line.start + indent;
    }
}

/** Moves @p line to the first one with content, itself included; false where memory ends before that is known. */
bool PlainYaml::seekContent(Line &line) const
{
    while (true) {
        const char *at = skipBlanks(line.start, m_end);
        if (at == m_end && m_isWhole) {
            if (line.start != m_end) {
                line.unfinished = characters(line.start, m_end);
                line.index += line.unfinished;
                ++line.number;
            }
            line.start = line.text = m_end;
            line.isEnd = true;
            return true;
        }
        if (at == m_end || (*at == '\r' && at + 1 == m_end))
            return false;
        const bool isEmpty = *at == '\n' || *at == '\r';
        if (!isEmpty && *at != '#') {
            line.text = at;
            return true;
        }
        const char *feed = lineEnd(at);
        if (!feed && !m_isWhole)
            return false;
        const char *next = feed ? feed + 1 : m_end;
        const qsizetype length = characters(line.start, next);
        line.unfinished = feed ? 0 : length;
        line.index += length;
        line.number += 1;
        line.start = next;
    }
}

/** Reads on, so that what begins at @p keepFrom stands at the start of the window; false where reading fails. */
bool PlainYaml::refill(const char *keepFrom)
{
    const auto kept = size_t(m_end - keepFrom);
    if (m_isWhole || !m_input)
        return false;
    std::memmove(m_window.data(), keepFrom, kept);
    m_window.resize(std::max(LeastWindow, kept * 2));
    const qsizetype got = m_input->read(m_window.data() + kept, qsizetype(m_window.size() - kept));
    if (got < 0)
        return false;
    m_isWhole = got == 0;
    m_end = m_window.data() + kept + got;
    return true;
}

const char *PlainYaml::lineEnd(const char *from) const
{
    return static_cast<const char *>(std::memchr(from, '\n', size_t(m_end - from)));
}

/** Where the text of a line ends that has its line feed at @p feed; null for a last line without one. */
const char *PlainYaml::textEnd(const char *start, const char *feed) const
{
    if (!feed)
        return m_end;
    return m_traits.hasReturns && feed != start && feed[-1] == '\r' ? feed - 1 : feed;
}

qsizetype PlainYaml::characters(const char *from, const char *to) const
{
    const auto bytes = to - from;
    return m_traits.isAscii ? bytes : bytes - qsizetype(continuationBytes(between(from, to)));
}

YamlMark PlainYaml::markAt(const char *at) const
{
    const qsizetype column = characters(m_line.start, at);
    return {.index = m_line.index + column, .line = m_line.number, .column = int(column) + 1};
}

// --- What stands in a line

bool PlainYaml::readLine()
{
    const char *at = m_line.text;
    const std::string_view text = between(at, m_lineTextEnd);
    if (at == m_line.start && (text.starts_with("---") || text.starts_with("...")))
        return false;
    while (true) {
        const PlainToken token = plainTokenAt(at, m_lineTextEnd);
        if (token.kind == PlainToken::Kind::Unusual || !place(at, token.kind))
            return false;
        if (token.kind != PlainToken::Kind::Dash && token.kind != PlainToken::Kind::Key)
            return readValue(at, token);
        if (token.kind == PlainToken::Kind::Key)
            addScalar(token, at);
        const char *rest = skipBlanks(token.rest, m_lineTextEnd);
        if (rest == m_lineTextEnd || *rest == '#') {
            m_pending = token.kind == PlainToken::Kind::Key ? Pending::Value : Pending::Item;
            m_pendingMark = markAt(token.rest);
            return true;
        }
        if (token.kind == PlainToken::Kind::Key)
            return readValue(rest, plainTokenAt(rest, m_lineTextEnd));
        m_pending = Pending::Item;
        at = rest;
    }
}

/** A scalar that is the whole rest of the line; it may be what a key or a dash waits for. */
bool PlainYaml::readValue(const char *at, const PlainToken &token)
{
    m_pending = Pending::Nothing;
    if (token.kind == PlainToken::Kind::Block) {
        m_block = {.chomping = token.value.empty() ? char(0) : token.value.front(), .start = markAt(at)};
        m_isBlockNext = true;
        return true;
    }
    if (token.kind == PlainToken::Kind::Flow)
        return readFlow(at);
    if (token.kind != PlainToken::Kind::Scalar)
        return false;
    // The text would go on in a line that stands deeper.
    if (!m_next.isEnd && m_next.text - m_next.start > indent())
        return false;
    addScalar(token, at);
    return true;
}

/** Opens and closes collections so that @p at is a place for what stands there; false where it is none. */
bool PlainYaml::place(const char *at, PlainToken::Kind kind)
{
    const qsizetype column = characters(m_line.start, at);
    const bool isDash = kind == PlainToken::Kind::Dash;
    const bool isCollection = isDash || kind == PlainToken::Kind::Key;
    const bool isDeeper = column > indent();
    if (m_pending == Pending::Start && !isCollection)
        return false; // a text alone
    if (m_pending != Pending::Nothing && isDeeper) {
        m_pending = Pending::Nothing;
        if (isCollection)
            open(at, !isDash);
        return true;
    }
    if (m_pending == Pending::Value && isDash && column == indent()) {
        m_pending = Pending::Nothing;
        open(at, false, true);
        return true;
    }
    if (m_pending != Pending::Nothing)
        addNull();
    const auto isLeft = [&](const Level &level) {
        return level.column > column || (level.column == column && level.isIndentless && !isDash);
    };
    while (!m_levels.empty() && isLeft(m_levels.back()))
        close(markAt(at));
    return !m_levels.empty() && m_levels.back().column == column
        && kind == (m_levels.back().isMapping ? PlainToken::Kind::Key : PlainToken::Kind::Dash);
}

/** `{}`, `[]` or a list of words, with nothing behind it. */
bool PlainYaml::readFlow(const char *at)
{
    const char *const start = at;
    const bool isMapping = *at == '{';
    const auto addBracket = [&](Type type) {
        const YamlMark mark = markAt(at);
        m_events.push_back({.type = type,
                            .style = Style::Flow,
                            .writtenStyle = Style::Flow,
                            .start = mark,
                            .end = {.index = mark.index + 1, .line = mark.line, .column = mark.column + 1}});
        ++at;
    };
    addBracket(isMapping ? Type::MappingStart : Type::SequenceStart);
    while (true) {
        const auto rest = between(at, m_lineTextEnd);
        const size_t length = rest.find_first_of(isMapping ? "}" : ",]");
        if (length == std::string_view::npos)
            return false;
        const bool isLast = rest[length] != ',';
        const std::string_view word = trimmedBlanks(rest.substr(0, length));
        const bool isEmpty = isLast && word.empty() && at == start + 1;
        if (!isEmpty) {
            // Whatever might mean more than a word in brackets is left to the full parser.
            if (isMapping || word.empty() || word.front() == '-'
                || word.find_first_of("[{}:#\"'&*!|>%@`?") != std::string_view::npos)
                return false;
            addScalar({.value = word, .end = word.data() + word.size()}, word.data());
        }
        at += length;
        if (isLast)
            break;
        ++at;
    }
    addBracket(isMapping ? Type::MappingEnd : Type::SequenceEnd);
    const char *next = skipBlanks(at, m_lineTextEnd);
    return next == m_lineTextEnd || (*next == '#' && next != at);
}

// --- Literal blocks

void PlainYaml::addToBlock(size_t breaks, std::string_view text)
{
    const size_t size = m_blockSize + breaks + text.size();
    if (m_blockText.size() < size)
        m_blockText.resize(std::max(size, 2 * m_blockText.size()));
    char *const end = m_blockText.data() + m_blockSize;
    std::fill_n(end, breaks, '\n');
    copyShort(end + breaks, text);
    m_blockSize = size;
}

/** Reads the lines of a literal block from `m_after` on. */
bool PlainYaml::readBlock()
{
    m_isBlockNext = false;
    m_blockSize = 0;
    Line line = m_after;
    YamlMark end;
    qsizetype blockIndent = 0; // once its first text is seen
    size_t breaks = 0; // not yet added: only text after them decides whether they count
    size_t lastBreak = 0; // of them, the one that ends the last text
    bool isOver = false;
    while (!isOver) {
        const char *feed = lineEnd(line.start);
        if (!feed && !m_isWhole) {
            if (!refill(line.start))
                return false;
            line.start = m_window.data();
            continue;
        }
        constexpr int Many = 4096;
        if (line.number % Many == 0 && m_cancelled && m_cancelled->load(std::memory_order_relaxed))
            return false;
        const char *next = feed ? feed + 1 : m_end;
        const char *stop = textEnd(line.start, feed);
        const char *text = line.start;
        while (text != stop && *text == ' ' && (blockIndent == 0 || text - line.start < blockIndent))
            ++text;
        const bool isBlank = text == stop;
        if (isBlank && !feed) // blanks at the end of the file are no line
            break;
        // Blanks before the first text decide about the indentation.
        if (isBlank && blockIndent == 0 && text != line.start)
            return false;
        if (!isBlank && blockIndent == 0) {
            blockIndent = text - line.start;
            if (blockIndent <= std::max<qsizetype>(indent(), 0))
                return false; // an empty block
        }
        if (!isBlank && text - line.start < blockIndent)
            break;
        if (!isBlank) {
            addToBlock(breaks, between(text, stop));
            breaks = 0;
            lastBreak = feed ? 1 : 0;
        }
        breaks += feed ? 1 : 0;
        const qsizetype length = characters(line.start, next);
        line.index += length;
        end = {.index = line.index, .line = line.number + (feed ? 1 : 0), .column = feed ? 1 : int(length) + 1};
        line.start = next;
        ++line.number;
        line.unfinished = feed ? 0 : length;
        isOver = !feed;
    }
    if (blockIndent == 0)
        return false;
    if (m_block.chomping != '-')
        addToBlock(m_block.chomping == '+' ? breaks : lastBreak, {});
    while (!seekContent(line)) {
        if (!refill(line.start))
            return false;
        line.start = m_window.data();
    }
    m_next = line;
    m_events.push_back({.type = Type::Scalar,
                        .style = Style::Literal,
                        .writtenStyle = Style::Literal,
                        .value = std::string_view(m_blockText).substr(0, m_blockSize),
                        .start = m_block.start,
                        .end = end});
    return true;
}

// --- Events

void PlainYaml::open(const char *at, bool isMapping, bool isIndentless)
{
    const YamlMark start = markAt(at);
    YamlMark end = start;
    if (isIndentless) { // a parser sees no start of it but the first dash
        ++end.index;
        ++end.column;
    }
    m_levels.push_back({characters(m_line.start, at), isMapping, isIndentless});
    m_events.push_back({.type = isMapping ? Type::MappingStart : Type::SequenceStart,
                        .style = Style::Block,
                        .writtenStyle = Style::Block,
                        .start = start,
                        .end = end});
}

void PlainYaml::close(const YamlMark &mark)
{
    m_events.push_back({.type = m_levels.back().isMapping ? Type::MappingEnd : Type::SequenceEnd,
                        .style = Style::Block,
                        .writtenStyle = Style::Block,
                        .start = mark,
                        .end = mark});
    m_levels.pop_back();
}

void PlainYaml::addScalar(const PlainToken &token, const char *start)
{
    m_events.push_back({.type = Type::Scalar,
                        .style = token.style,
                        .writtenStyle = token.style,
                        .value = token.value,
                        .start = markAt(start),
                        .end = markAt(token.end)});
}

void PlainYaml::addNull()
{
    m_events.push_back({.type = Type::Scalar, .start = m_pendingMark, .end = m_pendingMark});
    m_pending = Pending::Nothing;
}

/** Closes everything at the end of the text. */
void PlainYaml::finish()
{
    if (m_pending == Pending::Value || m_pending == Pending::Item)
        addNull();
    const YamlMark below{.index = m_next.index, .line = m_next.number, .column = 1};
    // A parser ends what stands deeper than the end of an unfinished line there, and the rest in a line of its own.
    const YamlMark behind{.index = m_next.index, .line = m_next.number - 1, .column = int(m_next.unfinished) + 1};
    while (!m_levels.empty()) {
        const bool isDeeper = m_next.unfinished > 0 && m_levels.back().column > m_next.unfinished;
        close(isDeeper ? behind : below);
    }
    m_endMark = below;
    m_hasEnded = true;
}

} // namespace Telemetry

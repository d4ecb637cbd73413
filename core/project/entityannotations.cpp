#include "core/project/entityannotations.h"

#include "core/base/shortcopy.h"
#include "core/base/yamltext.h"
#include "core/project/entityobject.h"

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t None = std::string_view::npos;

// Copied, which is cheaper than making a new one: that clears it first.
constexpr EntityAnnotation Blank;

size_t codePoints(std::string_view text)
{
    return size_t(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

} // namespace

size_t EntityAnnotations::Finder::find(std::string_view text, char c, size_t from)
{
    if (from < m_from || from > m_found) {
        m_from = from;
        m_found = text.find(c, from);
    }
    return m_found;
}

/** Behind the `)` of the round form whose `(` is at @p open; None when it is none. */
size_t EntityAnnotations::roundEnd(std::string_view text, size_t open)
{
    const size_t close = m_round.find(text, ')', open + 1);
    if (close == None)
        return None;
    const size_t colon = m_colon.find(text, ':', open + 1);
    const size_t typeEnd = std::min(colon, close);
    if (typeEnd == open + 1)
        return None;
    return colon < close && close == colon + 1 ? None : close + 1;
}

EntityAnnotations::Match EntityAnnotations::nextMatch(std::string_view text, size_t from)
{
    for (size_t start = text.find('[', from); start != None;) {
        const size_t textEnd = m_square.find(text, ']', start + 1);
        if (textEnd == None || textEnd + 1 == text.size())
            break;
        const size_t open = textEnd + 1;
        size_t end = None;
        if (textEnd > start + 1) {
            if (text[open] == '(') {
                end = roundEnd(text, open);
            } else if (text[open] == '{') {
                const size_t close = m_curly.find(text, '}', open + 1);
                end = close != None && close > open + 1 ? close + 1 : None;
            } else if (text[open] == '[') {
                const size_t close = text.find(']', open + 1);
                end = close != None && m_line.find(text, '\n', open + 1) > close ? close + 1 : None;
            }
        }
        if (end != None)
            return {start, textEnd, end};
        // What follows the closing bracket fails for every opening one before it as well.
        start = text.find('[', open);
    }
    return {};
}

Result<void> EntityAnnotations::parse(std::string_view text)
{
    m_annotations.clear();
    if (!m_texts.empty()) // emptying costs more than the question
        m_texts.clear();
    m_plain = text;
    if (text.find('[') == None)
        return {};
    for (Finder *finder : {&m_square, &m_round, &m_curly, &m_colon, &m_line})
        finder->reset();
    Match match = nextMatch(text, 0);
    if (match.start == None)
        return {};
    if (m_plainBuffer.size() < text.size())
        m_plainBuffer.resize(std::max(text.size(), 2 * m_plainBuffer.size()));
    char *plainEnd = m_plainBuffer.data();
    size_t done = 0;
    size_t length = 0; // code points of m_plainBuffer
    const bool isAscii = asciiLength(text) == text.size();
    const auto pointsIn = [isAscii](std::string_view part) { return isAscii ? part.size() : codePoints(part); };
    for (; match.start != None; match = nextMatch(text, done)) {
        const std::string_view before = text.substr(done, match.start - done);
        const std::string_view covered = text.substr(match.start + 1, match.textEnd - match.start - 1);
        plainEnd = copyShort(copyShort(plainEnd, before), covered);
        EntityAnnotation &annotation = m_annotations.emplace_back(Blank);
        annotation.covered = covered;
        annotation.start = length + pointsIn(before);
        annotation.end = length = annotation.start + pointsIn(covered);
        done = match.end;
        const size_t open = match.textEnd + 1;
        const std::string_view whole = text.substr(open, match.end - open);
        const std::string_view inner = whole.substr(1, whole.size() - 2);
        Result<void> added;
        if (text[open] == '(')
            fillRound(inner, annotation);
        else if (text[open] == '{')
            added = readEntityObject(whole, annotation, m_texts);
        else
            added = addList(inner);
        if (!added)
            return added;
    }
    plainEnd = copyShort(plainEnd, text.substr(done));
    m_plain = {m_plainBuffer.data(), size_t(plainEnd - m_plainBuffer.data())};
    return {};
}

void EntityAnnotations::fillRound(std::string_view attributes, EntityAnnotation &annotation)
{
    const size_t colon = attributes.find(':');
    annotation.type = attributes.substr(0, colon);
    annotation.value = colon == None ? annotation.covered : attributes.substr(colon + 1);
}

/** Puts one annotation for each object in the place of the last one. */
Result<void> EntityAnnotations::addList(std::string_view objects)
{
    const EntityAnnotation annotation = m_annotations.back();
    m_annotations.pop_back();
    for (size_t open = objects.find('{'); open != None;) {
        const size_t close = objects.find('}', open + 1);
        if (close == None)
            break;
        if (close == open + 1) {
            // At least one character is asked for, so this brace is none that closes; nor can another be reached.
            open = objects.find('{', open + 1);
            continue;
        }
        const std::string_view object = objects.substr(open, close + 1 - open);
        if (const auto read = readEntityObject(object, m_annotations.emplace_back(annotation), m_texts); !read)
            return read;
        open = objects.find('{', close + 1);
    }
    return {};
}

} // namespace Telemetry

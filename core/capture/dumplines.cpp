#include "core/capture/dumplines.h"

#include "core/base/terminaltext.h"

#include <algorithm>

namespace Telemetry {

namespace {

constexpr char Escape = '\x1b';
constexpr qsizetype DeepestDump = 512; ///< what the JSON reader takes

bool isBetween(char byte, char first, char last)
{
    return byte >= first && byte <= last;
}

/** Length of the JSON text in quotes that @p text begins with; 0 when it begins with none. */
qsizetype quotedLength(QByteArrayView text)
{
    if (!text.startsWith('"'))
        return 0;
    for (qsizetype end = 1; end < text.size(); ++end) {
        if (text[end] == '\\')
            ++end;
        else if (text[end] == '"')
            return end + 1;
    }
    return 0;
}

/** A number or one of the words of Python's JSON. The reader of the whole object looks at its digits. */
bool isPlainValue(QByteArrayView text)
{
    for (const char *word : {"null", "true", "false", "NaN", "Infinity", "-Infinity"}) {
        if (text == word)
            return true;
    }
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char byte) {
        return isBetween(byte, '0', '9') || byte == '-' || byte == '+' || byte == '.' || byte == 'e' || byte == 'E';
    });
}

} // namespace

QByteArray plainLine(QByteArrayView line)
{
    QByteArray plain = line.contains(Escape) ? withoutEscapes(line) : line.toByteArray();
    while (plain.endsWith('\r'))
        plain.chop(1);
    const qsizetype overwritten = plain.lastIndexOf('\r');
    return overwritten < 0 ? plain : plain.sliced(overwritten + 1);
}

bool isDumpHeading(QByteArrayView line)
{
    return line == "Telemetry Event:";
}

bool isPayloadRecord(QByteArrayView line)
{
    return line.endsWith("Telemetry payload: {");
}

bool DumpObject::open(char bracket)
{
    if (m_open.size() >= DeepestDump)
        return false;
    m_open += bracket;
    return true;
}

bool DumpObject::close(char bracket)
{
    if (m_open.back() != (bracket == '}' ? '{' : '['))
        return false;
    m_open.chop(1);
    return true;
}

DumpObject::Verdict DumpObject::take(QByteArrayView line)
{
    // The last line of a log record may go on with other members of the record, after a blank.
    if (line.startsWith('}') && (line.size() == 1 || line[1] == ' '))
        return m_open.size() == 1 ? Verdict::Last : Verdict::CutOff;

    const qsizetype indentation =
        std::find_if(line.begin(), line.end(), [](char byte) { return byte != ' '; }) - line.begin();
    QByteArrayView rest = line.sliced(indentation);
    if (rest.endsWith(','))
        rest.chop(1);
    if (rest == "}" || rest == "]") {
        const bool fits = m_open.size() > 1 && indentation == 2 * (m_open.size() - 1) && close(rest[0]);
        return fits ? Verdict::Inside : Verdict::Foreign;
    }
    if (indentation != 2 * m_open.size())
        return Verdict::Foreign;
    if (m_open.back() == '{') {
        const qsizetype name = quotedLength(rest);
        if (name == 0 || !rest.sliced(name).startsWith(": "))
            return Verdict::Foreign;
        rest = rest.sliced(name + 2);
    }
    if (rest == "{" || rest == "[")
        return open(rest[0]) ? Verdict::Inside : Verdict::Foreign;
    const bool isValue =
        rest == "{}" || rest == "[]" || isPlainValue(rest) || (!rest.isEmpty() && quotedLength(rest) == rest.size());
    return isValue ? Verdict::Inside : Verdict::Foreign;
}

} // namespace Telemetry

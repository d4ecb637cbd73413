#include "core/base/terminaltext.h"

#include <algorithm>

namespace Telemetry {

namespace {

constexpr char Escape = '\x1b';

bool isBetween(char byte, char first, char last)
{
    return byte >= first && byte <= last;
}

/** Length of the escape sequence that @p text begins with; all of it where the sequence does not end. */
qsizetype escapeLength(QByteArrayView text)
{
    if (text.size() < 2)
        return text.size();
    const char kind = text[1];
    if (kind == '[') {
        qsizetype end = 2;
        while (end < text.size() && isBetween(text[end], 0x20, 0x3f))
            ++end;
        return std::min(end + 1, text.size());
    }
    if (kind == ']' || kind == 'P' || kind == '_' || kind == '^') { // a text of its own, up to BEL or ESC backslash
        for (qsizetype end = 2; end < text.size(); ++end) {
            if (text[end] == '\a')
                return end + 1;
            if (text[end] == Escape)
                return std::min(end + 2, text.size());
        }
        return text.size();
    }
    qsizetype end = 1;
    while (end < text.size() && isBetween(text[end], 0x20, 0x2f))
        ++end;
    return std::min(end + 1, text.size());
}

} // namespace

QByteArray withoutEscapes(QByteArrayView line)
{
    QByteArray plain;
    plain.reserve(line.size());
    while (!line.isEmpty()) {
        const qsizetype escape = line.indexOf(Escape);
        const QByteArrayView text = escape < 0 ? line : line.first(escape);
        plain.append(text.data(), text.size());
        if (escape < 0)
            break;
        line = line.sliced(escape);
        line = line.sliced(escapeLength(line));
    }
    return plain;
}

} // namespace Telemetry

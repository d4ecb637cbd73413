#include "core/base/yamltext.h"

#include "core/base/detail.h"

#include <QString>

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr char32_t LastCharacter = 0x10FFFF;

bool isContinuation(unsigned char byte)
{
    return (byte & 0xC0) == 0x80;
}

/** Length of the well-formed sequence at the start of @p text; 0 when there is none. */
size_t sequenceLength(std::string_view text)
{
    const auto byte = [text](size_t at) { return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U; };
    const unsigned lead = byte(0);
    const auto follows = [&](unsigned least, unsigned most, size_t length) -> size_t {
        if (byte(1) < least || byte(1) > most)
            return 0;
        for (size_t at = 2; at < length; ++at) {
            if (!isContinuation(static_cast<unsigned char>(byte(at))))
                return 0;
        }
        return length;
    };
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return follows(0x80, 0xBF, 2);
    if (lead == 0xE0)
        return follows(0xA0, 0xBF, 3);
    if (lead == 0xED)
        return follows(0x80, 0x9F, 3);
    if (lead >= 0xE1 && lead <= 0xEF)
        return follows(0x80, 0xBF, 3);
    if (lead == 0xF0)
        return follows(0x90, 0xBF, 4);
    if (lead >= 0xF1 && lead <= 0xF3)
        return follows(0x80, 0xBF, 4);
    if (lead == 0xF4)
        return follows(0x80, 0x8F, 4);
    return 0;
}

Error errorAt(Error::Code code, const QString &detail, std::string_view text, size_t at, const QString &path)
{
    Error error{.code = code, .detail = detail, .path = path, .line = 1, .column = 1};
    for (size_t place = 0; place < std::min(at, text.size()); ++place) {
        if (text[place] == '\n' || (text[place] == '\r' && text.substr(place + 1, 1) != "\n")) {
            ++error.line;
            error.column = 1;
        } else if (!isContinuation(static_cast<unsigned char>(text[place]))) {
            ++error.column;
        }
    }
    return error;
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

void appendUtf8(QByteArray &out, char32_t character)
{
    if (character < 0x80) {
        out += char(character);
    } else if (character < 0x800) {
        out += char(0xC0 | (character >> 6));
        out += char(0x80 | (character & 0x3F));
    } else if (character < 0x10000) {
        out += char(0xE0 | (character >> 12));
        out += char(0x80 | ((character >> 6) & 0x3F));
        out += char(0x80 | (character & 0x3F));
    } else {
        out += char(0xF0 | (character >> 18));
        out += char(0x80 | ((character >> 12) & 0x3F));
        out += char(0x80 | ((character >> 6) & 0x3F));
        out += char(0x80 | (character & 0x3F));
    }
}

/** Replaces the escapes of an ASCII text, as a reader that knows only `\u` and `\U` and takes `\` plus any other as
 * two. */
class EscapeReader
{
public:
    EscapeReader(std::string_view text, const QString &path) : m_text(text), m_path(path) { }

    Result<QByteArray> replaced()
    {
        QByteArray out;
        out.reserve(qsizetype(m_text.size()));
        size_t at = 0;
        while (at < m_text.size()) {
            const size_t backslash = std::min(m_text.find('\\', at), m_text.size());
            out.append(m_text.data() + at, qsizetype(backslash - at));
            at = backslash;
            if (at == m_text.size())
                break;
            if (!isEscape(at)) {
                out.append(m_text.data() + at, qsizetype(std::min<size_t>(2, m_text.size() - at)));
                at += 2;
                continue;
            }
            const auto character = characterAt(at);
            if (!character)
                return failure(character.error());
            appendUtf8(out, *character);
        }
        return out;
    }

private:
    bool isEscape(size_t at) const
    {
        return at + 1 < m_text.size() && m_text[at] == '\\' && (m_text[at + 1] == 'u' || m_text[at + 1] == 'U');
    }

    tl::unexpected<Error> broken(size_t at) const
    {
        const auto shown = m_text.substr(at, 10);
        const QString escape = QString::fromLatin1(shown.data(), qsizetype(shown.size())).section(u'\n', 0, 0);
        return failure(errorAt(Error::Code::BadEscape, escape, m_text, at, m_path));
    }

    /** The number of the one escape at @p at, which moves behind it. */
    Result<char32_t> unitAt(size_t &at) const
    {
        const size_t digits = m_text[at + 1] == 'u' ? 4 : 8;
        char32_t unit = 0;
        for (size_t place = at + 2; place < at + 2 + digits; ++place) {
            const int value = place < m_text.size() ? hexValue(m_text[place]) : -1;
            if (value < 0)
                return broken(at);
            unit = unit << 4 | char32_t(value);
        }
        if (unit > LastCharacter)
            return broken(at);
        at += 2 + digits;
        return unit;
    }

    Result<char32_t> characterAt(size_t &at) const
    {
        const size_t start = at;
        const auto unit = unitAt(at);
        if (!unit || *unit < 0xD800 || *unit > 0xDFFF)
            return unit;
        if (*unit >= 0xDC00 || !isEscape(at))
            return broken(start);
        const auto low = unitAt(at);
        if (!low || *low < 0xDC00 || *low > 0xDFFF)
            return broken(start);
        return 0x10000 + ((*unit - 0xD800) << 10) + (*low - 0xDC00);
    }

    std::string_view m_text;
    const QString &m_path;
};

} // namespace

QString textFromUtf8(std::string_view utf8)
{
    const QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    return utf8.starts_with("\xEF\xBB\xBF") ? QChar(QChar::ByteOrderMark) + text : text;
}

size_t asciiLength(std::string_view text)
{
    constexpr std::uint64_t HighBits = 0x8080808080808080U;
    size_t at = 0;
    for (; at + 32 <= text.size(); at += 32) {
        std::uint64_t words[4];
        std::memcpy(words, text.data() + at, sizeof words);
        if ((words[0] | words[1] | words[2] | words[3]) & HighBits)
            break;
    }
    for (; at + 8 <= text.size(); at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, sizeof word);
        if (word & HighBits)
            break;
    }
    while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80)
        ++at;
    return at;
}

size_t validUtf8Length(std::string_view text)
{
    size_t at = 0;
    while (at < text.size()) {
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            at += asciiLength(text.substr(at));
            continue;
        }
        const size_t length = sequenceLength(text.substr(at));
        if (length == 0)
            break;
        at += length;
    }
    return at;
}

Result<QByteArray> yamlDecoded(const QByteArray &raw, const QString &path)
{
    const std::string_view text(raw.constData(), size_t(raw.size()));
    const size_t ascii = asciiLength(text);
    if (ascii < text.size()) {
        const size_t valid = ascii + validUtf8Length(text.substr(ascii));
        if (valid == text.size())
            return raw;
        const QString byte = QString::number(static_cast<unsigned char>(text[valid]), 16).toUpper();
        return failure(errorAt(Error::Code::NotUtf8, Detail::tr("byte 0x%1 at offset %2").arg(byte).arg(valid), text,
                               valid, path));
    }
    for (size_t at = text.find('\\'); at < text.size(); at = text.find('\\', at + 2)) {
        if (at + 1 < text.size() && (text[at + 1] == 'u' || text[at + 1] == 'U'))
            return EscapeReader(text, path).replaced();
    }
    return raw;
}

} // namespace Telemetry

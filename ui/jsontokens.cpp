#include "ui/jsontokens.h"

#include "ui/theme.h"

namespace Telemetry {

namespace {

bool isPunctuation(QChar character)
{
    switch (character.unicode()) {
    case u'{':
    case u'}':
    case u'[':
    case u']':
    case u',':
    case u':':
        return true;
    default:
        return false;
    }
}

/** Behind the closing quote, or the end of the line. */
qsizetype stringEnd(QStringView line, qsizetype start)
{
    for (qsizetype i = start + 1; i < line.size(); ++i) {
        if (line[i] == u'\\')
            ++i;
        else if (line[i] == u'"')
            return i + 1;
    }
    return line.size();
}

qsizetype afterBlanks(QStringView line, qsizetype i)
{
    while (i < line.size() && line[i].isSpace())
        ++i;
    return i;
}

} // namespace

QList<JsonToken> tokenizeJson(QStringView line)
{
    using Kind = JsonToken::Kind;
    QList<JsonToken> tokens;
    qsizetype i = afterBlanks(line, 0);
    while (i < line.size()) {
        const qsizetype start = i;
        auto kind = Kind::Word;
        if (line[i] == u'"') {
            i = stringEnd(line, i);
            const auto next = afterBlanks(line, i);
            kind = next < line.size() && line[next] == u':' ? Kind::Key : Kind::String;
        } else if (isPunctuation(line[i])) {
            kind = Kind::Punctuation;
            ++i;
        } else {
            while (i < line.size() && !isPunctuation(line[i]) && !line[i].isSpace() && line[i] != u'"')
                ++i;
            const auto first = line[start];
            const bool number = (first >= u'0' && first <= u'9')
                || (first == u'-' && i > start + 1 && line[start + 1] >= u'0' && line[start + 1] <= u'9');
            if (number)
                kind = Kind::Number;
        }
        tokens.append({kind, start, i - start});
        i = afterBlanks(line, i);
    }
    return tokens;
}

QColor inkOf(JsonToken::Kind kind, const Colors &colors)
{
    switch (kind) {
    case JsonToken::Kind::Key:
        return colors.jsonKey;
    case JsonToken::Kind::String:
        return colors.jsonString;
    case JsonToken::Kind::Number:
        return colors.jsonNumber;
    case JsonToken::Kind::Word:
        return colors.jsonWord;
    case JsonToken::Kind::Punctuation:
        break;
    }
    return colors.text;
}

} // namespace Telemetry

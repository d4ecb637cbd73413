#pragma once

#include <QColor>
#include <QList>
#include <QStringView>

namespace Telemetry {

struct Colors;

/** A coloured part of a line of JSON. Offsets in UTF-16 units from the start of the line. */
struct JsonToken
{
    enum class Kind { Key, String, Number, Word, Punctuation };

    Kind kind = Kind::Punctuation;
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const JsonToken &) const = default;
};

/**
 * The tokens of one line, white space left out. Never fails: an unclosed string reaches to the end of the line,
 * anything that is not JSON is a Word. A string followed by a colon is a Key.
 */
QList<JsonToken> tokenizeJson(QStringView line);

/** The colour in which a token is written. */
QColor inkOf(JsonToken::Kind kind, const Colors &colors);

} // namespace Telemetry

#include "core/base/yamlscalar.h"

#include "core/base/detail.h"
#include "core/base/yamltext.h"

#include <QDate>
#include <QTime>

#include <algorithm>
#include <optional>
#include <string>
#include <cstdlib>
#include <limits>
#include <vector>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool contains(std::initializer_list<std::string_view> words, std::string_view text)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

/** A text read from left to right; each take function moves on and says whether it did. */
class Cursor
{
public:
    explicit Cursor(std::string_view text) : m_rest(text) { }

    bool atEnd() const { return m_rest.empty(); }
    std::string_view rest() const { return m_rest; }

    bool take(char c)
    {
        if (m_rest.empty() || m_rest.front() != c)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    bool takeAny(std::string_view set)
    {
        if (m_rest.empty() || set.find(m_rest.front()) == std::string_view::npos)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    template<typename Predicate>
    std::string_view takeWhile(Predicate predicate, size_t most = std::string_view::npos)
    {
        size_t length = 0;
        while (length < m_rest.size() && length < most && predicate(m_rest[length]))
            ++length;
        const auto taken = m_rest.substr(0, length);
        m_rest.remove_prefix(length);
        return taken;
    }

private:
    std::string_view m_rest;
};

bool isDigitOrUnderscore(char c)
{
    return isDigit(c) || c == '_';
}

bool isInteger(std::string_view text)
{
    Cursor cursor(text);
    cursor.takeAny("+-");
    const std::string_view body = cursor.rest();
    const auto allOf = [](std::string_view part, auto predicate) {
        return !part.empty() && std::all_of(part.begin(), part.end(), predicate);
    };
    if (body.starts_with("0b") && allOf(body.substr(2), [](char c) { return c == '0' || c == '1' || c == '_'; }))
        return true;
    if (body.starts_with("0o") && allOf(body.substr(2), [](char c) { return (c >= '0' && c <= '7') || c == '_'; }))
        return true;
    if (body.starts_with("0x") && allOf(body.substr(2), [](char c) { return isHexDigit(c) || c == '_'; }))
        return true;
    return allOf(body, isDigitOrUnderscore);
}

bool takeExponent(Cursor &cursor, bool signRequired)
{
    if (!cursor.takeAny("eE"))
        return false;
    const bool hasSign = cursor.takeAny("+-");
    return (hasSign || !signRequired) && !cursor.takeWhile(isDigit).empty();
}

bool isFloat(std::string_view text)
{
    if (contains({".nan", ".NaN", ".NAN"}, text))
        return true;
    Cursor cursor(text);
    cursor.takeAny("+-");
    if (contains({".inf", ".Inf", ".INF"}, cursor.rest()))
        return true;
    if (!cursor.atEnd() && isDigit(cursor.rest().front())) {
        cursor.takeWhile(isDigitOrUnderscore);
        const bool hasPoint = cursor.take('.');
        if (hasPoint)
            cursor.takeWhile(isDigitOrUnderscore);
        if (cursor.atEnd())
            return hasPoint;
        return takeExponent(cursor, false) && cursor.atEnd();
    }
    if (!cursor.take('.') || cursor.takeWhile(isDigitOrUnderscore).empty())
        return false;
    return cursor.atEnd() || (takeExponent(cursor, true) && cursor.atEnd());
}

struct Timestamp
{
    int year = 0, month = 0, day = 0;
    int hour = 0, minute = 0, second = 0;
    int zoneHours = 0, zoneMinutes = 0;
};

int number(std::string_view digits)
{
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

/** The parts of a date, or of a date with time, in one of the two forms of the YAML timestamp. */
std::optional<Timestamp> timestampParts(std::string_view text)
{
    Timestamp stamp;
    Cursor cursor(text);
    const auto takeNumber = [&cursor](size_t least, size_t most, int &value) {
        const auto digits = cursor.takeWhile(isDigit, most);
        value = number(digits);
        return digits.size() >= least;
    };
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    if (!takeNumber(4, 4, stamp.year) || !cursor.take('-'))
        return std::nullopt;
    const std::string_view afterYear = cursor.rest();
    if (!takeNumber(1, 2, stamp.month) || !cursor.take('-') || !takeNumber(1, 2, stamp.day))
        return std::nullopt;
    if (cursor.atEnd()) {
        const bool isFull = afterYear.size() == 5 && afterYear[2] == '-';
        return isFull ? std::optional(stamp) : std::nullopt;
    }
    if (!cursor.takeAny("Tt") && cursor.takeWhile(isBlank).empty())
        return std::nullopt;
    if (!takeNumber(1, 2, stamp.hour) || !cursor.take(':') || !takeNumber(2, 2, stamp.minute) || !cursor.take(':')
        || !takeNumber(2, 2, stamp.second))
        return std::nullopt;
    if (cursor.take('.'))
        cursor.takeWhile(isDigit);
    if (cursor.atEnd())
        return stamp;
    cursor.takeWhile(isBlank);
    if (cursor.take('Z'))
        return cursor.atEnd() ? std::optional(stamp) : std::nullopt;
    if (!cursor.takeAny("+-") || !takeNumber(1, 2, stamp.zoneHours))
        return std::nullopt;
    if (cursor.take(':') && !takeNumber(2, 2, stamp.zoneMinutes))
        return std::nullopt;
    return cursor.atEnd() ? std::optional(stamp) : std::nullopt;
}

QString quoted(std::string_view text)
{
    return u"\"%1\""_s.arg(QString::fromUtf8(text.data(), qsizetype(text.size())));
}

/** @param fact  with the written text as %1 */
tl::unexpected<Error> badValue(std::string_view text, const QString &fact)
{
    return failure({.code = Error::Code::YamlBadValue, .detail = fact.arg(quoted(text))});
}

/** Digits of base 2, 8 or 16 to decimal digits, of any length. */
QByteArray decimalFrom(std::string_view digits, int base)
{
    std::vector<quint32> groups = {0}; // base 10^9, lowest first
    for (const char c : digits) {
        quint64 carry = isDigit(c) ? quint64(c - '0') : quint64((c | 0x20) - 'a' + 10);
        for (quint32 &group : groups) {
            carry += quint64(group) * quint64(base);
            group = quint32(carry % 1'000'000'000);
            carry /= 1'000'000'000;
        }
        if (carry > 0)
            groups.push_back(quint32(carry));
    }
    QByteArray text = QByteArray::number(groups.back());
    for (size_t index = groups.size() - 1; index-- > 0;)
        text += QByteArray::number(groups[index]).rightJustified(9, '0');
    return text;
}

Result<Json> integerValue(std::string_view text)
{
    std::string digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](char c) { return c != '_'; });
    std::string_view body = digits;
    const bool isNegative = body.starts_with('-');
    if (isNegative || body.starts_with('+'))
        body.remove_prefix(1);
    int base = 10;
    if (body.starts_with("0b"))
        base = 2;
    else if (body.starts_with("0o"))
        base = 8;
    else if (body.starts_with("0x"))
        base = 16;
    if (base != 10)
        body.remove_prefix(2);
    const auto fits = [base](char c) { return base == 16 ? isHexDigit(c) : c >= '0' && c < char('0' + base); };
    if (body.empty() || !std::all_of(body.begin(), body.end(), fits))
        return badValue(text, Detail::tr("%1 is no whole number"));
    QByteArray decimal;
    if (base == 10) {
        const size_t first = std::min(body.find_first_not_of('0'), body.size() - 1);
        decimal = QByteArray(body.data() + first, qsizetype(body.size() - first));
    } else {
        decimal = decimalFrom(body, base);
    }
    return Json::integer(isNegative && decimal != "0" ? '-' + decimal : decimal);
}

Result<Json> floatValue(std::string_view text)
{
    std::string plain;
    std::copy_if(text.begin(), text.end(), std::back_inserter(plain), [](char c) { return c != '_'; });
    std::transform(plain.begin(), plain.end(), plain.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c; });
    const bool isNegative = plain.starts_with('-');
    const std::string_view body = std::string_view(plain).substr(isNegative || plain.starts_with('+') ? 1 : 0);
    if (body == ".inf")
        return Json(isNegative ? -std::numeric_limits<double>::infinity() : std::numeric_limits<double>::infinity());
    if (body == ".nan")
        return Json(std::numeric_limits<double>::quiet_NaN());
    if (body.find_first_of("0123456789") == std::string_view::npos
        || body.find_first_not_of("0123456789.e+-") != std::string_view::npos)
        return badValue(text, Detail::tr("%1 is no number"));
    return Json(std::strtod(plain.c_str(), nullptr)); // an overflow is infinity, as in Python
}

Result<Json> timestampValue(std::string_view text)
{
    const auto stamp = timestampParts(text);
    if (!stamp)
        return badValue(text, Detail::tr("%1 is no date"));
    const bool isPossible = stamp->year >= 1 && QDate::isValid(stamp->year, stamp->month, stamp->day)
        && QTime::isValid(stamp->hour, stamp->minute, stamp->second) && stamp->zoneHours < 24;
    if (!isPossible)
        return badValue(text, Detail::tr("%1 is no possible date"));
    return Json::notJson(u"date"_s, QString::fromUtf8(text.data(), qsizetype(text.size())));
}

Json stringValue(std::string_view text)
{
    return Json(textFromUtf8(text));
}

} // namespace

YamlScalarType yamlScalarType(std::string_view plain)
{
    if (plain.empty())
        return YamlScalarType::Null;
    // The first character decides which rules are tried, as in Rasa's reader: most scalars are words and end here.
    switch (plain.front()) {
    case '~':
    case 'n':
    case 'N':
        return contains({"~", "null", "Null", "NULL"}, plain) ? YamlScalarType::Null : YamlScalarType::String;
    case 't':
    case 'T':
    case 'f':
    case 'F':
        return contains({"true", "True", "TRUE", "false", "False", "FALSE"}, plain) ? YamlScalarType::Bool
                                                                                    : YamlScalarType::String;
    case '<':
        return plain == "<<" ? YamlScalarType::Merge : YamlScalarType::String;
    case '=':
        return plain == "=" ? YamlScalarType::Value : YamlScalarType::String;
    case '+':
    case '-':
    case '.':
    case '0':
    case '1':
    case '2':
    case '3':
    case '4':
    case '5':
    case '6':
    case '7':
    case '8':
    case '9':
        break;
    default:
        return YamlScalarType::String;
    }
    if (isFloat(plain))
        return YamlScalarType::Float;
    if (plain.front() != '.' && isInteger(plain))
        return YamlScalarType::Integer;
    if (isDigit(plain.front()) && timestampParts(plain))
        return YamlScalarType::Timestamp;
    return YamlScalarType::String;
}

Result<Json> yamlPlainValue(std::string_view plain)
{
    switch (yamlScalarType(plain)) {
    case YamlScalarType::Null:
        return Json();
    case YamlScalarType::Bool:
        return Json(plain.front() == 't' || plain.front() == 'T');
    case YamlScalarType::Integer:
        return integerValue(plain);
    case YamlScalarType::Float:
        return floatValue(plain);
    case YamlScalarType::Timestamp:
        return timestampValue(plain);
    case YamlScalarType::Value:
        return failure({.code = Error::Code::YamlBadValue, .detail = Detail::tr("a plain \"=\" has no value")});
    case YamlScalarType::Merge:
    case YamlScalarType::String:
        break;
    }
    return stringValue(plain);
}

Result<Json> yamlTaggedValue(std::string_view tag, std::string_view text)
{
    constexpr std::string_view Core = "tag:yaml.org,2002:";
    const std::string_view name = tag.starts_with(Core) ? tag.substr(Core.size()) : std::string_view();
    if (name == "str")
        return stringValue(text);
    if (name == "null")
        return Json();
    if (name == "bool") {
        std::string lower(text);
        std::transform(lower.begin(), lower.end(), lower.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c; });
        if (contains({"true", "yes", "y", "on"}, lower))
            return Json(true);
        if (contains({"false", "no", "n", "off"}, lower))
            return Json(false);
        return badValue(text, Detail::tr("%1 is no truth value"));
    }
    if (name == "int")
        return integerValue(text);
    if (name == "float")
        return isFloat(text) ? floatValue(text)
                             : badValue(text, Detail::tr("%1 is no number with a point or an exponent"));
    if (name == "timestamp")
        return timestampValue(text);
    if (name == "binary")
        return Json::notJson(u"binary"_s, QString::fromUtf8(text.data(), qsizetype(text.size())));
    return failure(
        {.code = Error::Code::YamlUnknownTag, .detail = QString::fromUtf8(tag.data(), qsizetype(tag.size()))});
}

} // namespace Telemetry

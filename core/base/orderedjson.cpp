#include "core/base/orderedjson.h"

#include "core/base/detail.h"
#include "core/base/yamltext.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxParseDepth = 512;

/** Writes a value as Python's json.dumps does; what has no form is reported with the path that leads to it. */
class Writer
{
public:
    enum class Style { Wire, Compact, Indented, Display };

    explicit Writer(Style style) : m_style(style) { }

    bool write(const Json &value, int depth);

    QByteArray takeText() { return std::move(m_text); }
    Error error() const { return m_error; }

private:
    void writeString(QStringView text);
    bool writeFloat(double value);
    template<typename Items, typename WriteItem>
    bool writeItems(const Items &items, char open, char close, int depth, WriteItem writeItem);
    void newLine(int depth);
    bool fail(Error::Code code, const QString &what);

    Style m_style;
    QByteArray m_text;
    QStringList m_path;
    Error m_error;
};

bool Writer::write(const Json &value, int depth)
{
    switch (value.kind()) {
    case Json::Kind::Null:
        m_text += "null";
        return true;
    case Json::Kind::Bool:
        m_text += value.toBool() ? "true" : "false";
        return true;
    case Json::Kind::Integer:
        m_text += value.digits();
        return true;
    case Json::Kind::Float:
        return writeFloat(value.toDouble());
    case Json::Kind::String:
        writeString(value.toString());
        return true;
    case Json::Kind::Array: {
        qsizetype index = 0;
        return writeItems(value.array(), '[', ']', depth, [&](const Json &item) {
            m_path.append(u"[%1]"_s.arg(index++));
            const bool done = write(item, depth + 1);
            if (done)
                m_path.removeLast();
            return done;
        });
    }
    case Json::Kind::Object:
        return writeItems(value.object(), '{', '}', depth, [&](const Json::Member &member) {
            writeString(member.first);
            m_text += m_style == Style::Compact ? ":" : ": ";
            m_path.append(member.first);
            const bool done = write(member.second, depth + 1);
            if (done)
                m_path.removeLast();
            return done;
        });
    case Json::Kind::NotJson:
        if (m_style == Style::Display) {
            m_text += '<' + value.notJsonKind().toUtf8() + ' ' + value.notJsonText().toUtf8() + '>';
            return true;
        }
        return fail(Error::Code::NotSerialisable, u"%1 %2"_s.arg(value.notJsonKind(), value.notJsonText()));
    }
    Q_UNREACHABLE();
}

template<typename Items, typename WriteItem>
bool Writer::writeItems(const Items &items, char open, char close, int depth, WriteItem writeItem)
{
    m_text += open;
    bool first = true;
    for (const auto &item : items) {
        if (!first)
            m_text += m_style == Style::Indented || m_style == Style::Compact ? "," : ", ";
        first = false;
        newLine(depth + 1);
        if (!writeItem(item))
            return false;
    }
    if (!first)
        newLine(depth);
    m_text += close;
    return true;
}

void Writer::newLine(int depth)
{
    if (m_style != Style::Indented)
        return;
    m_text += '\n';
    m_text.append(qsizetype(depth) * 2, ' ');
}

void Writer::writeString(QStringView text)
{
    static constexpr char Hex[] = "0123456789abcdef";
    m_text.reserve(m_text.size() + text.size() + 2);
    m_text += '"';
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        switch (unit) {
        case u'"':
            m_text += "\\\"";
            break;
        case u'\\':
            m_text += "\\\\";
            break;
        case u'\n':
            m_text += "\\n";
            break;
        case u'\r':
            m_text += "\\r";
            break;
        case u'\t':
            m_text += "\\t";
            break;
        case u'\b':
            m_text += "\\b";
            break;
        case u'\f':
            m_text += "\\f";
            break;
        default:
            if (unit >= 0x20 && unit < 0x7f) {
                m_text += char(unit);
            } else {
                const std::array<char, 6> escape = {
                    '\\', 'u', Hex[unit >> 12], Hex[(unit >> 8) & 15], Hex[(unit >> 4) & 15], Hex[unit & 15]};
                m_text.append(escape.data(), escape.size());
            }
        }
    }
    m_text += '"';
}

bool Writer::writeFloat(double value)
{
    if (!std::isfinite(value) && (m_style == Style::Wire || m_style == Style::Compact))
        return fail(Error::Code::NotFinite, QString::fromLatin1(pythonFloat(value)));
    m_text += pythonFloat(value);
    return true;
}

bool Writer::fail(Error::Code code, const QString &what)
{
    QString place;
    for (const QString &step : std::as_const(m_path))
        place += (place.isEmpty() || step.startsWith(u'[')) ? step : u"."_s + step;
    m_error = {.code = code, .detail = place.isEmpty() ? what : u"%1: %2"_s.arg(place, what)};
    return false;
}

Result<QByteArray> written(const Json &value, Writer::Style style)
{
    Writer writer(style);
    if (!writer.write(value, 0))
        return failure(writer.error());
    return writer.takeText();
}

/** Recursive descent over UTF-8 bytes, with the grammar of Python's json module. */
class Parser
{
public:
    explicit Parser(QByteArrayView text) : m_text(text) { }

    Result<Json> document()
    {
        skipSpace();
        Json value;
        if (!parseValue(value, 0))
            return failure(m_error);
        skipSpace();
        if (m_at != m_text.size()) {
            fail(Detail::tr("text after the value"));
            return failure(m_error);
        }
        return value;
    }

private:
    bool parseValue(Json &value, int depth);
    bool parseNumber(Json &value);
    bool parseString(QString &text);
    bool parseEscape(QString &text);
    bool parseArray(Json &value, int depth);
    bool parseObject(Json &value, int depth);
    bool takeWord(QByteArrayView word);
    void skipSpace();
    bool fail(const QString &what, Error::Code code = Error::Code::JsonSyntax);

    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    Error m_error;
};

bool Parser::fail(const QString &what, Error::Code code)
{
    const QByteArrayView before = m_text.first(std::min(m_at, m_text.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    m_error = {.code = code,
               .detail = what,
               .line = int(std::count(before.begin(), before.end(), '\n')) + 1,
               .column = int(QString::fromUtf8(before.sliced(lineStart)).size()) + 1};
    return false;
}

void Parser::skipSpace()
{
    while (m_at < m_text.size() && (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r'))
        ++m_at;
}

bool Parser::takeWord(QByteArrayView word)
{
    if (!m_text.sliced(m_at).startsWith(word))
        return false;
    m_at += word.size();
    return true;
}

bool Parser::parseValue(Json &value, int depth)
{
    if (depth > MaxParseDepth)
        return fail(Detail::tr("more than %n levels", nullptr, int(MaxParseDepth)), Error::Code::JsonTooDeep);
    if (m_at >= m_text.size())
        return fail(Detail::tr("the text ends where a value should stand"));
    switch (peek()) {
    case '{':
        return parseObject(value, depth);
    case '[':
        return parseArray(value, depth);
    case '"': {
        QString text;
        if (!parseString(text))
            return false;
        value = Json(std::move(text));
        return true;
    }
    default:
        break;
    }
    if (takeWord("null"))
        value = Json();
    else if (takeWord("true"))
        value = Json(true);
    else if (takeWord("false"))
        value = Json(false);
    else if (takeWord("NaN"))
        value = Json(std::numeric_limits<double>::quiet_NaN());
    else if (takeWord("Infinity"))
        value = Json(std::numeric_limits<double>::infinity());
    else if (takeWord("-Infinity"))
        value = Json(-std::numeric_limits<double>::infinity());
    else
        return parseNumber(value);
    return true;
}

bool Parser::parseNumber(Json &value)
{
    const qsizetype start = m_at;
    const auto takeDigits = [this] {
        const qsizetype from = m_at;
        while (peek() >= '0' && peek() <= '9')
            ++m_at;
        return m_at > from;
    };
    if (peek() == '-')
        ++m_at;
    if (peek() == '0') {
        ++m_at;
    } else if (!takeDigits()) {
        m_at = start;
        return fail(Detail::tr("no value begins with this character"));
    }
    bool isFloat = false;
    if (peek() == '.') {
        const qsizetype dot = m_at++;
        if (takeDigits())
            isFloat = true;
        else
            m_at = dot;
    }
    if (peek() == 'e' || peek() == 'E') {
        const qsizetype exponent = m_at++;
        if (peek() == '+' || peek() == '-')
            ++m_at;
        if (takeDigits())
            isFloat = true;
        else
            m_at = exponent;
    }
    const QByteArray text = m_text.sliced(start, m_at - start).toByteArray();
    // -0 is the integer 0 to Python's reader.
    value =
        isFloat ? Json(std::strtod(text.constData(), nullptr)) : Json::integer(text == "-0" ? QByteArray("0") : text);
    return true;
}

bool Parser::parseString(QString &text)
{
    ++m_at;
    qsizetype run = m_at;
    const auto takeRun = [&] {
        const QByteArrayView taken = m_text.sliced(run, m_at - run);
        text += textFromUtf8({taken.data(), size_t(taken.size())});
    };
    while (m_at < m_text.size()) {
        const char byte = m_text[m_at];
        if (byte == '"') {
            takeRun();
            ++m_at;
            return true;
        }
        if (static_cast<unsigned char>(byte) < 0x20)
            return fail(Detail::tr("a control character inside a text"));
        if (byte == '\\') {
            takeRun();
            ++m_at;
            if (!parseEscape(text))
                return false;
            run = m_at;
        } else {
            ++m_at;
        }
    }
    return fail(Detail::tr("a text without closing quote"));
}

bool Parser::parseEscape(QString &text)
{
    const char letter = peek();
    ++m_at;
    switch (letter) {
    case '"':
    case '\\':
    case '/':
        text += QLatin1Char(letter);
        return true;
    case 'b':
        text += u'\b';
        return true;
    case 'f':
        text += u'\f';
        return true;
    case 'n':
        text += u'\n';
        return true;
    case 'r':
        text += u'\r';
        return true;
    case 't':
        text += u'\t';
        return true;
    case 'u':
        break;
    default:
        --m_at;
        return fail(Detail::tr("an unknown escape"));
    }
    const QByteArrayView hex = m_text.sliced(m_at, std::min<qsizetype>(4, m_text.size() - m_at));
    unsigned unit = 0;
    const auto [end, problem] = std::from_chars(hex.begin(), hex.end(), unit, 16);
    if (hex.size() != 4 || problem != std::errc() || end != hex.end())
        return fail(Detail::tr("an escape \\u without four hexadecimal digits"));
    text += QChar(char16_t(unit));
    m_at += 4;
    return true;
}

bool Parser::parseArray(Json &value, int depth)
{
    ++m_at;
    Json::Array items;
    skipSpace();
    if (peek() == ']') {
        ++m_at;
        value = Json(std::move(items));
        return true;
    }
    for (;;) {
        skipSpace();
        if (!parseValue(items.emplace_back(), depth + 1))
            return false;
        skipSpace();
        const char next = peek();
        if (next != ',' && next != ']')
            return fail(Detail::tr("a comma or a closing bracket is missing"));
        ++m_at;
        if (next == ']')
            break;
    }
    value = Json(std::move(items));
    return true;
}

bool Parser::parseObject(Json &value, int depth)
{
    ++m_at;
    Json::Object members;
    skipSpace();
    if (peek() == '}') {
        ++m_at;
        value = Json(std::move(members));
        return true;
    }
    for (;;) {
        skipSpace();
        if (peek() != '"')
            return fail(Detail::tr("a name in double quotes is missing"));
        auto &[name, item] = members.emplace_back();
        if (!parseString(name))
            return false;
        skipSpace();
        if (peek() != ':')
            return fail(Detail::tr("a colon is missing"));
        ++m_at;
        skipSpace();
        if (!parseValue(item, depth + 1))
            return false;
        skipSpace();
        const char next = peek();
        if (next != ',' && next != '}')
            return fail(Detail::tr("a comma or a closing brace is missing"));
        ++m_at;
        if (next == '}')
            break;
    }
    value = Json(std::move(members));
    return true;
}

} // namespace

QByteArray pythonFloat(double value)
{
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value > 0 ? "Infinity" : "-Infinity";
    std::array<char, 32> buffer;
    const auto end = std::to_chars(buffer.begin(), buffer.end(), value, std::chars_format::scientific).ptr;
    const QByteArrayView shortest(buffer.data(), end - buffer.data());
    const qsizetype mark = shortest.indexOf('e');
    const int exponent = shortest.sliced(mark + 1).toByteArray().toInt();
    QByteArray digits = shortest.first(mark).toByteArray();
    const QByteArray sign = digits.startsWith('-') ? "-" : "";
    digits.remove(0, sign.size());
    digits.replace(".", "");
    if (exponent < -4 || exponent >= 16) {
        if (digits.size() > 1)
            digits.insert(1, '.');
        const QByteArray power = QByteArray::number(std::abs(exponent)).rightJustified(2, '0');
        return sign + digits + (exponent < 0 ? "e-" : "e+") + power;
    }
    if (exponent < 0)
        return sign + "0." + QByteArray(-exponent - 1, '0') + digits;
    if (digits.size() <= exponent + 1)
        return sign + digits.leftJustified(exponent + 1, '0') + ".0";
    return sign + digits.first(exponent + 1) + '.' + digits.sliced(exponent + 1);
}

Json Json::integer(QByteArray digits)
{
    Json json;
    json.m_value = Digits{std::move(digits)};
    return json;
}

Json Json::notJson(QString what, QString text)
{
    Json json;
    json.m_value = Foreign{std::move(what), std::move(text)};
    return json;
}

Json::Kind Json::kind() const
{
    return Kind(m_value.index());
}

bool Json::toBool() const
{
    const bool *value = std::get_if<bool>(&m_value);
    return value && *value;
}

QString Json::toString() const
{
    const QString *value = std::get_if<QString>(&m_value);
    return value ? *value : QString();
}

double Json::toDouble() const
{
    if (const double *value = std::get_if<double>(&m_value))
        return *value;
    const Digits *value = std::get_if<Digits>(&m_value);
    return value ? std::strtod(value->text.constData(), nullptr) : 0.0;
}

qint64 Json::toInteger() const
{
    const Digits *value = std::get_if<Digits>(&m_value);
    return value ? value->text.toLongLong() : 0;
}

QByteArray Json::digits() const
{
    const Digits *value = std::get_if<Digits>(&m_value);
    return value ? value->text : QByteArray();
}

QString Json::notJsonKind() const
{
    const Foreign *value = std::get_if<Foreign>(&m_value);
    return value ? value->what : QString();
}

QString Json::notJsonText() const
{
    const Foreign *value = std::get_if<Foreign>(&m_value);
    return value ? value->text : QString();
}

const Json::Array &Json::array() const
{
    static const Array None;
    const Array *value = std::get_if<Array>(&m_value);
    return value ? *value : None;
}

const Json::Object &Json::object() const
{
    static const Object None;
    const Object *value = std::get_if<Object>(&m_value);
    return value ? *value : None;
}

Json::Array &Json::array()
{
    Q_ASSERT(isArray());
    return std::get<Array>(m_value);
}

Json::Object &Json::object()
{
    Q_ASSERT(isObject());
    return std::get<Object>(m_value);
}

const Json *Json::find(QStringView name) const
{
    const Object &members = object();
    for (auto member = members.rbegin(); member != members.rend(); ++member) {
        if (member->first == name)
            return &member->second;
    }
    return nullptr;
}

const Json &Json::operator[](QStringView name) const
{
    static const Json Absent;
    const Json *found = find(name);
    return found ? *found : Absent;
}

void Json::set(const QString &name, Json value)
{
    for (auto &[existing, current] : object()) {
        if (existing == name) {
            current = std::move(value);
            return;
        }
    }
    object().emplace_back(name, std::move(value));
}

bool Json::isTruthy() const
{
    switch (kind()) {
    case Kind::Null:
        return false;
    case Kind::Bool:
        return toBool();
    case Kind::Integer:
        return digits() != "0";
    case Kind::Float:
        return toDouble() != 0.0;
    case Kind::String:
        return !toString().isEmpty();
    case Kind::Array:
        return !array().empty();
    case Kind::Object:
        return !object().empty();
    case Kind::NotJson:
        return true;
    }
    Q_UNREACHABLE();
}

Result<QByteArray> Json::wire() const
{
    return written(*this, Writer::Style::Wire);
}

Result<QByteArray> Json::compact() const
{
    return written(*this, Writer::Style::Compact);
}

Result<QByteArray> Json::indented() const
{
    return written(*this, Writer::Style::Indented);
}

QByteArray Json::display() const
{
    Writer writer(Writer::Style::Display);
    writer.write(*this, 0);
    return writer.takeText();
}

Result<Json> Json::parse(QByteArrayView utf8)
{
    return Parser(utf8).document();
}

bool operator==(const Json &left, const Json &right)
{
    if (left.kind() == Json::Kind::Float && right.kind() == Json::Kind::Float) {
        const double a = left.toDouble();
        const double b = right.toDouble();
        return (std::isnan(a) && std::isnan(b)) || (a == b && std::signbit(a) == std::signbit(b));
    }
    return left.m_value == right.m_value;
}

} // namespace Telemetry

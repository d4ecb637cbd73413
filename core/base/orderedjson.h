#pragma once

#include "core/base/result.h"
#include "core/export.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <utility>
#include <variant>
#include <vector>

namespace Telemetry {

/**
 * A JSON value that keeps the order of its members, repeated names, integers of any length and the difference between
 * 5 and 5.0; and that writes itself exactly as Python's json.dumps does.
 *
 * Besides the JSON kinds it can hold what YAML can say and JSON cannot (dates, sets, binary): such a value is kept, so
 * that it can be shown, but has no written form. Copying is cheap enough for payloads; bulk data never become Json.
 *
 * @see telemetry.md 5.1 and 6, counting.md 12
 */
class TELEMETRY_CORE_EXPORT Json
{
public:
    enum class Kind { Null, Bool, Integer, Float, String, Array, Object, NotJson };

    using Member = std::pair<QString, Json>;
    using Array = std::vector<Json>;
    using Object = std::vector<Member>;

    Json() = default;
    Json(std::nullptr_t) { } // NOLINT(google-explicit-constructor): literals read better without a cast
    Json(bool value) : m_value(value) { }
    Json(int value) : m_value(Digits{QByteArray::number(value)}) { }
    Json(qint64 value) : m_value(Digits{QByteArray::number(value)}) { }
    Json(double value) : m_value(value) { }
    Json(QString value) : m_value(std::move(value)) { }
    Json(const char *) = delete;
    Json(const void *) = delete;
    Json(Array value) : m_value(std::move(value)) { }
    Json(Object value) : m_value(std::move(value)) { }

    /** An integer from decimal digits with an optional minus, already in canonical form (no leading zero, no plus). */
    static Json integer(QByteArray digits);

    /** A value without JSON form; @p what names it for people: "date", "set", "binary", "mapping with a list as key".
     */
    static Json notJson(QString what, QString text);

    Kind kind() const;
    bool isNull() const { return kind() == Kind::Null; }
    bool isBool() const { return kind() == Kind::Bool; }
    bool isString() const { return kind() == Kind::String; }
    bool isArray() const { return kind() == Kind::Array; }
    bool isObject() const { return kind() == Kind::Object; }
    bool isNumber() const { return kind() == Kind::Integer || kind() == Kind::Float; }

    bool toBool() const; ///< false unless a true boolean
    QString toString() const; ///< the text of a string, else empty
    double toDouble() const; ///< of an integer or float, else 0
    qint64 toInteger() const; ///< of an integer that fits, else 0
    QByteArray digits() const; ///< of an integer, else empty
    QString notJsonKind() const; ///< what a NotJson value is
    QString notJsonText() const; ///< as it was written

    const Array &array() const; ///< empty unless an array
    const Object &object() const; ///< empty unless an object
    Array &array(); ///< must be an array
    Object &object(); ///< must be an object

    /** The member @p name, the last one where it is repeated; null pointer when absent or when this is no object. */
    const Json *find(QStringView name) const;

    /** find() for reading: a null value when absent. */
    const Json &operator[](QStringView name) const;

    /** Replaces the member @p name in place, or appends it. Must be an object. */
    void set(const QString &name, Json value);

    /** Python's truth value: false for null, false, 0, 0.0, "", [] and {}. NotJson counts as true. */
    bool isTruthy() const;

    /**
     * The body bytes of a request: one line, `, ` and `: ` as separators, pure ASCII, no final newline.
     *
     * @return NotFinite for NaN and infinity, NotSerialisable for NotJson; detail names the member path
     */
    Result<QByteArray> wire() const;

    /**
     * Like wire(), with `,` and `:` alone as separators: the body of an error report.
     *
     * @return as wire()
     * @see telemetry.md 12.4
     */
    Result<QByteArray> compact() const;

    /**
     * The form of the debug dump: two blanks of indentation, empty collections inline, NaN and Infinity as words.
     * No final newline.
     *
     * @return NotSerialisable for NotJson
     */
    Result<QByteArray> indented() const;

    /** One line for people: like wire(), but never fails: NaN as a word, NotJson as its text in angle brackets. */
    QByteArray display() const;

    /**
     * Reads JSON as Python's json.loads does: NaN, Infinity and -Infinity are numbers, integers keep all digits.
     * Members keep their order and repetitions; depth is limited to 512.
     *
     * @return JsonSyntax with line and column, or JsonTooDeep
     */
    static Result<Json> parse(QByteArrayView utf8);

    /** Same kind and value; members in the same order. NaN equals NaN here, so that states can be compared. */
    friend TELEMETRY_CORE_EXPORT bool operator==(const Json &left, const Json &right);

private:
    struct Digits
    {
        QByteArray text;
        bool operator==(const Digits &) const = default;
    };
    struct Foreign
    {
        QString what;
        QString text;
        bool operator==(const Foreign &) const = default;
    };

    std::variant<std::nullptr_t, bool, Digits, double, QString, Array, Object, Foreign> m_value;
};

/** A float as Python's repr() writes it: shortest text that reads back the same; `nan`, `inf` as JSON words. */
TELEMETRY_CORE_EXPORT QByteArray pythonFloat(double value);

} // namespace Telemetry

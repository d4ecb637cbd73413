#include "core/events/schema.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestFound = 80; ///< characters of a value that a remark shows
constexpr qsizetype MostRemarks = 200; ///< a list with a thousand wrong items needs no thousand remarks

/** The translator's context of all texts here. */
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::Schema)
};

QString shortened(const Json &value)
{
    const QString text = QString::fromUtf8(value.display());
    return text.size() <= LongestFound ? text : text.first(LongestFound - 1) + u'\u2026';
}

bool isWhole(const Json &value)
{
    if (value.kind() == Json::Kind::Integer)
        return true;
    const double number = value.toDouble();
    return value.kind() == Json::Kind::Float && std::isfinite(number) && std::trunc(number) == number;
}

bool isOfType(const Json &value, QStringView type)
{
    if (type == u"null")
        return value.isNull();
    if (type == u"boolean")
        return value.isBool();
    if (type == u"integer")
        return isWhole(value);
    if (type == u"number")
        return value.isNumber();
    if (type == u"string")
        return value.isString();
    if (type == u"array")
        return value.isArray();
    return type == u"object" && value.isObject();
}

/** Equality of JSON Schema: numbers by their value, members in any order. */
bool isSame(const Json &left, const Json &right)
{
    if (left.isNumber() && right.isNumber())
        return left.kind() == right.kind() ? left == right : left.toDouble() == right.toDouble();
    if (left.kind() != right.kind())
        return false;
    if (left.isArray())
        return std::equal(left.array().begin(), left.array().end(), right.array().begin(), right.array().end(), isSame);
    if (!left.isObject())
        return left == right;
    const auto &members = left.object();
    return members.size() == right.object().size()
        && std::all_of(members.begin(), members.end(), [&](const auto &member) {
               const Json *other = right.find(member.first);
               return other && isSame(member.second, *other);
           });
}

/** The words of the keyword `type`: one or several. */
QStringList typeWords(const Json &type)
{
    QStringList words;
    if (type.isString())
        words.append(type.toString());
    for (const Json &word : type.array())
        words.append(word.toString());
    return words;
}

QString typeForPeople(const QString &type)
{
    if (type == u"string")
        return Words::tr("a text");
    if (type == u"integer")
        return Words::tr("an integer");
    if (type == u"number")
        return Words::tr("a number");
    if (type == u"boolean")
        return Words::tr("true or false");
    if (type == u"array")
        return Words::tr("a list");
    return type == u"object" ? Words::tr("an object") : type;
}

/** What a schema asks of a value by itself, in a few words: "an integer of at least 0 or null". */
QString expectation(const Json &schema)
{
    if (const Json *choices = schema.find(u"enum")) {
        QStringList texts;
        for (const Json &choice : choices->array())
            texts.append(QString::fromUtf8(choice.display()));
        return Words::tr("one of %1").arg(texts.join(u", "_s));
    }
    if (const Json *constant = schema.find(u"const"))
        return QString::fromUtf8(constant->display());
    QStringList types;
    for (const QString &type : typeWords(schema[u"type"])) {
        QString words = typeForPeople(type);
        const bool isNumber = type == u"integer" || type == u"number";
        if (const Json *minimum = schema.find(u"minimum"); minimum && isNumber)
            words = Words::tr("%1 of at least %2").arg(words, QString::fromUtf8(minimum->display()));
        if (const Json *maximum = schema.find(u"maximum"); maximum && isNumber)
            words = Words::tr("%1 of at most %2").arg(words, QString::fromUtf8(maximum->display()));
        if (const Json *length = schema.find(u"minLength"); length && type == u"string")
            words = Words::tr("%1 of at least %2 characters").arg(words, QString::fromUtf8(length->display()));
        if (const Json *pattern = schema.find(u"pattern"); pattern && type == u"string")
            words = Words::tr("%1 that matches %2").arg(words, pattern->toString());
        types.append(words);
    }
    return types.isEmpty() ? Words::tr("another value") : types.join(Words::tr(" or "));
}

/** A pattern of JSON Schema for Qt's engine, whose `$` would also match in front of a final line feed. */
QString enginePattern(const QString &pattern)
{
    QString result;
    bool isInClass = false;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const QChar character = pattern[at];
        if (character == u'\\' && at + 1 < pattern.size()) {
            result += character;
            result += pattern[++at];
            continue;
        }
        if (character == u'[' || character == u']')
            isInClass = character == u'[';
        if (character == u'$' && !isInClass) {
            result += u"\\z"_s;
        } else {
            result += character;
        }
    }
    return result;
}

qsizetype characterCount(const QString &text)
{
    return text.toUcs4().size();
}

class Checker
{
public:
    void check(const Json &value, const Json &schema, const QString &place);
    QList<SchemaRemark> takeRemarks() { return std::move(m_remarks); }

private:
    void checkKeyword(const QString &keyword, const Json &rule, const Json &value, const Json &schema,
                      const QString &place);
    void checkMembers(const Json &value, const Json &schema, const QString &place);
    void checkPattern(const Json &rule, const Json &value, const Json &schema, const QString &place);
    void remark(const QString &place, const QString &expected, const QString &found);
    void wrong(const QString &place, const Json &value, const Json &schema)
    {
        remark(place, expectation(schema), shortened(value));
    }
    void badKeyword(const QString &place, const QString &keyword, const Json &rule)
    {
        remark(place, Words::tr("a keyword that can be checked"), keyword + u": "_s + shortened(rule));
    }

    QList<SchemaRemark> m_remarks;
};

QString memberPlace(const QString &place, const QString &name)
{
    return place.isEmpty() ? name : place + u'.' + name;
}

void Checker::remark(const QString &place, const QString &expected, const QString &found)
{
    const SchemaRemark remark{place, expected, found};
    if (m_remarks.size() < MostRemarks && !m_remarks.contains(remark))
        m_remarks.append(remark);
}

void Checker::check(const Json &value, const Json &schema, const QString &place)
{
    if (m_remarks.size() >= MostRemarks)
        return;
    if (schema.isBool()) {
        if (!schema.toBool())
            remark(place, Words::tr("no such member"), shortened(value));
        return;
    }
    if (!schema.isObject()) {
        remark(place, Words::tr("a schema"), shortened(schema));
        return;
    }
    for (const auto &[keyword, rule] : schema.object())
        checkKeyword(keyword, rule, value, schema, place);
    if (value.isObject())
        checkMembers(value, schema, place);
}

void Checker::checkKeyword(const QString &keyword, const Json &rule, const Json &value, const Json &schema,
                           const QString &place)
{
    using Kind = Json::Kind;
    if (keyword == u"$schema" || keyword == u"$comment" || keyword == u"title" || keyword == u"description")
        return;
    if (keyword == u"type") {
        const QStringList words = typeWords(rule);
        if (words.isEmpty())
            return badKeyword(place, keyword, rule);
        if (std::none_of(words.begin(), words.end(), [&](const QString &type) { return isOfType(value, type); }))
            wrong(place, value, schema);
    } else if (keyword == u"enum") {
        if (!rule.isArray())
            return badKeyword(place, keyword, rule);
        const auto &choices = rule.array();
        if (std::none_of(choices.begin(), choices.end(), [&](const Json &choice) { return isSame(choice, value); }))
            wrong(place, value, schema);
    } else if (keyword == u"const") {
        if (!isSame(rule, value))
            wrong(place, value, schema);
    } else if (keyword == u"minimum" || keyword == u"maximum") {
        if (!rule.isNumber())
            return badKeyword(place, keyword, rule);
        const double number = value.toDouble();
        const double bound = rule.toDouble();
        if (value.isNumber() && (keyword == u"minimum" ? number < bound : number > bound))
            wrong(place, value, schema);
    } else if (keyword == u"minLength") {
        if (rule.kind() != Kind::Integer)
            return badKeyword(place, keyword, rule);
        if (value.isString() && characterCount(value.toString()) < rule.toInteger())
            wrong(place, value, schema);
    } else if (keyword == u"pattern") {
        checkPattern(rule, value, schema, place);
    } else if (keyword == u"items") {
        if (!rule.isObject() && !rule.isBool())
            return badKeyword(place, keyword, rule);
        qsizetype index = 0;
        for (const Json &item : value.array())
            check(item, rule, u"%1[%2]"_s.arg(place).arg(index++));
    } else if (keyword == u"required") {
        if (!rule.isArray())
            return badKeyword(place, keyword, rule);
        for (const Json &name : rule.array()) {
            if (value.isObject() && !value.find(name.toString())) {
                remark(memberPlace(place, name.toString()), Words::tr("a member that is always there"),
                       Words::tr("nothing"));
            }
        }
    } else if (keyword == u"properties") {
        if (!rule.isObject())
            badKeyword(place, keyword, rule);
    } else if (keyword == u"additionalProperties" || keyword == u"propertyNames") {
        if (!rule.isObject() && !rule.isBool())
            badKeyword(place, keyword, rule);
    } else {
        badKeyword(place, keyword, rule);
    }
}

void Checker::checkPattern(const Json &rule, const Json &value, const Json &schema, const QString &place)
{
    const QRegularExpression pattern(enginePattern(rule.toString()));
    if (!rule.isString() || !pattern.isValid())
        return badKeyword(place, u"pattern"_s, rule);
    if (value.isString() && !pattern.match(value.toString()).hasMatch())
        wrong(place, value, schema);
}

void Checker::checkMembers(const Json &value, const Json &schema, const QString &place)
{
    const Json *additional = schema.find(u"additionalProperties");
    const Json *names = schema.find(u"propertyNames");
    const Json &properties = schema[u"properties"];
    for (const auto &[name, member] : value.object()) {
        const QString memberPath = memberPlace(place, name);
        if (const Json *rule = properties.find(name)) {
            check(member, *rule, memberPath);
        } else if (additional && (additional->isObject() || additional->isBool())) {
            check(member, *additional, memberPath);
        }
        if (names && (names->isObject() || names->isBool()) && !fitsSchema(Json(name), *names))
            remark(memberPath, Words::tr("no such member"), shortened(member));
    }
}

} // namespace

QList<SchemaRemark> schemaRemarks(const Json &value, const Json &schema)
{
    Checker checker;
    checker.check(value, schema, {});
    return checker.takeRemarks();
}

bool fitsSchema(const Json &value, const Json &schema)
{
    return schemaRemarks(value, schema).isEmpty();
}

} // namespace Telemetry

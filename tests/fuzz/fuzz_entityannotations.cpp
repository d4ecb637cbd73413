#include "core/base/orderedjson.h"
#include "core/base/yamltext.h"
#include "core/project/entityannotations.h"
#include "tests/fuzz/fuzzing.h"

#include <QByteArray>
#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringDecoder>

using namespace Telemetry;
using namespace Qt::StringLiterals;

namespace {

/** An annotation as the expression finds it. */
struct Expected
{
    qsizetype start = 0; // in code points of the plain text
    qsizetype end = 0;
    QString type = {};
    QString role = {};
    QString group = {};
    QString value = {};
    bool isNumber = false;
};

qsizetype codePoints(QStringView text)
{
    return text.toUcs4().size();
}

QByteArrayView bytes(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

/** QString::fromUtf8() takes away a byte order mark at the start; within a file it is a character like others. */
QString wholeText(std::string_view text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(bytes(text));
}

/** The slow and plain way: regular expressions, the full JSON reader, UTF-16. */
class Oracle
{
public:
    /** @return false where the annotations of @p text are refused */
    bool read(const QString &text)
    {
        static const QRegularExpression Expression(
            u"\\[(?<text>[^\\]]+?)\\]"
            "(?:\\((?<type>[^:)]+?)(?::(?<value>[^)]+))?\\)|(?<object>\\{[^}]+?\\})|\\[(?<list>[^\\n]*?)\\])"_s);
        static const QRegularExpression Object(u"\\{[^}]+?\\}"_s);
        qsizetype done = 0;
        for (auto matches = Expression.globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            plain += QStringView(text).mid(done, match.capturedStart() - done);
            const QString covered = match.captured(u"text"_s);
            Expected annotation{.start = codePoints(plain), .end = codePoints(plain) + codePoints(covered)};
            plain += covered;
            done = match.capturedEnd();
            if (match.hasCaptured(u"type"_s)) {
                annotation.type = match.captured(u"type"_s);
                annotation.value = match.hasCaptured(u"value"_s) ? match.captured(u"value"_s) : covered;
                annotations += annotation;
            } else if (match.hasCaptured(u"object"_s)) {
                if (!add(match.captured(u"object"_s), covered, annotation))
                    return false;
            } else {
                for (auto objects = Object.globalMatch(match.captured(u"list"_s)); objects.hasNext();) {
                    if (!add(objects.next().captured(), covered, annotation))
                        return false;
                }
            }
        }
        plain += QStringView(text).mid(done);
        return true;
    }

    QString plain;
    QList<Expected> annotations;

private:
    bool add(const QString &object, const QString &covered, Expected annotation)
    {
        const auto json = Json::parse(object.toUtf8());
        if (!json || !json->isObject())
            return false;
        const auto isText = [&json](const QString &name) {
            const Json *value = json->find(name);
            return value && value->isString();
        };
        if (!isText(u"entity"_s) || (json->find(u"role"_s) && !isText(u"role"_s))
            || (json->find(u"group"_s) && !isText(u"group"_s)))
            return false;
        const auto textOf = [&json, &isText](const QString &name) {
            return isText(name) ? json->find(name)->toString() : QString();
        };
        annotation.type = textOf(u"entity"_s);
        annotation.role = textOf(u"role"_s);
        annotation.group = textOf(u"group"_s);
        annotation.value = covered;
        if (const Json *value = json->find(u"value"_s)) {
            annotation.isNumber = value->isNumber();
            if (!annotation.isNumber && !value->isString())
                return false;
            if (annotation.isNumber)
                annotation.value = value->kind() == Json::Kind::Integer
                    ? QString::fromLatin1(value->digits())
                    : QString::fromLatin1(pythonFloat(value->toDouble()));
            else
                annotation.value = value->toString();
        }
        annotations += annotation;
        return true;
    }
};

} // namespace

/** Any text: the scan finds what the regular expressions of Rasa's grammar find, with the same plain text. */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    constexpr size_t Longest = 2000; // the expression takes quadratic time
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    if (size > Longest || validUtf8Length(text) < size)
        return 0;
    EntityAnnotations actual;
    const auto parsed = actual.parse(text);
    Oracle expected;
    const bool isFine = expected.read(wholeText(text));
    PROMISE(parsed.has_value() == isFine);
    if (!isFine) {
        PROMISE(parsed.error().code == Error::Code::ProjectRefused);
        return 0;
    }
    PROMISE(bytes(actual.plainText()) == expected.plain.toUtf8());
    PROMISE(qsizetype(actual.annotations().size()) == expected.annotations.size());
    for (qsizetype number = 0; number < expected.annotations.size(); ++number) {
        const EntityAnnotation &found = actual.annotations()[size_t(number)];
        const Expected &wanted = expected.annotations[number];
        PROMISE(qsizetype(found.start) == wanted.start);
        PROMISE(qsizetype(found.end) == wanted.end);
        PROMISE(bytes(found.type) == wanted.type.toUtf8());
        PROMISE(bytes(found.role) == wanted.role.toUtf8());
        PROMISE(bytes(found.group) == wanted.group.toUtf8());
        PROMISE(bytes(found.value) == wanted.value.toUtf8());
        PROMISE(found.isNumber == wanted.isNumber);
    }
    return 0;
}

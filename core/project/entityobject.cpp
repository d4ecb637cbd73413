#include "core/project/entityobject.h"

#include "core/base/detail.h"
#include "core/base/orderedjson.h"

#include <optional>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refusal(const QString &detail)
{
    return failure({.code = Error::Code::ProjectRefused, .detail = detail});
}

QString shown(std::string_view object)
{
    return QString::fromUtf8(object.data(), qsizetype(object.size()));
}

/**
 * The form that nearly all annotations have: names and values are texts without escapes. Anything else is left to the
 * full JSON reader.
 */
class PlainObject
{
public:
    explicit PlainObject(std::string_view object) : m_rest(object) { }

    /** @return false when the object is not of this form; @p annotation is then unusable */
    bool readInto(EntityAnnotation &annotation)
    {
        bool hasType = false;
        bool hasValue = false;
        if (!take('{'))
            return false;
        do {
            const auto name = takeText();
            if (!name || !take(':'))
                return false;
            const auto value = takeText();
            if (!value)
                return false;
            if (*name == "entity") {
                annotation.type = *value;
                hasType = true;
            } else if (*name == "role") {
                annotation.role = *value;
            } else if (*name == "group") {
                annotation.group = *value;
            } else if (*name == "value") {
                annotation.value = *value;
                hasValue = true;
            }
        } while (take(','));
        if (!take('}') || !m_rest.empty() || !hasType)
            return false;
        if (!hasValue)
            annotation.value = annotation.covered;
        return true;
    }

private:
    void skipBlanks()
    {
        const size_t start = m_rest.find_first_not_of(" \t\r\n");
        m_rest.remove_prefix(std::min(start, m_rest.size()));
    }

    bool take(char c)
    {
        skipBlanks();
        if (!m_rest.starts_with(c))
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    std::optional<std::string_view> takeText()
    {
        if (!take('"'))
            return std::nullopt;
        size_t length = 0;
        for (; length < m_rest.size() && m_rest[length] != '"'; ++length) {
            if (m_rest[length] == '\\' || static_cast<unsigned char>(m_rest[length]) < 0x20)
                return std::nullopt;
        }
        if (length == m_rest.size())
            return std::nullopt;
        const std::string_view text = m_rest.substr(0, length);
        m_rest.remove_prefix(length + 1);
        return text;
    }

    std::string_view m_rest;
};

} // namespace

Result<void> readEntityObject(std::string_view object, EntityAnnotation &annotation, std::deque<std::string> &texts)
{
    const auto kept = [&texts](std::string text) -> std::string_view { return texts.emplace_back(std::move(text)); };
    const EntityAnnotation blank = annotation;
    if (PlainObject(object).readInto(annotation))
        return {};
    annotation = blank;
    const auto parsed = Json::parse(QByteArrayView(object.data(), qsizetype(object.size())));
    if (!parsed || !parsed->isObject())
        return refusal(u"%1 is no JSON object with the attributes of an entity"_s.arg(shown(object)));
    const Json *type = parsed->find(u"entity");
    if (!type || !type->isString())
        return refusal(Detail::tr("%1 needs \"entity\" with a text").arg(shown(object)));
    annotation.type = kept(type->toString().toStdString());
    for (const auto &[name, target] :
         {std::pair(u"role"_s, &annotation.role), std::pair(u"group"_s, &annotation.group)}) {
        if (const Json *attribute = parsed->find(name)) {
            if (!attribute->isString())
                return refusal(Detail::tr("\"%1\" in %2 must be a text").arg(name, shown(object)));
            *target = kept(attribute->toString().toStdString());
        }
    }
    const Json *value = parsed->find(u"value");
    if (!value) {
        annotation.value = annotation.covered;
    } else if (value->isString()) {
        annotation.value = kept(value->toString().toStdString());
    } else if (value->isNumber()) {
        annotation.value = kept(value->kind() == Json::Kind::Integer ? value->digits().toStdString()
                                                                     : pythonFloat(value->toDouble()).toStdString());
        annotation.isNumber = true;
    } else {
        return refusal(Detail::tr("\"value\" in %1 must be a text or a number").arg(shown(object)));
    }
    return {};
}

} // namespace Telemetry

#include "core/settings/configtext.h"

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Unlike yamlToJson() never without a value: a list may be a key, and then stands for itself in brackets. */
QString keyText(const YamlNode &key)
{
    return key.isString() ? key.scalar.toString() : u"(%1)"_s.arg(QString::fromUtf8(yamlToJson(key).display()));
}

Json dataFrom(const YamlNode &node)
{
    if (node.isMapping()) {
        Json::Object object;
        for (const YamlEntry &entry : node.entries)
            object.emplace_back(keyText(*entry.key), dataFrom(*entry.value));
        return object;
    }
    if (node.isSequence()) {
        Json::Array array;
        for (const auto &item : node.items)
            array.push_back(dataFrom(*item));
        return array;
    }
    return node.scalar;
}

} // namespace

Result<ConfigText> parseConfigText(const QByteArray &raw, const QString &path, const Environment &environment)
{
    auto decoded = yamlDecoded(raw, path);
    if (!decoded)
        return failure(decoded.error());
    auto root = readYamlTree({decoded->constData(), size_t(decoded->size())}, path, environment);
    if (!root)
        return failure(root.error());
    ConfigText text{.raw = raw, .decoded = *decoded, .root = {}, .data = Json::Object{}};
    if (!*root || (*root)->isNull())
        return text;
    if (!(*root)->isMapping()) {
        const YamlMark &mark = (*root)->start;
        return failure({Error::Code::ConfigDamaged, u"the top level is %1"_s.arg(yamlKindWord(**root)), path, mark.line,
                        mark.column});
    }
    text.root = *root;
    text.data = dataFrom(**root);
    return text;
}

QString yamlKindWord(const YamlNode &node)
{
    if (node.isMapping())
        return u"a mapping"_s;
    if (node.isSequence())
        return u"a list"_s;
    switch (node.scalar.kind()) {
    case Json::Kind::Null:
        return u"empty"_s;
    case Json::Kind::Bool:
        return u"true or false"_s;
    case Json::Kind::Integer:
    case Json::Kind::Float:
        return u"a number"_s;
    default:
        return u"a text"_s;
    }
}

} // namespace Telemetry

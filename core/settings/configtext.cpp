#include "core/settings/configtext.h"

#include "core/base/detail.h"

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
        return failure({Error::Code::ConfigDamaged, Detail::tr("the top level is %1").arg(yamlKindWord(**root)), path,
                        mark.line, mark.column});
    }
    text.root = *root;
    text.data = dataFrom(**root);
    return text;
}

QString yamlKindWord(const YamlNode &node)
{
    if (node.isMapping())
        return Detail::tr("a mapping");
    if (node.isSequence())
        return Detail::tr("a list");
    switch (node.scalar.kind()) {
    case Json::Kind::Null:
        return Detail::tr("empty");
    case Json::Kind::Bool:
        return Detail::tr("true or false");
    case Json::Kind::Integer:
    case Json::Kind::Float:
        return Detail::tr("a number");
    default:
        return Detail::tr("a text");
    }
}

} // namespace Telemetry

#include "core/settings/configtext.h"

namespace Telemetry {

using namespace Qt::StringLiterals;

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
    text.data = yamlToJson(**root);
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

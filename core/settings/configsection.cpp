#include "core/settings/configsection.h"

#include "core/base/detail.h"
#include "core/base/yamlscalar.h"

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

bool isPlainCharacter(char character)
{
    return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'z')
        || (character >= 'A' && character <= 'Z') || character == '_' || character == '-';
}

/** Plain where it can be read as nothing else, as Rasa's emitter does. */
bool canBePlain(const QByteArray &text)
{
    return !text.isEmpty() && text.front() != '-' && std::all_of(text.cbegin(), text.cend(), isPlainCharacter)
        && yamlScalarType({text.constData(), size_t(text.size())}) == YamlScalarType::String;
}

QByteArray dateText(const QDateTime &now)
{
    QByteArray text = now.toString(u"yyyy-MM-dd HH:mm:ss"_s).toLatin1();
    if (const int milliseconds = now.time().msec(); milliseconds != 0)
        text += '.' + QByteArray::number(milliseconds).rightJustified(3, '0') + "000";
    return text;
}

} // namespace

QByteArray ConfigSection::block(const QByteArray &indent, const QByteArray &lineEnd) const
{
    return indent + "enabled: " + enabled + lineEnd + indent + "rasa_user_id: " + machineId + lineEnd + indent
        + "date: " + date + lineEnd;
}

QByteArray ConfigSection::flow() const
{
    return "{enabled: " + enabled + ", rasa_user_id: " + machineId + ", date: '" + date + "'}";
}

Result<ConfigSection> newConfigSection(const ConfigChange &change, const QString &path)
{
    if (!change.enabled)
        return failure({Error::Code::ConfigNotEditable, Detail::tr("no decision is recorded in it yet"), path});
    const QString id = change.machineId.value_or(change.newMachineId);
    if (id.isEmpty())
        return failure({Error::Code::ConfigNotEditable, Detail::tr("there is no machine ID for a new section"), path});
    return yamlText(id, path).map([&change](const QByteArray &text) {
        return ConfigSection{.enabled = yamlBoolean(*change.enabled), .machineId = text, .date = dateText(change.now)};
    });
}

QByteArray newConfigFile(const ConfigSection &section)
{
    return "metrics:\n" + section.block("  ", "\n");
}

QByteArray yamlBoolean(bool value)
{
    return value ? "true" : "false";
}

Result<QByteArray> yamlText(const QString &text, const QString &path)
{
    const bool hasControl = std::any_of(text.cbegin(), text.cend(), [](QChar character) {
        return character.category() == QChar::Other_Control || character == QChar::LineSeparator
            || character == QChar::ParagraphSeparator;
    });
    if (hasControl)
        return failure({Error::Code::ConfigNotEditable, Detail::tr("a control character in the machine ID"), path});
    QByteArray utf8 = text.toUtf8();
    if (canBePlain(utf8))
        return utf8;
    return QByteArray('\'' + utf8.replace("'", "''") + '\'');
}

} // namespace Telemetry

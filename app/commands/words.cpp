#include "app/commands/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Telemetry::Words", text);
}

} // namespace

QString layerWord(DecisionLayer::Kind kind)
{
    switch (kind) {
    case DecisionLayer::Kind::Policy:
        return u"policy"_s;
    case DecisionLayer::Kind::DoNotTrack:
        return u"do_not_track"_s;
    case DecisionLayer::Kind::EnabledVariable:
        return u"enabled_variable"_s;
    case DecisionLayer::Kind::GlobalConfig:
        return u"global_config"_s;
    case DecisionLayer::Kind::Notice:
        return u"notice"_s;
    case DecisionLayer::Kind::DebugVariable:
        return u"debug_variable"_s;
    case DecisionLayer::Kind::WriteKey:
        return u"write_key"_s;
    case DecisionLayer::Kind::MachineId:
        return u"machine_id"_s;
    case DecisionLayer::Kind::License:
        return u"license"_s;
    }
    Q_UNREACHABLE();
}

QString layerTitle(DecisionLayer::Kind kind)
{
    switch (kind) {
    case DecisionLayer::Kind::Policy:
        return tr("Organisation policy");
    case DecisionLayer::Kind::DoNotTrack:
        return u"DO_NOT_TRACK"_s;
    case DecisionLayer::Kind::EnabledVariable:
        return u"RASA_TELEMETRY_ENABLED"_s;
    case DecisionLayer::Kind::GlobalConfig:
        return tr("Global config");
    case DecisionLayer::Kind::Notice:
        return tr("Our notice");
    case DecisionLayer::Kind::DebugVariable:
        return u"RASA_TELEMETRY_DEBUG"_s;
    case DecisionLayer::Kind::WriteKey:
        return tr("Write key");
    case DecisionLayer::Kind::MachineId:
        return tr("Machine ID");
    case DecisionLayer::Kind::License:
        return tr("Licence");
    }
    Q_UNREACHABLE();
}

QString writeKeySourceWord(WriteKey::Source source)
{
    switch (source) {
    case WriteKey::Source::None:
        return u"none"_s;
    case WriteKey::Source::Variable:
        return u"variable"_s;
    case WriteKey::Source::Installation:
        return u"installation"_s;
    case WriteKey::Source::Preferences:
        return u"settings"_s;
    }
    Q_UNREACHABLE();
}

QString writeKeySourceTitle(WriteKey::Source source)
{
    switch (source) {
    case WriteKey::Source::None:
        return tr("none, so nothing can be sent");
    case WriteKey::Source::Variable:
        return tr("from RASA_TELEMETRY_WRITE_KEY");
    case WriteKey::Source::Installation:
        return tr("from the keys file of the Rasa installation");
    case WriteKey::Source::Preferences:
        return tr("from the settings of this program");
    }
    Q_UNREACHABLE();
}

Result<QString> projectFolder(const Invocation &invocation)
{
    const QString given = invocation.has(u"project"_s) ? invocation.value(u"project"_s) : QDir::currentPath();
    const QFileInfo folder(given);
    if (!folder.isDir())
        return failure({.code = Error::Code::ProjectMissing, .detail = {}, .path = given});
    return QDir::cleanPath(folder.absoluteFilePath());
}

} // namespace Telemetry

#include "app/commands/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::Words)
};

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
    case DecisionLayer::Kind::Destination:
        return u"destination"_s;
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
        return Text::tr("none, so nothing can be sent");
    case WriteKey::Source::Variable:
        return Text::tr("from RASA_TELEMETRY_WRITE_KEY");
    case WriteKey::Source::Installation:
        return Text::tr("from the keys file of the Rasa installation");
    case WriteKey::Source::Preferences:
        return Text::tr("from the settings of this program");
    }
    Q_UNREACHABLE();
}

QString salvageText(const Salvage &salvage)
{
    return Text::tr(
               "The database of the reports was damaged (%1). It is kept as %2. Could be saved: %3, %4. What waits "
               "of them is sent only by hand.")
        .arg(salvage.reason, salvage.keptAside, Text::tr("%n reports", nullptr, int(salvage.reports)),
             Text::tr("%n entries of the history", nullptr, int(salvage.attempts)));
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

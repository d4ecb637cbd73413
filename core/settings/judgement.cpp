#include "core/settings/judgement.h"

namespace Telemetry {

using namespace Qt::StringLiterals;

bool isTrueWord(const QString &value)
{
    return value.toLower() == u"true"_s;
}

bool isDebugSet(const Environment &environment)
{
    return isTrueWord(environment.value(u"RASA_TELEMETRY_DEBUG"_s).value_or(QString()));
}

bool isDoNotTrackSet(const Environment &environment)
{
    const QString value = environment.value(u"DO_NOT_TRACK"_s).value_or(QString());
    return !value.isEmpty() && value != u"0"_s;
}

QString globalConfigSentence(const GlobalConfig &config)
{
    switch (config.state) {
    case GlobalConfig::State::Missing:
        return DecisionText::tr("There is no global.yml.");
    case GlobalConfig::State::Inaccessible:
        return DecisionText::tr("global.yml cannot be read.");
    case GlobalConfig::State::Damaged:
        return DecisionText::tr("global.yml is damaged, and Rasa treats it as if it were not there.");
    case GlobalConfig::State::NoMetrics:
        return DecisionText::tr("global.yml has no metrics section.");
    case GlobalConfig::State::Broken:
        return DecisionText::tr("In global.yml %1.").arg(config.brokenFact);
    case GlobalConfig::State::Readable:
        break;
    }
    const QString value = QString::fromUtf8(config.enabled.display());
    if (config.isTrap() && config.isEnabledForRasa())
        return DecisionText::tr("global.yml says enabled: %1, which looks like a word but means on for Rasa.")
            .arg(value);
    return DecisionText::tr("global.yml says enabled: %1.").arg(value);
}

} // namespace Telemetry

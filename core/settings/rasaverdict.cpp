#include "core/settings/judgement.h"

#include <QVersionNumber>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

using Kind = DecisionLayer::Kind;

QVersionNumber versionOf(const InstalledRasa &rasa)
{
    return QVersionNumber::fromString(rasa.version);
}

/** Open source releases since September 2023 report only for people who also have a licence. */
bool needsLicense(const InstalledRasa &rasa)
{
    if (!rasa.isFound || rasa.isPro)
        return false;
    const QVersionNumber version = versionOf(rasa);
    const QVersionNumber branch(3, 4);
    if (branch.isPrefixOf(version))
        return version >= QVersionNumber(3, 4, 18);
    return version >= QVersionNumber(3, 6, 10);
}

/** Rasa Pro 3.14 writes the report to its log in debug mode and goes on to send it. */
bool sendsInDebugMode(const InstalledRasa &rasa)
{
    return rasa.isFound && rasa.isPro && versionOf(rasa) >= QVersionNumber(3, 14);
}

/** Rasa's identifier for a report: from the licence for Pro, else from a file that exists or that it can make. */
bool hasId(const DecisionInput &input)
{
    if (input.rasa.isFound && input.rasa.isPro)
        return input.rasa.hasLicense;
    return input.globalConfig.willRasaCreate() || input.globalConfig.hasMachineId();
}

ReasonedVerdict withoutRecord(const GlobalConfig &config)
{
    if (!config.isWritable)
        return {Verdict::Off,
                Kind::GlobalConfig,
                {globalConfigSentence(config),
                 DecisionText::tr("Rasa can record nothing there and then treats reporting as off.")}};
    QStringList reasons = {DecisionText::tr("The next rasa command writes a global.yml that says on.")};
    reasons.append(globalConfigSentence(config));
    if (config.state == GlobalConfig::State::Damaged)
        reasons.append(DecisionText::tr("What was recorded in it before, also a no, is lost then."));
    return {Verdict::WillTurnOn, Kind::GlobalConfig, reasons};
}

/** The answer of the file alone. */
ReasonedVerdict fromGlobalConfig(const GlobalConfig &config)
{
    switch (config.state) {
    case GlobalConfig::State::Missing:
    case GlobalConfig::State::Damaged:
    case GlobalConfig::State::NoMetrics:
        return withoutRecord(config);
    case GlobalConfig::State::Inaccessible:
        return {Verdict::Off,
                Kind::GlobalConfig,
                {globalConfigSentence(config),
                 DecisionText::tr("Rasa can record nothing there and then treats reporting as off.")}};
    case GlobalConfig::State::Broken:
        return {Verdict::Broken,
                Kind::GlobalConfig,
                {DecisionText::tr("Every rasa command stops with an error."), globalConfigSentence(config)}};
    case GlobalConfig::State::Readable:
        break;
    }
    return {config.isEnabledForRasa() ? Verdict::On : Verdict::Off, Kind::GlobalConfig, {globalConfigSentence(config)}};
}

ReasonedVerdict fromVariable(const QString &value, const GlobalConfig &config)
{
    if (!isTrueWord(value)) {
        ReasonedVerdict off{
            Verdict::Off,
            Kind::EnabledVariable,
            {DecisionText::tr("RASA_TELEMETRY_ENABLED is \"%1\"; only the word true means on.").arg(value)}};
        if (config.willRasaCreate())
            off.reasons.append(
                DecisionText::tr("The next rasa command still writes a global.yml that says on: without the "
                                 "variable reporting starts, and no notice is shown."));
        return off;
    }
    ReasonedVerdict on{Verdict::On,
                       Kind::EnabledVariable,
                       {DecisionText::tr("RASA_TELEMETRY_ENABLED is \"%1\"; the file has no say.").arg(value)}};
    if (config.state == GlobalConfig::State::Broken)
        on.reasons.append(
            DecisionText::tr("Trainings are not reported, because Rasa cannot read the metrics section."));
    return on;
}

ReasonedVerdict blocked(Kind kind, const QString &reason, const ReasonedVerdict &decided)
{
    return {Verdict::Blocked, kind, QStringList{reason} + decided.reasons};
}

} // namespace

ReasonedVerdict judgeSwitch(const DecisionInput &input)
{
    const auto variable = input.environment.value(u"RASA_TELEMETRY_ENABLED"_s);
    if (input.rasa.isFound && input.rasa.isPro && input.rasa.hasLicense && input.rasa.isDeveloperLicense) {
        ReasonedVerdict on{Verdict::On,
                           Kind::License,
                           {DecisionText::tr("With a developer licence reporting cannot be switched off here.")}};
        if (variable && !isTrueWord(*variable))
            on.reasons.append(DecisionText::tr("RASA_TELEMETRY_ENABLED silences the reports of trainings only."));
        return on;
    }
    return variable ? fromVariable(*variable, input.globalConfig) : fromGlobalConfig(input.globalConfig);
}

ReasonedVerdict judgeRasa(const DecisionInput &input)
{
    ReasonedVerdict decided = judgeSwitch(input);
    if (decided.verdict != Verdict::On && decided.verdict != Verdict::WillTurnOn)
        return decided;

    const bool isPro = input.rasa.isFound && input.rasa.isPro;
    if (isPro && !input.rasa.hasLicense)
        return blocked(Kind::License, DecisionText::tr("Rasa Pro sends nothing without a valid licence."), decided);
    if (!hasId(input))
        return blocked(Kind::MachineId, DecisionText::tr("There is no machine ID, so Rasa sends nothing."), decided);
    if (isDebugSet(input.environment)) {
        const QString uncovered = DecisionText::tr("Debug mode does not cover error reports.");
        if (!sendsInDebugMode(input.rasa)) {
            QStringList reasons = {DecisionText::tr("RASA_TELEMETRY_DEBUG is set: reports are printed and not sent.")};
            if (!input.rasa.isFound)
                reasons.append(DecisionText::tr("No installed Rasa was found; that holds for all versions but Rasa Pro "
                                                "3.14 and later, which send all the same."));
            return {Verdict::Debug, Kind::DebugVariable, reasons + decided.reasons + QStringList{uncovered}};
        }
        decided.reasons.append(
            DecisionText::tr("RASA_TELEMETRY_DEBUG is set, but this version of Rasa Pro still sends."));
    }
    // Releases carry a key; only an installation that was looked at can be known to have none.
    const bool hasKey = !input.environment.value(u"RASA_TELEMETRY_WRITE_KEY"_s).value_or(QString()).isEmpty()
        || !input.rasa.isFound || input.rasa.hasWriteKey;
    if (!hasKey)
        return blocked(Kind::WriteKey, DecisionText::tr("This Rasa has no write key, so it sends nothing."), decided);
    if (needsLicense(input.rasa) && !input.rasa.hasLicense)
        return blocked(Kind::License,
                       DecisionText::tr("Rasa %1 sends nothing without a licence (since 3.6.10 and 3.4.18).")
                           .arg(input.rasa.version),
                       decided);
    return decided;
}

} // namespace Telemetry

#include "core/settings/decision.h"

#include "core/settings/endpoint.h"
#include "core/settings/judgement.h"
#include "core/settings/writekey.h"

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

using Kind = DecisionLayer::Kind;

QString place(const QString &path, int line)
{
    return line > 0 ? u"%1:%2"_s.arg(path).arg(line) : path;
}

QString notSet()
{
    return DecisionText::tr("not set");
}

/** A layer that is a variable; its value in quotes, because blanks and the empty text matter. */
DecisionLayer variableLayer(Kind kind, const QString &name, const Environment &environment)
{
    const auto value = environment.value(name);
    return {.kind = kind, .value = value ? u"\"%1\""_s.arg(*value) : notSet(), .source = name, .remark = {}};
}

DecisionLayer policyLayer(const Policy &policy)
{
    DecisionLayer layer{.kind = Kind::Policy, .value = {}, .source = policy.path, .remark = {}};
    switch (policy.state) {
    case Policy::State::None:
        layer.value = DecisionText::tr("none");
        return layer;
    case Policy::State::Damaged:
        layer.value = DecisionText::tr("cannot be understood");
        layer.source = errorPlace(policy.problems.value(0, {.path = policy.path}));
        layer.remark = policy.problems.isEmpty() ? QString() : errorSummary(policy.problems.constFirst());
        break;
    case Policy::State::Valid:
        layer.value = policy.isReportingOff ? u"reporting: off"_s : DecisionText::tr("leaves it to you");
        layer.source = place(policy.path, policy.reportingLine);
        break;
    }
    if (policy.forbidsReporting())
        layer.remark += (layer.remark.isEmpty() ? QString() : u" "_s)
            + DecisionText::tr("The rasa command does not know this file.");
    return layer;
}

DecisionLayer doNotTrackLayer(const Environment &environment)
{
    DecisionLayer layer = variableLayer(Kind::DoNotTrack, u"DO_NOT_TRACK"_s, environment);
    if (isDoNotTrackSet(environment))
        layer.remark = DecisionText::tr("This program sends nothing; the rasa command ignores this variable.");
    return layer;
}

DecisionLayer enabledVariableLayer(const Environment &environment)
{
    DecisionLayer layer = variableLayer(Kind::EnabledVariable, u"RASA_TELEMETRY_ENABLED"_s, environment);
    const auto value = environment.value(u"RASA_TELEMETRY_ENABLED"_s);
    if (value)
        layer.remark = isTrueWord(*value) ? DecisionText::tr("It wins over the file.")
                                          : DecisionText::tr("It wins over the file; only the word true means on.");
    return layer;
}

DecisionLayer globalConfigLayer(const GlobalConfig &config)
{
    DecisionLayer layer{.kind = Kind::GlobalConfig, .value = {}, .source = config.path, .remark = {}};
    switch (config.state) {
    case GlobalConfig::State::Missing:
        layer.value = DecisionText::tr("no file");
        break;
    case GlobalConfig::State::Inaccessible:
        layer.value = DecisionText::tr("cannot be read");
        break;
    case GlobalConfig::State::Damaged:
        layer.value = DecisionText::tr("damaged");
        layer.source = config.problem ? errorPlace(*config.problem) : config.path;
        break;
    case GlobalConfig::State::NoMetrics:
        layer.value = DecisionText::tr("no metrics section");
        break;
    case GlobalConfig::State::Broken:
        layer.value = config.brokenFact;
        layer.remark =
            DecisionText::tr("Every rasa command stops with an error; \"rasa telemetry enable\" cannot mend it.");
        return layer;
    case GlobalConfig::State::Readable:
        layer.value = u"enabled: "_s + QString::fromUtf8(config.enabled.display());
        layer.source = place(config.path, config.enabledLine);
        if (config.isTrap() && config.isEnabledForRasa())
            layer.remark = DecisionText::tr("This is no true or false: Rasa reads it as on, this program as off.");
        else if (config.isTrap())
            layer.remark = DecisionText::tr("This is no true or false: Rasa and this program read it as off.");
        else if (config.traitsEnabled && *config.traitsEnabled != config.enabled)
            layer.remark = DecisionText::tr("The copy of Rasa Pro in traits says enabled: %1; nothing reads it.")
                               .arg(QString::fromUtf8(config.traitsEnabled->display()));
        return layer;
    }
    layer.remark = config.problem ? errorSummary(*config.problem) : QString();
    if (layer.remark.isEmpty() && config.willRasaCreate())
        layer.remark = DecisionText::tr("The next rasa command records that reporting is on.");
    return layer;
}

DecisionLayer noticeLayer(const Preferences &preferences)
{
    using enum Preferences::NoticeAnswer;
    const QString value = preferences.noticeAnswer == Accepted ? DecisionText::tr("accepted")
        : preferences.noticeAnswer == Declined                 ? DecisionText::tr("declined")
                                                               : DecisionText::tr("not answered");
    DecisionLayer layer{.kind = Kind::Notice, .value = value, .source = {}, .remark = {}};
    layer.remark = DecisionText::tr("It is about this program only.");
    return layer;
}

DecisionLayer destinationLayer(const DecisionInput &input)
{
    DecisionLayer layer{.kind = Kind::Destination, .value = {}, .source = {}, .remark = {}};
    const auto destination = chooseDestination(input.policy, input.environment, input.preferences);
    if (!destination) {
        layer.value = destination.error().detail;
        layer.remark = errorMessage(destination.error());
        return layer;
    }
    layer.value = destination->url.toDisplayString();
    switch (destination->source) {
    case Destination::Source::Default:
        break;
    case Destination::Source::Policy:
        layer.source = input.policy.path;
        break;
    case Destination::Source::Variable:
        layer.source = u"RASA_TELEMETRY_ENDPOINT"_s;
        break;
    case Destination::Source::Preferences:
        layer.source = DecisionText::tr("settings of this program");
        break;
    }
    if (destination->source != Destination::Source::Default)
        layer.remark = DecisionText::tr("The rasa command always reports to %1.").arg(defaultEndpoint().host());
    return layer;
}

DecisionLayer machineIdLayer(const DecisionInput &input)
{
    const GlobalConfig &config = input.globalConfig;
    DecisionLayer layer{.kind = Kind::MachineId, .value = {}, .source = config.path, .remark = {}};
    if (config.hasMachineId()) {
        layer.value =
            config.machineId.isString() ? config.machineId.toString() : QString::fromUtf8(config.machineId.display());
        layer.source = place(config.path, config.machineIdLine);
        if (!config.machineId.isString())
            layer.remark = DecisionText::tr("It stands without quotes and is read as a number.");
    } else {
        layer.value = DecisionText::tr("none");
        if (config.willRasaCreate())
            layer.remark = DecisionText::tr("The next rasa command makes one.");
    }
    if (input.rasa.isFound && input.rasa.isPro)
        layer.remark = DecisionText::tr("Rasa Pro uses the identifier of the licence instead.");
    return layer;
}

DecisionLayer debugLayer(const Environment &environment)
{
    DecisionLayer layer = variableLayer(Kind::DebugVariable, u"RASA_TELEMETRY_DEBUG"_s, environment);
    if (isDebugSet(environment))
        layer.remark = DecisionText::tr("Debug mode does not cover error reports.");
    else if (!environment.value(u"RASA_TELEMETRY_DEBUG"_s).value_or(QString()).isEmpty())
        layer.remark = DecisionText::tr("Only the word true switches debug mode on.");
    return layer;
}

DecisionLayer writeKeyLayer(const DecisionInput &input)
{
    DecisionLayer layer{.kind = Kind::WriteKey, .value = DecisionText::tr("set"), .source = {}, .remark = {}};
    if (!input.environment.value(u"RASA_TELEMETRY_WRITE_KEY"_s).value_or(QString()).isEmpty()) {
        layer.source = u"RASA_TELEMETRY_WRITE_KEY"_s;
    } else if (input.rasa.hasWriteKey) {
        layer.source = DecisionText::tr("the Rasa installation");
    } else if (!input.preferences.writeKey.isEmpty()) {
        layer.source = DecisionText::tr("settings of this program");
        layer.remark = DecisionText::tr("The rasa command does not know this key.");
    } else {
        layer.value = DecisionText::tr("none");
    }
    return layer;
}

DecisionLayer licenseLayer(const InstalledRasa &rasa)
{
    const QString value = !rasa.hasLicense ? DecisionText::tr("none")
        : rasa.isDeveloperLicense          ? DecisionText::tr("developer licence")
                                           : DecisionText::tr("present");
    DecisionLayer layer{.kind = Kind::License, .value = value, .source = {}, .remark = {}};
    if (!rasa.isFound)
        layer.remark = DecisionText::tr("No Rasa was found; a version that reports without a licence is assumed.");
    return layer;
}

QList<DecisionLayer> layersOf(const DecisionInput &input)
{
    return {policyLayer(input.policy),
            doNotTrackLayer(input.environment),
            enabledVariableLayer(input.environment),
            globalConfigLayer(input.globalConfig),
            noticeLayer(input.preferences),
            destinationLayer(input),
            machineIdLayer(input),
            debugLayer(input.environment),
            writeKeyLayer(input),
            licenseLayer(input.rasa)};
}

} // namespace

QString layerTitle(DecisionLayer::Kind kind)
{
    switch (kind) {
    case DecisionLayer::Kind::Policy:
        return DecisionText::tr("Organisation policy");
    case DecisionLayer::Kind::DoNotTrack:
        return u"DO_NOT_TRACK"_s;
    case DecisionLayer::Kind::EnabledVariable:
        return u"RASA_TELEMETRY_ENABLED"_s;
    case DecisionLayer::Kind::GlobalConfig:
        return DecisionText::tr("Global config");
    case DecisionLayer::Kind::Notice:
        return DecisionText::tr("Our notice");
    case DecisionLayer::Kind::DebugVariable:
        return u"RASA_TELEMETRY_DEBUG"_s;
    case DecisionLayer::Kind::WriteKey:
        return DecisionText::tr("Write key");
    case DecisionLayer::Kind::MachineId:
        return DecisionText::tr("Machine ID");
    case DecisionLayer::Kind::License:
        return DecisionText::tr("Licence");
    case DecisionLayer::Kind::Destination:
        return DecisionText::tr("Destination");
    }
    Q_UNREACHABLE();
}

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::On:
        return u"on"_s;
    case Verdict::Off:
        return u"off"_s;
    case Verdict::Undecided:
        return u"undecided"_s;
    case Verdict::WillTurnOn:
        return u"will-turn-on"_s;
    case Verdict::Debug:
        return u"debug"_s;
    case Verdict::Blocked:
        return u"blocked"_s;
    case Verdict::Broken:
        return u"broken"_s;
    }
    Q_UNREACHABLE();
}

Decision decide(const DecisionInput &input)
{
    const ReasonedVerdict rasa = judgeRasa(input);
    const ReasonedVerdict inspector = judgeInspector(input);
    Decision decision;
    decision.rasa = rasa.verdict;
    decision.rasaReasons = rasa.reasons;
    decision.inspector = inspector.verdict;
    decision.inspectorReasons = inspector.reasons;
    decision.layers = layersOf(input);
    for (DecisionLayer &layer : decision.layers) {
        layer.decidesRasa = layer.kind == rasa.decider;
        layer.decidesInspector = layer.kind == inspector.decider;
    }
    if (isDoNotTrackSet(input.environment))
        decision.rasaReasons.append(DecisionText::tr("The rasa command ignores DO_NOT_TRACK."));
    return decision;
}

} // namespace Telemetry

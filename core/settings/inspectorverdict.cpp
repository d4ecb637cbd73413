#include "core/settings/judgement.h"

#include "core/settings/writekey.h"

#include <optional>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

using Kind = DecisionLayer::Kind;

ReasonedVerdict judged(Verdict verdict, Kind kind, const QString &reason)
{
    return {verdict, kind, {reason}};
}

/** What global.yml grants to us: only a plain boolean counts. */
ReasonedVerdict fromGlobalConfig(const GlobalConfig &config)
{
    switch (config.state) {
    case GlobalConfig::State::Missing:
    case GlobalConfig::State::NoMetrics:
    case GlobalConfig::State::Damaged:
        return {Verdict::Undecided,
                Kind::GlobalConfig,
                {DecisionText::tr("No decision is recorded."), globalConfigSentence(config)}};
    case GlobalConfig::State::Inaccessible:
    case GlobalConfig::State::Broken:
        return judged(Verdict::Off, Kind::GlobalConfig, globalConfigSentence(config));
    case GlobalConfig::State::Readable:
        break;
    }
    if (config.enabled.isBool())
        return judged(config.enabled.toBool() ? Verdict::On : Verdict::Off, Kind::GlobalConfig,
                      globalConfigSentence(config));
    return judged(
        Verdict::Off, Kind::GlobalConfig,
        DecisionText::tr("global.yml says enabled: %1, which is no plain true or false; here that counts as off.")
            .arg(QString::fromUtf8(config.enabled.display())));
}

/** Policy, DO_NOT_TRACK, variable, file: in this order, the first that says something. */
ReasonedVerdict recorded(const DecisionInput &input)
{
    if (input.policy.state == Policy::State::Damaged)
        return judged(Verdict::Off, Kind::Policy,
                      DecisionText::tr("The organisation's policy cannot be understood, so nothing is reported."));
    if (input.policy.forbidsReporting())
        return judged(Verdict::Off, Kind::Policy, DecisionText::tr("Your organisation has switched reporting off."));
    if (isDoNotTrackSet(input.environment))
        return judged(Verdict::Off, Kind::DoNotTrack, DecisionText::tr("DO_NOT_TRACK is set."));
    const auto variable = input.environment.value(u"RASA_TELEMETRY_ENABLED"_s);
    if (!variable)
        return fromGlobalConfig(input.globalConfig);
    if (isTrueWord(*variable))
        return judged(Verdict::On, Kind::EnabledVariable,
                      DecisionText::tr("RASA_TELEMETRY_ENABLED is \"%1\"; the file has no say.").arg(*variable));
    return judged(Verdict::Off, Kind::EnabledVariable,
                  DecisionText::tr("RASA_TELEMETRY_ENABLED is \"%1\"; only the word true means on.").arg(*variable));
}

/** What stands against sending on the side of our notice; nothing when it was accepted as things stand now. */
std::optional<ReasonedVerdict> withoutNotice(const Preferences &preferences, const Result<Destination> &destination)
{
    if (preferences.noticeAnswer == Preferences::NoticeAnswer::Declined)
        return judged(Verdict::Off, Kind::Notice, DecisionText::tr("You answered no to the notice of this program."));
    if (preferences.noticeAnswer == Preferences::NoticeAnswer::None)
        return judged(Verdict::Undecided, Kind::Notice,
                      DecisionText::tr("The notice of this program has not been answered."));
    if (preferences.noticeRevision < NoticeRevision)
        return judged(
            Verdict::Undecided, Kind::Notice,
            DecisionText::tr("More is reported than when you answered the notice; it has to be answered again."));
    if (destination && QUrl(preferences.noticeEndpoint) != destination->url)
        return judged(
            Verdict::Undecided, Kind::Notice,
            DecisionText::tr(
                "Reports would go elsewhere than when you answered the notice; it has to be answered again."));
    return std::nullopt;
}

} // namespace

ReasonedVerdict judgeInspector(const DecisionInput &input)
{
    const ReasonedVerdict granted = recorded(input);
    // A no to the notice is an answer; a file that is missing meanwhile does not make it none.
    const bool isDeclined = input.preferences.noticeAnswer == Preferences::NoticeAnswer::Declined;
    if (granted.verdict != Verdict::On && !(granted.verdict == Verdict::Undecided && isDeclined))
        return granted;
    const auto destination = chooseDestination(input.policy, input.environment, input.preferences);
    if (auto unanswered = withoutNotice(input.preferences, destination))
        return *unanswered;

    const auto blocked = [&granted](Kind kind, const QString &reason) {
        return ReasonedVerdict{Verdict::Blocked, kind, QStringList{reason} + granted.reasons};
    };
    if (!destination)
        return blocked(Kind::Destination, errorMessage(destination.error()));
    if (!input.globalConfig.hasMachineId())
        return blocked(Kind::MachineId, DecisionText::tr("There is no machine ID in global.yml."));
    if (isDebugSet(input.environment))
        return {Verdict::Debug, Kind::DebugVariable,
                QStringList{DecisionText::tr("RASA_TELEMETRY_DEBUG is set: reports are shown and not sent.")}
                    + granted.reasons};
    const bool hasKey = input.rasa.hasWriteKey || !chooseWriteKey(input.environment, {}, input.preferences).isEmpty();
    if (!hasKey)
        return blocked(Kind::WriteKey, DecisionText::tr("There is no write key."));
    return granted;
}

} // namespace Telemetry

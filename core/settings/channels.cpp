#include "core/settings/channels.h"

#include "core/settings/judgement.h"

#include <QCoreApplication>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::Channels)
};

using Channel = ChannelState::Channel;

bool isPro(const InstalledRasa &rasa)
{
    return rasa.isFound && rasa.isPro;
}

ChannelState track(const DecisionInput &input)
{
    const ReasonedVerdict judged = judgeRasa(input);
    return {.channel = Channel::Track, .verdict = judged.verdict, .reasons = judged.reasons};
}

ChannelState identify(const DecisionInput &input)
{
    if (!isPro(input.rasa)) {
        const QString reason = input.rasa.isFound
            ? Text::tr("Rasa Open Source %1 sends no such request; only Rasa Pro does.").arg(input.rasa.version)
            : Text::tr("No installed Rasa was found. Rasa Open Source sends no such request; only Rasa Pro does.");
        return {.channel = Channel::Identify, .isThere = false, .reasons = {reason}};
    }
    const ReasonedVerdict judged = judgeRasa(input);
    return {.channel = Channel::Identify, .verdict = judged.verdict, .reasons = judged.reasons};
}

/** Asked once per command, directly after the file is created; neither debug mode nor ID nor licence matter. */
ChannelState errorReports(const DecisionInput &input)
{
    const ReasonedVerdict decided = judgeSwitch(input);
    ChannelState state{.channel = Channel::ErrorReports, .verdict = decided.verdict, .reasons = decided.reasons};
    if (decided.verdict != Verdict::On && decided.verdict != Verdict::WillTurnOn)
        return state;
    const QString key = input.environment.value(u"RASA_EXCEPTION_WRITE_KEY"_s).value_or(QString());
    // Releases carry a key; only an installation that was looked at can be known to have none.
    if (key.isEmpty() && input.rasa.isFound && !input.rasa.hasErrorKey) {
        state.verdict = Verdict::Blocked;
        state.reasons.prepend(Text::tr("This Rasa has no key for error reports, so none can leave."));
        return state;
    }
    if (isDebugSet(input.environment))
        state.reasons.prepend(
            Text::tr("RASA_TELEMETRY_DEBUG is set, but errors are sent all the same: debug mode is not asked here."));
    if (isPro(input.rasa))
        state.reasons.append(Text::tr("Rasa Pro's command line catches every exception itself, so a report hardly ever "
                                      "comes about."));
    return state;
}

} // namespace

QString ChannelState::word() const
{
    return isThere ? verdictWord(verdict) : u"absent"_s;
}

QString channelWord(Channel channel)
{
    switch (channel) {
    case Channel::Track:
        return u"track"_s;
    case Channel::Identify:
        return u"identify"_s;
    case Channel::ErrorReports:
        return u"error-reports"_s;
    }
    Q_UNREACHABLE();
}

QString channelTitle(Channel channel)
{
    switch (channel) {
    case Channel::Track:
        return Text::tr("Events");
    case Channel::Identify:
        return Text::tr("Identify");
    case Channel::ErrorReports:
        return Text::tr("Error reports");
    }
    Q_UNREACHABLE();
}

QString channelSummary(Channel channel)
{
    switch (channel) {
    case Channel::Track:
        return Text::tr("What commands did, with counts of the project's parts; to Segment.");
    case Channel::Identify:
        return Text::tr("Which services for tracing and metrics are set up, once per command; to Segment.");
    case Channel::ErrorReports:
        return Text::tr("Exceptions that ended a command, with message and lines of source; to Sentry.");
    }
    Q_UNREACHABLE();
}

QStringList errorChannelRules()
{
    return {Text::tr("Error reports follow the same switch as events: with reporting off none is sent."),
            Text::tr("Debug mode (RASA_TELEMETRY_DEBUG) does not stop them."),
            Text::tr("Switching reporting off while a command runs does not stop them for that run."),
            Text::tr("This program sends no error report.")};
}

QList<ChannelState> channelStates(const DecisionInput &input)
{
    return {track(input), identify(input), errorReports(input)};
}

} // namespace Telemetry

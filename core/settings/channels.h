#pragma once

#include "core/export.h"
#include "core/settings/decision.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Telemetry {

/** A way by which the rasa command reports, and what the present decision means for it. */
struct ChannelState
{
    enum class Channel {
        Track, ///< the events
        Identify, ///< settings of the installation, once per command
        ErrorReports, ///< exceptions that nobody caught, to another service
    };

    Channel channel = Channel::Track;
    bool isThere = true; ///< false: the installed version has no such channel
    Verdict verdict = Verdict::Off;
    QStringList reasons = {}; ///< sentences, the deciding one first

    /** The fixed word of the verdict; "absent" where there is no such channel. */
    TELEMETRY_CORE_EXPORT QString word() const;

    bool operator==(const ChannelState &) const = default;
};

/** The fixed word: "track", "identify", "error-reports". */
TELEMETRY_CORE_EXPORT QString channelWord(ChannelState::Channel channel);

/** The channel's name for people. */
TELEMETRY_CORE_EXPORT QString channelTitle(ChannelState::Channel channel);

/** What goes through the channel, and to whom; one sentence. */
TELEMETRY_CORE_EXPORT QString channelSummary(ChannelState::Channel channel);

/** What switching off and debug mode do to error reports; sentences. @see telemetry.md 12.1 */
TELEMETRY_CORE_EXPORT QStringList errorChannelRules();

/** All channels of the installed Rasa; without one, of the newest that reports without a licence. */
TELEMETRY_CORE_EXPORT QList<ChannelState> channelStates(const DecisionInput &input);

} // namespace Telemetry

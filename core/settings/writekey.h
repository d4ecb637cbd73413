#pragma once

#include "core/base/environment.h"
#include "core/base/result.h"
#include "core/export.h"
#include "core/settings/policy.h"
#include "core/settings/preferences.h"

#include <QString>
#include <QUrl>

namespace Telemetry {

/** The key of the destination, and where it came from. */
struct WriteKey
{
    enum class Source { None, Variable, Installation, Preferences };

    Source source = Source::None;
    QString key = {}; ///< never shown, never logged

    bool isEmpty() const { return key.isEmpty(); }
};

/** RASA_TELEMETRY_WRITE_KEY when not empty, else the installation's, else the one in our settings. */
TELEMETRY_CORE_EXPORT WriteKey chooseWriteKey(const Environment &environment, const QString &installationKey,
                                              const Preferences &preferences);

/** The key for people: only its last four characters, "••••abcd"; short keys wholly masked. */
TELEMETRY_CORE_EXPORT QString maskedKey(const QString &key);

/** Where reports go, and who said so. */
struct Destination
{
    enum class Source { Default, Policy, Variable, Preferences };

    Source source = Source::Default;
    QUrl url = {};

    /** Segment's own service, whose answers have a stricter meaning. */
    TELEMETRY_CORE_EXPORT bool isSegment() const;
};

/**
 * Policy, else RASA_TELEMETRY_ENDPOINT, else our settings, else https://api.segment.io/v1/track.
 *
 * @return EndpointInvalid for anything but https, except http on a loopback address
 */
TELEMETRY_CORE_EXPORT Result<Destination> chooseDestination(const Policy &policy, const Environment &environment,
                                                            const Preferences &preferences);

} // namespace Telemetry

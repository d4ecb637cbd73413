#pragma once

#include "core/base/environment.h"
#include "core/base/result.h"
#include "core/export.h"
#include "core/settings/globalconfig.h"
#include "core/settings/policy.h"
#include "core/settings/preferences.h"

#include <QDateTime>
#include <QString>

namespace Telemetry {

/** A person's answer to whether reports may leave, from the notice, the switch or a command. */
struct ConsentAnswer
{
    bool isYes = false;
    QString endpoint = {}; ///< the destination that the answer is for
    QString newMachineId = {}; ///< written when the global config has to be made
    QDateTime now = {}; ///< local time
    bool repair = false; ///< a damaged global config may be replaced, after a backup beside it
};

/**
 * Whether the person has to be asked: never answered, or said yes to less than what is reported now or to another
 * destination. A no is not asked again; where the organisation forbids reporting there is nothing to ask.
 *
 * @param endpoint  the present destination
 */
TELEMETRY_CORE_EXPORT bool isNoticeDue(const Policy &policy, const Preferences &preferences, const QString &endpoint);

/**
 * Carries the answer out: in our settings and in `global.yml`, so that the rasa command follows it too.
 *
 * A no takes effect for this program first and stays in effect whatever becomes of `global.yml`; a yes counts only
 * after `global.yml` was changed and read back.
 *
 * @return what happened to `global.yml`; PolicyForbids for a yes against the organisation's policy; the errors of
 *         changeGlobalConfig() and writePreferences()
 */
TELEMETRY_CORE_EXPORT Result<ConfigEdit> answerNotice(const ConsentAnswer &answer, const Policy &policy,
                                                      const Environment &environment);

} // namespace Telemetry

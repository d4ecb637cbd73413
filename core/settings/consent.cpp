#include "core/settings/consent.h"

namespace Telemetry {

namespace {

Result<void> recordAnswer(const ConsentAnswer &answer, const Environment &environment)
{
    const auto recorded = changePreferences(environment.ownConfigFolder(), [&answer](Preferences &preferences) {
        preferences.noticeAnswer =
            answer.isYes ? Preferences::NoticeAnswer::Accepted : Preferences::NoticeAnswer::Declined;
        preferences.noticeRevision = NoticeRevision;
        preferences.noticeEndpoint = answer.endpoint;
    });
    if (!recorded)
        return failure(recorded.error());
    return {};
}

Result<ConfigEdit> changeSwitch(const ConsentAnswer &answer, const Environment &environment)
{
    return changeGlobalConfig(globalConfigPath(environment),
                              {.enabled = answer.isYes,
                               .machineId = {},
                               .newMachineId = answer.newMachineId,
                               .now = answer.now,
                               .repair = answer.repair},
                              environment);
}

} // namespace

bool isNoticeDue(const Policy &policy, const Preferences &preferences, const QString &endpoint)
{
    if (policy.forbidsReporting() || preferences.noticeAnswer == Preferences::NoticeAnswer::Declined)
        return false;
    return preferences.noticeAnswer == Preferences::NoticeAnswer::None || preferences.noticeRevision < NoticeRevision
        || preferences.noticeEndpoint != endpoint;
}

Result<ConfigEdit> answerNotice(const ConsentAnswer &answer, const Policy &policy, const Environment &environment)
{
    if (answer.isYes && policy.forbidsReporting())
        return failure(
            {.code = Error::Code::PolicyForbids, .detail = {}, .path = policy.path, .line = policy.reportingLine});
    if (answer.isYes) {
        auto edit = changeSwitch(answer, environment);
        if (!edit)
            return edit;
        if (const auto recorded = recordAnswer(answer, environment); !recorded)
            return failure(recorded.error());
        return edit;
    }
    const auto recorded = recordAnswer(answer, environment);
    auto edit = changeSwitch(answer, environment);
    if (edit && !recorded)
        return failure(recorded.error());
    return edit;
}

} // namespace Telemetry

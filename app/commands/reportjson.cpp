#include "app/commands/reportjson.h"

namespace Telemetry {

using namespace Qt::StringLiterals;

Json reportJson(const Report &report)
{
    return Json(Json::Object{{u"id"_s, Json(report.id)},
                             {u"event"_s, Json(report.event)},
                             {u"state"_s, Json(reportStateWord(report.state))},
                             {u"created"_s, Json(utcText(report.created))},
                             {u"bytes"_s, Json(report.bytes)},
                             {u"sha256"_s, Json(report.sha256)},
                             {u"origin"_s, Json(report.origin)},
                             {u"profile"_s, Json(report.profile)},
                             {u"project"_s, Json(report.project)},
                             {u"only_by_hand"_s, Json(report.isOnlyByHand)},
                             {u"given_up"_s, Json(report.isGivenUp)}});
}

QString utcText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace Telemetry

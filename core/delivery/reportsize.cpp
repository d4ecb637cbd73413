#include "core/delivery/reportsize.h"

#include "core/base/detail.h"
#include "core/base/orderedjson.h"

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** The largest part of a body, for people: "properties.pipeline with 31200 bytes"; empty when there are no parts. */
QString largestPart(const QByteArray &body)
{
    const auto root = Json::parse(body);
    if (!root)
        return {};
    QString largest;
    qsizetype most = 0;
    const auto consider = [&](const QString &name, const Json &value) {
        const qsizetype bytes = value.display().size();
        if (bytes > most) {
            most = bytes;
            largest = name;
        }
    };
    for (const auto &[name, value] : root->object()) {
        const bool isGroup = (name == "properties"_L1 || name == "context"_L1) && value.isObject();
        if (!isGroup) {
            consider(name, value);
            continue;
        }
        for (const auto &[member, memberValue] : value.object())
            consider(u"%1.%2"_s.arg(name, member), memberValue);
    }
    return most == 0 ? QString() : Detail::tr("%1 with %n bytes", nullptr, int(most)).arg(largest);
}

} // namespace

Result<void> checkReportSize(const QByteArray &body, qint64 limit)
{
    if (body.size() <= limit)
        return {};
    const QString part = largestPart(body);
    const QString detail = part.isEmpty()
        ? Detail::tr("it has %1 bytes, at most %2 are taken").arg(body.size()).arg(limit)
        : Detail::tr("it has %1 bytes, at most %2 are taken; the largest part is %3")
              .arg(body.size())
              .arg(limit)
              .arg(part);
    return failure({Error::Code::ReportTooLarge, detail});
}

} // namespace Telemetry

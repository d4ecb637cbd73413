#include "core/payload/payload.h"

#include "core/machine/fingerprint.h"

namespace Telemetry {

using namespace Qt::StringLiterals;

Payload makePayload(const PayloadParts &parts)
{
    Json properties = parts.properties;
    if (parts.hasMetricsId)
        properties.set(u"metrics_id"_s, parts.userId);

    return payloadOf(Json(Json::Object{
        {u"userId"_s, parts.userId},
        {u"event"_s, Json(parts.event)},
        {u"properties"_s, std::move(properties)},
        {u"context"_s, parts.context},
    }));
}

Payload payloadOf(Json document)
{
    Payload payload;
    payload.document = std::move(document);
    if (auto wire = payload.document.wire()) {
        payload.wire = *std::move(wire);
        payload.sha256 = sha256Hex(payload.wire);
    } else {
        payload.notSent = wire.error();
    }
    payload.indented = payload.document.indented().value_or(QByteArray());
    return payload;
}

QByteArray debugOutput(const Payload &payload)
{
    const QByteArray heading = "Telemetry Event:\n";
    return payload.indented.isEmpty() ? heading : heading + payload.indented + '\n';
}

} // namespace Telemetry

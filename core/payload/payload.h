#pragma once

#include "core/base/orderedjson.h"
#include "core/export.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Telemetry {

/** What goes into one report, before it becomes bytes. */
struct PayloadParts
{
    Json userId = {}; ///< machine ID, or the licence's ID for Pro; a number where global.yml holds one
    QString event = {};
    Json properties = Json(Json::Object{}); ///< without metrics_id, in order
    Json context = Json(Json::Object{}); ///< in order
    bool hasMetricsId = true; ///< builder events have none (telemetry.md 11)
};

/**
 * One report as one ordered JSON document and its bytes, made here, once: preview, outbox, sender and history pass the
 * same array on and never write it again.
 */
struct Payload
{
    Json document = {}; ///< userId, event, properties, context
    QByteArray wire = {}; ///< exact body of the request; empty when notSent has a value
    QByteArray indented = {}; ///< the object of the debug dump; empty when a value has no JSON form at all
    QString sha256 = {}; ///< of wire, 64 lower-case hexadecimal digits; empty without it
    std::optional<Error> notSent = {}; ///< why Rasa drops the report without a word: NotFinite or NotSerialisable

    bool operator==(const Payload &) const = default;
};

/**
 * Builds the report. `metrics_id` becomes the last property; where the properties already have one, it keeps its place
 * and gets the ID as value.
 *
 * @see telemetry.md 5.1
 */
TELEMETRY_CORE_EXPORT Payload makePayload(const PayloadParts &parts);

/**
 * The report of a document that already is complete, such as one that a running Rasa printed: nothing is added to it.
 */
TELEMETRY_CORE_EXPORT Payload payloadOf(Json document);

/**
 * All that Rasa's debug mode prints for this report: the heading line and the object, each with a line feed; only the
 * heading when the object cannot be written.
 *
 * @see telemetry.md 6
 */
TELEMETRY_CORE_EXPORT QByteArray debugOutput(const Payload &payload);

} // namespace Telemetry

#pragma once

#include "core/base/environment.h"
#include "core/base/orderedjson.h"
#include "core/base/result.h"
#include "core/export.h"

#include <QString>

namespace Telemetry {

/** What the identify request of Rasa Pro takes from `endpoints.yml`. Holds no other value of the file. */
struct TraitSources
{
    QString path = {}; ///< relative to the project folder where possible; empty when there is no file
    Json tracing = {}; ///< type of the section; null when absent
    int tracingLine = 0;
    Json metrics = {};
    int metricsLine = 0;
    Json anonymization = Json(Json::Object{}); ///< as it is reported: `enabled`, and a summary of the rules
    int anonymizationLine = 0;

    bool operator==(const TraitSources &) const = default;
};

/**
 * Reads the endpoints for identify().
 *
 * @param folder  of the project, absolute
 * @param path  as `--endpoints` names it; where nothing is there, `endpoints.yml` is taken, and without that none
 * @return the Error at which Rasa Pro stops; it quotes no value of the file
 * @see telemetry.md 10; the rules' summary is known from the reference only
 */
TELEMETRY_CORE_EXPORT Result<TraitSources> readTraitSources(const QString &folder, const QString &path,
                                                            const Environment &environment);

} // namespace Telemetry

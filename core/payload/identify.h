#pragma once

#include "core/export.h"
#include "core/payload/preview.h"
#include "core/project/traitsources.h"

namespace Telemetry {

class EventCatalogue;

/** The name of the entry and its slug, reserved words beside the catalogue. */
inline const QString IdentifyName = QStringLiteral("Identify");
inline const QString IdentifySlug = QStringLiteral("identify");

/** @p wished where it is one of Rasa Pro, else the one of Pro whose version is nearest. */
TELEMETRY_CORE_EXPORT QString identifyProfile(QStringView wished);

/**
 * The identify request that Rasa Pro sends once per command: `userId`, `traits`, `context`.
 *
 * @param request  its event is not looked at; `properties` choose traits
 * @param sources  what reading the endpoints gave; a failure is no error but Outcome::Refused
 * @return UnknownProfile, or UnknownProperty for a chosen trait that there is not
 * @see telemetry.md 10
 */
TELEMETRY_CORE_EXPORT Result<Preview> makeIdentify(const EventCatalogue &catalogue, const PreviewRequest &request,
                                                   const Facts &facts, const Result<TraitSources> &sources);

} // namespace Telemetry

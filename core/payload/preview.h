#pragma once

#include "core/base/result.h"
#include "core/events/schema.h"
#include "core/export.h"
#include "core/payload/context.h"
#include "core/payload/facts.h"
#include "core/payload/field.h"
#include "core/payload/payload.h"
#include "core/payload/privacylens.h"
#include "core/project/projectsummary.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Telemetry {

class EventCatalogue;
struct EventDefinition;
struct ProjectExtras;

/** Which report to show. */
struct PreviewRequest
{
    QString event = {}; ///< name or slug
    QString profile = {}; ///< empty: the one of the selected installation, else "docs"
    Json::Object properties = {}; ///< values chosen by the person
    Json::Object context = {}; ///< context members chosen by the person; may add members
    Json machineId = {}; ///< of global.yml, or a new one
    bool isMachineIdNew = false; ///< drawn by us and not written anywhere: the report cannot be queued
    QString trainingId = {}; ///< drawn once per process
};

/** A report as Rasa would make it now, with all that is known about it. A value; may cross threads. */
struct Preview
{
    enum class Outcome {
        Sent, ///< Rasa would build and hand over these bytes
        Refused, ///< Rasa cannot read the project: no event
        NotSent, ///< Rasa builds it, and drops it without a word
    };

    QString event = {}; ///< name
    QString slug = {};
    QString profile = {};
    Outcome outcome = Outcome::Sent;
    std::optional<Error> reason = {}; ///< of Refused and NotSent
    Payload payload = {}; ///< empty when refused
    QList<Field> fields = {}; ///< properties in order, metrics_id last
    QList<Field> context = {}; ///< context members in order
    QList<SchemaRemark> remarks = {}; ///< where the properties do not fit the event's schema; no error (events.json)
    QList<LensMark> lens = {}; ///< what may be private in the payload's document
    QStringList assumed = {}; ///< names of properties and context members whose values are assumed: "type", "python"
    std::vector<ProjectWarning> warnings = {};

    bool operator==(const Preview &) const = default;
};

/** The fixed word: "sent", "refused", "not sent". */
TELEMETRY_CORE_EXPORT QString outcomeWord(Preview::Outcome outcome);

/** The fixed word: "computed", "fixed", "drawn", "chosen", "assumed". */
TELEMETRY_CORE_EXPORT QString howWord(Field::How how);

/** The profile that is shown when nobody chose one. @see product.md, Profiles */
TELEMETRY_CORE_EXPORT QString defaultProfile(const Facts &facts);

/**
 * The event and the profile that a request means: the wished profile where it knows the event, else the nearest one.
 *
 * @return UnknownEvent, UnknownProfile, or UnknownProperty for a chosen property that the event does not have there
 */
struct PreviewSubject
{
    const EventDefinition *event = nullptr;
    QString profile = {};
    QStringList order = {}; ///< of the properties, metrics_id included where the event has it
};
TELEMETRY_CORE_EXPORT Result<PreviewSubject> previewSubject(const EventCatalogue &catalogue,
                                                            const PreviewRequest &request, const Facts &facts);

/**
 * Builds the preview. Pure: the project is read elsewhere.
 *
 * @param project  null when the event needs none (needsProject()); else what reading it gave
 * @param extras  the parts besides the training that were read; null when the event needs none (neededParts()), and
 *                values of parts that are not there are assumed
 * @return the errors of previewSubject(); what Rasa refuses is no error here but Outcome::Refused
 */
TELEMETRY_CORE_EXPORT Result<Preview> makePreview(const EventCatalogue &catalogue, const PreviewRequest &request,
                                                  const Facts &facts, const Result<ProjectSummary> *project,
                                                  const ProjectExtras *extras = nullptr);

} // namespace Telemetry

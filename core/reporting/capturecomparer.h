#pragma once

#include "core/capture/capturerecord.h"
#include "core/capture/comparison.h"
#include "core/export.h"
#include "core/project/projectsummary.h"
#include "core/reporting/situation.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Telemetry {

class EventCatalogue;

/** What the previews beside captured events are made from. */
struct ComparerRequest
{
    SituationRequest situation = {}; ///< with the variables of the run
    QStringList words = {}; ///< of the command; they say which files of the project count
    QString newMachineId = {}; ///< where none is recorded
    QString trainingId = {};
};

/**
 * Puts captured events beside their previews, as the project and this computer are now. Reads the situation when it is
 * made, and the project at most once, when an event needs it: never on the thread of a window.
 */
class TELEMETRY_CORE_EXPORT CaptureComparer
{
public:
    CaptureComparer(const EventCatalogue &catalogue, ComparerRequest request);

    /** Whether there is a preview to put beside @p event at all: not for identify, nor for what has no document. */
    static bool isComparable(const CapturedEvent &event);

    /** @return the errors of a preview, also why Rasa would refuse the project now */
    Result<EventComparison> compare(const RecordedEvent &recorded);

private:
    bool hasProjectChangedSince(const QDateTime &time) const;

    const EventCatalogue &m_catalogue;
    const ComparerRequest m_request;
    const Situation m_situation;
    std::optional<Result<ProjectSummary>> m_project;
};

} // namespace Telemetry

#include "core/reporting/capturecomparer.h"

#include "core/capture/trainingarguments.h"
#include "core/payload/prefill.h"
#include "core/project/projectreader.h"

#include <QFileInfo>

#include <algorithm>

namespace Telemetry {

CaptureComparer::CaptureComparer(const EventCatalogue &catalogue, ComparerRequest request)
    : m_catalogue(catalogue), m_request(std::move(request)), m_situation(readSituation(m_request.situation))
{
}

bool CaptureComparer::isComparable(const CapturedEvent &event)
{
    using enum CapturedEvent::Outcome;
    return event.kind == CapturedEvent::Kind::Track && (event.outcome == Sent || event.outcome == NotSent);
}

Result<EventComparison> CaptureComparer::compare(const RecordedEvent &recorded)
{
    CapturedEvent event = recorded.event;
    if (event.payload.document.isNull()) {
        auto document = Json::parse(event.payload.wire);
        if (!document)
            return failure(document.error());
        event.payload.document = *std::move(document);
    }
    const GlobalConfig &config = m_situation.globalConfig;
    const PreviewRequest request{.event = event.event,
                                 .profile = capturedProfile(event.payload.document),
                                 .machineId = config.hasMachineId() ? config.machineId : Json(m_request.newMachineId),
                                 .isMachineIdNew = !config.hasMachineId(),
                                 .trainingId = m_request.trainingId};
    const auto subject = previewSubject(m_catalogue, request, m_situation.facts);
    if (!subject)
        return failure(subject.error());
    const bool wantsProject = needsProject(*subject->event);
    if (wantsProject && !m_project)
        m_project = readProject(trainingArguments(m_request.words, m_request.situation.projectFolder),
                                m_request.situation.environment);
    const auto preview = makePreview(m_catalogue, request, m_situation.facts, wantsProject ? &*m_project : nullptr);
    if (!preview)
        return failure(preview.error());
    if (preview->outcome == Preview::Outcome::Refused)
        return failure(*preview->reason);
    return compareEvent(event, *preview, wantsProject && hasProjectChangedSince(recorded.time));
}

bool CaptureComparer::hasProjectChangedSince(const QDateTime &time) const
{
    const QStringList &files = (*m_project)->files;
    return std::any_of(files.begin(), files.end(),
                       [&time](const QString &file) { return QFileInfo(file).lastModified() > time; });
}

} // namespace Telemetry

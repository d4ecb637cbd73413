#include "ui/comparisonsource.h"

#include "core/payload/lensknowledge.h"
#include "core/reporting/projectpreview.h"
#include "core/reporting/situation.h"
#include "ui/eventdraft.h"
#include "ui/situationwatcher.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

OtherSide sideOf(const Preview &preview)
{
    if (preview.outcome == Preview::Outcome::Refused)
        return {.state = OtherSide::State::Refused, .error = *preview.reason};
    return {.state = OtherSide::State::Ready, .report = comparedReport(preview)};
}

OtherSide sideOf(const Result<ComparedReport> &report)
{
    if (!report)
        return {.state = OtherSide::State::Failed, .error = report.error()};
    return {.state = OtherSide::State::Ready, .report = *report};
}

OtherSide sideOf(const Result<std::optional<ComparedReport>> &report)
{
    if (!report)
        return {.state = OtherSide::State::Failed, .error = report.error()};
    return *report ? OtherSide{.state = OtherSide::State::Ready, .report = **report}
                   : OtherSide{.state = OtherSide::State::Absent};
}

OtherSide sideOf(const Result<ProjectPreview> &made)
{
    return made ? sideOf(made->preview) : OtherSide{.state = OtherSide::State::Failed, .error = made.error()};
}

bool isReport(const CapturedEvent &event)
{
    return event.kind == CapturedEvent::Kind::Track && !event.event.isEmpty()
        && (!event.payload.document.isNull() || !event.payload.wire.isEmpty());
}

} // namespace

ComparisonSource::ComparisonSource(const EventCatalogue &catalogue, EventDraft &draft, const SituationWatcher &watcher,
                                   QObject *parent)
    : QObject(parent), m_catalogue(catalogue), m_draft(draft), m_watcher(watcher)
{
    connect(&m_draft, &EventDraft::previewChanged, this, &ComparisonSource::follow);
    connect(&m_draft, &EventDraft::subjectChanged, this, &ComparisonSource::follow);
    connect(&m_draft, &EventDraft::readingFinished, this, [this] {
        if (m_target.kind == ComparisonTarget::Kind::Profile)
            follow(); // parts that only the other profile needs may be there now
    });
}

QList<RecordedEvent> ComparisonSource::capturedEvents() const
{
    QList<RecordedEvent> events = m_captured ? m_captured() : QList<RecordedEvent>();
    const QString name = m_draft.chosenEvent().name;
    events.removeIf([&name](const RecordedEvent &each) { return !isReport(each.event) || each.event.event != name; });
    return events;
}

void ComparisonSource::setTarget(const ComparisonTarget &target)
{
    m_target = target;
    m_other = {};
    refresh();
}

void ComparisonSource::setActive(bool isActive)
{
    m_isActive = isActive;
    if (isActive)
        refresh();
    else
        ++m_serial; // what is being read comes too late
}

void ComparisonSource::follow()
{
    if (!m_isActive)
        return;
    // What is read from elsewhere changes with the question only, not with the files of the own project.
    using enum ComparisonTarget::Kind;
    const bool isFromElsewhere =
        m_target.kind == Project || m_target.kind == LastSent || m_target.kind == File || m_target.kind == Kept;
    const bool isAsked = isFromElsewhere && question() == m_question;
    if (!isAsked) {
        if (isFromElsewhere)
            m_other = {}; // the answer to a former question
        refresh();
    }
    if (isFromElsewhere)
        Q_EMIT changed();
}

Json ComparisonSource::question() const
{
    const PreviewRequest request = m_draft.request();
    return Json(Json::Object{{u"event"_s, Json(request.event)},
                             {u"profile"_s, Json(request.profile)},
                             {u"properties"_s, Json(request.properties)}});
}

void ComparisonSource::refresh()
{
    ++m_serial;
    m_question = question();
    const Situation &situation = m_watcher.situation();
    const LensKnowledge knowledge = lensKnowledge(situation.facts);
    switch (m_target.kind) {
    case ComparisonTarget::Kind::Profile:
        makeProfile();
        break;
    case ComparisonTarget::Kind::Project:
        readOtherProject();
        break;
    case ComparisonTarget::Kind::LastSent:
        read([environment = m_watcher.request().environment, event = m_draft.chosenEvent().name, knowledge] {
            return sideOf(lastSentReport(environment, event, knowledge));
        });
        break;
    case ComparisonTarget::Kind::Captured:
        makeCaptured();
        break;
    case ComparisonTarget::Kind::Kept:
        read([environment = m_watcher.request().environment, id = m_target.number, knowledge] {
            return sideOf(keptReport(environment, id, knowledge));
        });
        break;
    case ComparisonTarget::Kind::File:
        read([path = m_target.name, knowledge] { return sideOf(readComparedReport(path, knowledge)); });
        break;
    }
}

void ComparisonSource::take(OtherSide other)
{
    m_other = std::move(other);
    Q_EMIT changed();
}

void ComparisonSource::makeProfile()
{
    if (!EventCatalogue::knows(m_target.name, m_draft.chosenEvent())) {
        take({.state = OtherSide::State::Absent});
        return;
    }
    const auto preview = m_draft.previewAs(m_target.name);
    take(preview ? sideOf(*preview) : OtherSide());
}

void ComparisonSource::makeCaptured()
{
    for (const RecordedEvent &recorded : capturedEvents()) {
        if (recorded.number != m_target.number)
            continue;
        const Payload &payload = recorded.event.payload;
        const LensKnowledge knowledge = lensKnowledge(m_watcher.situation().facts);
        if (payload.document.isNull()) {
            take(sideOf(comparedReport(payload.wire, knowledge)));
            return;
        }
        take({.state = OtherSide::State::Ready,
              .report = {.document = payload.document, .lens = lensMarks(payload.document, knowledge)}});
        return;
    }
    take({.state = OtherSide::State::Absent});
}

void ComparisonSource::readOtherProject()
{
    SituationRequest where = m_watcher.request();
    where.projectFolder = m_target.name;
    read([where, request = m_draft.request(), &catalogue = m_catalogue] {
        const Situation situation = readSituation(where);
        return sideOf(readPreview(catalogue, request, situation.facts, {.folder = where.projectFolder}));
    });
}

void ComparisonSource::read(std::function<OtherSide()> work)
{
    const auto promise = std::make_shared<QPromise<OtherSide>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    promise->future().then(this, [this, serial = m_serial](const OtherSide &other) {
        if (serial == m_serial)
            take(other);
    });
}

} // namespace Telemetry

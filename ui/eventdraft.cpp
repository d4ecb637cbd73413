#include "ui/eventdraft.h"

#include "core/payload/prefill.h"
#include "core/project/projectextras.h"

#include <QDir>

namespace Telemetry {

using namespace Qt::StringLiterals;

EventDraft::EventDraft(const EventCatalogue &catalogue, const Environment &environment, QString newMachineId,
                       QString trainingId, const WatchLimits &limits, QObject *parent)
    : QObject(parent),
      m_catalogue(catalogue),
      m_newMachineId(std::move(newMachineId)),
      m_trainingId(std::move(trainingId)),
      m_reader(environment, limits),
      m_event(&catalogue.events().first())
{
    m_arguments.explain = true;
    connect(&m_reader, &ProjectReader::readingProgressed, this, &EventDraft::readingProgressed);
    connect(&m_reader, &ProjectReader::readingFinished, this, &EventDraft::readingFinished);
    connect(&m_reader, &ProjectReader::extrasRead, this, [this](const std::shared_ptr<const ProjectExtras> &extras) {
        m_extras = extras;
        m_readParts = m_arguments.parts;
    });
    connect(&m_reader, &ProjectReader::summaryChanged, this,
            [this](const ProjectSummary &summary, const QStringList &changedFiles, qint64 milliseconds) {
                m_project = Result<ProjectSummary>(summary);
                m_readingTime = milliseconds;
                remake(causeOf(changedFiles));
            });
    connect(&m_reader, &ProjectReader::refused, this, [this](const Error &error, const QStringList &changedFiles) {
        m_project = Result<ProjectSummary>(failure(error));
        remake(causeOf(changedFiles));
    });
}

QString EventDraft::causeOf(const QStringList &changedFiles) const
{
    if (changedFiles.isEmpty())
        return {};
    const QString name = QDir(m_arguments.folder).relativeFilePath(changedFiles.first());
    // Beside a value, where room is short.
    //: Beside a value: the name of the file whose change it follows
    return changedFiles.size() == 1 ? tr("%1 changed").arg(name) : tr("%1 and others changed").arg(name);
}

void EventDraft::setEvent(const QString &nameOrSlug)
{
    const EventDefinition *event = m_catalogue.find(nameOrSlug);
    if (!event || event == m_event)
        return;
    m_event = event;
    m_preview.reset(); // of the former event
    Q_EMIT subjectChanged();
    wantParts(partsOf(*m_event));
    remake({});
}

/** Lets the reader read @p parts, too. What was wanted once stays wanted, so that it is there at once. */
void EventDraft::wantParts(WantedParts parts)
{
    parts |= m_arguments.parts;
    if (!m_facts || m_arguments.folder.isEmpty() || parts == m_arguments.parts)
        return;
    m_arguments.parts = parts;
    m_reader.setArguments(m_arguments);
}

void EventDraft::wantAllParts()
{
    WantedParts parts;
    const QString profile = effectiveProfile();
    for (const EventDefinition &event : m_catalogue.events()) {
        if (EventCatalogue::knows(profile, event))
            parts |= neededParts(event, profile);
    }
    wantParts(parts);
}

QString EventDraft::effectiveProfile() const
{
    return m_profile.isEmpty() && m_facts ? defaultProfile(*m_facts) : m_profile;
}

QString EventDraft::installedVersion() const
{
    const RasaInstallation *installation = m_facts ? m_facts->installation() : nullptr;
    return installation && effectiveProfile() == defaultProfile(*m_facts) ? installation->version : QString();
}

/** What a report of @p event needs, as the chosen profile or the nearest one sends it. */
WantedParts EventDraft::partsOf(const EventDefinition &event) const
{
    return neededParts(event, m_catalogue.nearestProfile(event, effectiveProfile()));
}

/** Whether all that a report of @p event needs has been read. */
bool EventDraft::isKnown(const EventDefinition &event) const
{
    if (!m_facts || (needsProject(event) && !m_project))
        return false;
    return isRead(partsOf(event));
}

bool EventDraft::isRead(WantedParts parts) const
{
    if (parts.testFlag(ProjectPart::Training) && !m_project)
        return false;
    if (m_arguments.folder.isEmpty())
        return true; // there is nothing to read, so values are assumed
    const WantedParts extras = parts & ~WantedParts(ProjectPart::Training);
    return (extras & m_readParts) == extras;
}

void EventDraft::setProfile(const QString &profile)
{
    if (profile == m_profile)
        return;
    m_profile = profile;
    m_preview.reset();
    Q_EMIT subjectChanged();
    wantParts(partsOf(*m_event));
    remake({});
}

void EventDraft::setProjectFolder(const QString &folder)
{
    if (folder == m_arguments.folder)
        return;
    m_arguments.folder = folder;
    m_project.reset();
    m_extras.reset();
    m_readParts = {};
    m_preview.reset();
    m_facts.reset(); // of the former folder
    m_arguments.parts = ProjectPart::Training;
    Q_EMIT subjectChanged();
    m_reader.setArguments(m_arguments);
}

void EventDraft::setFacts(const Facts &facts, const Json &machineId)
{
    m_facts = facts;
    m_machineId = machineId;
    wantParts(partsOf(*m_event));
    remake({});
}

void EventDraft::choose(const QString &property, const std::optional<Json> &value)
{
    Json choices(m_choices.value(m_event->slug));
    if (value)
        choices.set(property, *value);
    else
        std::erase_if(choices.object(), [&property](const Json::Member &member) { return member.first == property; });
    m_choices.insert(m_event->slug, choices.object());
    //: Beside a value: the name of the version that was chosen
    remake(tr("%1 chosen").arg(property));
}

void EventDraft::resetChoices()
{
    m_choices.remove(m_event->slug);
    remake(tr("values reset"));
}

const Json::Object &EventDraft::choices() const
{
    static const Json::Object None;
    const auto found = m_choices.constFind(m_event->slug);
    return found == m_choices.cend() ? None : *found;
}

void EventDraft::reloadProject()
{
    m_reader.reload();
}

std::optional<Preview> EventDraft::previewOf(const QString &slug) const
{
    const EventDefinition *event = m_catalogue.find(slug);
    if (!event || !isKnown(*event))
        return std::nullopt;
    auto preview =
        makePreview(m_catalogue, requestFor(*event), *m_facts, m_project ? &*m_project : nullptr, m_extras.get());
    return preview ? std::optional(*std::move(preview)) : std::nullopt;
}

std::optional<Preview> EventDraft::previewAs(const QString &profile)
{
    if (!m_facts || !EventCatalogue::knows(profile, *m_event))
        return std::nullopt;
    const WantedParts parts = neededParts(*m_event, profile);
    wantParts(parts);
    if (!isRead(parts))
        return std::nullopt;
    PreviewRequest request = requestFor(*m_event);
    request.profile = profile;
    leaveOutUnknown(request);
    auto preview = makePreview(m_catalogue, request, *m_facts, m_project ? &*m_project : nullptr, m_extras.get());
    return preview ? std::optional(*std::move(preview)) : std::nullopt;
}

PreviewRequest EventDraft::request() const
{
    PreviewRequest request = requestFor(*m_event);
    request.profile = effectiveProfile();
    leaveOutUnknown(request);
    return request;
}

/** A value that was chosen in one profile and does not exist in this one stays chosen, and is not shown here. */
void EventDraft::leaveOutUnknown(PreviewRequest &request) const
{
    if (!m_facts)
        return;
    const auto subject = previewSubject(m_catalogue, {.event = request.event, .profile = request.profile}, *m_facts);
    if (!subject)
        return;
    std::erase_if(request.properties,
                  [&subject](const Json::Member &member) { return !subject->order.contains(member.first); });
}

MachineId EventDraft::shownMachineId() const
{
    const bool isRecorded = m_machineId.isTruthy();
    return {.value = isRecorded ? m_machineId : Json(m_newMachineId), .isNew = !isRecorded};
}

PreviewRequest EventDraft::requestFor(const EventDefinition &event) const
{
    return {.event = event.slug,
            .profile = m_profile,
            .properties = m_choices.value(event.slug),
            .context = {},
            .machineId = shownMachineId().value,
            .isMachineIdNew = shownMachineId().isNew,
            .trainingId = m_trainingId};
}

void EventDraft::remake(const QString &cause)
{
    if (!isKnown(*m_event))
        return; // the reader is at it
    PreviewRequest request = requestFor(*m_event);
    const Result<ProjectSummary> *project = m_project ? &*m_project : nullptr;
    auto preview = makePreview(m_catalogue, request, *m_facts, project, m_extras.get());
    if (!preview) {
        leaveOutUnknown(request);
        preview = makePreview(m_catalogue, request, *m_facts, project, m_extras.get());
        if (!preview)
            return;
    }
    if (m_preview == *preview)
        return;
    m_preview = *std::move(preview);
    Q_EMIT previewChanged(cause);
}

} // namespace Telemetry

#pragma once

#include "core/events/eventcatalogue.h"
#include "core/payload/preview.h"
#include "core/project/projectreader.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Telemetry {

/**
 * The event in work, without widgets: which event, as whom, for which project, with which chosen values; and its
 * preview, made anew whenever one of them, a project file or this machine's facts change.
 *
 * The project is read and watched by a ProjectReader on its own thread; making the preview takes microseconds and
 * happens here.
 */
class EventDraft : public QObject
{
    Q_OBJECT

public:
    /**
     * @param catalogue  not owned; must outlive this object
     * @param newMachineId  shown, marked as new, while no machine ID is recorded
     * @param trainingId  drawn once per process
     */
    EventDraft(const EventCatalogue &catalogue, const Environment &environment, QString newMachineId,
               QString trainingId, const WatchLimits &limits = {}, QObject *parent = nullptr);

    /** Name or slug; an unknown one is ignored. Chosen values of each event are kept while the program runs. */
    void setEvent(const QString &nameOrSlug);
    const EventDefinition &chosenEvent() const { return *m_event; }

    /** Empty: that of the installed Rasa. */
    void setProfile(const QString &profile);
    const QString &profile() const { return m_profile; }

    /** The profile that is shown: the chosen one, else that of the installed Rasa. */
    QString effectiveProfile() const;

    /** Version of the installed Rasa where the shown profile is its own; else empty. */
    QString installedVersion() const;

    void setProjectFolder(const QString &folder);
    const QString &projectFolder() const { return m_arguments.folder; }

    /** What this machine contributes and which machine ID global.yml holds. */
    void setFacts(const Facts &facts, const Json &machineId);

    /** Chooses a property's value; nothing takes the choice back. */
    void choose(const QString &property, const std::optional<Json> &value);
    void resetChoices();
    const Json::Object &choices() const;

    void reloadProject();

    /** Reads what all events of the shown profile need, so that previewOf() knows them. */
    void wantAllParts();

    /** Nothing before facts and project are first known. */
    const std::optional<Preview> &preview() const { return m_preview; }

    /** The report of another event as of now, with the values chosen for it; nothing while what it needs is not known.
     */
    std::optional<Preview> previewOf(const QString &slug) const;

    /**
     * The report of the chosen event as another profile sends it, with the chosen values that it has. Nothing while
     * what it needs is not known (it is being read then), and for a profile that does not send it.
     */
    std::optional<Preview> previewAs(const QString &profile);

    /** The report of the chosen event: what to ask for to make it anew, for another project. */
    PreviewRequest request() const;

    const std::optional<Result<ProjectSummary>> &project() const { return m_project; }
    qint64 readingTime() const { return m_readingTime; } ///< milliseconds of the last reading of the project
    int watchedFiles() const { return m_reader.watchedFiles(); }
    bool isWatchedBySystem() const { return m_reader.isWatchedBySystem(); }

Q_SIGNALS:
    /** Another event, profile or project is shown: its preview is no next version of the former one. */
    void subjectChanged();

    /** @param cause  for people, short: "data/nlu.yml changed"; empty when there is none to tell */
    void previewChanged(const QString &cause);

    /** The project takes longer than a moment to read; from time to time until readingFinished(). */
    void readingProgressed(const Telemetry::ReadingAmount &amount);

    void readingFinished();

private:
    void wantParts(WantedParts parts);
    WantedParts partsOf(const EventDefinition &event) const;
    bool isKnown(const EventDefinition &event) const;
    bool isRead(WantedParts parts) const;
    PreviewRequest requestFor(const EventDefinition &event) const;
    void leaveOutUnknown(PreviewRequest &request) const;
    void remake(const QString &cause);
    QString causeOf(const QStringList &changedFiles) const;

    const EventCatalogue &m_catalogue;
    const QString m_newMachineId;
    const QString m_trainingId;
    ProjectReader m_reader;
    ProjectArguments m_arguments;
    const EventDefinition *m_event;
    QString m_profile;
    std::optional<Facts> m_facts;
    Json m_machineId;
    QHash<QString, Json::Object> m_choices; ///< by slug
    std::optional<Result<ProjectSummary>> m_project;
    std::shared_ptr<const ProjectExtras> m_extras; ///< null before the first reading
    WantedParts m_readParts; ///< that m_extras holds
    qint64 m_readingTime = 0;
    std::optional<Preview> m_preview;
};

} // namespace Telemetry

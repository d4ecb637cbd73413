#pragma once

#include "core/base/result.h"
#include "core/capture/capturerecord.h"
#include "core/reporting/comparedreport.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace Telemetry {

class EventCatalogue;
class EventDraft;
class SituationWatcher;

/** What the report of the chosen event is compared with. */
struct ComparisonTarget
{
    enum class Kind { Profile, Project, LastSent, Captured, File, Kept };

    Kind kind = Kind::Profile;
    QString name = {}; ///< id of a profile, folder of a project, path of a file
    qint64 number = 0; ///< of a captured event; id of a kept report

    bool operator==(const ComparisonTarget &) const = default;
};

/** The other side of a comparison, as far as it is known. */
struct OtherSide
{
    enum class State {
        Reading,
        Ready,
        Absent, ///< there is none: nothing was sent yet, the profile does not send the event, the run is over
        Refused, ///< Rasa would refuse the other project
        Failed, ///< it cannot be read
    };

    State state = State::Reading;
    ComparedReport report = {}; ///< of Ready
    Error error = {}; ///< of Refused and Failed
};

/**
 * Makes the other side of a comparison: with the draft's own project at once and anew with each change; another
 * project, the history and files on a worker thread, anew when the event or its values change.
 */
class ComparisonSource : public QObject
{
    Q_OBJECT

public:
    using CapturedEvents = std::function<QList<RecordedEvent>()>;

    /** @param catalogue, draft, watcher  not owned; must outlive this object */
    ComparisonSource(const EventCatalogue &catalogue, EventDraft &draft, const SituationWatcher &watcher,
                     QObject *parent = nullptr);

    /** Where the captured events of this run of the program come from. */
    void setCapturedEvents(CapturedEvents events) { m_captured = std::move(events); }

    /** The captured ones of the chosen event that can be shown, oldest first. */
    QList<RecordedEvent> capturedEvents() const;

    const ComparisonTarget &target() const { return m_target; }
    void setTarget(const ComparisonTarget &target);

    /** Follows the draft only while somebody looks. */
    void setActive(bool isActive);

    const OtherSide &other() const { return m_other; }

    /** Makes the other side anew; changed() follows. */
    void refresh();

Q_SIGNALS:
    void changed();

private:
    void follow();
    Json question() const;
    void take(OtherSide other);
    void makeProfile();
    void makeCaptured();
    void read(std::function<OtherSide()> work);
    void readOtherProject();

    const EventCatalogue &m_catalogue;
    EventDraft &m_draft;
    const SituationWatcher &m_watcher;
    CapturedEvents m_captured;
    ComparisonTarget m_target;
    OtherSide m_other;
    bool m_isActive = false;
    Json m_question; ///< event, profile and chosen values that the other side was asked for with
    quint64 m_serial = 0; ///< of the latest reading; earlier ones are dropped
};

} // namespace Telemetry

#pragma once

#include <QWidget>

class QComboBox;
class QPushButton;

namespace Telemetry {

class EventDraft;
class SituationWatcher;
class StatusBadge;
class TextLabel;
struct ReadingAmount;

/** Whose report is shown: the project, the version that sends it, how it is followed, whether anything is reported. */
class EventsHeader : public QWidget
{
    Q_OBJECT

public:
    /** @param draft, watcher  not owned; must outlive this object */
    EventsHeader(EventDraft &draft, SituationWatcher &watcher, QWidget *parent = nullptr);

    /** Leaves out what is said for comfort only, where there is no room for it. */
    void setBrief(bool isBrief);

Q_SIGNALS:
    void openProjectRequested();
    void recentProjectRequested(const QString &folder);

    /** What does each version add? */
    void profilesRequested();

    /** The person chose a profile; the draft has it. */
    void profileChosen();

private:
    void showSubject();
    void showSituation();
    void showProgress(const ReadingAmount &amount);
    void showReadingState();
    void fillProfiles();
    void fillProjectMenu();

    EventDraft &m_draft;
    SituationWatcher &m_watcher;
    QPushButton *m_project;
    TextLabel *m_sender;
    QComboBox *m_profile;
    TextLabel *m_reading;
    StatusBadge *m_badge;
};

} // namespace Telemetry

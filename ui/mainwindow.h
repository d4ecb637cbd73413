#pragma once

#include "core/payload/preview.h"

#include <QMainWindow>
#include <QPointer>

class QStackedWidget;

namespace Telemetry {

class CapturePage;
class ConsentDialog;
class DeliveryAgent;
class EventCatalogue;
class EventDraft;
class EventsPage;
class NavigationBar;
class OverviewPage;
class ReviewDialog;
class SituationWatcher;
class ViewMemory;

/** What the window shows and talks to; not owned, must outlive it. */
struct WindowParts
{
    const EventCatalogue &catalogue;
    SituationWatcher &watcher;
    EventDraft &draft;
    DeliveryAgent &delivery;
    unsigned inheritedMask = 022; ///< of the modes of new files, for programs that are run here
};

/** The window: side bar and pages. Pages other than the first are made when they are first shown. */
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(WindowParts parts, QWidget *parent = nullptr);

    /** Shows the project in @p folder. Recorded as recent only when the person chose it here. */
    void openProject(const QString &folder, bool isChoice);

    /** "overview", "events" or "capture". */
    void showPage(const QString &id);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    OverviewPage *makeOverview();
    EventsPage *makeEvents();
    CapturePage *makeCapture();
    void takeSituation();
    void askNotice();
    void askProject();
    void review(const Preview &preview);
    void tellQueueing(bool isGood, const QString &text);
    void openFile(const QString &path, int line);
    void tell(const QString &title, const QString &message);

    WindowParts m_parts;
    ViewMemory *m_memory;
    NavigationBar *m_navigation;
    QStackedWidget *m_pages;
    OverviewPage *m_overview = nullptr;
    EventsPage *m_events = nullptr;
    CapturePage *m_capture = nullptr;
    QPointer<ConsentDialog> m_consent;
    QPointer<ReviewDialog> m_review;
    bool m_isKeeping = false; ///< the page of events asked to keep a report, and waits for the answer
    bool m_isSending = false; ///< the review asked to send, not only to keep
    bool m_wasAsked = false; ///< the notice was shown in this run
};

} // namespace Telemetry

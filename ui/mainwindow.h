#pragma once

#include "core/payload/preview.h"

#include <QMainWindow>
#include <QPointer>

#include <optional>

class QStackedWidget;

namespace Telemetry {

class CapturePage;
class ConsentDialog;
class DeliveryAgent;
class EventCatalogue;
class EventDraft;
class EventsPage;
class HelpPage;
class HistoryPage;
class NavigationBar;
class OutboxFeed;
class OutboxPage;
class OverviewPage;
class ReviewDialog;
class SettingsPage;
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

    /** "overview", "events", "capture", "outbox", "history", "settings" or "help". */
    void showPage(const QString &id);

    /** Shows a topic of the help. */
    void showHelp(const QString &topic);

    /** As the person left it, see Preferences::windowPlace; before it is shown. */
    void restorePlace(const QString &place);

    /** The desktop has put the window where it wants it: what changes from now on is the person's doing. */
    bool isPlaced() const { return !m_placeAtStart.isEmpty(); }

    /** What another window needs to take the place of this one. */
    struct Memory
    {
        QString page = {};
        QString search = {};
        QByteArray geometry = {};
        QByteArray placeAtStart = {};
        QByteArray capturedErrors = {};
        std::optional<QString> askedFor = {};
    };
    Memory memory() const;

    /** Takes the place of the window that had this memory; before it is shown. */
    void remember(const Memory &memory);

    /** False while it shows what a new window would not: captured events, a dialog. */
    bool canBeRemade() const;

    /** From behind other windows, or from an icon. */
    void comeToFront();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    OverviewPage *makeOverview();
    EventsPage *makeEvents();
    CapturePage *makeCapture();
    OutboxPage *makeOutbox();
    HistoryPage *makeHistory();
    SettingsPage *makeSettings();
    HelpPage *makeHelp();
    void compareKept(qint64 report, const QString &event);
    void takeSituation();
    void showTitle();
    void askNotice();
    void askProject();
    void review(const Preview &preview);
    void openSandbox(const Preview &preview);
    void openSandboxWithDraft();
    void tellQueueing(bool isGood, const QString &text);
    void openFile(const QString &path, int line);
    void tell(const QString &title, const QString &message);

    WindowParts m_parts;
    ViewMemory *m_memory;
    NavigationBar *m_navigation;
    QStackedWidget *m_pages;
    OverviewPage *m_overview = nullptr;
    EventsPage *m_events = nullptr;
    QByteArray m_capturedErrors; ///< of the last captured command that printed a traceback
    CapturePage *m_capture = nullptr;
    OutboxPage *m_outbox = nullptr;
    HistoryPage *m_history = nullptr;
    SettingsPage *m_settings = nullptr;
    HelpPage *m_help = nullptr;
    OutboxFeed *m_outboxFeed;
    QString m_page; ///< that is shown
    QByteArray m_placeAtStart; ///< once the desktop has placed the window; empty before
    QPointer<ConsentDialog> m_consent;
    QPointer<ReviewDialog> m_review;
    bool m_isKeeping = false; ///< the page of events asked to keep a report, and waits for the answer
    bool m_isSending = false; ///< the review asked to send, not only to keep
    std::optional<QString> m_askedFor; ///< the destination that the notice was shown for in this run
};

} // namespace Telemetry

#pragma once

#include "core/base/newfile.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace Telemetry {

class ConnectionsFeed;
class ConnectionsView;
class DeliveryAgent;
class HistoryChores;
class HistoryFeed;
class HistoryView;
class ReadingThread;
class SituationWatcher;
class StatusBadge;
class TextLabel;

/** What was sent, refused, discarded; and every connection. To look at, to search, to export, to delete. */
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    /** Not owned; must outlive this object. */
    HistoryPage(SituationWatcher &watcher, DeliveryAgent &delivery, QWidget *parent = nullptr);

    /** Puts the keyboard into the search field of what is shown. */
    void search();

    /** Shows the log of connections. */
    void showConnections();

    /** Writes the history, or the connections that are shown, to a file; asks where a link stands there. */
    void exportTo(const QString &path);

Q_SIGNALS:
    void outboxRequested();

    /** The kept report beside the preview of its event as it is now. */
    void comparisonRequested(qint64 report, const QString &event);

private:
    enum View { Reports, Connections };

    QWidget *makeTools();
    void makeViews();
    void showSituation();
    void showView(int view);
    void showNotice();
    void askToExport();
    void askToVerify();
    void askToClear();
    void exportAs(const QString &path, ExistingFile existing);
    void showBusy();
    void tell(const QString &text, bool isGood);

    SituationWatcher &m_watcher;
    DeliveryAgent &m_delivery;
    ReadingThread *m_listThread;
    ReadingThread *m_rowThread;
    HistoryFeed *m_historyFeed;
    ConnectionsFeed *m_connectionsFeed;
    HistoryChores *m_chores;
    StatusBadge *m_badge;
    QTabBar *m_tabs;
    TextLabel *m_count;
    QPushButton *m_export;
    QPushButton *m_more;
    TextLabel *m_notice; ///< that it was damaged once, or can only be read
    TextLabel *m_outcome;
    QStackedWidget *m_views;
    HistoryView *m_history;
    ConnectionsView *m_connections = nullptr; ///< made when it is first shown
    QString m_counts[2]; ///< by view
};

} // namespace Telemetry

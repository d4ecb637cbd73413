#pragma once

#include "core/reporting/reportstanding.h"
#include "ui/outboxfeed.h"

#include <QDeadlineTimer>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace Telemetry {

class DeliveryAgent;
class KeptReportCard;
class OutboxModel;
class OutboxTable;
class SearchedList;
class SituationWatcher;
class StatusBadge;
class TextLabel;
struct Preview;

/** What waits: each report with its exact bytes and why it waits; send or discard one, some, all. */
class OutboxPage : public QWidget
{
    Q_OBJECT

public:
    /** Not owned; must outlive this object. */
    OutboxPage(SituationWatcher &watcher, DeliveryAgent &delivery, OutboxFeed &feed, QWidget *parent = nullptr);

    /** Puts the keyboard into the search field. */
    void search();

Q_SIGNALS:
    void eventsRequested();

    /** The report is to be sent to a collector within this program. */
    void sandboxRequested(const Telemetry::Preview &preview);

private:
    /** How the reports that were sent together ended. */
    struct Endings
    {
        qsizetype delivered = 0;
        QStringList failures = {};
    };

    QWidget *makeHeader();
    QWidget *makeActions();
    void makeTable();
    void makeDetail();
    void makeList();
    void connectFeed();
    void connectDelivery();
    void showSituation();
    void takePause(const SendingPause &pause);
    void countDown();
    void showKeys(const QList<OutboxKey> &keys);
    void showChecks();
    void showCurrent();
    void showReport(const TriedReport &report);
    void askToSend(const QList<qint64> &ids);
    void send(const QList<qint64> &ids);
    void askToDiscard(const QList<qint64> &ids);
    void showEndings(const QList<qint64> &untouched);
    void tell(const QString &text, bool isProblem);
    void applyFilter();
    QString sentence() const;
    qint64 currentId() const;

    SituationWatcher &m_watcher;
    DeliveryAgent &m_delivery;
    OutboxFeed &m_feed;
    StandingContext m_context;
    OutboxModel *m_model;
    StatusBadge *m_badge;
    TextLabel *m_sentence;
    QPushButton *m_discard;
    QPushButton *m_send;
    QPushButton *m_stop; ///< while something is being sent
    TextLabel *m_outcome;
    SearchedList *m_list;
    QCheckBox *m_all;
    QComboBox *m_states;
    OutboxTable *m_table;
    KeptReportCard *m_report;
    QPushButton *m_try;
    QPushButton *m_sendOne;
    QPushButton *m_discardOne;
    OutboxSize m_size;
    TriedReport m_shown;
    Endings m_endings;
    QDeadlineTimer m_next; ///< the next attempt by itself
    QTimer m_countdown;
    bool m_isSendingByItself = false; ///< this program, or what was sent from elsewhere in it
    bool m_isSending = false;
    bool m_isStopping = false; ///< somebody pressed Stop; the endings follow
};

} // namespace Telemetry

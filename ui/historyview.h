#pragma once

#include "ui/historyfeed.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace Telemetry {

class HistoryModel;
class HistoryTable;
class KeptReportCard;
class SearchedList;
class SituationWatcher;

/** Every attempt to send a report: search and filters, the list, and all there is to know of the chosen one. */
class HistoryView : public QWidget
{
    Q_OBJECT

public:
    /** Not owned; must outlive this object. */
    HistoryView(SituationWatcher &watcher, HistoryFeed &feed, QWidget *parent = nullptr);

    /** Puts the keyboard into the search field. */
    void search();

    const HistorySummary &summary() const { return m_summary; }

Q_SIGNALS:
    void outboxRequested();

    /** The chosen report beside the preview of its event as it is now. */
    void comparisonRequested(qint64 report, const QString &event);

    /** How many entries there are, and how many of them are found. */
    void countChanged(const QString &text);
    void summaryChanged();

private:
    void makeTable();
    void makeDetail();
    void makeList();
    void connectFeed();
    void fillEvents(const QStringList &events);
    void applyFilter();
    void showSequences(const SequenceList &sequences);
    void showSummary(const HistorySummary &summary);
    void showFailure(const Error &error);
    void showCount();
    void showPages();
    void showCurrent();
    void showReport(const TriedReport &report);
    void requestComparison();
    qint64 currentSequence() const;

    SituationWatcher &m_watcher;
    HistoryFeed &m_feed;
    HistoryModel *m_model;
    HistorySummary m_summary;
    SearchedList *m_list;
    QComboBox *m_events;
    QComboBox *m_outcomes;
    QComboBox *m_times;
    HistoryTable *m_table;
    KeptReportCard *m_report;
    QPushButton *m_compare;
    qint64 m_shown = 0; ///< sequence number of the entry that the detail is of, or was asked for
    TriedReport m_tried;
    bool m_isComplete = false; ///< all that is found is in the list
    bool m_hasFailed = false;
};

} // namespace Telemetry

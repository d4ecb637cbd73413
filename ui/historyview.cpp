#include "ui/historyview.h"

#include "core/reporting/attemptstanding.h"
#include "ui/emptystate.h"
#include "ui/historymodel.h"
#include "ui/historytable.h"
#include "ui/keptreportcard.h"
#include "ui/searchedlist.h"
#include "ui/situationwatcher.h"
#include "ui/textlabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <chrono>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds TypingPause(120);

QAction *action(QWidget *owner, const QString &text)
{
    auto *made = new QAction(text, owner);
    owner->addAction(made);
    return made;
}

} // namespace

HistoryView::HistoryView(SituationWatcher &watcher, HistoryFeed &feed, QWidget *parent)
    : QWidget(parent), m_watcher(watcher), m_feed(feed), m_model(new HistoryModel(this))
{
    makeTable();
    makeDetail();
    makeList();
    connectFeed();
    connect(&m_watcher, &SituationWatcher::situationChanged, this, [this] {
        if (m_report->hasReport())
            showReport(m_tried);
    });
    m_feed.start();
    m_feed.readSummary();
}

void HistoryView::connectFeed()
{
    connect(&m_feed, &HistoryFeed::sequencesRead, this, &HistoryView::showSequences);
    connect(&m_feed, &HistoryFeed::moreSequencesRead, this, [this](const QList<qint64> &sequences) {
        m_model->appendSequences(sequences);
        showCount();
    });
    connect(&m_feed, &HistoryFeed::complete, this, [this] {
        m_isComplete = true;
        showCount();
        if (m_tried.report.id != 0)
            m_feed.readReport(m_tried.report.id); // it may have been tried once more
    });
    connect(&m_feed, &HistoryFeed::changed, &m_feed, &HistoryFeed::readSummary);
    connect(&m_feed, &HistoryFeed::readFailed, this, &HistoryView::showFailure);
    connect(&m_feed, &HistoryFeed::summaryRead, this, &HistoryView::showSummary);
    connect(&m_feed, &HistoryFeed::rowsRead, this, [this](const QList<HistoryEntry> &rows) {
        m_model->setRows(rows);
        if (currentSequence() != m_shown)
            showCurrent(); // whose report is known now
    });
    connect(&m_feed, &HistoryFeed::reportRead, this, &HistoryView::showReport);
    connect(&m_feed, &HistoryFeed::reportUnreadable, this, [this](qint64, const Error &error) {
        m_tried = {};
        m_report->clear(tr("The report cannot be shown"), visibleText(errorMessage(error)));
        m_compare->hide();
    });
}

void HistoryView::makeTable()
{
    m_table = new HistoryTable;
    m_table->setAccessibleName(tr("History"));
    m_table->setModel(m_model);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(action(m_table, tr("Copy body")), &QAction::triggered, this, [this] { m_report->copyExactBody(); });
    connect(action(m_table, tr("Copy SHA-256")), &QAction::triggered, this, [this] { m_report->copyHash(); });
    connect(action(m_table, tr("Compare with the preview now")), &QAction::triggered, this,
            &HistoryView::requestComparison);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryView::showCurrent);
    connect(m_model, &HistoryModel::rowsWanted, &m_feed, &HistoryFeed::readRows);
}

void HistoryView::makeDetail()
{
    m_report = new KeptReportCard;
    m_compare = new QPushButton(tr("Compare with now"));
    m_compare->setAutoDefault(false);
    m_compare->setToolTip(tr("Beside the preview of the same event as it is now"));
    m_compare->hide();
    connect(m_compare, &QPushButton::clicked, this, &HistoryView::requestComparison);
    m_report->actions()->addWidget(m_compare);
}

void HistoryView::makeList()
{
    m_list = new SearchedList({.table = m_table, .detail = m_report, .typingPause = TypingPause},
                              tr("Search in all reports"), tr("Search in the history"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_list);
    m_list->nothing().setContent(tr("Looking"), tr("The history is being read."), Icon::History);
    connect(&m_list->nothing(), &EmptyState::actionRequested, this, &HistoryView::outboxRequested);
    m_list->nothingFound().setContent(tr("Nothing found"),
                                      tr("No entry of the history has these words, this event, outcome and time."),
                                      Icon::Search);
    m_list->nothingFound().setAction(tr("Show all"));
    connect(&m_list->nothingFound(), &EmptyState::actionRequested, m_list, &SearchedList::reset);

    m_events = m_list->addChoice(tr("Event"), SearchedList::Name::ReadOut, 12);
    m_outcomes = m_list->addChoice(tr("Outcome"), SearchedList::Name::ReadOut, 12);
    m_times = m_list->addChoice(tr("Time"), SearchedList::Name::ReadOut, 10);
    m_events->addItem(tr("All events"));
    m_outcomes->addItem(tr("All outcomes"));
    for (const Outcome outcome :
         {Outcome::Delivered, Outcome::Refused, Outcome::Later, Outcome::Unknown, Outcome::Discarded})
        m_outcomes->addItem(outcomeTitle(outcome), int(outcome));
    m_times->addItem(tr("Any time"));
    m_times->addItem(tr("Today"), 0);
    m_times->addItem(tr("Last 7 days"), 7);
    m_times->addItem(tr("Last 30 days"), 30);
    m_times->addItem(tr("Last 90 days"), 90);
    m_times->addItem(tr("Last 365 days"), 365);
    connect(m_list, &SearchedList::filterChanged, this, &HistoryView::applyFilter);
}

void HistoryView::search()
{
    m_list->search();
}

void HistoryView::applyFilter()
{
    HistoryFilter filter{.event = m_events->currentData().toString(), .text = m_list->searched()};
    if (const QVariant outcome = m_outcomes->currentData(); outcome.isValid())
        filter.outcome = static_cast<Outcome>(outcome.toInt());
    if (const QVariant days = m_times->currentData(); days.isValid())
        filter.since = QDate::currentDate().addDays(-days.toInt()).startOfDay();
    if (filter == m_feed.filter())
        return;
    m_isComplete = false;
    m_feed.setFilter(filter);
}

void HistoryView::fillEvents(const QStringList &events)
{
    QStringList shown;
    for (int item = 1; item < m_events->count(); ++item)
        shown += m_events->itemData(item).toString();
    if (shown == events)
        return;
    const QString chosen = m_events->currentData().toString();
    const QSignalBlocker quiet(m_events);
    while (m_events->count() > 1)
        m_events->removeItem(1);
    for (const QString &event : events)
        m_events->addItem(visibleText(event), event);
    if (!chosen.isEmpty() && m_events->findData(chosen) < 0)
        m_events->addItem(visibleText(chosen), chosen); // stays chosen, with nothing to show
    m_events->setCurrentIndex(chosen.isEmpty() ? 0 : m_events->findData(chosen));
}

void HistoryView::showSequences(const SequenceList &sequences)
{
    m_hasFailed = false;
    const qint64 chosen = currentSequence();
    m_model->setSequences(sequences);
    const int row = chosen == 0 ? -1 : m_model->rowOf(chosen);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::max(row, 0), 0));
    showPages();
    showCount();
    showCurrent();
}

void HistoryView::showSummary(const HistorySummary &summary)
{
    m_summary = summary;
    fillEvents(summary.events);
    showPages();
    showCount();
    Q_EMIT summaryChanged();
}

void HistoryView::showFailure(const Error &error)
{
    m_hasFailed = true;
    m_list->nothing().setContent(tr("The history cannot be read"), visibleText(errorMessage(error)), Icon::Warning);
    m_list->nothing().setAction({});
    showPages();
    showCount();
}

void HistoryView::showPages()
{
    const bool isEmpty = m_feed.filter() == HistoryFilter() && m_model->rowCount() == 0;
    if (isEmpty && !m_hasFailed) {
        m_list->nothing().setContent(
            tr("Nothing was sent yet"),
            tr("Each attempt to send a report, and each report that was discarded, will stand here "
               "with its exact bytes and what became of it."),
            Icon::History);
        m_list->nothing().setAction(tr("See what waits"));
    }
    if (isEmpty || m_hasFailed)
        m_list->showNothing();
    else
        m_list->showList(m_model->rowCount() > 0);
}

void HistoryView::showCount()
{
    const qint64 rows = m_model->rowCount();
    const QString all = locale().toString(m_summary.entries.count);
    if (m_hasFailed || (m_summary.entries.count == 0 && rows == 0))
        Q_EMIT countChanged({});
    else if (m_feed.filter() == HistoryFilter())
        Q_EMIT countChanged(tr("%Ln entries", nullptr, int(m_summary.entries.count)));
    else if (m_isComplete)
        Q_EMIT countChanged(tr("%1 of %2 entries").arg(locale().toString(rows), all));
    else
        Q_EMIT countChanged(tr("%1 of %2 entries so far").arg(locale().toString(rows), all));
}

qint64 HistoryView::currentSequence() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? current.data(HistoryModel::SequenceRole).toLongLong() : 0;
}

void HistoryView::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid()) {
        m_shown = 0;
        m_tried = {};
        m_compare->hide();
        m_report->clear(tr("No entry chosen"), tr("Choose one above to see every byte of its report."));
        return;
    }
    if (currentSequence() == m_shown)
        return;
    const QVariant report = current.data(HistoryModel::ReportIdRole);
    if (!report.isValid())
        return; // it is being read
    m_shown = currentSequence();
    m_feed.readReport(report.toLongLong());
}

void HistoryView::showReport(const TriedReport &report)
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || currentSequence() != m_shown
        || current.data(HistoryModel::ReportIdRole).toLongLong() != report.report.id)
        return; // another one was chosen meanwhile
    m_tried = report;
    const Situation &situation = m_watcher.situation();
    m_report->showAttempt(report, m_shown, standingOf(report.report, report.attempts, standingContext(situation)),
                          situation);
    m_compare->show();
}

void HistoryView::requestComparison()
{
    if (m_tried.report.id != 0)
        Q_EMIT comparisonRequested(m_tried.report.id, m_tried.report.event);
}

} // namespace Telemetry

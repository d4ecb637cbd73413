#include "ui/historyview.h"

#include "core/reporting/attemptstanding.h"
#include "ui/card.h"
#include "ui/emptystate.h"
#include "ui/historymodel.h"
#include "ui/historytable.h"
#include "ui/keptreportcard.h"
#include "ui/situationwatcher.h"
#include "ui/textlabel.h"
#include "ui/typography.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr int TypingPause = 120; // ms

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
    const Grid grid(font());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(grid.gap());
    m_filters = makeFilters();
    layout->addWidget(m_filters);
    m_pages = new QStackedWidget;
    m_empty = new EmptyState;
    m_empty->setContent(tr("Looking"), tr("The history is being read."), Icon::History);
    connect(m_empty, &EmptyState::actionRequested, this, &HistoryView::outboxRequested);
    m_pages->addWidget(m_empty);
    auto *parts = new QWidget;
    auto *column = new QVBoxLayout(parts);
    column->setContentsMargins({});
    column->setSpacing(grid.gap());
    column->addWidget(makeList(), 10);
    column->addWidget(makeDetail(), 17);
    m_pages->addWidget(parts);
    layout->addWidget(m_pages, 1);

    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingPause);
    connect(&m_typing, &QTimer::timeout, this, &HistoryView::applyFilter);
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

QComboBox *HistoryView::addChoice(QBoxLayout *row, const QString &name, int letters)
{
    auto *label = new QLabel(name, row->parentWidget());
    label->hide(); // the first item says it to people; on Unix assistive technology reads the label
    auto *box = new QComboBox;
    label->setBuddy(box);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(letters);
    row->addWidget(box);
    return box;
}

QWidget *HistoryView::makeFilters()
{
    const Grid grid(font());
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->setSpacing(grid.gap());
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search in all reports"));
    m_search->setAccessibleName(tr("Search in the history"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(grid.px(120));
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    row->addWidget(m_search, 1);
    m_events = addChoice(row, tr("Event"), 12);
    m_outcomes = addChoice(row, tr("Outcome"), 12);
    m_times = addChoice(row, tr("Time"), 10);
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
    for (QComboBox *box : {m_events, m_outcomes, m_times})
        connect(box, &QComboBox::currentIndexChanged, this, &HistoryView::applyFilter);
    return widget;
}

Card *HistoryView::makeList()
{
    const Grid grid(font());
    auto *card = new Card;
    card->setPadded(false);
    m_rows = new QStackedWidget;
    m_rows->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // the room there is, not all rows
    m_rows->setMinimumHeight(grid.px(136)); // head and three rows
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
    m_rows->addWidget(m_table);
    auto *none = new EmptyState;
    none->setContent(tr("Nothing found"), tr("No entry of the history has these words, this event, outcome and time."),
                     Icon::Search);
    none->setAction(tr("Show all"));
    connect(none, &EmptyState::actionRequested, this, &HistoryView::showAll);
    m_rows->addWidget(none);
    card->body()->addWidget(m_rows, 1);
    return card;
}

Card *HistoryView::makeDetail()
{
    m_report = new KeptReportCard;
    m_compare = new QPushButton(tr("Compare with now"));
    m_compare->setAutoDefault(false);
    m_compare->setToolTip(tr("Beside the preview of the same event as it is now"));
    m_compare->hide();
    connect(m_compare, &QPushButton::clicked, this, &HistoryView::requestComparison);
    m_report->actions()->addWidget(m_compare);
    return m_report;
}

void HistoryView::search()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void HistoryView::applyFilter()
{
    m_typing.stop();
    HistoryFilter filter{.event = m_events->currentData().toString(), .text = m_search->text().trimmed()};
    if (const QVariant outcome = m_outcomes->currentData(); outcome.isValid())
        filter.outcome = static_cast<Outcome>(outcome.toInt());
    if (const QVariant days = m_times->currentData(); days.isValid())
        filter.since = QDate::currentDate().addDays(-days.toInt()).startOfDay();
    if (filter == m_feed.filter())
        return;
    m_isComplete = false;
    m_feed.setFilter(filter);
}

void HistoryView::showAll()
{
    {
        const QSignalBlocker quietSearch(m_search);
        const QSignalBlocker quietEvents(m_events);
        const QSignalBlocker quietOutcomes(m_outcomes);
        const QSignalBlocker quietTimes(m_times);
        m_search->clear();
        for (QComboBox *box : {m_events, m_outcomes, m_times})
            box->setCurrentIndex(0);
    }
    applyFilter();
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
    m_empty->setContent(tr("The history cannot be read"), visibleText(errorMessage(error)), Icon::Warning);
    m_empty->setAction({});
    showPages();
    showCount();
}

void HistoryView::showPages()
{
    const bool isEmpty = m_feed.filter() == HistoryFilter() && m_model->rowCount() == 0;
    if (isEmpty && !m_hasFailed) {
        m_empty->setContent(tr("Nothing was sent yet"),
                            tr("Each attempt to send a report, and each report that was discarded, will stand here "
                               "with its exact bytes and what became of it."),
                            Icon::History);
        m_empty->setAction(tr("See what waits"));
    }
    m_filters->setVisible(!isEmpty && !m_hasFailed);
    m_pages->setCurrentIndex(isEmpty || m_hasFailed ? 0 : 1);
    m_rows->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
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

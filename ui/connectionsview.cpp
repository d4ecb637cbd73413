#include "ui/connectionsview.h"

#include "ui/connectionsfeed.h"
#include "ui/connectionsmodel.h"
#include "ui/emptystate.h"
#include "ui/reporttable.h"
#include "ui/searchedlist.h"
#include "ui/textlabel.h"

#include <QBoxLayout>
#include <QComboBox>

#include <chrono>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds TypingPause(120);

class ConnectionsTable : public ReportTable
{
public:
    ConnectionsTable()
    {
        setColumns({.widths = {{ConnectionsModel::TimeColumn, 165},
                               {ConnectionsModel::PortColumn, 70},
                               {ConnectionsModel::PurposeColumn, 170},
                               {ConnectionsModel::ProxyColumn, 160},
                               {ConnectionsModel::CertainColumn, 240}},
                    .whole = {ConnectionsModel::TimeColumn},
                    .stretched = ConnectionsModel::HostColumn,
                    .strong = ConnectionsModel::HostColumn});
    }
};

} // namespace

ConnectionsView::ConnectionsView(ConnectionsFeed &feed, QWidget *parent)
    : QWidget(parent), m_feed(feed), m_model(new ConnectionsModel(this))
{
    makeList();
    connectFeed();
    m_feed.start();
}

void ConnectionsView::makeList()
{
    auto *table = new ConnectionsTable;
    table->setAccessibleName(tr("Connections"));
    table->setModel(m_model);
    auto *sentence = new TextLabel(
        tr("Every connection that this program has opened since it was installed, from this account. It opens one only "
           "to send a report. The log outlives a deleted history.")
            + u' ' + tr("What the sandbox sends to this program itself is not among them."),
        TextLabel::Role::Muted);
    sentence->setWordWrap(true);
    m_list = new SearchedList({.table = table, .note = sentence, .leastHeight = 200, .typingPause = TypingPause},
                              tr("Search for a host or a proxy"), tr("Search in the connections"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_list);
    m_times = m_list->addChoice(tr("Time"), SearchedList::Name::ReadOut);
    m_times->addItem(tr("Any time"));
    m_times->addItem(tr("Today"), 0);
    m_times->addItem(tr("Last 30 days"), 30);
    m_times->addItem(tr("Last 365 days"), 365);
    m_list->showList(true);
    connect(m_list, &SearchedList::filterChanged, this, &ConnectionsView::applyFilter);
}

void ConnectionsView::connectFeed()
{
    connect(&m_feed, &ConnectionsFeed::sequencesRead, this, &ConnectionsView::showSequences);
    connect(&m_feed, &ConnectionsFeed::moreSequencesRead, this, [this](const QList<qint64> &sequences) {
        m_model->appendSequences(sequences);
        showCount();
    });
    connect(&m_feed, &ConnectionsFeed::complete, this, [this] {
        m_isComplete = true;
        showCount();
    });
    connect(&m_feed, &ConnectionsFeed::readFailed, this, &ConnectionsView::showFailure);
    connect(&m_feed, &ConnectionsFeed::rowsRead, m_model, &ConnectionsModel::setRows);
    connect(m_model, &ConnectionsModel::rowsWanted, &m_feed, &ConnectionsFeed::readRows);
}

void ConnectionsView::search()
{
    m_list->search();
}

void ConnectionsView::applyFilter()
{
    ConnectionFilter filter{.text = m_list->searched()};
    if (const QVariant days = m_times->currentData(); days.isValid())
        filter.since = QDate::currentDate().addDays(-days.toInt()).startOfDay();
    m_isComplete = false;
    m_feed.setFilter(filter);
}

void ConnectionsView::showSequences(const SequenceList &sequences)
{
    m_model->setSequences(sequences);
    const bool isFiltered = m_feed.filter() != ConnectionFilter();
    m_list->nothingFound().setContent(isFiltered ? tr("Nothing found") : tr("None so far"),
                                      isFiltered ? tr("No connection of this time leads to such a host or proxy.")
                                                 : tr("This program has never opened a connection."),
                                      isFiltered ? Icon::Search : Icon::History);
    m_list->showList(m_model->rowCount() > 0);
    showCount();
}

void ConnectionsView::showFailure(const Error &error)
{
    m_list->nothingFound().setContent(tr("The log cannot be read"), visibleText(errorMessage(error)), Icon::Warning);
    m_list->showList(false);
    Q_EMIT countChanged({});
}

void ConnectionsView::showCount()
{
    const int rows = m_model->rowCount();
    const QString count = tr("%Ln connections", nullptr, rows);
    Q_EMIT countChanged(m_isComplete ? count : tr("%1 so far").arg(count));
}

} // namespace Telemetry

#include "ui/connectionsview.h"

#include "ui/card.h"
#include "ui/connectionsfeed.h"
#include "ui/connectionsmodel.h"
#include "ui/emptystate.h"
#include "ui/reporttable.h"
#include "ui/textlabel.h"
#include "ui/typography.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QStackedWidget>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr int TypingPause = 120; // ms

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
                    .stretched = ConnectionsModel::HostColumn,
                    .strong = ConnectionsModel::HostColumn});
    }
};

} // namespace

ConnectionsView::ConnectionsView(ConnectionsFeed &feed, QWidget *parent)
    : QWidget(parent), m_feed(feed), m_model(new ConnectionsModel(this))
{
    const Grid grid(font());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(grid.gap());
    layout->addWidget(makeFilters());
    auto *sentence = new TextLabel(
        tr("Every connection that this program has opened since it was installed, from this account. It opens one only "
           "to send a report. The log outlives a deleted history.")
            + u' ' + tr("What the sandbox sends to this program itself is not among them."),
        TextLabel::Role::Muted);
    sentence->setWordWrap(true);
    layout->addWidget(sentence);
    layout->addWidget(makeList(), 1);
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingPause);
    connect(&m_typing, &QTimer::timeout, this, &ConnectionsView::applyFilter);

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
    m_feed.start();
}

QWidget *ConnectionsView::makeFilters()
{
    const Grid grid(font());
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->setSpacing(grid.gap());
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search for a host or a proxy"));
    m_search->setAccessibleName(tr("Search in the connections"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    row->addWidget(m_search, 1);
    auto *label = new QLabel(tr("Time"), widget);
    label->hide(); // on Unix assistive technology reads it
    m_times = new QComboBox;
    label->setBuddy(m_times);
    m_times->setAccessibleName(tr("Time"));
    m_times->addItem(tr("Any time"));
    m_times->addItem(tr("Today"), 0);
    m_times->addItem(tr("Last 30 days"), 30);
    m_times->addItem(tr("Last 365 days"), 365);
    connect(m_times, &QComboBox::currentIndexChanged, this, &ConnectionsView::applyFilter);
    row->addWidget(m_times);
    return widget;
}

QWidget *ConnectionsView::makeList()
{
    auto *card = new Card;
    card->setPadded(false);
    m_rows = new QStackedWidget;
    m_rows->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // the room there is, not all rows
    m_rows->setMinimumHeight(Grid(font()).px(200));
    auto *table = new ConnectionsTable;
    table->setAccessibleName(tr("Connections"));
    table->setModel(m_model);
    m_rows->addWidget(table);
    m_none = new EmptyState;
    m_rows->addWidget(m_none);
    card->body()->addWidget(m_rows, 1);
    return card;
}

void ConnectionsView::search()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ConnectionsView::applyFilter()
{
    m_typing.stop();
    ConnectionFilter filter{.text = m_search->text().trimmed()};
    if (const QVariant days = m_times->currentData(); days.isValid())
        filter.since = QDate::currentDate().addDays(-days.toInt()).startOfDay();
    m_isComplete = false;
    m_feed.setFilter(filter);
}

void ConnectionsView::showSequences(const SequenceList &sequences)
{
    m_model->setSequences(sequences);
    const bool isFiltered = m_feed.filter() != ConnectionFilter();
    m_none->setContent(isFiltered ? tr("Nothing found") : tr("None so far"),
                       isFiltered ? tr("No connection of this time leads to such a host or proxy.")
                                  : tr("This program has never opened a connection."),
                       isFiltered ? Icon::Search : Icon::History);
    m_rows->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    showCount();
}

void ConnectionsView::showFailure(const Error &error)
{
    m_none->setContent(tr("The log cannot be read"), visibleText(errorMessage(error)), Icon::Warning);
    m_rows->setCurrentIndex(1);
    Q_EMIT countChanged({});
}

void ConnectionsView::showCount()
{
    const int rows = m_model->rowCount();
    const QString count = tr("%Ln connections", nullptr, rows);
    Q_EMIT countChanged(m_isComplete ? count : tr("%1 so far").arg(count));
}

} // namespace Telemetry

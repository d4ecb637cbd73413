#include "ui/eventspage.h"

#include "core/events/eventcatalogue.h"
#include "ui/channelentries.h"
#include "ui/channelpage.h"
#include "ui/comparisonview.h"
#include "ui/eventdraft.h"
#include "ui/eventfinder.h"
#include "ui/eventsheader.h"
#include "ui/profiledialog.h"
#include "ui/reidentificationdialog.h"
#include "ui/reportcard.h"
#include "ui/reportdetails.h"
#include "ui/situationwatcher.h"
#include "ui/statementdialog.h"
#include "ui/typography.h"

#include <QBoxLayout>
#include <QEvent>
#include <QSplitter>
#include <QStackedWidget>

namespace Telemetry {

EventsPage::EventsPage(const EventCatalogue &catalogue, EventDraft &draft, SituationWatcher &watcher, QWidget *parent)
    : QWidget(parent),
      m_catalogue(catalogue),
      m_draft(draft),
      m_watcher(watcher),
      m_header(new EventsHeader(draft, watcher)),
      m_finder(new EventFinder(catalogue)),
      m_report(new ReportCard(draft, watcher)),
      m_channel(new ChannelPage(catalogue, draft, watcher)),
      m_details(new ReportDetails(catalogue, draft)),
      m_stack(new QStackedWidget),
      m_reports(new QWidget),
      m_columns(new QHBoxLayout(m_reports)),
      m_splitter(new QSplitter)
{
    const Grid grid(font());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid.pageMargin(), grid.px(16), grid.pageMargin(), grid.px(18));
    layout->setSpacing(grid.gap());
    layout->addWidget(m_header);

    m_columns->setContentsMargins({});
    m_columns->setSpacing(grid.gap());
    m_columns->addWidget(m_finder);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(grid.gap());
    m_splitter->addWidget(m_report);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_columns->addWidget(m_splitter, 1);
    m_columns->addWidget(m_channel, 1);
    m_channel->hide();
    m_stack->addWidget(m_reports);
    layout->addWidget(m_stack, 1);

    connectParts();
    showSubject();
    if (m_draft.preview())
        showPreview({});
}

void EventsPage::connectParts()
{
    connect(m_header, &EventsHeader::openProjectRequested, this, &EventsPage::openProjectRequested);
    connect(m_header, &EventsHeader::recentProjectRequested, this, &EventsPage::recentProjectRequested);
    connect(m_header, &EventsHeader::profilesRequested, this, [this] {
        auto *dialog = new ProfileDialog(m_catalogue, m_draft.effectiveProfile(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_header, &EventsHeader::profileChosen, this, &EventsPage::choiceMade);
    connect(m_finder, &EventFinder::eventChosen, this, &EventsPage::choose);
    connect(m_finder, &EventFinder::reportRequested, this, [this] {
        if (m_channel->isVisibleTo(this))
            m_channel->enter();
        else
            m_report->enter();
    });
    connect(m_finder, &EventFinder::searchChanged, this, &EventsPage::searchChanged);
    connect(m_report, &ReportCard::openProjectRequested, this, &EventsPage::openProjectRequested);
    connect(m_report, &ReportCard::overviewRequested, this, &EventsPage::overviewRequested);
    connect(m_report, &ReportCard::openFileRequested, this, &EventsPage::openFileRequested);
    connect(m_report, &ReportCard::reviewRequested, this, &EventsPage::reviewRequested);
    connect(m_report, &ReportCard::queueRequested, this, &EventsPage::queueRequested);
    connect(m_report, &ReportCard::statementRequested, this, &EventsPage::openStatement);
    connect(m_details, &ReportDetails::tracingRequested, this, &EventsPage::openTracing);
    connect(m_report, &ReportCard::currentPathChanged, m_details, &ReportDetails::showField);
    connect(m_details, &ReportDetails::secretsToggled, m_report, &ReportCard::setSecretsShown);
    connect(m_details, &ReportDetails::openFileRequested, this, &EventsPage::openFileRequested);
    connect(m_report, &ReportCard::compareRequested, this, &EventsPage::startComparison);
    connect(m_details, &ReportDetails::secretsToggled, this, [this](bool areShown) {
        m_areSecretsShown = areShown;
        if (m_comparison)
            m_comparison->setSecretsShown(areShown);
    });
    connect(&m_draft, &EventDraft::subjectChanged, this, &EventsPage::showSubject);
    connect(&m_draft, &EventDraft::previewChanged, this, &EventsPage::showPreview);
}

void EventsPage::setCapturedEvents(CapturedEvents events)
{
    m_captured = std::move(events);
}

void EventsPage::startComparison()
{
    if (!m_comparison) {
        m_comparison = new ComparisonView(m_catalogue, m_draft, m_watcher);
        m_comparison->setCapturedEvents(m_captured);
        m_comparison->setSecretsShown(m_areSecretsShown);
        connect(m_comparison, &ComparisonView::done, this, &EventsPage::endComparison);
        m_stack->addWidget(m_comparison);
    }
    m_stack->setCurrentWidget(m_comparison);
    m_comparison->open();
}

void EventsPage::compareWith(const ComparisonTarget &target)
{
    startComparison();
    m_comparison->compareWith(target);
}

void EventsPage::endComparison()
{
    m_comparison->close();
    m_stack->setCurrentWidget(m_reports);
    m_report->enter();
}

void EventsPage::search()
{
    if (m_stack->currentWidget() != m_reports)
        endComparison();
    const bool isFound = m_channel->isVisibleTo(this) ? m_channel->findInReport() : m_report->findInReport();
    if (!isFound)
        m_finder->search();
}

void EventsPage::tell(bool isGood, const QString &text)
{
    m_report->tell(isGood, text);
}

void EventsPage::setSearch(const QString &text)
{
    m_finder->setSearch(text);
}

void EventsPage::setCapturedErrors(const QByteArray &errors)
{
    m_channel->setCapturedErrors(errors);
}

/** Another channel than that of the events; an empty @p slug: the events again. */
void EventsPage::showChannel(const QString &slug)
{
    m_splitter->setVisible(slug.isEmpty());
    m_channel->setVisible(!slug.isEmpty());
    if (!slug.isEmpty())
        m_channel->showEntry(slug);
}

void EventsPage::choose(const QString &slug, const QString &property)
{
    if (channelEntry(slug)) {
        showChannel(slug);
        return;
    }
    showChannel({});
    m_draft.setEvent(slug);
    if (!property.isEmpty())
        m_report->showProperty(property);
    Q_EMIT choiceMade();
}

void EventsPage::openStatement()
{
    auto *dialog = new StatementDialog(m_catalogue, m_draft, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void EventsPage::openTracing()
{
    if (!m_draft.preview())
        return;
    const Situation &situation = m_watcher.situation();
    auto *dialog =
        new ReidentificationDialog(*m_draft.preview(), situation.facts, situation.preferences.recentProjects, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void EventsPage::showSubject()
{
    if (!m_channel->isVisibleTo(this))
        m_finder->setCurrentEvent(m_draft.chosenEvent().slug);
    m_report->showSubject();
    m_details->hideSecrets();
    if (!m_draft.preview())
        m_details->hide();
}

void EventsPage::showPreview(const QString &cause)
{
    m_report->showPreview(cause);
    if (m_report->hasReport())
        m_details->showPreview(m_report->currentPath());
    m_details->setVisible(m_report->hasReport());
}

void EventsPage::arrange()
{
    // Below 1100 px, or with text above 125 %, the side panels stand below the report.
    const Grid grid(font());
    // Large text on a small screen: the tree, too, stands above the report.
    const bool isVeryNarrow = width() < grid.px(620);
    m_header->setBrief(width() <= grid.px(760));
    m_report->setBrief(isVeryNarrow);
    m_columns->setDirection(isVeryNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_finder->setMinimumWidth(grid.px(226));
    m_finder->setMaximumSize(isVeryNarrow ? QSize(QWIDGETSIZE_MAX, grid.px(140))
                                          : QSize(grid.px(226), QWIDGETSIZE_MAX));
    const bool isNarrow = width() < grid.px(1100 - 196);
    m_channel->setNarrow(isNarrow);
    const Qt::Orientation wanted = isNarrow ? Qt::Vertical : Qt::Horizontal;
    if (m_splitter->orientation() == wanted && m_splitter->property("arranged").toBool())
        return;
    m_splitter->setProperty("arranged", true);
    m_splitter->setOrientation(wanted);
    const int total = isNarrow ? m_splitter->height() : m_splitter->width();
    const int side = isNarrow ? total / 3 : grid.px(272);
    m_splitter->setSizes({total - side, side});
}

void EventsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void EventsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace Telemetry

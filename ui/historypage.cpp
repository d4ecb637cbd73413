#include "ui/historypage.h"

#include "ui/announcement.h"
#include "ui/connectionsfeed.h"
#include "ui/connectionsview.h"
#include "ui/deliveryagent.h"
#include "ui/historychores.h"
#include "ui/historyfeed.h"
#include "ui/historyview.h"
#include "ui/question.h"
#include "ui/readingthread.h"
#include "ui/scrolledpage.h"
#include "ui/shownpath.h"
#include "ui/situationwatcher.h"
#include "ui/statusbadge.h"
#include "ui/telemetrystyle.h"
#include "ui/textlabel.h"
#include "ui/typography.h"
#include "ui/verdicts.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

namespace Telemetry {

using namespace Qt::StringLiterals;

HistoryPage::HistoryPage(SituationWatcher &watcher, DeliveryAgent &delivery, QWidget *parent)
    : QWidget(parent),
      m_watcher(watcher),
      m_delivery(delivery),
      m_listThread(new ReadingThread(QFileInfo(delivery.databasePath()).path(), this)),
      m_rowThread(new ReadingThread(QFileInfo(delivery.databasePath()).path(), this)),
      m_historyFeed(new HistoryFeed(delivery, *m_listThread, *m_rowThread, this)),
      m_connectionsFeed(new ConnectionsFeed(delivery, *m_listThread, this)),
      m_chores(new HistoryChores(QFileInfo(delivery.databasePath()).path(), this))
{
    const Grid grid(font());
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(grid.pageMargin(), grid.px(16), grid.pageMargin(), grid.px(18));
    layout->setSpacing(grid.gap());
    m_badge = new StatusBadge;
    layout->addWidget(makePageHeader(tr("History"), m_badge));
    layout->addWidget(makeTools());
    m_notice = new TextLabel({}, TextLabel::Role::Warning);
    m_outcome = new TextLabel;
    for (TextLabel *label : {m_notice, m_outcome}) {
        label->setWordWrap(true);
        label->setSelectable(true);
        label->hide();
        layout->addWidget(label);
    }
    makeViews();
    layout->addWidget(m_views, 1);
    setPageContent(*this, content);

    connect(m_chores, &HistoryChores::begun, this, [this](const QString &text) {
        showBusy();
        tell(text, true);
    });
    connect(m_chores, &HistoryChores::ended, this, [this](bool isGood, const QString &text) {
        showBusy();
        tell(text, isGood);
        m_historyFeed->refresh();
        m_delivery.refresh();
    });
    connect(&m_watcher, &SituationWatcher::situationChanged, this, &HistoryPage::showSituation);
    if (m_watcher.isKnown())
        showSituation();
    showBusy();
}

QWidget *HistoryPage::makeTools()
{
    const Grid grid(font());
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->setSpacing(grid.gap());
    m_tabs = new QTabBar;
    m_tabs->setAccessibleName(tr("What is shown"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Reports"));
    m_tabs->addTab(tr("Connections"));
    connect(m_tabs, &QTabBar::currentChanged, this, &HistoryPage::showView);
    row->addWidget(m_tabs);
    m_count = new TextLabel({}, TextLabel::Role::Muted);
    m_count->setElided(true);
    row->addWidget(m_count, 1);
    m_export = new QPushButton(tr("Export …"));
    m_export->setAutoDefault(false);
    connect(m_export, &QPushButton::clicked, this, &HistoryPage::askToExport);
    row->addWidget(m_export);
    m_more = new QPushButton(tr("More"));
    m_more->setAutoDefault(false);
    auto *menu = new QMenu(m_more);
    menu->addAction(tr("Verify an exported file …"), this, &HistoryPage::askToVerify);
    menu->addSeparator();
    menu->addAction(tr("Delete history …"), this, &HistoryPage::askToClear);
    m_more->setMenu(menu);
    row->addWidget(m_more);
    return widget;
}

void HistoryPage::makeViews()
{
    m_views = new QStackedWidget;
    m_history = new HistoryView(m_watcher, *m_historyFeed);
    m_views->addWidget(m_history);
    connect(m_history, &HistoryView::outboxRequested, this, &HistoryPage::outboxRequested);
    connect(m_history, &HistoryView::comparisonRequested, this, &HistoryPage::comparisonRequested);
    connect(m_history, &HistoryView::summaryChanged, this, &HistoryPage::showNotice);
    connect(m_history, &HistoryView::countChanged, this, [this](const QString &text) {
        m_counts[Reports] = text;
        m_count->setText(m_counts[m_tabs->currentIndex()]);
    });
}

void HistoryPage::showView(int view)
{
    if (view == Connections && !m_connections) {
        m_connections = new ConnectionsView(*m_connectionsFeed);
        connect(m_connections, &ConnectionsView::countChanged, this, [this](const QString &text) {
            m_counts[Connections] = text;
            m_count->setText(m_counts[m_tabs->currentIndex()]);
        });
        m_views->addWidget(m_connections);
    }
    m_views->setCurrentIndex(view);
    m_count->setText(m_counts[view]);
}

void HistoryPage::showConnections()
{
    m_tabs->setCurrentIndex(Connections);
}

void HistoryPage::search()
{
    if (m_tabs->currentIndex() == Connections)
        m_connections->search();
    else
        m_history->search();
}

void HistoryPage::showSituation()
{
    const VerdictBadge badge = verdictBadge(m_watcher.situation().decision.inspector);
    m_badge->setStatus(badge.tone, badge.text);
}

void HistoryPage::showNotice()
{
    const HistoryCondition &condition = m_history->summary().condition;
    QStringList lines;
    if (condition.isOfNewerVersion)
        lines += tr("A newer version of this program wrote the history: here it can be looked at, and not changed.");
    if (condition.lastSalvage) {
        const Salvage &salvage = *condition.lastSalvage;
        lines += tr("On %1 the database was found damaged. It is kept as %2. Could be saved: %3, %4.")
                     .arg(locale().toString(salvage.happened.toLocalTime(), QLocale::ShortFormat),
                          visibleText(shownPath(salvage.keptAside)), tr("%Ln reports", nullptr, int(salvage.reports)),
                          tr("%Ln entries of the history", nullptr, int(salvage.attempts)));
    }
    m_notice->setText(lines.join(u'\n'));
    m_notice->setVisible(!lines.isEmpty());
}

void HistoryPage::askToExport()
{
    const bool isOfConnections = m_tabs->currentIndex() == Connections;
    auto *dialog = new QFileDialog(this, isOfConnections ? tr("Export the connections") : tr("Export the history"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(isOfConnections ? tr("JSON (*.json)") : tr("JSON lines (*.ndjson)"));
    dialog->setDefaultSuffix(isOfConnections ? u"json"_s : u"ndjson"_s);
    dialog->selectFile(isOfConnections ? u"rasa-telemetry-connections.json"_s : u"rasa-telemetry-history.ndjson"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &HistoryPage::exportTo);
    dialog->open();
}

void HistoryPage::exportTo(const QString &path)
{
    const QFileInfo target(path);
    if (!target.isSymLink()) {
        // The dialog has asked about a file of that name.
        exportAs(path, target.exists() ? ExistingFile::Replace : ExistingFile::Keep);
        return;
    }
    const QString stands = target.symLinkTarget();
    auto *box = question(this, tr("Follow the link?"),
                         tr("%1 is a symbolic link to %2. The file that it stands for would be replaced.")
                             .arg(QDir::toNativeSeparators(path), QDir::toNativeSeparators(stands)));
    QPushButton *yes = box->addButton(tr("Replace that file"), QMessageBox::AcceptRole);
    connect(yes, &QPushButton::clicked, this, [this, stands] { exportAs(stands, ExistingFile::Replace); });
    box->open();
}

void HistoryPage::exportAs(const QString &path, ExistingFile existing)
{
    if (m_tabs->currentIndex() == Connections)
        m_chores->exportConnections(path, existing, m_connectionsFeed->filter());
    else
        m_chores->exportHistory(path, existing);
}

void HistoryPage::askToVerify()
{
    auto *dialog = new QFileDialog(this, tr("Verify an exported history"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("JSON lines (*.ndjson)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_chores, &HistoryChores::verify);
    dialog->open();
}

void HistoryPage::askToClear()
{
    auto *box = question(this, tr("Delete the history?"),
                         tr("Every entry about a report that was delivered or discarded is deleted for good, with the "
                            "report's bytes. There are %Ln entries in all.",
                            nullptr, int(m_history->summary().entries.count))
                             + u"\n\n"_s
                             + tr("Reports that were not delivered stay, with what was tried; so does the log of "
                                  "connections."));
    QPushButton *yes = box->addButton(tr("Delete history"), QMessageBox::DestructiveRole);
    setButtonKind(*yes, ButtonKind::Danger);
    connect(yes, &QPushButton::clicked, m_chores, &HistoryChores::clear);
    box->open();
}

void HistoryPage::showBusy()
{
    m_export->setEnabled(!m_chores->isBusy());
    m_more->setEnabled(!m_chores->isBusy());
}

void HistoryPage::tell(const QString &text, bool isGood)
{
    m_outcome->setRole(isGood ? TextLabel::Role::Good : TextLabel::Role::Warning);
    m_outcome->setText(visibleText(text));
    m_outcome->show();
    announce(*m_outcome, text);
}

} // namespace Telemetry

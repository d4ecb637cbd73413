#include "ui/mainwindow.h"

#include "core/delivery/requestheaders.h"
#include "core/events/eventcatalogue.h"
#include "core/reporting/reportstanding.h"
#include "core/settings/consent.h"
#include "ui/capturepage.h"
#include "ui/consentdialog.h"
#include "ui/deliveryagent.h"
#include "ui/editor.h"
#include "ui/eventdraft.h"
#include "ui/eventspage.h"
#include "ui/comparisonsource.h"
#include "ui/helppage.h"
#include "ui/historypage.h"
#include "ui/icons.h"
#include "ui/navigationbar.h"
#include "ui/outboxfeed.h"
#include "ui/outboxpage.h"
#include "ui/overviewpage.h"
#include "ui/reviewdialog.h"
#include "ui/sandboxdialog.h"
#include "ui/settingspage.h"
#include "ui/situationwatcher.h"
#include "ui/typography.h"
#include "ui/viewmemory.h"

#include <QAction>
#include <QBoxLayout>
#include <QDesktopServices>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>

namespace Telemetry {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(WindowParts parts, QWidget *parent)
    : QMainWindow(parent),
      m_parts(parts),
      m_memory(new ViewMemory(parts.draft, parts.watcher, this)),
      m_navigation(new NavigationBar),
      m_pages(new QStackedWidget),
      m_outboxFeed(new OutboxFeed(parts.delivery, this))
{
    const Grid grid(font());
    setWindowTitle(tr("Rasa Telemetry Inspector"));
    setWindowIcon(themedIcon(Icon::App));
    setAcceptDrops(true);
    // With large text on a small screen the window is as large as there is room.
    const QSize room = screen()->availableSize();
    setMinimumSize(QSize(grid.px(900), grid.px(600)).boundedTo(room));
    resize(QSize(grid.px(1280), grid.px(800)).boundedTo(room));

    auto *content = new QWidget;
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addWidget(m_pages, 1);
    setCentralWidget(content);
    m_navigation->addEntry(u"overview"_s, tr("Overview"), Icon::Overview);
    m_navigation->addEntry(u"events"_s, tr("Events"), Icon::Events);
    m_navigation->addEntry(u"capture"_s, tr("Live capture"), Icon::Capture);
    m_navigation->addEntry(u"outbox"_s, tr("Outbox"), Icon::Outbox);
    m_navigation->addEntry(u"history"_s, tr("History"), Icon::History);
    m_navigation->addEntry(u"settings"_s, tr("Settings"), Icon::Settings, NavigationBar::Group::Bottom);
    m_navigation->addEntry(u"help"_s, tr("Help"), Icon::Help, NavigationBar::Group::Bottom);
    connect(m_outboxFeed, &OutboxFeed::sizeRead, this, [this](const OutboxSize &size) {
        m_navigation->setBadge(u"outbox"_s, int(size.reports), tr("%Ln reports wait", nullptr, int(size.reports)));
    });
    connect(m_navigation, &NavigationBar::pageRequested, this, &MainWindow::showPage);

    makeActions();
    connect(&m_parts.watcher, &SituationWatcher::situationChanged, this, &MainWindow::takeSituation);
    connect(&m_parts.watcher, &SituationWatcher::answered, this, [this] {
        if (m_consent)
            m_consent->accept();
    });
    connect(&m_parts.watcher, &SituationWatcher::answerFailed, this, [this](const Error &error) {
        if (m_consent)
            m_consent->showProblem(errorMessage(error));
        else
            tell(tr("Nothing was changed"), errorMessage(error));
    });
    connect(&m_parts.watcher, &SituationWatcher::settingFailed, this, [this](const QString &name, const Error &error) {
        const bool isTold = m_settings && m_pages->currentWidget() == m_settings; // beside the field there
        if (name == "recent_projects"_L1 && !isTold && !m_parts.watcher.situation().preferencesProblem)
            tell(tr("The list of projects was not saved"), errorMessage(error));
    });
    connect(&m_parts.delivery, &DeliveryAgent::queued, this, [this](qint64 id) {
        tellQueueing(true, tr("It waits in the outbox as report %1.").arg(id));
        m_parts.delivery.refresh();
    });
    connect(&m_parts.delivery, &DeliveryAgent::salvaged, this, [this](const Salvage &salvage) {
        tell(tr("The database of the reports was damaged"),
             tr("It is kept as %1. Could be saved: %2, %3. What waits of them is sent only by hand.")
                 .arg(salvage.keptAside, tr("%Ln reports", nullptr, int(salvage.reports)),
                      tr("%Ln entries of the history", nullptr, int(salvage.attempts))));
    });
    connect(&m_parts.delivery, &DeliveryAgent::stored, &m_parts.delivery, &DeliveryAgent::refresh);
    connect(&m_parts.delivery, &DeliveryAgent::queueFailed, this,
            [this](const Error &error) { tellQueueing(false, errorMessage(error)); });
    connect(&m_parts.delivery, &DeliveryAgent::delivered, this, [this](qint64 id, const AttemptResult &result) {
        if (m_review)
            m_review->showOutcome(true,
                                  tr("Delivered: the destination took report %1 (status %2, %3 ms).")
                                      .arg(id)
                                      .arg(result.status)
                                      .arg(result.latency.count()));
        m_parts.delivery.refresh();
    });
    connect(&m_parts.delivery, &DeliveryAgent::failed, this,
            [this](qint64 id, const Error &error, const std::optional<AttemptResult> &result) {
                const QString state = result ? stateTitle(stateAfter(result->outcome)) : tr("not sent");
                if (m_review)
                    m_review->showOutcome(
                        false, tr("Report %1 is kept in the outbox: %2. %3").arg(id).arg(state, errorMessage(error)));
                m_parts.delivery.refresh();
            });
    showPage(u"overview"_s);
}

void MainWindow::makeActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, auto &&slot) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    add(tr("Open project …"), QKeySequence::Open, &MainWindow::askProject);
    add(tr("Search"), QKeySequence::Find, [this] {
        if (m_outbox && m_pages->currentWidget() == m_outbox) {
            m_outbox->search();
            return;
        }
        if (m_history && m_pages->currentWidget() == m_history) {
            m_history->search();
            return;
        }
        showPage(u"events"_s);
        m_events->search();
    });
    add(tr("Read again"), QKeySequence::Refresh, [this] {
        m_parts.watcher.reload();
        m_parts.draft.reloadProject();
    });
    add(tr("Help"), QKeySequence::HelpContents, [this] { showHelp(helpTopicOf(m_page)); });
    add(tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), &QWidget::close);
    setContextMenuPolicy(Qt::NoContextMenu);
}

OverviewPage *MainWindow::makeOverview()
{
    auto *page = new OverviewPage(m_parts.watcher);
    connect(page, &OverviewPage::switchRequested, this, [this](bool isOn) { m_parts.watcher.answer(isOn); });
    connect(page, &OverviewPage::repairRequested, this, [this](bool isOn) { m_parts.watcher.answer(isOn, true); });
    connect(page, &OverviewPage::newMachineIdRequested, &m_parts.watcher, &SituationWatcher::renewMachineId);
    connect(page, &OverviewPage::exampleRequested, this, [this] { showPage(u"events"_s); });
    connect(page, &OverviewPage::openFileRequested, this, &MainWindow::openFile);
    connect(page, &OverviewPage::showInFolderRequested, this, [](const QString &path) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
    });
    connect(page, &OverviewPage::addressRequested, this,
            [](const QUrl &address) { QDesktopServices::openUrl(address); });
    connect(&m_parts.delivery, &DeliveryAgent::recentReports, page, &OverviewPage::setReports);
    return page;
}

EventsPage *MainWindow::makeEvents()
{
    auto *page = new EventsPage(m_parts.catalogue, m_parts.draft, m_parts.watcher);
    page->setCapturedEvents([this] { return m_capture ? m_capture->capturedEvents() : QList<RecordedEvent>(); });
    connect(page, &EventsPage::openProjectRequested, this, &MainWindow::askProject);
    connect(page, &EventsPage::overviewRequested, this, [this] { showPage(u"overview"_s); });
    connect(page, &EventsPage::recentProjectRequested, this,
            [this](const QString &folder) { openProject(folder, true); });
    connect(page, &EventsPage::reviewRequested, this, &MainWindow::review);
    connect(page, &EventsPage::queueRequested, this, [this](const Preview &preview) {
        m_isKeeping = true;
        m_parts.delivery.queue(preview, m_parts.draft.projectFolder(), false);
    });
    connect(page, &EventsPage::openFileRequested, this, &MainWindow::openFile);
    connect(page, &EventsPage::choiceMade, m_memory, &ViewMemory::noteChoice);
    connect(page, &EventsPage::searchChanged, m_memory, &ViewMemory::noteSearch);
    connect(m_memory, &ViewMemory::searchRestored, page, &EventsPage::setSearch);
    page->setSearch(m_memory->search());
    page->setCapturedErrors(m_capturedErrors);
    return page;
}

CapturePage *MainWindow::makeCapture()
{
    auto *page = new CapturePage(m_parts.catalogue, m_parts.watcher, m_parts.inheritedMask);
    page->setProjectFolder(m_parts.draft.projectFolder());
    connect(page, &CapturePage::openProjectRequested, this, &MainWindow::askProject);
    connect(page, &CapturePage::queueRequested, &m_parts.delivery,
            qOverload<const QList<CapturedEvent> &, const QString &, const QString &>(&DeliveryAgent::queue));
    connect(page, &CapturePage::tracebackCaptured, this, [this](const QByteArray &errors) {
        m_capturedErrors = errors;
        if (m_events)
            m_events->setCapturedErrors(errors);
    });
    connect(&m_parts.delivery, &DeliveryAgent::queued, page, &CapturePage::showQueued);
    connect(&m_parts.delivery, &DeliveryAgent::queueFailed, page, &CapturePage::showNotQueued);
    return page;
}

OutboxPage *MainWindow::makeOutbox()
{
    auto *page = new OutboxPage(m_parts.watcher, m_parts.delivery, *m_outboxFeed);
    connect(page, &OutboxPage::sandboxRequested, this, &MainWindow::openSandbox);
    connect(page, &OutboxPage::eventsRequested, this, [this] { showPage(u"events"_s); });
    return page;
}

HistoryPage *MainWindow::makeHistory()
{
    auto *page = new HistoryPage(m_parts.watcher, m_parts.delivery);
    connect(page, &HistoryPage::outboxRequested, this, [this] { showPage(u"outbox"_s); });
    connect(page, &HistoryPage::comparisonRequested, this, &MainWindow::compareKept);
    return page;
}

/** A kept report beside the preview of its event. */
void MainWindow::compareKept(qint64 report, const QString &event)
{
    if (!m_parts.catalogue.find(event)) {
        tell(tr("There is nothing to compare with"),
             tr("This program knows no event \"%1\", so there is no preview of it.").arg(event));
        return;
    }
    showPage(u"events"_s);
    m_parts.draft.setEvent(event);
    m_events->compareWith({.kind = ComparisonTarget::Kind::Kept, .number = report});
}

SettingsPage *MainWindow::makeSettings()
{
    auto *page = new SettingsPage(m_parts.watcher, m_parts.delivery);
    connect(page, &SettingsPage::connectionsRequested, this, [this] {
        showPage(u"history"_s);
        m_history->showConnections();
    });
    connect(page, &SettingsPage::addProjectRequested, this, &MainWindow::askProject);
    connect(page, &SettingsPage::openProjectRequested, this,
            [this](const QString &folder) { openProject(folder, true); });
    return page;
}

HelpPage *MainWindow::makeHelp()
{
    auto *page = new HelpPage;
    connect(page, &HelpPage::sandboxRequested, this, &MainWindow::openSandboxWithDraft);
    connect(page, &HelpPage::addressRequested, this, [](const QUrl &address) { QDesktopServices::openUrl(address); });
    return page;
}

void MainWindow::showHelp(const QString &topic)
{
    showPage(u"help"_s);
    m_help->showTopic(topic);
}

void MainWindow::showPage(const QString &id)
{
    m_page = id;
    if (id == "events"_L1) {
        if (!m_events)
            m_pages->addWidget(m_events = makeEvents());
        m_pages->setCurrentWidget(m_events);
    } else if (id == "capture"_L1) {
        if (!m_capture)
            m_pages->addWidget(m_capture = makeCapture());
        m_pages->setCurrentWidget(m_capture);
    } else if (id == "outbox"_L1) {
        if (!m_outbox)
            m_pages->addWidget(m_outbox = makeOutbox());
        m_pages->setCurrentWidget(m_outbox);
    } else if (id == "history"_L1) {
        if (!m_history)
            m_pages->addWidget(m_history = makeHistory());
        m_pages->setCurrentWidget(m_history);
    } else if (id == "settings"_L1) {
        if (!m_settings)
            m_pages->addWidget(m_settings = makeSettings());
        m_pages->setCurrentWidget(m_settings);
    } else if (id == "help"_L1) {
        if (!m_help)
            m_pages->addWidget(m_help = makeHelp());
        m_pages->setCurrentWidget(m_help);
    } else {
        if (!m_overview)
            m_pages->addWidget(m_overview = makeOverview());
        m_pages->setCurrentWidget(m_overview);
    }
    m_navigation->setCurrent(id);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!event->spontaneous())
        QTimer::singleShot(0, this, [this] {
            m_parts.delivery.refresh();
            m_outboxFeed->refresh();
        });
    if (!event->spontaneous() && m_placeAtStart.isEmpty()) {
        constexpr int DesktopsTurn = 500; // ms in which the desktop puts the window where it wants it
        QTimer::singleShot(DesktopsTurn, this, [this] { m_placeAtStart = saveGeometry(); });
    }
}

void MainWindow::restorePlace(const QString &place)
{
    // What somebody else wrote there is refused by restoreGeometry(); the window opens as ever then.
    restoreGeometry(QByteArray::fromBase64(place.toLatin1()));
}

MainWindow::Memory MainWindow::memory() const
{
    return {.page = m_page,
            .search = m_memory->search(),
            .geometry = saveGeometry(),
            .placeAtStart = m_placeAtStart,
            .capturedErrors = m_capturedErrors,
            .askedFor = m_askedFor};
}

void MainWindow::remember(const Memory &memory)
{
    m_memory->takeOver(memory.search);
    m_capturedErrors = memory.capturedErrors;
    m_askedFor = memory.askedFor;
    restoreGeometry(memory.geometry);
    m_placeAtStart = memory.placeAtStart;
    if (!m_parts.draft.projectFolder().isEmpty())
        showTitle();
    showPage(memory.page);
}

bool MainWindow::canBeRemade() const
{
    return !(m_capture && m_capture->hasRun()) && !m_consent && !m_review && !QApplication::activeModalWidget();
}

void MainWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QMainWindow::closeEvent(event);
    const QByteArray place = saveGeometry();
    if (!event->isAccepted() || m_placeAtStart.isEmpty() || place == m_placeAtStart)
        return; // nobody moved it, so nothing is written
    m_parts.watcher.changeSettings(
        u"window_place"_s, [place](Preferences &all) { all.windowPlace = QString::fromLatin1(place.toBase64()); });
}

void MainWindow::takeSituation()
{
    const Situation &situation = m_parts.watcher.situation();
    m_memory->restore();
    m_parts.draft.setFacts(situation.facts, situation.globalConfig.machineId);
    m_parts.delivery.setSituation(situation, m_parts.draft.projectFolder());
    const QString endpoint = situation.destination ? situation.destination->url.toString() : QString();
    // Once for each destination: who closed the question is not asked it again in this run.
    if (isVisible() && !m_consent && m_askedFor != endpoint
        && isNoticeDue(situation.policy, situation.preferences, endpoint)) {
        m_askedFor = endpoint;
        askNotice();
    }
}

void MainWindow::askNotice()
{
    m_consent = new ConsentDialog(m_parts.draft, this);
    const Situation &situation = m_parts.watcher.situation();
    const QUrl endpoint = situation.destination ? situation.destination->url : QUrl();
    m_consent->setDestination(shownDestination(endpoint));
    if (situation.preferences.noticeAnswer == Preferences::NoticeAnswer::Accepted) {
        const bool isOtherPlace = situation.preferences.noticeEndpoint != endpoint.toString();
        m_consent->setOccasion(isOtherPlace
                                   ? tr("You agreed to reports to another destination, %1. So you are asked again.")
                                         .arg(shownDestination(QUrl(situation.preferences.noticeEndpoint)))
                                   : tr("More is reported now than when you agreed. So you are asked again."));
    }
    m_consent->setAttribute(Qt::WA_DeleteOnClose);
    m_consent->setWindowModality(Qt::WindowModal);
    connect(m_consent, &ConsentDialog::answered, &m_parts.watcher,
            [this](bool isYes) { m_parts.watcher.answer(isYes); });
    connect(m_consent, &ConsentDialog::addressRequested, this,
            [](const QUrl &address) { QDesktopServices::openUrl(address); });
    m_consent->open();
}

void MainWindow::askProject()
{
    const QString start = m_parts.draft.projectFolder().isEmpty() ? QDir::homePath() : m_parts.draft.projectFolder();
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open the folder of a Rasa project"), start);
    if (!folder.isEmpty())
        openProject(folder, true);
}

void MainWindow::openProject(const QString &folder, bool isChoice)
{
    const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    m_parts.draft.setProjectFolder(path);
    m_parts.watcher.setProjectFolder(path);
    if (m_capture)
        m_capture->setProjectFolder(path);
    showTitle();
    if (isChoice) {
        m_parts.watcher.rememberProject(path);
        showPage(u"events"_s);
    }
}

void MainWindow::showTitle()
{
    setWindowTitle(tr("%1 — Rasa Telemetry Inspector").arg(QDir(m_parts.draft.projectFolder()).dirName()));
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QFileInfo dropped(event->mimeData()->urls().value(0).toLocalFile());
    event->acceptProposedAction();
    openProject(dropped.isDir() ? dropped.absoluteFilePath() : dropped.absolutePath(), true);
}

void MainWindow::review(const Preview &preview)
{
    m_review = new ReviewDialog(preview, m_parts.watcher.situation(), *m_parts.catalogue.find(preview.event), this);
    m_review->setAttribute(Qt::WA_DeleteOnClose);
    m_review->setWindowModality(Qt::WindowModal);
    const auto ask = [this](bool andSend) {
        m_isSending = andSend;
        m_parts.delivery.queue(m_review->preview(), m_parts.draft.projectFolder(), andSend);
    };
    connect(m_review, &ReviewDialog::queueRequested, this, [ask] { ask(false); });
    connect(m_review, &ReviewDialog::sendRequested, this, [ask] { ask(true); });
    connect(m_review, &ReviewDialog::sandboxRequested, this, [this] { openSandbox(m_review->preview()); });
    m_review->open();
}

void MainWindow::openSandbox(const Preview &preview)
{
    auto *sandbox = new SandboxDialog(preview, m_parts.watcher.situation().writeKey.key.toUtf8(),
                                      m_review ? static_cast<QWidget *>(m_review.data()) : this);
    sandbox->setAttribute(Qt::WA_DeleteOnClose);
    sandbox->setWindowModality(Qt::WindowModal);
    sandbox->open();
}

/** From the help: with the report that the page of events shows, if it can be made. */
void MainWindow::openSandboxWithDraft()
{
    const Preview *preview = m_parts.draft.preview() ? &*m_parts.draft.preview() : nullptr;
    if (preview && !preview->payload.wire.isEmpty()) {
        openSandbox(*preview);
        return;
    }
    tell(tr("There is no report to try"),
         tr("Choose an event on the page Events first, so that there is a report; then come back."));
}

void MainWindow::tellQueueing(bool isGood, const QString &text)
{
    if (m_isKeeping)
        m_events->tell(isGood, text);
    else if (m_review && (!isGood || !m_isSending))
        m_review->showOutcome(isGood, text);
    m_isKeeping = false;
}

void MainWindow::openFile(const QString &path, int line)
{
    if (const auto opened = openInEditor(path, line, m_parts.watcher.situation().preferences.editorCommand); !opened)
        tell(tr("The file was not opened"), errorMessage(opened.error()));
}

void MainWindow::tell(const QString &title, const QString &message)
{
    auto *box = new QMessageBox(QMessageBox::Warning, title, message, QMessageBox::Ok, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace Telemetry

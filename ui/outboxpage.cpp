#include "ui/outboxpage.h"

#include "ui/deliveryagent.h"
#include "ui/emptystate.h"
#include "ui/keptreportcard.h"
#include "ui/outboxmodel.h"
#include "ui/outboxtable.h"
#include "ui/question.h"
#include "ui/scrolledpage.h"
#include "ui/searchedlist.h"
#include "ui/situationwatcher.h"
#include "ui/statusbadge.h"
#include "ui/telemetrystyle.h"
#include "ui/textlabel.h"
#include "ui/typography.h"
#include "ui/verdicts.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

QPushButton *button(const QString &text, ButtonKind kind = ButtonKind::Normal)
{
    auto *made = new QPushButton(text);
    made->setAutoDefault(false);
    setButtonKind(*made, kind);
    return made;
}

/** What became of the report that was being sent when somebody stopped it. */
QString stoppedText(qint64 id, Outcome outcome)
{
    return outcome == Outcome::Later
        ? OutboxPage::tr("Stopped before any byte of report %1 had left. It waits.").arg(id)
        : OutboxPage::tr("Stopped while report %1 was on its way: it may have arrived, so its outcome is unknown.")
              .arg(id);
}

} // namespace

OutboxPage::OutboxPage(SituationWatcher &watcher, DeliveryAgent &delivery, OutboxFeed &feed, QWidget *parent)
    : QWidget(parent), m_watcher(watcher), m_delivery(delivery), m_feed(feed), m_model(new OutboxModel(this))
{
    const Grid grid(font());
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(grid.pageMargin(), grid.px(16), grid.pageMargin(), grid.px(18));
    layout->setSpacing(grid.gap());
    layout->addWidget(makeHeader());
    layout->addWidget(makeActions());
    m_outcome = new TextLabel;
    m_outcome->setWordWrap(true);
    m_outcome->setSelectable(true);
    m_outcome->hide();
    layout->addWidget(m_outcome);
    makeTable();
    makeDetail();
    makeList();
    layout->addWidget(m_list, 1);
    setPageContent(*this, content);

    connect(&m_watcher, &SituationWatcher::situationChanged, this, &OutboxPage::showSituation);
    m_countdown.setInterval(1000);
    connect(&m_countdown, &QTimer::timeout, this, &OutboxPage::countDown);
    connectFeed();
    connectDelivery();
    if (m_watcher.isKnown())
        showSituation();
    m_feed.refresh();
}

void OutboxPage::connectFeed()
{
    connect(&m_feed, &OutboxFeed::sizeRead, this, [this](const OutboxSize &size) { m_size = size; });
    connect(&m_feed, &OutboxFeed::pauseRead, this, &OutboxPage::takePause);
    connect(&m_feed, &OutboxFeed::keysRead, this, &OutboxPage::showKeys);
    connect(&m_feed, &OutboxFeed::rowsRead, m_model, &OutboxModel::setRows);
    connect(&m_feed, &OutboxFeed::reportRead, this, &OutboxPage::showReport);
    connect(&m_feed, &OutboxFeed::reportUnreadable, this, [this](qint64 id, const Error &error) {
        if (id == currentId())
            m_report->clear(tr("The report cannot be shown"), visibleText(errorMessage(error)));
    });
    connect(&m_feed, &OutboxFeed::readFailed, this, [this](const Error &error) {
        m_list->nothing().setContent(tr("The outbox cannot be read"), visibleText(errorMessage(error)), Icon::Warning);
        m_list->nothing().setAction({});
        m_list->showNothing();
    });
    connect(&m_feed, &OutboxFeed::discarded, this, [this](qsizetype count) {
        tell(tr("%Ln reports were discarded. Their bytes stay in the history.", nullptr, int(count)), false);
    });
    connect(&m_feed, &OutboxFeed::discardFailed, this,
            [this](const Error &error) { tell(tr("Nothing was discarded. %1").arg(errorMessage(error)), true); });
}

void OutboxPage::connectDelivery()
{
    connect(&m_delivery, &DeliveryAgent::delivered, this, [this] { m_endings.delivered += 1; });
    connect(&m_delivery, &DeliveryAgent::failed, this,
            [this](qint64 id, const Error &error, const std::optional<AttemptResult> &result) {
                m_endings.failures.append(m_isStopping && result
                                              ? stoppedText(id, result->outcome)
                                              : tr("Report %1: %2").arg(id).arg(errorMessage(error)));
            });
    connect(&m_delivery, &DeliveryAgent::finished, this, &OutboxPage::showEndings);
}

QWidget *OutboxPage::makeHeader()
{
    m_badge = new StatusBadge;
    return makePageHeader(tr("Outbox"), m_badge);
}

QWidget *OutboxPage::makeActions()
{
    const Grid grid(font());
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(grid.px(8));
    m_sentence = new TextLabel({}, TextLabel::Role::Muted);
    m_sentence->setWordWrap(true);
    layout->addWidget(m_sentence, 1);
    m_discard = button(tr("Discard …"));
    connect(m_discard, &QPushButton::clicked, this, [this] { askToDiscard(m_model->checkedIds()); });
    layout->addWidget(m_discard);
    m_send = button(tr("Send"), ButtonKind::Primary);
    connect(m_send, &QPushButton::clicked, this, [this] { askToSend(m_model->checkedIds()); });
    layout->addWidget(m_send);
    m_stop = button(tr("Stop"), ButtonKind::Danger);
    m_stop->setToolTip(tr("Breaks off the attempt that runs. Nothing more leaves until you send something."));
    m_stop->hide();
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_isStopping = true;
        m_delivery.stop();
    });
    layout->addWidget(m_stop);
    return row;
}

void OutboxPage::makeTable()
{
    m_table = new OutboxTable;
    m_table->setAccessibleName(tr("Reports"));
    m_table->setModel(m_model);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OutboxPage::showCurrent);
    connect(m_table, &OutboxTable::discardRequested, this, [this] { askToDiscard({currentId()}); });
    connect(m_model, &OutboxModel::rowsWanted, &m_feed, &OutboxFeed::readRows);
    connect(m_model, &OutboxModel::checksChanged, this, &OutboxPage::showChecks);
}

void OutboxPage::makeDetail()
{
    m_report = new KeptReportCard;
    m_try = button(tr("Sandbox …"), ButtonKind::Quiet);
    m_try->setToolTip(tr("Try it without sending anything away"));
    m_try->setAccessibleName(tr("Try it without sending anything away"));
    connect(m_try, &QPushButton::clicked, this, [this] { Q_EMIT sandboxRequested(m_report->preview()); });
    m_report->actions()->addWidget(m_try);
    m_try->hide();
    m_discardOne = button(tr("Discard this …"));
    connect(m_discardOne, &QPushButton::clicked, this, [this] { askToDiscard({m_shown.report.id}); });
    m_sendOne = button(tr("Send this"));
    connect(m_sendOne, &QPushButton::clicked, this, [this] { askToSend({m_shown.report.id}); });
    m_report->actions()->addWidget(m_discardOne);
    m_report->actions()->addWidget(m_sendOne);
    m_discardOne->hide();
    m_sendOne->hide();
}

void OutboxPage::makeList()
{
    m_all = new QCheckBox;
    m_all->setTristate(true);
    connect(m_all, &QCheckBox::clicked, this,
            [this] { m_model->setAllChecked(m_model->checkedIds().size() < m_model->rowCount()); });
    m_list = new SearchedList({.table = m_table, .leading = m_all, .detail = m_report}, tr("Search in reports"),
                              tr("Search in reports"));
    //: Title of an empty page while the outbox is read
    m_list->nothing().setContent(tr("Looking"), tr("The outbox is being read."), Icon::Outbox);
    connect(&m_list->nothing(), &EmptyState::actionRequested, this, &OutboxPage::eventsRequested);
    m_list->nothingFound().setContent(tr("Nothing matches"), tr("No report has this text and this state."),
                                      Icon::Search);
    m_list->nothingFound().setAction(tr("Show all"));
    connect(&m_list->nothingFound(), &EmptyState::actionRequested, m_list, &SearchedList::reset);

    m_states = m_list->addChoice(tr("State"), SearchedList::Name::Shown, 9);
    //: Choice in a filter: reports of every state
    m_states->addItem(tr("every state"));
    for (const ReportState state :
         {ReportState::Waiting, ReportState::Later, ReportState::Refused, ReportState::Unknown})
        m_states->addItem(stateTitle(state), int(state));
    connect(m_list, &SearchedList::filterChanged, this, &OutboxPage::applyFilter);
}

void OutboxPage::search()
{
    m_list->search();
}

void OutboxPage::applyFilter()
{
    OutboxFilter filter{.text = m_list->searchField().text(), .state = {}};
    if (const QVariant state = m_states->currentData(); state.isValid())
        filter.state = static_cast<ReportState>(state.toInt());
    m_feed.setFilter(filter);
}

void OutboxPage::showSituation()
{
    const Situation &situation = m_watcher.situation();
    // The other pages tell what the rasa command does; what waits here is sent by this program.
    const VerdictBadge badge = verdictBadge(situation.decision.inspector);
    m_badge->setStatus(badge.tone, badge.text);
    StandingContext context = standingContext(situation);
    context.pause = m_context.pause;
    context.isStopped = m_context.isStopped;
    m_context = context;
    m_model->setContext(m_context);
    showChecks();
    if (m_report->hasReport())
        showReport(m_shown);
}

void OutboxPage::takePause(const SendingPause &pause)
{
    m_next = pause.left ? QDeadlineTimer(*pause.left) : QDeadlineTimer(0);
    m_context.isStopped = pause.isStopped;
    m_isSendingByItself = pause.isSending;
    m_context.pause = pause.left ? std::optional(std::chrono::ceil<std::chrono::seconds>(*pause.left)) : std::nullopt;
    if (pause.left.value_or(std::chrono::milliseconds(0)).count() > 0)
        m_countdown.start();
    else
        m_countdown.stop();
    m_model->setContext(m_context);
}

/** Once a second while the next attempt is waited for; quietly: nothing is announced. */
void OutboxPage::countDown()
{
    const std::chrono::milliseconds left(m_next.remainingTime());
    if (left.count() <= 0) {
        m_countdown.stop();
        m_feed.refresh(); // it is being sent by now
        return;
    }
    if (!isVisible())
        return;
    m_context.pause = std::chrono::ceil<std::chrono::seconds>(left);
    m_model->setContext(m_context);
    showChecks();
    if (m_report->hasReport())
        showReport(m_shown);
}

void OutboxPage::showKeys(const QList<OutboxKey> &keys)
{
    const bool hasReports = m_size.reports > 0;
    if (!hasReports) {
        m_list->nothing().setContent(
            tr("Nothing waits"),
            tr("Reports that are made here, captured from a running rasa, or queued on the command line "
               "stay here until they are sent or discarded."),
            Icon::Outbox);
        m_list->nothing().setAction(tr("See what can be reported"));
        m_list->showNothing();
    } else {
        m_list->showList(!keys.isEmpty());
    }
    const bool wasEmpty = m_model->rowCount() == 0;
    m_model->setKeys(keys);
    if (wasEmpty && !keys.isEmpty())
        m_table->setCurrentIndex(m_model->index(0, 0));
    showChecks();
    showCurrent();
}

void OutboxPage::showChecks()
{
    const qsizetype checked = m_model->checkedIds().size();
    const int count = m_model->rowCount();
    const bool isEverything = checked == m_size.reports;
    m_all->setCheckState(checked == 0 ? Qt::Unchecked : checked == count ? Qt::Checked : Qt::PartiallyChecked);
    m_all->setText(tr("%1 of %2 chosen").arg(locale().toString(checked), locale().toString(count)));
    m_discard->setText(isEverything && checked > 0 ? tr("Discard all …") : tr("Discard %Ln …", nullptr, int(checked)));
    m_send->setText(m_isSending ? tr("Sending …") : tr("Send %Ln reports", nullptr, int(checked)));
    const bool mayGo = m_context.verdict == Verdict::On && !m_isSending;
    m_discard->setVisible(m_size.reports > 0);
    m_send->setVisible(m_size.reports > 0);
    m_discard->setEnabled(checked > 0);
    m_send->setEnabled(checked > 0 && mayGo);
    m_sendOne->setEnabled(mayGo);
    const bool canStop = m_isSending || m_isSendingByItself;
    if (canStop && !m_stop->isVisible())
        m_stop->setEnabled(true);
    m_stop->setVisible(canStop);
    m_sentence->setText(m_size.reports == 0 ? QString() : sentence());
}

QString OutboxPage::sentence() const
{
    if (m_context.verdict != Verdict::On)
        return tr("Nothing can be sent now: %1").arg(m_context.verdictReason);
    if (m_context.delivery == Preferences::Delivery::Ask)
        return tr("These reports wait on this machine. Look at each, then send or discard it.");
    if (m_context.isStopped)
        return tr("\"Send by itself\" is stopped. It goes on when you have sent a report by hand.");
    if (m_context.pause.value_or(std::chrono::seconds(0)).count() > 0)
        return tr("\"Send by itself\" is on: reports leave in order, the next one in %1.")
            .arg(waitText(*m_context.pause));
    return tr("\"Send by itself\" is on: reports leave in order, as soon as they are made.");
}

qint64 OutboxPage::currentId() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? current.data(OutboxModel::ReportIdRole).toLongLong() : 0;
}

void OutboxPage::showCurrent()
{
    if (const qint64 id = currentId(); id != 0) {
        m_feed.readReport(id);
        return;
    }
    m_shown = {};
    m_try->hide();
    m_sendOne->hide();
    m_discardOne->hide();
    m_report->clear(tr("No report chosen"), tr("Choose one above to see every byte of it."));
}

void OutboxPage::showReport(const TriedReport &report)
{
    if (report.report.id != currentId())
        return; // another one was chosen meanwhile
    m_shown = report;
    const bool isSending = report.report.state == ReportState::Sending;
    m_try->show();
    m_sendOne->setVisible(!isSending);
    m_sendOne->setText(report.attempts.isEmpty() ? tr("Send this") : tr("Try now"));
    m_discardOne->setVisible(!isSending);
    m_report->show(report, standingOf(report.report, report.attempts, m_context), m_watcher.situation());
}

void OutboxPage::askToSend(const QList<qint64> &ids)
{
    const bool mayBeDouble = std::any_of(ids.begin(), ids.end(), [this](qint64 id) {
        const int row = m_model->rowOf(id);
        return row >= 0 && m_model->keyAt(row).state == ReportState::Unknown;
    });
    if (!mayBeDouble) {
        send(ids);
        return;
    }
    auto *box = question(this, tr("Send again?"),
                         tr("The outcome of an earlier attempt is unknown: the report may have arrived, and would be "
                            "counted twice."));
    QPushButton *yes = box->addButton(tr("Send all the same"), QMessageBox::AcceptRole);
    connect(yes, &QPushButton::clicked, this, [this, ids] { send(ids); });
    box->open();
}

void OutboxPage::send(const QList<qint64> &ids)
{
    if (m_isSending || ids.isEmpty())
        return;
    m_isSending = true;
    m_endings = {};
    m_outcome->hide();
    showChecks();
    m_delivery.send(ids);
}

void OutboxPage::showEndings(const QList<qint64> &untouched)
{
    const Endings endings = std::exchange(m_endings, {});
    const bool isStopped = std::exchange(m_isStopping, false);
    if (!std::exchange(m_isSending, false) && !isStopped)
        return; // the review's own report, or what was sent by itself
    showChecks();
    constexpr qsizetype MostTold = 3;
    QStringList lines;
    if (isStopped && endings.failures.isEmpty())
        lines.append(tr("Stopped. Nothing was on its way."));
    if (endings.delivered > 0)
        lines.append(tr("%Ln reports were delivered.", nullptr, int(endings.delivered)));
    lines += endings.failures.first(std::min(MostTold, endings.failures.size()));
    if (endings.failures.size() > MostTold)
        lines.append(tr("And %Ln more that were not delivered.", nullptr, int(endings.failures.size() - MostTold)));
    if (!untouched.isEmpty())
        lines.append(tr("%Ln reports were not tried; they stay as they were.", nullptr, int(untouched.size())));
    tell(lines.join(u'\n'), !endings.failures.isEmpty());
}

void OutboxPage::askToDiscard(const QList<qint64> &ids)
{
    if (ids.isEmpty() || ids == QList<qint64>{0})
        return;
    const QString text =
        tr("These %Ln reports will not be sent. Their bytes stay in the history.", nullptr, int(ids.size()));
    auto *box = question(this, tr("Discard?"), text);
    QPushButton *yes = box->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    setButtonKind(*yes, ButtonKind::Danger);
    connect(yes, &QPushButton::clicked, this, [this, ids] { m_feed.discard(ids); });
    box->open();
}

void OutboxPage::tell(const QString &text, bool isProblem)
{
    m_outcome->setRole(isProblem ? TextLabel::Role::Warning : TextLabel::Role::Good);
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = visibleText(line);
    m_outcome->setText(lines.join(u'\n'));
    m_outcome->show();
}

} // namespace Telemetry

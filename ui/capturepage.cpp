#include "ui/capturepage.h"

#include "core/payload/pythontraceback.h"
#include "core/settings/decision.h"
#include "ui/card.h"
#include "ui/comparisonnotes.h"
#include "ui/emptystate.h"
#include "ui/jsonview.h"
#include "ui/situationwatcher.h"
#include "ui/scrolledpage.h"
#include "ui/statusbadge.h"
#include "ui/telemetrystyle.h"
#include "ui/textlabel.h"
#include "ui/typography.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTextCursor>
#include <QTreeWidget>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostLines = 5000;
constexpr int NumberRole = Qt::UserRole;

QString eventTitle(const CapturedEvent &event)
{
    if (!event.event.isEmpty())
        return visibleText(event.event);
    return event.kind == CapturedEvent::Kind::Identify ? CapturePage::tr("identify")
                                                       : CapturePage::tr("An event that cannot be shown");
}

QString outcomeText(CapturedEvent::Outcome outcome)
{
    switch (outcome) {
    case CapturedEvent::Outcome::Sent:
        return CapturePage::tr("sent");
    case CapturedEvent::Outcome::NotSent:
        return CapturePage::tr("not sent");
    case CapturedEvent::Outcome::Unwritable:
        return CapturePage::tr("unwritable");
    case CapturedEvent::Outcome::Unreadable:
        return CapturePage::tr("unreadable");
    case CapturedEvent::Outcome::TooLarge:
        return CapturePage::tr("too large");
    }
    Q_UNREACHABLE();
}

/** Lines of foreign text, each made visible; tabs as terminals show them, more or less. */
QString visibleLines(const QStringList &lines)
{
    QStringList shown;
    for (QString line : lines)
        shown.append(visibleText(line.replace(u'\t', u"    "_s)));
    return shown.join(u'\n');
}

} // namespace

CapturePage::CapturePage(const EventCatalogue &catalogue, SituationWatcher &watcher, unsigned inheritedMask,
                         QWidget *parent)
    : QWidget(parent), m_watcher(watcher), m_inheritedMask(inheritedMask), m_run(catalogue)
{
    const Grid grid(font());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid.pageMargin(), grid.px(16), grid.pageMargin(), grid.px(18));
    layout->setSpacing(grid.gap());
    layout->addWidget(makeHeader());
    layout->addWidget(makeCommandRow());
    layout->addWidget(makeOptionsRow());
    m_note = new TextLabel({}, TextLabel::Role::Muted);
    m_note->setWordWrap(true);
    layout->addWidget(m_note);
    auto *columns = new QSplitter;
    columns->setChildrenCollapsible(false);
    columns->setHandleWidth(grid.gap());
    columns->addWidget(makeLeft());
    columns->addWidget(makeRight());
    columns->setStretchFactor(0, 1);
    columns->setStretchFactor(1, 1);
    columns->setSizes({1000, 1000});
    layout->addWidget(columns, 1);

    connect(&m_run, &CaptureRun::linesArrived, this, &CapturePage::addLines);
    connect(&m_run, &CaptureRun::captured, this, &CapturePage::addEvent);
    connect(&m_run, &CaptureRun::compared, this, &CapturePage::addComparison);
    connect(&m_run, &CaptureRun::ended, this, &CapturePage::showEnd);
    m_note->setText(tr("Runs with RASA_TELEMETRY_DEBUG=true, so Rasa prints its reports instead of sending them. Error "
                       "reports are kept from leaving."));
    showSelected();
    showState();
}

QWidget *CapturePage::makeHeader()
{
    m_badge = new StatusBadge;
    return makePageHeader(tr("Live capture"), m_badge);
}

QWidget *CapturePage::makeCommandRow()
{
    const Grid grid(font());
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(grid.gap());
    m_command = new QLineEdit(u"rasa train"_s);
    m_command->setFont(monoFont(font()));
    m_command->setLayoutDirection(Qt::LeftToRight); // in every language
    m_command->setAccessibleName(tr("Command"));
    connect(m_command, &QLineEdit::returnPressed, this, [this] {
        if (!m_run.isRunning())
            run();
    });
    layout->addWidget(m_command, 1);
    m_project = new QPushButton;
    m_project->setAccessibleDescription(tr("Project in whose folder the command runs"));
    connect(m_project, &QPushButton::clicked, this, &CapturePage::openProjectRequested);
    layout->addWidget(m_project);
    m_runButton = new QPushButton;
    connect(m_runButton, &QPushButton::clicked, this, &CapturePage::toggle);
    layout->addWidget(m_runButton);
    return row;
}

QWidget *CapturePage::makeOptionsRow()
{
    const Grid grid(font());
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(grid.gap());
    m_asIfOn = new QCheckBox(tr("As if reporting were on"));
    m_asIfOn->setToolTip(plainToolTip(tr("For this run only, by a variable; no file is changed.")));
    layout->addWidget(m_asIfOn);
    m_keepErrors = new QCheckBox(tr("Let error reports leave"));
    m_keepErrors->setToolTip(plainToolTip(tr("Debug mode does not stop Rasa's error reports.")));
    layout->addWidget(m_keepErrors);
    layout->addStretch(1);
    //: Title of a card: how to capture without this program
    auto *byHand = new QPushButton(tr("By hand"));
    byHand->setToolTip(plainToolTip(tr("How to set the variable of debug mode elsewhere; the chosen line is copied.")));
    auto *menu = new QMenu(byHand);
    for (const DebugRecipe &recipe : debugRecipes()) {
        menu->addAction(tr("Copy for %1: %2").arg(recipe.place, recipe.text), this,
                        [text = recipe.text] { QGuiApplication::clipboard()->setText(text); });
    }
    byHand->setMenu(menu);
    layout->addWidget(byHand);
    return row;
}

QWidget *CapturePage::makeLeft()
{
    const Grid grid(font());
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(grid.gap());
    m_events = new QTreeWidget;
    m_events->setAccessibleName(tr("Captured events"));
    m_events->setRootIsDecorated(false);
    m_events->setUniformRowHeights(true);
    m_events->setHeaderLabels({tr("Time"), tr("Event"), tr("Size"), tr("Preview")});
    m_events->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_events, &QTreeWidget::currentItemChanged, this, &CapturePage::showSelected);
    m_events->setFrameShape(QFrame::NoFrame);
    auto *eventsCard = new Card;
    eventsCard->setPadded(false);
    eventsCard->body()->addWidget(m_events);
    layout->addWidget(eventsCard, 1);
    m_output = new QPlainTextEdit;
    m_output->setAccessibleName(tr("Output of the command"));
    m_output->setReadOnly(true);
    m_output->setMaximumBlockCount(MostLines);
    m_output->setFont(monoFont(font()));
    m_output->setLayoutDirection(Qt::LeftToRight); // in every language
    m_output->setFrameShape(QFrame::NoFrame);
    auto *outputCard = new Card;
    outputCard->setPadded(false);
    outputCard->body()->addWidget(m_output);
    layout->addWidget(outputCard, 2);
    m_input = new QLineEdit;
    m_input->setAccessibleName(tr("Input for the command"));
    m_input->setPlaceholderText(tr("Input for the command"));
    m_input->setFont(monoFont(font()));
    m_input->setLayoutDirection(Qt::LeftToRight); // in every language
    connect(m_input, &QLineEdit::returnPressed, this, [this] {
        m_run.type(m_input->text());
        m_input->clear();
    });
    layout->addWidget(m_input);
    return column;
}

QWidget *CapturePage::makeRight()
{
    const Grid grid(font());
    auto *card = new Card;
    card->setPadded(false);
    QBoxLayout *header = card->addHeader();
    header->setSpacing(grid.px(8));
    m_title = new TextLabel({}, TextLabel::Role::CardTitle);
    header->addWidget(m_title, 1);
    m_queue = new QPushButton(tr("Queue to send"));
    setButtonKind(*m_queue, ButtonKind::Primary);
    connect(m_queue, &QPushButton::clicked, this, [this] {
        const RecordedEvent *recorded = selected();
        if (!recorded)
            return;
        m_isQueueing = true;
        m_queue->setEnabled(false);
        Q_EMIT queueRequested({recorded->event}, captureOrigin(m_run.request().words),
                              m_run.request().situation.projectFolder);
    });
    header->addWidget(m_queue);
    m_json = new JsonView;
    m_json->setAccessibleName(tr("Captured report"));
    auto *empty = new EmptyState;
    empty->setContent(tr("No event yet"), tr("The events of the command appear here, each beside its preview."),
                      Icon::Capture);
    m_content = new QStackedWidget;
    m_content->addWidget(empty);
    m_content->addWidget(m_json);
    card->body()->addWidget(m_content, 1);
    QBoxLayout *footer = card->addFooter();
    m_verdict = new TextLabel({}, TextLabel::Role::Small);
    m_verdict->setWordWrap(true);
    m_verdict->setSelectable(true);
    footer->addWidget(m_verdict, 1);
    return card;
}

void CapturePage::setProjectFolder(const QString &folder)
{
    m_folder = folder;
    showState();
}

void CapturePage::toggle()
{
    if (m_run.isRunning())
        m_run.stop();
    else
        run();
    showState();
}

void CapturePage::run()
{
    CaptureRunRequest request{
        .words = QProcess::splitCommand(m_command->text()), .situation = m_watcher.request(), .mask = m_inheritedMask};
    if (request.words.isEmpty() || m_folder.isEmpty())
        return;
    const CaptureWishes wishes{.keepErrorReports = m_keepErrors->isChecked(), .asIfOn = m_asIfOn->isChecked()};
    const Environment environment = request.situation.environment;
    request.variables = captureVariables(wishes, environment);
    request.situation.environment = withVariables(environment, request.variables);
    request.situation.projectFolder = m_folder;
    request.situation.withRemote = true;

    Situation situation = m_watcher.situation();
    situation.environment = request.situation.environment;
    situation = refreshed(situation, request.situation);
    const RasaInstallation *installation = situation.facts.installation();
    request.words =
        withDebugLog(request.words, installation && installation->edition == RasaInstallation::Edition::Pro);
    const bool isPlainRasa = callsRasa(request.words) && !request.words.first().contains(u'/');
    if (isPlainRasa && installation && QStandardPaths::findExecutable(request.words.first()).isEmpty()) {
        if (const QString program = rasaProgram(installation->folder); !program.isEmpty())
            request.words.first() = program;
    }
    const CaptureOutlook outlook = captureOutlook(situation.decision, wishes);
    QStringList notes = {wishes.keepErrorReports
                             ? tr("Rasa prints its reports instead of sending them; its error reports may leave.")
                             : tr("Rasa prints its reports instead of sending them; its error reports end at a closed "
                                  "port of this computer.")};
    if (outlook.sendsEvents)
        notes.clear();
    m_note->setText((notes + outlook.reasons).join(u' '));
    if (!outlook.sendsEvents) {
        start(request);
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Warning, tr("This run sends reports"), outlook.reasons.join(u' '),
                                     QMessageBox::Cancel, this);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = question->addButton(tr("Run all the same"), QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, request] { start(request); });
    question->open();
}

void CapturePage::start(const CaptureRunRequest &request)
{
    m_events->clear();
    m_comparisons.clear();
    m_output->setPlainText(u"$ "_s + visibleText(request.words.join(u' ')));
    m_hasPending = false;
    if (const auto started = m_run.start(request); !started)
        addLines({errorMessage(started.error())}, {});
    showSelected();
    showState();
}

void CapturePage::addLines(const QStringList &lines, const QString &pending)
{
    QTextCursor cursor(m_output->document());
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::End);
    if (m_hasPending) {
        cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        cursor.deletePreviousChar();
    }
    m_hasPending = !pending.isEmpty();
    const QStringList shown = m_hasPending ? lines + QStringList{pending} : lines;
    if (!shown.isEmpty())
        cursor.insertText(u'\n' + visibleLines(shown));
    cursor.endEditBlock();
    m_output->moveCursor(QTextCursor::End);
}

void CapturePage::addEvent(const RecordedEvent &recorded)
{
    if (recorded.number > m_run.record().kept().size())
        return; // beyond what is kept
    const CapturedEvent &event = recorded.event;
    auto *item =
        new QTreeWidgetItem({recorded.time.toLocalTime().toString(u"HH:mm:ss.zzz"_s), eventTitle(event),
                             event.payload.wire.isEmpty() ? outcomeText(event.outcome)
                                                          : tr("%Ln bytes", nullptr, int(event.payload.wire.size()))});
    item->setData(0, NumberRole, recorded.number);
    m_events->addTopLevelItem(item);
    if (!m_events->currentItem())
        m_events->setCurrentItem(item);
    showState();
}

void CapturePage::addComparison(qint64 number, const Result<EventComparison> &comparison)
{
    m_comparisons.insert(number, comparison);
    if (QTreeWidgetItem *item = m_events->topLevelItem(int(number - 1)))
        //: Column Preview: there is no preview to compare with
        item->setText(3, !comparison ? tr("none") : comparison->isAsPredicted() ? tr("same") : tr("differs"));
    showSelected();
}

const RecordedEvent *CapturePage::selected() const
{
    const QTreeWidgetItem *item = m_events->currentItem();
    const qint64 number = item ? item->data(0, NumberRole).toLongLong() : 0;
    const QList<RecordedEvent> &kept = m_run.record().kept();
    return number >= 1 && number <= kept.size() ? &kept.at(number - 1) : nullptr;
}

void CapturePage::showSelected()
{
    const RecordedEvent *recorded = selected();
    if (!recorded) {
        m_content->setCurrentIndex(0);
        m_title->setText(tr("Captured report"));
        m_verdict->setText({});
        m_queue->setEnabled(false);
        return;
    }
    m_content->setCurrentWidget(m_json);
    m_run.compare(*recorded);
    const CapturedEvent &event = recorded->event;
    m_title->setText(eventTitle(event));
    Json document = event.payload.document;
    if (document.isNull())
        document = Json::parse(event.payload.wire).value_or(Json());
    m_json->setText(document.isNull() ? QByteArray() : document.indented().value_or(QByteArray()));
    QStringList lines;
    if (event.reason)
        lines.append(errorMessage(*event.reason));
    const auto beside = m_comparisons.constFind(recorded->number);
    if (beside != m_comparisons.constEnd())
        lines += comparisonText(*beside);
    m_json->setAnnotations(beside == m_comparisons.constEnd() ? QList<JsonAnnotation>() : comparisonMarks(*beside));
    m_verdict->setText(visibleLines(lines));
    m_queue->setEnabled(event.outcome == CapturedEvent::Outcome::Sent && event.kind == CapturedEvent::Kind::Track);
}

void CapturePage::showQueued(qint64 id)
{
    if (std::exchange(m_isQueueing, false))
        m_verdict->setText(tr("It waits in the outbox as report %1.").arg(id));
}

void CapturePage::showNotQueued(const Error &error)
{
    if (std::exchange(m_isQueueing, false))
        m_verdict->setText(visibleText(errorMessage(error)));
}

void CapturePage::showEnd(const CommandEnd &end)
{
    addLines({end.signal != 0 ? tr("[ended by signal %1]").arg(end.signal)
                              : tr("[ended with exit code %1]").arg(end.status)},
             {});
    if (findTracebacks(m_run.errors()).reachedTop()) {
        m_note->setText(tr("It printed a traceback: Events, Error report shows what would be reported of it."));
        Q_EMIT tracebackCaptured(m_run.errors());
    }
    showState();
}

void CapturePage::showState()
{
    const bool isRunning = m_run.isRunning();
    m_runButton->setText(isRunning ? tr("Stop") : tr("Run"));
    setButtonKind(*m_runButton, isRunning ? ButtonKind::Danger : ButtonKind::Primary);
    m_runButton->setEnabled(!m_folder.isEmpty());
    m_project->setText(m_folder.isEmpty() ? tr("Open a project …") : QDir(m_folder).dirName());
    m_command->setEnabled(!isRunning);
    m_asIfOn->setEnabled(!isRunning);
    m_keepErrors->setEnabled(!isRunning);
    m_project->setEnabled(!isRunning);
    m_input->setEnabled(isRunning);
    const QString events = tr("%Ln events", nullptr, int(m_run.record().count()));
    m_badge->setStatus(isRunning ? Tone::Warning : Tone::Neutral, isRunning ? tr("Running: %1").arg(events) : events);
}

} // namespace Telemetry

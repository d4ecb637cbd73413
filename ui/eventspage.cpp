#include "ui/eventspage.h"

#include "core/events/eventcatalogue.h"
#include "core/project/refusal.h"
#include "ui/card.h"
#include "ui/emptystate.h"
#include "ui/eventdraft.h"
#include "ui/eventform.h"
#include "ui/eventtreeview.h"
#include "ui/fieldpanel.h"
#include "ui/jsonview.h"
#include "ui/lensannotations.h"
#include "ui/privacycard.h"
#include "ui/problempage.h"
#include "ui/problempanel.h"
#include "ui/situationwatcher.h"
#include "ui/statusbadge.h"
#include "ui/telemetrystyle.h"
#include "ui/textlabel.h"
#include "ui/typography.h"
#include "ui/verdicts.h"
#include "ui/warningscard.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFuture>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPromise>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QSplitter>
#include <QThreadPool>

#include <memory>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

QString watchedText(int files)
{
    return files == 1 ? EventsPage::tr("1 file watched") : EventsPage::tr("%1 files watched").arg(files);
}

/** "Sent by rasa train, rasa train nlu …", or when it is sent where no command is known. */
QString sentBy(const EventDefinition &event)
{
    constexpr qsizetype Most = 3;
    if (event.commands.isEmpty())
        return event.summary;
    const QString names = event.commands.first(std::min(Most, event.commands.size())).join(u", "_s);
    return event.commands.size() > Most ? EventsPage::tr("Sent by %1 …").arg(names)
                                        : EventsPage::tr("Sent by %1").arg(names);
}

} // namespace

EventsPage::EventsPage(const EventCatalogue &catalogue, EventDraft &draft, SituationWatcher &watcher, QWidget *parent)
    : QWidget(parent), m_catalogue(catalogue), m_draft(draft), m_watcher(watcher)
{
    const Grid grid(font());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid.pageMargin(), grid.px(16), grid.pageMargin(), grid.px(18));
    layout->setSpacing(grid.gap());
    layout->addWidget(makeHeader());

    m_columns = new QHBoxLayout;
    m_columns->setSpacing(grid.gap());
    m_treeColumn = makeTreeColumn();
    m_columns->addWidget(m_treeColumn);
    m_splitter = new QSplitter;
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(grid.gap());
    m_splitter->addWidget(makeReportColumn());
    m_splitter->addWidget(makeSideColumn());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_columns->addWidget(m_splitter, 1);
    layout->addLayout(m_columns, 1);

    connect(&m_draft, &EventDraft::subjectChanged, this, &EventsPage::showSubject);
    connect(&m_draft, &EventDraft::previewChanged, this, &EventsPage::showPreview);
    connect(&m_draft, &EventDraft::readingProgressed, this, &EventsPage::showProgress);
    connect(&m_draft, &EventDraft::readingFinished, this, &EventsPage::showReadingState);
    connect(&m_watcher, &SituationWatcher::situationChanged, this, &EventsPage::showSituation);
    showSubject();
    if (m_watcher.isKnown())
        showSituation();
    if (m_draft.preview())
        showPreview({});
}

QWidget *EventsPage::makeHeader()
{
    const Grid grid(font());
    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins({});
    layout->setSpacing(grid.gap());
    layout->addWidget(new TextLabel(tr("Events"), TextLabel::Role::PageTitle));

    m_project = new QPushButton;
    m_project->setAccessibleDescription(tr("Project whose reports are shown; opens a menu with other projects"));
    m_project->setMenu(new QMenu(m_project));
    connect(m_project->menu(), &QMenu::aboutToShow, this, &EventsPage::fillProjectMenu);
    layout->addWidget(m_project);

    m_sender = new TextLabel(tr("as sent by"), TextLabel::Role::Muted);
    layout->addWidget(m_sender);
    m_profile = new QComboBox;
    m_sender->setBuddy(m_profile); // which is its accessible name, too
    m_profile->setToolTip(tr("Which version's report is shown"));
    m_profile->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // the longest title is a sentence
    m_profile->setMinimumContentsLength(10);
    m_profile->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_profile->setMaximumWidth(grid.px(200));
    connect(m_profile, &QComboBox::activated, this,
            [this](int row) { m_draft.setProfile(m_profile->itemData(row).toString()); });
    layout->addWidget(m_profile, 2);

    m_reading = new TextLabel({}, TextLabel::Role::Small);
    m_reading->setElided(true);
    layout->addWidget(m_reading, 1);
    m_badge = new StatusBadge;
    layout->addWidget(m_badge);
    return header;
}

QWidget *EventsPage::makeTreeColumn()
{
    const Grid grid(font());
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(grid.px(6));
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search events and fields"));
    m_search->setAccessibleName(tr("Search events and fields"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    layout->addWidget(m_search);
    m_tree = new EventTreeView(m_catalogue);
    layout->addWidget(m_tree, 1);
    m_noHits = new TextLabel(tr("No event or field has these words."), TextLabel::Role::Muted);
    m_noHits->setWordWrap(true);
    m_noHits->hide();
    layout->addWidget(m_noHits);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_tree->setSearch(text);
        m_noHits->setVisible(m_tree->isEmptyOfEvents());
    });
    connect(m_tree, &EventTreeView::eventChosen, &m_draft, &EventDraft::setEvent);
    return column;
}

QWidget *EventsPage::makeReportColumn()
{
    const Grid grid(font());
    m_report = new Card;
    m_report->setPadded(false);
    m_report->setMinimumWidth(grid.px(340));
    QBoxLayout *header = m_report->addHeader();
    header->setSpacing(grid.px(8));
    auto *names = new QVBoxLayout;
    names->setSpacing(grid.px(2));
    m_title = new TextLabel({}, TextLabel::Role::CardTitle);
    m_subtitle = new TextLabel({}, TextLabel::Role::Muted);
    m_subtitle->setWordWrap(true);
    names->addWidget(m_title);
    names->addWidget(m_subtitle);
    header->addLayout(names, 1);

    m_copy = new QPushButton(tr("Copy"));
    auto *menu = new QMenu(m_copy);
    menu->addAction(tr("JSON as shown"), this, [this] { QGuiApplication::clipboard()->setText(m_json->text()); });
    menu->addAction(tr("Exact body bytes"), this, &EventsPage::copyExactBytes);
    menu->addSeparator();
    menu->addAction(tr("Save as file …"), this, &EventsPage::saveJson);
    m_copy->setMenu(menu);
    header->addWidget(m_copy);
    m_review = new QPushButton(tr("Review && send …"));
    m_review->setAutoDefault(false);
    setButtonKind(*m_review, ButtonKind::Primary);
    connect(m_review, &QPushButton::clicked, this, [this] {
        if (m_draft.preview())
            Q_EMIT reviewRequested(*m_draft.preview());
    });
    header->addWidget(m_review);

    m_content = new QStackedWidget;
    m_json = new JsonView;
    m_json->setAccessibleName(tr("Report"));
    m_json->setFrameShape(QFrame::NoFrame);
    m_content->addWidget(m_json);
    m_empty = new EmptyState;
    m_empty->setContent(tr("Reading"), tr("The project and this computer are being read."));
    connect(m_empty, &EmptyState::actionRequested, this, &EventsPage::openProjectRequested);
    m_content->addWidget(m_empty);
    m_problem = new ProblemPanel;
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_problem);
    scroll->setAccessibleName(tr("Problem"));
    m_content->addWidget(scroll);
    m_content->setCurrentWidget(m_empty);
    m_report->body()->addWidget(m_content, 1);

    QBoxLayout *footer = m_report->addFooter();
    footer->setSpacing(grid.gap());
    m_size = new TextLabel({}, TextLabel::Role::Small);
    m_size->setWordWrap(true);
    m_size->setSelectable(true);
    m_verdict = new TextLabel({}, TextLabel::Role::Small);
    m_verdict->setWordWrap(true);
    footer->addWidget(m_size, 1);
    footer->addWidget(m_verdict, 0);
    connect(m_json, &JsonView::currentPathChanged, this, [this](const QStringList &path) {
        if (m_draft.preview())
            m_field->show(*m_draft.preview(), path);
    });
    return m_report;
}

QWidget *EventsPage::makeSideColumn()
{
    const Grid grid(font());
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(grid.gap());
    m_field = new FieldPanel(m_catalogue);
    layout->addWidget(m_field);

    m_privacy = new PrivacyCard;
    connect(m_privacy, &PrivacyCard::secretsToggled, this, [this] {
        // Masking changes no value, so nothing may be marked as changed.
        const QStringList path = m_json->currentPath();
        m_json->setText({});
        showText({});
        annotate();
        showSize();
        m_json->setCurrentPath(path);
    });
    layout->addWidget(m_privacy);

    m_warnings = new WarningsCard;
    connect(m_warnings, &WarningsCard::openFileRequested, this, [this](const QString &path, int line) {
        Q_EMIT openFileRequested(QDir(m_draft.projectFolder()).absoluteFilePath(path), line);
    });
    layout->addWidget(m_warnings);

    m_values = new Card(tr("Values you choose"));
    m_values->body()->setSpacing(grid.px(8));
    m_valuesHint = new TextLabel(tr("Not known until the command runs."), TextLabel::Role::Muted);
    m_valuesHint->setWordWrap(true);
    m_values->body()->addWidget(m_valuesHint);
    m_form = new EventForm;
    connect(m_form, &EventForm::chosen, &m_draft, &EventDraft::choose);
    m_values->body()->addWidget(m_form);
    auto *reset = new QPushButton(tr("Reset"));
    reset->setAutoDefault(false);
    connect(reset, &QPushButton::clicked, &m_draft, &EventDraft::resetChoices);
    m_values->body()->addWidget(reset, 0, Qt::AlignLeft);
    layout->addWidget(m_values);
    layout->addStretch();

    m_side = new QScrollArea;
    m_side->setWidgetResizable(true);
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side->setMinimumWidth(grid.px(250));
    m_side->setWidget(column);
    m_side->setFocusPolicy(Qt::NoFocus);
    m_side->viewport()->setAutoFillBackground(false);
    column->setAutoFillBackground(false);
    return m_side;
}

void EventsPage::search()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool EventsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_tree->enter();
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void EventsPage::showSubject()
{
    const EventDefinition &event = m_draft.chosenEvent();
    m_isNewSubject = true;
    m_tree->setCurrentEvent(event.slug);
    m_title->setText(event.name);
    m_subtitle->setText(sentBy(event));
    const QString folder = m_draft.projectFolder();
    m_project->setText(folder.isEmpty() ? tr("No project") : QDir(folder).dirName());
    m_project->setToolTip(folder);
    m_project->setAccessibleName(tr("Project %1").arg(m_project->text()));
    fillProfiles();
    showReadingState();
    if (!m_draft.preview()) {
        if (folder.isEmpty()) {
            m_empty->setContent(tr("No project yet"),
                                tr("Open the folder of a Rasa project to see what its reports hold."));
            m_empty->setAction(tr("Open project …"));
        } else {
            m_empty->setContent(tr("Reading"), tr("The project and this computer are being read."));
            m_empty->setAction({});
        }
        m_content->setCurrentWidget(m_empty);
        m_review->setEnabled(false);
        m_copy->setEnabled(false);
        m_side->hide();
        m_size->setText(tr("No report yet."));
        m_size->setToolTip({});
        m_verdict->setText({});
    }
}

void EventsPage::fillProfiles()
{
    const auto &facts = m_watcher.situation().facts;
    const QString automatic = defaultProfile(facts);
    const RasaInstallation *installation = facts.installation();
    const QSignalBlocker blocker(m_profile);
    m_profile->clear();
    const Profile *profile = EventCatalogue::profile(automatic);
    m_profile->addItem(installation ? tr("Rasa %1 (installed)").arg(installation->version)
                                    : tr("%1 (no Rasa found)").arg(profile->title),
                       QString());
    for (const Profile &each : EventCatalogue::profiles())
        m_profile->addItem(each.title, each.id);
    m_profile->setCurrentIndex(std::max(0, m_profile->findData(m_draft.profile())));
}

void EventsPage::fillProjectMenu()
{
    QMenu *menu = m_project->menu();
    menu->clear();
    menu->addAction(tr("Open project …"), this, &EventsPage::openProjectRequested);
    menu->addAction(tr("Read again"), &m_draft, &EventDraft::reloadProject);
    const QStringList recent = m_watcher.situation().preferences.recentProjects;
    if (recent.isEmpty())
        return;
    menu->addSeparator();
    for (const QString &folder : recent) {
        // An ampersand in a folder's name is no mnemonic.
        const QString name = QDir::toNativeSeparators(folder);
        menu->addAction(QString(name).replace(u'&', u"&&"_s), this,
                        [this, folder] { Q_EMIT recentProjectRequested(folder); });
    }
}

void EventsPage::showSituation()
{
    const Situation &situation = m_watcher.situation();
    const VerdictBadge badge = verdictBadge(situation.decision.rasa);
    m_badge->setStatus(badge.tone, badge.text);
    fillProfiles();
}

void EventsPage::showProgress(const ReadingAmount &amount)
{
    if (amount.totalFiles < 2)
        m_reading->setText(tr("reading the project …"));
    else
        m_reading->setText(tr("reading the project: %1 of %2 files …")
                               .arg(locale().toString(amount.files), locale().toString(amount.totalFiles)));
}

void EventsPage::showReadingState()
{
    const auto &project = m_draft.project();
    const QString watching = m_draft.isWatchedBySystem() ? tr("live") : tr("looked at every 2 s");
    if (!project) {
        m_reading->setText({});
    } else if (!*project) {
        m_reading->setText(tr("%1 · %2").arg(watchedText(m_draft.watchedFiles()), watching));
    } else {
        const QString time =
            m_draft.readingTime() == 0 ? tr("read in under 1 ms") : tr("read in %1 ms").arg(m_draft.readingTime());
        m_reading->setText(tr("%1 · %2 · %3").arg(time, watchedText(m_draft.watchedFiles()), watching));
    }
}

void EventsPage::showPreview(const QString &cause)
{
    const Preview &preview = *m_draft.preview();
    showReadingState();
    m_report->setEnabled(true);
    if (preview.outcome == Preview::Outcome::Refused || preview.payload.indented.isEmpty())
        showProblem();
    else
        showReport(cause);
}

/** The report's text: secrets masked until someone asks for them. */
void EventsPage::showText(const QString &cause)
{
    const Preview &preview = *m_draft.preview();
    const MaskedReport shown = shownReport(preview, m_privacy->areSecretsShown());
    // What has a written form has one with masked texts too.
    const QByteArray text = shown.document.indented().value_or(preview.payload.indented);
    if (!m_isNewSubject && !m_json->text().isEmpty()) {
        m_json->updateText(text, cause);
        return;
    }
    m_json->setText(text);
    if (!m_isNewSubject)
        return;
    // Long copied sections stand folded, so that the report can be seen as a whole.
    m_json->setFoldedPaths({{u"properties"_s, u"pipeline"_s}, {u"properties"_s, u"policies"_s}});
    m_isNewSubject = false;
}

void EventsPage::annotate()
{
    const Preview &preview = *m_draft.preview();
    QList<JsonAnnotation> annotations = lensAnnotations(shownReport(preview, m_privacy->areSecretsShown()));
    const auto markAssumed = [&annotations](const QString &object, const QList<Field> &fields) {
        for (const Field &field : fields) {
            if (field.how != Field::How::Assumed)
                continue;
            JsonAnnotation annotation;
            annotation.path << object << field.name;
            annotation.note = tr("assumed");
            annotations.append(annotation);
        }
    };
    markAssumed(u"properties"_s, preview.fields);
    markAssumed(u"context"_s, preview.context);
    m_json->setAnnotations(annotations);
}

void EventsPage::showSize()
{
    const Preview &preview = *m_draft.preview();
    if (preview.outcome != Preview::Outcome::Sent) {
        m_size->setText(tr("Not sent: %1").arg(errorSummary(*preview.reason)));
        m_size->setToolTip(refusalMessage(*preview.reason));
        return;
    }
    const bool isMasked = secretCount(preview) > 0 && !m_privacy->areSecretsShown();
    const QString text = isMasked ? tr("%1 bytes · SHA-256 %2 … · secrets are masked here, and sent in clear")
                                  : tr("%1 bytes · SHA-256 %2 … · these exact bytes are what is sent");
    m_size->setText(text.arg(locale().toString(preview.payload.wire.size()), preview.payload.sha256.first(12)));
    m_size->setToolTip(preview.payload.sha256);
}

void EventsPage::showReport(const QString &cause)
{
    const Preview &preview = *m_draft.preview();
    if (m_isNewSubject)
        m_privacy->hideSecrets();
    showText(cause);
    annotate();
    m_content->setCurrentWidget(m_json);
    m_copy->setEnabled(true);
    const bool isSent = preview.outcome == Preview::Outcome::Sent;
    m_review->setEnabled(isSent);

    showSize();
    if (preview.remarks.isEmpty()) {
        m_verdict->setRole(TextLabel::Role::Good);
        m_verdict->setText(tr("✓ matches the event's schema"));
    } else {
        const SchemaRemark &remark = preview.remarks.first();
        m_verdict->setRole(TextLabel::Role::Warning);
        m_verdict->setText(tr("! %1 should be %2").arg(remark.place, remark.expected));
    }
    m_field->show(preview, m_json->currentPath());
    m_privacy->show(preview);
    m_warnings->show(preview.warnings);
    m_form->show(m_draft.chosenEvent(), preview);
    m_values->setVisible(!m_form->isEmpty());
    m_side->setVisible(true);
}

void EventsPage::showProblem()
{
    const Preview &preview = *m_draft.preview();
    const bool isRefused = preview.outcome == Preview::Outcome::Refused;
    const Error &error = *preview.reason;
    fillProblemPanel(*m_problem, error, m_draft.projectFolder(), isRefused);
    readExcerpt(error);
    if (!error.path.isEmpty() && error.code != Error::Code::ProjectMissing
        && error.code != Error::Code::NotARasaProject) {
        connect(m_problem->addButton(tr("Open in editor")), &QPushButton::clicked, this, [this, error] {
            Q_EMIT openFileRequested(QDir(m_draft.projectFolder()).absoluteFilePath(error.path), error.line);
        });
    } else {
        connect(m_problem->addButton(tr("Open project …")), &QPushButton::clicked, this,
                &EventsPage::openProjectRequested);
    }
    connect(m_problem->addButton(tr("Copy message")), &QPushButton::clicked, this,
            [error] { QGuiApplication::clipboard()->setText(refusalMessage(error)); });
    m_content->setCurrentIndex(2);
    m_copy->setEnabled(false);
    m_review->setEnabled(false);
    m_size->setText(isRefused ? tr("No report: Rasa stops before it makes one.")
                              : tr("No report leaves: Rasa drops it without a word."));
    m_size->setToolTip({});
    m_verdict->setText({});
    m_side->setVisible(false);
}

void EventsPage::readExcerpt(const Error &error)
{
    const auto promise = std::make_shared<QPromise<Excerpt>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, error, folder = m_draft.projectFolder()] {
        promise->addResult(excerptOf(error, folder));
        promise->finish();
    });
    promise->future().then(this, [this, error](const Excerpt &excerpt) {
        const auto &preview = m_draft.preview();
        if (preview && preview->reason == error) // still the problem that is shown
            m_problem->setExcerpt(excerpt);
    });
}

void EventsPage::copyExactBytes()
{
    if (m_draft.preview() && confirmExactBytes(*m_draft.preview(), this))
        QGuiApplication::clipboard()->setText(QString::fromLatin1(m_draft.preview()->payload.wire)); // pure ASCII
}

void EventsPage::saveJson()
{
    if (!m_draft.preview() || !confirmExactBytes(*m_draft.preview(), this))
        return;
    const QString path = QFileDialog::getSaveFileName(this, tr("Save report"), m_draft.chosenEvent().slug + u".json"_s,
                                                      tr("JSON (*.json)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray bytes = m_draft.preview()->payload.indented + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        const Error error{.code = Error::Code::FileUnwritable, .detail = file.errorString(), .path = path};
        QMessageBox box(QMessageBox::Warning, tr("Save report"), errorMessage(error), QMessageBox::Ok, this);
        box.setTextFormat(Qt::PlainText);
        box.exec();
    }
}

void EventsPage::arrange()
{
    // Below 1100 px, or with text above 125 %, the side panels stand below the report.
    const Grid grid(font());
    // Large text on a small screen: the tree, too, stands above the report.
    const bool isVeryNarrow = width() < grid.px(620);
    m_sender->setVisible(width() > grid.px(760));
    m_reading->setVisible(width() > grid.px(760));
    m_subtitle->setVisible(!isVeryNarrow);
    m_columns->setDirection(isVeryNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_treeColumn->setMinimumWidth(grid.px(226));
    m_treeColumn->setMaximumSize(isVeryNarrow ? QSize(QWIDGETSIZE_MAX, grid.px(140))
                                              : QSize(grid.px(226), QWIDGETSIZE_MAX));
    const bool isNarrow = width() < grid.px(1100 - 196);
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

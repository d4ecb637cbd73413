#include "ui/reportcard.h"

#include "core/events/cataloguetext.h"
#include "core/events/eventcatalogue.h"
#include "core/project/refusal.h"
#include "ui/announcement.h"
#include "ui/cardheading.h"
#include "ui/emptystate.h"
#include "ui/eventdraft.h"
#include "ui/jsonview.h"
#include "ui/lensannotations.h"
#include "ui/privacycard.h"
#include "ui/problempage.h"
#include "ui/problempanel.h"
#include "ui/reportexport.h"
#include "ui/reporthint.h"
#include "ui/reviewdialog.h"
#include "ui/situationwatcher.h"
#include "ui/telemetrystyle.h"
#include "ui/textlabel.h"
#include "ui/typography.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDir>
#include <QFuture>
#include <QGuiApplication>
#include <QMenu>
#include <QPromise>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QThreadPool>

#include <memory>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** "Sent by rasa train, rasa train nlu …", or when it is sent where no command is known. */
QString sentBy(const EventDefinition &event)
{
    constexpr qsizetype Most = 3;
    if (event.commands.isEmpty())
        return catalogueText(event.summary);
    QStringList commands = event.commands.first(std::min(Most, event.commands.size()));
    std::transform(commands.begin(), commands.end(), commands.begin(), catalogueText); // some carry a remark
    const QString names = commands.join(u", "_s);
    return event.commands.size() > Most ? ReportCard::tr("Sent by %1 …").arg(names)
                                        : ReportCard::tr("Sent by %1").arg(names);
}

} // namespace

ReportCard::ReportCard(EventDraft &draft, SituationWatcher &watcher, QWidget *parent)
    : Card(parent), m_draft(draft), m_watcher(watcher), m_export(new ReportExport(draft, watcher, *this))
{
    connect(m_export, &ReportExport::told, this, &ReportCard::tell);
    setPadded(false);
    setMinimumWidth(Grid(font()).px(340));
    makeHeader();
    makeContent();
    makeFooter();
}

void ReportCard::makeHeader()
{
    const Grid grid(font());
    m_header = addHeader();
    m_header->setSpacing(grid.px(8));
    m_heading = new CardHeading;
    m_header->addWidget(m_heading, 1);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(grid.px(8));
    m_header->addLayout(m_buttons);
    m_lesserButtons = new QHBoxLayout;
    m_lesserButtons->setSpacing(grid.px(8));
    m_buttons->addLayout(m_lesserButtons);

    m_compare = new QPushButton(tr("Compare"));
    m_compare->setAutoDefault(false);
    connect(m_compare, &QPushButton::clicked, this, &ReportCard::compareRequested);
    m_lesserButtons->addWidget(m_compare);
    m_copy = new QPushButton(tr("Copy"));
    m_copy->setMenu(makeMenu());
    m_lesserButtons->addWidget(m_copy);
    m_review = new QPushButton(tr("Review && send …"));
    m_review->setAutoDefault(false);
    setButtonKind(*m_review, ButtonKind::Primary);
    connect(m_review, &QPushButton::clicked, this, [this] {
        if (m_draft.preview())
            Q_EMIT reviewRequested(*m_draft.preview());
    });
    m_buttons->addWidget(m_review);
}

QMenu *ReportCard::makeMenu()
{
    auto *menu = new QMenu(this);
    m_export->fill(*menu);
    menu->addSeparator();
    QAction *queueAction = menu->addAction(tr("Add to outbox"), this, &ReportCard::queue);
    connect(menu, &QMenu::aboutToShow, queueAction, [this, queueAction] {
        queueAction->setEnabled(m_draft.preview() && m_draft.preview()->outcome == Preview::Outcome::Sent);
    });
    menu->addSeparator();
    menu->addAction(tr("Telemetry statement …"), this, &ReportCard::statementRequested);
    return menu;
}

void ReportCard::queue()
{
    if (!m_draft.preview())
        return;
    if (const QString reason = assumedReason(*m_draft.preview()); !reason.isEmpty())
        tell(false, reason);
    else
        Q_EMIT queueRequested(*m_draft.preview());
}

void ReportCard::tell(bool isGood, const QString &text)
{
    m_told->setRole(isGood ? TextLabel::Role::Good : TextLabel::Role::Warning);
    m_told->setText(text);
    m_told->setVisible(!text.isEmpty());
    announce(*m_told, text);
}

void ReportCard::makeContent()
{
    m_content = new QStackedWidget;
    m_view = new ReportView;
    connect(&m_view->json(), &JsonView::currentPathChanged, this, &ReportCard::currentPathChanged);
    connect(&m_view->json(), &JsonView::foldingChanged, this,
            [this] { m_isContextOpen = !m_view->json().foldedPaths().contains(QStringList(u"context"_s)); });
    connect(m_view, &ReportView::formRequested, this, &ReportCard::switchForm);
    m_content->addWidget(m_view);
    m_empty = new EmptyState;
    //: Title of an empty page while the project is read
    m_empty->setContent(tr("Reading"), tr("The project and this computer are being read."));
    connect(m_empty, &EmptyState::actionRequested, this, &ReportCard::openProjectRequested);
    m_content->addWidget(m_empty);
    m_problem = new ProblemPanel;
    m_problemArea = new QScrollArea;
    m_problemArea->setWidgetResizable(true);
    m_problemArea->setFrameShape(QFrame::NoFrame);
    m_problemArea->setWidget(m_problem);
    m_problemArea->setAccessibleName(tr("Problem"));
    m_content->addWidget(m_problemArea);
    m_content->setCurrentWidget(m_empty);
    m_hint = new ReportHint;
    connect(m_hint, &ReportHint::actionRequested, this, &ReportCard::followHint);
    body()->setSpacing(0);
    body()->addWidget(m_hint);
    body()->addWidget(m_content, 1);
}

void ReportCard::makeFooter()
{
    m_footer = addFooter();
    m_footer->setSpacing(Grid(font()).gap());
    auto *texts = new QVBoxLayout;
    texts->setSpacing(Grid(font()).px(4));
    m_told = new TextLabel;
    m_told->setWordWrap(true);
    m_told->setSelectable(true);
    m_told->hide();
    texts->addWidget(m_told);
    m_size = new TextLabel({}, TextLabel::Role::Small);
    m_size->setWordWrap(true);
    m_size->setSelectable(true);
    m_verdict = new TextLabel({}, TextLabel::Role::Small);
    m_verdict->setWordWrap(true);
    texts->addWidget(m_size);
    m_footer->addLayout(texts, 1);
    m_footer->addWidget(m_verdict, 0);
}

void ReportCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    arrange();
}

/** Where names and buttons have no room side by side, they stand one below the other. */
void ReportCard::arrange()
{
    const Grid grid(font());
    const int room = width() - grid.px(28);
    const int buttons = m_lesserButtons->sizeHint().width() + grid.px(8) + m_review->sizeHint().width();
    m_buttons->setDirection(buttons > room ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const bool isColumn = room - buttons < grid.px(150);
    m_header->setDirection(isColumn ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_header->setStretch(0, isColumn ? 0 : 1); // the names take room beside the buttons, not above them
    m_footer->setDirection(width() < grid.px(460) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

bool ReportCard::hasReport() const
{
    return m_content->currentWidget() == m_view;
}

QStringList ReportCard::currentPath() const
{
    return m_view->json().currentPath();
}

void ReportCard::showProperty(const QString &name)
{
    m_wantedProperty = name;
    if (m_draft.preview() && hasReport() && !m_isNewSubject)
        moveToWanted();
}

void ReportCard::moveToWanted()
{
    // The version that is shown may send it no more, or not yet.
    if (!m_wantedProperty.isEmpty())
        m_view->json().setCurrentPath({u"properties"_s, m_wantedProperty});
    m_wantedProperty.clear();
}

bool ReportCard::findInReport()
{
    if (!hasReport() || !m_view->hasKeyboard())
        return false;
    m_view->find();
    return true;
}

void ReportCard::enter()
{
    if (hasReport())
        m_view->json().setFocus(Qt::ShortcutFocusReason);
    else if (QWidget *first = m_content->currentWidget()->nextInFocusChain())
        first->setFocus(Qt::ShortcutFocusReason);
}

void ReportCard::setBrief(bool isBrief)
{
    m_heading->sentence().setVisible(!isBrief);
}

void ReportCard::setSecretsShown(bool areShown)
{
    if (m_areSecretsShown == areShown)
        return;
    m_areSecretsShown = areShown;
    m_export->setSecretsShown(areShown);
    if (!m_draft.preview() || !hasReport())
        return;
    m_view->rewriteDocument(shownText());
    annotate();
    showSize();
}

void ReportCard::showSubject()
{
    const EventDefinition &event = m_draft.chosenEvent();
    m_isNewSubject = true;
    m_isWireConfirmed = false;
    tell(true, {});
    m_wantedProperty.clear();
    m_heading->name().setText(event.name);
    showSender();
    if (!m_draft.preview())
        showEmptyState();
}

/** Which command sends it; and as whom it is shown where the chosen version sends no such event. */
void ReportCard::showSender()
{
    QString text = sentBy(m_draft.chosenEvent());
    if (const auto &preview = m_draft.preview()) {
        const QString wished =
            m_draft.profile().isEmpty() ? defaultProfile(m_watcher.situation().facts) : m_draft.profile();
        const Profile *profile = EventCatalogue::profile(preview->profile);
        if (profile && profile->id != wished)
            text +=
                u'\n' + tr("The chosen version does not send it; shown as %1 does.").arg(profile->translatedTitle());
    }
    m_heading->sentence().setText(text);
}

void ReportCard::showEmptyState()
{
    if (m_draft.projectFolder().isEmpty()) {
        m_empty->setContent(tr("No project yet"),
                            tr("Open the folder of a Rasa project to see what its reports hold."));
        m_empty->setAction(tr("Open project …"));
    } else {
        m_empty->setContent(tr("Reading"), tr("The project and this computer are being read."));
        m_empty->setAction({});
    }
    m_content->setCurrentWidget(m_empty);
    m_hint->setHint({}, {});
    m_review->setEnabled(false);
    m_copy->setEnabled(false);
    m_compare->setEnabled(false);
    m_size->setText(tr("No report yet."));
    m_size->setToolTip({});
    m_verdict->setText({});
}

void ReportCard::showPreview(const QString &cause)
{
    const Preview &preview = *m_draft.preview();
    showSender();
    if (preview.outcome == Preview::Outcome::Refused || preview.payload.indented.isEmpty())
        showProblem();
    else
        showReport(cause);
}

void ReportCard::showReport(const QString &cause)
{
    showText(cause);
    annotate();
    m_content->setCurrentWidget(m_view);
    m_copy->setEnabled(true);
    m_compare->setEnabled(true);
    m_review->setEnabled(m_draft.preview()->outcome == Preview::Outcome::Sent);
    showSize();
    showVerdict();
    showHint();
    moveToWanted();
}

/** A text that is shown, and yet no report that could leave: why, and the next step. */
void ReportCard::showHint()
{
    const Preview &preview = *m_draft.preview();
    const Profile *profile = EventCatalogue::profile(preview.profile);
    if (preview.outcome == Preview::Outcome::NotSent)
        m_hint->setHint(refusalMessage(*preview.reason),
                        preview.reason->path.isEmpty() ? QString() : tr("Open in editor"));
    else if (!preview.assumed.contains(u"userId"_s) && !preview.assumed.contains(u"metrics_id"_s))
        m_hint->setHint({}, {});
    else if (profile && profile->isPro)
        m_hint->setHint(tr("Rasa Pro finds no licence here, so it has no ID to report with and sends nothing. The ID "
                           "that is shown is assumed."),
                        {});
    else
        m_hint->setHint(tr("This computer has no machine ID yet. The one that is shown is new and written nowhere; it "
                           "is recorded when you switch reporting on."),
                        tr("Go to Overview"));
}

void ReportCard::followHint()
{
    if (!m_draft.preview())
        return;
    if (const auto &reason = m_draft.preview()->reason)
        Q_EMIT openFileRequested(QDir(m_draft.projectFolder()).absoluteFilePath(reason->path), reason->line);
    else
        Q_EMIT overviewRequested();
}

void ReportCard::showVerdict()
{
    const Preview &preview = *m_draft.preview();
    if (preview.remarks.isEmpty()) {
        m_verdict->setRole(TextLabel::Role::Good);
        m_verdict->setText(tr("✓ matches the event's schema"));
    } else {
        const SchemaRemark &remark = preview.remarks.first();
        m_verdict->setRole(TextLabel::Role::Warning);
        m_verdict->setText(tr("! %1 should be %2").arg(remark.place, remark.expected));
    }
}

/** Secrets are masked until someone asks for them. */
QByteArray ReportCard::shownText() const
{
    const Preview &preview = *m_draft.preview();
    if (m_areSecretsShown || secretCount(preview) == 0)
        return preview.payload.indented;
    // What has a written form has one with masked texts too.
    return shownReport(preview, m_areSecretsShown).document.indented().value_or(preview.payload.indented);
}

void ReportCard::showText(const QString &cause)
{
    const QByteArray &wire = m_draft.preview()->payload.wire;
    if (secretCount(*m_draft.preview()) > 0 && !m_areSecretsShown && !m_isWireConfirmed)
        m_view->setForm(ReportView::Form::Pretty);
    if (!m_isNewSubject) {
        m_view->updateDocument(shownText(), wire, cause);
        return;
    }
    m_view->showDocument(shownText(), wire);
    // Long copied sections stand folded, so that the report can be seen as a whole; and so does the context, the same
    // in all reports, until the person opens it.
    QList<QStringList> folded = {{u"properties"_s, u"pipeline"_s}, {u"properties"_s, u"policies"_s}};
    if (!m_isContextOpen)
        folded.append({u"context"_s});
    m_view->json().setFoldedPaths(folded);
    m_isNewSubject = false;
}

void ReportCard::switchForm(ReportView::Form form)
{
    if (!m_draft.preview())
        return;
    if (form == ReportView::Form::Wire && !m_areSecretsShown && !m_isWireConfirmed) {
        if (!confirmExactBytes(*m_draft.preview(), this))
            return;
        m_isWireConfirmed = true;
    }
    m_view->setForm(form);
}

void ReportCard::annotate()
{
    const Preview &preview = *m_draft.preview();
    QList<JsonAnnotation> annotations = lensAnnotations(shownReport(preview, m_areSecretsShown));
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
    m_view->setAnnotations(annotations);
}

void ReportCard::showSize()
{
    const Preview &preview = *m_draft.preview();
    if (preview.outcome != Preview::Outcome::Sent) {
        m_size->setText(tr("Not sent: %1").arg(errorSummary(*preview.reason)));
        m_size->setToolTip(plainToolTip(refusalMessage(*preview.reason)));
        return;
    }
    const bool isMasked = secretCount(preview) > 0 && !m_areSecretsShown;
    const int bytes = int(preview.payload.wire.size());
    QString text = tr("%Ln bytes · SHA-256 %1 … · these exact bytes are what is sent", nullptr, bytes);
    if (isMasked)
        text = tr("%Ln bytes · SHA-256 %1 … · secrets are masked here, and sent in clear", nullptr, bytes);
    else if (!preview.assumed.isEmpty())
        text = tr("%Ln bytes · SHA-256 %1 … · some values are assumed", nullptr, bytes);
    m_size->setText(text.arg(preview.payload.sha256.first(12)));
    m_size->setToolTip(preview.payload.sha256);
}

void ReportCard::showProblem()
{
    const Preview &preview = *m_draft.preview();
    const bool isRefused = preview.outcome == Preview::Outcome::Refused;
    const Error &error = *preview.reason;
    fillProblemPanel(*m_problem, error, m_draft.projectFolder(), isRefused);
    readExcerpt(error);
    addRemedies(error);
    m_hint->setHint({}, {});
    m_content->setCurrentWidget(m_problemArea);
    m_copy->setEnabled(false);
    m_compare->setEnabled(false);
    m_review->setEnabled(false);
    m_size->setText(isRefused ? tr("No report: Rasa stops before it makes one.")
                              : tr("No report leaves: Rasa drops it without a word."));
    m_size->setToolTip({});
    m_verdict->setText({});
    announce(*m_problem, m_problem->message());
}

/** The nearest one first. */
void ReportCard::addRemedies(const Error &error)
{
    const bool isNoProject = error.code == Error::Code::ProjectMissing || error.code == Error::Code::NotARasaProject;
    if (isUnreadable(error)) {
        connect(m_problem->addButton(tr("Read again")), &QPushButton::clicked, &m_draft, &EventDraft::reloadProject);
    } else if (!error.path.isEmpty() && !isNoProject) {
        connect(m_problem->addButton(tr("Open in editor")), &QPushButton::clicked, this, [this, error] {
            Q_EMIT openFileRequested(QDir(m_draft.projectFolder()).absoluteFilePath(error.path), error.line);
        });
    }
    if (isNoProject || isUnreadable(error) || error.path.isEmpty())
        connect(m_problem->addButton(tr("Open project …")), &QPushButton::clicked, this,
                &ReportCard::openProjectRequested);
    connect(m_problem->addButton(tr("Copy message")), &QPushButton::clicked, this,
            [error] { QGuiApplication::clipboard()->setText(refusalMessage(error)); });
}

void ReportCard::readExcerpt(const Error &error)
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

} // namespace Telemetry

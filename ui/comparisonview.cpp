#include "ui/comparisonview.h"

#include "core/events/profiledifference.h"
#include "ui/comparisonheader.h"
#include "ui/comparisonmenu.h"
#include "ui/comparisonwords.h"
#include "ui/differenceview.h"
#include "ui/emptystate.h"
#include "ui/eventdraft.h"
#include "ui/problempage.h"
#include "ui/problempanel.h"
#include "ui/telemetrystyle.h"
#include "ui/textlabel.h"
#include "ui/theme.h"
#include "ui/typography.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFuture>
#include <QPromise>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QThreadPool>

#include <memory>

namespace Telemetry {

using namespace Qt::StringLiterals;

ComparisonView::ComparisonView(const EventCatalogue &catalogue, EventDraft &draft, const SituationWatcher &watcher,
                               QWidget *parent)
    : Card(parent), m_catalogue(catalogue), m_draft(draft), m_source(catalogue, draft, watcher)
{
    setPadded(false);
    setAccessibleName(tr("Comparison"));
    makeHeader();
    m_menu = new ComparisonMenu(m_source, draft, watcher, this);
    m_header->setMenu(m_menu);
    connect(m_menu, &ComparisonMenu::targetChosen, this, &ComparisonView::compareWith);
    makeContent();
    makeFooter();
    makeKeys();
    connect(&m_source, &ComparisonSource::changed, this, &ComparisonView::compare);
    connect(&m_draft, &EventDraft::subjectChanged, this, [this] {
        m_isNew = true;
        if (m_isOpen)
            showTarget();
    });
}

void ComparisonView::makeHeader()
{
    m_header = new ComparisonHeader;
    addHeader()->addWidget(m_header);
    m_model.setOnlyDifferences(true);
    connect(m_header, &ComparisonHeader::onlyDifferencesToggled, this, [this](bool only) {
        const QString path = currentPath();
        m_model.setOnlyDifferences(only);
        m_rows->goTo(path);
    });
    connect(m_header, &ComparisonHeader::formChanged, this, [this](DifferenceModel::Form form) {
        const QString path = currentPath();
        m_model.setForm(form);
        m_rows->goTo(path);
    });
    connect(m_header, &ComparisonHeader::doneRequested, this, &ComparisonView::done);
}

QString ComparisonView::currentPath() const
{
    const QModelIndex current = m_rows->currentIndex();
    return current.isValid() ? m_model.pathOf(current.row()) : QString();
}

void ComparisonView::makeContent()
{
    m_content = new QStackedWidget;
    m_rows = new DifferenceView(m_model);
    m_rows->setAccessibleName(tr("Compared lines"));
    m_content->addWidget(m_rows);
    m_empty = new EmptyState;
    m_content->addWidget(m_empty);
    m_problem = new ProblemPanel;
    m_problemPage = new QScrollArea;
    m_problemPage->setWidgetResizable(true);
    m_problemPage->setFrameShape(QFrame::NoFrame);
    m_problemPage->setWidget(m_problem);
    m_problemPage->setAccessibleName(tr("Problem"));
    m_content->addWidget(m_problemPage);
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (m_source.target().kind == ComparisonTarget::Kind::File)
            m_menu->chooseFile();
        else
            m_header->showMenu();
    });
    body()->addWidget(m_content, 1);
}

void ComparisonView::makeFooter()
{
    QBoxLayout *footer = addFooter();
    m_footer = footer->parentWidget();
    m_lens = new TextLabel({}, TextLabel::Role::Strong);
    m_lens->setWordWrap(true);
    m_lensPlaces = new TextLabel({}, TextLabel::Role::Text);
    m_lensPlaces->setWordWrap(true);
    footer->addWidget(m_lens, 2);
    footer->addSpacing(Grid(font()).gap());
    footer->addWidget(m_lensPlaces, 3);
    m_next = new QPushButton(tr("Next ↓"));
    m_next->setAutoDefault(false);
    m_next->setAccessibleName(tr("Next difference"));
    m_next->setToolTip(plainToolTip(tr("To the next difference (F7); back with Shift+F7")));
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    footer->addWidget(m_next);
}

void ComparisonView::makeKeys()
{
    const auto add = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(QKeySequence(Qt::Key_F7), [this] { step(1); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F7), [this] { step(-1); });
    add(QKeySequence(Qt::Key_Escape), [this] { Q_EMIT done(); });
}

void ComparisonView::step(int direction)
{
    if (m_content->currentWidget() == m_rows)
        m_rows->stepToDifference(direction);
}

/** What most people want to know: what the newest version sends; for that one, the newest of Open Source. */
ComparisonTarget ComparisonView::newestProfile() const
{
    QString newest;
    for (const Profile *profile : profileSuccession()) {
        if (profile->id != m_draft.effectiveProfile() && EventCatalogue::knows(profile->id, m_draft.chosenEvent()))
            newest = profile->id;
    }
    return {.kind = ComparisonTarget::Kind::Profile, .name = newest};
}

void ComparisonView::open()
{
    m_isOpen = true;
    m_isNew = true;
    const ComparisonTarget &last = m_source.target();
    const bool isProfile = last.kind == ComparisonTarget::Kind::Profile;
    if (isProfile && (last.name.isEmpty() || last.name == m_draft.effectiveProfile()))
        m_source.setTarget(newestProfile());
    showTarget();
    m_source.setActive(true);
    m_rows->setFocus(Qt::OtherFocusReason);
}

void ComparisonView::close()
{
    m_isOpen = false;
    m_source.setActive(false);
}

void ComparisonView::compareWith(const ComparisonTarget &target)
{
    m_isNew = true;
    m_source.setTarget(target);
    showTarget();
}

void ComparisonView::setSecretsShown(bool areShown)
{
    if (m_areSecretsShown == areShown)
        return;
    m_areSecretsShown = areShown;
    compare();
}

QString ComparisonView::leftName() const
{
    return profileName(m_draft.effectiveProfile(), m_draft.installedVersion());
}

QString ComparisonView::targetName() const
{
    return Telemetry::targetName(m_source.target(), m_source.other());
}

void ComparisonView::showTarget()
{
    m_header->setHeading(m_draft.chosenEvent().name);
    const QString name = targetName();
    m_header->setTarget(name);
    m_rows->setTitles(tr("As %1").arg(leftName()),
                      m_source.target().kind == ComparisonTarget::Kind::Profile ? tr("As %1").arg(name) : name);
}

QHash<QString, QString> ComparisonView::specialNotes() const
{
    QHash<QString, QString> notes;
    if (m_source.target().kind != ComparisonTarget::Kind::Profile)
        return notes;
    const auto differences =
        memberDifferences(m_catalogue, m_draft.chosenEvent(), m_draft.preview()->profile, m_source.target().name);
    for (const MemberDifference &difference : differences) {
        if (!difference.note.isEmpty() && difference.kind != MemberDifference::Kind::Removed)
            notes.insert(difference.path(), difference.note);
    }
    return notes;
}

void ComparisonView::compare()
{
    if (!m_isOpen)
        return;
    ++m_serial; // whatever is being compared is of the past
    showTarget();
    const auto &preview = m_draft.preview();
    const OtherSide &other = m_source.other();
    if (!preview || (other.state == OtherSide::State::Reading && m_isNew)) {
        //: Title of an empty page while the project is read
        showNothing(tr("Reading"), tr("Both reports are being made."), {});
        return;
    }
    if (preview->outcome == Preview::Outcome::Refused) {
        showNothing(tr("There is no report to compare"), errorMessage(*preview->reason), {});
        return;
    }
    switch (other.state) {
    case OtherSide::State::Reading:
        return; // what is shown stays meanwhile
    case OtherSide::State::Absent:
        showAbsent();
        return;
    case OtherSide::State::Failed:
        showFailed(other.error);
        return;
    case OtherSide::State::Refused:
        showRefused(other.error);
        return;
    case OtherSide::State::Ready:
        break;
    }
    const ComparisonInput input{.left = comparedReport(*preview),
                                .right = other.report,
                                .notes = specialNotes(),
                                .areSecretsShown = m_areSecretsShown};
    showLens(input.left.lens, input.right.lens);
    const auto promise = std::make_shared<QPromise<Result<ComparisonTexts>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, input] {
        promise->addResult(comparisonTexts(input));
        promise->finish();
    });
    promise->future().then(this, [this, serial = m_serial](const Result<ComparisonTexts> &texts) {
        if (serial == m_serial)
            take(texts);
    });
}

void ComparisonView::take(const Result<ComparisonTexts> &texts)
{
    if (!texts) {
        showFailed(texts.error());
        return;
    }
    m_header->setSentence(
        comparisonSentence(m_source.target(), leftName(), targetName(), m_draft.effectiveProfile(), texts->counts));
    const bool hadRow = m_rows->currentIndex().isValid() && !m_isNew;
    const QString path = currentPath();
    const int scrolled = m_rows->verticalScrollBar()->value();
    m_model.setTexts(*texts);
    m_content->setCurrentWidget(m_rows);
    m_next->setEnabled(m_model.nextDifference(-1, 1) >= 0);
    if (hadRow) {
        m_rows->goTo(path);
        m_rows->verticalScrollBar()->setValue(scrolled);
    } else if (!m_rows->stepToDifference(1) && m_model.rowCount() > 0) {
        m_rows->setCurrentIndex(m_model.index(0));
    }
    m_isNew = false;
}

void ComparisonView::showLens(const QList<LensMark> &left, const QList<LensMark> &right)
{
    const LensSummary summary = lensSummary(left, right);
    const Colors colors = colorsOf(palette());
    QPalette ground = palette();
    ground.setColor(QPalette::Window, colors.warningGround);
    m_footer->setPalette(ground);
    m_footer->setAutoFillBackground(!summary.isQuiet); // else the line above it is covered
    m_lens->setRole(summary.isQuiet ? TextLabel::Role::Muted : TextLabel::Role::Warning);
    m_lensPlaces->setRole(summary.isQuiet ? TextLabel::Role::Muted : TextLabel::Role::Warning);
    m_lens->setText(summary.headline);
    m_lensPlaces->setText(summary.places);
}

void ComparisonView::showAbsent()
{
    const AbsentText text = absentText(m_source.target(), m_draft.chosenEvent().name);
    showNothing(text.headline, text.sentence, tr("Compare with something else …"));
}

void ComparisonView::showFailed(const Error &error)
{
    const bool isFile = m_source.target().kind == ComparisonTarget::Kind::File;
    showNothing(isFile ? tr("This file cannot be compared") : tr("This report cannot be compared"), errorMessage(error),
                isFile ? tr("Choose another file …") : tr("Compare with something else …"));
}

void ComparisonView::showRefused(const Error &error)
{
    showLens({}, {});
    m_header->setSentence(tr("Rasa would refuse the other project."));
    fillProblemPanel(*m_problem, error, m_source.target().name, true);
    connect(m_problem->addButton(tr("Read again")), &QPushButton::clicked, &m_source, &ComparisonSource::refresh);
    connect(m_problem->addLink(tr("Compare with something else …")), &QPushButton::clicked, m_header,
            &ComparisonHeader::showMenu);
    m_content->setCurrentWidget(m_problemPage);
    m_next->setEnabled(false);
}

void ComparisonView::showNothing(const QString &headline, const QString &text, const QString &action)
{
    showLens({}, {});
    m_header->setSentence({});
    m_empty->setContent(headline, text);
    m_empty->setAction(action);
    m_content->setCurrentWidget(m_empty);
    m_next->setEnabled(false);
}

void ComparisonView::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_isOpen)
        compare();
}

} // namespace Telemetry

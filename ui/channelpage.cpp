#include "ui/channelpage.h"

#include "core/payload/errorreport.h"
#include "core/payload/fieldplaces.h"
#include "core/payload/identify.h"
#include "core/project/refusal.h"
#include "core/settings/globalconfig.h"
#include "ui/card.h"
#include "ui/cardheading.h"
#include "ui/channelentries.h"
#include "ui/emptystate.h"
#include "ui/eventdraft.h"
#include "ui/fieldpanel.h"
#include "ui/jsonview.h"
#include "ui/lensannotations.h"
#include "ui/privacycard.h"
#include "ui/reportview.h"
#include "ui/situationwatcher.h"
#include "ui/taglabel.h"
#include "ui/textlabel.h"
#include "ui/tracebackinput.h"
#include "ui/typography.h"
#include "ui/verdicts.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

namespace Telemetry {

using namespace Qt::StringLiterals;

ChannelPage::ChannelPage(const EventCatalogue &catalogue, EventDraft &draft, SituationWatcher &watcher, QWidget *parent)
    : QWidget(parent),
      m_catalogue(catalogue),
      m_draft(draft),
      m_watcher(watcher),
      m_eventId(randomId()),
      m_splitter(new QSplitter),
      m_field(new FieldPanel(catalogue)),
      m_privacy(new PrivacyCard)
{
    const Grid grid(font());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(grid.gap());
    m_splitter->addWidget(makeReport());
    m_splitter->addWidget(makeSide());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);

    connect(m_input, &TracebackInput::changed, this, &ChannelPage::renew);
    connect(&m_view->json(), &JsonView::currentPathChanged, this, [this](const QStringList &path) {
        if (m_preview)
            showField(path);
    });
    connect(m_view, &ReportView::formRequested, this, [this](ReportView::Form form) {
        if (m_preview && (form == ReportView::Form::Pretty || confirmExactBytes(*m_preview, this)))
            m_view->setForm(form);
    });
    connect(m_privacy, &PrivacyCard::secretsToggled, this, &ChannelPage::showPreview);
    const auto renewShown = [this] {
        if (isVisible())
            renew();
    };
    connect(&m_draft, &EventDraft::previewChanged, this, renewShown);
    connect(&m_draft, &EventDraft::subjectChanged, this, renewShown);
    connect(&m_watcher, &SituationWatcher::situationChanged, this, renewShown);
}

Card *ChannelPage::makeReport()
{
    const Grid grid(font());
    auto *card = new Card;
    card->setPadded(false);
    card->setMinimumWidth(grid.px(340));
    QBoxLayout *header = card->addHeader();
    header->setSpacing(grid.px(8));
    m_heading = new CardHeading;
    header->addWidget(m_heading, 1);
    m_mark = new TagLabel({}, Tone::Warning);
    header->addWidget(m_mark, 0, Qt::AlignTop);

    m_input = new TracebackInput;
    card->body()->addWidget(m_input);
    m_content = new QStackedWidget;
    m_view = new ReportView;
    m_empty = new EmptyState;
    m_content->addWidget(m_empty);
    m_content->addWidget(m_view);
    card->body()->addWidget(m_content, 1);

    QBoxLayout *footer = card->addFooter();
    footer->setSpacing(grid.gap());
    m_outcome = new TextLabel({}, TextLabel::Role::Small);
    m_outcome->setWordWrap(true);
    m_size = new TextLabel({}, TextLabel::Role::Small);
    m_size->setSelectable(true);
    footer->addWidget(m_outcome, 1);
    footer->addWidget(m_size, 0);
    return card;
}

QWidget *ChannelPage::makeSide()
{
    const Grid grid(font());
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(grid.gap());
    auto *card = new Card(tr("What decides here"));
    card->body()->setSpacing(grid.px(8));
    m_state = new TextLabel({}, TextLabel::Role::Strong);
    m_reasons = new TextLabel;
    m_rules = new TextLabel({}, TextLabel::Role::Muted);
    for (TextLabel *label : {m_state, m_reasons, m_rules}) {
        label->setWordWrap(true);
        card->body()->addWidget(label);
    }
    layout->addWidget(card);
    layout->addWidget(m_field);
    layout->addWidget(m_privacy);
    layout->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(grid.px(250));
    scroll->setWidget(column);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    column->setAutoFillBackground(false);
    return scroll;
}

void ChannelPage::setNarrow(bool isNarrow)
{
    m_input->setBrief(isNarrow);
    const Qt::Orientation wanted = isNarrow ? Qt::Vertical : Qt::Horizontal;
    if (m_splitter->orientation() == wanted && m_splitter->property("arranged").toBool())
        return;
    m_splitter->setProperty("arranged", true);
    m_splitter->setOrientation(wanted);
    const int total = isNarrow ? m_splitter->height() : m_splitter->width();
    const int side = isNarrow ? total / 3 : Grid(font()).px(272);
    m_splitter->setSizes({total - side, side});
}

void ChannelPage::setCapturedErrors(const QByteArray &errors)
{
    m_input->setCaptured(errors);
}

void ChannelPage::enter()
{
    if (m_input->isVisibleTo(this))
        m_input->setFocus(Qt::ShortcutFocusReason);
    else
        m_view->json().setFocus(Qt::ShortcutFocusReason);
}

bool ChannelPage::findInReport()
{
    if (m_content->currentWidget() != m_view || !m_view->hasKeyboard())
        return false;
    m_view->find();
    return true;
}

void ChannelPage::showEntry(const QString &slug)
{
    const EventDefinition &entry = *channelEntry(slug);
    m_slug = slug;
    m_heading->name().setText(entry.name);
    m_heading->sentence().setText(entry.summary);
    m_mark->setText(channelMark(slug).isEmpty() ? tr("Rasa Pro") : channelMark(slug));
    m_mark->setTone(slug == ErrorReportSlug ? Tone::Warning : Tone::Neutral);
    m_input->setVisible(slug == ErrorReportSlug);
    m_privacy->hideSecrets();
    renew();
}

void ChannelPage::renew()
{
    showChannel();
    m_preview.reset();
    if (!m_draft.facts()) {
        //: Title of an empty page while the project is read
        showNothing(tr("Reading"), tr("The project and this computer are being read."));
        return;
    }
    m_preview = m_slug == ErrorReportSlug ? makeErrorPreview() : makeIdentifyPreview();
    showPreview();
}

std::optional<Preview> ChannelPage::makeErrorPreview()
{
    const QByteArray text = m_input->text();
    if (text.trimmed().isEmpty()) {
        m_input->tell(tr("Nothing of it leaves this computer."), false);
        showNothing(tr("No traceback yet"),
                    tr("Give the traceback of an error to see what Rasa's error reporting would send of it."));
        return std::nullopt;
    }
    const FoundTracebacks found = findTracebacks(text, m_input->path());
    const PythonTraceback *top = found.reachedTop();
    if (!top) {
        m_input->tell(errorMessage(*found.problem), true);
        showNothing(tr("No traceback in this text"), errorAdvice(*found.problem));
        return std::nullopt;
    }
    auto made = makeErrorReport(m_catalogue,
                                {.profile = m_draft.effectiveProfile(),
                                 .machineId = m_draft.shownMachineId(),
                                 .eventId = m_eventId,
                                 .moment = QDateTime::currentDateTimeUtc()},
                                *m_draft.facts(), *top);
    if (!made) {
        m_input->tell(errorMessage(made.error()), true);
        showNothing(tr("The traceback is not whole"), errorAdvice(made.error()));
        return std::nullopt;
    }
    const QString lines = tr("Lines %1 to %2.").arg(top->firstLine).arg(top->lastLine);
    m_input->tell(found.tracebacks.size() == 1
                      ? lines
                      : tr("%1 The text has %Ln tracebacks; only the one that ended the command is reported.", nullptr,
                           int(found.tracebacks.size()))
                            .arg(lines),
                  false);
    return *std::move(made);
}

std::optional<Preview> ChannelPage::makeIdentifyPreview()
{
    const Facts &facts = *m_draft.facts();
    const MachineId id = m_draft.shownMachineId();
    auto made = makeIdentify(m_catalogue,
                             {.profile = m_draft.effectiveProfile(), .machineId = id.value, .isMachineIdNew = id.isNew},
                             facts, readTraitSources(facts.folder, u"endpoints.yml"_s, facts.environment));
    if (made && made->outcome != Preview::Outcome::Refused)
        return *std::move(made);
    const Error error = made ? *made->reason : made.error();
    showNothing(tr("No request"), refusalMessage(error));
    return std::nullopt;
}

void ChannelPage::showNothing(const QString &headline, const QString &sentence)
{
    m_empty->setContent(headline, visibleText(sentence));
    m_content->setCurrentWidget(m_empty);
    m_outcome->setRole(TextLabel::Role::Small);
    m_outcome->setText(tr("No report yet."));
    m_size->setText({});
    m_field->hide();
    m_privacy->hide();
}

void ChannelPage::showPreview()
{
    if (!m_preview)
        return;
    const Preview &preview = *m_preview;
    const QStringList path = m_view->json().currentPath();
    const QByteArray shown =
        shownReport(preview, m_privacy->areSecretsShown()).document.indented().value_or(preview.payload.indented);
    m_view->showDocument(shown, preview.payload.wire.isEmpty() ? QByteArray() : preview.payload.wire);
    m_view->json().setCurrentPath(path);
    annotate();
    m_content->setCurrentWidget(m_view);
    if (preview.outcome == Preview::Outcome::Sent) {
        m_outcome->setRole(TextLabel::Role::Small);
        m_outcome->setText(tr("Rasa would send this. This program only shows it."));
        m_size->setText(tr("%Ln bytes", nullptr, int(preview.payload.wire.size())));
        m_size->setToolTip(preview.payload.sha256);
    } else {
        m_outcome->setRole(TextLabel::Role::Warning);
        m_outcome->setText(visibleText(errorMessage(*preview.reason)));
        m_size->setText({});
        m_size->setToolTip({});
    }
    m_field->setVisible(true);
    showField(m_view->json().currentPath());
    m_privacy->show(preview);
}

void ChannelPage::showField(const QStringList &path)
{
    m_field->show(*m_preview, shownReport(*m_preview, m_privacy->areSecretsShown()).document, path);
}

void ChannelPage::annotate()
{
    QList<JsonAnnotation> annotations = lensAnnotations(shownReport(*m_preview, m_privacy->areSecretsShown()));
    const auto mark = [&annotations](const QStringList &path) {
        JsonAnnotation annotation;
        annotation.path = path;
        annotation.note = tr("assumed");
        annotations.append(annotation);
    };
    for (const Field &field : std::as_const(m_preview->fields)) {
        if (field.how == Field::How::Assumed)
            mark(fieldPath(*m_preview, field.name));
    }
    for (const Field &field : std::as_const(m_preview->context)) {
        if (field.how == Field::How::Assumed)
            mark(contextPath(*m_preview, field.name));
    }
    m_view->setAnnotations(annotations);
}

void ChannelPage::showChannel()
{
    const auto wanted =
        m_slug == ErrorReportSlug ? ChannelState::Channel::ErrorReports : ChannelState::Channel::Identify;
    m_rules->setText(wanted == ChannelState::Channel::ErrorReports ? errorChannelRules().join(u' ')
                                                                   : tr("It follows the same switch as events."));
    for (const ChannelState &state : m_watcher.situation().channels) {
        if (state.channel != wanted)
            continue;
        //: State of a channel: on, off, ...
        m_state->setText(tr("Now: %1").arg(state.isThere ? verdictName(state.verdict) : tr("absent")));
        m_reasons->setText(visibleText(state.reasons.join(u' ')));
    }
}

} // namespace Telemetry

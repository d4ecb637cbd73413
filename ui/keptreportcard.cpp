#include "ui/keptreportcard.h"

#include "core/delivery/curlcommand.h"
#include "core/reporting/attemptstanding.h"
#include "ui/attempttexts.h"
#include "ui/cardheading.h"
#include "ui/emptystate.h"
#include "ui/jsonview.h"
#include "ui/lensannotations.h"
#include "ui/privacycard.h"
#include "ui/showntime.h"
#include "ui/textlabel.h"
#include "ui/typography.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** A stored report as the parts of the window take it: its own bytes, and the marks of the privacy lens. */
Preview previewOf(const Report &report, const Facts &facts)
{
    Preview preview;
    preview.event = report.event;
    preview.profile = report.profile;
    preview.payload.wire = report.body;
    preview.payload.sha256 = report.sha256;
    if (const auto document = Json::parse(report.body)) {
        preview.payload.document = *document;
        preview.payload.indented = document->indented().value_or(report.body);
        const LensKnowledge knowledge{.userName = facts.userName,
                                      .hostName = facts.hostName,
                                      .homePath = facts.environment.home(),
                                      .secretHash = {},
                                      .substitutions = {},
                                      .values = {}};
        preview.lens = lensMarks(*document, knowledge);
    }
    return preview;
}

TextLabel::Role roleOf(ReportStanding::Mood mood)
{
    switch (mood) {
    case ReportStanding::Mood::Calm:
        return TextLabel::Role::Muted;
    case ReportStanding::Mood::Warning:
        return TextLabel::Role::Warning;
    case ReportStanding::Mood::Bad:
        return TextLabel::Role::Bad;
    }
    Q_UNREACHABLE();
}

bool isInOutbox(ReportState state)
{
    return state != ReportState::Delivered && state != ReportState::Discarded;
}

ReportStanding::Mood moodOf(AttemptStanding::Mood mood)
{
    switch (mood) {
    case AttemptStanding::Mood::Good:
    case AttemptStanding::Mood::Calm:
        return ReportStanding::Mood::Calm;
    case AttemptStanding::Mood::Warning:
        return ReportStanding::Mood::Warning;
    case AttemptStanding::Mood::Bad:
        return ReportStanding::Mood::Bad;
    }
    Q_UNREACHABLE();
}

} // namespace

KeptReportCard::KeptReportCard(QWidget *parent) : Card(parent)
{
    setPadded(false);
    body()->setSpacing(0);
    makeHeader();
    makeForms();
    makeContent();
    QBoxLayout *footer = addFooter();
    m_size = new TextLabel({}, TextLabel::Role::Small);
    m_size->setWordWrap(true);
    m_size->setSelectable(true);
    footer->addWidget(m_size, 1);
    clear(tr("No report chosen"), tr("Choose one above to see every byte of it."));
}

void KeptReportCard::makeHeader()
{
    const Grid grid(font());
    QBoxLayout *header = addHeader();
    header->setSpacing(grid.gap());
    m_heading = new CardHeading;
    m_heading->name().setWordWrap(true);
    m_heading->sentence().setSelectable(true);
    header->addWidget(m_heading, 1);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(grid.px(8));
    header->addLayout(m_actions);
}

void KeptReportCard::makeForms()
{
    const Grid grid(font());
    m_tools = new QWidget;
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins(grid.px(11), grid.px(6), grid.px(14), grid.px(2)); // tabs have a margin of their own
    row->setSpacing(grid.gap());
    m_forms = new QTabBar;
    m_forms->setAccessibleName(tr("What is shown of the report"));
    m_forms->setDrawBase(false);
    m_forms->setExpanding(false);
    //: Tab: the report indented, line by line
    for (const QString &name : {tr("Readable"), tr("As sent"), tr("Headers"), tr("Answer"), tr("Attempts")})
        m_forms->addTab(name);
    connect(m_forms, &QTabBar::currentChanged, this, &KeptReportCard::showTab);
    row->addWidget(m_forms);
    row->addStretch(1);
    m_secrets = new QCheckBox(tr("Show secrets"));
    connect(m_secrets, &QCheckBox::toggled, this, &KeptReportCard::showTab);
    row->addWidget(m_secrets);
    m_copy = new QPushButton(tr("Copy"));
    auto *menu = new QMenu(m_copy);
    menu->addAction(tr("Exact body bytes"), this, &KeptReportCard::copyExactBody);
    menu->addAction(tr("JSON, indented"), this, [this] { copyBody(m_preview.payload.indented); });
    menu->addAction(tr("SHA-256"), this, [this] { copyHash(); });
    menu->addAction(tr("Header lines"), this, [this] { QGuiApplication::clipboard()->setText(m_headers); });
    menu->addAction(tr("Command for curl"), this, [this] {
        if (m_destination)
            copyBody(curlCommand(m_destination->url, m_preview.payload.wire));
    });
    m_copy->setMenu(menu);
    row->addWidget(m_copy);
    body()->addWidget(m_tools);
}

void KeptReportCard::makeContent()
{
    const Grid grid(font());
    m_content = new QStackedWidget;
    m_content->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // the room there is, not all lines
    m_content->setMinimumHeight(grid.px(160));
    m_empty = new EmptyState;
    m_content->addWidget(m_empty);
    m_json = new JsonView;
    m_json->setAccessibleName(tr("Body"));
    m_json->setFrameShape(QFrame::NoFrame);
    m_content->addWidget(m_json);
    m_text = new QPlainTextEdit;
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFont(monoFont(font()));
    m_text->setLayoutDirection(Qt::LeftToRight); // in every language
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(grid.px(12));
    m_content->addWidget(m_text);
    body()->addWidget(m_content, 1);
}

void KeptReportCard::show(const TriedReport &tried, const ReportStanding &standing, const Situation &situation)
{
    const Attempt *last = tried.attempts.isEmpty() ? nullptr : &tried.attempts.constLast();
    showWith(tried, standing, situation, situation.destination, last);
}

void KeptReportCard::showAttempt(const TriedReport &tried, qint64 sequence, const ReportStanding &now,
                                 const Situation &situation)
{
    const auto found = std::find_if(tried.attempts.begin(), tried.attempts.end(),
                                    [sequence](const Attempt &attempt) { return attempt.sequence == sequence; });
    if (found == tried.attempts.end())
        return;
    const AttemptStanding standing = standingOf(*found);
    ReportStanding shown{.word = standing.word, .reason = reasonSentence(*found), .mood = moodOf(standing.mood)};
    if (isInOutbox(tried.report.state)) {
        // What the attempt met is told once.
        const QString why = QString(now.reason).remove(shown.reason).trimmed();
        shown.reason += u"\n"_s + tr("Now in the outbox: %1. %2").arg(now.word, why);
        shown.reason = shown.reason.trimmed();
    }
    // The address is kept without what people must not see; it makes the header lines that left.
    Result<Destination> destination = situation.destination;
    if (!found->destination.isEmpty())
        destination = Destination{.url = QUrl(found->destination)};
    showWith(tried, shown, situation, destination, &*found);
}

void KeptReportCard::showWith(const TriedReport &tried, const ReportStanding &standing, const Situation &situation,
                              const Result<Destination> &destination, const Attempt *attempt)
{
    const bool isOther = tried.report.id != m_tried.report.id;
    m_tried = tried;
    m_destination = destination;
    m_answer = attempt ? answerText(*attempt) : tr("It was never tried, so nothing was answered.");
    m_preview = previewOf(tried.report, situation.facts);
    m_headers = headersText(m_destination, tried.report.body, situation.writeKey);
    m_attempts = attemptsText(tried.attempts);
    m_heading->name().setText(visibleText(tr("%1, %2").arg(tried.report.event, standing.word)));
    m_heading->sentence().setRole(roleOf(standing.mood));
    QStringList lines = standing.reason.split(u'\n');
    for (QString &line : lines)
        line = visibleText(line);
    m_heading->sentence().setText(lines.join(u'\n'));
    m_heading->sentence().setVisible(!standing.reason.isEmpty());
    showFoot();
    m_tools->show();
    m_secrets->setVisible(secretCount(m_preview) > 0);
    if (isOther) {
        const QSignalBlocker quiet(m_secrets); // what one report showed is no consent for another
        m_secrets->setChecked(false);
        const QSignalBlocker still(m_forms);
        m_forms->setCurrentIndex(Readable);
        m_shownBody.clear();
        m_isAgreed = false;
    }
    showTab();
}

void KeptReportCard::showFoot()
{
    const Report &report = m_tried.report; // whose bytes were held against the hash when they were read
    m_size->setText(
        tr("Report %1 · %Ln bytes · SHA-256 %2 … · the bytes that were shown %3", nullptr, int(report.bytes))
            .arg(report.id)
            .arg(report.sha256.left(12), shownTime(report.created, QDateTime::currentDateTime())));
    m_size->setToolTip(tr("SHA-256 %1").arg(report.sha256));
}

void KeptReportCard::copyExactBody()
{
    if (hasReport())
        copyBody(m_preview.payload.wire);
}

void KeptReportCard::copyHash()
{
    if (hasReport())
        QGuiApplication::clipboard()->setText(m_tried.report.sha256);
}

void KeptReportCard::clear(const QString &headline, const QString &sentence)
{
    m_tried = {};
    m_preview = {};
    m_shownBody.clear();
    m_heading->name().setText({});
    m_heading->sentence().setText({});
    m_heading->sentence().hide();
    m_size->setText({});
    m_tools->hide();
    m_empty->setContent(headline, sentence);
    m_content->setCurrentWidget(m_empty);
}

void KeptReportCard::showTab()
{
    if (!hasReport())
        return;
    const int tab = m_forms->currentIndex();
    m_secrets->setEnabled(tab == Readable);
    if (tab == Readable) {
        showReadable();
        m_content->setCurrentWidget(m_json);
    } else if (tab == AsSent) {
        if (!agreeToExactBytes())
            return;
        if (m_json->mode() != JsonView::Mode::Wire || m_shownBody != m_preview.payload.wire) {
            m_shownBody = m_preview.payload.wire;
            m_json->setWire(m_shownBody);
        }
        m_content->setCurrentWidget(m_json);
    } else {
        m_text->setAccessibleName(tab == Headers ? tr("Header lines") : m_forms->tabText(tab));
        const QString text = tab == Headers ? m_headers : tab == Answer ? m_answer : m_attempts;
        if (m_text->toPlainText() != text)
            m_text->setPlainText(text);
        m_content->setCurrentWidget(m_text);
    }
}

/** Asks once for a report; the window goes on while it asks, so this may be reached again meanwhile. */
bool KeptReportCard::agreeToExactBytes()
{
    if (m_secrets->isChecked() || m_isAgreed)
        return true;
    if (m_isAsking)
        return false;
    m_isAsking = true;
    m_isAgreed = confirmExactBytes(m_preview, this);
    m_isAsking = false;
    if (!m_isAgreed)
        m_forms->setCurrentIndex(Readable);
    return m_isAgreed;
}

void KeptReportCard::showReadable()
{
    const MaskedReport shown = shownReport(m_preview, m_secrets->isChecked());
    // What was stored by another program may be no JSON: then its bytes are shown as they are.
    const QByteArray text = m_preview.payload.indented.isEmpty()
        ? m_preview.payload.wire
        : shown.document.indented().value_or(m_preview.payload.indented);
    if (m_json->mode() == JsonView::Mode::Pretty && m_shownBody == text)
        return; // caret and place stay while its state changes
    m_shownBody = text;
    m_json->setText(text);
    m_json->setAnnotations(lensAnnotations(shown));
}

void KeptReportCard::copyBody(const QByteArray &bytes)
{
    if (confirmExactBytes(m_preview, this))
        QGuiApplication::clipboard()->setText(QString::fromUtf8(bytes));
}

} // namespace Telemetry

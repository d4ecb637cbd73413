#include "ui/sandboxdialog.h"

#include "ui/announcement.h"
#include "ui/card.h"
#include "ui/jsonview.h"
#include "ui/lensannotations.h"
#include "ui/privacycard.h"
#include "ui/sandboxwords.h"
#include "ui/telemetrystyle.h"
#include "ui/textlabel.h"
#include "ui/typography.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QTabBar>

namespace Telemetry {

using namespace Qt::StringLiterals;

SandboxDialog::SandboxDialog(const Preview &preview, const QByteArray &key, QWidget *parent)
    : QDialog(parent), m_preview(preview), m_key(key)
{
    const Grid grid(font());
    setWindowTitle(tr("Try it without sending anything away"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid.px(24), grid.px(20), grid.px(24), grid.px(20));
    layout->setSpacing(grid.gap());
    auto *title = new TextLabel(preview.event, TextLabel::Role::PageTitle);
    layout->addWidget(title);
    const auto opened = m_sandbox.open();
    auto *explanation = new TextLabel(
        opened
            ? tr("A collector within this program listens at %1, on this computer alone, until you close this window. "
                 "The report goes there just as it would go out. Nothing leaves this computer, and neither outbox nor "
                 "history notes it, so no consent is needed.")
                  .arg(m_sandbox.url().toString())
            : visibleText(errorMessage(opened.error())),
        opened ? TextLabel::Role::Muted : TextLabel::Role::Bad);
    explanation->setWordWrap(true);
    layout->addWidget(explanation);
    layout->addWidget(makeChoice());
    m_verdict = new TextLabel({}, TextLabel::Role::Strong);
    m_sentence = new TextLabel;
    for (TextLabel *label : {m_verdict, m_sentence}) {
        label->setWordWrap(true);
        label->setSelectable(true);
        label->hide();
        layout->addWidget(label);
    }
    auto *sides = new QHBoxLayout;
    sides->setSpacing(grid.gap());
    Card *arrived = makeArrived();
    sides->addWidget(makeShown(), 1);
    sides->addWidget(arrived, 1);
    layout->addLayout(sides, 1);
    layout->addWidget(makeButtons());
    connect(&m_sandbox, &Sandbox::finished, this, &SandboxDialog::showOutcome);
    m_send->setEnabled(opened.has_value());
    resize(QSize(grid.px(980), grid.px(720)).boundedTo(screen()->availableSize()));
    if (opened)
        send(); // the one click was on what opened this
}

QWidget *SandboxDialog::makeChoice()
{
    const Grid grid(font());
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->setSpacing(grid.gap());
    auto *label = new QLabel(tr("What if the collector …"));
    m_behaviour = new QComboBox;
    m_behaviour->setAccessibleName(tr("What the collector does"));
    label->setBuddy(m_behaviour);
    for (const auto &[behaviour, words] : sandboxBehaviours())
        m_behaviour->addItem(words, int(behaviour));
    m_behaviour->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_behaviour->setMinimumContentsLength(20);
    row->addWidget(label);
    row->addWidget(m_behaviour, 1);
    m_send = new QPushButton(tr("Try again"));
    m_send->setAutoDefault(false);
    setButtonKind(*m_send, ButtonKind::Primary);
    connect(m_send, &QPushButton::clicked, this, &SandboxDialog::send);
    row->addWidget(m_send);
    return widget;
}

Card *SandboxDialog::makeShown()
{
    auto *card = new Card;
    card->setPadded(false);
    auto *title = new TextLabel(tr("Shown: %1 bytes").arg(locale().toString(m_preview.payload.wire.size())),
                                TextLabel::Role::CardTitle);
    title->setMinimumHeight(m_tabs->sizeHint().height()); // the lines stand level on both sides
    card->addHeader()->addWidget(title);
    auto *view = new JsonView;
    view->setAccessibleName(tr("What was shown"));
    view->setFrameShape(QFrame::NoFrame);
    showBody(*view, m_preview.payload.wire);
    card->body()->addWidget(view, 1);
    return card;
}

Card *SandboxDialog::makeArrived()
{
    const Grid grid(font());
    auto *card = new Card;
    card->setPadded(false);
    QBoxLayout *header = card->addHeader();
    header->addWidget(new TextLabel(tr("Arrived"), TextLabel::Role::CardTitle));
    header->addStretch(1);
    m_tabs = new QTabBar;
    m_tabs->setAccessibleName(tr("What is shown of what arrived"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const QString &name : {tr("Body"), tr("Headers"), tr("Answer")})
        m_tabs->addTab(name);
    connect(m_tabs, &QTabBar::currentChanged, this, &SandboxDialog::showTab);
    header->addWidget(m_tabs);
    m_content = new QStackedWidget;
    m_none = new TextLabel({}, TextLabel::Role::Muted);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_content->addWidget(m_none);
    m_body = new JsonView;
    m_body->setObjectName(u"arrived"_s);
    m_body->setAccessibleName(tr("What arrived"));
    m_body->setFrameShape(QFrame::NoFrame);
    m_content->addWidget(m_body);
    m_text = new QPlainTextEdit;
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFont(monoFont(font()));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(grid.px(12));
    m_content->addWidget(m_text);
    card->body()->addWidget(m_content, 1);
    return card;
}

QWidget *SandboxDialog::makeButtons()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    auto *note = new TextLabel(tr("Closing this window closes the port."), TextLabel::Role::Small);
    note->setWordWrap(true);
    layout->addWidget(note, 1);
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    layout->addWidget(close);
    return row;
}

void SandboxDialog::send()
{
    if (m_sandbox.isBusy()) {
        m_sandbox.stop();
        return;
    }
    m_send->setText(tr("Stop"));
    m_verdict->hide();
    m_sentence->setRole(TextLabel::Role::Muted);
    m_sentence->setText(tr("On its way, within this computer; an attempt ends after 10 s at the latest."));
    m_sentence->show();
    m_outcome = {};
    m_none->setText(tr("Nothing arrived yet."));
    m_content->setCurrentWidget(m_none);
    m_sandbox.send(m_preview.payload.wire, m_key, static_cast<SinkFault>(m_behaviour->currentData().toInt()));
}

void SandboxDialog::showOutcome(const SandboxOutcome &outcome)
{
    m_outcome = outcome;
    m_send->setText(tr("Try again"));
    const SandboxVerdict verdict = sandboxVerdict(m_preview.payload.wire, outcome.arrived);
    m_verdict->setRole(verdict.isSame ? TextLabel::Role::Good : TextLabel::Role::Warning);
    m_verdict->setText(verdict.text);
    m_verdict->show();
    m_sentence->setRole(TextLabel::Role::Text);
    m_sentence->setText(sandboxSentence(outcome));
    announce(*m_sentence, verdict.text + u' ' + m_sentence->text());
    showTab();
}

void SandboxDialog::showTab()
{
    const int tab = m_tabs->currentIndex();
    if (tab == Body && m_outcome.arrived && !m_outcome.arrived->body.isEmpty()) {
        showBody(*m_body, m_outcome.arrived->body);
        m_content->setCurrentWidget(m_body);
    } else if (tab == Body || !m_outcome.arrived) {
        m_none->setText(tr("The collector read no byte of the report."));
        m_content->setCurrentWidget(m_none);
    } else {
        m_text->setAccessibleName(tab == Headers ? tr("Header lines") : tr("Answer"));
        m_text->setPlainText(tab == Headers ? arrivedHead(*m_outcome.arrived) : answeredText(m_outcome));
        m_content->setCurrentWidget(m_text);
    }
}

/** The same bytes look the same on both sides, with secrets masked; other bytes are shown as they are. */
void SandboxDialog::showBody(JsonView &view, const QByteArray &bytes) const
{
    if (bytes != m_preview.payload.wire || m_preview.payload.indented.isEmpty()) {
        view.setWire(bytes);
        return;
    }
    const MaskedReport shown = shownReport(m_preview, false);
    view.setText(shown.document.indented().value_or(m_preview.payload.indented));
    view.setAnnotations(lensAnnotations(shown));
}

void SandboxDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept(); // no button is the default one
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace Telemetry

#include "ui/reviewdialog.h"

#include "core/delivery/requestheaders.h"
#include "core/events/cataloguetext.h"
#include "core/events/eventcatalogue.h"
#include "ui/card.h"
#include "ui/factlist.h"
#include "ui/jsonview.h"
#include "ui/lensannotations.h"
#include "ui/privacycard.h"
#include "ui/telemetrystyle.h"
#include "ui/textlabel.h"
#include "ui/typography.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QTabBar>

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

ReviewDialog::ReviewDialog(const Preview &preview, const Situation &situation, const EventDefinition &event,
                           QWidget *parent)
    : QDialog(parent), m_preview(preview)
{
    const Grid grid(font());
    setWindowTitle(tr("Review and send"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid.px(24), grid.px(20), grid.px(24), grid.px(20));
    layout->setSpacing(grid.gap());
    layout->addLayout(makeTitle());
    auto *twice = new TextLabel(
        tr("The rasa command sends this event by itself: %1 Sending it here as well would report it twice.")
            .arg(catalogueText(event.summary)),
        TextLabel::Role::Muted);
    twice->setWordWrap(true);
    layout->addWidget(twice);
    layout->addWidget(makeFacts(situation));
    layout->addWidget(makeBody(), 1);
    m_outcome = new TextLabel;
    m_outcome->setWordWrap(true);
    m_outcome->hide();
    layout->addWidget(m_outcome);
    layout->addWidget(makeButtons(situation));
    const int width = grid.px(860); // the hash is one long word
    const int height = std::max(grid.px(760), layout->totalHeightForWidth(width));
    resize(QSize(width, height).boundedTo(screen()->availableSize()));
}

QLayout *ReviewDialog::makeTitle()
{
    auto *row = new QHBoxLayout;
    row->addWidget(new TextLabel(m_preview.event, TextLabel::Role::PageTitle), 1);
    auto *sandbox = new QPushButton(tr("Try it without sending anything away …"));
    sandbox->setAutoDefault(false);
    setButtonKind(*sandbox, ButtonKind::Link);
    connect(sandbox, &QPushButton::clicked, this, &ReviewDialog::sandboxRequested);
    row->addWidget(sandbox);
    return row;
}

QWidget *ReviewDialog::makeFacts(const Situation &situation)
{
    auto *card = new Card;
    auto *facts = new FactList;
    facts->setAccessibleName(tr("Request"));
    QList<Fact> rows;
    const auto row = [&rows](const QString &name, const QString &value) {
        Fact fact;
        fact.name = name;
        fact.quietName = true;
        fact.value = value;
        fact.toolTip = value;
        rows.append(fact);
    };
    if (situation.destination) {
        const QUrl &url = situation.destination->url;
        row(tr("Destination"), shownDestination(url));
        for (const auto &[name, value] :
             requestHeaders(url, m_preview.payload.wire, situation.writeKey.key.toUtf8(), true))
            row(QString::fromUtf8(name), QString::fromUtf8(value));
    } else {
        row(tr("Destination"), errorMessage(situation.destination.error()));
    }
    row(tr("SHA-256"), m_preview.payload.sha256);
    facts->setFacts(rows);
    card->body()->addWidget(facts);
    return card;
}

QWidget *ReviewDialog::makeBody()
{
    const Grid grid(font());
    auto *card = new Card;
    card->setPadded(false);
    QBoxLayout *header = card->addHeader();
    header->addWidget(
        new TextLabel(tr("Body, %Ln bytes", nullptr, int(m_preview.payload.wire.size())), TextLabel::Role::CardTitle));
    header->addStretch();
    auto *form = new QTabBar;
    form->setAccessibleName(tr("How the body is shown"));
    form->setDrawBase(false);
    //: Tab: the report indented, line by line
    form->addTab(tr("Readable"));
    //: Tab: the exact bytes
    form->addTab(tr("As sent"));
    header->addWidget(form);
    auto *view = new JsonView;
    view->setAccessibleName(tr("Body"));
    view->setFrameShape(QFrame::NoFrame);
    auto *secrets = new QCheckBox(tr("Show secrets"));
    secrets->setVisible(secretCount(m_preview) > 0);
    header->insertWidget(header->indexOf(form), secrets);
    const auto showReadable = [this, view, secrets] {
        const MaskedReport shown = shownReport(m_preview, secrets->isChecked());
        view->setText(shown.document.indented().value_or(m_preview.payload.indented));
        view->setAnnotations(lensAnnotations(shown));
    };
    showReadable();
    connect(secrets, &QCheckBox::toggled, view, showReadable);
    connect(form, &QTabBar::currentChanged, this, [this, form, view, secrets, showReadable](int tab) {
        if (tab == 1 && !secrets->isChecked() && !confirmExactBytes(m_preview, this)) {
            form->setCurrentIndex(0);
            return;
        }
        secrets->setEnabled(tab == 0);
        if (tab == 0)
            showReadable();
        else
            view->setWire(m_preview.payload.wire);
    });
    card->body()->addWidget(view, 1);
    card->setMinimumHeight(grid.px(120));
    return card;
}

QWidget *ReviewDialog::makeButtons(const Situation &situation)
{
    const Grid grid(font());
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(grid.px(10));
    layout->addStretch();
    m_close = new QPushButton(tr("Cancel"));
    m_queue = new QPushButton(tr("Add to outbox"));
    m_send = new QPushButton(tr("Send now"));
    for (QPushButton *button : {m_close, m_queue, m_send}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_queue, &QPushButton::clicked, this, [this] {
        setBusy();
        Q_EMIT queueRequested();
    });
    connect(m_send, &QPushButton::clicked, this, [this] {
        setBusy();
        Q_EMIT sendRequested();
    });

    if (const QString reason = assumedReason(m_preview); !reason.isEmpty()) {
        showProblem(reason);
        m_queue->setEnabled(false);
        m_send->setEnabled(false);
    } else if (!situation.decision.maySend()) {
        showProblem(tr("It cannot be sent now: %1 It can be kept in the outbox.")
                        .arg(situation.decision.inspectorReasons.value(0)));
        m_send->setEnabled(false);
    }
    m_close->setFocus();
    return row;
}

void ReviewDialog::setBusy()
{
    m_queue->setEnabled(false);
    m_send->setEnabled(false);
    m_outcome->hide();
}

void ReviewDialog::showOutcome(bool isGood, const QString &text)
{
    setBusy();
    m_outcome->setRole(isGood ? TextLabel::Role::Good : TextLabel::Role::Bad);
    m_outcome->setText(text);
    m_outcome->show();
    m_close->setText(tr("Close"));
}

void ReviewDialog::showProblem(const QString &text)
{
    m_outcome->setRole(TextLabel::Role::Warning);
    m_outcome->setText(text);
    m_outcome->show();
}

void ReviewDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

QString assumedReason(const Preview &preview)
{
    if (preview.assumed.isEmpty())
        return {};
    return ReviewDialog::tr(
               "This program would have to make up: %1. Choose the values first; versions come from an installed Rasa.")
        .arg(preview.assumed.join(u", "_s));
}

} // namespace Telemetry

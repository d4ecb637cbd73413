#include "ui/consentdialog.h"

#include "core/settings/notice.h"
#include "ui/card.h"
#include "ui/eventdraft.h"
#include "ui/icons.h"
#include "ui/jsonview.h"
#include "ui/telemetrystyle.h"
#include "ui/textlabel.h"
#include "ui/typography.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

class AppSign : public QWidget
{
public:
    explicit AppSign(QWidget *parent = nullptr) : QWidget(parent) { setFixedSize(Grid(font()).px(46), Grid(font()).px(46)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), Icon::App, palette().color(QPalette::WindowText));
    }
};

} // namespace

ConsentDialog::ConsentDialog(EventDraft &draft, QWidget *parent) : QDialog(parent), m_draft(draft)
{
    const Grid grid(font());
    setWindowTitle(tr("Rasa Telemetry Inspector"));
    setAccessibleDescription(notice().lead);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid.px(30), grid.px(26), grid.px(30), grid.px(24));
    layout->setSpacing(grid.gap());
    layout->addWidget(makeHeader());
    layout->addWidget(makeParts(), 1);
    layout->addWidget(makeReport());
    m_problem = new TextLabel({}, TextLabel::Role::Bad);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    layout->addWidget(makeButtons());
    connect(&m_draft, &EventDraft::previewChanged, this, &ConsentDialog::showPreview);
    connect(&m_draft, &EventDraft::subjectChanged, this, &ConsentDialog::showPreview);
    showPreview();
    resize(grid.px(820), grid.px(760));
}

QWidget *ConsentDialog::makeHeader()
{
    const Grid grid(font());
    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins({});
    layout->setSpacing(grid.px(16));
    layout->addWidget(new AppSign, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(grid.px(6));
    texts->addWidget(new TextLabel(notice().title, TextLabel::Role::PageTitle));
    auto *lead = new TextLabel(notice().lead, TextLabel::Role::Muted);
    lead->setWordWrap(true);
    texts->addWidget(lead);
    layout->addLayout(texts, 1);
    return header;
}

QWidget *ConsentDialog::makeParts()
{
    const Grid grid(font());
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins({});
    columns->setSpacing(grid.gap());
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (QVBoxLayout *column : {left, right}) {
        column->setSpacing(grid.gap());
        columns->addLayout(column, 1);
    }
    const Notice text = notice();
    for (qsizetype index = 0; index < text.parts.size(); ++index) {
        const NoticePart &part = text.parts[index];
        auto *card = new Card(part.heading);
        card->body()->setSpacing(grid.px(6));
        for (const QString &sentence : part.sentences) {
            auto *paragraph = new TextLabel(sentence);
            paragraph->setWordWrap(true);
            paragraph->setMinimumWidth(grid.px(120));
            card->body()->addWidget(paragraph);
        }
        // The first half, what and why, stands on the left.
        (index < text.parts.size() / 2 ? left : right)->addWidget(card);
    }
    left->addStretch();
    right->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(tr("What is reported, and why"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

QWidget *ConsentDialog::makeReport()
{
    const Grid grid(font());
    auto *card = new Card(tr("Exactly what \"Training Started\" would send from this machine"));
    m_json = new JsonView;
    m_json->setAccessibleName(card->title());
    m_json->setFrameShape(QFrame::NoFrame);
    m_json->setFixedHeight(grid.px(150));
    card->body()->addWidget(m_json);
    m_size = new TextLabel({}, TextLabel::Role::Small);
    m_size->setWordWrap(true);
    card->body()->addWidget(m_size);
    return card;
}

QWidget *ConsentDialog::makeButtons()
{
    const Grid grid(font());
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(grid.px(10));
    auto *more = new QPushButton(tr("How Rasa uses this data ›"));
    more->setAutoDefault(false);
    setButtonKind(*more, ButtonKind::Link);
    connect(more, &QPushButton::clicked, this, [this] { Q_EMIT addressRequested(QUrl(Addresses::UserPage.toString())); });
    layout->addWidget(more);
    layout->addStretch();
    m_no = new QPushButton(tr("Turn reporting off"));
    m_yes = new QPushButton(tr("Keep reporting on"));
    int width = 0;
    for (QPushButton *answer : {m_no, m_yes}) {
        answer->setAutoDefault(false);
        answer->setDefault(false);
        width = std::max(width, answer->sizeHint().width());
        layout->addWidget(answer);
    }
    m_no->setFixedWidth(width);
    m_yes->setFixedWidth(width);
    connect(m_no, &QPushButton::clicked, this, [this] { Q_EMIT answered(false); });
    connect(m_yes, &QPushButton::clicked, this, [this] { Q_EMIT answered(true); });
    m_json->setFocus();
    return row;
}

void ConsentDialog::showPreview()
{
    const auto &preview = m_draft.preview();
    if (!preview) {
        m_size->setText(tr("The project and this computer are being read."));
        return;
    }
    if (preview->payload.indented.isEmpty()) {
        m_json->setText({});
        m_size->setText(errorMessage(*preview->reason));
        return;
    }
    m_json->setText(preview->payload.indented);
    QString text = tr("%1 bytes to api.segment.io, from the project %2. Nothing has been sent.").arg(locale().toString(preview->payload.wire.size()), m_draft.projectFolder());
    if (!preview->assumed.isEmpty())
        text += u' ' + tr("Assumed for now: %1.").arg(preview->assumed.join(u", "_s));
    m_size->setText(text);
}

void ConsentDialog::showProblem(const QString &message)
{
    m_problem->setText(message);
    m_problem->show();
}

void ConsentDialog::keyPressEvent(QKeyEvent *event)
{
    // QDialog would press some button on Enter; here only a button that has the keyboard is pressed, by itself.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event); // Esc closes and decides nothing
}

} // namespace Telemetry

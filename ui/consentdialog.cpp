#include "ui/consentdialog.h"

#include "core/settings/notice.h"
#include "ui/card.h"
#include "ui/eventdraft.h"
#include "ui/icons.h"
#include "ui/jsonview.h"
#include "ui/lensannotations.h"
#include "ui/privacycard.h"
#include "ui/shownpath.h"
#include "ui/telemetrystyle.h"
#include "ui/textlabel.h"
#include "ui/typography.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QUrl>

#include <utility>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

class AppSign : public QWidget
{
public:
    explicit AppSign(QWidget *parent = nullptr) : QWidget(parent)
    {
        setFixedSize(Grid(font()).px(46), Grid(font()).px(46));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), Icon::App, palette().color(QPalette::WindowText));
    }
};

Card *partCard(const NoticePart &part)
{
    auto *card = new Card(part.heading);
    const Grid grid(card->font());
    card->body()->setSpacing(grid.px(6));
    for (const QString &sentence : part.sentences) {
        auto *paragraph = new TextLabel(sentence);
        paragraph->setWordWrap(true);
        paragraph->setMinimumWidth(grid.px(120));
        card->body()->addWidget(paragraph);
    }
    card->body()->addStretch();
    return card;
}

/** Two columns of equal width that fill @p parent, for cards. */
std::pair<QVBoxLayout *, QVBoxLayout *> makeColumns(QWidget *parent)
{
    const Grid grid(parent->font());
    auto *columns = new QHBoxLayout(parent);
    columns->setContentsMargins({});
    columns->setSpacing(grid.gap());
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (QVBoxLayout *column : {left, right}) {
        column->setSpacing(grid.gap());
        columns->addLayout(column, 1);
    }
    return {left, right};
}

} // namespace

ConsentDialog::ConsentDialog(EventDraft &draft, QWidget *parent) : QDialog(parent), m_draft(draft)
{
    const Grid grid(font());
    setWindowTitle(tr("Rasa Telemetry Inspector"));
    setAccessibleDescription(notice().lead);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid.px(30), grid.px(26), grid.px(30), grid.px(24));
    layout->setSpacing(grid.gap());
    layout->addWidget(makeContent(), 1);
    m_problem = new TextLabel({}, TextLabel::Role::Bad);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    layout->addWidget(makeButtons());
    connect(&m_draft, &EventDraft::previewChanged, this, &ConsentDialog::showReport);
    connect(&m_draft, &EventDraft::subjectChanged, this, &ConsentDialog::showReport);
    showReport();
    const QSize room = screen()->availableSize();
    resize(QSize(grid.px(800), grid.px(680)).boundedTo(room));
    m_json->setFocus();
}

/** All but the answers, which are always to be seen: where there is no room for the rest, that scrolls. */
QWidget *ConsentDialog::makeContent()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(Grid(font()).gap());
    layout->addWidget(makeHeader());
    m_occasion = new TextLabel({}, TextLabel::Role::Warning);
    m_occasion->setWordWrap(true);
    m_occasion->hide();
    layout->addWidget(m_occasion);
    layout->addWidget(makeShortForm());
    m_details = makeDetails();
    layout->addWidget(m_details);
    layout->addWidget(makeReport(), 1);
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(tr("What is reported, and why"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->setFocusPolicy(Qt::NoFocus); // what can be used in it brings itself into view
    return scroll;
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

QWidget *ConsentDialog::makeShortForm()
{
    auto *form = new QWidget;
    const auto [left, right] = makeColumns(form);
    const Notice text = notice();
    for (const NoticePart &part : text.parts) {
        if (!part.isDetail)
            (left->isEmpty() ? left : right)->addWidget(partCard(part)); // the first is the longest
    }
    return form;
}

QWidget *ConsentDialog::makeDetails()
{
    auto *details = new QWidget;
    const auto [left, right] = makeColumns(details);
    QList<NoticePart> parts = notice().parts;
    parts.removeIf([](const NoticePart &part) { return !part.isDetail; });
    // The first half, what and why, stands on the left.
    for (qsizetype index = 0; index < parts.size(); ++index)
        (index < parts.size() / 2 ? left : right)->addWidget(partCard(parts[index]));
    left->addStretch();
    right->addStretch();
    details->hide();
    return details;
}

QWidget *ConsentDialog::makeReport()
{
    const Grid grid(font());
    auto *card = new Card;
    m_reportTitle = new TextLabel({}, TextLabel::Role::CardTitle);
    m_reportTitle->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(grid.px(8));
    head->addWidget(m_reportTitle, 1);
    m_secrets = new QCheckBox(tr("Show secrets"));
    m_secrets->hide();
    connect(m_secrets, &QCheckBox::toggled, this, &ConsentDialog::showReport);
    head->addWidget(m_secrets, 0, Qt::AlignTop);
    card->body()->addLayout(head);
    m_json = new JsonView;
    m_json->setFrameShape(QFrame::NoFrame);
    m_json->setMinimumHeight(grid.px(120));
    card->body()->addWidget(m_json, 1);
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
    auto *more = new QPushButton(tr("More"));
    more->setAccessibleDescription(tr("Shows the details of what is reported, why and where to"));
    more->setCheckable(true);
    connect(more, &QPushButton::toggled, this, [this, more](bool isOn) {
        m_details->setVisible(isOn);
        const int wanted = height() + (isOn ? 1 : -1) * Grid(font()).px(160);
        resize(width(), std::min(wanted, screen()->availableSize().height()));
        more->setText(isOn ? tr("Less") : tr("More"));
    });
    auto *page = new QPushButton(tr("How Rasa uses this data ›"));
    page->setToolTip(Addresses::UserPage.toString());
    setButtonKind(*page, ButtonKind::Link);
    connect(page, &QPushButton::clicked, this,
            [this] { Q_EMIT addressRequested(QUrl(Addresses::UserPage.toString())); });
    layout->addWidget(more);
    layout->addWidget(page);
    layout->addStretch();
    m_no = new QPushButton(tr("Do not report"));
    m_yes = new QPushButton(tr("Report"));
    for (QPushButton *button : {more, page, m_no, m_yes})
        button->setAutoDefault(false);
    const int width = std::max(m_no->sizeHint().width(), m_yes->sizeHint().width());
    for (QPushButton *answer : {m_no, m_yes}) {
        answer->setFixedWidth(width);
        layout->addWidget(answer);
    }
    connect(m_no, &QPushButton::clicked, this, [this] { Q_EMIT answered(false); });
    connect(m_yes, &QPushButton::clicked, this, [this] { Q_EMIT answered(true); });
    return row;
}

void ConsentDialog::setDestination(const QString &destination)
{
    m_destination = destination;
    showReport();
}

void ConsentDialog::setOccasion(const QString &sentence)
{
    m_occasion->setText(sentence);
    m_occasion->setVisible(!sentence.isEmpty());
}

void ConsentDialog::showReport()
{
    // Training tells most, and needs a project that can be read. What every machine can show is a shell.
    auto report = m_draft.previewOf(u"training-started"_s);
    if (report && report->outcome == Preview::Outcome::Refused)
        report.reset();
    const bool isReading = !report && !m_draft.projectFolder().isEmpty() && !m_draft.project();
    if (!report && !isReading)
        report = m_draft.previewOf(u"shell-started"_s);
    m_reportTitle->setText(report ? tr("Exactly what \"%1\" would send from this machine").arg(report->event)
                                  : tr("Exactly what would be sent from this machine"));
    m_json->setAccessibleName(m_reportTitle->text());
    if (!report) {
        m_secrets->hide();
        m_json->setText({});
        m_size->setText(tr("The project and this computer are being read."));
        return;
    }
    showText(*report);
    QStringList sentences(
        tr("%Ln bytes. Nothing has been sent by this program.", nullptr, int(report->payload.wire.size())));
    if (report->slug == "training-started"_L1)
        sentences.append(tr("From the project %1.").arg(shownPath(m_draft.projectFolder())));
    if (!m_destination.isEmpty())
        sentences.append(tr("It would go to %1.").arg(m_destination));
    if (secretCount(*report) > 0 && !m_secrets->isChecked())
        sentences.append(tr("Secrets in it are masked here, not in what would be sent."));
    if (!report->assumed.isEmpty())
        sentences.append(tr("Assumed for now: %1.").arg(report->assumed.join(u", "_s)));
    m_size->setText(sentences.join(u' '));
}

void ConsentDialog::showText(const Preview &report)
{
    m_secrets->setVisible(secretCount(report) > 0);
    const MaskedReport shown = shownReport(report, m_secrets->isChecked());
    const QByteArray text = shown.document.indented().value_or(report.payload.indented);
    if (m_json->text() != QString::fromUtf8(text))
        m_json->setText(text);
    m_json->setAnnotations(lensAnnotations(shown));
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

#include "ui/reportdetails.h"

#include "ui/card.h"
#include "ui/eventdraft.h"
#include "ui/eventform.h"
#include "ui/fieldpanel.h"
#include "ui/privacycard.h"
#include "ui/reidentificationdialog.h"
#include "ui/scrolledpage.h"
#include "ui/textlabel.h"
#include "ui/typography.h"
#include "ui/warningscard.h"

#include <QBoxLayout>
#include <QDir>
#include <QPushButton>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Whether the member at @p path is a hash that somebody could guess, or stands within one. */
bool isTraceable(const QStringList &path)
{
    const QString name = path.value(1);
    return (path.value(0) == "context"_L1 && (name == "project"_L1 || name == "directory"_L1))
        || (path.value(0) == "properties"_L1 && name == "init_directory"_L1);
}

} // namespace

ReportDetails::ReportDetails(const EventCatalogue &catalogue, EventDraft &draft, QWidget *parent)
    : QScrollArea(parent),
      m_draft(draft),
      m_field(new FieldPanel(catalogue)),
      m_trace(new QPushButton(tr("Can this be traced back? …"))),
      m_privacy(new PrivacyCard),
      m_warnings(new WarningsCard),
      m_form(new EventForm),
      m_values(makeValues())
{
    const Grid grid(font());
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(grid.gap());
    layout->addWidget(m_field);
    m_trace->setAutoDefault(false);
    m_trace->hide();
    connect(m_trace, &QPushButton::clicked, this, &ReportDetails::tracingRequested);
    layout->addWidget(m_trace, 0, Qt::AlignLeft);
    layout->addWidget(m_privacy);
    layout->addWidget(m_warnings);
    layout->addWidget(m_values);
    layout->addStretch();
    connect(m_privacy, &PrivacyCard::secretsToggled, this, [this] {
        mask();
        showField(m_path);
        Q_EMIT secretsToggled(m_privacy->areSecretsShown());
    });
    const auto openFile = [this](const QString &path, int line) {
        Q_EMIT openFileRequested(QDir(m_draft.projectFolder()).absoluteFilePath(path), line);
    };
    connect(m_warnings, &WarningsCard::openFileRequested, this, openFile);
    connect(m_field, &FieldPanel::placeRequested, this, openFile);

    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(column);
    growWithContent(*this, grid.px(250), grid.px(400));
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    column->setAutoFillBackground(false);
}

Card *ReportDetails::makeValues()
{
    const Grid grid(font());
    auto *card = new Card(tr("Values you choose"));
    card->body()->setSpacing(grid.px(8));
    auto *hint = new TextLabel(tr("Not known until the command runs."), TextLabel::Role::Muted);
    hint->setWordWrap(true);
    card->body()->addWidget(hint);
    connect(m_form, &EventForm::chosen, &m_draft, &EventDraft::choose);
    card->body()->addWidget(m_form);
    auto *reset = new QPushButton(tr("Reset"));
    reset->setAutoDefault(false);
    connect(reset, &QPushButton::clicked, &m_draft, &EventDraft::resetChoices);
    card->body()->addWidget(reset, 0, Qt::AlignLeft);
    return card;
}

void ReportDetails::mask()
{
    m_masked.reset();
    const auto &preview = m_draft.preview();
    if (preview && secretCount(*preview) > 0 && !m_privacy->areSecretsShown())
        m_masked = masked(preview->payload.document, preview->lens);
}

void ReportDetails::showPreview(const QStringList &path)
{
    const Preview &preview = *m_draft.preview();
    mask();
    showField(path);
    m_privacy->show(preview);
    m_warnings->show(preview.warnings);
    m_form->show(m_draft.chosenEvent(), preview);
    m_values->setVisible(!m_form->isEmpty());
}

void ReportDetails::showField(const QStringList &path)
{
    m_path = path;
    const auto &preview = m_draft.preview();
    if (!preview)
        return;
    m_field->show(*preview, m_masked ? m_masked->document : preview->payload.document, path);
    m_trace->setVisible(isTraceable(path) && ReidentificationDialog::canTry(*preview));
}

void ReportDetails::hideSecrets()
{
    m_privacy->hideSecrets();
}

} // namespace Telemetry

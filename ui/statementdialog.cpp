#include "ui/statementdialog.h"

#include "core/base/atomicfile.h"
#include "core/events/eventcatalogue.h"
#include "core/payload/prefill.h"
#include "core/payload/statement.h"
#include "ui/card.h"
#include "ui/eventdraft.h"
#include "ui/telemetrystyle.h"
#include "ui/textlabel.h"
#include "ui/typography.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QTextDocument>

namespace Telemetry {

using namespace Qt::StringLiterals;

StatementDialog::StatementDialog(const EventCatalogue &catalogue, EventDraft &draft, QWidget *parent)
    : QDialog(parent), m_catalogue(catalogue), m_draft(draft)
{
    const Grid grid(font());
    setWindowTitle(tr("Telemetry statement"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid.px(24), grid.px(20), grid.px(24), grid.px(20));
    layout->setSpacing(grid.gap());
    layout->addWidget(new TextLabel(tr("Telemetry statement"), TextLabel::Role::PageTitle));
    auto *purpose = new TextLabel(
        tr("For the README or privacy page of your team: what this project reports through Rasa, in Markdown. IDs and "
           "hashes of this computer, and texts that the privacy lens marks, are never written into it."),
        TextLabel::Role::Muted);
    purpose->setWordWrap(true);
    layout->addWidget(purpose);
    m_withValues = new QCheckBox(tr("With the values of this project, as they are today"));
    m_withValues->setChecked(true);
    connect(m_withValues, &QCheckBox::toggled, this, &StatementDialog::showStatement);
    layout->addWidget(m_withValues);
    layout->addWidget(makeText(), 1);
    m_outcome = new TextLabel;
    m_outcome->setWordWrap(true);
    m_outcome->hide();
    layout->addWidget(m_outcome);
    layout->addWidget(makeButtons());
    resize(QSize(grid.px(820), grid.px(720)).boundedTo(screen()->availableSize()));

    connect(&m_draft, &EventDraft::previewChanged, this, &StatementDialog::showStatement);
    connect(&m_draft, &EventDraft::readingFinished, this, &StatementDialog::showStatement);
    m_draft.wantAllParts();
    showStatement();
}

QWidget *StatementDialog::makeText()
{
    auto *card = new Card;
    card->setPadded(false);
    m_text = new QPlainTextEdit;
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(monoFont(font()));
    m_text->document()->setDocumentMargin(Grid(font()).px(12));
    m_text->setAccessibleName(tr("Statement in Markdown"));
    card->body()->addWidget(m_text);
    return card;
}

QWidget *StatementDialog::makeButtons()
{
    const Grid grid(font());
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(grid.px(10));
    auto *copy = new QPushButton(tr("Copy"));
    auto *saveAs = new QPushButton(tr("Save as …"));
    auto *close = new QPushButton(tr("Close"));
    layout->addStretch();
    for (QPushButton *button : {close, copy, saveAs}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(text());
        m_outcome->setRole(TextLabel::Role::Good);
        m_outcome->setText(tr("Copied."));
        m_outcome->show();
    });
    connect(saveAs, &QPushButton::clicked, this, &StatementDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return row;
}

QString StatementDialog::text() const
{
    return m_text->toPlainText();
}

void StatementDialog::showStatement()
{
    const QString profile = m_draft.effectiveProfile();
    QList<Preview> previews;
    for (const EventDefinition &event : m_catalogue.events()) {
        if (!EventCatalogue::knows(profile, event) || !neededParts(event, profile))
            continue; // nothing of the project is in it
        if (auto preview = m_draft.previewOf(event.slug))
            previews.append(*std::move(preview));
    }
    const QString statement = telemetryStatement(m_catalogue,
                                                 {.project = QDir(m_draft.projectFolder()).dirName(),
                                                  .profile = profile,
                                                  .rasaVersion = m_draft.installedVersion(),
                                                  .previews = previews,
                                                  .withValues = m_withValues->isChecked(),
                                                  .date = QDate::currentDate()});
    if (statement == text())
        return;
    // A change in the project's files must not take the reader's place away.
    const int place = m_text->verticalScrollBar()->value();
    m_text->setPlainText(statement);
    m_text->verticalScrollBar()->setValue(place);
}

void StatementDialog::save()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save statement"), u"TELEMETRY.md"_s, tr("Markdown (*.md)"));
    if (path.isEmpty())
        return;
    const auto saved = replaceFile({.path = path, .bytes = text().toUtf8()});
    m_outcome->setRole(saved ? TextLabel::Role::Good : TextLabel::Role::Bad);
    m_outcome->setText(saved ? tr("Saved as %1.").arg(QDir::toNativeSeparators(path)) : errorMessage(saved.error()));
    m_outcome->show();
}

} // namespace Telemetry

#include "ui/tracebackinput.h"

#include "core/base/error.h"
#include "core/base/yamltree.h"
#include "ui/card.h"
#include "ui/textlabel.h"
#include "ui/typography.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPushButton>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestText = 8 * 1024 * 1024;

} // namespace

TracebackInput::TracebackInput(QWidget *parent)
    : QWidget(parent),
      m_edit(new QPlainTextEdit),
      m_fromCapture(new QPushButton(tr("From the last capture"))),
      m_told(new TextLabel({}, TextLabel::Role::Muted))
{
    const Grid grid(font());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid.px(14), grid.px(10), grid.px(14), grid.px(10));
    layout->setSpacing(grid.px(8));
    auto *row = new QHBoxLayout;
    row->setSpacing(grid.px(8));
    auto *label = new TextLabel(tr("&Traceback"), TextLabel::Role::Strong);
    label->setBuddy(m_edit);
    row->addWidget(label);
    row->addStretch();
    auto *file = new QPushButton(tr("Choose file …"));
    file->setAutoDefault(false);
    m_fromCapture->setAutoDefault(false);
    row->addWidget(file);
    row->addWidget(m_fromCapture);
    layout->addLayout(row);

    m_edit->setAccessibleName(tr("Traceback"));
    m_edit->setPlaceholderText(tr("Paste what Python printed, from \"Traceback (most recent call last):\" on."));
    m_edit->setFont(monoFont(font()));
    m_edit->setLayoutDirection(Qt::LeftToRight); // in every language
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setTabChangesFocus(true);
    setBrief(false);
    m_edit->setFrameShape(QFrame::NoFrame);
    auto *frame = new Card;
    frame->setPadded(false);
    frame->body()->addWidget(m_edit);
    layout->addWidget(frame);
    m_told->setWordWrap(true);
    layout->addWidget(m_told);
    setCaptured({});
    setFocusProxy(m_edit);

    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (m_isQuiet)
            return;
        m_path.clear();
        Q_EMIT changed();
    });
    connect(file, &QPushButton::clicked, this, &TracebackInput::chooseFile);
    connect(m_fromCapture, &QPushButton::clicked, this, [this] { setText(m_captured, {}); });
}

QByteArray TracebackInput::text() const
{
    return m_edit->toPlainText().toUtf8();
}

void TracebackInput::setCaptured(const QByteArray &errors)
{
    m_captured = errors;
    m_fromCapture->setEnabled(!errors.isEmpty());
    m_fromCapture->setToolTip(plainToolTip(errors.isEmpty()
                                               ? tr("No command that was captured has printed a traceback.")
                                               : tr("The errors of the command that was captured last.")));
}

void TracebackInput::setBrief(bool isBrief)
{
    m_edit->setFixedHeight(Grid(font()).px(isBrief ? 62 : 118));
}

void TracebackInput::tell(const QString &sentence, bool isProblem)
{
    m_told->setText(visibleText(sentence));
    m_told->setRole(isProblem ? TextLabel::Role::Bad : TextLabel::Role::Muted);
}

void TracebackInput::setText(const QByteArray &text, const QString &path)
{
    m_isQuiet = true;
    m_edit->setPlainText(QString::fromUtf8(text));
    m_isQuiet = false;
    m_path = path;
    Q_EMIT changed();
}

void TracebackInput::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a text with a traceback"));
    if (path.isEmpty())
        return;
    if (const auto text = readRegularFile(path, LargestText))
        setText(*text, path);
    else
        tell(errorMessage(text.error()), true);
}

} // namespace Telemetry

#include "ui/problempanel.h"

#include "ui/codeexcerpt.h"
#include "ui/telemetrystyle.h"
#include "ui/textlabel.h"
#include "ui/typography.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Telemetry {

ProblemPanel::ProblemPanel(QWidget *parent)
    : QWidget(parent),
      m_layout(new QVBoxLayout(this)),
      m_headline(new TextLabel({}, TextLabel::Role::PageTitle)),
      m_sentence(new TextLabel({}, TextLabel::Role::Muted)),
      m_excerpt(new CodeExcerpt),
      m_buttons(new QHBoxLayout)
{
    for (auto *label : {m_headline, m_sentence}) {
        label->setWordWrap(true);
        label->setSelectable(true);
        m_layout->addWidget(label);
    }
    m_layout->addWidget(m_excerpt);
    m_layout->addLayout(m_buttons);
    m_layout->addStretch(1);
    m_buttons->addStretch(1);
    m_excerpt->hide();
    updateMeasures();
}

void ProblemPanel::setProblem(const QString &headline, const QString &sentence)
{
    m_headline->setText(headline);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleName(headline);
    setAccessibleDescription(sentence);
}

void ProblemPanel::setExcerpt(const Excerpt &excerpt)
{
    m_excerpt->setExcerpt(excerpt);
    m_excerpt->show();
}

void ProblemPanel::clearExcerpt()
{
    m_excerpt->setExcerpt({});
    m_excerpt->hide();
}

QPushButton *ProblemPanel::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    m_buttons->insertWidget(static_cast<int>(m_buttons->count() - 1 - m_links), button);
    return button;
}

QPushButton *ProblemPanel::addLink(const QString &text)
{
    auto *link = new QPushButton(text);
    link->setAutoDefault(false);
    setButtonKind(*link, ButtonKind::Link);
    m_buttons->insertWidget(m_buttons->count() - 1, link);
    ++m_links;
    return link;
}

void ProblemPanel::clearButtons()
{
    while (m_buttons->count() > 1) {
        auto *item = m_buttons->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater(); // may be the one that was pressed
        delete item;
    }
    m_links = 0;
}

QString ProblemPanel::message() const
{
    QString text = m_headline->text();
    if (!m_sentence->text().isEmpty())
        text += u'\n' + m_sentence->text();
    const auto &excerpt = m_excerpt->excerpt();
    if (!excerpt.file.isEmpty())
        text += u'\n' + excerpt.file + (excerpt.message.isEmpty() ? QString() : u' ' + excerpt.message);
    return text;
}

void ProblemPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateMeasures();
}

void ProblemPanel::updateMeasures()
{
    const Grid grid(font());
    m_layout->setContentsMargins(grid.px(30), grid.px(26), grid.px(30), grid.px(26));
    m_layout->setSpacing(grid.gap());
    m_buttons->setSpacing(grid.gap());
}

} // namespace Telemetry

#include "ui/reporthint.h"

#include "ui/announcement.h"
#include "ui/textlabel.h"
#include "ui/theme.h"
#include "ui/typography.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace Telemetry {

ReportHint::ReportHint(QWidget *parent)
    : QWidget(parent), m_text(new TextLabel({}, TextLabel::Role::Warning)), m_action(new QPushButton)
{
    const Grid grid(font());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid.px(14), grid.px(8), grid.px(14), grid.px(8));
    layout->setSpacing(grid.px(10));
    m_text->setWordWrap(true);
    layout->addWidget(m_text, 1);
    m_action->setAutoDefault(false);
    connect(m_action, &QPushButton::clicked, this, &ReportHint::actionRequested);
    layout->addWidget(m_action);
    hide();
}

void ReportHint::setHint(const QString &text, const QString &action)
{
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setVisible(!text.isEmpty());
    announce(*m_text, text);
}

void ReportHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colorsOf(palette()).warningGround);
}

} // namespace Telemetry

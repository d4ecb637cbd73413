#include "ui/settingrow.h"

#include "ui/painting.h"
#include "ui/theme.h"
#include "ui/typography.h"

#include <QHBoxLayout>
#include <QPainter>

namespace Telemetry {

namespace {

TextLabel *hiddenText(TextLabel::Role role)
{
    auto *label = new TextLabel({}, role);
    label->setWordWrap(true);
    label->setSelectable(true);
    label->hide();
    return label;
}

} // namespace

SettingRow::SettingRow(const QString &name, QWidget *control, QWidget *parent)
    : QWidget(parent), m_note(hiddenText(TextLabel::Role::Small)), m_problem(hiddenText(TextLabel::Role::Bad))
{
    const Grid grid(font());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid.px(8), grid.px(6), grid.px(8), grid.px(6));
    row->setSpacing(grid.gap());
    auto *label =
        new TextLabel(QString(name).replace(QLatin1Char('&'), QLatin1String("&&"))); // a buddy reads mnemonics
    label->setWordWrap(true);
    label->setMinimumHeight(grid.controlHeight());
    label->setBuddy(control);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(name);
    row->addWidget(label, 30, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(grid.px(4));
    control->setMinimumHeight(grid.controlHeight());
    column->addWidget(control);
    column->addWidget(m_note);
    column->addWidget(m_problem);
    column->addStretch();
    row->addLayout(column, 70);
}

void SettingRow::setNote(const QString &text, TextLabel::Role role)
{
    m_note->setRole(role);
    m_note->setText(visibleText(text));
    m_note->setVisible(!text.isEmpty());
}

void SettingRow::setProblem(const QString &text)
{
    m_problem->setText(visibleText(text));
    m_problem->setVisible(!text.isEmpty());
}

void SettingRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawHairline(painter, rect(), colorsOf(palette()).weakLine);
}

} // namespace Telemetry

#pragma once

#include "ui/textlabel.h"

#include <QWidget>

namespace Telemetry {

/** One setting: its name, its control, a note below, and what went wrong with the last change. */
class SettingRow : public QWidget
{
    Q_OBJECT

public:
    /** @param control  gets the name as accessible name unless it has one. Takes ownership. */
    SettingRow(const QString &name, QWidget *control, QWidget *parent = nullptr);

    /** What the setting means now, who decided; empty hides it. */
    void setNote(const QString &text, TextLabel::Role role = TextLabel::Role::Small);

    /** Why the last change was not made; empty hides it. */
    void setProblem(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_note;
    TextLabel *m_problem;
};

} // namespace Telemetry

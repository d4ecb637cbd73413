#pragma once

#include <QWidget>

class QPushButton;

namespace Telemetry {

class TextLabel;

/** One sentence above a report that is shown all the same, and the next step. Hidden while there is nothing to say. */
class ReportHint : public QWidget
{
    Q_OBJECT

public:
    explicit ReportHint(QWidget *parent = nullptr);

    /** An empty text hides it, an empty action the button. */
    void setHint(const QString &text, const QString &action);

Q_SIGNALS:
    void actionRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_text;
    QPushButton *m_action;
};

} // namespace Telemetry

#pragma once

#include "ui/icons.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace Telemetry {

class TextLabel;

/** Why a list or page is empty, in its middle: sign, headline, sentence, at most one button. */
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setContent(const QString &headline, const QString &sentence, std::optional<Icon> icon = {});

    /** The one thing that can be done; an empty text hides it. */
    void setAction(const QString &text);

Q_SIGNALS:
    void actionRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateMeasures();

    QWidget *m_sign;
    TextLabel *m_headline;
    TextLabel *m_sentence;
    QPushButton *m_action;
};

} // namespace Telemetry

#pragma once

#include "ui/statusbadge.h"

#include <QLabel>

namespace Telemetry {

/** A word in a small box beside a name: "decides", "integer", "PRO". Plain text. */
class TagLabel : public QLabel
{
    Q_OBJECT
public:
    explicit TagLabel(const QString &text = {}, Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    void setTone(Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
};

} // namespace Telemetry

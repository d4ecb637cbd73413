#pragma once

#include <QLabel>

namespace Telemetry {

/** How good a state is. Shown by colour and sign, beside a word. */
enum class Tone { Neutral, Good, Warning, Bad };

/** A pill with a sign and a word: "Reporting is on". A change is announced to assistive technology. */
class StatusBadge : public QLabel
{
    Q_OBJECT
public:
    explicit StatusBadge(QWidget *parent = nullptr);

    void setStatus(Tone tone, const QString &text);
    Tone tone() const { return m_tone; }

    QSize sizeHint() const override;

    /** The sign and a few letters: in a narrow window the text is cut off, and the tool tip has all of it. */
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
};

} // namespace Telemetry

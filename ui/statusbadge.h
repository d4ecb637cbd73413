#pragma once

#include <QWidget>

namespace Telemetry {

/** How good a state is. Shown by colour and sign, beside a word. */
enum class Tone { Neutral, Good, Warning, Bad };

/** A pill with a sign and a word: "Reporting is on". A change is announced to assistive technology. */
class StatusBadge : public QWidget
{
    Q_OBJECT
public:
    explicit StatusBadge(QWidget *parent = nullptr);

    void setStatus(Tone tone, const QString &text);
    Tone tone() const { return m_tone; }
    QString text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    QString m_text;
};

} // namespace Telemetry

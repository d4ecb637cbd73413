#pragma once

#include <QAbstractButton>

class QVariantAnimation;

namespace Telemetry {

/**
 * The large switch. It asks and never decides: a click or key emits toggleRequested() and leaves the state alone; the
 * owner acts, reads back what is true now and calls setChecked(). On and off differ by place, colour and a sign.
 */
class SwitchButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit SwitchButton(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /** The person wants it to be @p on. */
    void toggleRequested(bool on);

protected:
    void nextCheckState() override;
    bool hitButton(const QPoint &position) const override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void slide(bool on);

    QVariantAnimation *m_slide;
    double m_position = 0; ///< of the knob: 0 off, 1 on
};

} // namespace Telemetry

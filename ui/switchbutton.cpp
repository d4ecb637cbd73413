#include "ui/switchbutton.h"

#include "ui/askingbutton.h"
#include "ui/icons.h"
#include "ui/painting.h"
#include "ui/theme.h"
#include "ui/typography.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QVariantAnimation>

namespace Telemetry {

namespace {

constexpr int SlideMilliseconds = 120;

QColor between(const QColor &from, const QColor &to, double share)
{
    const auto channel = [share](float a, float b) { return a + (b - a) * static_cast<float>(share); };
    return QColor::fromRgbF(channel(from.redF(), to.redF()), channel(from.greenF(), to.greenF()),
                            channel(from.blueF(), to.blueF()));
}

} // namespace

SwitchButton::SwitchButton(QWidget *parent) : QAbstractButton(parent), m_slide(new QVariantAnimation(this))
{
    setCheckable(true);
    makeAskingButton(*this, QAccessible::CheckBox);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::toggled, this, &SwitchButton::slide);
    connect(m_slide, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_position = value.toDouble();
        update();
    });
}

QSize SwitchButton::sizeHint() const
{
    // Room for the focus ring around the track of 42 x 24.
    const Grid grid(font());
    return {grid.px(42) + grid.px(8), grid.px(24) + grid.px(8)};
}

void SwitchButton::nextCheckState()
{
    Q_EMIT toggleRequested(!isChecked());
}

bool SwitchButton::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void SwitchButton::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->isAutoRepeat()) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void SwitchButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
}

void SwitchButton::slide(bool on)
{
    QAccessible::State changed;
    changed.checked = true;
    QAccessibleStateChangeEvent event(this, changed);
    QAccessible::updateAccessibility(&event);
    m_slide->stop();
    // What is known only now has not changed: it was disabled until then.
    const bool animated =
        isEnabled() && isVisible() && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    if (!animated) {
        m_position = on ? 1 : 0;
        update();
        return;
    }
    m_slide->setDuration(SlideMilliseconds);
    m_slide->setEasingCurve(QEasingCurve::OutCubic);
    m_slide->setStartValue(m_position);
    m_slide->setEndValue(on ? 1.0 : 0.0);
    m_slide->start();
}

void SwitchButton::paintEvent(QPaintEvent *)
{
    const auto c = colorsOf(palette());
    const Grid grid(font());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    QRectF track(0, 0, grid.px(42), grid.px(24));
    track.moveCenter(QRectF(rect()).center());
    track = snapped(painter, track);
    const double radius = track.height() / 2;
    const auto accent = isEnabled() ? (isDown() ? c.accent.darker(115) : c.accent) : c.muted;
    drawBox(painter, track, radius, between(c.page, accent, m_position), between(c.muted, accent, m_position));

    const double margin = grid.px(3);
    const double knob = track.height() - 2 * margin;
    const double travel = track.width() - 2 * margin - knob;
    // In a right-to-left window "on" lies at the left, as with the desktop's own switches.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double along = mirrored ? 1 - m_position : m_position;
    const QRectF circle(track.left() + margin + travel * along, track.top() + margin, knob, knob);
    drawBox(painter, circle, knob / 2, between(c.muted, c.onAccent, m_position));

    const double side = grid.px(13);
    const double inset = margin + grid.px(2);
    QRectF sign(0, track.center().y() - side / 2, side, side);
    const bool on = m_position > 0.5;
    if (on != mirrored)
        sign.moveLeft(track.left() + inset);
    else
        sign.moveRight(track.right() - inset);
    paintIcon(painter, sign, on ? Icon::Check : Icon::Cross, on ? c.onAccent : c.muted);

    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        const double gap = crispWidth(painter, 3);
        drawFocusRing(painter, track.adjusted(-gap, -gap, gap, gap), radius + gap, c.focus);
    }
}

} // namespace Telemetry

#include "ui/statusbadge.h"

#include "ui/icons.h"
#include "ui/painting.h"
#include "ui/textlabel.h"
#include "ui/theme.h"
#include "ui/typography.h"

#include <QAccessible>
#include <QPainter>
#include <QStyle>

namespace Telemetry {

namespace {

struct Look
{
    QColor ground;
    QColor ink;
};

Look lookOf(Tone tone, const Colors &c)
{
    switch (tone) {
    case Tone::Good:
        return {c.goodGround, c.good};
    case Tone::Warning:
        return {c.warningGround, c.warning};
    case Tone::Bad:
        return {c.badGround, c.bad};
    case Tone::Neutral:
        break;
    }
    return {c.tag, c.tagText};
}

QFont badgeFont(const QFont &base)
{
    return strongFont(smallFont(base));
}

/** Told apart without colour: a dot, a ring, a triangle, a cross. */
void drawSign(QPainter &painter, const QRectF &place, Tone tone, const QColor &ink)
{
    const double inset = place.width() / 5;
    const auto small = place.adjusted(inset, inset, -inset, -inset);
    switch (tone) {
    case Tone::Good:
        drawBox(painter, small, small.width() / 2, ink);
        break;
    case Tone::Neutral:
        drawBox(painter, small, small.width() / 2, {}, ink, 2);
        break;
    case Tone::Warning:
        paintIcon(painter, place, Icon::Warning, ink);
        break;
    case Tone::Bad:
        paintIcon(painter, place, Icon::Cross, ink);
        break;
    }
}

} // namespace

StatusBadge::StatusBadge(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void StatusBadge::setStatus(Tone tone, const QString &text)
{
    if (m_tone == tone && this->text() == text)
        return;
    m_tone = tone;
    setText(text);
    setToolTip(plainToolTip(text));
    updateGeometry();
    update();
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

QSize StatusBadge::sizeHint() const
{
    const Grid grid(font());
    const QFontMetrics metrics(badgeFont(font()));
    return {metrics.horizontalAdvance(text()) + grid.px(12) + grid.px(14) + grid.px(5) + grid.px(12),
            std::max(grid.px(24), metrics.height() + grid.px(6))};
}

QSize StatusBadge::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), Grid(font()).px(90)), whole.height()};
}

void StatusBadge::paintEvent(QPaintEvent *)
{
    const auto c = colorsOf(palette());
    const auto look = lookOf(m_tone, c);
    const Grid grid(font());
    QPainter painter(this);
    drawBox(painter, rect(), height() / 2.0, look.ground, c.highContrast ? c.border : QColor());
    const int side = grid.px(14);
    const auto place = [this](int left, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, width, height()));
    };
    QRectF sign(0, 0, side, side);
    sign.moveCenter(QRectF(place(grid.px(11), side)).center());
    drawSign(painter, sign, m_tone, look.ink);
    painter.setFont(badgeFont(font()));
    painter.setPen(look.ink);
    const int left = grid.px(11) + side + grid.px(6);
    const int room = width() - left - grid.px(10);
    const auto begin = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute;
    painter.drawText(place(left, room), int(begin | Qt::AlignVCenter),
                     QFontMetrics(painter.font()).elidedText(text(), Qt::ElideRight, room));
}

} // namespace Telemetry

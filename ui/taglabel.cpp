#include "ui/taglabel.h"

#include "ui/painting.h"
#include "ui/theme.h"
#include "ui/typography.h"

#include <QPainter>

namespace Telemetry {

TagLabel::TagLabel(const QString &text, Tone tone, QWidget *parent) : QLabel(text, parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void TagLabel::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize TagLabel::sizeHint() const
{
    const QFontMetrics metrics(tagFont(font()));
    const Grid grid(font());
    return {metrics.horizontalAdvance(text()) + 2 * grid.px(6), metrics.height() + grid.px(3)};
}

void TagLabel::paintEvent(QPaintEvent *)
{
    const auto c = colorsOf(palette());
    QColor ground = c.tag;
    QColor ink = c.tagText;
    switch (m_tone) {
    case Tone::Neutral:
        break;
    case Tone::Good:
        ground = c.goodGround;
        ink = c.good;
        break;
    case Tone::Warning:
        ground = c.warningGround;
        ink = c.warning;
        break;
    case Tone::Bad:
        ground = c.badGround;
        ink = c.bad;
        break;
    }
    QPainter painter(this);
    drawBox(painter, rect(), Grid(font()).px(4), ground, c.highContrast ? c.border : QColor());
    painter.setFont(tagFont(font()));
    painter.setPen(ink);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace Telemetry

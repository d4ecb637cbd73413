#include "ui/stylecontrols.h"

#include "ui/icons.h"
#include "ui/painting.h"
#include "ui/telemetrystyle.h"
#include "ui/typography.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace Telemetry {

namespace {

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

bool showsFocus(const QStyleOption &option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
}

/** Measures follow the font that the widget set on its painter. */
Grid gridOf(const QPainter &painter)
{
    return Grid(painter.font());
}

QColor faded(const QColor &color, const QColor &ground)
{
    return QColor::fromRgbF((color.redF() + ground.redF()) / 2, (color.greenF() + ground.greenF()) / 2,
                            (color.blueF() + ground.blueF()) / 2);
}

QColor restingGround(const Colors &c, const QStyleOption &option)
{
    if (!has(option, QStyle::State_Enabled))
        return c.page;
    if (has(option, QStyle::State_Sunken) || has(option, QStyle::State_On))
        return c.pressed;
    return has(option, QStyle::State_MouseOver) ? c.hover : c.button;
}

QColor accentGround(const Colors &c, const QStyleOption &option)
{
    if (!has(option, QStyle::State_Enabled))
        return c.tag;
    // Darker under the pointer: white text only gains contrast.
    const bool white = c.onAccent.lightness() > 127;
    if (has(option, QStyle::State_Sunken))
        return white ? c.accent.darker(125) : c.accent.lighter(125);
    if (has(option, QStyle::State_MouseOver))
        return white ? c.accent.darker(110) : c.accent.lighter(110);
    return c.accent;
}

QColor textColor(const Colors &c, const QStyleOption &option, ButtonKind kind)
{
    if (!has(option, QStyle::State_Enabled))
        return option.palette.color(QPalette::Disabled, QPalette::ButtonText);
    switch (kind) {
    case ButtonKind::Primary:
        return c.onAccent;
    case ButtonKind::Danger:
        return c.bad;
    case ButtonKind::Link:
        return c.link;
    case ButtonKind::Normal:
    case ButtonKind::Quiet:
        break;
    }
    return c.text;
}

QPixmap tinted(QPixmap pixmap, const QColor &color)
{
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    return pixmap;
}

QRectF centred(const QRect &around, double side)
{
    QRectF rect(0, 0, side, side);
    rect.moveCenter(QRectF(around).center());
    return rect;
}

} // namespace

QFont buttonFont(const QFont &base)
{
    QFont font = base;
    font.setWeight(QFont::Medium);
    return font;
}

void drawButtonBox(QPainter &painter, const QStyleOptionButton &option, ButtonKind kind)
{
    const auto c = colorsOf(option.palette);
    const auto grid = gridOf(painter);
    const double radius = grid.controlRadius();
    switch (kind) {
    case ButtonKind::Primary:
        drawBox(painter, option.rect, radius, accentGround(c, option));
        break;
    case ButtonKind::Normal:
    case ButtonKind::Danger: {
        const bool danger = kind == ButtonKind::Danger && has(option, QStyle::State_Enabled);
        drawBox(painter, option.rect, radius, restingGround(c, option), danger ? faded(c.bad, c.page) : c.border);
        break;
    }
    case ButtonKind::Quiet:
        if (has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken) || has(option, QStyle::State_On))
            drawBox(painter, option.rect, radius, restingGround(c, option));
        break;
    case ButtonKind::Link:
        break;
    }
    if (!showsFocus(option))
        return;
    if (kind == ButtonKind::Primary) {
        // The ring has the colour of the button: a gap makes it visible.
        const double gap = crispWidth(painter, 2);
        drawFocusRing(painter, QRectF(option.rect).adjusted(gap, gap, -gap, -gap), radius - gap, c.onAccent);
    } else {
        drawFocusRing(painter, option.rect, radius, c.focus);
    }
}

void drawButtonText(QPainter &painter, const QStyleOptionButton &option, ButtonKind kind, const QStyle &style,
                    const QWidget *widget)
{
    const auto c = colorsOf(option.palette);
    const auto grid = gridOf(painter);
    const auto color = textColor(c, option, kind);
    painter.save();
    QFont font = kind == ButtonKind::Link ? painter.font() : buttonFont(painter.font());
    if (kind == ButtonKind::Link && has(option, QStyle::State_MouseOver))
        font.setUnderline(true);
    painter.setFont(font);

    const QFontMetrics metrics(font);
    const bool menu = option.features.testFlag(QStyleOptionButton::HasMenu);
    const int side = option.icon.isNull() ? 0 : option.iconSize.width();
    const int gap = side > 0 && !option.text.isEmpty() ? grid.px(6) : 0;
    const int arrow = menu ? grid.px(12) + grid.px(4) : 0;
    const int width = side + gap + arrow + metrics.size(Qt::TextShowMnemonic, option.text).width();
    QRect rect = option.rect;
    if (kind != ButtonKind::Link)
        rect.setLeft(rect.left() + std::max(0, (rect.width() - width) / 2));
    if (side > 0) {
        const QRect place =
            QStyle::visualRect(option.direction, option.rect,
                               QRect(rect.left(), option.rect.top() + (option.rect.height() - side) / 2, side, side));
        auto pixmap = option.icon.pixmap(option.iconSize, painter.device()->devicePixelRatio(),
                                         has(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
        if (kind == ButtonKind::Primary || kind == ButtonKind::Danger)
            pixmap = tinted(pixmap, color);
        painter.drawPixmap(place, pixmap);
        rect.setLeft(rect.left() + side + gap);
    }
    if (menu) {
        const int size = grid.px(12);
        const QRect place(rect.left() + width - side - gap - size, option.rect.top(), size, option.rect.height());
        paintIcon(painter, centred(QStyle::visualRect(option.direction, option.rect, place), size), Icon::ChevronDown,
                  color);
    }
    int flags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic;
    if (style.styleHint(QStyle::SH_UnderlineShortcut, &option, widget) == 0)
        flags |= Qt::TextHideMnemonic;
    painter.setPen(color);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, rect),
                     static_cast<int>(QStyle::visualAlignment(option.direction, Qt::Alignment(flags & 0xff)))
                         | (flags & ~0xff),
                     option.text);
    painter.restore();
}

void drawFieldBox(QPainter &painter, const QStyleOption &option)
{
    const auto c = colorsOf(option.palette);
    const double radius = gridOf(painter).controlRadius();
    drawBox(painter, option.rect, radius, c.page, c.border);
    if (has(option, QStyle::State_HasFocus))
        drawFocusRing(painter, option.rect, radius, c.focus);
}

void drawCheckIndicator(QPainter &painter, const QStyleOption &option)
{
    const auto c = colorsOf(option.palette);
    const auto box = centred(option.rect, std::min(option.rect.width(), option.rect.height()));
    const double radius = box.width() / 4;
    const bool enabled = has(option, QStyle::State_Enabled);
    if (has(option, QStyle::State_On)) {
        drawBox(painter, box, radius, accentGround(c, option));
        const double inset = box.width() / 10;
        paintIcon(painter, box.adjusted(inset, inset, -inset, -inset), Icon::Check, enabled ? c.onAccent : c.muted);
    } else if (has(option, QStyle::State_NoChange)) {
        drawBox(painter, box, radius, accentGround(c, option));
        const QRectF dash(box.left() + box.width() / 4, box.center().y() - 1, box.width() / 2, 2);
        painter.fillRect(snapped(painter, dash), enabled ? c.onAccent : c.muted);
    } else {
        drawBox(painter, box, radius, restingGround(c, option), c.muted);
    }
}

void drawRadioIndicator(QPainter &painter, const QStyleOption &option)
{
    const auto c = colorsOf(option.palette);
    const auto circle = centred(option.rect, std::min(option.rect.width(), option.rect.height()));
    const double radius = circle.width() / 2;
    if (has(option, QStyle::State_On)) {
        drawBox(painter, circle, radius, accentGround(c, option));
        drawBox(painter, centred(option.rect, circle.width() * 0.4), radius * 0.4, c.onAccent);
    } else {
        drawBox(painter, circle, radius, restingGround(c, option), c.muted);
    }
}

void drawComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QRect &arrow)
{
    const auto c = colorsOf(option.palette);
    const auto grid = gridOf(painter);
    if (option.editable) {
        drawFieldBox(painter, option);
    } else {
        drawBox(painter, option.rect, grid.controlRadius(), restingGround(c, option), c.border);
        if (has(option, QStyle::State_HasFocus))
            drawFocusRing(painter, option.rect, grid.controlRadius(), c.focus);
    }
    paintIcon(painter, centred(arrow, grid.px(14)), Icon::ChevronDown,
              has(option, QStyle::State_Enabled) ? c.text : c.muted);
}

void drawSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down)
{
    drawFieldBox(painter, option);
    const auto c = colorsOf(option.palette);
    const auto grid = gridOf(painter);
    const auto arrow = [&](const QRect &rect, bool upwards, bool possible) {
        painter.save();
        painter.translate(QRectF(rect).center());
        if (upwards)
            painter.rotate(180);
        const double side = grid.px(11);
        paintIcon(painter, QRectF(-side / 2, -side / 2, side, side), Icon::ChevronDown, possible ? c.text : c.border);
        painter.restore();
    };
    const bool enabled = has(option, QStyle::State_Enabled);
    arrow(up, true, enabled && option.stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled));
    arrow(down, false, enabled && option.stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled));
}

void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider)
{
    const auto c = colorsOf(option.palette);
    painter.fillRect(option.rect, option.palette.color(QPalette::Base));
    if (option.minimum >= option.maximum)
        return;
    const bool active = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const int thickness = std::min(option.rect.width(), option.rect.height());
    const double inset = active ? thickness * 0.2 : thickness * 0.28;
    const auto bar = QRectF(slider).adjusted(inset, inset, -inset, -inset);
    drawBox(painter, bar, std::min(bar.width(), bar.height()) / 2, active ? c.muted : faded(c.muted, c.page));
}

void drawMenuItem(QPainter &painter, const QStyleOptionMenuItem &option, const QStyle &style, const QWidget *widget)
{
    const auto c = colorsOf(option.palette);
    const auto grid = gridOf(painter);
    painter.fillRect(option.rect, c.page);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        const int middle = option.rect.center().y();
        drawHairline(painter, QRectF(option.rect.left(), middle - 1, option.rect.width(), 1), c.line);
        return;
    }
    const bool enabled = has(option, QStyle::State_Enabled);
    if (has(option, QStyle::State_Selected) && enabled) {
        const int inset = grid.px(4);
        drawBox(painter, QRectF(option.rect).adjusted(inset, 0, -inset, 0), grid.px(4), c.selection);
    }
    const auto color = !enabled               ? option.palette.color(QPalette::Disabled, QPalette::Text)
        : has(option, QStyle::State_Selected) ? c.selectionText
                                              : c.text;
    const int side = grid.px(14);
    const auto place = [&](int left, int width) {
        return QStyle::visualRect(option.direction, option.rect,
                                  QRect(left, option.rect.top(), width, option.rect.height()));
    };
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked)
            paintIcon(painter, centred(place(option.rect.left() + grid.px(10), side), side), Icon::Check, color);
    } else if (!option.icon.isNull()) {
        option.icon.paint(&painter, centred(place(option.rect.left() + grid.px(10), side), side).toRect(),
                          Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintIcon(painter, centred(place(option.rect.right() - grid.px(10) - side, side), side), Icon::ChevronRight,
                  color);
    const auto tab = option.text.indexOf(QLatin1Char('\t'));
    const auto label = tab < 0 ? option.text : option.text.left(tab);
    const int left = option.rect.left() + grid.px(32);
    const QRect textRect = place(left, option.rect.right() - left - grid.px(14));
    int flags = Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine;
    if (style.styleHint(QStyle::SH_UnderlineShortcut, &option, widget) == 0)
        flags |= Qt::TextHideMnemonic;
    const bool leftToRight = option.direction == Qt::LeftToRight;
    painter.setPen(color);
    painter.drawText(textRect, flags | (leftToRight ? Qt::AlignLeft : Qt::AlignRight), label);
    if (tab >= 0) {
        painter.setPen(enabled && !has(option, QStyle::State_Selected) ? c.muted : color);
        painter.drawText(textRect, flags | (leftToRight ? Qt::AlignRight : Qt::AlignLeft), option.text.mid(tab + 1));
    }
}

void drawHeaderSection(QPainter &painter, const QStyleOptionHeader &option)
{
    const auto c = colorsOf(option.palette);
    painter.fillRect(option.rect, has(option, QStyle::State_MouseOver) ? c.hover : c.page);
    drawHairline(painter, option.rect, c.line);
}

void drawTab(QPainter &painter, const QStyleOptionTab &option)
{
    const auto c = colorsOf(option.palette);
    const double radius = gridOf(painter).controlRadius();
    const QRect box = option.rect.adjusted(1, 1, -1, -1);
    if (option.state & QStyle::State_Selected)
        drawBox(painter, box, radius, c.selection, c.highContrast ? c.border : QColor());
    else if (option.state & QStyle::State_MouseOver)
        drawBox(painter, box, radius, c.hover);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        drawFocusRing(painter, box, radius, c.focus);
}

void drawToolButtonBox(QPainter &painter, const QStyleOption &option)
{
    const auto c = colorsOf(option.palette);
    const double radius = gridOf(painter).controlRadius();
    if (has(option, QStyle::State_Sunken) || has(option, QStyle::State_On))
        drawBox(painter, option.rect, radius, c.pressed);
    else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        drawBox(painter, option.rect, radius, c.hover);
    if (showsFocus(option))
        drawFocusRing(painter, option.rect, radius, c.focus);
}

} // namespace Telemetry

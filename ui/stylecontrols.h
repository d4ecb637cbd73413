#pragma once

#include "ui/theme.h"

class QPainter;
class QStyle;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QWidget;

namespace Telemetry {

enum class ButtonKind;

/** How TelemetryStyle draws each control. Rectangles in logical pixels; colours from the option's palette. */
void drawButtonBox(QPainter &painter, const QStyleOptionButton &option, ButtonKind kind);
void drawButtonText(QPainter &painter, const QStyleOptionButton &option, ButtonKind kind, const QStyle &style,
                    const QWidget *widget);
void drawFieldBox(QPainter &painter, const QStyleOption &option);
void drawCheckIndicator(QPainter &painter, const QStyleOption &option);
void drawRadioIndicator(QPainter &painter, const QStyleOption &option);
void drawComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QRect &arrow);
void drawSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down);
void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider);
void drawMenuItem(QPainter &painter, const QStyleOptionMenuItem &option, const QStyle &style, const QWidget *widget);
void drawHeaderSection(QPainter &painter, const QStyleOptionHeader &option);
void drawTab(QPainter &painter, const QStyleOptionTab &option);
void drawToolButtonBox(QPainter &painter, const QStyleOption &option);

/** Text of buttons is a little heavier than that of paragraphs. */
QFont buttonFont(const QFont &base);

} // namespace Telemetry

#pragma once

#include <QProxyStyle>

class QAbstractButton;

namespace Telemetry {

/** How much weight a push button has. */
enum class ButtonKind {
    Normal,
    Primary, ///< the one main action of a page: filled with the accent
    Danger, ///< stops or discards: text and border in the colour of bad
    Quiet, ///< no border until pointed at
    Link, ///< looks like a link, works like a button
};

/** Makes @p button look like @p kind under TelemetryStyle. */
void setButtonKind(QAbstractButton &button, ButtonKind kind);
ButtonKind buttonKind(const QWidget *button);

/**
 * Our look over Fusion: buttons, fields, boxes, scroll bars, menus, tables, tooltips. Colours come from the palette of
 * what is drawn (colorsOf), measures from its font, so it needs no style sheet and follows theme, text size and scale.
 */
class TelemetryStyle : public QProxyStyle
{
    Q_OBJECT
public:
    TelemetryStyle();

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
};

} // namespace Telemetry

// Sizes and places in TelemetryStyle; the drawing stands in telemetrystyle.cpp.
#include "ui/telemetrystyle.h"

#include "ui/stylecontrols.h"
#include "ui/typography.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QStyleOption>

#include <algorithm>

namespace Telemetry {

namespace {

Grid gridOf(const QWidget *widget)
{
    return Grid(widget != nullptr ? widget->font() : QApplication::font());
}

template<typename Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

} // namespace

QRect TelemetryStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                                     const QWidget *widget) const
{
    const auto grid = gridOf(widget);
    if (const auto *bar = as<QStyleOptionSlider>(option); control == CC_ScrollBar && bar != nullptr) {
        // No arrow buttons: the groove is the whole bar.
        const bool horizontal = bar->orientation == Qt::Horizontal;
        const int length = horizontal ? bar->rect.width() : bar->rect.height();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        const qint64 shown = std::max(1, bar->pageStep);
        const int least = std::min(length, grid.px(32));
        const int size =
            range <= 0 ? length : std::clamp(static_cast<int>(length * shown / (range + shown)), least, length);
        const int start =
            sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - size, bar->upsideDown);
        const auto along = [&](int from, int extent) {
            const QRect part = horizontal ? QRect(bar->rect.left() + from, bar->rect.top(), extent, bar->rect.height())
                                          : QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), extent);
            return visualRect(bar->direction, bar->rect, part);
        };
        switch (subControl) {
        case SC_ScrollBarSlider:
            return along(start, size);
        case SC_ScrollBarGroove:
            return bar->rect;
        case SC_ScrollBarSubPage:
            return along(0, start);
        case SC_ScrollBarAddPage:
            return along(start + size, length - start - size);
        default:
            return {};
        }
    }
    if (control == CC_SpinBox) {
        const auto &rect = option->rect;
        const int steps = grid.px(22);
        const int middle = rect.top() + rect.height() / 2;
        const QRect buttons(rect.right() + 1 - steps, rect.top() + 1, steps - 1, rect.height() - 2);
        switch (subControl) {
        case SC_SpinBoxUp:
            return visualRect(option->direction, rect, QRect(buttons.topLeft(), QPoint(buttons.right(), middle - 1)));
        case SC_SpinBoxDown:
            return visualRect(option->direction, rect, QRect(QPoint(buttons.left(), middle), buttons.bottomRight()));
        case SC_SpinBoxEditField:
            return visualRect(option->direction, rect, rect.adjusted(grid.px(6), 1, -steps, -1));
        default:
            return rect;
        }
    }
    if (control == CC_ComboBox) {
        const int arrow = grid.px(28);
        const auto &rect = option->rect;
        if (subControl == SC_ComboBoxArrow)
            return visualRect(option->direction, rect,
                              QRect(rect.right() + 1 - arrow, rect.top(), arrow, rect.height()));
        if (subControl == SC_ComboBoxEditField)
            return visualRect(option->direction, rect, rect.adjusted(grid.px(12), 1, -arrow, -1));
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect TelemetryStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        if (const auto *frame = as<QStyleOptionFrame>(option); frame != nullptr && frame->lineWidth > 0) {
            const int side = gridOf(widget).px(8);
            return option->rect.adjusted(side, 1, -side, -1);
        }
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize TelemetryStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                       const QWidget *widget) const
{
    const auto grid = gridOf(widget);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = as<QStyleOptionButton>(option)) {
            const auto kind = buttonKind(widget);
            const auto base = widget ? widget->font() : QApplication::font();
            const QFontMetrics metrics(kind == ButtonKind::Link ? base : buttonFont(base));
            const auto text = metrics.size(Qt::TextShowMnemonic, button->text);
            int width = text.width() + (kind == ButtonKind::Link ? grid.px(4) : 2 * grid.px(13));
            if (!button->icon.isNull())
                width += button->iconSize.width() + (button->text.isEmpty() ? 0 : grid.px(6));
            if (button->features.testFlag(QStyleOptionButton::HasMenu))
                width += grid.px(12) + grid.px(4);
            return {width, std::max(grid.controlHeight(), text.height() + 2 * grid.px(6))};
        }
        break;
    case CT_LineEdit:
        return {contents.width() + 2 * grid.px(8), std::max(grid.px(32), contents.height() + 2 * grid.px(6))};
    case CT_ComboBox:
        return {contents.width() + grid.px(12) + grid.px(32),
                std::max(grid.controlHeight(), contents.height() + 2 * grid.px(6))};
    case CT_SpinBox:
        // The contents are a line edit with its own padding already.
        return {contents.width() + grid.px(20), std::max(grid.controlHeight(), contents.height())};
    case CT_MenuItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option)) {
            if (item->menuItemType == QStyleOptionMenuItem::Separator)
                return {contents.width(), grid.px(9)};
            const QFontMetrics metrics(item->font);
            const auto parts = item->text.split(u'\t');
            int width = metrics.size(Qt::TextShowMnemonic, parts.first()).width() + grid.px(32) + grid.px(28);
            if (parts.size() > 1)
                width += metrics.horizontalAdvance(parts.at(1)) + grid.px(24);
            return {width, std::max(grid.px(28), metrics.height() + grid.px(8))};
        }
        break;
    case CT_HeaderSection: {
        auto size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        size.setHeight(std::max(size.height(), grid.rowHeight()));
        return size;
    }
    case CT_ItemViewItem: {
        auto size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        size.setHeight(std::max(size.height(), grid.px(25)));
        return size;
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int TelemetryStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const auto grid = gridOf(widget);
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return grid.iconSize();
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return grid.px(7);
    case PM_ScrollBarExtent:
        return grid.px(12);
    case PM_ScrollBarSliderMin:
        return grid.px(32);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_HeaderMargin:
        return grid.px(8);
    case PM_FocusFrameHMargin:
        return qobject_cast<const QAbstractItemView *>(widget) ? grid.px(7)
                                                               : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_MenuVMargin:
        return grid.px(4);
    case PM_MenuPanelWidth:
        return 1;
    case PM_ToolTipLabelFrameWidth:
        return grid.px(6);
    case PM_SplitterWidth:
        return grid.gap();
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int TelemetryStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                              QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
        return 0; // a list below the box, not a menu over it
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace Telemetry

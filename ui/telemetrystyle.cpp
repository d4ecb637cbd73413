#include "ui/telemetrystyle.h"

#include "ui/painting.h"
#include "ui/stylecontrols.h"
#include "ui/theme.h"
#include "ui/typography.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QSplitter>
#include <QStyleOption>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace Telemetry {

namespace {

constexpr const char *KindProperty = "telemetryButtonKind";

Grid gridOf(const QWidget *widget)
{
    return Grid(widget != nullptr ? widget->font() : QApplication::font());
}

template<typename Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

/** Selected rows are pale with dark text in this look; the palette's Highlight is the strong accent. */
QStyleOptionViewItem paleSelection(const QStyleOptionViewItem &item, const QWidget *widget)
{
    auto copy = item;
    const auto c = colorsOf(item.palette);
    const bool table = qobject_cast<const QTableView *>(widget) != nullptr;
    copy.palette.setColor(QPalette::All, QPalette::HighlightedText, table ? c.text : c.selectionText);
    return copy;
}

void drawItemGround(QPainter &painter, const QStyleOptionViewItem &item, const QWidget *widget)
{
    const auto c = colorsOf(item.palette);
    if (item.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(item.rect, item.backgroundBrush);
    if (qobject_cast<const QTableView *>(widget) != nullptr) {
        if (item.state.testFlag(QStyle::State_Selected))
            painter.fillRect(item.rect, c.selection);
        drawHairline(painter, item.rect, c.weakLine);
        return;
    }
    // Only what fills its row alone is rounded: cells side by side make one band.
    const bool alone = item.viewItemPosition == QStyleOptionViewItem::OnlyOne
        || item.viewItemPosition == QStyleOptionViewItem::Invalid;
    const double radius = alone ? Grid(item.font).px(5) : 0;
    if (item.state.testFlag(QStyle::State_Selected))
        drawBox(painter, item.rect, radius, c.selection);
    else if (item.state.testFlag(QStyle::State_MouseOver) && item.state.testFlag(QStyle::State_Enabled))
        drawBox(painter, item.rect, radius, c.hover);
}

} // namespace

void setButtonKind(QAbstractButton &button, ButtonKind kind)
{
    button.setProperty(KindProperty, static_cast<int>(kind));
    if (kind == ButtonKind::Link)
        button.setCursor(Qt::PointingHandCursor);
    button.updateGeometry();
    button.update();
}

ButtonKind buttonKind(const QWidget *button)
{
    return button == nullptr ? ButtonKind::Normal : static_cast<ButtonKind>(button->property(KindProperty).toInt());
}

TelemetryStyle::TelemetryStyle() : QProxyStyle(u"Fusion"_s) { }

void TelemetryStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QScrollBar *>(widget) || qobject_cast<QLineEdit *>(widget)
        || qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QHeaderView *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // Qt puts the parts of a mirrored splitter one pixel too far to the right, out of it.
    if (qobject_cast<QSplitter *>(widget) && widget->layoutDirection() == Qt::RightToLeft)
        widget->setContentsMargins(0, 0, 1, 0);
}

void TelemetryStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                   const QWidget *widget) const
{
    const auto c = colorsOf(option->palette);
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = as<QStyleOptionFrame>(option); frame != nullptr && frame->lineWidth > 0)
            drawFieldBox(*painter, *option);
        return;
    case PE_FrameLineEdit:
        drawFieldBox(*painter, *option);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckIndicator(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        drawRadioIndicator(*painter, *option);
        return;
    case PE_PanelButtonTool:
        drawToolButtonBox(*painter, *option);
        return;
    case PE_FrameFocusRect:
        if (option->state.testFlag(State_KeyboardFocusChange))
            drawFocusRing(*painter, option->rect, gridOf(widget).px(4), c.focus);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = as<QStyleOptionViewItem>(option)) {
            drawItemGround(*painter, *item, widget);
            return;
        }
        break;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, c.page);
        return;
    case PE_PanelItemViewRow:
        return; // the item's own ground is enough
    case PE_PanelMenu:
        painter->fillRect(option->rect, c.page);
        return;
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        drawBox(*painter, option->rect, 0, element == PE_PanelTipLabel ? c.page : QColor(), c.border);
        return;
    case PE_Frame:
        drawBox(*painter, option->rect, 0, {}, c.line);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void TelemetryStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        if (const auto *button = as<QStyleOptionButton>(option)) {
            drawButtonBox(*painter, *button, buttonKind(widget));
            return;
        }
        break;
    case CE_PushButtonLabel:
        if (const auto *button = as<QStyleOptionButton>(option)) {
            drawButtonText(*painter, *button, buttonKind(widget), *this, widget);
            return;
        }
        break;
    case CE_PushButton:
        // Fusion adds a focus rectangle of its own; the bevel shows focus already.
        drawControl(CE_PushButtonBevel, option, painter, widget);
        drawControl(CE_PushButtonLabel, option, painter, widget);
        return;
    case CE_ComboBoxLabel:
        if (const auto *box = as<QStyleOptionComboBox>(option); box != nullptr && !box->editable) {
            const auto text = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget);
            painter->save();
            painter->setFont(buttonFont(painter->font()));
            painter->setPen(box->palette.color(
                box->state.testFlag(State_Enabled) ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
            const auto shown = QFontMetrics(painter->font()).elidedText(box->currentText, Qt::ElideRight, text.width());
            painter->drawText(text, static_cast<int>(visualAlignment(box->direction, Qt::AlignLeft | Qt::AlignVCenter)),
                              shown);
            painter->restore();
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option)) {
            drawMenuItem(*painter, *item, *this, widget);
            return;
        }
        break;
    case CE_HeaderSection:
        if (const auto *header = as<QStyleOptionHeader>(option)) {
            drawHeaderSection(*painter, *header);
            return;
        }
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        drawHairline(*painter, option->rect, colorsOf(option->palette).line);
        return;
    case CE_HeaderLabel:
        if (const auto *header = as<QStyleOptionHeader>(option)) {
            auto copy = *header;
            copy.palette.setColor(QPalette::All, QPalette::ButtonText, colorsOf(option->palette).muted);
            copy.state.setFlag(State_On, false); // no bold head over a selected cell
            copy.textAlignment = visualAlignment(header->direction, header->textAlignment); // as the cells below
            painter->save();
            painter->setFont(smallFont(widget ? widget->font() : QApplication::font()));
            QProxyStyle::drawControl(element, &copy, painter, widget);
            painter->restore();
            return;
        }
        break;
    case CE_ItemViewItem:
        if (const auto *item = as<QStyleOptionViewItem>(option)) {
            const auto copy = paleSelection(*item, widget);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = as<QStyleOptionTab>(option)) {
            drawTab(*painter, *tab);
            return;
        }
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = as<QStyleOptionTab>(option)) {
            auto copy = *tab;
            copy.state.setFlag(State_HasFocus, false); // the shape shows it
            if (tab->state.testFlag(State_Selected))
                copy.palette.setColor(QPalette::All, QPalette::WindowText, colorsOf(option->palette).selectionText);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_Splitter:
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void TelemetryStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                        const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto *box = as<QStyleOptionComboBox>(option)) {
            drawComboBox(*painter, *box, subControlRect(control, option, SC_ComboBoxArrow, widget));
            return;
        }
        break;
    case CC_SpinBox:
        if (const auto *box = as<QStyleOptionSpinBox>(option)) {
            drawSpinBox(*painter, *box, subControlRect(control, option, SC_SpinBoxUp, widget),
                        subControlRect(control, option, SC_SpinBoxDown, widget));
            return;
        }
        break;
    case CC_ScrollBar:
        if (const auto *bar = as<QStyleOptionSlider>(option)) {
            drawScrollBar(*painter, *bar, subControlRect(control, option, SC_ScrollBarSlider, widget));
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace Telemetry

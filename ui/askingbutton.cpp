#include "ui/askingbutton.h"

#include <QAbstractButton>
#include <QAccessibleWidget>

namespace Telemetry {

namespace {

constexpr const char *RoleProperty = "telemetryAccessibleRole";

class AskingButtonAccessible : public QAccessibleWidget
{
public:
    AskingButtonAccessible(QAbstractButton *button, QAccessible::Role role) : QAccessibleWidget(button, role) { }

    QAccessible::State state() const override
    {
        auto state = QAccessibleWidget::state();
        const bool on = button()->isChecked();
        if (role() == QAccessible::CheckBox) {
            state.checkable = true;
            state.checked = on;
        } else {
            state.selectable = true;
            state.selected = on;
        }
        return state;
    }

    QString text(QAccessible::Text type) const override
    {
        const auto text = QAccessibleWidget::text(type);
        return type == QAccessible::Name && text.isEmpty() ? button()->text() : text;
    }

    QStringList actionNames() const override
    {
        const bool box = role() == QAccessible::CheckBox;
        return QStringList{box ? toggleAction() : pressAction()} + QAccessibleWidget::actionNames();
    }

    void doAction(const QString &name) override
    {
        if (name == pressAction() || name == toggleAction())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton *button() const { return static_cast<QAbstractButton *>(object()); }
};

QAccessibleInterface *create(const QString &, QObject *object)
{
    auto *button = qobject_cast<QAbstractButton *>(object);
    const auto role = button == nullptr ? QVariant() : button->property(RoleProperty);
    if (!role.isValid())
        return nullptr;
    return new AskingButtonAccessible(button, static_cast<QAccessible::Role>(role.toInt()));
}

} // namespace

void makeAskingButton(QAbstractButton &button, QAccessible::Role role)
{
    button.setProperty(RoleProperty, static_cast<int>(role));
    QAccessible::installFactory(create); // ignores a factory it already has
}

} // namespace Telemetry

#include "ui/jsonviewaccessible.h"

#include "ui/jsonview.h"

#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace Telemetry {

namespace {

class JsonViewAccessible : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit JsonViewAccessible(JsonView *view) : QAccessibleWidget(view, QAccessible::EditableText) { }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QAccessible::State state() const override
    {
        auto state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    QString text(QAccessible::Text type) const override
    {
        return type == QAccessible::Value ? view()->text() : QAccessibleWidget::text(type);
    }

    void selection(int index, int *start, int *end) const override
    {
        *start = *end = 0;
        if (index != 0 || !view()->hasSelection())
            return;
        *start = static_cast<int>(view()->selectionStart());
        *end = static_cast<int>(view()->selectionEnd());
    }

    int selectionCount() const override { return view()->hasSelection() ? 1 : 0; }
    void addSelection(int start, int end) override { view()->select(start, end); }
    void removeSelection(int) override { view()->setCaret(view()->caret()); }
    void setSelection(int, int start, int end) override { view()->select(start, end); }

    int cursorPosition() const override { return static_cast<int>(view()->caret()); }
    void setCursorPosition(int position) override { view()->setCaret(position); }
    int characterCount() const override { return static_cast<int>(view()->text().size()); }
    QString text(int start, int end) const override { return view()->text().mid(start, end - start); }
    void scrollToSubstring(int start, int) override { view()->setCaret(start); }

    QRect characterRect(int offset) const override
    {
        const auto rect = view()->rectOf(offset);
        return {view()->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }

    int offsetAtPoint(const QPoint &point) const override
    {
        return static_cast<int>(view()->offsetAt(view()->viewport()->mapFromGlobal(point)));
    }

    QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    JsonView *view() const { return static_cast<JsonView *>(object()); }
};

QAccessibleInterface *create(const QString &, QObject *object)
{
    auto *view = qobject_cast<JsonView *>(object);
    return view == nullptr ? nullptr : new JsonViewAccessible(view);
}

} // namespace

void installJsonViewAccessibility()
{
    QAccessible::installFactory(create); // ignores a factory it already has
}

} // namespace Telemetry

#include "ui/eventform.h"

#include "core/events/eventcatalogue.h"
#include "ui/textlabel.h"
#include "ui/typography.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

bool isRunTimeValue(const Field &field)
{
    return (field.how == Field::How::Assumed || field.how == Field::How::Chosen) && field.name != "metrics_id"_L1;
}

/** What a person types for @p property: a text as it is, everything else as JSON. @return nothing when it does not fit
 */
std::optional<Json> typedValue(const PropertyDefinition &property, const QString &text)
{
    const bool takesText = property.jsonTypes.contains(u"string"_s);
    const bool takesOther = property.jsonTypes.size() > (takesText ? 1 : 0);
    if (!takesText || takesOther) {
        if (const auto value = Json::parse(text.toUtf8())) {
            const bool fits =
                (value->kind() == Json::Kind::Integer
                 && (property.jsonTypes.contains(u"integer"_s) || property.jsonTypes.contains(u"number"_s)))
                || (value->kind() == Json::Kind::Float && property.jsonTypes.contains(u"number"_s))
                || (value->isBool() && property.jsonTypes.contains(u"boolean"_s))
                || (value->isNull() && property.nullable)
                || (value->isArray() && property.jsonTypes.contains(u"array"_s))
                || (value->isObject() && property.jsonTypes.contains(u"object"_s));
            if (fits)
                return *value;
        }
    }
    return takesText ? std::optional(Json(text)) : std::nullopt;
}

QString wanted(const PropertyDefinition &property)
{
    if (property.jsonTypes.contains(u"integer"_s))
        return EventForm::tr("Wants a whole number.");
    if (property.jsonTypes.contains(u"number"_s))
        return EventForm::tr("Wants a number.");
    if (property.jsonTypes.contains(u"array"_s))
        return EventForm::tr("Wants a list, such as [\"rest\"].");
    if (property.jsonTypes.contains(u"object"_s))
        return EventForm::tr("Wants an object, such as {\"name\": 1}.");
    return EventForm::tr("Does not fit.");
}

QString shownValue(const Json &value)
{
    return value.isString() ? value.toString() : QString::fromUtf8(value.display());
}

} // namespace

EventForm::EventForm(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    const Grid grid(font());
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(grid.px(10));
    m_grid->setVerticalSpacing(grid.px(6));
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

void EventForm::show(const EventDefinition &event, const Preview &preview)
{
    QList<Field> fields;
    QStringList names;
    for (const Field &field : preview.fields) {
        if (isRunTimeValue(field)) {
            fields.append(field);
            names.append(field.name);
        }
    }
    const bool isSame = m_event == event.slug && m_names == names;
    // While a value is being typed its field must stay; after "reset" the values of all fields are shown anew.
    const bool isTyping = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    if (isSame && isTyping)
        return;
    m_event = event.slug;
    m_names = names;
    rebuild(event, fields);
}

void EventForm::rebuild(const EventDefinition &event, const QList<Field> &fields)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        // A field may be the sender of the signal that led here, so it goes later.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_rows.clear();
    int row = 0;
    for (const Field &field : fields) {
        const PropertyDefinition *property = event.property(field.name);
        if (!property)
            continue;
        auto *label = new TextLabel(field.name);
        auto *problem = new TextLabel({}, TextLabel::Role::Bad);
        problem->setWordWrap(true);
        problem->hide();
        QWidget *editor = makeField(*property, field, problem);
        editor->setAccessibleName(field.name);
        editor->setAccessibleDescription(property->description);
        editor->setToolTip(plainToolTip(property->description));
        label->setBuddy(editor);
        label->setToolTip(plainToolTip(property->description));
        label->setWordWrap(false);
        label->setMinimumWidth(0);
        m_grid->addWidget(label, row, 0);
        m_grid->addWidget(editor, row, 1);
        m_grid->addWidget(problem, row + 1, 0, 1, 2);
        m_rows.insert(field.name, {editor, problem});
        row += 2;
    }
}

QWidget *EventForm::makeField(const PropertyDefinition &property, const Field &field, TextLabel *problem)
{
    const QString name = property.name;
    if (property.jsonTypes == QStringList(u"boolean"_s)) {
        auto *box = new QCheckBox;
        box->setChecked(field.value.toBool());
        connect(box, &QCheckBox::toggled, this, [this, name](bool isOn) { Q_EMIT chosen(name, Json(isOn)); });
        return box;
    }
    if (!property.choices.isEmpty()) {
        auto *list = new QComboBox;
        list->addItems(property.choices);
        list->setCurrentText(field.value.toString());
        connect(list, &QComboBox::textActivated, this,
                [this, name](const QString &text) { Q_EMIT chosen(name, Json(text)); });
        return list;
    }
    auto *edit = new QLineEdit(shownValue(field.value));
    connect(edit, &QLineEdit::textEdited, this, [this, name, property, problem](const QString &text) {
        const auto value = typedValue(property, text);
        problem->setText(value ? QString() : wanted(property));
        problem->setVisible(!value);
        Q_EMIT chosen(name, value);
    });
    return edit;
}

} // namespace Telemetry

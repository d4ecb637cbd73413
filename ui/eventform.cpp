#include "ui/eventform.h"

#include "core/events/cataloguetext.h"
#include "core/events/eventcatalogue.h"
#include "core/events/typedvalue.h"
#include "ui/announcement.h"
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

/** The values of a closed set; empty when the set is open. */
QList<Json> choicesOf(const PropertyDefinition &property)
{
    QList<Json> choices;
    for (const QString &text : property.choices)
        choices.append(Json(text));
    const bool isSwitch = property.jsonTypes.contains(u"boolean"_s)
        && property.jsonTypes.size() == (property.jsonTypes.contains(u"null"_s) ? 2 : 1);
    if (isSwitch)
        choices = {Json(true), Json(false)};
    if (property.nullable && !choices.isEmpty())
        choices.append(Json());
    return choices;
}

QString descriptionOf(const PropertyDefinition &property)
{
    const QString description = catalogueText(property.description);
    return property.nullable ? EventForm::tr("%1 Type null for no value.").arg(description) : description;
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
        QWidget *editor = makeField(event, *property, field, problem);
        editor->setAccessibleName(field.name);
        editor->setAccessibleDescription(descriptionOf(*property));
        editor->setToolTip(plainToolTip(descriptionOf(*property)));
        label->setBuddy(editor);
        label->setToolTip(plainToolTip(catalogueText(property->description)));
        label->setWordWrap(false);
        label->setMinimumWidth(0);
        m_grid->addWidget(label, row, 0);
        m_grid->addWidget(editor, row, 1);
        m_grid->addWidget(problem, row + 1, 0, 1, 2);
        m_rows.insert(field.name, {editor, problem});
        row += 2;
    }
}

QWidget *EventForm::makeField(const EventDefinition &event, const PropertyDefinition &property, const Field &field,
                              TextLabel *problem)
{
    const QString name = property.name;
    if (property.jsonTypes == QStringList(u"boolean"_s)) {
        auto *box = new QCheckBox;
        box->setChecked(field.value.toBool());
        connect(box, &QCheckBox::toggled, this, [this, name](bool isOn) { Q_EMIT chosen(name, Json(isOn)); });
        return box;
    }
    if (const QList<Json> choices = choicesOf(property); !choices.isEmpty())
        return makeList(name, choices, field.value);
    auto *edit = new QLineEdit(shownValue(field.value));
    edit->setLayoutDirection(Qt::LeftToRight); // in every language
    edit->setCursorPosition(0); // what has no room is cut off at its end
    // The catalogue's own definitions, which outlive every form.
    connect(edit, &QLineEdit::textEdited, this, [this, &event, &property, edit, problem](const QString &text) {
        const TypedValue typed = typedValue(event, property, text);
        problem->setText(typed.value ? QString() : tr("Should be %1.").arg(typed.expected));
        problem->setVisible(!typed.value);
        if (typed.value)
            edit->setAccessibleDescription(descriptionOf(property));
        else
            announce(*edit, problem->text());
        Q_EMIT chosen(property.name, typed.value);
    });
    return edit;
}

QWidget *EventForm::makeList(const QString &name, const QList<Json> &choices, const Json &current)
{
    auto *list = new QComboBox;
    for (const Json &choice : choices)
        list->addItem(shownValue(choice));
    list->setCurrentIndex(int(choices.indexOf(current)));
    connect(list, &QComboBox::activated, this,
            [this, name, choices](int row) { Q_EMIT chosen(name, choices.value(row)); });
    return list;
}

} // namespace Telemetry

#include "core/events/eventcatalogue.h"
#include "ui/eventform.h"
#include "ui/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Telemetry;

Q_DECLARE_METATYPE(std::optional<Json>)

namespace {

/** A catalogue of one event whose fields are of every kind. */
EventDefinition sample()
{
    EventDefinition event;
    event.name = event.slug = u"sample"_s;
    const auto add = [&event](const QString &name, const QStringList &types, const QStringList &choices = {}) {
        PropertyDefinition property;
        property.name = name;
        property.jsonTypes = types;
        property.nullable = types.contains(u"null"_s);
        property.choices = choices;
        property.description = u"What it means."_s;
        event.properties.append(property);
    };
    add(u"number"_s, {u"integer"_s});
    add(u"text"_s, {u"string"_s, u"null"_s});
    add(u"switch"_s, {u"boolean"_s});
    add(u"maybe"_s, {u"boolean"_s, u"null"_s});
    add(u"choice"_s, {u"string"_s}, {u"nlu"_s, u"core"_s, u"rasa"_s});
    add(u"list"_s, {u"array"_s});
    event.schema = Json::parse(R"({"properties": {
        "number": {"type": "integer", "minimum": 0},
        "text": {"type": ["string", "null"]},
        "switch": {"type": "boolean"},
        "maybe": {"type": ["boolean", "null"]},
        "choice": {"type": "string", "enum": ["nlu", "core", "rasa"]},
        "list": {"type": "array", "items": {"type": "string"}}}})")
                       .value();
    return event;
}

Preview assumed()
{
    Preview preview;
    const auto add = [&preview](const QString &name, const Json &value) {
        preview.fields.append({.name = name, .value = value, .how = Field::How::Assumed});
    };
    add(u"number"_s, Json(3));
    add(u"text"_s, Json());
    add(u"switch"_s, Json(false));
    add(u"maybe"_s, Json());
    add(u"choice"_s, Json(u"core"_s));
    add(u"list"_s, Json(Json::Array{}));
    return preview;
}

} // namespace

class TestEventForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_form = std::make_unique<EventForm>();
        m_form->show(m_event, assumed());
        m_form->QWidget::show();
        m_form->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    }
    void cleanup() { m_form.reset(); }

    void eachKindHasItsField()
    {
        QCOMPARE(field<QLineEdit>(u"number"_s)->text(), u"3"_s);
        QCOMPARE(field<QLineEdit>(u"text"_s)->text(), u"null"_s);
        QVERIFY(!field<QCheckBox>(u"switch"_s)->isChecked());
        QCOMPARE(itemsOf(u"maybe"_s), (QStringList{u"true"_s, u"false"_s, u"null"_s}));
        QCOMPARE(field<QComboBox>(u"maybe"_s)->currentText(), u"null"_s);
        QCOMPARE(itemsOf(u"choice"_s), (QStringList{u"nlu"_s, u"core"_s, u"rasa"_s}));
        QCOMPARE(field<QComboBox>(u"choice"_s)->currentText(), u"core"_s);
        QCOMPARE(field<QLineEdit>(u"list"_s)->text(), u"[]"_s);
    }

    void typing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("value"); // empty: refused
        QTest::newRow("number") << u"number"_s << u"7"_s << QByteArray("7");
        QTest::newRow("number too small") << u"number"_s << u"-7"_s << QByteArray();
        QTest::newRow("text") << u"text"_s << u"<b>x</b>"_s << QByteArray("\"<b>x</b>\"");
        QTest::newRow("null") << u"text"_s << u"null"_s << QByteArray("null");
        QTest::newRow("list") << u"list"_s << u"[\"rest\"]"_s << QByteArray("[\"rest\"]");
        QTest::newRow("half a list") << u"list"_s << u"[\"rest\""_s << QByteArray();
    }

    void typing()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, text);
        QFETCH(const QByteArray, value);
        QSignalSpy chosen(m_form.get(), &EventForm::chosen);
        auto *edit = field<QLineEdit>(name);
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QCOMPARE(chosen.size(), text.size()); // each keystroke
        QCOMPARE(chosen.last().first().toString(), name);
        const auto last = chosen.last().at(1).value<std::optional<Json>>();
        QCOMPARE(last.has_value(), !value.isEmpty());
        if (last)
            QCOMPARE(last->display(), value);
        // The problem stands beside the field and is its description; nothing else is told.
        QCOMPARE(!problems().isEmpty(), value.isEmpty());
        QCOMPARE(edit->accessibleDescription().startsWith(u"Should be "_s), value.isEmpty());
        edit->selectAll();
        QTest::keyClicks(edit, name == "number"_L1 ? u"1"_s : name == "list"_L1 ? u"[]"_s : u"x"_s);
        QVERIFY(problems().isEmpty());
    }

    void choosing()
    {
        QSignalSpy chosen(m_form.get(), &EventForm::chosen);
        field<QCheckBox>(u"switch"_s)->click();
        QCOMPARE(chosen.last().at(1).value<std::optional<Json>>(), std::optional(Json(true)));
        auto *maybe = field<QComboBox>(u"maybe"_s);
        QTest::keyClick(maybe, Qt::Key_Up);
        QCOMPARE(chosen.last().at(1).value<std::optional<Json>>(), std::optional(Json(false)));
        QTest::keyClick(maybe, Qt::Key_Down);
        QCOMPARE(chosen.last().at(1).value<std::optional<Json>>(), std::optional(Json()));
        QTest::keyClick(field<QComboBox>(u"choice"_s), Qt::Key_Up);
        QCOMPARE(chosen.last().at(1).value<std::optional<Json>>(), std::optional(Json(u"nlu"_s)));
    }

    void aFieldThatIsTypedInStays()
    {
        auto *edit = field<QLineEdit>(u"number"_s);
        edit->setFocus();
        edit->setText(u"12"_s);
        Preview next = assumed();
        next.fields[0].value = Json(12);
        next.fields[0].how = Field::How::Chosen;
        m_form->show(m_event, next);
        QCOMPARE(field<QLineEdit>(u"number"_s), edit);
        QVERIFY(edit->hasFocus());
        edit->clearFocus();
        m_form->show(m_event, assumed()); // as after "Reset"
        QCOMPARE(field<QLineEdit>(u"number"_s)->text(), u"3"_s);
    }

private:
    template<typename Widget>
    Widget *field(const QString &name) const
    {
        QCoreApplication::processEvents(); // a layout shows what was added to it when control returns
        for (Widget *each : m_form->findChildren<Widget *>()) {
            if (each->accessibleName() == name && !each->isHidden())
                return each;
        }
        return nullptr;
    }

    QStringList itemsOf(const QString &name) const
    {
        QStringList items;
        const auto *list = field<QComboBox>(name);
        for (int row = 0; row < list->count(); ++row)
            items.append(list->itemText(row));
        return items;
    }

    QStringList problems() const
    {
        QStringList texts;
        for (const TextLabel *label : m_form->findChildren<TextLabel *>()) {
            if (label->role() == TextLabel::Role::Bad && !label->isHidden())
                texts.append(label->text());
        }
        return texts;
    }

    const EventDefinition m_event = sample();
    std::unique_ptr<EventForm> m_form;
};

QTEST_MAIN(TestEventForm)
#include "tst_eventform.moc"

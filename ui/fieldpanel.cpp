#include "ui/fieldpanel.h"

#include "core/payload/fieldplaces.h"
#include "ui/card.h"
#include "ui/factlist.h"
#include "ui/textlabel.h"
#include "ui/typography.h"

#include <QBoxLayout>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

QString typeOf(const Json &value)
{
    switch (value.kind()) {
    case Json::Kind::Null:
        return u"null"_s;
    case Json::Kind::Bool:
        return u"boolean"_s;
    case Json::Kind::Integer:
        return u"integer"_s;
    case Json::Kind::Float:
        return u"number"_s;
    case Json::Kind::String:
        return u"string"_s;
    case Json::Kind::Array:
        return u"array"_s;
    case Json::Kind::Object:
        return u"object"_s;
    case Json::Kind::NotJson:
        return value.notJsonKind();
    }
    Q_UNREACHABLE();
}

QList<Fact> contributionRows(const Field &field)
{
    QList<Fact> rows;
    for (const Contribution &contribution : field.contributions) {
        Fact row;
        const bool isLeftOut = contribution.kind == Contribution::Kind::LeftOut;
        if (contribution.path.isEmpty()) {
            row.name = contribution.note;
            row.quietName = true;
        } else {
            row.name =
                contribution.line > 0 ? u"%1:%2"_s.arg(contribution.path).arg(contribution.line) : contribution.path;
            row.remark = contribution.note;
        }
        row.value = isLeftOut ? FieldPanel::tr("%1 not counted").arg(contribution.amount)
                              : QString::number(contribution.amount);
        row.quietValue = isLeftOut;
        row.toolTip = isLeftOut ? contribution.reason : contribution.note;
        rows.append(row);
    }
    if (!rows.isEmpty()) {
        Fact total;
        total.name = FieldPanel::tr("Total");
        total.value = QString::fromUtf8(field.value.display());
        total.decisive = true;
        rows.append(total);
    }
    return rows;
}

void showOrHide(TextLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

FieldPanel::FieldPanel(const EventCatalogue &catalogue, QWidget *parent)
    : QWidget(parent),
      m_catalogue(catalogue),
      m_card(new Card),
      m_name(new TextLabel({}, TextLabel::Role::CardTitle)),
      m_type(new TextLabel({}, TextLabel::Role::Small)),
      m_meaning(new TextLabel),
      m_origin(new TextLabel({}, TextLabel::Role::Muted)),
      m_contributions(new FactList),
      m_privacy(new TextLabel({}, TextLabel::Role::Small)),
      m_notes(new TextLabel({}, TextLabel::Role::Small))
{
    setAccessibleName(tr("Selected field"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_card);

    const Grid grid(font());
    auto *heading = new QHBoxLayout;
    heading->setSpacing(grid.px(6));
    heading->addWidget(m_name);
    heading->addWidget(m_type);
    heading->addStretch();
    m_card->body()->setSpacing(grid.px(8));
    m_card->body()->addLayout(heading);
    for (TextLabel *label : {m_meaning, m_origin, m_privacy, m_notes})
        label->setWordWrap(true);
    m_name->setSelectable(true);
    m_meaning->setSelectable(true);
    m_origin->setSelectable(true);
    m_card->body()->addWidget(m_meaning);
    m_card->body()->addWidget(m_origin);
    m_card->body()->addWidget(m_contributions);
    m_card->body()->addWidget(m_privacy);
    m_card->body()->addWidget(m_notes);
    m_contributions->setAccessibleName(tr("What the number is made of"));
}

void FieldPanel::showText(const QString &name, const QString &meaning)
{
    m_name->setText(name);
    showOrHide(m_type, {});
    showOrHide(m_meaning, meaning);
    showOrHide(m_origin, {});
    showOrHide(m_privacy, {});
    showOrHide(m_notes, {});
    m_contributions->setFacts({});
    m_contributions->hide();
}

void FieldPanel::showField(const Field &field, const PropertyDefinition *definition)
{
    showText(field.name, definition ? definition->description : tr("Added by you; Rasa has no such member."));
    showOrHide(m_type, typeOf(field.value));
    showOrHide(m_origin,
               field.how == Field::How::Assumed ? tr("Assumed. %1").arg(field.explanation) : field.explanation);
    const QList<Fact> rows = contributionRows(field);
    m_contributions->setFacts(rows);
    m_contributions->setVisible(!rows.isEmpty());
    if (!definition)
        return;
    showOrHide(m_privacy,
               definition->privacy.note.isEmpty() ? QString() : tr("Privacy: %1").arg(definition->privacy.note));
    QStringList notes;
    if (!definition->since.isEmpty())
        notes.append(tr("Since %1.").arg(definition->since));
    if (!definition->notes.isEmpty())
        notes.append(definition->notes);
    showOrHide(m_notes, notes.join(u' '));
}

/** Of a report that is no event of the catalogue. */
void FieldPanel::showOther(const Preview &preview, const QStringList &path)
{
    const Field *field = fieldAt(preview, path);
    if (!field) {
        showText(path.isEmpty() ? preview.event : path.last(),
                 tr("Select a line to see what it means and where its value comes from."));
        return;
    }
    showField(*field, nullptr);
    showOrHide(m_meaning, {});
}

void FieldPanel::show(const Preview &preview, const QStringList &path)
{
    if (!m_catalogue.find(preview.event)) {
        showOther(preview, path);
        return;
    }
    const QString top = path.value(0);
    const QString name = path.value(1);
    if (top == "properties"_L1 || top == "context"_L1) {
        const bool isContext = top == "context"_L1;
        for (const Field &field : isContext ? preview.context : preview.fields) {
            if (field.name != name)
                continue;
            if (!isContext) {
                showField(field, m_catalogue.find(preview.event)->property(name));
                return;
            }
            const auto &members = m_catalogue.contextMembers();
            const auto member = std::find_if(members.begin(), members.end(),
                                             [&name](const PropertyDefinition &each) { return each.name == name; });
            showField(field, member == members.end() ? nullptr : &*member);
            return;
        }
    }
    const EventDefinition *event = m_catalogue.find(preview.event);
    if (top == "userId"_L1) {
        showText(top,
                 tr("Who the report is from: the machine ID, or for Rasa Pro the identifier of the licence. The same "
                    "in all reports."));
    } else if (top == "context"_L1) {
        showText(top, tr("The computer, the folder and the versions. The same in all reports of one run."));
    } else if (top == "properties"_L1) {
        showText(top, tr("What this event tells. Select a line to see what it means and where its value comes from."));
    } else {
        showText(preview.event, event->summary);
        showOrHide(m_notes, event->moment);
    }
}

} // namespace Telemetry

#include "ui/fieldpanel.h"

#include "core/events/cataloguetext.h"
#include "core/payload/fieldplaces.h"
#include "ui/card.h"
#include "ui/contributionlist.h"
#include "ui/textlabel.h"
#include "ui/typography.h"

#include <QBoxLayout>

#include <algorithm>

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

/** A value at a glance: of a container how much is in it, of a long text its start. */
QString valueText(const Json &value)
{
    constexpr qsizetype Most = 120;
    if (value.isArray()) {
        return FieldPanel::tr("%Ln items", nullptr, int(value.array().size()));
    }
    if (value.isObject()) {
        return FieldPanel::tr("%Ln members", nullptr, int(value.object().size()));
    }
    const QString text = QString::fromUtf8(value.display());
    return text.size() <= Most ? text : text.left(Most - 1) + u'…';
}

/** Whether a column has no room for one of the words of @p text. */
bool hasLongWord(const QString &text)
{
    constexpr qsizetype Most = 34; // of an ID, with its quotes
    const QStringList words = text.split(u' ');
    return std::any_of(words.begin(), words.end(), [](const QString &word) { return word.size() > Most; });
}

/** A line of a report names members as they are written, escapes and all. */
bool isWrittenAs(const QString &name, const QString &written)
{
    const QByteArray quoted = Json(name).display();
    return QString::fromUtf8(quoted.sliced(1, quoted.size() - 2)) == written;
}

/** What stands at @p path in @p value; null when the report has moved on. */
const Json *valueAt(const Json &value, const QStringList &path)
{
    const Json *found = &value;
    for (const QString &part : path) {
        if (found->isArray()) {
            const auto index = part.toULongLong();
            if (index >= found->array().size())
                return nullptr;
            found = &found->array()[index];
        } else if (found->isObject()) {
            const auto &members = found->object();
            const auto member = std::find_if(members.begin(), members.end(), [&part](const Json::Member &each) {
                return isWrittenAs(each.first, part);
            });
            if (member == members.end())
                return nullptr;
            found = &member->second;
        } else {
            return nullptr;
        }
    }
    return found;
}

/** "[3].epochs" */
QString insideText(const Json &value, const QStringList &path)
{
    QString text;
    const Json *around = &value;
    for (const QString &part : path) {
        text += around && around->isArray() ? u"[%1]"_s.arg(part) : u'.' + part;
        around = around ? valueAt(*around, {part}) : nullptr;
    }
    return text;
}

QString documentationText(const FieldReference &reference)
{
    switch (reference.documentation) {
    case FieldReference::Documentation::Listed:
        return FieldPanel::tr("Rasa's documentation lists it.");
    case FieldReference::Documentation::EventOnly:
        return FieldPanel::tr("Rasa's documentation lists the event, not this field.");
    case FieldReference::Documentation::EventOfOtherVersions:
        return FieldPanel::tr("Rasa's documentation lists the event for some versions: %1.")
            .arg(catalogueText(reference.versions));
    case FieldReference::Documentation::NotListed:
        return FieldPanel::tr("Rasa's documentation does not list it.");
    }
    Q_UNREACHABLE();
}

QString versionsText(const FieldReference &reference)
{
    QStringList sentences;
    if (reference.since.isEmpty())
        sentences.append(FieldPanel::tr("No recorded version sends it."));
    else
        sentences.append(FieldPanel::tr("Since %1.").arg(catalogueText(reference.since)));
    if (!reference.until.isEmpty())
        sentences.append(FieldPanel::tr("Until: %1.").arg(catalogueText(reference.until)));
    sentences.append(documentationText(reference));
    return sentences.join(u' ');
}

void showOrHide(TextLabel *label, const QString &text)
{
    label->setText(visibleText(text));
    label->setVisible(!text.isEmpty());
}

} // namespace

FieldPanel::FieldPanel(const EventCatalogue &catalogue, QWidget *parent)
    : QWidget(parent),
      m_catalogue(catalogue),
      m_card(new Card),
      m_name(new TextLabel({}, TextLabel::Role::CardTitle)),
      m_type(new TextLabel({}, TextLabel::Role::Small)),
      m_value(new TextLabel({}, TextLabel::Role::Mono)),
      m_meaning(new TextLabel),
      m_origin(new TextLabel({}, TextLabel::Role::Muted)),
      m_contributions(new ContributionList),
      m_privacy(new TextLabel({}, TextLabel::Role::Small)),
      m_versions(new TextLabel({}, TextLabel::Role::Small)),
      m_notes(new TextLabel({}, TextLabel::Role::Small))
{
    setAccessibleName(tr("Selected field"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_card);

    const Grid grid(font());
    auto *heading = new QHBoxLayout;
    heading->setSpacing(grid.px(6));
    heading->addWidget(m_name, 1);
    heading->addWidget(m_type, 0, Qt::AlignTop);
    m_card->body()->setSpacing(grid.px(8));
    m_card->body()->addLayout(heading);
    for (TextLabel *label : {m_name, m_value, m_meaning, m_origin, m_privacy, m_versions, m_notes})
        label->setWordWrap(true);
    // Each of these is a stop on the way of the keyboard, so not all of them.
    for (TextLabel *label : {m_name, m_value, m_meaning, m_origin})
        label->setSelectable(true);
    for (QWidget *part : std::initializer_list<QWidget *>{m_value, m_meaning, m_origin, m_contributions, m_privacy,
                                                          m_versions, m_notes})
        m_card->body()->addWidget(part);
    m_contributions->setAccessibleName(tr("What the number is made of"));
    connect(m_contributions, &ContributionList::placeRequested, this, &FieldPanel::placeRequested);
}

void FieldPanel::showText(const QString &name, const QString &meaning)
{
    m_name->setText(visibleText(name));
    for (TextLabel *label : {m_type, m_value, m_origin, m_privacy, m_versions, m_notes})
        showOrHide(label, {});
    showOrHide(m_meaning, meaning);
    m_contributions->setContributions({}, {});
}

FieldPanel::Subject FieldPanel::subjectOf(const Preview &preview, const QStringList &path) const
{
    Subject subject;
    const bool isContext = path.value(0) == "context"_L1;
    for (const Field &field : isContext ? preview.context : preview.fields) {
        if (path.size() > 1 && isWrittenAs(field.name, path.at(1)))
            subject.field = &field;
    }
    if (!subject.field)
        return subject;
    if (!isContext) {
        const EventDefinition &event = *m_catalogue.find(preview.event);
        subject.definition = event.property(subject.field->name);
        if (subject.definition)
            subject.reference = propertyReference(event, *subject.definition);
        return subject;
    }
    for (const PropertyDefinition &member : m_catalogue.contextMembers()) {
        if (member.name != subject.field->name)
            continue;
        subject.definition = &member;
        subject.reference = contextReference(m_catalogue, member);
    }
    return subject;
}

void FieldPanel::showField(const Subject &subject, const Json &shown, const QStringList &path)
{
    const Json &value = *valueAt(shown, path);
    const QStringList inside = path.mid(2);
    const Field &field = *subject.field;
    const PropertyDefinition *definition = subject.definition;
    const QString meaning =
        definition ? catalogueText(definition->description) : tr("Added by you; Rasa has no such member.");
    showText(field.name + insideText(field.value, inside),
             inside.isEmpty() ? meaning : tr("Part of %1: %2").arg(field.name, meaning));
    showOrHide(m_type, typeOf(value));
    if (field.contributions.empty() || !inside.isEmpty()) {
        const QString text = valueText(value);
        showOrHide(m_value, text);
        m_value->setElided(hasLongWord(text)); // a hash; the report beside shows it whole
    } else
        m_contributions->setContributions(field.contributions, QString::fromUtf8(field.value.display()));
    showOrHide(m_origin,
               field.how == Field::How::Assumed ? tr("Assumed. %1").arg(field.explanation) : field.explanation);
    if (!definition)
        return;
    showOrHide(m_privacy,
               definition->privacy.note.isEmpty() ? QString()
                                                  : tr("Privacy: %1").arg(catalogueText(definition->privacy.note)));
    showOrHide(m_versions, versionsText(subject.reference));
    showOrHide(m_notes, catalogueText(definition->notes));
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
    showText(field->name, {});
    showOrHide(m_type, typeOf(field->value));
    showOrHide(m_origin,
               field->how == Field::How::Assumed ? tr("Assumed. %1").arg(field->explanation) : field->explanation);
    m_contributions->setContributions(field->contributions, QString::fromUtf8(field->value.display()));
}

void FieldPanel::show(const Preview &preview, const Json &shown, const QStringList &path)
{
    if (!m_catalogue.find(preview.event)) {
        showOther(preview, path);
        return;
    }
    const Subject subject = subjectOf(preview, path);
    if (subject.field && valueAt(shown, path))
        showField(subject, shown, path);
    else
        showOutline(preview, path.value(0));
}

/** What stands around the fields. */
void FieldPanel::showOutline(const Preview &preview, const QString &top)
{
    if (top == "userId"_L1) {
        showText(top,
                 tr("Who the report is from: the machine ID, or for Rasa Pro the identifier of the licence. The same "
                    "in all reports."));
    } else if (top == "event"_L1) {
        showText(top, tr("The name of the event. It tells which command was used."));
    } else if (top == "context"_L1) {
        showText(top, tr("The computer, the folder and the versions. The same in all reports of one run."));
    } else if (top == "properties"_L1) {
        showText(top, tr("What this event tells. Select a line to see what it means and where its value comes from."));
    } else {
        const EventDefinition &event = *m_catalogue.find(preview.event);
        showText(preview.event, catalogueText(event.summary));
        showOrHide(m_notes, catalogueText(event.moment));
    }
}

} // namespace Telemetry

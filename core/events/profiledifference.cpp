#include "core/events/cataloguetext.h"
#include "core/events/profiledifference.h"

#include <QCoreApplication>

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::ProfileDifference)
};

using Kind = MemberDifference::Kind;
using Place = MemberDifference::Place;

/** Both sides of a comparison. */
struct Sides
{
    const EventCatalogue &catalogue;
    const Profile &from;
    const Profile &to;

    bool hasOtherEdition() const { return from.isPro != to.isPro; }
};

/** The words beside a member that tells more than its value shows. */
QString specialNote(const QString &name)
{
    if (name == "company"_L1)
        //: Beside the name of a field: its value is sent as it is, not as a hash
        return Text::tr("in clear");
    if (name == "license_hash"_L1)
        return Text::tr("the same on all machines of the licence");
    if (name == "deployment_stack"_L1)
        //: Beside the name of a field: its value may be any text
        return Text::tr("free text");
    return {};
}

/** The member as @p definition describes it. @param definition  may be null: the catalogue does not describe it */
MemberDifference described(Kind kind, Place place, const QString &name, const PropertyDefinition *definition)
{
    MemberDifference difference{.kind = kind, .place = place, .name = name};
    if (definition) {
        difference.sentence = catalogueText(definition->description);
        difference.privacy = {definition->privacy.level, catalogueText(definition->privacy.note)};
    }
    if (kind == Kind::Added)
        difference.note = specialNote(name);
    return difference;
}

const PropertyDefinition *contextMember(const EventCatalogue &catalogue, const QString &name)
{
    const auto &members = catalogue.contextMembers();
    const auto found = std::find_if(members.begin(), members.end(),
                                    [&name](const PropertyDefinition &member) { return member.name == name; });
    return found == members.end() ? nullptr : &*found;
}

/** What comes and goes between two lists of names; the new ones first. */
template<typename DefinitionOf>
QList<MemberDifference> listDifferences(const QStringList &from, const QStringList &to, Place place,
                                        DefinitionOf definitionOf)
{
    QList<MemberDifference> differences;
    for (const QString &name : to) {
        if (!from.contains(name))
            differences.append(described(Kind::Added, place, name, definitionOf(name)));
    }
    for (const QString &name : from) {
        if (!to.contains(name))
            differences.append(described(Kind::Removed, place, name, definitionOf(name)));
    }
    return differences;
}

/** The ID means something else in the other edition. @see telemetry.md 8 */
MemberDifference idDifference(const Sides &sides, Place place, const QString &name)
{
    MemberDifference difference{.kind = Kind::Meaning, .place = place, .name = name};
    difference.privacy.level = PrivacyNote::Level::Medium;
    if (sides.to.isPro) {
        difference.sentence =
            Text::tr("The licence's ID, the same on every machine that uses the licence, in place of the machine ID.");
        difference.note = Text::tr("the licence's ID");
        difference.privacy.note = Text::tr("Tells which customer the report is from.");
    } else {
        difference.sentence = Text::tr("The machine ID of this account, in place of the licence's ID.");
        difference.note = Text::tr("the ID of this account");
        difference.privacy.note = Text::tr("A pseudonym that stays the same in all reports of this account.");
    }
    return difference;
}

QList<MemberDifference> everywhereDifferences(const Sides &sides)
{
    QList<MemberDifference> differences;
    if (sides.hasOtherEdition())
        differences.append(idDifference(sides, Place::Report, u"userId"_s));
    const QStringList from = sides.catalogue.contextOrder(sides.from.id);
    const QStringList to = sides.catalogue.contextOrder(sides.to.id);
    differences += listDifferences(from, to, Place::Context,
                                   [&sides](const QString &name) { return contextMember(sides.catalogue, name); });
    const QString hash = u"license_hash"_s;
    if (sides.hasOtherEdition() && from.contains(hash) && to.contains(hash)) {
        MemberDifference difference =
            described(Kind::Meaning, Place::Context, hash, contextMember(sides.catalogue, hash));
        difference.sentence = sides.to.isPro ? Text::tr("Always sent, and null without a licence.")
                                             : Text::tr("Sent only where there is a licence.");
        differences.append(difference);
    }
    return differences;
}

QList<MemberDifference> propertyDifferences(const Sides &sides, const EventDefinition &event)
{
    const QStringList from = EventCatalogue::propertyOrder(event, sides.from.id);
    const QStringList to = EventCatalogue::propertyOrder(event, sides.to.id);
    return listDifferences(from, to, Place::Properties, [&event](const QString &name) { return event.property(name); });
}

} // namespace

QString MemberDifference::path() const
{
    switch (place) {
    case Place::Report:
        return name;
    case Place::Properties:
        return u"properties."_s + name;
    case Place::Context:
        return u"context."_s + name;
    }
    Q_UNREACHABLE();
}

QList<MemberDifference> memberDifferences(const EventCatalogue &catalogue, const EventDefinition &event,
                                          QStringView from, QStringView to)
{
    const Profile *first = EventCatalogue::profile(from);
    const Profile *second = EventCatalogue::profile(to);
    if (!first || !second)
        return {};
    const Sides sides{catalogue, *first, *second};
    QList<MemberDifference> properties = propertyDifferences(sides, event);
    const QString id = u"metrics_id"_s;
    if (sides.hasOtherEdition() && EventCatalogue::propertyOrder(event, from).contains(id)
        && EventCatalogue::propertyOrder(event, to).contains(id))
        properties.append(idDifference(sides, Place::Properties, id));
    // As they stand in a report: userId, properties, context.
    QList<MemberDifference> all = everywhereDifferences(sides);
    const auto context = std::find_if(
        all.begin(), all.end(), [](const MemberDifference &difference) { return difference.place == Place::Context; });
    const qsizetype before = context - all.begin();
    return all.first(before) + properties + all.sliced(before);
}

ProfileDifference profileDifference(const EventCatalogue &catalogue, QStringView from, QStringView to)
{
    ProfileDifference difference;
    const Profile *first = EventCatalogue::profile(from);
    const Profile *second = EventCatalogue::profile(to);
    if (!first || !second)
        return difference;
    const Sides sides{catalogue, *first, *second};
    difference.everywhere = everywhereDifferences(sides);
    for (const EventDefinition &event : catalogue.events()) {
        const bool isSentBefore = EventCatalogue::knows(from, event);
        const bool isSentAfter = EventCatalogue::knows(to, event);
        if (isSentAfter && !isSentBefore)
            difference.starts.append(&event);
        else if (isSentBefore && !isSentAfter)
            difference.stops.append(&event);
        if (!isSentBefore || !isSentAfter)
            continue;
        const QList<MemberDifference> properties = propertyDifferences(sides, event);
        if (!properties.isEmpty())
            difference.changes.append({&event, properties});
    }
    return difference;
}

QList<const Profile *> profileSuccession()
{
    QList<const Profile *> succession;
    for (const Profile &profile : EventCatalogue::profiles()) {
        if (!profile.id.startsWith(u"docs"))
            succession.append(&profile);
    }
    std::stable_sort(succession.begin(), succession.end(), [](const Profile *one, const Profile *other) {
        return std::pair(one->isPro, one->version) < std::pair(other->isPro, other->version);
    });
    return succession;
}

} // namespace Telemetry

#include "app/command.h"
#include "app/services.h"
#include "core/events/cataloguetext.h"

#include <QCoreApplication>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::EventsCommand)
};

QString levelWord(PrivacyNote::Level level)
{
    switch (level) {
    case PrivacyNote::Level::None:
        return u"none"_s;
    case PrivacyNote::Level::Low:
        return u"low"_s;
    case PrivacyNote::Level::Medium:
        return u"medium"_s;
    case PrivacyNote::Level::High:
        return u"high"_s;
    }
    Q_UNREACHABLE();
}

Json textOrNull(const QString &text)
{
    return text.isEmpty() ? Json() : Json(text);
}

Json listJson(const QStringList &texts)
{
    Json::Array items;
    for (const QString &text : texts)
        items.emplace_back(text);
    return Json(std::move(items));
}

Json propertyJson(const PropertyDefinition &property)
{
    Json::Object privacy = {{u"level"_s, Json(levelWord(property.privacy.level))},
                            {u"note"_s, Json(property.privacy.note)}};
    return Json(Json::Object{{u"name"_s, Json(property.name)},
                             {u"types"_s, listJson(property.jsonTypes)},
                             {u"required"_s, Json(property.required)},
                             {u"description"_s, Json(property.description)},
                             {u"example"_s, property.example},
                             {u"choices"_s, listJson(property.choices)},
                             {u"known_values"_s, listJson(property.knownValues)},
                             {u"since"_s, textOrNull(property.since)},
                             {u"until"_s, textOrNull(property.until)},
                             {u"variants"_s, listJson(property.variants)},
                             {u"notes"_s, textOrNull(property.notes)},
                             {u"privacy"_s, Json(std::move(privacy))}});
}

Json eventJson(const EventDefinition &event)
{
    Json::Array properties;
    for (const PropertyDefinition &property : event.properties)
        properties.push_back(propertyJson(property));
    Json::Array variants;
    for (const EventVariant &variant : event.variants) {
        variants.emplace_back(Json::Object{{u"id"_s, Json(variant.id)},
                                           {u"applies_to"_s, Json(variant.appliesTo)},
                                           {u"order"_s, listJson(variant.order)}});
    }
    return Json(Json::Object{{u"name"_s, Json(event.name)},
                             {u"slug"_s, Json(event.slug)},
                             {u"section"_s, Json(event.section)},
                             {u"edition"_s, Json(event.edition)},
                             {u"status"_s, Json(event.status)},
                             {u"since"_s, textOrNull(event.since)},
                             {u"until"_s, textOrNull(event.until)},
                             {u"summary"_s, Json(event.summary)},
                             {u"moment"_s, textOrNull(event.moment)},
                             {u"commands"_s, listJson(event.commands)},
                             {u"multiplicity"_s, textOrNull(event.multiplicity)},
                             {u"notes"_s, textOrNull(event.notes)},
                             {u"privacy_level"_s, Json(levelWord(event.privacyLevel))},
                             {u"public_reference"_s, Json(event.isInPublicReference)},
                             {u"properties"_s, Json(std::move(properties))},
                             {u"variants"_s, Json(std::move(variants))}});
}

void printEvent(Console &console, const EventDefinition &event)
{
    console.line(event.name);
    console.line(catalogueText(event.summary));
    if (!event.moment.isEmpty())
        console.line(catalogueText(event.moment));
    if (!event.notes.isEmpty())
        console.line(catalogueText(event.notes));
    console.line({});
    console.table(
        {{Text::tr("Section"), catalogueText(event.section)},
         {Text::tr("Edition"), event.edition == "pro"_L1 ? Text::tr("Rasa Pro") : Text::tr("Rasa Open Source")},
         {Text::tr("Since"), catalogueText(event.since)},
         {Text::tr("Until"), event.until.isEmpty() ? Text::tr("still sent") : catalogueText(event.until)},
         {Text::tr("In Rasa's own list"), event.isInPublicReference ? Text::tr("yes") : Text::tr("no")},
         {Text::tr("Privacy"), levelWord(event.privacyLevel)}});
    for (const PropertyDefinition &property : event.properties) {
        console.line({});
        //: Between the types of a field: "string or null"
        console.line(u"%1  %2"_s.arg(property.name, property.jsonTypes.join(Text::tr(" or "))));
        console.line(u"    "_s + catalogueText(property.description));
        if (!property.choices.isEmpty())
            console.line(u"    "_s + Text::tr("One of: %1").arg(property.choices.join(u", "_s)));
        if (!property.since.isEmpty())
            console.line(u"    "_s + Text::tr("Since %1").arg(catalogueText(property.since)));
        if (!property.notes.isEmpty())
            console.line(u"    "_s + catalogueText(property.notes));
        console.line(
            u"    "_s
            + Text::tr("Privacy: %1. %2").arg(levelWord(property.privacy.level), catalogueText(property.privacy.note)));
    }
}

Exit run(const Invocation &invocation, Services &services, Console &console)
{
    const EventCatalogue &catalogue = services.catalogue();
    if (!invocation.words.isEmpty()) {
        const EventDefinition *event = catalogue.find(invocation.word(0));
        if (!event)
            return console.failure({.code = Error::Code::UnknownEvent, .detail = invocation.word(0)});
        if (invocation.has(u"json"_s))
            console.json(eventJson(*event));
        else
            printEvent(console, *event);
        return Exit::Done;
    }
    if (invocation.has(u"json"_s)) {
        Json::Array events;
        for (const EventDefinition &event : catalogue.events())
            events.push_back(eventJson(event));
        console.json(Json(std::move(events)));
        return Exit::Done;
    }
    QList<QStringList> rows;
    for (const EventSection &section : catalogue.sections()) {
        rows.append({catalogueText(section.name), {}, {}});
        for (const QString &name : section.events) {
            const EventDefinition &event = *catalogue.find(name);
            rows.append({u"  "_s + event.name, event.edition == "pro"_L1 ? u"Pro"_s : QString(), event.slug});
        }
    }
    console.table(rows);
    return Exit::Done;
}

} // namespace

Command eventsCommand()
{
    return {.name = u"events"_s,
            .arguments = u"[EVENT]"_s,
            .mostWords = 1,
            .summary = Text::tr("the catalogue of events, or one event with its properties"),
            .options = {jsonOption()},
            .run = run};
}

} // namespace Telemetry

#include "core/events/cataloguereader.h"

#include <algorithm>
#include <utility>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/**
 * Takes the members of one object; the first one that does not fit is kept as the error of the whole reading. Its place
 * is put together only then, since thousands of objects are read and none is wrong.
 */
class ObjectReader
{
public:
    ObjectReader(Json &object, std::optional<Error> &error) : m_object(object), m_error(error) { check(); }

    /** @param parent  must outlive this reader. @param index  in a list; below 0: none */
    ObjectReader(Json &object, const ObjectReader &parent, QStringView name, qsizetype index = -1)
        : m_object(object), m_error(parent.m_error), m_parent(&parent), m_name(name), m_index(index)
    {
        check();
    }

    QString text(QStringView name) { return taken(name, Json::Kind::String).toString(); }

    /** A text; empty when the member is null or absent. */
    QString optionalText(QStringView name) { return isNullOrAbsent(name) ? QString() : text(name); }

    bool boolean(QStringView name) { return taken(name, Json::Kind::Bool).toBool(); }

    QStringList texts(QStringView name)
    {
        const Json items = taken(name, Json::Kind::Array);
        QStringList texts;
        texts.reserve(qsizetype(items.array().size()));
        for (const Json &item : items.array()) {
            if (!item.isString())
                complain(name);
            texts.append(item.toString());
        }
        return texts;
    }

    QStringList optionalTexts(QStringView name) { return isNullOrAbsent(name) ? QStringList() : texts(name); }

    /** Any value; null when absent is an error all the same. */
    Json value(QStringView name)
    {
        Json *member = find(name);
        if (!member) {
            complain(name);
            return {};
        }
        return std::exchange(*member, Json());
    }

    Json object(QStringView name) { return taken(name, Json::Kind::Object); }

    template<typename T, typename ReadItem>
    QList<T> list(QStringView name, ReadItem readItem)
    {
        Json items = taken(name, Json::Kind::Array);
        QList<T> list;
        if (!items.isArray())
            return list;
        list.reserve(qsizetype(items.array().size()));
        for (Json &item : items.array())
            list.append(readItem(ObjectReader(item, *this, name, list.size())));
        return list;
    }

    template<typename T, typename ReadItem>
    QList<T> optionalList(QStringView name, ReadItem readItem)
    {
        return isNullOrAbsent(name) ? QList<T>() : list<T>(name, readItem);
    }

    ObjectReader inner(QStringView name, Json &storage)
    {
        storage = taken(name, Json::Kind::Object);
        return ObjectReader(storage, *this, name);
    }

    /** Records that the member @p name does not fit; without a name, the object itself. */
    void complain(QStringView name = {})
    {
        if (m_error)
            return;
        QString where = place();
        if (!name.isEmpty())
            where += (where.isEmpty() ? u""_s : u"."_s) + name;
        m_error = Error{.code = Error::Code::ValueInvalid, .detail = where.isEmpty() ? u"the catalogue"_s : where};
    }

private:
    void check()
    {
        if (!m_object.isObject())
            complain();
    }

    QString place() const
    {
        QString place = m_parent ? m_parent->place() : QString();
        if (!m_name.isEmpty())
            place += (place.isEmpty() ? u""_s : u"."_s) + m_name;
        return m_index < 0 ? place : u"%1[%2]"_s.arg(place).arg(m_index);
    }

    bool isNullOrAbsent(QStringView name) const { return m_object[name].isNull(); }

    Json *find(QStringView name)
    {
        if (!m_object.isObject())
            return nullptr;
        auto &members = m_object.object();
        const auto member =
            std::find_if(members.begin(), members.end(), [name](const auto &it) { return it.first == name; });
        return member == members.end() ? nullptr : &member->second;
    }

    Json taken(QStringView name, Json::Kind kind)
    {
        Json *member = find(name);
        if (!member || member->kind() != kind) {
            complain(name);
            return {};
        }
        return std::exchange(*member, Json());
    }

    Json &m_object;
    std::optional<Error> &m_error;
    const ObjectReader *m_parent = nullptr;
    QStringView m_name;
    qsizetype m_index = -1;
};

PrivacyNote::Level privacyLevel(ObjectReader &reader, QStringView name)
{
    using enum PrivacyNote::Level;
    const QString word = reader.text(name);
    if (word == u"none")
        return None;
    if (word == u"low")
        return Low;
    if (word == u"medium")
        return Medium;
    if (word == u"high")
        return High;
    reader.complain(name);
    return None;
}

PropertyDefinition readProperty(ObjectReader reader)
{
    PropertyDefinition property;
    property.name = reader.text(u"name");
    property.jsonTypes = reader.texts(u"json_types");
    property.nullable = reader.boolean(u"nullable");
    property.required = reader.boolean(u"required");
    property.description = reader.text(u"description");
    property.example = reader.value(u"example");
    Json storage;
    ObjectReader privacy = reader.inner(u"privacy", storage);
    property.privacy.level = privacyLevel(privacy, u"level");
    property.privacy.note = privacy.text(u"note");
    property.since = reader.optionalText(u"since");
    property.until = reader.optionalText(u"until");
    property.notes = reader.optionalText(u"notes");
    property.choices = reader.optionalTexts(u"enum");
    property.knownValues = reader.optionalTexts(u"known_values");
    if (property.knownValues.isEmpty())
        property.knownValues = reader.optionalTexts(u"values_sent_by_the_code");
    property.variants = reader.optionalTexts(u"in_variants");
    return property;
}

EventVariant readVariant(ObjectReader reader)
{
    return {.id = reader.text(u"id"),
            .appliesTo = reader.text(u"applies_to"),
            .order = reader.texts(u"order"),
            .schema = reader.object(u"schema")};
}

EventDefinition readEvent(ObjectReader reader)
{
    EventDefinition event;
    event.name = reader.text(u"name");
    event.slug = reader.text(u"slug");
    event.section = reader.text(u"section");
    event.edition = reader.text(u"edition");
    event.status = reader.text(u"status");
    event.since = reader.text(u"since");
    event.until = reader.optionalText(u"until");
    Json storage;
    ObjectReader trigger = reader.inner(u"trigger", storage);
    event.summary = trigger.text(u"summary");
    event.moment = trigger.text(u"moment");
    event.commands = trigger.texts(u"commands");
    event.multiplicity = trigger.text(u"multiplicity");
    event.writeKey = reader.text(u"write_key");
    event.notes = reader.optionalText(u"notes");
    event.order = reader.texts(u"order");
    event.variants = reader.optionalList<EventVariant>(u"variants", readVariant);
    event.properties = reader.list<PropertyDefinition>(u"properties", readProperty);
    event.privacyLevel = privacyLevel(reader, u"privacy_level");
    event.publicReference = reader.text(u"public_reference");
    event.isInPublicReference = event.publicReference == u"yes";
    event.example = reader.object(u"example");
    event.exampleVariant = reader.optionalText(u"example_variant");
    event.schema = reader.object(u"schema");
    return event;
}

QList<ContextVariant> readContextVariants(ObjectReader &contexts)
{
    QList<ContextVariant> variants;
    Json storage;
    const ObjectReader profiles = contexts.inner(u"profiles", storage);
    if (!storage.isObject())
        return variants;
    for (auto &[id, profile] : storage.object()) {
        ObjectReader reader(profile, profiles, id);
        variants.append({.id = id,
                         .order = reader.texts(u"order"),
                         .schema = reader.object(u"schema"),
                         .note = reader.optionalText(u"note")});
    }
    return variants;
}

} // namespace

Result<CatalogueParts> readCatalogue(QByteArrayView bytes)
{
    auto root = Json::parse(bytes);
    if (!root)
        return failure(root.error());
    std::optional<Error> error;
    ObjectReader reader(*root, error);
    CatalogueParts parts;
    parts.sections = reader.list<EventSection>(u"sections", [](ObjectReader section) {
        return EventSection{.name = section.text(u"name"), .events = section.texts(u"events")};
    });
    parts.events = reader.list<EventDefinition>(u"events", readEvent);
    Json storage;
    ObjectReader contexts = reader.inner(u"contexts", storage);
    parts.contextMembers = contexts.list<PropertyDefinition>(u"fields", readProperty);
    parts.contextVariants = readContextVariants(contexts);
    if (error)
        return failure(*error);
    return parts;
}

} // namespace Telemetry

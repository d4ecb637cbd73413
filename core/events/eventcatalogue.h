#pragma once

#include "core/base/orderedjson.h"
#include "core/base/result.h"
#include "core/export.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Telemetry {

/** What a property or context member can tell about a person. @see events.json, how_to_read */
struct PrivacyNote
{
    enum class Level { None, Low, Medium, High };

    Level level = Level::None;
    QString note;
};

/** One member of `properties` or of the context. */
struct PropertyDefinition
{
    QString name;
    QStringList jsonTypes; ///< "string", "integer", "number", "boolean", "array", "object", "null"
    bool nullable = false;
    bool required = false; ///< every variant of the event sends it
    QString description;
    Json example;
    PrivacyNote privacy;
    QString since; ///< empty: as the event
    QString until; ///< empty: still there
    QString notes;
    QStringList choices; ///< a closed set of texts ("enum"); empty when free
    QStringList knownValues; ///< texts known to occur; the set is open
    QStringList variants; ///< ids of the variants that send it; empty: all
};

/** One recorded form of an event: which members, in which order. */
struct EventVariant
{
    QString id; ///< "oss-3.1"
    QString appliesTo;
    QStringList order; ///< names of the members, metrics_id last
    Json schema; ///< JSON Schema in addition to the event's own
};

struct EventDefinition
{
    QString name; ///< "Training Started"
    QString slug; ///< "training-started"
    QString section;
    QString edition; ///< "open-source" or "pro"
    QString status; ///< "code", "documented-only" or "removed"
    QString since;
    QString until; ///< empty: still sent
    QString summary; ///< when it is sent
    QString moment;
    QStringList commands;
    QString multiplicity;
    QString writeKey; ///< "segment", "copilot" or "environment"
    QString notes;
    QStringList order; ///< of the union of all variants
    QList<EventVariant> variants; ///< may be empty: one form for all versions
    QList<PropertyDefinition> properties;
    PrivacyNote::Level privacyLevel = PrivacyNote::Level::None;
    bool isInPublicReference = false;
    Json example;
    Json schema; ///< JSON Schema 2020-12 of the complete properties object

    const PropertyDefinition *property(QStringView name) const;
};

struct EventSection
{
    QString name;
    QStringList events; ///< names, in the catalogue's order
};

/** A context object: which members, in which order. */
struct ContextVariant
{
    QString id;
    QStringList order;
    Json schema;
    QString note;
};

/**
 * Whose report is shown: a version of Rasa, the documentation page, or its shortened example.
 *
 * @see product.md, Profiles
 */
struct Profile
{
    QString id; ///< docs, docs-example, oss-3.0, oss-3.1, oss-3.6, pro-3.7, pro-3.9, pro-3.11, pro-3.14
    QString title; ///< for people: "Rasa Open Source 3.1 to 3.6"
    bool isPro = false;
};

/** Every event that Rasa 3.x can report. Immutable after loading; may be read from any thread. */
class TELEMETRY_CORE_EXPORT EventCatalogue
{
public:
    /** The catalogue that is compiled in. */
    static const EventCatalogue &builtIn();

    /** From the bytes of an events.json. @return JsonSyntax or ValueInvalid with the member that is missing */
    static Result<EventCatalogue> parse(QByteArrayView bytes);

    const QList<EventDefinition> &events() const { return m_events; }
    const QList<EventSection> &sections() const { return m_sections; }
    const QList<PropertyDefinition> &contextMembers() const { return m_contextMembers; }

    /** By name or slug, exactly. Null pointer when there is none. */
    const EventDefinition *find(QStringView nameOrSlug) const;

    /** All profiles, in the order in which they are offered. */
    static const QList<Profile> &profiles();
    static const Profile *profile(QStringView id);

    /**
     * The profile whose reports an installed version sends: the newest that is not newer than it.
     *
     * @param version  "3.6.20"; a text that is no version gives the newest profile of the edition
     */
    static QString profileFor(bool isPro, QStringView version);

    /**
     * The members of @p event as @p profile sends them, in order, `metrics_id` last: the newest variant that is not newer
     * than the profile (editions do not mix: a Pro profile falls back to the Open Source form, never the reverse), else
     * the event's own order.
     *
     * @return empty when the profile's version does not know the event
     */
    QStringList propertyOrder(const EventDefinition &event, QStringView profile) const;

    /** Id of the variant that propertyOrder() used; empty when the event has no variants. */
    QString variantId(const EventDefinition &event, QStringView profile) const;

    /** Members of the context as @p profile sends them, in order. `docs` is seed-complete, `docs-example` seed-example. */
    QStringList contextOrder(QStringView profile) const;

private:
    QList<EventDefinition> m_events;
    QList<EventSection> m_sections;
    QList<PropertyDefinition> m_contextMembers;
    QList<ContextVariant> m_contexts;
};

} // namespace Telemetry

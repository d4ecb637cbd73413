#pragma once

#include "core/base/orderedjson.h"
#include "core/base/result.h"
#include "core/export.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVersionNumber>

#include <optional>

namespace Telemetry {

/** What a property or context member can tell about a person. @see events.json, how_to_read */
struct PrivacyNote
{
    enum class Level { None, Low, Medium, High };

    Level level = Level::None;
    QString note = {};
};

/** One member of `properties` or of the context. */
struct PropertyDefinition
{
    QString name = {};
    QStringList jsonTypes = {}; ///< "string", "integer", "number", "boolean", "array", "object", "null"
    bool nullable = false;
    bool required = false; ///< every variant of the event sends it
    QString description = {};
    Json example = {};
    PrivacyNote privacy = {};
    QString since = {}; ///< empty: as the event
    QString until = {}; ///< empty: still there
    QString notes = {};
    QStringList choices = {}; ///< a closed set of texts ("enum"); empty when free
    QStringList
        knownValues; ///< texts known to occur; the set is open. With choices: those that Rasa's code really sends
    QStringList variants = {}; ///< ids of the variants that send it; empty: all
};

/** One recorded form of an event: which members, in which order. */
struct EventVariant
{
    QString id = {}; ///< "oss-3.1"
    QString appliesTo = {};
    QStringList order = {}; ///< names of the members, metrics_id last
    Json schema = {}; ///< JSON Schema in addition to the event's own
};

/** One event of Rasa as resources/events.json describes it: what it is called, when it is sent, and its properties. */
struct EventDefinition
{
    QString name = {}; ///< "Training Started"
    QString slug = {}; ///< "training-started"
    QString section = {};
    QString edition = {}; ///< "open-source" or "pro"
    QString status = {}; ///< "code", "documented-only" or "removed"
    QString since = {}; ///< "3.0.0", "pro 3.11", "pro 3.15 or later", "services 3.0"
    QString until = {}; ///< a sentence with a version in it; empty: still sent
    QString summary = {}; ///< when it is sent
    QString moment = {};
    QStringList commands = {};
    QString multiplicity = {};
    QString writeKey = {}; ///< "segment", "copilot" or "environment"
    QString notes = {};
    QStringList order = {}; ///< of the union of all variants
    QList<EventVariant> variants = {}; ///< may be empty: one form for all versions
    QList<PropertyDefinition> properties = {};
    PrivacyNote::Level privacyLevel = PrivacyNote::Level::None;
    bool isInPublicReference = false; ///< of the current version
    QString publicReference = {}; ///< "yes", "none", "3.5 and 3.6 only"
    Json example = {};
    QString exampleVariant = {}; ///< the variant that the example shows; empty when there are no variants
    Json schema = {}; ///< JSON Schema 2020-12 of the complete properties object

    TELEMETRY_CORE_EXPORT const PropertyDefinition *property(QStringView name) const;
    TELEMETRY_CORE_EXPORT const EventVariant *variant(QStringView id) const;
};

/** A group of events, as the catalogue shows them. */
struct EventSection
{
    QString name = {};
    QStringList events = {}; ///< names, in the catalogue's order
};

/** A context object: which members, in which order. */
struct ContextVariant
{
    QString id = {};
    QStringList order = {};
    Json schema = {};
    QString note = {};
};

/**
 * Whose report is shown: a version of Rasa, the documentation page, or its shortened example.
 *
 * Each stands for its version and all later ones up to the next profile of its edition.
 *
 * @see product.md, Profiles
 */
struct Profile
{
    QString id = {}; ///< docs, docs-example, oss-3.0, oss-3.1, oss-3.6, pro-3.7, pro-3.9, pro-3.11, pro-3.14
    QString title = {}; ///< for people, in English: "Rasa Open Source 3.0"
    bool isPro = false;
    QVersionNumber version; ///< of Rasa, without trailing zeros; the documentation's profiles take the forms of 3.1
    QString context = {}; ///< id of its ContextVariant

    /** title in the language of the program. */
    TELEMETRY_CORE_EXPORT QString translatedTitle() const;
};

/** Every event that Rasa 3.x can report. Immutable after loading; may be read from any thread. */
class TELEMETRY_CORE_EXPORT EventCatalogue
{
public:
    /** The catalogue that is compiled in; read at the first call, from whichever thread. */
    static const EventCatalogue &builtIn();

    /** From the bytes of an events.json. @return JsonSyntax or ValueInvalid with the member that is missing */
    static Result<EventCatalogue> parse(QByteArrayView bytes);

    const QList<EventDefinition> &events() const { return m_events; }
    const QList<EventSection> &sections() const { return m_sections; }
    const QList<PropertyDefinition> &contextMembers() const { return m_contextMembers; }
    const QList<ContextVariant> &contextVariants() const { return m_contextVariants; }

    /** By name or slug, exactly. Null pointer when there is none. */
    const EventDefinition *find(QStringView nameOrSlug) const;

    /** All profiles, in the order in which they are offered. */
    static const QList<Profile> &profiles();
    static const Profile *profile(QStringView id);

    /**
     * The profile whose reports an installed version sends: the newest that is not newer than it, the oldest of the
     * edition for a still older version.
     *
     * @param version  "3.6.20"; a text that is no version gives the newest profile of the edition
     */
    static QString profileFor(bool isPro, QStringView version);

    /**
     * Whether the version of @p profile sends @p event. An event of Pro's own numbering ("pro 3.11", "services 3.0") is
     * unknown to every Open Source profile; `since` and `until` are compared with the profile's version, Pro continuing
     * the numbers of Open Source. "services 3.0" is older than every Pro profile. The newest Pro profile stands for all
     * later builds and so knows their events too: every event is known to some profile.
     *
     * *End-to-End Testing Started* has an Open Source number because the Pro of its time was a plug-in: oss-3.6 knows
     * it.
     */
    static bool knows(QStringView profile, const EventDefinition &event);

    /**
     * @p wished if it knows @p event, else the profile of a real version that does and whose version is closest, its
     * own edition first. An unknown @p wished counts as `docs`.
     */
    static QString nearestProfile(const EventDefinition &event, QStringView wished);

    /**
     * The form of @p event that @p profile sends. Null pointer when the event has one form only, or is unknown to the
     * profile.
     *
     * - `docs-example`: the variant seed-example where there is one, else as `docs`.
     * - Variants with a version: the newest of the profile's edition that is not newer than it; else, for Pro, the
     * newest Open Source form; else the oldest of the edition (no older form was recorded). pro-latest is newer than
     * all profiles.
     * - Variants without a version (without-assertions and with-assertions, early and later): the first listed, unless
     *   another one sends more of @p chosenNames.
     *
     * @param chosenNames  members that somebody gave a value
     */
    static const EventVariant *variantFor(const EventDefinition &event, QStringView profile,
                                          const QStringList &chosenNames = {});

    /** Id of the variant of variantFor(); empty when there is none. */
    static QString variantId(const EventDefinition &event, QStringView profile, const QStringList &chosenNames = {});

    /**
     * The members of @p event as @p profile sends them, in order, `metrics_id` last (the builder's events have none):
     * of variantFor(), else the event's own order.
     *
     * @return empty when the profile's version does not know the event
     */
    static QStringList propertyOrder(const EventDefinition &event, QStringView profile,
                                     const QStringList &chosenNames = {});

    /**
     * The context that @p profile sends. `docs`: seed-complete, `docs-example`: seed-example; Pro before 3.14: pro-3.9,
     * the oldest recorded. Null pointer for an unknown profile.
     */
    const ContextVariant *contextVariant(QStringView profile) const;

    /** Members of the context as @p profile sends them, in order; those that need a licence included. */
    QStringList contextOrder(QStringView profile) const;

private:
    QList<EventDefinition> m_events;
    QList<EventSection> m_sections;
    QList<PropertyDefinition> m_contextMembers;
    QList<ContextVariant> m_contextVariants;
};

} // namespace Telemetry

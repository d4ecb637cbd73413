#pragma once

#include "core/events/eventcatalogue.h"
#include "core/export.h"

#include <QList>
#include <QString>

namespace Telemetry {

/** One member of a report that two profiles do not send alike. */
struct MemberDifference
{
    enum class Kind {
        Added,
        Removed,
        Meaning, ///< sent by both, and something else to each of them
    };
    enum class Place { Report, Properties, Context };

    Kind kind = Kind::Added;
    Place place = Place::Properties;
    QString name = {};
    QString sentence = {}; ///< for people: what it is, or what it means now
    QString note = {}; ///< some words to stand beside the value; empty: there is nothing special to say
    PrivacyNote privacy = {};

    /** "userId", "properties.num_flows", "context.company" */
    TELEMETRY_CORE_EXPORT QString path() const;

    bool operator==(const MemberDifference &) const = default;
};

/** What a report of @p event has as @p to sends it and has not as @p from sends it, and the other way round. */
TELEMETRY_CORE_EXPORT QList<MemberDifference>
memberDifferences(const EventCatalogue &catalogue, const EventDefinition &event, QStringView from, QStringView to);

/** An event that both profiles send, with other properties. */
struct EventDifference
{
    const EventDefinition *event = nullptr;
    QList<MemberDifference> properties = {};
};

/** What going from one profile to another changes in all that is reported. */
struct ProfileDifference
{
    QList<MemberDifference> everywhere = {}; ///< in each report: the IDs and the context
    QList<const EventDefinition *> starts = {}; ///< events that only the second one sends
    QList<const EventDefinition *> stops = {}; ///< events that only the first one sends
    QList<EventDifference> changes = {};

    bool isEmpty() const { return everywhere.isEmpty() && starts.isEmpty() && stops.isEmpty() && changes.isEmpty(); }
};

/** @param catalogue  the result points into it */
TELEMETRY_CORE_EXPORT ProfileDifference profileDifference(const EventCatalogue &catalogue, QStringView from,
                                                          QStringView to);

/**
 * The profiles of real versions in the order of their versions, Open Source before Pro: what is newly sent on the way
 * from one to the next is the list of what each adds.
 */
TELEMETRY_CORE_EXPORT QList<const Profile *> profileSuccession();

} // namespace Telemetry

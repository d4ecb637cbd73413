#include "core/events/eventcatalogue.h"
#include "core/payload/eventvalues.h"
#include "core/project/projectextras.h"

#include <QCoreApplication>

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** Texts of this file for people. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Telemetry::ExportValues)
};

/** The class that Rasa makes for a type; types are compared without regard to case. */
struct ClassOfType
{
    QLatin1StringView type; ///< empty: no type is given
    QLatin1StringView className;
};

constexpr ClassOfType TrackerStores[] = {
    {""_L1, "InMemoryTrackerStore"_L1}, {"redis"_L1, "RedisTrackerStore"_L1},   {"mongod"_L1, "MongoTrackerStore"_L1},
    {"sql"_L1, "SQLTrackerStore"_L1},   {"dynamo"_L1, "DynamoTrackerStore"_L1},
};

constexpr ClassOfType EventBrokers[] = {
    {""_L1, "PikaEventBroker"_L1},     {"pika"_L1, "PikaEventBroker"_L1},   {"sql"_L1, "SQLEventBroker"_L1},
    {"file"_L1, "FileEventBroker"_L1}, {"kafka"_L1, "KafkaEventBroker"_L1},
};

template<size_t Count>
Field className(const QString &name, const PrefillInput &input, EndpointKind which, const ClassOfType (&classes)[Count])
{
    const EndpointsFile &endpoints = **input.extras->endpoints;
    const EndpointSection &section = endpoints.section(which);
    const QString key = endpointKey(which);
    if (!section.isThere) {
        const PropertyDefinition *definition = input.event.property(name);
        return makeField(
            name, definition ? definition->example : Json(), Field::How::Assumed,
            Text::tr("There is no \"%1\" in the endpoints, so \"rasa export\" stops; this is an example.").arg(key));
    }
    const QString type = section.type.toString();
    const auto known = std::find_if(std::begin(classes), std::end(classes), [&type](const ClassOfType &candidate) {
        return type.compare(candidate.type, Qt::CaseInsensitive) == 0;
    });
    std::vector<Contribution> place = {{.path = endpoints.path, .line = section.line, .amount = 1, .note = key}};
    if (known == std::end(classes))
        return makeField(
            name, Json(type.section(u'.', -1)), Field::How::Assumed,
            Text::tr("The last part of your own class %1; Rasa wraps some of these in a class of its own.").arg(type),
            std::move(place));
    const Json value(QString(known->className));
    if (which == EndpointKind::TrackerStore && input.profile.startsWith(u"pro-"_s))
        return makeField(
            name, value, Field::How::Assumed,
            Text::tr("The class that Rasa makes for the type of \"%1\"; Rasa Pro may wrap it in one of its own.")
                .arg(key),
            std::move(place));
    return makeField(name, value, Field::How::Computed,
                     withSureness(Text::tr("The class that Rasa makes for the type of \"%1\".").arg(key),
                                  Sureness::Source, Text::tr("Rasa 3.x")),
                     std::move(place));
}

} // namespace

std::optional<Field> exportValue(const QString &name, const PrefillInput &input)
{
    if (!input.extras || !input.extras->endpoints || !*input.extras->endpoints)
        return std::nullopt;
    if (name == "tracker_store"_L1)
        return className(name, input, EndpointKind::TrackerStore, TrackerStores);
    if (name == "event_broker"_L1)
        return className(name, input, EndpointKind::EventBroker, EventBrokers);
    return std::nullopt;
}

} // namespace Telemetry

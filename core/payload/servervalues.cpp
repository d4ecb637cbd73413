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
    Q_DECLARE_TR_FUNCTIONS(Telemetry::ServerValues)
};

constexpr QLatin1StringView EndpointProperties[EndpointCount] = {
    "endpoints_nlg"_L1,           "endpoints_nlu"_L1,        "endpoints_action_server"_L1, "endpoints_model_server"_L1,
    "endpoints_tracker_store"_L1, "endpoints_lock_store"_L1, "endpoints_event_broker"_L1,
};

QString inSource(const QString &explanation)
{
    return withSureness(explanation, Sureness::Source, Text::tr("Rasa 3.5"));
}

Field channels(const QString &name, const CredentialsFile &credentials)
{
    Json::Array names;
    std::vector<Contribution> contributions;
    bool isCertain = true;
    for (const Channel &channel : credentials.channels) {
        names.emplace_back(channel.name);
        const bool isConsole = channel.origin == Channel::Origin::Console;
        contributions.push_back({.kind = isConsole ? Contribution::Kind::BuiltIn : Contribution::Kind::Counted,
                                 .path = credentials.path,
                                 .line = channel.line,
                                 .amount = 1,
                                 .note = channel.written.isEmpty() ? channel.name : channel.written});
        isCertain =
            isCertain && (channel.origin == Channel::Origin::BuiltIn || channel.origin == Channel::Origin::Console);
    }
    QString explanation = Text::tr("The channels in %1; nothing else of that file is kept.").arg(credentials.path);
    if (credentials.path.isEmpty())
        explanation = Text::tr("There are no credentials, so only the console is connected.");
    else if (!isCertain)
        explanation += u' '
            + Text::tr("Not certain: a class of your own may give itself another name, and Rasa Open Source stops at a "
                       "name that it does not know.");
    return makeField(name, Json(std::move(names)), isCertain ? Field::How::Computed : Field::How::Assumed,
                     inSource(explanation), std::move(contributions));
}

std::optional<Field> endpointType(const QString &name, const EndpointsFile &endpoints)
{
    const auto property = std::find(std::begin(EndpointProperties), std::end(EndpointProperties), name);
    if (property == std::end(EndpointProperties))
        return std::nullopt;
    const auto which = EndpointKind(property - std::begin(EndpointProperties));
    const EndpointSection &section = endpoints.section(which);
    const QString key = endpointKey(which);
    if (!section.isThere)
        return makeField(name, {}, Field::How::Computed,
                         inSource(endpoints.path.isEmpty()
                                      ? Text::tr("Null: there is no file of endpoints.")
                                      : Text::tr("Null: %1 has no \"%2\".").arg(endpoints.path, key)));
    const QString explanation = section.type.isNull()
        ? Text::tr("Null: \"%1\" has no type.").arg(key)
        : Text::tr("The type of \"%1\" as it is written; nothing else of that section is kept.").arg(key);
    return makeField(name, section.type, Field::How::Computed, inSource(explanation),
                     {{.path = endpoints.path, .line = section.line, .amount = 1, .note = key}});
}

} // namespace

QString endpointProperty(EndpointKind which)
{
    return EndpointProperties[int(which)];
}

std::optional<Field> serverValue(const QString &name, const PrefillInput &input)
{
    const ProjectExtras *extras = input.extras;
    if (name == "input_channels"_L1 && extras && extras->credentials && *extras->credentials)
        return channels(name, **extras->credentials);
    if (name == "project"_L1) {
        const bool hasRemote = input.facts.remote.state == GitRemote::State::Found;
        return makeField(
            name, hasRemote ? Json(input.facts.remote.hash) : Json(), Field::How::Assumed,
            Text::tr("Stored in the model when it is trained, and null without a model. This is the value of "
                     "a model that is trained in this folder."));
    }
    if (name == "assistant_id"_L1) {
        const PropertyDefinition *definition = input.event.property(name);
        return makeField(name, definition ? definition->example : Json(), Field::How::Assumed,
                         Text::tr("Stored in the model, and null without one; this is an example."));
    }
    if (name == "api_enabled"_L1)
        return makeField(name, Json(false), Field::How::Fixed,
                         inSource(Text::tr("The default of \"rasa run\"; true with --enable-api.")));
    if (!extras || !extras->endpoints || !*extras->endpoints)
        return std::nullopt;
    const EndpointsFile &endpoints = **extras->endpoints;
    if (name == "number_of_workers"_L1)
        return makeField(name, Json(serverWorkers(endpoints, input.facts.environment)), Field::How::Computed,
                         inSource(Text::tr("One, unless the variable SANIC_WORKERS says more and a lock store is "
                                           "configured that several workers can share.")));
    return endpointType(name, endpoints);
}

} // namespace Telemetry

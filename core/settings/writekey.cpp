#include "core/settings/writekey.h"

#include "core/settings/endpoint.h"

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShownCharacters = 4;
constexpr qsizetype LongKey = 12; ///< of shorter ones four characters would tell too much

Result<Destination> destination(Destination::Source source, const QString &text)
{
    return endpointUrl(text).map([source](QUrl url) { return Destination{source, std::move(url)}; });
}

} // namespace

WriteKey chooseWriteKey(const Environment &environment, const QString &installationKey, const Preferences &preferences)
{
    // A blank counts as a key, as in Rasa: whoever set it sees the server refuse it.
    const QString variable = environment.value(u"RASA_TELEMETRY_WRITE_KEY"_s).value_or(QString());
    if (!variable.isEmpty())
        return {WriteKey::Source::Variable, variable};
    if (!installationKey.isEmpty())
        return {WriteKey::Source::Installation, installationKey};
    if (!preferences.writeKey.isEmpty())
        return {WriteKey::Source::Preferences, preferences.writeKey};
    return {};
}

QString maskedKey(const QString &key)
{
    if (key.isEmpty())
        return {};
    const QString mask(4, QChar(0x2022));
    return key.size() < LongKey ? mask : mask + key.last(ShownCharacters);
}

bool Destination::isSegment() const
{
    const QString host = url.host();
    return host == u"segment.io"_s || host.endsWith(u".segment.io"_s) || host == u"segmentapis.com"_s
        || host.endsWith(u".segmentapis.com"_s);
}

Result<Destination> chooseDestination(const Policy &policy, const Environment &environment,
                                      const Preferences &preferences)
{
    if (!policy.endpoint.isEmpty())
        return destination(Destination::Source::Policy, policy.endpoint);
    const QString variable = environment.value(u"RASA_TELEMETRY_ENDPOINT"_s).value_or(QString());
    if (!variable.isEmpty())
        return destination(Destination::Source::Variable, variable);
    if (!preferences.endpoint.isEmpty())
        return destination(Destination::Source::Preferences, preferences.endpoint);
    return Destination{Destination::Source::Default, defaultEndpoint()};
}

} // namespace Telemetry

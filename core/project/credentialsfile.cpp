#include "core/project/credentialsfile.h"

#include "core/base/detail.h"
#include "core/project/projectfiles.h"
#include "core/project/secretfile.h"

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

const QString DefaultPath = u"credentials.yml"_s;

/** Channels of Rasa Open Source 3.x. */
constexpr QLatin1StringView BuiltInChannels[] = {
    "botframework"_L1, "callback"_L1, "cmdline"_L1, "facebook"_L1,     "hangouts"_L1,
    "mattermost"_L1,   "rasa"_L1,     "rest"_L1,    "rocketchat"_L1,   "slack"_L1,
    "socketio"_L1,     "telegram"_L1, "twilio"_L1,  "twilio_voice"_L1, "webexteams"_L1,
};

Channel channelOf(const FileShape::Entry &entry)
{
    Channel channel{.name = entry.key, .written = entry.key, .line = entry.line};
    if (std::find(std::begin(BuiltInChannels), std::end(BuiltInChannels), entry.key) != std::end(BuiltInChannels))
        return channel;
    channel.origin = Channel::Origin::Foreign;
    if (entry.key.contains(u'.')) {
        channel.origin = Channel::Origin::OwnClass;
        channel.name = entry.key.section(u'.', -1);
    }
    return channel;
}

} // namespace

Result<CredentialsFile> readCredentials(const QString &folder, const QString &path, const Environment &environment)
{
    CredentialsFile file;
    const auto found = existingPath(folder, path, DefaultPath);
    if (!found) {
        file.channels.push_back({.name = u"cmdline"_s, .origin = Channel::Origin::Console});
        return file;
    }
    file.path = *found;
    const QString absolute = absolutePath(folder, *found);
    const auto root = readSecretFile(absolute, environment, [](const QStringList &) { return false; });
    if (!root)
        return failure(root.error());
    if (root->kind != FileShape::Kind::Absent && !root->isMapping() && !root->isNull)
        return root->refusal(Detail::tr("the credentials must be a mapping of channels"), absolute);
    for (const FileShape::Entry &entry : root->entries) {
        if (!entry.isTextKey)
            return failure({.code = Error::Code::SchemaViolation,
                            .detail = Detail::tr("the name of a channel must be a text"),
                            .path = absolute,
                            .line = entry.line});
        file.channels.push_back(channelOf(entry));
    }
    return file;
}

} // namespace Telemetry

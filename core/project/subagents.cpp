#include "core/project/subagents.h"

#include "core/base/detail.h"
#include "core/base/yamltext.h"
#include "core/base/yamltree.h"
#include "core/project/readproject.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <initializer_list>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

const QString Folder = u"sub_agents"_s;

/** The members of @p from that Rasa knows, in its order, without those that are null. */
Json known(const Json &from, std::initializer_list<QStringView> names)
{
    Json object(Json::Object{});
    for (const QStringView name : names) {
        const Json &value = from[name];
        if (!value.isNull())
            object.set(name.toString(), value);
    }
    return object;
}

bool hasVariable(const YamlNode &node)
{
    const auto below = [](const auto &item) { return hasVariable(*item); };
    return node.hasVariable || std::any_of(node.items.begin(), node.items.end(), below)
        || std::any_of(node.entries.begin(), node.entries.end(),
                       [](const YamlEntry &entry) { return hasVariable(*entry.value); });
}

Json connections(const Json &from)
{
    Json result(Json::Object{});
    const Json &servers = from[u"mcp_servers"];
    if (servers.isNull())
        return result;
    Json::Array list;
    for (const Json &server : servers.array())
        list.push_back(
            known(server, {u"name", u"url", u"type", u"include_tools", u"exclude_tools", u"additional_params"}));
    result.set(u"mcp_servers"_s, Json(std::move(list)));
    return result;
}

Result<SubAgent> subAgentFrom(const YamlNode &root, const QString &path)
{
    const Json data = yamlToJson(root);
    const Json &agent = data[u"agent"];
    const auto refused = [&](const QString &detail) {
        return failure({.code = Error::Code::SchemaViolation, .detail = detail, .path = path, .line = root.start.line});
    };
    for (const QStringView name : {u"name", u"description"}) {
        if (!agent[name].isString())
            return refused(Detail::tr("a sub-agent needs \"agent\" with a \"%1\"").arg(name));
    }
    const QString protocol = agent.find(u"protocol") ? agent[u"protocol"].toString().toUpper() : u"RASA"_s;
    if (protocol != u"RASA"_s && protocol != u"A2A"_s)
        return refused(Detail::tr("the protocol of a sub-agent must be RASA or A2A"));
    SubAgent result{.name = agent[u"name"].toString(), .isCertain = !hasVariable(root)};
    result.config = Json(Json::Object{{u"agent"_s,
                                       Json(Json::Object{{u"name"_s, agent[u"name"]},
                                                         {u"protocol"_s, Json(protocol)},
                                                         {u"description"_s, agent[u"description"]}})}});
    if (data[u"configuration"].isTruthy())
        result.config.set(
            u"configuration"_s,
            known(data[u"configuration"],
                  {u"llm", u"prompt_template", u"module", u"timeout", u"max_retries", u"agent_card", u"auth"}));
    if (data[u"connections"].isTruthy())
        result.config.set(u"connections"_s, connections(data[u"connections"]));
    return result;
}

} // namespace

Result<std::vector<SubAgent>> readSubAgents(const QString &folder, const Environment &environment, ReadPaths &paths)
{
    std::vector<SubAgent> agents;
    const QDir start(folder + u'/' + Folder);
    if (!start.exists())
        return agents;
    paths.folders += start.path();
    const auto names = start.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names) {
        const QString path = start.filePath(name + u"/config.yml"_s);
        paths.files.insert(path, fileStamp(path));
        if (!QFileInfo(path).isFile())
            continue;
        const auto raw = readRegularFile(path);
        if (!raw)
            return failure(raw.error());
        const auto decoded = yamlDecoded(*raw, path);
        if (!decoded)
            return failure(decoded.error());
        const auto root = readYamlTree({decoded->constData(), size_t(decoded->size())}, path, environment);
        if (!root)
            return failure(root.error());
        if (!*root || !(*root)->isMapping())
            return failure({.code = Error::Code::SchemaViolation,
                            .detail = Detail::tr("a sub-agent must be a mapping with \"agent\""),
                            .path = path,
                            .line = 1});
        auto agent = subAgentFrom(**root, path);
        if (!agent)
            return failure(agent.error());
        const bool isTwice = std::any_of(agents.begin(), agents.end(),
                                         [&agent](const SubAgent &other) { return other.name == agent->name; });
        if (isTwice)
            return failure({.code = Error::Code::ProjectRefused,
                            .detail = Detail::tr("another sub-agent has the name \"%1\" too").arg(agent->name),
                            .path = path});
        agent->path = Folder + u'/' + name + u"/config.yml"_s;
        agents.push_back(*std::move(agent));
    }
    return agents;
}

} // namespace Telemetry

#include "core/project/endpointsfile.h"

#include "core/base/detail.h"
#include "core/project/projectfiles.h"
#include "core/project/secretfile.h"

#include <QDir>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

const QString DefaultPath = u"endpoints.yml"_s;
const QString ModelGroups = u"model_groups"_s;
const QString McpServers = u"mcp_servers"_s;
const QString ApiKey = u"api_key"_s; // Rasa Pro leaves a variable there as it is written

constexpr QLatin1StringView Keys[EndpointCount] = {
    "nlg"_L1, "nlu"_L1, "action_endpoint"_L1, "models"_L1, "tracker_store"_L1, "lock_store"_L1, "event_broker"_L1};

bool isType(const QString &key)
{
    return key == u"type"_s || key == u"store_type"_s;
}

class EndpointsReader
{
public:
    EndpointsReader(const FileShape &root, const QString &path) : m_root(root), m_path(path) { }

    Result<EndpointsFile> read(bool withModels)
    {
        for (int which = 0; which < EndpointCount; ++which) {
            if (const auto done = readSection(Keys[which], m_file.sections[size_t(which)]); !done)
                return failure(done.error());
        }
        if (withModels) {
            readModelGroups();
            if (const auto done = readMcpServers(); !done)
                return failure(done.error());
        }
        return std::move(m_file);
    }

private:
    Result<void> readSection(const QString &key, EndpointSection &section) const
    {
        const FileShape *found = m_root.find(key);
        if (!found || (found->kind == FileShape::Kind::Scalar && found->isNull))
            return {};
        if (!found->isMapping())
            return found->refusal(Detail::tr("\"%1\" must be a mapping").arg(key), m_path);
        for (const FileShape::Entry &entry : found->entries) {
            if (!entry.isTextKey)
                return found->refusal(Detail::tr("the keys in \"%1\" must be texts").arg(key), m_path);
        }
        section.isThere = true;
        section.line = found->line;
        const FileShape *type = found->find(u"store_type");
        if (!type)
            type = found->find(u"type");
        if (!type)
            return {};
        section.type = shapeToJson(*type);
        section.line = type->line;
        section.variables = type->variables;
        return {};
    }

    void readModelGroups()
    {
        const FileShape *groups = m_root.find(ModelGroups);
        if (!groups || (groups->kind == FileShape::Kind::Scalar && groups->isNull))
            return;
        m_file.modelGroupsLine = groups->line;
        FileShape shown = *groups;
        noteVariables(shown, {u"model_groups"_s}, {});
        m_file.modelGroups = shapeToJson(shown);
    }

    /** Finds variables; those of API keys are put back as they are written. */
    void noteVariables(FileShape &shape, const QStringList &at, const QString &key)
    {
        if (!shape.variables.isEmpty()) {
            if (key == ApiKey) {
                shape.value = Json(shape.written);
            } else {
                m_file.substitutions.push_back({.path = at, .names = shape.variables});
                for (const QString &name : std::as_const(shape.variables)) {
                    if (!m_file.substitutedVariables.contains(name))
                        m_file.substitutedVariables += name;
                }
            }
        }
        for (size_t number = 0; number < shape.items.size(); ++number)
            noteVariables(shape.items[number], at + QStringList(QString::number(number)), {});
        for (FileShape::Entry &entry : shape.entries)
            noteVariables(entry.value, at + QStringList(entry.key), entry.key);
    }

    Result<void> readMcpServers()
    {
        const FileShape *servers = m_root.find(McpServers);
        if (!servers || (servers->kind == FileShape::Kind::Scalar && servers->isNull)
            || (servers->isSequence() && servers->items.empty()))
            return {};
        if (!servers->isSequence())
            return servers->refusal(Detail::tr("\"mcp_servers\" must be a list"), m_path);
        Json::Array list;
        for (const FileShape &server : servers->items) {
            Json shown(Json::Object{});
            for (const QString &name : {u"name"_s, u"url"_s, u"type"_s}) {
                const FileShape *value = server.find(name);
                if (!value || !value->value.isString() || value->value.toString().isEmpty())
                    return server.refusal(Detail::tr("an MCP server needs \"%1\" with a text").arg(name), m_path);
                shown.set(name, value->value);
            }
            const QString type = shown[u"type"].toString();
            if (type != u"http"_s && type != u"https"_s)
                return server.refusal(Detail::tr("the type of an MCP server must be \"http\" or \"https\""), m_path);
            shown.set(u"additional_params"_s, additionalParams(server));
            list.push_back(std::move(shown));
        }
        m_file.mcpServers = Json(std::move(list));
        return {};
    }

    /** What else stands at a server; a member of that name is lost once there is anything else. */
    static Json additionalParams(const FileShape &server)
    {
        Json params(Json::Object{});
        for (const FileShape::Entry &entry : server.entries) {
            if (entry.key != u"name"_s && entry.key != u"url"_s && entry.key != u"type"_s)
                params.set(entry.key, shapeToJson(entry.value));
        }
        return params;
    }

    const FileShape &m_root;
    const QString &m_path;
    EndpointsFile m_file;
};

} // namespace

QString endpointKey(EndpointKind which)
{
    return Keys[int(which)];
}

Result<EndpointsFile> readEndpoints(const QString &folder, const QString &path, const Environment &environment,
                                    bool withModels)
{
    const auto found = existingPath(folder, path, DefaultPath);
    if (!found)
        return EndpointsFile{};
    const QString absolute = absolutePath(folder, *found);
    const auto isKept = [withModels](const QStringList &at) {
        if (withModels && (at.value(0) == ModelGroups || at.value(0) == McpServers))
            return true;
        return at.size() >= 2 && isType(at[1]) && std::find(std::begin(Keys), std::end(Keys), at[0]) != std::end(Keys);
    };
    const auto root = readSecretFile(absolute, environment, isKept);
    if (!root)
        return failure(root.error());
    if (root->kind != FileShape::Kind::Absent && !root->isMapping() && !root->isNull)
        return root->refusal(Detail::tr("the endpoints must be a mapping"), absolute);
    auto file = EndpointsReader(*root, absolute).read(withModels);
    if (file)
        file->path = *found;
    return file;
}

qint64 serverWorkers(const EndpointsFile &endpoints, const Environment &environment)
{
    bool isNumber = false;
    const int wanted = environment.value(u"SANIC_WORKERS"_s).value_or(u"1"_s).trimmed().toInt(&isNumber);
    const EndpointSection &lockStore = endpoints.section(EndpointKind::LockStore);
    const bool isShared = lockStore.isThere && lockStore.type != Json(u"in_memory"_s);
    return isNumber && wanted > 1 && isShared ? wanted : 1;
}

} // namespace Telemetry

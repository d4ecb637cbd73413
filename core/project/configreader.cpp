#include "core/project/configreader.h"

#include "core/base/detail.h"
#include "core/base/yamltext.h"
#include "core/base/yamlvariables.h"
#include "core/project/projectwarning.h"
#include "core/project/refusal.h"

#include <algorithm>
#include <cmath>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

QStringList importsOf(const YamlNode &root)
{
    QStringList paths;
    if (const YamlNode *imports = root.find(u"imports")) {
        for (const auto &item : imports->items)
            paths += item->scalar.toString();
    }
    return paths;
}

class ConfigReader
{
public:
    ConfigReader(const YamlNode &root, const QString &path, const Environment &environment, bool explain)
        : m_root(root), m_path(path), m_environment(environment), m_explain(explain)
    {
    }

    Result<ProjectConfig> read()
    {
        for (const QString &name : {u"version"_s, u"language"_s, u"assistant_id"_s}) {
            const YamlNode *value = m_root.find(name);
            if (value && !isTextOrNull(*value))
                return refusal(*value, Detail::tr("\"%1\" must be a text").arg(name));
        }
        for (const QString &name : {u"pipeline"_s, u"policies"_s}) {
            if (const auto checked = checkComponents(name); !checked)
                return failure(checked.error());
        }
        m_config.language = copied(u"language"_s);
        m_config.pipeline = copied(u"pipeline"_s);
        m_config.policies = copied(u"policies"_s);
        m_config.trainSchema = copied(u"train_schema"_s);
        m_config.predictSchema = copied(u"predict_schema"_s);
        m_config.recipe = copied(u"recipe"_s);
        m_config.assistantId = copied(u"assistant_id"_s);
        if (const auto read = readImporters(); !read)
            return failure(read.error());
        if (m_explain)
            explain();
        return std::move(m_config);
    }

private:
    tl::unexpected<Error> refusal(const YamlNode &node, const QString &detail) const
    {
        return schemaViolation(node, m_path, detail);
    }

    /** Rasa's schema reading does not substitute variables and refuses a scalar with one. */
    static bool isText(const YamlNode &node) { return node.isString() && !node.hasVariable; }
    static bool isTextOrNull(const YamlNode &node) { return node.isNull() || isText(node); }

    Result<void> checkComponents(const QString &name) const
    {
        const YamlNode *list = m_root.find(name);
        if (!list || list->isNull())
            return {};
        if (!list->isSequence())
            return refusal(*list, Detail::tr("\"%1\" must be a list of components, each with a \"name\"").arg(name));
        for (const auto &component : list->items) {
            if (!component->isMapping())
                return refusal(*component,
                               Detail::tr("a component in \"%1\" must be a mapping with \"name\"").arg(name));
            const YamlNode *componentName = component->find(u"name");
            if (!componentName || !isText(*componentName))
                return refusal(*component, Detail::tr("a component in \"%1\" needs \"name\" with a text").arg(name));
        }
        return {};
    }

    Json copied(const QString &name)
    {
        const YamlNode *value = m_root.find(name);
        if (!value)
            return {};
        noteVariables(*value, {name}, false);
        noteUnsendable(*value, name);
        return yamlToJson(*value);
    }

    void warn(WarningCode code, int line, const QStringList &facts = {})
    {
        if (m_explain)
            m_config.warnings.push_back(projectWarning(code, line, facts));
    }

    /** What `rasa train` does because of what the configuration lacks. @see counting.md 11 */
    void explain()
    {
        const auto lineOf = [this](const QString &name) {
            const YamlEntry *entry = m_root.findEntry(name);
            return entry ? entry->key->start.line : 1;
        };
        if (m_config.language.isNull())
            warn(WarningCode::LanguageMissing, lineOf(u"language"_s));
        if (m_config.assistantId.isNull() || m_config.assistantId.toString() == u"placeholder_default"_s)
            warn(WarningCode::AssistantIdMissing, lineOf(u"assistant_id"_s));
        if (m_root.find(u"imports")
            && std::count(m_config.importers.begin(), m_config.importers.end(), Importer::MultiProject) == 0)
            warn(WarningCode::ImportsUnused, lineOf(u"imports"_s));
    }

    /** Finds what makes Rasa drop the report. @param place  for people: "pipeline.0.since" */
    void noteUnsendable(const YamlNode &node, const QString &place)
    {
        const bool isScalar = node.kind == YamlNode::Kind::Scalar;
        const bool isInfinite =
            isScalar && node.scalar.kind() == Json::Kind::Float && !std::isfinite(node.scalar.toDouble());
        const bool isForeign = isScalar && node.scalar.kind() == Json::Kind::NotJson;
        const bool isKeyed = std::any_of(node.entries.begin(), node.entries.end(), [](const YamlEntry &entry) {
            return entry.key->kind != YamlNode::Kind::Scalar;
        });
        if (isInfinite || isForeign || isKeyed) {
            const QString shown = isScalar ? node.written : Detail::tr("a mapping with a list as key");
            if (!m_config.unsendable)
                m_config.unsendable = Error{.code = isInfinite ? Error::Code::NotFinite : Error::Code::NotSerialisable,
                                            .detail = u"%1 in %2"_s.arg(shown, place),
                                            .path = m_path,
                                            .line = node.start.line,
                                            .column = node.start.column};
            warn(WarningCode::NoJsonForm, node.start.line, {shown});
        }
        for (size_t index = 0; index < node.items.size(); ++index)
            noteUnsendable(*node.items[index], u"%1.%2"_s.arg(place).arg(index));
        for (const YamlEntry &entry : node.entries) {
            if (entry.key->kind == YamlNode::Kind::Scalar)
                noteUnsendable(*entry.value, u"%1.%2"_s.arg(place, jsonName(entry.key->scalar)));
        }
    }

    /** @param path  of the node in the copied section; of the member whose name it is where @p isName */
    void noteVariables(const YamlNode &node, const QStringList &path, bool isName)
    {
        if (node.hasVariable) {
            const QStringList names = yamlVariablesIn(node.written, m_environment);
            for (const QString &name : names) {
                if (!m_config.substitutedVariables.contains(name))
                    m_config.substitutedVariables += name;
            }
            warnOfUnset(node);
            if (!names.isEmpty())
                m_config.substitutions.push_back({.path = path, .names = names, .isInName = isName});
        }
        for (size_t index = 0; index < node.items.size(); ++index)
            noteVariables(*node.items[index], path + QStringList(QString::number(index)), false);
        for (const YamlEntry &entry : node.entries) {
            const QString name = entry.key->kind == YamlNode::Kind::Scalar ? jsonName(entry.key->scalar) : QString();
            const QStringList member = path + QStringList(name);
            noteVariables(*entry.key, member, true);
            noteVariables(*entry.value, member, false);
        }
    }

    /** A variable in the middle of a word may be unset, unlike one that is a word, and then keeps its name. */
    void warnOfUnset(const YamlNode &node)
    {
        if (!m_explain)
            return;
        for (const QString &name : yamlUnsetVariablesIn(node.written, m_environment))
            warn(WarningCode::VariableUnset, node.start.line, {name});
    }

    static QString jsonName(const Json &key)
    {
        return key.isString() ? key.toString() : QString::fromUtf8(key.display());
    }

    Result<void> readImporters()
    {
        if (const YamlNode *list = m_root.find(u"importers")) {
            if (!list->isSequence())
                return refusal(*list, Detail::tr("\"importers\" must be a list of mappings with \"name\""));
            for (const auto &item : list->items) {
                const YamlNode *name = item->isMapping() ? item->find(u"name") : nullptr;
                if (!item->isMapping())
                    return refusal(*item, Detail::tr("an entry of \"importers\" must be a mapping with \"name\""));
                addImporter(name ? name->scalar.toString() : QString(), item->start.line);
            }
        }
        if (m_config.importers.empty())
            m_config.importers.push_back(Importer::Files);
        m_config.imports = importsOf(m_root);
        return {};
    }

    void addImporter(const QString &name, int line)
    {
        const size_t before = m_config.importers.size();
        const QString className = name.startsWith(u"rasa.shared.importers."_s) ? name.section(u'.', -1) : name;
        if (className == u"RasaFileImporter"_s)
            m_config.importers.push_back(Importer::Files);
        else if (className == u"MultiProjectImporter"_s)
            m_config.importers.push_back(Importer::MultiProject);
        else
            warn(WarningCode::ImporterUnknown, line, {name});
        if (before > 0 && m_config.importers.size() > before)
            warn(WarningCode::ImporterTwice, line);
    }

    const YamlNode &m_root;
    const QString &m_path;
    const Environment &m_environment;
    bool m_explain;
    ProjectConfig m_config;
};

/** Whether Rasa takes a top value for an empty mapping: it does so for all that Python calls false. */
bool isEmptyTop(const YamlNode &root)
{
    return root.kind == YamlNode::Kind::Scalar ? !root.scalar.isTruthy() : root.items.empty() && root.entries.empty();
}

} // namespace

Result<std::shared_ptr<const YamlNode>> readConfigTree(const QByteArray &raw, const QString &path,
                                                       const Environment &environment,
                                                       const std::atomic_bool *cancelled)
{
    const auto decoded = yamlDecoded(raw, path);
    if (!decoded)
        return failure(decoded.error());
    return readYamlTree({decoded->constData(), size_t(decoded->size())}, path, environment, cancelled);
}

Result<ProjectConfig> projectConfig(const std::shared_ptr<const YamlNode> &root, const QString &path,
                                    const Environment &environment, bool explain)
{
    const bool isEmpty = !root || isEmptyTop(*root);
    if (!isEmpty && !root->isMapping())
        return schemaViolation(*root, path, Detail::tr("a configuration must be a mapping"));
    const YamlNode nothing{.kind = YamlNode::Kind::Mapping};
    return ConfigReader(isEmpty ? nothing : *root, path, environment, explain).read();
}

QStringList configImports(const std::shared_ptr<const YamlNode> &root)
{
    return root ? importsOf(*root) : QStringList();
}

} // namespace Telemetry

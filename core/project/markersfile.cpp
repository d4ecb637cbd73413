#include "core/project/markersfile.h"

#include "core/base/detail.h"
#include "core/base/yamltext.h"
#include "core/base/yamltree.h"
#include "core/project/domainloader.h"
#include "core/project/projectfiles.h"
#include "core/project/projectsources.h"
#include "core/project/readproject.h"
#include "core/project/refusal.h"

#include <QFileInfo>

#include <algorithm>
#include <set>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

const QString Description = u"description"_s;

struct Operator
{
    QLatin1StringView tag;
    int markers = 0; ///< that it needs; 0: one or more
};

constexpr Operator Operators[] = {
    {"and"_L1, 0}, {"at_least_one_not"_L1, 0}, {"or"_L1, 0},    {"not"_L1, 1},
    {"seq"_L1, 0}, {"at_least_once"_L1, 1},    {"never"_L1, 1},
};

struct Condition
{
    QLatin1StringView tag;
    enum class Names { Action, Intent, Slot } names;
};

constexpr Condition Conditions[] = {
    {"action"_L1, Condition::Names::Action},     {"not_action"_L1, Condition::Names::Action},
    {"intent"_L1, Condition::Names::Intent},     {"not_intent"_L1, Condition::Names::Intent},
    {"slot_was_set"_L1, Condition::Names::Slot}, {"slot_was_not_set"_L1, Condition::Names::Slot},
};

template<typename Tagged, size_t Count>
const Tagged *tagged(const Tagged (&table)[Count], const QString &tag)
{
    const auto found = std::find_if(std::begin(table), std::end(table),
                                    [&tag](const Tagged &candidate) { return candidate.tag == tag; });
    return found == std::end(table) ? nullptr : found;
}

/** What markers may refer to. */
class KnownNames
{
public:
    explicit KnownNames(const Domain &domain) : m_actions(actionNames(domain)), m_intents(defaultIntents())
    {
        for (const DomainItem &intent : domain.intents)
            m_intents.insert(intent.names.begin(), intent.names.end());
        for (const DomainSlot &slot : domain.slots)
            m_slots.insert(slot.name);
        m_slots.insert("session_started_metadata");
        if (!domain.forms.empty())
            m_slots.insert("requested_slot");
        if (m_actions.contains("action_query_knowledge_base")) {
            m_slots.insert(
                {"knowledge_base_listed_objects", "knowledge_base_last_object", "knowledge_base_last_object_type"});
        }
    }

    bool contains(Condition::Names kind, const QString &name) const
    {
        const std::set<std::string> &names = kind == Condition::Names::Action ? m_actions
            : kind == Condition::Names::Intent                                ? m_intents
                                                                              : m_slots;
        return names.contains(name.toStdString());
    }

private:
    std::set<std::string> m_actions;
    std::set<std::string> m_intents;
    std::set<std::string> m_slots;
};

QString keyText(const YamlEntry &entry)
{
    return entry.key->isString() ? entry.key->scalar.toString() : QString();
}

class MarkersReader
{
public:
    MarkersReader(const ProjectArguments &arguments, const Environment &environment, const std::atomic_bool *cancelled,
                  ReadPaths &paths)
        : m_arguments(arguments), m_environment(environment), m_cancelled(cancelled), m_paths(paths)
    {
    }

    Result<MarkerCounts> read()
    {
        const auto files = markerFiles();
        if (!files)
            return failure(files.error());
        for (const FoundFile &file : files->files) {
            if (const auto done = readFile(file); !done)
                return failure(done.error());
        }
        if (m_counts.markers == 0)
            return failure(
                {.code = Error::Code::ProjectRefused, .detail = Detail::tr("there are no markers"), .path = m_start});
        // Rasa looks at the domain first, but what it lacks is found only now.
        if (const auto done = checkNames(); !done)
            return failure(done.error());
        return std::move(m_counts);
    }

private:
    Result<FoundFiles> markerFiles()
    {
        m_start = absolutePath(m_arguments.folder, m_arguments.markers);
        m_paths.files.insert(m_start, fileStamp(m_start));
        const QFileInfo start(m_start);
        if (start.isFile() && !isYamlFileName(start.fileName()))
            return failure({.code = Error::Code::ProjectRefused,
                            .detail = u"a file of markers must end in .yml or .yaml"_s,
                            .path = m_start});
        if (start.isFile())
            return FoundFiles{.files = {{m_arguments.markers, m_start}}, .folders = {}};
        if (!start.isDir())
            return failure({.code = Error::Code::FileMissing, .detail = {}, .path = m_start});
        auto found = findDomainFiles(m_arguments.folder, m_arguments.markers, m_cancelled);
        if (found)
            m_paths.folders += found->folders;
        if (found && found->files.isEmpty())
            return failure({.code = Error::Code::ProjectRefused,
                            .detail = Detail::tr("there is no .yml or .yaml file with markers"),
                            .path = m_start});
        return found;
    }

    Result<void> readFile(const FoundFile &file)
    {
        m_paths.files.insert(file.path, fileStamp(file.path));
        m_file = &file;
        const auto raw = readRegularFile(file.path);
        if (!raw)
            return failure(raw.error());
        const auto decoded = yamlDecoded(*raw, file.path);
        if (!decoded)
            return failure(decoded.error());
        const auto root = readYamlTree({decoded->constData(), size_t(decoded->size())}, file.path, m_environment);
        if (!root)
            return failure(root.error());
        if (!*root || !(*root)->isMapping())
            return failure({.code = Error::Code::SchemaViolation,
                            .detail = Detail::tr("a file of markers must be a mapping of names"),
                            .path = file.path,
                            .line = *root ? (*root)->start.line : 1});
        for (const YamlEntry &entry : (*root)->entries) {
            if (const auto done = readMarker(entry); !done)
                return done;
        }
        const auto count = (*root)->entries.size();
        if (count > 0)
            m_counts.markersOfFiles.push_back(
                contribution((*root)->start.line, qint64(count), Detail::tr("markers at the top")));
        return {};
    }

    Result<void> readMarker(const YamlEntry &entry)
    {
        const QString name = keyText(entry);
        if (tagged(Operators, name) || tagged(Conditions, name))
            return refusal(*entry.key,
                           Detail::tr("\"%1\" is an operator or condition and cannot name a marker").arg(name));
        if (!m_names.insert(entry.key->written).second)
            return refusal(*entry.key, Detail::tr("the marker \"%1\" is defined in another file too").arg(name));
        ++m_counts.markers;
        m_marker = name;
        m_markerLine = entry.key->start.line;
        const auto depth = depthOf(*entry.value);
        if (!depth)
            return failure(depth.error());
        if (*depth > m_counts.maxDepth) {
            m_counts.maxDepth = *depth;
            m_counts.deepest = {contribution(m_markerLine, *depth, Detail::tr("levels of \"%1\"").arg(name))};
        }
        return {};
    }

    /** Checks a marker and all below it. */
    Result<qint64> depthOf(const YamlNode &marker)
    {
        if (!marker.isMapping() || marker.entries.size() < 1 || marker.entries.size() > 2)
            return refusal(marker, Detail::tr("a marker must be a mapping with one operator or condition"));
        // With two keys and no description the second one is not looked at.
        const auto first = std::find_if(marker.entries.begin(), marker.entries.end(),
                                        [](const YamlEntry &entry) { return keyText(entry) != Description; });
        if (first == marker.entries.end())
            return refusal(marker, Detail::tr("a marker needs an operator or a condition besides its description"));
        const QString tag = keyText(*first);
        if (const Condition *condition = tagged(Conditions, tag)) {
            if (!first->value->isString())
                return refusal(*first->value, Detail::tr("\"%1\" needs a text").arg(tag));
            m_references.push_back({.kind = condition->names,
                                    .name = first->value->scalar.toString(),
                                    .path = m_file->path,
                                    .line = first->value->start.line,
                                    .column = first->value->start.column});
            return 1;
        }
        if (const Operator *known = tagged(Operators, tag))
            return operatorDepth(*known, *first->value);
        return refusal(*first->key, Detail::tr("\"%1\" is no operator or condition of markers").arg(tag));
    }

    Result<qint64> operatorDepth(const Operator &known, const YamlNode &list)
    {
        const QString tag = known.tag;
        if (!list.isSequence())
            return refusal(list, Detail::tr("\"%1\" needs a list of markers").arg(tag));
        const auto count = qint64(list.items.size());
        if (count == 0 || (known.markers > 0 && count != known.markers))
            return refusal(list,
                           known.markers > 0 ? Detail::tr("\"%1\" needs exactly one marker").arg(tag)
                                             : Detail::tr("\"%1\" needs at least one marker").arg(tag));
        if (count > m_counts.branching) {
            m_counts.branching = count;
            m_counts.broadest = {
                contribution(list.start.line, count, Detail::tr("markers below \"%1\" of \"%2\"").arg(tag, m_marker))};
        }
        qint64 deepest = 0;
        for (const auto &item : list.items) {
            const auto depth = depthOf(*item);
            if (!depth)
                return depth;
            deepest = std::max(deepest, *depth);
        }
        return deepest + 1;
    }

    Result<void> checkNames()
    {
        const auto path = projectDomain(m_arguments);
        const QString domain = absolutePath(m_arguments.folder, path.value_or(u"domain.yml"_s));
        if (!path) {
            m_paths.files.insert(domain, fileStamp(domain));
            return failure({.code = Error::Code::FileMissing, .detail = {}, .path = domain});
        }
        QStringList files;
        const DomainContext context{
            .folder = m_arguments.folder, .environment = m_environment, .control = {.cancelled = m_cancelled}};
        const auto loaded = DomainCache().load(domain, context, files, m_paths);
        if (!loaded)
            return failure(loaded.error());
        if ((*loaded)->isReplaced)
            return failure(
                {.code = Error::Code::ProjectRefused, .detail = Detail::tr("the domain is not valid"), .path = domain});
        const KnownNames known((*loaded)->domain);
        for (const Reference &reference : m_references) {
            if (!known.contains(reference.kind, reference.name))
                return failure({.code = Error::Code::ProjectRefused,
                                .detail = Detail::tr("the domain has no %1 \"%2\"")
                                              .arg(reference.kind == Condition::Names::Action       ? u"action"_s
                                                       : reference.kind == Condition::Names::Intent ? u"intent"_s
                                                                                                    : u"slot"_s,
                                                   reference.name),
                                .path = reference.path,
                                .line = reference.line,
                                .column = reference.column});
        }
        return {};
    }

    Contribution contribution(int line, qint64 amount, const QString &note) const
    {
        return {.path = m_file->spelling, .line = line, .amount = int(amount), .note = note};
    }

    tl::unexpected<Error> refusal(const YamlNode &node, const QString &detail) const
    {
        return schemaViolation(node, m_file->path, detail);
    }

    struct Reference
    {
        Condition::Names kind;
        QString name;
        QString path;
        int line = 0;
        int column = 0;
    };

    const ProjectArguments &m_arguments;
    const Environment &m_environment;
    const std::atomic_bool *m_cancelled;
    ReadPaths &m_paths;
    QString m_start;
    const FoundFile *m_file = nullptr; // that is being read
    QString m_marker; // that is being read
    int m_markerLine = 0;
    std::set<QString> m_names;
    std::vector<Reference> m_references;
    MarkerCounts m_counts;
};

} // namespace

Result<MarkerCounts> readMarkers(const ProjectArguments &arguments, const Environment &environment,
                                 const std::atomic_bool *cancelled, ReadPaths &paths)
{
    return MarkersReader(arguments, environment, cancelled, paths).read();
}

Result<MarkerCounts> readMarkers(const ProjectArguments &arguments, const Environment &environment,
                                 const std::atomic_bool *cancelled)
{
    ReadPaths paths;
    return readMarkers(arguments, environment, cancelled, paths);
}

} // namespace Telemetry

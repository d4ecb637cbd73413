#include "core/project/e2etests.h"

#include "core/base/detail.h"
#include "core/base/yamltext.h"
#include "core/base/yamltree.h"
#include "core/project/filekind.h"
#include "core/project/projectfiles.h"
#include "core/project/readproject.h"
#include "core/project/refusal.h"

#include <QFileInfo>

#include <algorithm>
#include <set>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

const QString DefaultPath = u"tests/e2e_test_cases.yml"_s;

constexpr QLatin1StringView AssertionKeys[AssertionKindCount] = {
    "flow_started"_L1,
    "flow_completed"_L1,
    "flow_cancelled"_L1,
    "pattern_clarification_contains"_L1,
    "action_executed"_L1,
    "slot_was_set"_L1,
    "slot_was_not_set"_L1,
    "bot_uttered"_L1,
    "generative_response_is_relevant"_L1,
    "generative_response_is_grounded"_L1,
};

class TestsReader
{
public:
    TestsReader(const ProjectArguments &arguments, const Environment &environment, const std::atomic_bool *cancelled,
                ReadPaths &paths)
        : m_arguments(arguments), m_environment(environment), m_cancelled(cancelled), m_paths(paths)
    {
    }

    Result<EndToEndTests> read()
    {
        const QStringList wanted = m_arguments.data.isEmpty() ? QStringList(DefaultPath) : m_arguments.data;
        for (const QString &path : wanted) {
            const QString absolute = absolutePath(m_arguments.folder, path);
            m_paths.files.insert(absolute, fileStamp(absolute));
            if (!QFileInfo::exists(absolute))
                return failure({.code = Error::Code::FileMissing, .detail = {}, .path = absolute});
        }
        const auto found = findDataFiles(m_arguments.folder, wanted, m_cancelled);
        if (!found)
            return failure(found.error());
        m_paths.folders += found->folders;
        for (const FoundFile &file : found->files) {
            if (!isYamlFileName(file.path.section(u'/', -1)))
                continue;
            if (const auto done = readFile(file.path); !done)
                return failure(done.error());
        }
        return std::move(m_tests);
    }

private:
    Result<void> readFile(const QString &path)
    {
        m_paths.files.insert(path, fileStamp(path));
        const auto raw = readRegularFile(path);
        if (!raw)
            return failure(raw.error());
        if (!hasLineWith({raw->constData(), size_t(raw->size())}, "test_cases:", "test_cases:"))
            return {};
        m_path = path;
        m_shownPath = path.startsWith(m_arguments.folder + u'/') ? path.mid(m_arguments.folder.size() + 1) : path;
        const auto decoded = yamlDecoded(*raw, path);
        if (!decoded)
            return failure(decoded.error());
        const auto root = readYamlTree({decoded->constData(), size_t(decoded->size())}, path, m_environment);
        if (!root)
            return failure(root.error());
        if (!*root || !(*root)->isMapping())
            return failure({.code = Error::Code::SchemaViolation,
                            .detail = Detail::tr("a file of tests must be a mapping with \"test_cases\""),
                            .path = path,
                            .line = 1});
        if (const auto done = readTestCases(**root); !done)
            return done;
        if (const auto done = readNamed(**root, u"fixtures"_s, m_fixtures, m_tests.fixtures, m_tests.fixturesOfFiles);
            !done)
            return done;
        return readNamed(**root, u"metadata"_s, m_metadata, m_tests.metadata, m_tests.metadataOfFiles);
    }

    /** The list @p key; nothing when it is absent or empty. */
    Result<const YamlNode *> list(const YamlNode &root, const QString &key) const
    {
        const YamlNode *found = root.find(key);
        if (!found || found->isNull())
            return nullptr;
        const bool isList = found->isSequence()
            && std::all_of(found->items.begin(), found->items.end(),
                           [](const auto &item) { return item->isMapping() && !item->entries.empty(); });
        if (!isList)
            return refusal(*found, Detail::tr("\"%1\" must be a list of mappings").arg(key));
        return found;
    }

    /** Fixtures or metadata: each is named by its first key, and a name that is known already adds nothing. */
    Result<void> readNamed(const YamlNode &root, const QString &key, std::set<QString> &names, qint64 &count,
                           std::vector<Contribution> &ofFiles) const
    {
        const auto found = list(root, key);
        if (!found)
            return failure(found.error());
        if (!*found)
            return {};
        qint64 added = 0;
        for (const auto &item : (*found)->items)
            added += names.insert(item->entries.front().key->written).second ? 1 : 0;
        count += added;
        if (added > 0)
            ofFiles.push_back(contribution((*found)->start.line, added, key));
        return {};
    }

    Result<void> readTestCases(const YamlNode &root)
    {
        const auto found = list(root, u"test_cases"_s);
        if (!found)
            return failure(found.error());
        if (!*found)
            return {};
        for (const auto &item : (*found)->items) {
            const auto steps = list(*item, u"steps"_s);
            if (!steps)
                return failure(steps.error());
            const YamlNode *name = item->find(u"test_case");
            const QString note = Detail::tr("test case %1").arg(name ? name->written : u"default"_s);
            std::array<qint64, AssertionKindCount> amounts = {};
            for (const auto &step : *steps ? (*steps)->items : std::vector<std::shared_ptr<const YamlNode>>()) {
                if (const auto done = readAssertions(*step, amounts); !done)
                    return done;
            }
            for (size_t kind = 0; kind < amounts.size(); ++kind) {
                m_tests.assertions[kind] += amounts[kind];
                if (amounts[kind] > 0)
                    m_tests.assertionsOfCases[kind].push_back(contribution(item->start.line, amounts[kind], note));
            }
        }
        const auto count = qint64((*found)->items.size());
        m_tests.testCases += count;
        m_tests.testCasesOfFiles.push_back(contribution((*found)->start.line, count, u"test_cases"_s));
        return {};
    }

    Result<void> readAssertions(const YamlNode &step, std::array<qint64, AssertionKindCount> &amounts)
    {
        const auto found = list(step, u"assertions"_s);
        if (!found)
            return failure(found.error());
        if (!*found)
            return {};
        for (const auto &assertion : (*found)->items) {
            m_tests.usesAssertions = true;
            const QString key = assertion->entries.front().key->written;
            const auto kind = std::find(std::begin(AssertionKeys), std::end(AssertionKeys), key);
            if (kind != std::end(AssertionKeys))
                ++amounts[size_t(kind - std::begin(AssertionKeys))];
        }
        return {};
    }

    Contribution contribution(int line, qint64 amount, const QString &note) const
    {
        return {.path = m_shownPath, .line = line, .amount = int(amount), .note = note};
    }

    tl::unexpected<Error> refusal(const YamlNode &node, const QString &detail) const
    {
        return schemaViolation(node, m_path, detail);
    }

    const ProjectArguments &m_arguments;
    const Environment &m_environment;
    const std::atomic_bool *m_cancelled;
    ReadPaths &m_paths;
    QString m_path; // of the file that is being read
    QString m_shownPath;
    std::set<QString> m_fixtures;
    std::set<QString> m_metadata;
    EndToEndTests m_tests;
};

} // namespace

QString assertionKey(AssertionKind kind)
{
    return AssertionKeys[int(kind)];
}

Result<EndToEndTests> readEndToEndTests(const ProjectArguments &arguments, const Environment &environment,
                                        const std::atomic_bool *cancelled, ReadPaths &paths)
{
    return TestsReader(arguments, environment, cancelled, paths).read();
}

Result<EndToEndTests> readEndToEndTests(const ProjectArguments &arguments, const Environment &environment,
                                        const std::atomic_bool *cancelled)
{
    ReadPaths paths;
    return readEndToEndTests(arguments, environment, cancelled, paths);
}

} // namespace Telemetry

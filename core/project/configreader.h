#pragma once

#include "core/base/environment.h"
#include "core/base/orderedjson.h"
#include "core/base/result.h"
#include "core/base/yamltree.h"
#include "core/export.h"
#include "core/project/projectsummary.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace Telemetry {

/** How Rasa gathers the files of a project. */
enum class Importer {
    Files, ///< the data and domain paths
    MultiProject, ///< these, and what `imports` names
};

/** What a configuration contributes. The sections are null when absent. */
struct ProjectConfig
{
    Json language = {};
    Json pipeline = {};
    Json policies = {};
    Json trainSchema = {};
    Json predictSchema = {};
    Json recipe = {};
    Json assistantId = {};
    QStringList substitutedVariables = {}; ///< variables whose values stand in the above
    std::vector<Substitution> substitutions = {}; ///< where they stand
    std::vector<Importer> importers = {}; ///< at least one
    QStringList imports = {}; ///< for the multi-project importer; absolute, or relative to the file's folder
    std::optional<Error> unsendable =
        {}; ///< the first value without JSON form in the above, for which Rasa drops the report
    std::vector<ProjectWarning> warnings = {}; ///< filled when asked for; path is empty: it is the file's
};

/**
 * Reads the text of a configuration without judging what stands in it: Rasa looks at the data files next, and at the
 * schema only after those.
 *
 * @return null pointer for an empty file
 */
TELEMETRY_CORE_EXPORT Result<std::shared_ptr<const YamlNode>>
readConfigTree(const QByteArray &raw, const QString &path, const Environment &environment,
               const std::atomic_bool *cancelled = nullptr);

/**
 * Checks a configuration against Rasa's schema and copies its sections.
 *
 * @param explain  fill the warnings
 * @see counting.md 4
 */
TELEMETRY_CORE_EXPORT Result<ProjectConfig> projectConfig(const std::shared_ptr<const YamlNode> &root,
                                                          const QString &path, const Environment &environment,
                                                          bool explain = false);

/** What `imports` of a configuration names, whatever else stands there. */
TELEMETRY_CORE_EXPORT QStringList configImports(const std::shared_ptr<const YamlNode> &root);

} // namespace Telemetry

#include "core/project/traitsources.h"

#include "core/base/detail.h"
#include "core/project/projectfiles.h"
#include "core/project/secretfile.h"

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

const QString Tracing = u"tracing"_s;
const QString Metrics = u"metrics"_s;
const QString Anonymization = u"anonymization"_s;

/** Types, and of the rules what their summary needs: never the texts that stand for what was replaced. */
bool isKept(const QStringList &at)
{
    const QString section = at.value(0);
    if (section == Tracing || section == Metrics)
        return at.size() == 2 && at[1] == "type"_L1;
    if (section != Anonymization)
        return false;
    return at.value(1) == "metadata"_L1 || at.last() == "entity"_L1 || at.last() == "substitution"_L1;
}

bool isNothing(const FileShape *shape)
{
    return !shape || shape->kind == FileShape::Kind::Absent
        || (shape->kind == FileShape::Kind::Scalar && shape->isNull);
}

const std::vector<FileShape> &itemsOf(const FileShape *shape)
{
    static const std::vector<FileShape> None;
    return shape && shape->isSequence() ? shape->items : None;
}

Result<void> readType(const FileShape &root, const QString &key, const QString &path, Json &type, int &line)
{
    const FileShape *section = root.find(key);
    if (isNothing(section))
        return {};
    if (!section->isMapping())
        return section->refusal(Detail::tr("\"%1\" must be a mapping").arg(key), path);
    line = section->line;
    if (const FileShape *found = section->find(u"type")) {
        type = shapeToJson(*found);
        line = found->line;
    }
    return {};
}

Json rulesSummary(const FileShape &section)
{
    int rules = 0;
    const QStringList kinds = {u"mask"_s, u"faker"_s, u"text"_s, u"not_defined"_s};
    QHash<QString, int> counts;
    QStringList entities;
    const auto &lists = itemsOf(section.find(u"rule_lists"));
    for (const FileShape &list : lists) {
        for (const FileShape &rule : itemsOf(list.find(u"rules"))) {
            ++rules;
            const FileShape *kind = rule.find(u"substitution");
            const QString word = isNothing(kind) ? u"not_defined"_s : kind->value.toString();
            ++counts[word];
            const FileShape *entity = rule.find(u"entity");
            const QString name = entity ? entity->value.toString() : QString();
            if (!name.isEmpty() && !entities.contains(name))
                entities += name;
        }
    }
    std::sort(entities.begin(), entities.end());
    Json substitutions(Json::Object{});
    for (const QString &kind : kinds)
        substitutions.set(kind, Json(counts.value(kind)));
    Json::Array names;
    for (const QString &entity : std::as_const(entities))
        names.emplace_back(entity);
    const FileShape *metadata = section.find(u"metadata");
    return Json(Json::Object{{u"enabled"_s, Json(true)},
                             {u"metadata"_s, metadata ? shapeToJson(*metadata) : Json()},
                             {u"number_of_rule_lists"_s, Json(int(lists.size()))},
                             {u"number_of_rules"_s, Json(rules)},
                             {u"substitutions"_s, std::move(substitutions)},
                             {u"entities"_s, Json(std::move(names))}});
}

} // namespace

Result<TraitSources> readTraitSources(const QString &folder, const QString &path, const Environment &environment)
{
    TraitSources sources;
    sources.anonymization.set(u"enabled"_s, Json(false));
    const auto found = existingPath(folder, path, u"endpoints.yml"_s);
    if (!found)
        return sources;
    const QString absolute = absolutePath(folder, *found);
    const auto root = readSecretFile(absolute, environment, isKept);
    if (!root)
        return failure(root.error());
    sources.path = *found;
    if (isNothing(&*root))
        return sources;
    if (!root->isMapping())
        return root->refusal(Detail::tr("the endpoints must be a mapping"), absolute);
    if (const auto done = readType(*root, Tracing, absolute, sources.tracing, sources.tracingLine); !done)
        return failure(done.error());
    if (const auto done = readType(*root, Metrics, absolute, sources.metrics, sources.metricsLine); !done)
        return failure(done.error());
    if (const FileShape *section = root->find(Anonymization); !isNothing(section)) {
        if (!section->isMapping())
            return section->refusal(Detail::tr("\"anonymization\" must be a mapping"), absolute);
        sources.anonymization = rulesSummary(*section);
        sources.anonymizationLine = section->line;
    }
    return sources;
}

} // namespace Telemetry

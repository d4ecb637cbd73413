#include "core/project/flows.h"

#include "core/base/detail.h"
#include "core/base/yamltext.h"
#include "core/base/yamltree.h"
#include "core/project/filekind.h"
#include "core/project/refusal.h"

#include <algorithm>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

class FlowReader
{
public:
    FlowReader(const QString &path, const QString &shownPath) : m_path(path), m_shownPath(shownPath) { }

    Result<std::vector<Flow>> read(const YamlNode &root)
    {
        if (!root.isMapping())
            return refusal(root, Detail::tr("a file of flows must be a mapping with \"flows\""));
        std::vector<Flow> flows;
        const YamlNode *all = root.find(u"flows");
        if (!all || all->isNull())
            return flows;
        if (!all->isMapping())
            return refusal(*all, Detail::tr("\"flows\" must be a mapping of flows"));
        for (const YamlEntry &entry : all->entries) {
            auto flow = readFlow(entry);
            if (!flow)
                return failure(flow.error());
            flows.push_back(*std::move(flow));
        }
        return flows;
    }

private:
    Result<Flow> readFlow(const YamlEntry &entry)
    {
        const YamlNode &config = *entry.value;
        if (!config.isMapping())
            return refusal(config, Detail::tr("a flow must be a mapping with \"steps\""));
        Flow flow{.id = entry.key->written, .path = m_shownPath, .line = entry.key->start.line};
        if (const YamlNode *guard = config.find(u"if")) {
            // Rasa makes a text of it first: a lone false is the text False, an empty text is no guard.
            const QString text = guard->isString() ? guard->scalar.toString() : guard->written;
            flow.hasGuard = !guard->isString() || !text.isEmpty();
            flow.isNeverStartable = text.compare(u"false"_s, Qt::CaseInsensitive) == 0;
        }
        flow.isAlwaysInPrompt = isTruthy(config.find(u"always_include_in_prompt"));
        flow.hasNluTrigger = isTruthy(config.find(u"nlu_trigger"));
        const YamlNode *steps = config.find(u"steps");
        if (!steps || !steps->isSequence() || steps->items.empty())
            return refusal(steps ? *steps : config, Detail::tr("a flow needs a list \"steps\" with at least one step"));
        auto read = readSteps(*steps);
        if (!read)
            return failure(read.error());
        flow.steps = *std::move(read);
        return flow;
    }

    Result<std::vector<FlowStep>> readSteps(const YamlNode &list)
    {
        std::vector<FlowStep> steps;
        for (const auto &item : list.items) {
            auto step = readStep(*item);
            if (!step)
                return failure(step.error());
            steps.push_back(*std::move(step));
        }
        return steps;
    }

    Result<FlowStep> readStep(const YamlNode &node)
    {
        if (!node.isMapping())
            return refusal(node, Detail::tr("a step of a flow must be a mapping"));
        FlowStep step{.line = node.start.line};
        Result<void> read;
        // The first of these keys decides, as in Rasa.
        if (node.find(u"action"))
            step.kind = FlowStep::Kind::Other;
        else if (node.find(u"collect"))
            read = readCollect(node, step);
        else if (node.find(u"link"))
            step.kind = FlowStep::Kind::Link;
        else if (const YamlNode *call = node.find(u"call"))
            read = readCall(node, *call, step);
        else if (const YamlNode *sets = node.find(u"set_slots"))
            read = readSetSlots(*sets, step);
        else if (!node.find(u"noop") && !node.find(u"generation_prompt"))
            return refusal(node, Detail::tr("a step of a flow needs action, collect, link, call, set_slots or noop"));
        if (read)
            read = readNext(node.find(u"next"), step);
        if (!read)
            return failure(read.error());
        return step;
    }

    Result<void> readCollect(const YamlNode &node, FlowStep &step)
    {
        step.kind = FlowStep::Kind::Collect;
        const YamlNode &slot = *node.find(u"collect");
        if (!slot.isString())
            return refusal(slot, Detail::tr("\"collect\" must be the name of a slot"));
        step.slotNames = {slot.scalar.toString()};
        if (const YamlNode *utterance = node.find(u"utter"))
            step.hasOwnUtterance = utterance->scalar != Json(u"utter_ask_"_s + step.slotNames.first());
        if (const YamlNode *rejections = node.find(u"rejections")) {
            if (!rejections->isSequence())
                return refusal(*rejections, Detail::tr("\"rejections\" must be a list"));
            step.hasRejections = !rejections->items.empty();
        }
        const YamlNode *reset = node.find(u"reset_after_flow_ends");
        step.keepsValue = reset && !isTruthy(reset);
        return {};
    }

    Result<void> readCall(const YamlNode &node, const YamlNode &call, FlowStep &step)
    {
        step.kind = FlowStep::Kind::Call;
        if (!call.isString())
            return refusal(call, Detail::tr("\"call\" must name a flow, an agent or a tool"));
        step.call = call.scalar.toString();
        step.mcpServer = copied(node.find(u"mcp_server"));
        step.mapping = copied(node.find(u"mapping"));
        step.exitIf = copied(node.find(u"exit_if"));
        return {};
    }

    Result<void> readSetSlots(const YamlNode &sets, FlowStep &step)
    {
        step.kind = FlowStep::Kind::SetSlots;
        const bool isList = sets.isSequence()
            && std::all_of(sets.items.begin(), sets.items.end(), [](const auto &item) { return item->isMapping(); });
        if (!isList)
            return refusal(sets, Detail::tr("\"set_slots\" must be a list of slots with values"));
        for (const auto &item : sets.items) {
            for (const YamlEntry &entry : item->entries)
                step.slotNames += entry.key->written;
        }
        return {};
    }

    Result<void> readNext(const YamlNode *next, FlowStep &step)
    {
        if (!next || !isTruthy(next) || next->isString())
            return {};
        if (!next->isSequence())
            return refusal(*next, Detail::tr("\"next\" must be a step or a list of conditions"));
        for (const auto &link : next->items) {
            if (!isTruthy(link.get()))
                continue;
            const YamlNode *target = link->find(link->find(u"if") ? u"then" : u"else");
            if (!target)
                return refusal(*link, Detail::tr("a condition needs \"if\" with \"then\", or \"else\""));
            FlowStep::Branch branch;
            if (target->isSequence() && !target->items.empty()) {
                auto steps = readSteps(*target);
                if (!steps)
                    return failure(steps.error());
                branch.steps = *std::move(steps);
            } else if (!target->isString()) {
                return refusal(*target, Detail::tr("a condition must lead to a step or to a list of steps"));
            }
            step.branches.push_back(std::move(branch));
        }
        return {};
    }

    static bool isTruthy(const YamlNode *node)
    {
        if (!node)
            return false;
        return node->kind == YamlNode::Kind::Scalar ? node->scalar.isTruthy()
                                                    : !node->items.empty() || !node->entries.empty();
    }

    static Json copied(const YamlNode *node) { return node ? yamlToJson(*node) : Json(); }

    tl::unexpected<Error> refusal(const YamlNode &node, const QString &detail) const
    {
        return schemaViolation(node, m_path, detail);
    }

    const QString &m_path;
    const QString &m_shownPath;
};

} // namespace

bool isFlowsFile(const QByteArray &raw)
{
    return raw.contains("flows:") // the quick answer for most files
        && hasLineWith({raw.constData(), size_t(raw.size())}, "flows:", "flows:");
}

Result<std::vector<Flow>> readFlows(const QByteArray &raw, const QString &path, const QString &shownPath,
                                    const Environment &environment)
{
    const auto decoded = yamlDecoded(raw, path);
    if (!decoded)
        return failure(decoded.error());
    const auto root = readYamlTree({decoded->constData(), size_t(decoded->size())}, path, environment);
    if (!root)
        return failure(root.error());
    if (!*root)
        return std::vector<Flow>();
    return FlowReader(path, shownPath).read(**root);
}

void mergeFlows(std::vector<Flow> &flows, const std::vector<Flow> &others)
{
    for (const Flow &other : others) {
        const bool isKnown =
            std::any_of(flows.begin(), flows.end(), [&other](const Flow &flow) { return flow.id == other.id; });
        if (!isKnown)
            flows.push_back(other);
    }
}

} // namespace Telemetry

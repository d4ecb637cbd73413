#include "core/project/flowpatterns.h"

#include "core/base/detail.h"
#include "core/project/flows.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

bool callsTool(const FlowStep &step, const FlowSurroundings &surroundings)
{
    return step.kind == FlowStep::Kind::Call && !step.mapping.isNull()
        && surroundings.mcpServers.contains(step.mcpServer.toString());
}

bool callsAgent(const FlowStep &step, const FlowSurroundings &surroundings)
{
    return step.kind == FlowStep::Kind::Call && surroundings.agents.contains(step.call);
}

/** What the steps of a flow add up to, those of called flows included. */
struct Totals
{
    std::array<qint64, FlowCountCount> counts = {};
    QSet<QString> slotNames;

    qint64 &operator[](FlowCount which) { return counts[size_t(which)]; }

    void add(const Totals &other)
    {
        for (size_t which = 0; which < counts.size(); ++which) {
            if (which == size_t(FlowCount::DepthOfIf))
                counts[which] = std::max(counts[which], other.counts[which]);
            else
                counts[which] += other.counts[which];
        }
        slotNames.unite(other.slotNames);
    }
};

class FlowCounter
{
public:
    FlowCounter(const std::vector<Flow> &flows, const FlowSurroundings &surroundings)
        : m_flows(flows), m_surroundings(surroundings)
    {
        for (size_t number = 0; number < flows.size(); ++number)
            m_numbers.insert(flows[number].id, number);
        m_states.resize(flows.size());
    }

    Result<FlowStatistics> run()
    {
        for (size_t number = 0; number < m_flows.size(); ++number) {
            const auto totals = totalsOf(number);
            if (!totals)
                return failure(totals.error());
            addFlow(m_flows[number], **totals);
        }
        // Without flows of the project's own Rasa adds none.
        if (m_surroundings.withPatterns && !m_flows.empty())
            addPatterns();
        countSharedSlots();
        return std::move(m_statistics);
    }

private:
    struct State
    {
        enum class Progress { Open, Entered, Done } progress = Progress::Open;
        Totals totals;
    };

    Result<const Totals *> totalsOf(size_t number)
    {
        State &state = m_states[number];
        const Flow &flow = m_flows[number];
        if (state.progress == State::Progress::Entered)
            return refusal(flow, flow.line,
                           Detail::tr("the flow \"%1\" calls itself, directly or through others").arg(flow.id));
        if (state.progress == State::Progress::Open) {
            state.progress = State::Progress::Entered;
            auto totals = totalsOf(flow, flow.steps);
            if (!totals)
                return failure(totals.error());
            state.totals = *std::move(totals);
            state.progress = State::Progress::Done;
        }
        return &state.totals;
    }

    Result<Totals> totalsOf(const Flow &flow, const std::vector<FlowStep> &steps)
    {
        Totals sum;
        for (const FlowStep &step : steps) {
            addStep(step, sum);
            const bool callsFlow = step.kind == FlowStep::Kind::Call && !callsTool(step, m_surroundings)
                && !callsAgent(step, m_surroundings);
            if (callsFlow) {
                const auto called = m_numbers.constFind(step.call);
                if (called == m_numbers.cend())
                    return refusal(flow, step.line, Detail::tr("there is no flow \"%1\" to call").arg(step.call));
                const auto totals = totalsOf(*called);
                if (!totals)
                    return failure(totals.error());
                sum.add(**totals);
            }
            for (const FlowStep::Branch &branch : step.branches) {
                auto below = totalsOf(flow, branch.steps);
                if (!below)
                    return below;
                ++(*below)[FlowCount::DepthOfIf];
                sum.add(*below);
            }
        }
        return sum;
    }

    static void addStep(const FlowStep &step, Totals &sum)
    {
        switch (step.kind) {
        case FlowStep::Kind::Collect:
            ++sum[FlowCount::CollectSteps];
            sum[FlowCount::CollectWithUtterance] += step.hasOwnUtterance ? 1 : 0;
            sum[FlowCount::CollectWithRejections] += step.hasRejections ? 1 : 0;
            sum[FlowCount::CollectKeepingValue] += step.keepsValue ? 1 : 0;
            break;
        case FlowStep::Kind::SetSlots:
            ++sum[FlowCount::SetSlotSteps];
            break;
        case FlowStep::Kind::Link:
            ++sum[FlowCount::LinkSteps];
            break;
        case FlowStep::Kind::Call:
            ++sum[FlowCount::CallSteps];
            break;
        case FlowStep::Kind::Other:
            break;
        }
        sum.slotNames.unite(QSet<QString>(step.slotNames.cbegin(), step.slotNames.cend()));
    }

    void addFlow(const Flow &flow, const Totals &totals)
    {
        Totals own = totals;
        own[FlowCount::Flows] = 1;
        own[FlowCount::WithNluTrigger] = flow.hasNluTrigger ? 1 : 0;
        own[FlowCount::WithGuards] = flow.hasGuard ? 1 : 0;
        own[FlowCount::NotStartable] = flow.isNeverStartable ? 1 : 0;
        own[FlowCount::AlwaysInPrompt] = flow.isAlwaysInPrompt ? 1 : 0;
        add(own, {.path = flow.path, .line = flow.line, .note = Detail::tr("flow %1").arg(flow.id)});
        for (const QString &slot : own.slotNames)
            m_users[slot].append(flow.id);
    }

    void addPatterns()
    {
        for (const FlowPattern &pattern : flowPatterns()) {
            if (m_numbers.contains(pattern.id))
                continue;
            Totals totals;
            totals[FlowCount::Flows] = 1;
            totals[FlowCount::WithNluTrigger] = pattern.nluTriggers;
            totals[FlowCount::CollectSteps] = pattern.collectSteps;
            totals[FlowCount::SetSlotSteps] = pattern.setSlotSteps;
            totals[FlowCount::DepthOfIf] = pattern.depth;
            add(totals, {.kind = Contribution::Kind::BuiltIn, .note = QString(pattern.id)});
            for (const QLatin1StringView slot : pattern.slotNames) {
                if (!slot.isEmpty())
                    m_users[slot].append(pattern.id);
            }
        }
    }

    void add(const Totals &totals, const Contribution &from)
    {
        for (size_t which = 0; which < totals.counts.size(); ++which) {
            const qint64 amount = totals.counts[which];
            if (amount == 0)
                continue;
            Contribution contribution = from;
            contribution.amount = int(amount);
            auto &list = m_statistics.contributions[which];
            if (which != size_t(FlowCount::DepthOfIf)) {
                m_statistics.counts[which] += amount;
                list.push_back(std::move(contribution));
            } else if (amount > m_statistics.counts[which]) {
                m_statistics.counts[which] = amount;
                list = {std::move(contribution)}; // the deepest alone makes the number
            }
        }
    }

    void countSharedSlots()
    {
        constexpr auto Place = size_t(FlowCount::SharedSlots);
        for (const auto &[slot, users] : m_users) {
            if (users.size() < 2)
                continue;
            ++m_statistics.counts[Place];
            const auto first = m_numbers.constFind(users.first());
            const Flow *flow = first == m_numbers.cend() ? nullptr : &m_flows[*first];
            m_statistics.contributions[Place].push_back(
                {.path = flow ? flow->path : QString(),
                 .line = flow ? flow->line : 0,
                 .amount = 1,
                 .note = Detail::tr("slot %1 in %2").arg(slot, users.join(u", "_s))});
        }
    }

    static tl::unexpected<Error> refusal(const Flow &flow, int line, const QString &detail)
    {
        return failure({.code = Error::Code::ProjectRefused, .detail = detail, .path = flow.path, .line = line});
    }

    const std::vector<Flow> &m_flows;
    const FlowSurroundings &m_surroundings;
    QHash<QString, size_t> m_numbers; // of flows by id
    std::vector<State> m_states;
    std::map<QString, QStringList> m_users; // of slots, in the order of flows
    FlowStatistics m_statistics;
};

void addUsage(const Flow &flow, const std::vector<FlowStep> &steps, const FlowSurroundings &surroundings,
              const QStringList &flowIds, Json::Array &usage)
{
    for (const FlowStep &step : steps) {
        if (step.kind == FlowStep::Kind::Call && !flowIds.contains(step.call)) {
            if (callsTool(step, surroundings))
                usage.emplace_back(Json::Object{{u"flow"_s, Json(flow.id)},
                                                {u"mcp_tool"_s, Json(step.call)},
                                                {u"mcp_server"_s, step.mcpServer},
                                                {u"mapping"_s, step.mapping}});
            if (callsAgent(step, surroundings)) {
                Json item(Json::Object{{u"flow"_s, Json(flow.id)}, {u"agent"_s, Json(step.call)}});
                if (step.exitIf.isTruthy())
                    item.set(u"exit_if"_s, step.exitIf);
                usage.push_back(std::move(item));
            }
        }
        for (const FlowStep::Branch &branch : step.branches)
            addUsage(flow, branch.steps, surroundings, flowIds, usage);
    }
}

} // namespace

Result<FlowStatistics> flowStatistics(const std::vector<Flow> &flows, const FlowSurroundings &surroundings)
{
    return FlowCounter(flows, surroundings).run();
}

Json agentUsage(const std::vector<Flow> &flows, const FlowSurroundings &surroundings)
{
    QStringList ids;
    for (const Flow &flow : flows)
        ids += flow.id;
    Json::Array usage;
    for (const Flow &flow : flows)
        addUsage(flow, flow.steps, surroundings, ids, usage);
    return Json(std::move(usage));
}

} // namespace Telemetry

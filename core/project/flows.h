#pragma once

#include "core/base/environment.h"
#include "core/base/orderedjson.h"
#include "core/base/result.h"
#include "core/export.h"
#include "core/project/projectsummary.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace Telemetry {

/** A step of a flow, as far as Rasa Pro counts it. */
struct FlowStep
{
    enum class Kind { Collect, SetSlots, Link, Call, Other };

    Kind kind = Kind::Other;
    int line = 0;
    QStringList slotNames = {}; ///< that it collects or sets
    bool hasOwnUtterance = false; ///< of Collect: asks with another response than utter_ask_SLOT
    bool hasRejections = false; ///< of Collect
    bool keepsValue = false; ///< of Collect: the slot is not reset when the flow ends
    QString call = {}; ///< of Call: flow, agent or tool
    Json mcpServer = {}; ///< of Call; null when absent, like the next two
    Json mapping = {};
    Json exitIf = {};

    /** Where a condition leads: to steps of its own, or to a step elsewhere (then it is empty). */
    struct Branch
    {
        std::vector<FlowStep> steps = {};
    };
    std::vector<Branch> branches = {};

    bool operator==(const FlowStep &) const = default;
};

struct Flow
{
    QString id = {};
    QString path = {}; ///< of its file, relative to the project folder where possible
    int line = 0;
    bool hasGuard = false; ///< a start condition
    bool isNeverStartable = false; ///< the condition is the word "false"
    bool isAlwaysInPrompt = false;
    bool hasNluTrigger = false;
    std::vector<FlowStep> steps = {};

    bool operator==(const Flow &) const = default;
};

/** The numbers about flows in *Training Started* of Rasa Pro, in the order of the event. */
enum class FlowCount {
    Flows,
    WithNluTrigger,
    WithGuards,
    AlwaysInPrompt,
    NotStartable,
    CollectSteps,
    CollectWithUtterance,
    CollectWithRejections,
    CollectKeepingValue,
    SetSlotSteps,
    DepthOfIf,
    LinkSteps,
    CallSteps,
    SharedSlots,
};
constexpr int FlowCountCount = 14;

struct FlowStatistics
{
    std::array<qint64, FlowCountCount> counts = {};
    std::array<std::vector<Contribution>, FlowCountCount> contributions = {};

    qint64 count(FlowCount which) const { return counts[size_t(which)]; }
    bool operator==(const FlowStatistics &) const = default;
};

/** What flows may call besides flows, and whether Rasa's own flows are added. */
struct FlowSurroundings
{
    QStringList agents = {}; ///< names of sub-agents
    QStringList mcpServers = {}; ///< names
    bool withPatterns = false; ///< add the patterns of Rasa Pro 3.14 where the project does not define them
};

/** Whether some line of a file begins with `flows:`, which is what makes Rasa read it as flows. */
bool isFlowsFile(const QByteArray &raw);

/**
 * Reads the flows of a file.
 *
 * @param path  absolute, for messages
 * @param shownPath  for Flow::path
 * @return the Error at which Rasa Pro refuses the file; not all faults that it refuses are looked for
 */
TELEMETRY_CORE_EXPORT Result<std::vector<Flow>> readFlows(const QByteArray &raw, const QString &path,
                                                          const QString &shownPath, const Environment &environment);

/** The flows of several files; of equal ids the first one counts. */
TELEMETRY_CORE_EXPORT void mergeFlows(std::vector<Flow> &flows, const std::vector<Flow> &others);

/**
 * Counts as Rasa Pro does: the steps of a called flow count once more for each flow that calls it.
 *
 * @return ProjectRefused for a call that leads nowhere or back to itself
 * @see rasa/telemetry.py of Rasa Pro, _collect_flow_statistics
 */
TELEMETRY_CORE_EXPORT Result<FlowStatistics> flowStatistics(const std::vector<Flow> &flows,
                                                            const FlowSurroundings &surroundings);

/** How flows call agents and tools, for `agents.usage`. */
TELEMETRY_CORE_EXPORT Json agentUsage(const std::vector<Flow> &flows, const FlowSurroundings &surroundings);

} // namespace Telemetry

#pragma once

#include "core/base/environment.h"
#include "core/base/result.h"
#include "core/export.h"
#include "core/project/projectreader.h"
#include "core/project/projectsummary.h"

#include <array>
#include <vector>

namespace Telemetry {

struct ReadPaths;

/** The kinds of assertions that *E2E Test Run Started* counts, in the order of the event. */
enum class AssertionKind {
    FlowStarted,
    FlowCompleted,
    FlowCancelled,
    PatternClarificationContains,
    ActionExecuted,
    SlotWasSet,
    SlotWasNotSet,
    BotUttered,
    ResponseIsRelevant,
    ResponseIsGrounded,
};
constexpr int AssertionKindCount = 10;

/** The key of an assertion in a test: "flow_started". The property is named after it. */
TELEMETRY_CORE_EXPORT QString assertionKey(AssertionKind kind);

/** What `rasa test e2e` would run. */
struct EndToEndTests
{
    qint64 testCases = 0;
    qint64 fixtures = 0; ///< of equal names the first one counts
    qint64 metadata = 0; ///< the same
    bool usesAssertions = false;
    std::array<qint64, AssertionKindCount> assertions = {};
    std::vector<Contribution> testCasesOfFiles = {};
    std::vector<Contribution> fixturesOfFiles = {};
    std::vector<Contribution> metadataOfFiles = {};
    std::array<std::vector<Contribution>, AssertionKindCount> assertionsOfCases = {};

    bool operator==(const EndToEndTests &) const = default;
};

/**
 * Reads the end-to-end tests of Rasa Pro.
 *
 * @param arguments  whose `data`, when given, stands for the path of the tests; else `tests/e2e_test_cases.yml`
 * @return the Error at which Rasa stops before it reports anything; not all faults are looked for
 * @see rasa/e2e_test/utils/io.py of Rasa Pro
 */
TELEMETRY_CORE_EXPORT Result<EndToEndTests> readEndToEndTests(const ProjectArguments &arguments,
                                                              const Environment &environment,
                                                              const std::atomic_bool *cancelled = nullptr);

/** The same, noting what was looked at. */
Result<EndToEndTests> readEndToEndTests(const ProjectArguments &arguments, const Environment &environment,
                                        const std::atomic_bool *cancelled, ReadPaths &paths);

} // namespace Telemetry

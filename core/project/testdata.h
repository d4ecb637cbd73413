#pragma once

#include "core/project/datafile.h"
#include "core/project/projectsummary.h"
#include "core/project/readproject.h"

namespace Telemetry {

/** The stories that a dialogue test runs. */
struct TestStories
{
    qint64 steps = 0;
    std::vector<Contribution> contributions = {}; ///< empty unless asked for

    bool operator==(const TestStories &) const = default;
};

/** Which of the two commands tests dialogues. */
enum class StoryTest {
    Everything, ///< `rasa test`: files whose names begin with "test_", anywhere below the project folder
    CoreOnly, ///< `rasa test core`: all stories of the training data, which are not tested end to end
};

/**
 * Counts what `rasa test core` and `rasa test` count.
 *
 * The stories are read against the project's domain; Rasa takes the one inside the model, which was made of it.
 *
 * @param arguments  whose `data`, when given, stands for `--stories`
 * @return the Error at which the test would stop before it reports anything
 * @see rasa/core/test.py, rasa/cli/test.py
 */
Result<TestStories> readTestStories(StoryTest test, const ProjectArguments &arguments, const Environment &environment,
                                    const ReadingControl &control, ProjectCache &cache, ReadPaths &paths);

/**
 * Counts what `rasa test nlu` tests: the training data without regard to the configuration, so without its importers.
 *
 * @param arguments  whose `data`, when given, stands for `--nlu`
 * @return a summary of which only the numbers of NLU data mean something
 * @see rasa/nlu/test.py
 */
Result<ProjectSummary> readNluTestData(const ProjectArguments &arguments, const Environment &environment,
                                       const ReadingControl &control, ProjectCache &cache, ReadPaths &paths);

} // namespace Telemetry

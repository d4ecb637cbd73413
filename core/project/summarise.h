#pragma once

#include "core/project/configreader.h"
#include "core/project/domain.h"
#include "core/project/projectsummary.h"
#include "core/project/trainingdata.h"

#include <vector>

namespace Telemetry {

/** The content of a file together with its number in the list of read files. */
template<typename Content>
struct NumberedContent
{
    const Content *content = nullptr;
    int file = -1;
};

/** All that a project was read to, before it is joined. A file may occur several times. */
struct ProjectParts
{
    QString folder;
    QStringList files; ///< absolute paths; numbers of files are places in it
    std::vector<NumberedContent<NluContent>> nlu;
    std::vector<NumberedContent<StoryContent>> stories;
    Domain domain;
    std::vector<LeftOut> leftOut; ///< with paths
    bool explain = false;
};

/**
 * Joins domain and data and counts.
 *
 * Fills the counts, the nested type and, when asked, the contributions and warnings of @p summary.
 *
 * @return ProjectRefused where the parts contradict each other
 * @see counting.md 5 to 9
 */
Result<void> summarise(const ProjectParts &parts, ProjectSummary &summary);

} // namespace Telemetry

#pragma once

#include "core/project/domain.h"
#include "core/project/trainingdata.h"

namespace Telemetry {

/** What @p why costs. @param note  what it is part of, for people */
LeftOut leftOut(ProjectCount which, qint64 amount, const ProjectWarning &why, const QString &note = {});

// What all of the content would have counted, had Rasa not passed over it for the reason that @p why gives. Repeated
// names and examples are not told apart.

std::vector<LeftOut> leftOut(const NluContent &content, const ProjectWarning &why);
std::vector<LeftOut> leftOut(const StoryContent &content, const ProjectWarning &why);
std::vector<LeftOut> leftOut(const Domain &domain, const ProjectWarning &why);

} // namespace Telemetry

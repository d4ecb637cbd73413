#pragma once

#include "core/project/projectsummary.h"

#include <QStringList>

#include <vector>

namespace Telemetry {

/**
 * Warnings about files in the walked folders that Rasa does not open because of their names although they look like
 * data, and about links that lead nowhere. For who asks for an explanation: lists the folders again.
 *
 * @param folders  absolute
 */
std::vector<ProjectWarning> ignoredFileWarnings(const QStringList &folders);

} // namespace Telemetry

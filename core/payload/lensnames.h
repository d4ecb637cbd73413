#pragma once

#include <QStringView>

namespace Telemetry {

/** Whether @p name is a component or policy that some version of Rasa has, without its module. */
bool isRasaComponent(QStringView name);

/** Whether a dotted name that begins with @p package is Rasa's, Python's, or of a library that Rasa itself brings
 * along. */
bool isPublicPackage(QStringView package);

/** Whether @p extension (without the dot, any case) is one of the files that belong to projects like these. */
bool isFileExtension(QStringView extension);

/** Whether a name ending in @p label (any case) can be a host: a top-level domain, or one for networks of their own. */
bool isTopLevelDomain(QStringView label);

/** A top-level domain that is an ordinary word or a file extension too: alone it makes no host. */
bool isAmbiguousDomain(QStringView label);

/** Whether an absolute path of one part, such as `/root`, is a folder of the system and not an intent with a slash. */
bool isSystemFolder(QStringView name);

/** Whether projects keep files in a folder of this name, so that two more parts behind it make a path. */
bool isProjectFolder(QStringView name);

/** Whether @p name (any case) is an ordinary word of configurations, so that it names nobody when it stands alone. */
bool isOrdinaryWord(QStringView name);

} // namespace Telemetry

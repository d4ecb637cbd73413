#pragma once

#include "core/payload/lenskey.h"

#include <QStringView>

namespace Telemetry {

// What one word of a text is: no blanks, quotes or brackets in it. Each function looks at the word alone.

/** Length of the path that @p word begins with: absolute, from home, relative, of Windows, or a file with a usual
 * ending. 0: none. */
qsizetype pathLength(QStringView word, const LensKey &key);

/** Whether @p word is an e-mail address; @p machine is a host without a dot that counts too. */
bool isEmail(QStringView word, QStringView machine);

/**
 * Length of the host, IP address or hardware address that @p word is, or that stands before its first slash, with its
 * port. 0: none, or the loopback interface.
 */
qsizetype hostLength(QStringView word, const LensKey &key);

/** Whether @p word is the dotted name of a class or module that is not Rasa's. @p isWhole: the word is all of the text
 */
bool isOwnClass(QStringView word, const LensKey &key, bool isWhole);

/** Whether @p word, in the place of a component's name, is a class without a module that no Rasa has. */
bool isOwnComponent(QStringView word);

} // namespace Telemetry

#pragma once

#include <QString>

namespace Telemetry {

/**
 * A page of the help in the language of the program. Translated block by block (between empty lines); code stays as it
 * is, and so does a block that has no translation.
 *
 * @param markdown  in English. @see resources/translations/datatexts.py, which lists the same blocks
 */
QString translatedHelp(const QString &markdown);

} // namespace Telemetry

#pragma once

#include <QStringView>

namespace Telemetry {

/** Whether @p word has the form of a key or token that a well-known service gives out. */
bool isKnownToken(QStringView word);

/**
 * Whether @p word is no word of people but drawn: long, digits mixed in, and the kind of character changes too often.
 * An UUID is not: it names things more often than it opens them.
 */
bool looksRandom(QStringView word);

/** Whether @p word could be a key where a key is expected: long, letters and digits, only characters that tokens have.
 */
bool isTokenLike(QStringView word);

/** Whether @p value stands for a secret that is elsewhere, or for none: `${NAME}`, `$NAME`, `<token>`, `***`, "None".
 */
bool isPlaceholder(QStringView value);

} // namespace Telemetry

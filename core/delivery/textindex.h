#pragma once

#include "core/base/result.h"
#include "core/delivery/database.h"

#include <QString>

namespace Telemetry {

/**
 * The index over the words of all bodies, for the search in the history.
 *
 * It is brought up to date in portions, so that keeping a single report costs nothing for it; a search goes through
 * the few bodies behind the index itself (at most TextIndexPortion, unless more came in one transaction).
 */

/** So many bodies may be missing in the index. */
constexpr qint64 TextIndexPortion = 256;

/** Takes in what is missing, when it is a portion. Within a transaction of its caller. */
Result<void> updateTextIndex(const Database &database, QSqlDatabase &connection);

/**
 * Takes reports out, before they are deleted. Within a transaction of its caller.
 *
 * @param condition  on the rows of `reports`
 */
Result<void> removeFromTextIndex(const Database &database, QSqlDatabase &connection, const QString &condition);

/**
 * Makes the table `temp.missing_text` of the bodies that the index does not know yet, in memory, in the same form as
 * the index. Changes nothing in the file.
 */
Result<void> prepareMissingText(const Database &database, QSqlDatabase &connection);

/**
 * What a person wrote as a query of the index: all of the words, each as a phrase, the last one also as the beginning
 * of a word. Characters beyond ASCII as bodies hold them.
 *
 * @return empty when there is nothing to look for
 */
QString textQuery(const QString &text);

} // namespace Telemetry

#pragma once

#include "core/base/result.h"
#include "core/delivery/database.h"

#include <QString>

namespace Telemetry {

/**
 * The index over the words of all bodies, for the search in the history.
 *
 * Keeping a report costs nothing for it: it is brought up to date before a search, and after sending, when nobody
 * waits. A search goes through the few bodies behind the index itself.
 */

/** So many bodies may be missing in the index; so many go in at once, so that no other program waits long. */
constexpr qint64 TextIndexPortion = 256;

/** Takes in what is missing, if that is a portion or more. */
Result<void> updateTextIndex(Database &database);

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

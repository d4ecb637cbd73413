#pragma once

#include "core/base/result.h"
#include "core/delivery/database.h"

#include <QLatin1StringView>
#include <QString>
#include <QVariantList>

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

/** The reports whose bodies are behind the index, as a condition on the rows of `reports`. */
inline constexpr QLatin1StringView IsBehindTextIndex("id > (SELECT indexed FROM text_index)");

/**
 * Makes the table `temp.some_text` of the bodies of some reports, in memory, in the same form as the index. Changes
 * nothing in the file.
 *
 * @param condition  on the rows of `reports`
 */
Result<void> indexInMemory(const Database &database, QSqlDatabase &connection, const QString &condition,
                           const QVariantList &values = {});

} // namespace Telemetry

#pragma once

#include "core/base/result.h"
#include "core/delivery/database.h"
#include "core/delivery/textquery.h"

#include <QString>

#include <utility>

namespace Telemetry {

struct Conditions;

/**
 * How the index of words is asked for one query, in the way that takes it the least time. Every way finds the same.
 *
 * FTS5 seeks whole words and passes over what the others rule out, but what has the beginning of a word it gathers from
 * everywhere, anew for each question. So the words with that beginning are looked up, and where they are few they stand
 * in its place. Where they are many, but few bodies hold the other words of the query, those few are looked at.
 */
class TextSearch
{
public:
    /**
     * Looks that up, and makes `temp.some_text` of the bodies behind the index, which has to stay while this is used.
     * The database is left as it is.
     */
    static Result<TextSearch> prepare(const Database &database, QSqlDatabase &connection, const TextQuery &query);

    /**
     * Asks for everything, once, and keeps it in `temp.found_reports`, unless it is as much as @p many.
     *
     * @return whether it was less; then addTo() asks nothing any more
     */
    Result<bool> gather(const Database &database, QSqlDatabase &connection, int many);

    /** Wants of the rows of `attempts a` that their bodies are found. */
    void addTo(Conditions &where) const;

    /** The same of rows that are known to be of reports from one number to another. */
    void addTo(Conditions &where, qint64 lowest, qint64 highest) const;

private:
    TextSearch(QString inIndex, QString inMemory) : m_inIndex(std::move(inIndex)), m_inMemory(std::move(inMemory)) { }

    QString m_inIndex; ///< empty: all that can be found is in memory
    QString m_inMemory;
    bool m_isGathered = false;
};

/** Wants of the rows of `attempts a` that their bodies are among those of indexInMemory(), and found there. */
void wantFoundInMemory(Conditions &where, const TextQuery &query);

} // namespace Telemetry

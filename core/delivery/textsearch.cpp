#include "core/delivery/textsearch.h"

#include "core/delivery/statement.h"
#include "core/delivery/textindex.h"

#include <QSqlQuery>
#include <QVariant>

#include <limits>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype FewWords = 32;
constexpr qint64 FewBodies = 512; // read and taken apart in some milliseconds

constexpr auto InMemory = "SELECT rowid FROM temp.some_text WHERE some_text MATCH ?"_L1;

/** The words of the index with a beginning of ASCII letters and digits, at most one more than FewWords. */
Result<QStringList> wordsWith(const Database &database, QSqlDatabase &connection, const QString &beginning)
{
    if (auto made = change(database, connection,
                           u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.index_words"
                           " USING fts5vocab (main, report_text, instance)"_s);
        !made)
        return tl::unexpected(made.error());
    // Each is sought behind the last one (no word holds a zero); going on would lead through all places of that.
    const QString behind = beginning.chopped(1) + QChar(beginning.back().unicode() + 1);
    QStringList words;
    auto read = forEachRow(
        database, connection,
        u"WITH RECURSIVE words (word) AS (SELECT (SELECT term FROM temp.index_words WHERE term >= ? AND term < ?"
        " LIMIT 1) UNION ALL SELECT (SELECT term FROM temp.index_words WHERE term >= word || char(0) AND term < ?"
        " LIMIT 1) FROM words WHERE word IS NOT NULL) SELECT word FROM words WHERE word IS NOT NULL LIMIT ?"_s,
        {beginning, behind, behind, FewWords + 1},
        [&words](const QSqlQuery &query) { words += query.value(0).toString(); });
    if (!read)
        return tl::unexpected(read.error());
    return words;
}

} // namespace

Result<TextSearch> TextSearch::prepare(const Database &database, QSqlDatabase &connection, const TextQuery &query)
{
    // Before anything is looked up: what another program takes into the index from now on is found here, too.
    if (auto indexed = indexInMemory(database, connection, IsBehindTextIndex); !indexed)
        return tl::unexpected(indexed.error());
    const auto words = wordsWith(database, connection, query.beginning());
    if (!words)
        return tl::unexpected(words.error());
    if (words->isEmpty())
        return TextSearch({}, query.whole());
    if (words->size() <= FewWords)
        return TextSearch(query.with(*words), query.whole());
    const QString others = query.wholeWords();
    if (others.isEmpty())
        return TextSearch(query.whole(), query.whole());
    const auto bodies =
        number(database, connection,
               u"SELECT count(*) FROM (SELECT rowid FROM report_text WHERE report_text MATCH ? LIMIT ?)"_s,
               {others, FewBodies + 1});
    if (!bodies)
        return tl::unexpected(bodies.error());
    if (*bodies > FewBodies)
        return TextSearch(query.whole(), query.whole());
    if (auto indexed = indexInMemory(
            database, connection,
            IsBehindTextIndex + " OR id IN (SELECT rowid FROM report_text WHERE report_text MATCH ?)"_L1, {others});
        !indexed)
        return tl::unexpected(indexed.error());
    return TextSearch({}, query.whole());
}

Result<bool> TextSearch::gather(const Database &database, QSqlDatabase &connection, int many)
{
    for (const QString &statement : {u"DROP TABLE IF EXISTS temp.found_reports"_s,
                                     u"CREATE TABLE temp.found_reports (report INTEGER PRIMARY KEY)"_s}) {
        if (auto done = change(database, connection, statement); !done)
            return tl::unexpected(done.error());
    }
    if (!m_inIndex.isEmpty()) {
        const auto found = change(database, connection,
                                  u"INSERT INTO temp.found_reports SELECT rowid FROM report_text"
                                  " WHERE report_text MATCH ? LIMIT ?"_s,
                                  {m_inIndex, many});
        if (!found)
            return tl::unexpected(found.error());
        if (*found == many)
            return false;
    }
    const auto behind =
        change(database, connection, "INSERT OR IGNORE INTO temp.found_reports "_L1 + InMemory, {m_inMemory});
    if (!behind)
        return tl::unexpected(behind.error());
    m_isGathered = true;
    return true;
}

void TextSearch::addTo(Conditions &where) const
{
    addTo(where, std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max());
}

void TextSearch::addTo(Conditions &where, qint64 lowest, qint64 highest) const
{
    if (m_isGathered)
        where.want(u"a.report IN (SELECT report FROM temp.found_reports)"_s, {});
    else if (m_inIndex.isEmpty())
        where.want("a.report IN ("_L1 + InMemory + u')', {m_inMemory});
    else
        where.want("a.report IN (SELECT rowid FROM report_text WHERE report_text MATCH ? AND rowid BETWEEN ? AND ?"
                   " UNION ALL "_L1
                       + InMemory + u')',
                   {m_inIndex, lowest, highest, m_inMemory});
}

void wantFoundInMemory(Conditions &where, const TextQuery &query)
{
    where.want("a.report IN ("_L1 + InMemory + u')', {query.whole()});
}

} // namespace Telemetry

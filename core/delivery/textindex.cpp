#include "core/delivery/textindex.h"

#include "core/delivery/statement.h"

#include <QSqlDatabase>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

/** How many bodies are behind the index, at most: numbers that were never given, or given back, count too. */
Result<qint64> missing(Database &database)
{
    qint64 missing = 0;
    const auto done = database.read([&](QSqlDatabase &connection) -> Result<void> {
        const auto counted =
            number(database, connection, u"SELECT (SELECT max(id) FROM reports) - indexed FROM text_index"_s);
        if (!counted)
            return tl::unexpected(counted.error());
        missing = *counted;
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return missing;
}

Result<void> takeInPortion(Database &database)
{
    return database.write([&](QSqlDatabase &connection) -> Result<void> {
        // Anew, as another program may have done it meanwhile.
        const auto indexed = number(database, connection, u"SELECT indexed FROM text_index"_s);
        const auto last = indexed
            ? number(database, connection,
                     u"SELECT max(id) FROM (SELECT id FROM reports WHERE id > ? ORDER BY id LIMIT ?)"_s,
                     {*indexed, TextIndexPortion})
            : indexed;
        if (!last)
            return tl::unexpected(last.error());
        if (*last == 0)
            return {};
        auto done =
            change(database, connection,
                   u"INSERT INTO report_text (rowid, body) SELECT id, CAST(body AS TEXT) FROM reports WHERE id > ?"
                   " AND id <= ? ORDER BY id"_s,
                   {*indexed, *last});
        if (done)
            done = change(database, connection, u"UPDATE text_index SET indexed = ?"_s, {*last});
        if (!done)
            return tl::unexpected(done.error());
        return {};
    });
}

} // namespace

Result<void> updateTextIndex(Database &database)
{
    for (;;) {
        const auto behind = missing(database);
        if (!behind)
            return tl::unexpected(behind.error());
        if (*behind < TextIndexPortion)
            return {};
        if (auto taken = takeInPortion(database); !taken)
            return taken;
    }
}

Result<void> removeFromTextIndex(const Database &database, QSqlDatabase &connection, const QString &condition)
{
    const auto done = change(database, connection,
                             u"INSERT INTO report_text (report_text, rowid, body)"
                             " SELECT 'delete', id, CAST(body AS TEXT) FROM reports"
                             " WHERE id <= (SELECT indexed FROM text_index) AND "_s
                                 + condition);
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

Result<void> indexInMemory(const Database &database, QSqlDatabase &connection, const QString &condition,
                           const QVariantList &values)
{
    for (const QString &statement : {u"PRAGMA temp_store = MEMORY"_s, u"DROP TABLE IF EXISTS temp.some_text"_s,
                                     u"CREATE VIRTUAL TABLE temp.some_text USING fts5 (body)"_s}) {
        if (auto done = change(database, connection, statement); !done)
            return tl::unexpected(done.error());
    }
    const auto filled = change(
        database, connection,
        "INSERT INTO temp.some_text (rowid, body) SELECT id, CAST(body AS TEXT) FROM reports WHERE "_L1 + condition,
        values);
    return filled ? Result<void>() : tl::unexpected(filled.error());
}

} // namespace Telemetry

#include "core/delivery/textindex.h"

#include "core/base/orderedjson.h"
#include "core/delivery/statement.h"

#include <QRegularExpression>
#include <QSqlDatabase>

namespace Telemetry {

using namespace Qt::StringLiterals;

Result<void> updateTextIndex(const Database &database, QSqlDatabase &connection)
{
    const auto newest = number(database, connection, u"SELECT max(id) FROM reports"_s);
    const auto indexed = newest ? number(database, connection, u"SELECT indexed FROM text_index"_s) : newest;
    if (!indexed)
        return tl::unexpected(indexed.error());
    if (*newest - *indexed < TextIndexPortion)
        return {};
    auto done = change(database, connection,
                       u"INSERT INTO report_text (rowid, body) SELECT id, CAST(body AS TEXT) FROM reports WHERE id > ?"
                       " ORDER BY id"_s,
                       {*indexed});
    if (done)
        done = change(database, connection, u"UPDATE text_index SET indexed = ?"_s, {*newest});
    if (!done)
        return tl::unexpected(done.error());
    return {};
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

Result<void> prepareMissingText(const Database &database, QSqlDatabase &connection)
{
    for (const QString &statement :
         {u"PRAGMA temp_store = MEMORY"_s, u"DROP TABLE IF EXISTS temp.missing_text"_s,
          u"CREATE VIRTUAL TABLE temp.missing_text USING fts5 (body)"_s,
          u"INSERT INTO temp.missing_text (rowid, body) SELECT id, CAST(body AS TEXT) FROM reports"
          " WHERE id > (SELECT indexed FROM text_index)"_s}) {
        if (auto done = change(database, connection, statement); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

QString textQuery(const QString &text)
{
    static const QRegularExpression letterOrDigit(u"[\\p{L}\\p{N}]"_s);
    QStringList phrases;
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!word.contains(letterOrDigit))
            continue; // no word to the index, and an empty phrase would find nothing
        // As it stands in a body: in quotes, with escapes for what is not ASCII.
        const QByteArray written = Json(word).wire().value_or(QByteArray());
        QString phrase = QString::fromLatin1(written.mid(1, written.size() - 2));
        phrases += u'"' + phrase.replace(u'"', "\"\""_L1) + u'"';
    }
    return phrases.isEmpty() ? QString() : phrases.join(u' ') + u'*';
}

} // namespace Telemetry

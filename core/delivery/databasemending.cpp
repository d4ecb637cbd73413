#include "core/delivery/database.h"
#include "core/delivery/databaseconnection.h"
#include "core/delivery/statement.h"

#include <QDateTime>
#include <QFile>
#include <QSqlQuery>
#include <QVariant>

#include <cerrno>
#include <cstdio>

namespace Telemetry {

using namespace Qt::StringLiterals;

bool Database::canMend(const Error &error) const
{
    return m_tellSalvage && error.code == Error::Code::DatabaseDamaged;
}

/**
 * Whether the file is in order after all: another program may have mended it while this one waited for the lock. What
 * the check of the tables does not see is the index of words, so that is made anew.
 */
bool Database::isSound()
{
    const auto isThere = open(Access::Write);
    if (!isThere || !*isThere)
        return false;
    QString verdict;
    const auto checked = forEachRow(*this, m_connection->database, QStringLiteral("PRAGMA quick_check(1)"), {},
                                    [&verdict](const QSqlQuery &query) { verdict = query.value(0).toString(); });
    return checked && verdict == "ok"_L1
        && change(*this, m_connection->database,
                  QStringLiteral("INSERT INTO report_text (report_text) VALUES ('rebuild')"))
               .has_value();
}

/** Keeps the damaged file aside and makes a new one of what can be read of it. */
Result<void> Database::mend(const Error &reason)
{
    const auto lock = takeWriteLock();
    if (!lock)
        return tl::unexpected(lock.error());
    if (isSound())
        return {};
    m_connection.reset();
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss.zzz'Z'"_s);
    const QString aside = path() + ".damaged-"_L1 + stamp;
    // A log belongs to its file; left here it would be played into the new one. It goes first: should this program be
    // killed on the way, it is still there.
    for (const auto name : {"-wal"_L1, "-shm"_L1, "-journal"_L1, ""_L1}) {
        const QByteArray from = QFile::encodeName(path() + name);
        const QByteArray to = QFile::encodeName(aside + name);
        if (std::rename(from.constData(), to.constData()) != 0 && (errno != ENOENT || name.isEmpty()))
            return failure({Error::Code::DatabaseUnusable, qt_error_string(errno), path() + name});
    }
    const auto found = renew(aside, reason);
    if (!found)
        return tl::unexpected(found.error());
    m_tellSalvage(*found);
    return {};
}

/** A new file with what the one that was kept aside still says. */
Result<Salvage> Database::renew(const QString &aside, const Error &reason)
{
    if (auto isThere = open(Access::Write); !isThere)
        return tl::unexpected(isThere.error());
    QSqlDatabase &connection = m_connection->database;
    if (auto begun = change(*this, connection, u"BEGIN IMMEDIATE"_s); !begun)
        return tl::unexpected(begun.error());
    auto found = salvage(aside, *this, connection);
    if (found) {
        found->happened = QDateTime::currentDateTimeUtc();
        found->keptAside = aside;
        found->reason = reason.detail;
        const auto noted = change(
            *this, connection,
            u"INSERT INTO salvages (happened, kept_aside, reason, reports, attempts) VALUES (?, ?, ?, ?, ?)"_s,
            {found->happened.toMSecsSinceEpoch(), aside, stored(reason.detail), found->reports, found->attempts});
        const auto kept = noted ? change(*this, connection, u"COMMIT"_s) : noted;
        if (!kept)
            found = tl::unexpected(kept.error());
    }
    if (!found)
        QSqlQuery(connection).exec(u"ROLLBACK"_s); // the damaged file is still there, and the next try finds it empty
    return found;
}

QStringList Database::watchedPaths(const QString &path)
{
    return {path, QString(path + "-wal"_L1)}; // what is new stands in the log until that is worked in
}

} // namespace Telemetry

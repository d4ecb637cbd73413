#include "core/delivery/database.h"

#include "core/base/detail.h"
#include "core/delivery/databaseconnection.h"
#include "core/delivery/schema.h"
#include "core/delivery/statefolder.h"
#include "core/delivery/statement.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace Telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr auto FileName = "/reports.sqlite"_L1;
constexpr auto WriteLockName = "/reports.lock"_L1;
constexpr auto SenderLockName = "/sender.lock"_L1;
constexpr auto NextSenderLockName = "/sender-next.lock"_L1;

Error::Code errorCode(int sqliteCode)
{
    switch (sqliteCode & 0xff) { // without what SQLite adds to it
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return Error::Code::DatabaseBusy;
    case 13: // SQLITE_FULL
        return Error::Code::DatabaseFull;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return Error::Code::DatabaseDamaged;
    default:
        return Error::Code::DatabaseUnusable;
    }
}

} // namespace

Database::Database(QString ownStateFolder) : m_folder(std::move(ownStateFolder)) { }

Database::~Database()
{
    // Between runs the log is empty, so that the one file holds everything. Whoever writes or reads at this moment will
    // see to it at its own end: nobody waits here.
    if (!m_connection || !m_connection->hasWritten || !isCurrent())
        return;
    const auto lock = FileLock::take(m_folder + WriteLockName, std::chrono::milliseconds(0));
    QSqlQuery query(m_connection->database);
    if (lock && lock->isHeld() && query.exec(u"PRAGMA busy_timeout = 0"_s))
        query.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); // if not now, then at the next end
}

QString Database::path() const
{
    return m_folder + FileName;
}

int Database::schemaVersion()
{
    return int(schemaMigrations().size());
}

Error Database::error(const QSqlError &reason) const
{
    const QString text = reason.databaseText().isEmpty() ? reason.driverText() : reason.databaseText();
    return {errorCode(reason.nativeErrorCode().toInt()), text, path()};
}

PreparedStatements *Database::preparedOn(const QSqlDatabase &connection) const
{
    return m_connection && &m_connection->database == &connection ? &m_connection->prepared : nullptr;
}

Result<bool> Database::read(const Work &work)
{
    auto done = readOnce(work);
    if (!done && canMend(done.error())) {
        if (auto mended = mend(done.error()); !mended)
            return tl::unexpected(mended.error());
        done = readOnce(work);
    }
    return done;
}

Result<void> Database::write(const Work &work, Durability durability)
{
    auto done = writeOnce(work, durability);
    if (!done && canMend(done.error())) {
        if (auto mended = mend(done.error()); !mended)
            return mended;
        done = writeOnce(work, durability);
    }
    return done;
}

Result<bool> Database::readOnce(const Work &work)
{
    const auto isThere = open(Access::Read);
    if (!isThere)
        return tl::unexpected(isThere.error());
    if (!*isThere || m_connection->version == 0)
        return false;
    if (auto done = work(m_connection->database); !done)
        return tl::unexpected(done.error());
    return true;
}

Result<void> Database::writeOnce(const Work &work, Durability durability)
{
    const auto lock = takeWriteLock();
    if (!lock)
        return tl::unexpected(lock.error());
    if (auto isThere = open(Access::Write); !isThere)
        return tl::unexpected(isThere.error());
    QSqlDatabase &connection = m_connection->database;
    m_connection->hasWritten = true;
    if (auto chosen = chooseSync(durability); !chosen)
        return chosen;
    if (auto begun = execute(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    auto done = work(connection);
    if (done)
        done = execute(u"COMMIT"_s);
    if (!done)
        QSqlQuery(connection)
            .exec(u"ROLLBACK"_s); // SQLite may have done so by itself; the first error is the one to tell
    return done;
}

/** In a log each commit lies behind the one before it, so the next sync takes in all of them; a rollback journal knows
 * no such order. */
Result<void> Database::chooseSync(Durability durability)
{
    const bool isSynced = durability == Durability::Synced || !m_connection->keeper;
    if (m_connection->isSynced == isSynced)
        return {};
    auto set = execute(isSynced ? u"PRAGMA synchronous = FULL"_s : u"PRAGMA synchronous = NORMAL"_s);
    if (set)
        m_connection->isSynced = isSynced;
    return set;
}

Result<void> Database::execute(const QString &statement)
{
    const auto done = change(*this, m_connection->database, statement);
    return done ? Result<void>() : tl::unexpected(done.error());
}

Result<void> Database::compact()
{
    const auto lock = takeWriteLock();
    if (!lock)
        return tl::unexpected(lock.error());
    if (auto isThere = open(Access::Write); !isThere)
        return tl::unexpected(isThere.error());
    // In memory: the copy that is made on the way must not lie about in a folder for temporary files.
    if (auto set = execute(u"PRAGMA temp_store = MEMORY"_s); !set)
        return set;
    if (auto done = execute(u"VACUUM"_s); !done)
        return done;
    const auto isBusy = number(*this, m_connection->database, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!isBusy)
        return tl::unexpected(isBusy.error());
    if (*isBusy != 0)
        return failure(
            {Error::Code::DatabaseBusy, Detail::tr("another program has been reading it all the time"), path()});
    return {};
}

Result<FileLock> Database::takeWriteLock()
{
    if (auto made = makeStateFolder(m_folder); !made)
        return tl::unexpected(made.error());
    auto lock = FileLock::take(m_folder + WriteLockName, m_patience);
    if (lock && !lock->isHeld())
        return failure(
            {Error::Code::DatabaseBusy, Detail::tr("another program has been writing to it all the time"), path()});
    return lock;
}

Result<FileLock> Database::takeSenderLock()
{
    return takeLockAtOnce(SenderLockName);
}

Result<FileLock> Database::takeNextSenderLock()
{
    return takeLockAtOnce(NextSenderLockName);
}

Result<FileLock> Database::takeLockAtOnce(QLatin1StringView name)
{
    if (auto made = makeStateFolder(m_folder); !made)
        return tl::unexpected(made.error());
    return FileLock::take(m_folder + name, std::chrono::milliseconds(0));
}

} // namespace Telemetry

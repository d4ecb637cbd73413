#include "core/delivery/database.h"

#include "core/base/detail.h"
#include "core/delivery/databaseconnection.h"
#include "core/delivery/schema.h"
#include "core/delivery/statefolder.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <sys/stat.h>

namespace Telemetry {

using namespace Qt::StringLiterals;

// Why a rollback journal and not a write-ahead log. SQLite 3.40.1 can lose a page when two processes checkpoint a log
// at once (the WAL-reset bug, 3.7.0 to 3.51.2); the last reader to close checkpoints too, and merely reading such a
// file creates two more. With a rollback journal there are no checkpoints, and reading creates nothing, as the product
// promises. The price, measured: 0.7 ms for a durable commit instead of 0.3 ms. The journal is emptied, not removed:
// with FULL that is synced, so that a power cut cannot bring it back and undo the commit, and it is quicker than making
// the file anew. All writers of ours queue at one lock file, because with several of them SQLite's own waiting was seen
// to give up.

namespace {

constexpr auto FileName = "/reports.sqlite"_L1;
constexpr auto WriteLockName = "/reports.lock"_L1;
constexpr int CorruptCode = 11; // SQLITE_CORRUPT
constexpr int NoDatabaseCode = 26; // SQLITE_NOTADB
constexpr auto SenderLockName = "/sender.lock"_L1;

Result<qint64> numberIn(const Database &database, QSqlDatabase &connection, const QString &statement)
{
    QSqlQuery query(connection);
    if (!query.exec(statement) || !query.next())
        return failure(database.error(query.lastError()));
    return query.value(0).toLongLong();
}

Result<void> execute(const Database &database, QSqlDatabase &connection, const QString &statement)
{
    QSqlQuery query(connection);
    if (!query.exec(statement))
        return failure(database.error(query.lastError()));
    return {};
}

/** Which file a path names, so that a file that was removed or replaced under an open connection is noticed. */
std::pair<quint64, quint64> identity(const QString &path)
{
    struct stat status = {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return {quint64(status.st_dev), quint64(status.st_ino)};
}

} // namespace

Database::Database(QString ownStateFolder) : m_folder(std::move(ownStateFolder)) { }

Database::~Database() = default;

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
    const int code = reason.nativeErrorCode().toInt() & 0xff; // without what SQLite adds to it
    const bool isDamage = code == CorruptCode || code == NoDatabaseCode;
    return {isDamage ? Error::Code::DatabaseDamaged : Error::Code::DatabaseUnusable, text, path()};
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

Result<void> Database::write(const Work &work)
{
    auto done = writeOnce(work);
    if (!done && canMend(done.error())) {
        if (auto mended = mend(done.error()); !mended)
            return mended;
        done = writeOnce(work);
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

Result<void> Database::writeOnce(const Work &work)
{
    const auto lock = takeWriteLock();
    if (!lock)
        return tl::unexpected(lock.error());
    if (auto isThere = open(Access::Write); !isThere)
        return tl::unexpected(isThere.error());
    QSqlDatabase &connection = m_connection->database;
    if (auto begun = execute(*this, connection, u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    auto done = work(connection);
    if (done)
        done = execute(*this, connection, u"COMMIT"_s);
    if (!done)
        QSqlQuery(connection)
            .exec(u"ROLLBACK"_s); // SQLite may have done so by itself; the first error is the one to tell
    return done;
}

Result<void> Database::compact()
{
    const auto lock = takeWriteLock();
    if (!lock)
        return tl::unexpected(lock.error());
    if (auto isThere = open(Access::Write); !isThere)
        return tl::unexpected(isThere.error());
    // In memory: the copy that is made on the way must not lie about in a folder for temporary files.
    auto done = execute(*this, m_connection->database, u"PRAGMA temp_store = MEMORY"_s);
    return done ? execute(*this, m_connection->database, u"VACUUM"_s) : done;
}

Result<FileLock> Database::takeWriteLock()
{
    if (auto made = makeStateFolder(m_folder); !made)
        return tl::unexpected(made.error());
    auto lock = FileLock::take(m_folder + WriteLockName, m_patience);
    if (lock && !lock->isHeld())
        return failure(
            {Error::Code::DatabaseUnusable, Detail::tr("another program has been writing to it all the time"), path()});
    return lock;
}

Result<FileLock> Database::takeSenderLock()
{
    if (auto made = makeStateFolder(m_folder); !made)
        return tl::unexpected(made.error());
    return FileLock::take(m_folder + SenderLockName, std::chrono::milliseconds(0));
}

/** @return false when there is nothing to read. After true, m_connection is open for @p access */
Result<bool> Database::open(Access access)
{
    const auto folder = isStateFolderPresent(m_folder);
    if (!folder)
        return folder;
    if (access == Access::Write) {
        if (auto made = makeStateFile(path()); !made)
            return tl::unexpected(made.error());
    }
    const auto file = *folder ? isStateFilePresent(path()) : Result<bool>(false);
    if (!file || !*file) {
        m_connection.reset();
        return file;
    }
    if (auto journal = isStateFilePresent(path() + "-journal"_L1); !journal)
        return tl::unexpected(journal.error());

    const bool isSame = m_connection && m_connection->identity == identity(path());
    const bool isEnough = isSame && (access == Access::Read || m_connection->access == Access::Write);
    if (!isEnough) {
        if (auto connected = connectTo(access); !connected)
            return tl::unexpected(connected.error());
    }
    // Read anew each time: another program may have made or renewed the tables meanwhile.
    if (auto recognised = recognise(access); !recognised) {
        m_connection.reset();
        return tl::unexpected(recognised.error());
    }
    return true;
}

Result<void> Database::connectTo(Access access)
{
    m_connection.reset();
    auto connection = std::make_unique<Connection>();
    connection->identity = identity(path());
    connection->access = access;
    connection->database.setDatabaseName(path());
    const QString waiting = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(m_patience.count());
    connection->database.setConnectOptions(access == Access::Read ? QString(waiting + ";QSQLITE_OPEN_READONLY"_L1)
                                                                  : waiting);
    if (!connection->database.open())
        return failure(error(connection->database.lastError()));
    QStringList settings = {u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s};
    if (access == Access::Write)
        settings +=
            {u"PRAGMA journal_mode = TRUNCATE"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s};
    for (const QString &setting : std::as_const(settings)) {
        if (auto set = execute(*this, connection->database, setting); !set)
            return set;
    }
    m_connection = std::move(connection);
    return {};
}

/** Makes sure that the file is ours and that this program knows its tables; brings them up to date before a write. */
Result<void> Database::recognise(Access access)
{
    auto tables = numberIn(*this, m_connection->database, u"SELECT count(*) FROM sqlite_master"_s);
    if (!tables && access == Access::Read && QFileInfo(path() + "-journal"_L1).size() > 0) {
        // A writer died in mid-transaction. Undoing its half is a write, so it takes the lock and a writing connection.
        const auto lock = takeWriteLock();
        if (!lock)
            return tl::unexpected(lock.error());
        if (auto connected = connectTo(Access::Write); !connected)
            return connected;
        tables = numberIn(*this, m_connection->database, u"SELECT count(*) FROM sqlite_master"_s);
    }
    if (!tables)
        return tl::unexpected(tables.error());
    const auto version = numberIn(*this, m_connection->database, u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    const auto application = numberIn(*this, m_connection->database, u"PRAGMA application_id"_s);
    if (!application)
        return tl::unexpected(application.error());

    const bool isNew = *tables == 0 && *version == 0 && *application == 0; // also after a crash before the first commit
    if (!isNew && *application != SchemaApplicationId)
        return failure({Error::Code::DatabaseUnusable, Detail::tr("it is the database of another program"), path()});
    m_connection->version = *version;
    if (*version == schemaVersion() || (access == Access::Read && (*version == 0 || *version > schemaVersion())))
        return {};
    if (access == Access::Read) { // the statements of this program want its own tables
        const auto lock = takeWriteLock();
        if (!lock)
            return tl::unexpected(lock.error());
        if (auto connected = connectTo(Access::Write); !connected)
            return connected;
        return recognise(Access::Write);
    }
    if (*version > schemaVersion())
        return failure(
            {Error::Code::DatabaseUnusable,
             Detail::tr(
                 "a newer version of this program wrote it (format %1, this one writes %2), so it can only be read")
                 .arg(*version)
                 .arg(schemaVersion()),
             path()});
    return migrate();
}

/** One transaction for each step, so that a step that was interrupted is simply done again. */
Result<void> Database::migrate()
{
    QSqlDatabase &connection = m_connection->database;
    const QList<QStringList> &migrations = schemaMigrations();
    for (qint64 step = m_connection->version; step < migrations.size(); ++step) {
        QStringList statements = {u"BEGIN IMMEDIATE"_s, u"PRAGMA application_id = %1"_s.arg(SchemaApplicationId)};
        statements += migrations.at(step);
        statements += {u"PRAGMA user_version = %1"_s.arg(step + 1), u"COMMIT"_s};
        for (const QString &statement : std::as_const(statements)) {
            if (auto done = execute(*this, connection, statement); !done) {
                QSqlQuery(connection).exec(u"ROLLBACK"_s);
                return done;
            }
        }
        m_connection->version = step + 1;
    }
    return {};
}

} // namespace Telemetry

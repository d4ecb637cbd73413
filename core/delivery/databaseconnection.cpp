// Opening the database: the file, its journal, its tables.
#include "core/delivery/databaseconnection.h"

#include "core/base/detail.h"
#include "core/delivery/database.h"
#include "core/delivery/schema.h"
#include "core/delivery/statefolder.h"
#include "core/delivery/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QVariant>

#include <sys/stat.h>
#include <unistd.h>

namespace Telemetry {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcDatabase, "telemetry.database")

// Why a write-ahead log. A durable commit costs one sync with it and four with a rollback journal: measured in one run,
// 1.2 times an append with fdatasync against 5 times (PERSIST, TRUNCATE and DELETE alike, with and without exclusive
// locking). What makes it safe with SQLite 3.40.1, which can lose a page when one connection resets the log while
// another checkpoints it (the WAL-reset bug, 3.7.0 to 3.51.2): every commit of ours, and with it every automatic
// checkpoint, runs under the one lock file of all writers, and reading connections can do neither.
//
// When the last connection closes, SQLite checkpoints too, not under our lock, and removes the log by its name. So each
// writing connection has a reading one beside it, its keeper, which is closed after it: the writing one is never the
// last, and a reading one may do neither. The files stay, the log empty between runs; so reading makes none, and a
// folder that cannot be written can be read all the same.

namespace {

constexpr auto LogName = "-wal"_L1;
constexpr auto SharedMemoryName = "-shm"_L1;
constexpr auto RollbackName = "-journal"_L1;

/** Which file a path names, so that a file that was removed or replaced under an open connection is noticed. */
std::pair<quint64, quint64> identity(const QString &path)
{
    struct stat status = {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return {quint64(status.st_dev), quint64(status.st_ino)};
}

/** Whether SQLite could not make or use what lies beside the database: the log, or the memory that is shared. */
bool concernsLog(const QSqlError &reason)
{
    constexpr int cannotOpen = 14; // SQLITE_CANTOPEN
    constexpr int protocol = 15; // SQLITE_PROTOCOL
    constexpr int shmOpen = 10 | (18 << 8); // SQLITE_IOERR_SHMOPEN, and with 19 to 21 SHMSIZE, SHMLOCK and SHMMAP
    constexpr int shmMap = 10 | (21 << 8);
    const int code = reason.nativeErrorCode().toInt();
    const int primary = code & 0xff;
    return primary == cannotOpen || primary == protocol || (primary == 10 && code >= shmOpen && code <= shmMap);
}

bool isWritable(const QString &path)
{
    return ::access(QFile::encodeName(path).constData(), W_OK) == 0;
}

} // namespace

QString sqliteUri(const QString &path, const QString &options)
{
    return "file:"_L1 + QString::fromLatin1(QUrl::toPercentEncoding(path, "/")) + u'?' + options;
}

QStringList Database::changingFiles() const
{
    return {path(), path() + LogName};
}

/** Whether the connection leads to the file that the path names by now. */
bool Database::isCurrent() const
{
    return m_connection && m_connection->identity == identity(path());
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
    } else if (const auto file = *folder ? isStateFilePresent(path()) : folder; !file || !*file) {
        m_connection.reset();
        return file;
    }
    const bool isEnough = isCurrent() && (access == Access::Read || m_connection->access == Access::Write);
    if (!isEnough) {
        for (const auto name : {LogName, SharedMemoryName, RollbackName}) {
            if (auto present = isStateFilePresent(path() + name); !present)
                return tl::unexpected(present.error());
        }
        if (auto connected = connectTo(access); !connected)
            return tl::unexpected(connected.error());
    }
    // Asked each time: another program may have made or renewed the tables meanwhile.
    if (isStillRecognised(access))
        return true;
    if (auto recognised = recognise(access); !recognised) {
        m_connection.reset();
        return tl::unexpected(recognised.error());
    }
    m_connection->isRecognised = true;
    return true;
}

/** What is wrong with it, if anything, recognise() finds out. */
bool Database::isStillRecognised(Access access)
{
    if (!m_connection->isRecognised || m_connection->version != schemaVersion()
        || (access == Access::Write && !m_connection->isJournalChosen))
        return false;
    const auto version = number(*this, m_connection->database, u"PRAGMA user_version"_s);
    return version && *version == m_connection->version;
}

Result<void> Database::connectTo(Access access)
{
    m_connection.reset();
    auto connected = connection(access, access == Access::Read ? u"mode=ro"_s : u"mode=rw"_s);
    if (!connected)
        return tl::unexpected(connected.error());
    m_connection = std::move(*connected);
    return {};
}

Result<std::unique_ptr<Database::Connection>> Database::connection(Access access, const QString &options,
                                                                   const QStringList &first) const
{
    auto made = std::make_unique<Connection>();
    made->identity = identity(path());
    made->access = access;
    made->database.setDatabaseName(sqliteUri(path(), options));
    const QString settings = u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(m_patience.count());
    made->database.setConnectOptions(access == Access::Read ? QString(settings + ";QSQLITE_OPEN_READONLY"_L1)
                                                            : settings);
    if (!made->database.open())
        return failure(error(made->database.lastError()));
    QStringList statements = first;
    statements += {u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s};
    if (access == Access::Write)
        statements += u"PRAGMA foreign_keys = ON"_s;
    // None of these looks into the file yet: what is wrong with it, or with its log, is found by countTables().
    for (const QString &statement : std::as_const(statements)) {
        if (auto done = change(*this, made->database, statement); !done)
            return tl::unexpected(done.error());
    }
    return made;
}

/** How many tables there are: the first look into the file, which finds out whether it can be read at all. */
Result<qint64> Database::countTables(Access access)
{
    const QString statement = u"SELECT count(*) FROM sqlite_master"_s;
    QSqlQuery query(m_connection->database);
    if (query.exec(statement) && query.next())
        return query.value(0).toLongLong();
    const QSqlError reason = query.lastError();
    const bool isAboutLog = concernsLog(reason);
    const bool hasLog = QFileInfo(path() + LogName).size() > 0;
    query.clear();
    if (access == Access::Read && isAboutLog && !hasLog && !isWritable(m_folder)) {
        // The files beside the database cannot be made; but then nobody changes the database either.
        auto connected = connection(access, u"immutable=1"_s);
        if (!connected)
            return tl::unexpected(connected.error());
        m_connection = std::move(*connected);
        m_connection->identity = {}; // good for once: it would not notice if somebody made room and wrote after all
        return number(*this, m_connection->database, statement);
    }
    const bool hasRollback = QFileInfo(path() + RollbackName).size() > 0;
    if (access == Access::Read && (hasRollback || isAboutLog)) {
        // A program of before the log died in mid-transaction, or the log cannot be used here. To put either in order
        // is a write, so it takes the lock and a writing connection.
        const auto lock = takeWriteLock();
        if (!lock)
            return tl::unexpected(lock.error());
        if (auto connected = connectTo(Access::Write); !connected)
            return tl::unexpected(connected.error());
        return countTables(Access::Write);
    }
    if (access == Access::Write && isAboutLog) {
        if (auto left = leaveLog(); !left)
            return failure(error(reason));
        return number(*this, m_connection->database, statement);
    }
    return failure(error(reason));
}

/** Makes sure that the file is ours and that this program knows its tables; brings them up to date before a write. */
Result<void> Database::recognise(Access access)
{
    const auto tables = countTables(access);
    if (!tables)
        return tl::unexpected(tables.error());
    const auto version = number(*this, m_connection->database, u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    const auto application = number(*this, m_connection->database, u"PRAGMA application_id"_s);
    if (!application)
        return tl::unexpected(application.error());

    const bool isNew = *tables == 0 && *version == 0 && *application == 0; // also after a crash before the first commit
    if (!isNew && *application != SchemaApplicationId)
        return failure({Error::Code::DatabaseUnusable, Detail::tr("it is the database of another program"), path()});
    m_connection->version = *version;
    const bool isReadable = *version == schemaVersion() || *version == 0 || *version > schemaVersion();
    if (access == Access::Read && isReadable)
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
        return failure({Error::Code::DatabaseNewer,
                        Detail::tr("format %1, this one writes %2").arg(*version).arg(schemaVersion()), path()});
    if (auto chosen = chooseJournal(); !chosen)
        return chosen;
    return *version == schemaVersion() ? Result<void>() : migrate();
}

/** Only for a file that is known to be ours, or new: it changes the first page. */
Result<void> Database::chooseJournal()
{
    if (m_connection->isJournalChosen)
        return {};
    QString journal;
    const auto chosen = forEachRow(*this, m_connection->database, u"PRAGMA journal_mode = WAL"_s, {},
                                   [&journal](const QSqlQuery &query) { journal = query.value(0).toString(); });
    if (!chosen && chosen.error().code == Error::Code::DatabaseBusy)
        return chosen; // a program of before the log is looking; it says nothing about the file system
    const bool isLog = chosen && journal == "wal"_L1;
    // The first use of it shows whether it can be had.
    const auto done =
        isLog && number(*this, m_connection->database, u"PRAGMA user_version"_s) ? makeKeeper() : leaveLog();
    if (!done)
        return done;
    // Of a log that became long in a time of many reports, this much is kept for use again.
    for (const QString &statement : {u"PRAGMA synchronous = FULL"_s, u"PRAGMA journal_size_limit = 4194304"_s}) {
        if (auto set = execute(statement); !set)
            return set;
    }
    m_connection->isJournalChosen = true;
    return {};
}

Result<void> Database::makeKeeper()
{
    auto keeper = connection(Access::Read, u"mode=ro"_s);
    if (!keeper)
        return tl::unexpected(keeper.error());
    // From its first reading on it counts as one that uses the log.
    if (auto read = number(*this, (*keeper)->database, u"PRAGMA user_version"_s); !read)
        return tl::unexpected(read.error());
    m_connection->keeper = std::move(*keeper);
    return {};
}

/** Where the memory that a log is shared by cannot be had, there is a rollback journal: as safe, and slower. */
Result<void> Database::leaveLog()
{
    // Anew, since the memory is not asked for when the mode is known before the first look into the file.
    m_connection.reset();
    auto connected = connection(Access::Write, u"mode=rw"_s,
                                {u"PRAGMA locking_mode = EXCLUSIVE"_s, u"PRAGMA journal_mode = TRUNCATE"_s});
    if (!connected)
        return tl::unexpected(connected.error());
    m_connection = std::move(*connected);
    // The exclusive lock goes with the first reading after this.
    for (const QString &statement : {u"PRAGMA locking_mode = NORMAL"_s, u"PRAGMA user_version"_s}) {
        if (auto done = execute(statement); !done)
            return done;
    }
    qCWarning(lcDatabase) << "The file system has no shared memory for" << path()
                          << "- commits take a rollback journal and several times as long";
    return {};
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
            if (auto done = change(*this, connection, statement); !done) {
                QSqlQuery(connection).exec(u"ROLLBACK"_s);
                return tl::unexpected(done.error());
            }
        }
        m_connection->version = step + 1;
    }
    return {};
}

} // namespace Telemetry

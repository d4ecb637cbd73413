#include "core/delivery/database.h"
#include "core/delivery/history.h"
#include "core/delivery/outbox.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Telemetry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

NewReport report(const QByteArray &body)
{
    return {u"Telemetry Disabled"_s, body, u"queue"_s, u"docs"_s, {}, false};
}

int modeOf(const QString &path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 07777) : -1;
}

void setMode(const QString &path, mode_t mode)
{
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode), 0);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

void setContents(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/** Runs one statement on the file, as another program would. */
QVariant foreign(const QString &path, const QString &statement)
{
    QVariant value;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"foreign"_s);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("cannot be opened");
        QSqlQuery query(database);
        if (!query.exec(statement))
            qFatal("%s", qPrintable(query.lastError().text()));
        if (query.next())
            value = query.value(0);
    }
    QSqlDatabase::removeDatabase(u"foreign"_s);
    return value;
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_parent = std::make_unique<QTemporaryDir>();
        QVERIFY(m_parent->isValid());
        m_folder = m_parent->filePath(u"state/rasa-telemetry"_s);
    }

    void readingWithoutDatabaseCreatesNothing()
    {
        Database database(m_folder);
        Outbox outbox(database);
        QCOMPARE(outbox.list(), QList<Report>());
        QCOMPARE(outbox.size(), OutboxSize());
        QCOMPARE(outbox.discardAll(), 0);
        QCOMPARE(outbox.holdBack(), 0);
        QCOMPARE(outbox.discard({1}).error().code, Error::Code::ReportUnknown);
        QCOMPARE(QDir(m_parent->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
    }

    void readingChangesNothing()
    {
        Database writer(m_folder);
        QVERIFY(Outbox(writer).enqueue(report("{}")).has_value());
        const QByteArray before = contents(writer.path());
        const QStringList files = QDir(m_folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
        {
            Database reader(m_folder);
            QCOMPARE(Outbox(reader).list()->size(), 1);
            QCOMPARE(QDir(m_folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden), files);
        }
        QCOMPARE(contents(writer.path()), before);
    }

    void modesWhateverTheUmaskSays()
    {
        const mode_t before = ::umask(0);
        Database database(m_folder);
        const auto id = Outbox(database).enqueue(report("{}"));
        ::umask(before);
        QVERIFY(id.has_value());
        QCOMPARE(modeOf(m_folder), 0700);
        const QFileInfoList files =
            QDir(m_folder).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
        QVERIFY(files.size() >= 2);
        for (const QFileInfo &file : files)
            QCOMPARE(modeOf(file.filePath()), 0600);
    }

    void widenedModesAreRepaired()
    {
        Database database(m_folder);
        QVERIFY(Outbox(database).enqueue(report("{}")).has_value());
        setMode(m_folder, 0777);
        setMode(database.path(), 0644);
        QVERIFY(Outbox(database).list().has_value());
        QCOMPARE(modeOf(m_folder), 0700);
        QCOMPARE(modeOf(database.path()), 0600);
    }

    void identifiesItself()
    {
        Database database(m_folder);
        QVERIFY(Outbox(database).enqueue(report("{}")).has_value());
        QCOMPARE(foreign(database.path(), u"PRAGMA user_version"_s).toInt(), Database::schemaVersion());
        QCOMPARE(foreign(database.path(), u"PRAGMA application_id"_s).toInt(), 0x52544972);
        QCOMPARE(foreign(database.path(), u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
        QCOMPARE(foreign(database.path(), u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        const auto wrote = database.write([](QSqlDatabase &connection) -> Result<void> {
            QSqlQuery query(connection);
            if (!query.exec(u"PRAGMA synchronous"_s) || !query.next() || query.value(0).toInt() != 2)
                return failure({Error::Code::DatabaseUnusable, u"not durable"_s});
            return {};
        });
        QVERIFY(wrote.has_value());
    }

    void emptyFileIsAnEmptyOutbox()
    {
        // What a crash between making the file and the first commit leaves behind.
        QVERIFY(QDir().mkpath(m_folder));
        Database database(m_folder);
        setContents(database.path(), {});
        QCOMPARE(Outbox(database).list(), QList<Report>());
        QVERIFY(Outbox(database).enqueue(report("{}")).has_value());
        QCOMPARE(Outbox(database).list()->size(), 1);
    }

    /** A file of the first format, written by a program of that time, becomes one of today by merely being looked at.
     */
    void olderSchemaIsBroughtUpToDate_data()
    {
        QTest::addColumn<bool>("byReading");
        QTest::newRow("by reading") << true;
        QTest::newRow("by writing") << false;
    }

    void olderSchemaIsBroughtUpToDate()
    {
        QFETCH(bool, byReading);
        QVERIFY(QDir().mkpath(m_folder));
        Database database(m_folder);
        QVERIFY(QFile::copy(QStringLiteral(TEST_DATA "/delivery/reports-1.sqlite"), database.path()));
        QCOMPARE(foreign(database.path(), u"PRAGMA user_version"_s).toInt(), 1);
        Outbox outbox(database);
        if (!byReading)
            QCOMPARE(outbox.enqueue(report("{}")), 6); // no id is given twice
        const auto waiting = outbox.list();
        QVERIFY2(waiting.has_value(), waiting ? "" : qPrintable(waiting.error().detail));
        QCOMPARE(waiting->size(), byReading ? 2 : 3);
        QCOMPARE(waiting->at(0).id, 3);
        QCOMPARE(waiting->at(0).state, ReportState::Later);
        QCOMPARE(waiting->at(1).state, ReportState::Waiting);
        QCOMPARE(waiting->at(1).isGivenUp, false);
        for (qint64 id = 1; id <= 5; ++id) // the bytes are those that were stored
            QVERIFY2(outbox.report(id).has_value(), qPrintable(QString::number(id)));
        const auto attempts = History(database).newest(10);
        QCOMPARE(attempts->size(), 3);
        QCOMPARE(attempts->constFirst().sequence, 3);
        QCOMPARE(attempts->constFirst().status, 503);
        QCOMPARE(attempts->constLast().outcome, Outcome::Delivered);
        QCOMPARE(foreign(database.path(), u"PRAGMA user_version"_s).toInt(), Database::schemaVersion());
        QCOMPARE(foreign(database.path(), u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        QCOMPARE(foreign(database.path(), u"SELECT count(*) FROM attempts WHERE event = 'Telemetry Disabled'"_s), 3);
    }

    void newerSchemaCanOnlyBeRead()
    {
        Database database(m_folder);
        QVERIFY(Outbox(database).enqueue(report("{}")).has_value());
        foreign(database.path(), u"PRAGMA user_version = 99"_s);
        const QByteArray before = contents(database.path());
        QCOMPARE(Outbox(database).list()->size(), 1);
        const auto refused = Outbox(database).enqueue(report("{}"));
        QCOMPARE(refused.error().code, Error::Code::DatabaseNewer);
        QCOMPARE(refused.error().detail, u"format 99, this one writes %1"_s.arg(Database::schemaVersion()));
        QCOMPARE(refused.error().path, database.path());
        QCOMPARE(contents(database.path()), before);
    }

    void unusableFilesAreNeverTouched_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        QTest::newRow("a text") << QByteArray("These are notes, and no database at all.\n").repeated(20)
                                << u"not a database"_s;
        QTest::newRow("a cut header") << QByteArray("SQLite format 3\0", 16) << u"not a database"_s;
    }

    void unusableFilesAreNeverTouched()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        QVERIFY(QDir().mkpath(m_folder));
        Database database(m_folder);
        setContents(database.path(), bytes);
        const auto read = Outbox(database).list();
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().code, Error::Code::DatabaseDamaged);
        QCOMPARE(read.error().path, database.path());
        QVERIFY2(read.error().detail.contains(reason), qPrintable(read.error().detail));
        const auto written = Outbox(database).enqueue(report("{}"));
        QVERIFY(!written.has_value());
        QCOMPARE(written.error().code, Error::Code::DatabaseDamaged);
        QCOMPARE(contents(database.path()), bytes);
    }

    void damageIsAnErrorAndNoShortList()
    {
        const QString path = fill(QList<NewReport>(500, report(QByteArray(2000, 'x'))));
        QByteArray bytes = contents(path);
        bytes.replace(4096, bytes.size() - 4096, QByteArray(bytes.size() - 4096, '\xff'));
        setContents(path, bytes);
        Database damaged(m_folder);
        const auto read = Outbox(damaged).list();
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().code, Error::Code::DatabaseDamaged);
        QVERIFY(!Outbox(damaged).enqueue(report("{}")).has_value());
        QCOMPARE(contents(path), bytes);
    }

    void foreignDatabaseIsRefused()
    {
        QVERIFY(QDir().mkpath(m_folder));
        Database database(m_folder);
        foreign(database.path(), u"CREATE TABLE notes (text TEXT)"_s);
        const auto read = Outbox(database).list();
        QVERIFY(!read.has_value());
        QVERIFY(read.error().detail.contains(u"another program"_s));
        QVERIFY(!Outbox(database).enqueue(report("{}")).has_value());
    }

    void unsafePathsAreRefused_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("reason");
        QTest::newRow("database is a symbolic link") << u"link"_s << u"symbolic link"_s;
        QTest::newRow("database is a dangling link") << u"dangling"_s << u"symbolic link"_s;
        QTest::newRow("database has a second name") << u"hard"_s << u"hard links"_s;
        QTest::newRow("database is a folder") << u"folder"_s << u"no regular file"_s;
        QTest::newRow("database is a FIFO") << u"fifo"_s << u"no regular file"_s;
        QTest::newRow("journal is a symbolic link") << u"journal"_s << u"symbolic link"_s;
        QTest::newRow("lock is a symbolic link") << u"lock"_s << u"symbolic link"_s;
        QTest::newRow("state folder is a symbolic link") << u"state"_s << u"symbolic link"_s;
        QTest::newRow("state folder is a file") << u"statefile"_s << u"no folder"_s;
    }

    void unsafePathsAreRefused()
    {
        QFETCH(QString, kind);
        QFETCH(QString, reason);
        const QString victim = m_parent->filePath(u"victim"_s);
        const QByteArray precious("precious\n");
        setContents(victim, precious);
        setMode(victim, 0644);
        if (kind == u"state") {
            QVERIFY(QDir(m_parent->path()).mkdir(u"state"_s) && QDir(m_parent->path()).mkdir(u"elsewhere"_s));
            QVERIFY(QFile::link(m_parent->filePath(u"elsewhere"_s), m_folder));
        } else if (kind == u"statefile") {
            QVERIFY(QDir(m_parent->path()).mkdir(u"state"_s));
            setContents(m_folder, precious);
        } else {
            QVERIFY(QDir().mkpath(m_folder));
        }
        Database database(m_folder);
        const QString path = database.path();
        if (kind == u"link")
            QVERIFY(QFile::link(victim, path));
        else if (kind == u"dangling")
            QVERIFY(QFile::link(m_parent->filePath(u"nothing"_s), path));
        else if (kind == u"hard")
            QCOMPARE(::link(QFile::encodeName(victim).constData(), QFile::encodeName(path).constData()), 0);
        else if (kind == u"folder")
            QVERIFY(QDir().mkdir(path));
        else if (kind == u"fifo")
            QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        else if (kind == u"journal")
            QVERIFY(QFile::link(victim, path + u"-journal"_s));
        else if (kind == u"lock")
            QVERIFY(QFile::link(victim, m_folder + u"/reports.lock"_s));

        const auto written = Outbox(database).enqueue(report("{}"));
        QVERIFY(!written.has_value());
        QCOMPARE(written.error().code, Error::Code::DatabaseUnusable);
        QVERIFY2(written.error().detail.contains(reason), qPrintable(written.error().detail));
        QVERIFY(!written.error().path.isEmpty());
        const bool isReadRefusedToo = kind != u"lock" && kind != u"journal";
        if (isReadRefusedToo)
            QVERIFY(!Outbox(database).list().has_value());
        QCOMPARE(contents(victim), precious);
        QCOMPARE(modeOf(victim), 0644);
        QVERIFY(!QFile::exists(m_parent->filePath(u"nothing"_s)));
    }

    void anotherUsersFileIsRefused()
    {
        if (::geteuid() != 0)
            QSKIP("only root can give files away");
        Database database(m_folder);
        QVERIFY(Outbox(database).enqueue(report("{}")).has_value());
        QCOMPARE(::chown(QFile::encodeName(database.path()).constData(), 12345, 12345), 0);
        const auto read = Outbox(database).list();
        QVERIFY(!read.has_value());
        QVERIFY(read.error().detail.contains(u"another user"_s));
        QVERIFY(!Outbox(database).enqueue(report("{}")).has_value());
    }

    void removedFileIsNoticed()
    {
        Database database(m_folder);
        Outbox outbox(database);
        QVERIFY(outbox.enqueue(report("{}")).has_value());
        QVERIFY(QFile::remove(database.path()));
        QCOMPARE(outbox.list(), QList<Report>());
        QVERIFY(outbox.enqueue(report("{}")).has_value());
        QVERIFY(QFile::exists(database.path()));
        QCOMPARE(outbox.list()->size(), 1);
    }

    void failedWorkIsUndone()
    {
        Database database(m_folder);
        QVERIFY(Outbox(database).enqueue(report("{}")).has_value());
        const Error reason{Error::Code::Cancelled, u"half way"_s};
        const auto written = database.write([&](QSqlDatabase &connection) -> Result<void> {
            QSqlQuery(connection).exec(u"DELETE FROM reports"_s);
            return failure(reason);
        });
        QCOMPARE(written.error(), reason);
        QCOMPARE(Outbox(database).list()->size(), 1);
    }

    void writersQueueAtTheLock()
    {
        Database database(m_folder);
        QVERIFY(Outbox(database).enqueue(report("{}")).has_value());
        const QByteArray lockPath = QFile::encodeName(m_folder + u"/reports.lock"_s);
        const int descriptor = ::open(lockPath.constData(), O_RDWR | O_CLOEXEC);
        QVERIFY(descriptor >= 0);
        QCOMPARE(::flock(descriptor, LOCK_EX), 0);
        database.setPatience(50ms);
        const auto written = Outbox(database).enqueue(report("{}"));
        QVERIFY(!written.has_value());
        QCOMPARE(written.error().code, Error::Code::DatabaseBusy);
        QCOMPARE(Outbox(database).list()->size(), 1); // readers do not wait
        ::close(descriptor);
        QVERIFY(Outbox(database).enqueue(report("{}")).has_value());
    }

    void killedHolderBlocksNobody()
    {
        Database database(m_folder);
        QVERIFY(Outbox(database).enqueue(report("{}")).has_value());
        const QByteArray lockPath = QFile::encodeName(m_folder + u"/reports.lock"_s);
        int pipe[2] = {};
        QCOMPARE(::pipe(pipe), 0);
        const pid_t holder = ::fork();
        if (holder == 0) { // only calls that are safe after fork() in a program with threads
            const int descriptor = ::open(lockPath.constData(), O_RDWR);
            const char held = ::flock(descriptor, LOCK_EX) == 0 ? 'y' : 'n';
            if (::write(pipe[1], &held, 1) == 1)
                ::pause();
            ::_exit(0);
        }
        QVERIFY(holder > 0);
        char held = 0;
        QCOMPARE(::read(pipe[0], &held, 1), ssize_t(1));
        QCOMPARE(held, 'y');
        database.setPatience(20ms);
        QVERIFY(!Outbox(database).enqueue(report("{}")).has_value()); // the control: the lock is real
        QCOMPARE(::kill(holder, SIGKILL), 0);
        QCOMPARE(::waitpid(holder, nullptr, 0), holder);
        QVERIFY(Outbox(database).enqueue(report("{}")).has_value());
        ::close(pipe[0]);
        ::close(pipe[1]);
    }

    /** Between runs the file holds everything, and the log beside it nothing. */
    void logIsEmptyBetweenRuns()
    {
        const QString path = fill({report("{\"kept\": 1}")});
        QVERIFY(contents(path).contains("{\"kept\": 1}"));
        QCOMPARE(QFileInfo(path + u"-wal"_s).size(), 0);
        QVERIFY(QFileInfo::exists(path + u"-wal"_s));
        const QStringList files = QDir(m_folder).entryList(QDir::Files | QDir::Hidden);
        const QByteArray before = contents(path);
        QCOMPARE(Outbox(*std::make_unique<Database>(m_folder)).list()->size(), 1);
        QCOMPARE(QDir(m_folder).entryList(QDir::Files | QDir::Hidden), files);
        QCOMPARE(contents(path), before);
    }

    /** What a writer leaves that was killed: everything in the log, and no index of it. */
    void logOfADeadWriterCounts()
    {
        Database database(m_folder);
        QVERIFY(Outbox(database).enqueue(report("{\"kept\": 1}")).has_value());
        const QString copy = copyOfAll(database.path());
        QVERIFY(!contents(copy + u"/reports.sqlite"_s).contains("{\"kept\": 1}")); // it is in the log alone
        Database left(copy);
        QCOMPARE(Outbox(left).report(1)->body, QByteArray("{\"kept\": 1}"));
        QVERIFY(Outbox(left).enqueue(report("{}")).has_value());
        QCOMPARE(Outbox(left).list()->size(), 2);
    }

    /** A copy made in mid-transaction, after pages were spilled, is what a killed writer leaves. */
    void halfTransactionOfADeadWriterIsNotSeen()
    {
        Database database(m_folder);
        QVERIFY(Outbox(database).enqueue(report(QByteArray(20'000, 'a'))).has_value());
        QVERIFY(Outbox(database).enqueue(report(QByteArray(20'000, 'b'))).has_value());
        QString copy;
        const auto written = database.write([&](QSqlDatabase &connection) -> Result<void> {
            QSqlQuery query(connection);
            if (!query.exec(u"PRAGMA cache_size = 1"_s) || !query.exec(u"PRAGMA cache_spill = 1"_s))
                return failure(database.error(query.lastError()));
            if (!query.exec(u"UPDATE reports SET event = 'half', body = zeroblob(20000)"_s))
                return failure(database.error(query.lastError()));
            copy = copyOfAll(database.path());
            return failure({Error::Code::Cancelled, {}});
        });
        QCOMPARE(written.error().code, Error::Code::Cancelled);
        QVERIFY(contents(copy + u"/reports.sqlite-wal"_s).contains("half")); // there is something not to be seen

        Database left(copy);
        const auto reports = Outbox(left).list();
        QVERIFY2(reports.has_value(), reports ? "" : qPrintable(reports.error().detail));
        QCOMPARE(*reports, *Outbox(database).list());
        QCOMPARE(Outbox(left).report(2)->body, QByteArray(20'000, 'b'));
    }

    /** The same with the rollback journal that there was before the log, found by somebody who only reads. */
    void halfTransactionInAFormerJournalIsUndone()
    {
        const QString path = fill({report(QByteArray(20'000, 'a')), report(QByteArray(20'000, 'b'))});
        const auto whole = Outbox(*std::make_unique<Database>(m_folder)).list();
        foreign(path, u"PRAGMA journal_mode = TRUNCATE"_s);
        QString copy;
        {
            QSqlDatabase writer = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"former"_s);
            writer.setDatabaseName(path);
            QVERIFY(writer.open());
            for (const QString &statement :
                 {u"PRAGMA journal_mode = TRUNCATE"_s, u"PRAGMA cache_size = 1"_s, u"PRAGMA cache_spill = 1"_s,
                  u"BEGIN IMMEDIATE"_s, u"UPDATE reports SET event = 'half', body = zeroblob(20000)"_s})
                QVERIFY2(QSqlQuery(writer).exec(statement), qPrintable(statement));
            copy = copyOfAll(path);
            QVERIFY(QSqlQuery(writer).exec(u"ROLLBACK"_s));
        }
        QSqlDatabase::removeDatabase(u"former"_s);
        QVERIFY(contents(copy + u"/reports.sqlite"_s).contains("half")); // there is something to undo

        Database left(copy);
        const auto reports = Outbox(left).list();
        QVERIFY2(reports.has_value(), reports ? "" : qPrintable(reports.error().detail));
        QCOMPARE(*reports, *whole);
        QCOMPARE(Outbox(left).report(2)->body, QByteArray(20'000, 'b'));
        QVERIFY(Outbox(left).enqueue(report("{}")).has_value());
        QCOMPARE(foreign(copy + u"/reports.sqlite"_s, u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
    }

    /**
     * A file that was replaced under an open connection: its end must not take the log of the new one along, which has
     * the same name.
     */
    void endOfAFormerFileLeavesTheNewLogAlone()
    {
        auto former = std::make_unique<Database>(m_folder);
        QVERIFY(Outbox(*former).enqueue(report("{}")).has_value());
        for (const QString &name : {u""_s, u"-wal"_s, u"-shm"_s})
            QVERIFY(QFile::rename(former->path() + name, former->path() + u".aside"_s + name));
        Database database(m_folder);
        QVERIFY(Outbox(database).enqueue(report("{\"kept\": 1}")).has_value());
        const auto size = QFileInfo(database.path() + u"-wal"_s).size();
        QVERIFY(size > 0);
        former.reset();
        QCOMPARE(QFileInfo(database.path() + u"-wal"_s).size(), size);
        Database other(m_folder);
        QVERIFY(Outbox(other).enqueue(report("{}")).has_value());
        QCOMPARE(Outbox(database).list()->size(), 2);
        QCOMPARE(foreign(database.path(), u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    }

    /** A file that may not grow is what a full disk looks like. */
    void fullDiskLosesNothingThatWasAcknowledged()
    {
        Database database(m_folder);
        Outbox outbox(database);
        const auto restoreSignal = ::signal(SIGXFSZ, SIG_IGN); // write() fails instead
        rlimit before = {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit small = {500'000, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        QList<qint64> acknowledged;
        std::optional<Error> error;
        for (int i = 0; i < 100 && !error; ++i) {
            const auto id = outbox.enqueue(report(QByteArray(10'000, char('a' + i % 26))));
            if (id)
                acknowledged += *id;
            else
                error = id.error();
        }
        const auto duringFullDisk = outbox.list();
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        ::signal(SIGXFSZ, restoreSignal);

        QVERIFY(error.has_value()); // the control: the disk was full
        QVERIFY(error->code == Error::Code::DatabaseFull || error->code == Error::Code::DatabaseUnusable); // a limit
        QVERIFY(!error->detail.isEmpty());
        QVERIFY(acknowledged.size() > 5);
        QCOMPARE(duringFullDisk->size(), acknowledged.size());
        QVERIFY(outbox.enqueue(report("{}")).has_value()); // it goes on by itself once there is room
        Database other(m_folder);
        for (const qint64 id : std::as_const(acknowledged))
            QCOMPARE(Outbox(other).report(id)->body.size(), 10'000);
        QCOMPARE(Outbox(other).list()->size(), acknowledged.size() + 1);
        QCOMPARE(foreign(database.path(), u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    }

    void severalWritersLoseNothing()
    {
        constexpr int writers = 4;
        constexpr int each = 25;
        std::vector<std::unique_ptr<QThread>> threads;
        std::atomic_int refused = 0;
        for (int writer = 0; writer < writers; ++writer) {
            threads.emplace_back(QThread::create([this, writer, &refused] {
                Database database(m_folder);
                Outbox outbox(database);
                for (int i = 0; i < each; ++i) {
                    if (!outbox.enqueue(report(QByteArray::number(writer * each + i))))
                        ++refused;
                }
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            thread->wait();
        QCOMPARE(refused.load(), 0);
        Database database(m_folder);
        Outbox outbox(database);
        const auto reports = outbox.list();
        QVERIFY(reports.has_value());
        QCOMPARE(reports->size(), writers * each);
        QSet<QByteArray> bodies;
        for (const Report &entry : *reports)
            bodies += outbox.report(entry.id)->body;
        QCOMPARE(bodies.size(), writers * each);
    }

private:
    /** Keeps reports by a program that then ends. @return path of the file */
    QString fill(const QList<NewReport> &reports)
    {
        Database database(m_folder);
        if (!Outbox(database).enqueue(reports))
            qFatal("cannot be kept");
        return database.path();
    }

    /** A copy of the file and what belongs to it, as it is at this moment. @return the folder it is in */
    QString copyOfAll(const QString &path)
    {
        const QString folder = m_parent->filePath(u"copy"_s);
        QDir().mkpath(folder);
        for (const QString &name : {u""_s, u"-wal"_s, u"-journal"_s}) {
            if (QFileInfo::exists(path + name) && !QFile::copy(path + name, folder + u"/reports.sqlite"_s + name))
                qFatal("cannot be copied");
        }
        return folder;
    }

    std::unique_ptr<QTemporaryDir> m_parent;
    QString m_folder;
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"

#pragma once

#include "core/base/result.h"
#include "core/delivery/filelock.h"
#include "core/delivery/salvage.h"
#include "core/export.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>

class QSqlDatabase;
class QSqlError;

namespace Telemetry {

struct PreparedStatements;

/**
 * The SQLite file that keeps reports and attempts: `reports.sqlite` in the folder of our own state.
 *
 * Made by the first write; reading where there is none finds nothing and creates nothing. Several programs may use the
 * file at once: they write one after the other and read at any time. Beside it lie its write-ahead log and the memory
 * that the connections share. One object belongs to the thread that first uses it; each thread makes its own.
 *
 * Every error is DatabaseUnusable, DatabaseBusy, DatabaseFull, DatabaseNewer or DatabaseDamaged, with the path and the
 * reason. A file that is damaged, or not
 * ours, is never changed; where salvages are wanted, a damaged one is renamed, and a new one holds what could be read.
 */
class TELEMETRY_CORE_EXPORT Database
{
public:
    using Work = std::function<Result<void>(QSqlDatabase &)>;

    /** @param ownStateFolder  Environment::ownStateFolder(); need not exist */
    explicit Database(QString ownStateFolder);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QString path() const;

    /** The files by which a write of another program can be noticed: until a checkpoint it is in the log alone. */
    QStringList changingFiles() const;

    /** How long a write waits for the write of another program before it fails. */
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    /**
     * From now on a damaged file is kept aside, as `reports.sqlite.damaged-<UTC date and time>`, and what can be read
     * of it goes into a new one; then @p work goes on with that. Without, damage is only told.
     *
     * @param tell  called after each salvage
     */
    void setSalvaging(std::function<void(const Salvage &)> tell) { m_tellSalvage = std::move(tell); }

    /** When a write that has returned is on the disk. */
    enum class Durability {
        Synced, ///< now, whatever happens
        Ordered, ///< with the next one that is synced; until then it outlives this program, but not the system
    };

    /** Runs @p work on what is stored; perhaps twice, if the file turns out to be damaged and is salvaged. @return
     * false, without a call, when nothing was ever stored */
    Result<bool> read(const Work &work);

    /**
     * Runs @p work in a transaction that no other program of ours can disturb; kept when this returns, or undone when
     * @p work or the disk fails.
     */
    Result<void> write(const Work &work, Durability durability = Durability::Synced);

    /** Gives the room of what was deleted back to the disk; nothing deleted is left in the file. */
    Result<void> compact();

    /**
     * The right to send, held by one program at a time.
     *
     * @return a lock that is not held when another program has it
     */
    Result<FileLock> takeSenderLock();

    /** The same for the right to send next, by which the one who sends sees that somebody waits. */
    Result<FileLock> takeNextSenderLock();

    /** What a failed statement on this database means. Never holds bound values, so neither keys nor bodies. */
    Error error(const QSqlError &reason) const;

    /** The statements that are compiled for a connection that this object works on; nothing for another one. */
    PreparedStatements *preparedOn(const QSqlDatabase &connection) const;

    /** The version of the tables that this program writes. */
    static int schemaVersion();

private:
    enum class Access { Read, Write };
    struct Connection;

    Result<bool> readOnce(const Work &work);
    Result<void> writeOnce(const Work &work, Durability durability);
    Result<void> chooseSync(Durability durability);
    bool canMend(const Error &error) const;
    bool isSound();
    Result<void> mend(const Error &reason);
    Result<Salvage> renew(const QString &aside, const Error &reason);
    Result<void> execute(const QString &statement);
    bool isCurrent() const;
    Result<bool> open(Access access);
    Result<void> connectTo(Access access);
    Result<std::unique_ptr<Connection>> connection(Access access, const QString &options,
                                                   const QStringList &first = {}) const;
    Result<qint64> countTables(Access access);
    bool isStillRecognised(Access access);
    Result<void> recognise(Access access);
    Result<void> chooseJournal();
    Result<void> makeKeeper();
    Result<void> leaveLog();
    Result<void> migrate();
    Result<FileLock> takeWriteLock();
    Result<FileLock> takeLockAtOnce(QLatin1StringView name);

    const QString m_folder;
    std::chrono::milliseconds m_patience = std::chrono::seconds(5);
    std::unique_ptr<Connection> m_connection; ///< none before the first use
    std::function<void(const Salvage &)> m_tellSalvage; ///< none: damage is only told
};

} // namespace Telemetry

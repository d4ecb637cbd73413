#pragma once

#include "core/base/result.h"
#include "core/delivery/attempt.h"
#include "core/delivery/database.h"
#include "core/delivery/report.h"
#include "core/delivery/retrypolicy.h"
#include "core/export.h"

#include <QDateTime>
#include <QList>

#include <functional>

class QSqlQuery;

namespace Telemetry {

/** Where an attempt may open a connection to, for the log of connections. */
struct ConnectionIntent
{
    QString host = {}; ///< of the destination, or of nothing: no connection is noted
    int port = 0;
    QString proxy = {}; ///< "host:port" of the proxy that is asked instead; empty when there is none
};

/** A report that is claimed and about to be sent. */
struct ClaimedReport
{
    qint64 id = 0;
    ReportState state = ReportState::Waiting; ///< that it must still be in
};

/** An attempt with a report that is claimed. */
struct ClaimedAttempt
{
    qint64 report = 0;
    qint64 sequence = 0; ///< of its entry; 0 while it has none
    QString destination = {}; ///< without key
    ConnectionIntent intent = {};
    QDateTime started = {}; ///< UTC
};

/**
 * Every attempt to send, written down before it starts and when it ends, together with the report's state.
 *
 * Lives in the thread of its database.
 */
class TELEMETRY_CORE_EXPORT History
{
public:
    using Clock = std::function<QDateTime()>;

    /** @param database  not owned; must outlive this object */
    explicit History(Database &database, Clock clock = QDateTime::currentDateTimeUtc);

    /** The start of the system that this program runs in, where it is not the one that the system tells. */
    void setBootId(const QString &bootId) { m_bootId = bootId; }

    /**
     * Writes down, for certain, that these reports are about to be sent one after the other. Until release() what
     * becomes of them need not wait for the disk: should the system end before the disk has it, the claim says which
     * may have left. Takes the place of the last claim: what of that has not begun is given back.
     *
     * Those that are not in the outbox, in another state or being sent are left out. @return the ids of those that are
     * claimed; none where the starts of the system cannot be told apart
     */
    Result<QList<qint64>> claim(const QList<ClaimedReport> &reports, const QString &destination,
                                const ConnectionIntent &intent);

    /** Gives back what claim() took. From now on all of it is on the disk. */
    Result<void> release();

    /**
     * Marks a claimed report as being sent. Only when this has returned may a byte of it leave.
     *
     * @return false when it is not in that state any more
     */
    Result<bool> beginClaimed(const ClaimedReport &report);

    /** Undoes beginClaimed() of a report of which, for certain, no byte has left. */
    Result<void> takeBack(const ClaimedReport &report);

    /** An entry for a claimed attempt that has not ended yet. @return its sequence number */
    Result<qint64> noteClaimed(const ClaimedAttempt &attempt);

    /**
     * Writes down how a claimed attempt ended and, in one go, that another one begins.
     *
     * @param wait  as in end()
     * @param next  as for beginClaimed(); nothing when none follows
     * @return what beginClaimed() would, of that one
     */
    Result<bool> endClaimed(const ClaimedAttempt &attempt, const AttemptResult &result,
                            const std::optional<QueueWait> &wait = {}, const std::optional<ClaimedReport> &next = {});

    /**
     * Writes down that a report is about to be sent. Only when this has returned may a byte leave.
     *
     * @param destination  without key
     * @param intent  goes into the log of connections, as uncertain until the attempt has ended
     * @return the sequence number; ReportUnknown when the report is not in the outbox or is being sent already
     */
    Result<qint64> begin(qint64 report, const QString &destination, const ConnectionIntent &intent = {});

    /**
     * Writes down how an attempt ended. A report that was tried too often or for too long is marked as given up.
     *
     * @param wait  of the whole queue from now on; nothing leaves the one that is kept
     */
    Result<void> end(qint64 sequence, const AttemptResult &result, const std::optional<QueueWait> &wait = {});

    /**
     * Attempts that a crash cut off become "unknown", and so do their reports; also the claimed ones of which the disk
     * cannot know whether they left. The others that were claimed wait as before.
     *
     * @param senderLock  held: proves that no program sends at this moment
     * @return how many there were
     */
    Result<qint64> closeInterrupted(const FileLock &senderLock);

    /** When the request before the last fourteen began; invalid when there were fewer. @see rateLimitWait() */
    Result<QDateTime> fifteenthLastStart();

    /** The attempts of one report, oldest first. */
    Result<QList<Attempt>> attempts(qint64 report);

    /** The newest attempts to send, newest first: at most @p count, older than the sequence number @p before. */
    Result<QList<Attempt>> newest(int count, std::optional<qint64> before = {});

    /**
     * The newest attempt with a report of @p event that was delivered, or may have been.
     *
     * @return nothing when there is none
     */
    Result<std::optional<Attempt>> lastSent(const QString &event);

private:
    QString bootId() const;
    Result<void> dropClaims(QSqlDatabase &connection);
    Result<bool> markSending(QSqlDatabase &connection, const ClaimedReport &report);
    Result<void> insertEnded(QSqlDatabase &connection, const ClaimedAttempt &attempt, const AttemptResult &result);
    Result<void> endEntry(QSqlDatabase &connection, qint64 sequence, const AttemptResult &result);
    Result<qint64> insertRunning(QSqlDatabase &connection, const ClaimedAttempt &attempt);
    Result<void> settleReport(QSqlDatabase &connection, qint64 report, const AttemptResult &result,
                              const std::optional<QueueWait> &wait);
    Result<qint64> closeAttempts(QSqlDatabase &connection);
    Result<qint64> closeClaims(QSqlDatabase &connection);
    Result<void> giveUpIfTired(QSqlDatabase &connection, qint64 report);
    Result<QList<Attempt>> select(const QString &condition, const QVariantList &values);

    Database &m_database;
    const Clock m_clock;
    std::optional<QString> m_bootId; ///< nothing: the one that the system tells
};

/** What attemptFrom() wants first in a row of `attempts`; it is DatabaseUnusable about an outcome that this program
 * does not know: it must not say something else in its place. */
inline constexpr QLatin1StringView
    AttemptColumns("sequence, report, destination, proxy, started, outcome, status, latency, reason, answer");
Result<Attempt> attemptFrom(const QSqlQuery &query, const Database &database);

} // namespace Telemetry

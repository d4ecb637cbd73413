#pragma once

#include "core/base/result.h"
#include "core/delivery/attempt.h"
#include "core/delivery/database.h"
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
     * Attempts that a crash cut off become "unknown", and so do their reports.
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
    Result<void> giveUpIfTired(QSqlDatabase &connection, qint64 sequence);
    Result<QList<Attempt>> select(const QString &condition, const QVariantList &values);

    Database &m_database;
    const Clock m_clock;
};

/** What attemptFrom() wants first in a row of `attempts`. */
inline constexpr QLatin1StringView
    AttemptColumns("sequence, report, destination, proxy, started, outcome, status, latency, reason, answer");
Attempt attemptFrom(const QSqlQuery &query);

} // namespace Telemetry

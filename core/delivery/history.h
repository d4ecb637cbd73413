#pragma once

#include "core/base/result.h"
#include "core/delivery/attempt.h"
#include "core/delivery/database.h"
#include "core/export.h"

#include <QDateTime>
#include <QList>

#include <functional>

namespace Telemetry {

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
     * @return the sequence number; ReportUnknown when the report is not in the outbox or is being sent already
     */
    Result<qint64> begin(qint64 report, const QString &destination);

    /** Writes down how an attempt ended. */
    Result<void> end(qint64 sequence, const AttemptResult &result);

    /**
     * Attempts that a crash cut off become "unknown", and so do their reports.
     *
     * @param senderLock  held: proves that no program sends at this moment
     * @return how many there were
     */
    Result<qint64> closeInterrupted(const FileLock &senderLock);

    /** The attempts of one report, oldest first. */
    Result<QList<Attempt>> attempts(qint64 report);

    /** The newest attempts, newest first: at most @p count, older than the sequence number @p before. */
    Result<QList<Attempt>> newest(int count, std::optional<qint64> before = {});

    /**
     * The newest attempt with a report of @p event that was delivered, or may have been.
     *
     * @return nothing when there is none
     */
    Result<std::optional<Attempt>> lastSent(const QString &event);

private:
    Result<QList<Attempt>> select(const QString &condition, const QVariantList &values);

    Database &m_database;
    const Clock m_clock;
};

} // namespace Telemetry

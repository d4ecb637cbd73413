#pragma once

#include "core/base/result.h"
#include "core/delivery/filelock.h"
#include "core/delivery/report.h"

#include <QHash>
#include <QList>

#include <chrono>
#include <optional>

namespace Telemetry {

class Database;
class History;
class Outbox;
struct ConnectionIntent;

/**
 * The time in which this program, and no other, sends: 64 reports that are claimed at once, or a second.
 *
 * Lives in the thread of its database.
 */
class SendingTurn
{
public:
    SendingTurn(Database &database, Outbox &outbox, History &history);

    /** Takes the turn, and settles what a crash cut off in the last one. @return whether it is held; if not, another
     * program sends */
    Result<bool> take();

    bool isHeld() const { return m_lock.isHeld(); }

    /**
     * Claims the first of @p ids, if there are several: as many as a turn has room for.
     *
     * @param chosen  the states that reports must be in, where it says any; others are not claimed
     */
    Result<void> claim(const QList<qint64> &ids, const QHash<qint64, ReportState> &chosen, const QString &destination,
                       const ConnectionIntent &intent);

    /** The report with its body, if it is claimed and the turn is not over; once. */
    std::optional<Report> next(qint64 id);

    /** Lets another program have its turn. All that was written in it is on the disk then. */
    void end();

private:
    Database &m_database;
    Outbox &m_outbox;
    History &m_history;
    FileLock m_lock;
    QHash<qint64, Report> m_claimed; ///< and not yet handed out
    std::chrono::steady_clock::time_point m_claimedAt;
    bool m_hasClaim = false; ///< to be released
};

} // namespace Telemetry

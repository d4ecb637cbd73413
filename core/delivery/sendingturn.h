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
 * The time in which this program, and no other, sends: a second at most, if others want to.
 *
 * Lives in the thread of its database.
 */
class SendingTurn
{
public:
    SendingTurn(Database &database, Outbox &outbox, History &history);

    /** Takes the turn, and settles what a crash cut off in the last one. @return whether it is held; if not, another
     * program sends, and can see until end() that somebody waits */
    Result<bool> take();

    /** Whether another program waits for its turn. */
    bool isWanted() const;

    /**
     * Claims the first of @p ids, if there are several, in place of what is claimed.
     *
     * @param chosen  the states that reports must be in; those of which it says none are not claimed
     */
    Result<void> claim(const QList<qint64> &ids, const QHash<qint64, ReportState> &chosen, const QString &destination,
                       const ConnectionIntent &intent);

    bool hasClaimed(qint64 id) const { return m_claimed.contains(id); }

    /** Reads, ahead of next(), what it will be asked for. */
    void prepare(qint64 id);

    /** The report with its body, if it is claimed and the turn is not over; once. */
    std::optional<Report> next(qint64 id);

    /** Undoes next(). */
    void putBack(const Report &report);

    /** Lets another program have its turn. All that was written in it is on the disk then. */
    void end();

private:
    bool isOver() const;
    Result<FileLock> takeNext() const;

    Database &m_database;
    Outbox &m_outbox;
    History &m_history;
    FileLock m_lock;
    FileLock m_next; ///< held while it waits for its turn
    QHash<qint64, ReportState> m_claimed; ///< and not yet handed out
    std::optional<Report> m_prepared; ///< one of them
    std::chrono::steady_clock::time_point m_takenAt;
    qsizetype m_claimSize = 0; ///< of the next claim
    bool m_hasClaim = false; ///< to be released
};

} // namespace Telemetry

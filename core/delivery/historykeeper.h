#pragma once

#include "core/base/result.h"
#include "core/delivery/database.h"
#include "core/export.h"

#include <QDateTime>

#include <atomic>
#include <functional>

namespace Telemetry {

/** What the history may hold at most. @see product.md "Delivery" */
struct HistoryLimits
{
    qint64 entries = 1'000'000;
    qint64 bytes = 2'000'000'000; ///< that the database uses
    int years = 2;
};

/**
 * Takes entries out of the history: the oldest when there are too many, or all when the person wants it. What was
 * neither delivered nor discarded stays, with its attempts; so does the log of connections.
 */
class TELEMETRY_CORE_EXPORT HistoryKeeper
{
public:
    using Clock = std::function<QDateTime()>;

    /** @param database  not owned; must outlive this object */
    explicit HistoryKeeper(Database &database, Clock clock = QDateTime::currentDateTimeUtc, HistoryLimits limits = {});

    /**
     * Makes room where the history is larger than it may be, in portions, so that no other program waits long. Called
     * often, it costs next to nothing. Also brings the index of words up to date, for the next search.
     *
     * @return how many entries went; the rest of a very large surplus goes with the next calls
     */
    Result<qint64> prune();

    /**
     * Deletes every entry of finished reports, and their bytes: the file shrinks, and nothing of them is left in it.
     *
     * @param cancelled  looked at between portions; may be null
     * @return how many entries there were; Cancelled, with those deleted that were deleted by then
     */
    Result<qint64> clear(const std::atomic_bool *cancelled = nullptr);

private:
    Result<bool> isTooLarge();
    Result<bool> isTooOld();
    Result<qint64> removeOldest(qint64 count, const QDateTime &before);

    Database &m_database;
    const Clock m_clock;
    const HistoryLimits m_limits;
};

} // namespace Telemetry

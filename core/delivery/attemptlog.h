#pragma once

#include "core/base/result.h"
#include "core/delivery/attempt.h"
#include "core/delivery/history.h"
#include "core/delivery/report.h"
#include "core/delivery/retrypolicy.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Telemetry {

/** How an attempt ended, once that is written down or could not be. */
struct AttemptNews
{
    qint64 report = 0;
    AttemptResult result = {};
    std::optional<Error> unwritten = {}; ///< why it could not be
};

/**
 * Writes down what becomes of the attempts of one sender: that each begins, before it does, and how it ended.
 *
 * Of claimed reports both may be written while another one is on its way: the end of the one before it, and that the
 * one after it begins, in one commit. So when the program is killed at most two are uncertain. Lives in the thread of
 * its history.
 */
class AttemptLog
{
public:
    /** @param history  not owned; must outlive this object */
    explicit AttemptLog(History &history) : m_history(history) { }

    /** Where the attempts go from now on. */
    void setWay(const QString &destination, const ConnectionIntent &intent);

    /** An attempt begins, for certain, with an entry of its own. @return as History::begin() */
    Result<void> begin(qint64 report);

    /** The same for a claimed report. @return false when it cannot be, then nothing has happened */
    bool beginClaimed(const Report &report, const QDateTime &now);

    bool isRunning() const { return m_running.has_value(); }
    bool isClaimed() const { return m_running && m_running->isClaimed; } ///< the one that runs

    /** The attempt that runs has ended. @param wait  as for History::end() */
    void end(const AttemptResult &result, const std::optional<QueueWait> &wait);

    /**
     * Writes down how the last attempt ended, if that is not yet.
     *
     * @param next  a claimed report, begun ahead in the same commit if it can be
     * @return what can be told of it now; empty when there was nothing to write
     */
    QList<AttemptNews> writeEnd(const std::optional<Report> &next = {});

    /** The attempt with this claimed report will come next: that it begins is written down now. */
    void beginAhead(const Report &report);

    bool hasNext() const { return m_next.has_value(); }

    /** The one that was begun ahead runs from now on. */
    Report startNext(const QDateTime &now);

    /** The one that was begun ahead will not run now. @return it, if it waits again as it did before */
    std::optional<Report> takeBackNext();

    /** Gives the attempt that runs an entry, if it has none. */
    void noteRunning();

private:
    struct Running
    {
        ClaimedAttempt attempt;
        bool isClaimed = false; ///< if not, it has an entry from the beginning
    };
    struct Ended
    {
        Running attempt;
        AttemptResult result;
        std::optional<QueueWait> wait;
    };

    Result<bool> write(const Ended &ended, const std::optional<Report> &next);

    History &m_history;
    QString m_destination; ///< without key
    ConnectionIntent m_intent;
    std::optional<Running> m_running;
    std::optional<Ended> m_ended; ///< the one before it, as long as its end is not written down
    std::optional<Report> m_next; ///< the one after it, once it is written down that it begins
};

} // namespace Telemetry

#include "core/delivery/attemptlog.h"

#include <QLoggingCategory>

#include <utility>

namespace Telemetry {

Q_LOGGING_CATEGORY(lcAttempts, "telemetry.attempts")

void AttemptLog::setWay(const QString &destination, const ConnectionIntent &intent)
{
    m_destination = destination;
    m_intent = intent;
}

Result<void> AttemptLog::begin(qint64 report)
{
    const auto sequence = m_history.begin(report, m_destination, m_intent);
    if (!sequence)
        return tl::unexpected(sequence.error());
    m_running = Running{.attempt = {.report = report, .sequence = *sequence}};
    return {};
}

bool AttemptLog::beginClaimed(const Report &report, const QDateTime &now)
{
    beginAhead(report);
    if (hasNext())
        startNext(now);
    return isRunning();
}

void AttemptLog::beginAhead(const Report &report)
{
    const auto begun = m_history.beginClaimed({.id = report.id, .state = report.state});
    if (begun && *begun)
        m_next = report;
    // If not, that is told, with the reason, when it shall begin without a claim.
}

Report AttemptLog::startNext(const QDateTime &now)
{
    Report report = *std::exchange(m_next, {});
    m_running =
        Running{.attempt = {.report = report.id, .destination = m_destination, .intent = m_intent, .started = now},
                .isClaimed = true};
    return report;
}

void AttemptLog::end(const AttemptResult &result, const std::optional<QueueWait> &wait)
{
    m_ended = Ended{.attempt = *std::exchange(m_running, {}), .result = result, .wait = wait};
}

QList<AttemptNews> AttemptLog::writeEnd(const std::optional<Report> &next)
{
    if (!m_ended)
        return {};
    const Ended ended = *std::exchange(m_ended, {});
    AttemptNews news{.report = ended.attempt.attempt.report, .result = ended.result};
    if (const auto hasNextBegun = write(ended, next); !hasNextBegun) {
        // The next sender finds the attempt unfinished and calls its outcome unknown: true, if less than is known now.
        qCWarning(lcAttempts) << "The outcome of an attempt could not be written down:" << hasNextBegun.error().detail;
        news.unwritten = hasNextBegun.error();
    } else if (*hasNextBegun) {
        m_next = next;
    }
    return {news};
}

/** @return whether the next one has begun with it */
Result<bool> AttemptLog::write(const Ended &ended, const std::optional<Report> &next)
{
    const ClaimedAttempt &attempt = ended.attempt.attempt;
    if (ended.attempt.isClaimed)
        return m_history.endClaimed(attempt, ended.result, ended.wait,
                                    next ? std::optional(ClaimedReport{.id = next->id, .state = next->state})
                                         : std::nullopt);
    if (auto written = m_history.end(attempt.sequence, ended.result, ended.wait); !written)
        return tl::unexpected(written.error());
    return false;
}

std::optional<Report> AttemptLog::takeBackNext()
{
    if (!m_next)
        return {};
    const Report report = *std::exchange(m_next, {});
    const auto taken = m_history.takeBack({.id = report.id, .state = report.state});
    if (taken)
        return report;
    // Then the next sender calls it unknown.
    qCWarning(lcAttempts) << "An attempt that did not begin could not be taken back:" << taken.error().detail;
    return {};
}

void AttemptLog::noteRunning()
{
    if (!m_running || m_running->attempt.sequence != 0)
        return;
    const auto sequence = m_history.noteClaimed(m_running->attempt);
    if (sequence)
        m_running->attempt.sequence = *sequence;
    else
        qCWarning(lcAttempts) << "A running attempt could not be noted yet:" << sequence.error().detail;
}

} // namespace Telemetry

#include "core/delivery/sendingturn.h"

#include "core/delivery/database.h"
#include "core/delivery/history.h"
#include "core/delivery/outbox.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace Telemetry {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(lcTurn, "telemetry.turn")

namespace {

// Reports that are claimed at once. All of them are uncertain when the power fails, so there are few where a request
// takes long, and more and more in a turn in which they are gone at once.
constexpr qsizetype FewestClaimed = 16;
constexpr qsizetype MostClaimed = 128;
constexpr auto LongestTime = 1s; // others wait for it

} // namespace

SendingTurn::SendingTurn(Database &database, Outbox &outbox, History &history)
    : m_database(database), m_outbox(outbox), m_history(history)
{
}

Result<bool> SendingTurn::take()
{
    auto lock = m_database.takeSenderLock();
    if (!lock)
        return tl::unexpected(lock.error());
    m_lock = std::move(*lock);
    if (!m_lock.isHeld()) {
        if (!m_next.isHeld())
            m_next = takeNext().value_or(FileLock()); // if it cannot be had, somebody else waits as well
        return false;
    }
    m_next.release();
    m_takenAt = std::chrono::steady_clock::now();
    m_claimSize = FewestClaimed;
    if (auto closed = m_history.closeInterrupted(m_lock); !closed)
        return tl::unexpected(closed.error());
    return true;
}

bool SendingTurn::isWanted() const
{
    const auto next = takeNext();
    return next && !next->isHeld();
}

/** Without this lock, others wait longer for their turn; that is all. */
Result<FileLock> SendingTurn::takeNext() const
{
    auto next = m_database.takeNextSenderLock();
    if (!next)
        qCWarning(lcTurn) << "Whether another program waits cannot be seen:" << next.error().detail;
    return next;
}

bool SendingTurn::isOver() const
{
    return std::chrono::steady_clock::now() - m_takenAt >= LongestTime;
}

Result<void> SendingTurn::claim(const QList<qint64> &ids, const QHash<qint64, ReportState> &chosen,
                                const QString &destination, const ConnectionIntent &intent)
{
    m_claimed.clear();
    if (ids.size() < 2 || isOver())
        return {};
    QList<ClaimedReport> wanted;
    for (const qint64 id : ids.first(std::min(ids.size(), m_claimSize))) {
        if (const auto state = chosen.find(id); state != chosen.end())
            wanted.append({.id = id, .state = *state});
    }
    const auto claimed = m_history.claim(wanted, destination, intent);
    if (!claimed)
        return tl::unexpected(claimed.error());
    m_claimSize = std::min(m_claimSize * 2, MostClaimed);
    m_hasClaim = m_hasClaim || !claimed->isEmpty();
    for (const qint64 id : *claimed)
        m_claimed.insert(id, chosen.value(id));
    return {};
}

void SendingTurn::prepare(qint64 id)
{
    if (!m_claimed.contains(id) || (m_prepared && m_prepared->id == id))
        return;
    // If not, that is found again, and told, when the report has a turn of its own.
    auto report = m_outbox.report(id);
    m_prepared = report ? std::optional(*std::move(report)) : std::nullopt;
}

std::optional<Report> SendingTurn::next(qint64 id)
{
    if (isOver())
        return {};
    prepare(id);
    const auto claimed = m_claimed.find(id);
    if (claimed == m_claimed.end() || !m_prepared || m_prepared->id != id || m_prepared->state != *claimed)
        return {};
    m_claimed.erase(claimed);
    return std::exchange(m_prepared, {});
}

void SendingTurn::putBack(const Report &report)
{
    m_claimed.insert(report.id, report.state);
    m_prepared = report;
}

void SendingTurn::end()
{
    m_claimed.clear();
    m_prepared.reset();
    if (std::exchange(m_hasClaim, false)) {
        // Without it the next one who sends looks through what was claimed, and comes to the same result.
        if (auto released = m_history.release(); !released)
            qCWarning(lcTurn) << "The end of a turn could not be written down:" << released.error().detail;
    }
    m_lock.release();
    m_next.release();
}

} // namespace Telemetry

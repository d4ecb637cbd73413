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

constexpr qsizetype LongestTurn = 64; // reports; with a longer one hardly anything is gained
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
    if (!m_lock.isHeld())
        return false;
    if (auto closed = m_history.closeInterrupted(m_lock); !closed)
        return tl::unexpected(closed.error());
    return true;
}

Result<void> SendingTurn::claim(const QList<qint64> &ids, const QHash<qint64, ReportState> &chosen,
                                const QString &destination, const ConnectionIntent &intent)
{
    if (m_hasClaim || ids.size() < 2)
        return {};
    auto reports = m_outbox.whole(ids.first(std::min(ids.size(), LongestTurn)));
    if (!reports)
        return {}; // found again, and told, with the one report that is the reason
    reports->removeIf([&chosen](const Report &report) {
        using enum ReportState;
        const bool canBeSent = report.state != Sending && report.state != Delivered && report.state != Discarded;
        return !canBeSent || chosen.value(report.id, report.state) != report.state;
    });
    QList<qint64> claimable;
    for (const Report &report : std::as_const(*reports))
        claimable += report.id;
    const auto claimed = m_history.claim(claimable, destination, intent);
    if (!claimed || *claimed == 0)
        return claimed ? Result<void>() : tl::unexpected(claimed.error());
    m_hasClaim = true;
    m_claimedAt = std::chrono::steady_clock::now();
    for (Report &report : *reports)
        m_claimed.insert(report.id, std::move(report));
    return {};
}

std::optional<Report> SendingTurn::next(qint64 id)
{
    const auto found = m_claimed.find(id);
    if (found == m_claimed.end() || std::chrono::steady_clock::now() - m_claimedAt >= LongestTime)
        return {};
    std::optional<Report> report = std::move(*found);
    m_claimed.erase(found);
    return report;
}

void SendingTurn::end()
{
    m_claimed.clear();
    if (std::exchange(m_hasClaim, false)) {
        // Without it the next one who sends looks through what was claimed, and comes to the same result.
        if (auto released = m_history.release(); !released)
            qCWarning(lcTurn) << "The end of a turn could not be written down:" << released.error().detail;
    }
    m_lock.release();
}

} // namespace Telemetry

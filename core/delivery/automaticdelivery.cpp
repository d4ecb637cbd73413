#include "core/delivery/automaticdelivery.h"

#include "core/delivery/history.h"
#include "core/delivery/outbox.h"
#include "core/delivery/waitstore.h"

#include <QLoggingCategory>
#include <QTimer>

#include <algorithm>

namespace Telemetry {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

Q_DECLARE_LOGGING_CATEGORY(lcDelivery)

namespace {

// Timers do not count while the machine sleeps, so a long pause is slept in parts and measured anew after each.
constexpr milliseconds LongestSleep = 30s;
constexpr milliseconds AfterTrouble = 30s; // the database could not be read: hardly a matter of milliseconds

} // namespace

AutomaticDelivery::AutomaticDelivery(const DeliveryQueue::Rooms &rooms, DeliveryQueue &queue, AskEndpoint endpoint,
                                     QObject *parent)
    : QObject(parent), m_rooms(rooms), m_queue(queue), m_askEndpoint(std::move(endpoint)), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &AutomaticDelivery::look);
    connect(&m_queue, &DeliveryQueue::finished, this, [this] {
        if (m_manner != Manner::Stopped)
            m_timer->start(0ms);
    });
}

void AutomaticDelivery::start()
{
    m_manner = Manner::Following;
    m_timer->start(0ms);
}

void AutomaticDelivery::stop()
{
    m_manner = Manner::Stopped;
    m_timer->stop();
}

void AutomaticDelivery::drain(milliseconds budget)
{
    m_manner = Manner::Draining;
    m_end = std::chrono::steady_clock::now() + budget;
    m_timer->start(0ms);
}

/** The wait that is kept, counted anew where the system was started since. */
Result<QueueWait> AutomaticDelivery::currentWait()
{
    auto wait = readQueueWait(m_rooms.database);
    const Moment now = m_clock();
    if (!wait || wait->failures == 0 || wait->since.bootId == now.bootId)
        return wait;
    *wait = waitFrom(*wait, now);
    if (auto kept = writeQueueWait(m_rooms.database, *wait); !kept)
        return tl::unexpected(kept.error());
    return wait;
}

Result<milliseconds> AutomaticDelivery::pauseBeforeNext(const Endpoint &endpoint)
{
    const auto wait = currentWait();
    if (!wait)
        return tl::unexpected(wait.error());
    const auto fifteenthLast = m_rooms.history.fifteenthLastStart();
    if (!fifteenthLast)
        return tl::unexpected(fifteenthLast.error());
    const Moment now = m_clock();
    const bool isSameDestination = wait->destination == destinationMark(endpoint.url, endpoint.writeKey);
    const milliseconds left = isSameDestination ? remainingWait(*wait, now) : 0ms;
    return std::max(left, rateLimitWait(*fifteenthLast, now.wall));
}

void AutomaticDelivery::look()
{
    if (m_manner == Manner::Stopped || m_queue.isBusy())
        return; // finished() looks again
    sendOrWait();
}

void AutomaticDelivery::sendOrWait()
{
    const bool isOverBudget = m_manner == Manner::Draining && std::chrono::steady_clock::now() >= m_end;
    const auto endpoint = isOverBudget ? std::nullopt : m_askEndpoint();
    if (!endpoint)
        return rest(milliseconds::max());
    const auto id = m_rooms.outbox.firstToSendByItself();
    const auto pause = id && *id ? pauseBeforeNext(*endpoint) : Result<milliseconds>(milliseconds::max());
    if (!id || !pause) {
        qCWarning(lcDelivery) << "Waiting reports cannot be looked through:"
                              << (id ? pause.error() : id.error()).detail;
        return rest(AfterTrouble);
    }
    if (*pause > 0ms)
        return rest(*pause);
    m_queue.send({**id});
}

/** @param pause  until something may be done; the greatest of all: until somebody calls start() again */
void AutomaticDelivery::rest(milliseconds pause)
{
    if (m_manner == Manner::Draining) {
        stop();
        Q_EMIT idle();
    } else if (pause != milliseconds::max()) {
        m_timer->start(std::min(pause, LongestSleep));
    }
}

} // namespace Telemetry

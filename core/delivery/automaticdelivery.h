#pragma once

#include "core/base/result.h"
#include "core/delivery/deliveryqueue.h"
#include "core/export.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

class QTimer;

namespace Telemetry {

/**
 * Sends by itself what waits, in order: one report after the other, at most 15 in a minute, and after a failure not
 * before the one wait of the whole queue is over. Whether it may is asked before each step.
 *
 * Works through a DeliveryQueue, which reports go through that are sent by hand too, and lives in its thread.
 *
 * @see product.md "Delivery"
 */
class TELEMETRY_CORE_EXPORT AutomaticDelivery : public QObject
{
    Q_OBJECT

public:
    /** Where to, if reports are to be sent by themselves now; nothing when they are not. */
    using AskEndpoint = std::function<std::optional<Endpoint>()>;

    /** @param rooms, queue  not owned; must outlive this object */
    AutomaticDelivery(const DeliveryQueue::Rooms &rooms, DeliveryQueue &queue, AskEndpoint endpoint,
                      QObject *parent = nullptr);

    /** Looks for something to do, now and whenever a wait is over, until stop(). To be called again when reports came
     * or a setting changed. */
    void start();

    /** Begins no further attempt; one that runs goes on to its end. */
    void stop();

    /** As start(), but never waits: idle() follows as soon as nothing can be sent at once, or after @p budget. */
    void drain(std::chrono::milliseconds budget);

    /** The clocks that the waits are measured with. */
    void setClock(std::function<Moment()> clock) { m_clock = std::move(clock); }

    /** How long it is until the next attempt may begin; for people, too. @param endpoint  where it would go */
    Result<std::chrono::milliseconds> pauseBeforeNext(const Endpoint &endpoint);

Q_SIGNALS:
    /** Of drain(): nothing more is done. */
    void idle();

private:
    enum class Manner { Stopped, Following, Draining };

    void look();
    void sendOrWait();
    void rest(std::chrono::milliseconds pause);
    Result<QueueWait> currentWait();

    const DeliveryQueue::Rooms m_rooms;
    DeliveryQueue &m_queue;
    const AskEndpoint m_askEndpoint;
    QTimer *const m_timer; ///< calls look()
    std::function<Moment()> m_clock = currentMoment;
    std::chrono::steady_clock::time_point m_end; ///< of the budget
    Manner m_manner = Manner::Stopped;
};

} // namespace Telemetry

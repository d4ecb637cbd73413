#include "core/delivery/deliveryqueue.h"

#include "core/base/detail.h"
#include "core/delivery/history.h"
#include "core/delivery/outbox.h"
#include "core/delivery/proxychoice.h"
#include "core/delivery/reportrow.h"
#include "core/delivery/requestheaders.h"
#include "core/delivery/sendingturn.h"
#include "core/delivery/waitstore.h"
#include "core/settings/endpoint.h"

#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QSet>
#include <QTimer>

#include <utility>

namespace Telemetry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(lcDelivery, "telemetry.delivery")

namespace {

constexpr auto WatchInterval = 40ms; // an attempt must end within 100 ms of the switch
constexpr auto TurnInterval = 25ms; // between two looks whether another program has done sending

Error notAllowed(const Decision &decision)
{
    const QString reason = decision.inspectorReasons.isEmpty() ? Detail::tr("reporting is not on")
                                                               : decision.inspectorReasons.constFirst();
    return {Error::Code::NotAllowed, reason};
}

ConnectionIntent connectionIntent(const Endpoint &endpoint)
{
    return {.host = endpoint.url.host(), .port = portOf(endpoint.url), .proxy = shownProxy(endpoint.proxy)};
}

} // namespace

DeliveryQueue::DeliveryQueue(Rooms rooms, AskDecision decision, AskEndpoint endpoint, QObject *parent)
    : QObject(parent),
      m_rooms(rooms),
      m_askDecision(std::move(decision)),
      m_askEndpoint(std::move(endpoint)),
      m_turn(std::make_unique<SendingTurn>(rooms.database, rooms.outbox, rooms.history)),
      m_step(new QTimer(this)),
      m_watch(new QTimer(this)),
      m_chance([] { return QRandomGenerator::global()->generateDouble(); })
{
    m_step->setSingleShot(true);
    connect(m_step, &QTimer::timeout, this, &DeliveryQueue::sendNext);
    m_watch->setInterval(WatchInterval);
    m_watch->setTimerType(Qt::PreciseTimer);
    connect(m_watch, &QTimer::timeout, this, &DeliveryQueue::watchDecision);
    connect(&m_rooms.sender, &Sender::delivered, this,
            [this](qint64, const AttemptResult &result) { attemptEnded(result); });
    connect(&m_rooms.sender, &Sender::failed, this,
            [this](qint64, const AttemptResult &result) { attemptEnded(result); });
}

DeliveryQueue::~DeliveryQueue()
{
    // Written down as it ends, not left to be guessed by the next program. Nobody is told: who listens may be half
    // gone.
    blockSignals(true);
    breakOff({Error::Code::Cancelled, {}});
    m_turn->end();
}

/** Ends the attempt that runs, which says nothing about the destination. */
void DeliveryQueue::breakOff(const Error &reason)
{
    m_isBrokenOff = true;
    if (m_current)
        m_rooms.sender.abort(reason);
}

void DeliveryQueue::send(const QList<qint64> &ids)
{
    m_ids += ids;
    rememberStates(ids);
    if (m_isBusy)
        return;
    m_isBusy = true;
    m_isAborted = false;
    m_waitingSince.reset();
    m_rooms.sender.closeConnection(); // one that is kept from an earlier run may have gone stale
    m_step->start(0ms);
}

void DeliveryQueue::rememberStates(const QList<qint64> &ids)
{
    const auto keys = m_rooms.outbox.keys();
    if (!keys)
        return; // sendFirst() meets the same trouble, and tells it
    const QSet<qint64> wanted(ids.begin(), ids.end());
    for (const OutboxKey &key : *keys) {
        if (wanted.contains(key.id))
            m_chosen.insert(key.id, key.state);
    }
}

void DeliveryQueue::abort()
{
    if (!m_isBusy)
        return;
    m_isAborted = true;
    if (m_current)
        breakOff({Error::Code::Cancelled, {}});
    else
        m_step->start(0ms);
}

void DeliveryQueue::sendNext()
{
    if (m_isAborted || m_ids.isEmpty()) {
        m_turn->end();
        m_isBusy = false;
        const QList<qint64> untouched = std::exchange(m_ids, {});
        m_chosen.clear();
        Q_EMIT finished(untouched);
        return;
    }
    sendFirst();
}

/** The decision's no as an error. */
std::optional<Error> DeliveryQueue::refusalNow() const
{
    const Decision decision = m_askDecision();
    if (decision.maySend())
        return {};
    return notAllowed(decision);
}

/** Somebody switched reporting off: what waits now is never sent by itself, even when reporting is on again. */
void DeliveryQueue::holdBackIfOff()
{
    if (m_askDecision().inspector != Verdict::Off)
        return;
    if (auto held = m_rooms.outbox.holdBack(); !held)
        qCWarning(lcDelivery) << "Waiting reports could not be marked as held back:" << held.error().detail;
}

/**
 * Makes this program the one that sends.
 *
 * @param known  the first report, as it was before
 * @return false when that failed, or has to wait for another program
 */
bool DeliveryQueue::takeTurn(const Report &known)
{
    const auto isTaken = m_turn->take();
    if (!isTaken) {
        fail(isTaken.error(), Next::Stop);
        return false;
    }
    if (*isTaken) {
        m_waitingSince.reset();
        const auto wait = readQueueWait(m_rooms.database); // which only the one who sends changes
        if (wait)
            m_wait = *wait;
        else
            fail(wait.error(), Next::Stop);
        return wait.has_value();
    }
    if (known.state == ReportState::Sending) { // by the other program; to wait for it would be to send it again
        fail(notWaiting(known.id, known.state), Next::GoOn);
        return false;
    }
    const auto now = std::chrono::steady_clock::now();
    if (!m_waitingSince)
        m_waitingSince = now;
    if (now - *m_waitingSince >= m_patience)
        fail({Error::Code::NotAllowed, Detail::tr("another window or command is sending reports")}, Next::Stop);
    else
        m_step->start(TurnInterval); // asks everything anew
    return false;
}

/** Sends the first report, in a turn of its own: what follows in the same turn goes without this. */
void DeliveryQueue::sendFirst()
{
    const qint64 id = m_ids.constFirst();
    const auto known = m_rooms.outbox.report(id);
    if (!known)
        return fail(known.error(), known.error().code == Error::Code::ReportUnknown ? Next::GoOn : Next::Stop);
    const ReportState chosen = m_chosen.value(id, known->state);
    if (auto refusal = refusalNow()) {
        holdBackIfOff();
        return fail(*refusal, Next::Stop);
    }
    if (!takeTurn(*known))
        return;
    const auto endpoint = m_askEndpoint();
    if (!endpoint)
        return fail(endpoint.error(), Next::Stop);
    if (endpoint->writeKey.isEmpty())
        return fail({Error::Code::NoWriteKey, {}}, Next::Stop);
    if (auto allowed = checkDestination(endpoint->url); !allowed)
        return fail(allowed.error(), Next::Stop);
    const auto report = m_rooms.outbox.report(id); // anew: another program may just have sent it
    if (!report)
        return fail(report.error(), Next::Stop);
    // Another program sent it meanwhile. (What a crash left in "sending" was made unknown right now.)
    if (report->state != chosen && known->state != ReportState::Sending)
        return fail(notWaiting(id, report->state), Next::GoOn);
    m_endpoint = *endpoint;
    m_mark = destinationMark(endpoint->url, endpoint->writeKey);
    const auto claimed = m_turn->claim(m_ids, m_chosen, shownDestination(endpoint->url), connectionIntent(*endpoint));
    if (!claimed)
        return fail(claimed.error(), Next::Stop);
    const auto first = m_turn->next(id);
    if (!first || !beginClaimed(*first, *endpoint))
        begin(*report, *endpoint);
}

/** Writes down, for certain, that an attempt begins, and begins it. */
void DeliveryQueue::begin(const Report &report, const Endpoint &endpoint)
{
    const auto sequence = m_rooms.history.begin(report.id, shownDestination(endpoint.url), connectionIntent(endpoint));
    if (!sequence)
        return fail(sequence.error(), sequence.error().code == Error::Code::ReportUnknown ? Next::GoOn : Next::Stop);
    m_current = Current{.attempt = {.report = report.id, .sequence = *sequence}};
    post(report, endpoint);
}

/** The same for a report that is claimed. @return false when it cannot go that way; then nothing has happened */
bool DeliveryQueue::beginClaimed(const Report &report, const Endpoint &endpoint)
{
    const auto begun = m_rooms.history.beginClaimed({report.id, report.state});
    if (!begun || !*begun)
        return false; // told, with the reason, by begin()
    setClaimed(report.id, endpoint);
    post(report, endpoint);
    return true;
}

void DeliveryQueue::setClaimed(qint64 id, const Endpoint &endpoint)
{
    m_current = Current{.attempt = {.report = id,
                                    .destination = shownDestination(endpoint.url),
                                    .intent = connectionIntent(endpoint),
                                    .started = m_clock().wall},
                        .isClaimed = true};
}

/** Where the next report of a turn goes; nothing when it may not go, or when the claim names another destination. */
std::optional<Endpoint> DeliveryQueue::endpointAsBefore() const
{
    if (m_isAborted || m_ids.isEmpty() || refusalNow())
        return {};
    const auto endpoint = m_askEndpoint();
    if (!endpoint || endpoint->url != m_endpoint.url || endpoint->writeKey != m_endpoint.writeKey)
        return {};
    return *endpoint;
}

void DeliveryQueue::post(const Report &report, const Endpoint &endpoint)
{
    m_isBrokenOff = false;
    // Once more, because writing that down may have had to wait for another program.
    if (auto refusal = refusalNow()) {
        AttemptResult result;
        result.outcome = Outcome::Later;
        result.error = *refusal;
        m_isBrokenOff = true;
        attemptEnded(result);
        holdBackIfOff();
        return;
    }
    if (!m_watch->isActive())
        m_watch->start();
    m_rooms.sender.send(report.id, report.body, endpoint);
}

void DeliveryQueue::watchDecision()
{
    if (auto refusal = refusalNow()) {
        breakOff(*refusal); // before the database, which may be slow
        holdBackIfOff();
    } else {
        noteLongAttempt();
    }
}

/** An attempt that people can see running has its entry while it runs. */
void DeliveryQueue::noteLongAttempt()
{
    if (!m_current || m_current->attempt.sequence != 0)
        return;
    const auto sequence = m_rooms.history.noteClaimed(m_current->attempt);
    if (sequence)
        m_current->attempt.sequence = *sequence;
    else
        qCWarning(lcDelivery) << "A running attempt could not be noted yet:" << sequence.error().detail;
}

void DeliveryQueue::attemptEnded(const AttemptResult &result)
{
    if (!m_current)
        return; // somebody else's use of the sender
    const Current current = *std::exchange(m_current, {});
    const std::optional<QueueWait> wait = waitFor(result);
    m_wait = wait.value_or(m_wait);
    const qint64 id = m_ids.takeFirst();
    m_chosen.remove(id);
    // Behind a report that is itself at fault the next one has its chance; otherwise it would fare no better.
    const bool mayGoOn = result.outcome == Outcome::Delivered || result.isAboutReport;

    const std::optional<Endpoint> endpoint = mayGoOn && current.isClaimed ? endpointAsBefore() : std::nullopt;
    const std::optional<Report> next = endpoint ? m_turn->next(m_ids.constFirst()) : std::nullopt;
    const auto written = endNow(current, result, wait, next);
    if (written && *written) {
        setClaimed(next->id, *endpoint);
        post(*next, *endpoint);
    } else {
        m_watch->stop();
        m_turn->end();
        proceed(written && mayGoOn ? Next::GoOn : Next::Stop);
    }
    if (!written) {
        // The next sender finds the attempt unfinished and calls its outcome unknown: true, if less than is known now.
        qCWarning(lcDelivery) << "The outcome of an attempt could not be written down:" << written.error().detail;
        Q_EMIT failed(id, written.error(), std::nullopt);
    } else if (result.outcome == Outcome::Delivered) {
        Q_EMIT delivered(id, result);
    } else {
        Q_EMIT failed(id, result.error.value_or(Error{}), result);
    }
}

/** Writes down how an attempt ended. @return whether the next one has begun with it */
Result<bool> DeliveryQueue::endNow(const Current &current, const AttemptResult &result,
                                   const std::optional<QueueWait> &wait, const std::optional<Report> &next)
{
    if (current.isClaimed)
        return m_rooms.history.endClaimed(current.attempt, result, wait,
                                          next ? std::optional(ClaimedReport{.id = next->id, .state = next->state})
                                               : std::nullopt);
    if (auto written = m_rooms.history.end(current.attempt.sequence, result, wait); !written)
        return tl::unexpected(written.error());
    return false;
}

/** The wait of the queue after this attempt; nothing when it stays as it was. */
std::optional<QueueWait> DeliveryQueue::waitFor(const AttemptResult &result) const
{
    if (m_isBrokenOff)
        return {};
    // What another destination once said means nothing for this one.
    const QueueWait before = m_wait.destination == m_mark ? m_wait : QueueWait();
    QueueWait after = waitAfter(before, result, m_clock(), m_chance());
    if (after.failures == 0)
        return m_wait.failures == 0 ? std::nullopt : std::optional(after);
    after.destination = m_mark;
    return after;
}

/** Nothing was tried. */
void DeliveryQueue::fail(const Error &error, Next next)
{
    m_turn->end();
    const qint64 id = m_ids.takeFirst();
    m_chosen.remove(id);
    proceed(next);
    Q_EMIT failed(id, error, std::nullopt);
}

/** The next step comes from the event loop, so that ten thousand reports do not nest ten thousand calls. */
void DeliveryQueue::proceed(Next next)
{
    if (next == Next::Stop)
        m_isAborted = true;
    m_step->start(0ms);
}

} // namespace Telemetry

#include "core/delivery/deliveryqueue.h"

#include "core/base/detail.h"
#include "core/delivery/history.h"
#include "core/delivery/outbox.h"
#include "core/delivery/proxychoice.h"
#include "core/delivery/reportrow.h"
#include "core/delivery/requestheaders.h"
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
constexpr qsizetype LongestTurn = 64; // reports, which are written down in one go
constexpr auto LongestTurnTime = 1s;

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
      m_turn(new QTimer(this)),
      m_watch(new QTimer(this)),
      m_chance([] { return QRandomGenerator::global()->generateDouble(); })
{
    m_turn->setSingleShot(true);
    connect(m_turn, &QTimer::timeout, this, &DeliveryQueue::sendNext);
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
    endTurn();
}

/** Ends the attempt that runs, which says nothing about the destination. */
void DeliveryQueue::breakOff(const Error &reason)
{
    m_isBrokenOff = true;
    if (m_sequence != 0)
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
    m_turn->start(0ms);
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
    if (m_sequence != 0)
        breakOff({Error::Code::Cancelled, {}});
    else
        m_turn->start(0ms);
}

void DeliveryQueue::sendNext()
{
    if (m_isAborted || m_ids.isEmpty()) {
        endTurn();
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

/** Makes this program the one that sends; m_senderLock is not held afterwards when it has to wait. */
std::optional<Error> DeliveryQueue::takeTurn()
{
    auto lock = m_rooms.database.takeSenderLock();
    if (!lock)
        return lock.error();
    m_senderLock = std::move(*lock);
    if (!m_senderLock.isHeld()) {
        const auto now = std::chrono::steady_clock::now();
        if (!m_waitingSince)
            m_waitingSince = now;
        if (now - *m_waitingSince >= m_patience)
            return Error{Error::Code::NotAllowed, Detail::tr("another window or command is sending reports")};
        return {};
    }
    m_waitingSince.reset();
    if (auto closed = m_rooms.history.closeInterrupted(m_senderLock); !closed)
        return closed.error();
    const auto wait = readQueueWait(m_rooms.database); // which only the one who sends changes
    if (!wait)
        return wait.error();
    m_wait = *wait;
    return {};
}

/** Writes down at once what is to be sent in this turn. */
std::optional<Error> DeliveryQueue::claimNext(const Endpoint &endpoint)
{
    if (m_ids.size() < 2 || m_hasClaimed)
        return {};
    const QList<qint64> next = m_ids.first(std::min(m_ids.size(), LongestTurn));
    const auto claimed = m_rooms.history.claim(next, shownDestination(endpoint.url), connectionIntent(endpoint));
    if (!claimed)
        return claimed.error();
    if (*claimed == 0)
        return {};
    m_hasClaimed = true;
    m_claimed = QSet<qint64>(next.begin(), next.end());
    m_turnBegan = std::chrono::steady_clock::now();
    return {};
}

/** Lets another program have its turn. */
void DeliveryQueue::endTurn()
{
    m_claimed.clear();
    if (std::exchange(m_hasClaimed, false)) {
        // Without it the next one who sends looks through what was claimed, and comes to the same result.
        if (auto released = m_rooms.history.release(); !released)
            qCWarning(lcDelivery) << "The end of a turn could not be written down:" << released.error().detail;
    }
    m_senderLock.release();
}

/** Whether the next report is of this turn too. */
bool DeliveryQueue::mayGoOn() const
{
    return !m_isAborted && !m_ids.isEmpty() && m_claimed.contains(m_ids.constFirst())
        && std::chrono::steady_clock::now() - m_turnBegan < LongestTurnTime;
}

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
    const bool isNewTurn = !m_senderLock.isHeld();
    if (isNewTurn) {
        if (auto error = takeTurn())
            return fail(*error, Next::Stop);
    }
    if (!m_senderLock.isHeld()) {
        if (known->state == ReportState::Sending) // by the other program; to wait for it would be to send it again
            return fail(notWaiting(id, known->state), Next::GoOn);
        m_turn->start(TurnInterval); // asks everything anew
        return;
    }
    const auto endpoint = m_askEndpoint();
    if (!endpoint)
        return fail(endpoint.error(), Next::Stop);
    if (endpoint->writeKey.isEmpty())
        return fail({Error::Code::NoWriteKey, {}}, Next::Stop);
    if (auto allowed = checkDestination(endpoint->url); !allowed)
        return fail(allowed.error(), Next::Stop);
    // In a new turn anew: another program may just have sent it. (What a crash left in "sending" was made unknown.)
    const auto report = isNewTurn ? m_rooms.outbox.report(id) : known;
    if (!report)
        return fail(report.error(), Next::Stop);
    if (report->state != chosen && known->state != ReportState::Sending)
        return fail(notWaiting(id, report->state), Next::GoOn);
    const QString mark = destinationMark(endpoint->url, endpoint->writeKey);
    if (!isNewTurn && mark != m_mark) { // the claim names another destination
        endTurn();
        m_turn->start(0ms);
        return;
    }
    m_mark = mark;
    if (auto error = claimNext(*endpoint))
        return fail(*error, Next::Stop);
    begin(*report, *endpoint);
}

/** Writes down that an attempt begins, and begins it. */
void DeliveryQueue::begin(const Report &report, const Endpoint &endpoint)
{
    m_isBrokenOff = false;
    m_durability = m_claimed.remove(report.id) ? Database::Durability::Ordered : Database::Durability::Synced;
    const auto sequence =
        m_rooms.history.begin(report.id, shownDestination(endpoint.url), connectionIntent(endpoint), m_durability);
    if (!sequence)
        return fail(sequence.error(), sequence.error().code == Error::Code::ReportUnknown ? Next::GoOn : Next::Stop);
    m_sequence = *sequence;
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
    m_watch->start();
    m_rooms.sender.send(report.id, report.body, endpoint);
}

void DeliveryQueue::watchDecision()
{
    if (auto refusal = refusalNow()) {
        breakOff(*refusal); // before the database, which may be slow
        holdBackIfOff();
    }
}

void DeliveryQueue::attemptEnded(const AttemptResult &result)
{
    if (m_sequence == 0)
        return; // somebody else's use of the sender
    m_watch->stop();
    const qint64 id = m_ids.constFirst();
    const auto wait = waitFor(result);
    const auto written = m_rooms.history.end(std::exchange(m_sequence, 0), result, wait, m_durability);
    if (!written) {
        // The next sender finds the attempt unfinished and calls its outcome unknown: true, if less than is known now.
        qCWarning(lcDelivery) << "The outcome of an attempt could not be written down:" << written.error().detail;
        return fail(written.error(), Next::Stop);
    }
    m_wait = wait.value_or(m_wait);
    m_ids.removeFirst();
    m_chosen.remove(id);
    // Behind a report that is itself at fault the next one has its chance; otherwise it would fare no better.
    proceed(result.outcome == Outcome::Delivered || result.isAboutReport ? Next::GoOn : Next::Stop);
    if (!mayGoOn())
        endTurn();
    if (result.outcome == Outcome::Delivered)
        Q_EMIT delivered(id, result);
    else
        Q_EMIT failed(id, result.error.value_or(Error{}), result);
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

void DeliveryQueue::fail(const Error &error, Next next)
{
    endTurn();
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
    m_turn->start(0ms);
}

} // namespace Telemetry

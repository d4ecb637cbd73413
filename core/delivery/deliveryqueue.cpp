#include "core/delivery/deliveryqueue.h"

#include "core/base/detail.h"
#include "core/delivery/attemptlog.h"
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
      m_log(std::make_unique<AttemptLog>(rooms.history)),
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
    connect(&m_rooms.sender, &Sender::started, this, &DeliveryQueue::prepareNext);
    connect(&m_rooms.sender, &Sender::handedOver, this, &DeliveryQueue::workWhileWaiting);
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
    if (m_log->isRunning())
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
    if (m_log->isRunning())
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
    // Another program sent it meanwhile, unless it was chosen as a crash had left it: "sending", and unknown now.
    const bool wasCutOff = chosen == ReportState::Sending && known->state == ReportState::Sending;
    if (report->state != chosen && !wasCutOff)
        return fail(notWaiting(id, report->state), Next::GoOn);
    m_endpoint = *endpoint;
    m_mark = destinationMark(endpoint->url, endpoint->writeKey);
    m_log->setWay(shownDestination(endpoint->url), connectionIntent(*endpoint));
    if (const auto claimed = claim(m_ids); !claimed)
        return fail(claimed.error(), Next::Stop);
    begin(*report);
}

/** Writes down, for certain, that an attempt begins, and begins it. */
void DeliveryQueue::begin(const Report &report)
{
    const auto claimed = m_turn->next(report.id);
    if (!claimed || !m_log->beginClaimed(*claimed, m_clock().wall)) {
        if (const auto begun = m_log->begin(report.id); !begun)
            return fail(begun.error(), begun.error().code == Error::Code::ReportUnknown ? Next::GoOn : Next::Stop);
    }
    post(report, m_endpoint);
}

Result<void> DeliveryQueue::claim(const QList<qint64> &ids)
{
    return m_turn->claim(ids, m_chosen, shownDestination(m_endpoint.url), connectionIntent(m_endpoint));
}

/** Where the next report of a turn goes; nothing when it may not go, or when the claim names another way. */
std::optional<Endpoint> DeliveryQueue::endpointAsBefore() const
{
    if (m_isAborted || m_ids.isEmpty() || refusalNow())
        return {};
    const auto endpoint = m_askEndpoint();
    const bool isAsBefore = endpoint && endpoint->url == m_endpoint.url && endpoint->writeKey == m_endpoint.writeKey
        && endpoint->proxy == m_endpoint.proxy;
    if (!isAsBefore)
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
    } else if (m_log->isRunning()) {
        noteLongAttempt();
    }
}

/** While people can see an attempt running it has its entry, those before it have an end, and no other is begun. */
void DeliveryQueue::noteLongAttempt()
{
    const QList<AttemptNews> news = writeEnd();
    takeBackNext();
    m_log->noteRunning();
    tell(news);
}

void DeliveryQueue::attemptEnded(const AttemptResult &result)
{
    if (!m_log->isRunning())
        return; // somebody else's use of the sender
    QList<AttemptNews> news = writeEnd(); // of the one before, if this one ended at once
    const bool isClaimed = m_log->isClaimed();
    const std::optional<QueueWait> wait = waitFor(result);
    m_wait = wait.value_or(m_wait);
    m_log->end(result, wait);
    m_chosen.remove(m_ids.takeFirst());
    // Behind a report that is itself at fault the next one has its chance; otherwise it would fare no better.
    const bool mayGoOn = result.outcome == Outcome::Delivered || result.isAboutReport;

    const std::optional<Endpoint> endpoint = mayGoOn && isClaimed ? endpointAsBefore() : std::nullopt;
    if (!endpoint)
        takeBackNext();
    if (!m_log->hasNext())
        news += writeEnd(endpoint ? m_turn->next(m_ids.constFirst()) : std::nullopt);
    if (m_log->hasNext()) {
        post(m_log->startNext(m_clock().wall), *endpoint);
    } else {
        m_watch->stop();
        m_turn->end();
        const bool isMoreToCome = mayGoOn && !m_isAborted && !m_ids.isEmpty();
        proceed(mayGoOn ? Next::GoOn : Next::Stop, isMoreToCome && m_turn->isWanted() ? 2 * TurnInterval : 0ms);
    }
    tell(news);
}

// What is to be done between two reports is done while one is on its way, so that neither has to wait for it.

/** The body of the next one. */
void DeliveryQueue::prepareNext()
{
    if (m_log->isClaimed() && m_ids.size() > 1)
        m_turn->prepare(m_ids.at(1));
}

/** How the one before ended, and that the next one begins. */
void DeliveryQueue::workWhileWaiting()
{
    if (!m_log->isClaimed())
        return;
    std::optional<Report> next;
    if (!m_isAborted && m_ids.size() > 1) {
        const qint64 id = m_ids.at(1);
        if (!m_turn->hasClaimed(id))
            claimMore();
        next = m_turn->next(id);
    }
    const QList<AttemptNews> news = writeEnd(next);
    if (news.isEmpty() && next)
        m_log->beginAhead(*next);
    tell(news);
}

/** The turn goes on with those that come next. If it cannot, that is told, with the reason, in a turn of their own. */
void DeliveryQueue::claimMore()
{
    if (auto claimed = claim(m_ids.sliced(1)); !claimed)
        qCWarning(lcDelivery) << "No more reports could be claimed:" << claimed.error().detail;
}

/** Without a record nothing more is sent. */
QList<AttemptNews> DeliveryQueue::writeEnd(const std::optional<Report> &next)
{
    const QList<AttemptNews> news = m_log->writeEnd(next);
    if (!news.isEmpty() && news.constFirst().unwritten)
        m_isAborted = true;
    return news;
}

void DeliveryQueue::takeBackNext()
{
    if (const auto report = m_log->takeBackNext())
        m_turn->putBack(*report);
}

void DeliveryQueue::tell(const QList<AttemptNews> &news)
{
    for (const AttemptNews &each : news) {
        if (each.unwritten)
            Q_EMIT failed(each.report, *each.unwritten, std::nullopt);
        else if (each.result.outcome == Outcome::Delivered)
            Q_EMIT delivered(each.report, each.result);
        else
            Q_EMIT failed(each.report, each.result.error.value_or(Error{}), each.result);
    }
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

/**
 * The next step comes from the event loop, so that ten thousand reports do not nest ten thousand calls.
 *
 * @param pause  in which another program can take its turn
 */
void DeliveryQueue::proceed(Next next, std::chrono::milliseconds pause)
{
    if (next == Next::Stop)
        m_isAborted = true;
    m_step->start(pause);
}

} // namespace Telemetry

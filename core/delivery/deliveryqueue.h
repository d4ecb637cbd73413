#pragma once

#include "core/base/result.h"
#include "core/delivery/attempt.h"
#include "core/delivery/database.h"
#include "core/delivery/history.h"
#include "core/delivery/report.h"
#include "core/delivery/retrypolicy.h"
#include "core/delivery/sender.h"
#include "core/export.h"
#include "core/settings/decision.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QTimer;

namespace Telemetry {

class AttemptLog;
class Outbox;
class SendingTurn;
struct AttemptNews;

/**
 * Sends reports of the outbox, one after the other, and keeps the history of it.
 *
 * Asks right before each attempt whether it may, and again and again while one runs: when the answer becomes no, what
 * is in flight is broken off within 100 ms. Of all programs of ours only one sends at a time; after a second its turn
 * ends, and who waits has the next one. Lives in one thread with its database, outbox, history and sender, and needs an
 * event loop there.
 */
class TELEMETRY_CORE_EXPORT DeliveryQueue : public QObject
{
    Q_OBJECT

public:
    /** Everything that the queue works with; not owned, must outlive it. */
    struct Rooms
    {
        Database &database;
        Outbox &outbox;
        History &history;
        Sender &sender;
    };

    /** Called in this object's thread, many times in a second while an attempt runs. */
    using AskDecision = std::function<Decision()>;

    /** Called in this object's thread before each attempt. @return NoWriteKey or EndpointInvalid when nothing can be
     * sent */
    using AskEndpoint = std::function<Result<Endpoint>()>;

    DeliveryQueue(Rooms rooms, AskDecision decision, AskEndpoint endpoint, QObject *parent = nullptr);

    /** Breaks off what runs, writes that down, and emits nothing. */
    ~DeliveryQueue() override;

    bool isBusy() const { return m_isBusy; }

    /**
     * Sends these reports in this order, after what is already to be sent. For each of them delivered() or failed()
     * follows, unless something stops the queue; finished() follows at the end and names what was not tried then. A
     * report that another program sends, or sent, after this was called is not sent once more: that is
     * ReportNotWaiting.
     */
    void send(const QList<qint64> &ids);

    /** Breaks off what runs and tries nothing more. The report in flight becomes "unknown", or "later" if no byte of it
     * left. */
    void abort();

    /** The clocks and the chance (from 0 to 1) that the waits are made of. */
    void setClock(std::function<Moment()> clock) { m_clock = std::move(clock); }
    void setChance(std::function<double()> chance) { m_chance = std::move(chance); }

    /** How long to wait for another program of ours that is sending. */
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

Q_SIGNALS:
    void delivered(qint64 id, const Telemetry::AttemptResult &result);

    /**
     * @param error  NotAllowed when the decision was no: then nothing was tried and the report stays as it was
     * @param result  of the attempt; nothing when there was none
     */
    void failed(qint64 id, const Telemetry::Error &error, const std::optional<Telemetry::AttemptResult> &result);

    /** Nothing is left to do. @param untouched  not tried, because something stopped the queue; they stay as they were
     */
    void finished(const QList<qint64> &untouched);

private:
    enum class Next { GoOn, Stop };

    void rememberStates(const QList<qint64> &ids);
    void sendNext();
    void sendFirst();
    bool takeTurn(const Report &known);
    std::optional<Error> refusalNow() const;
    void holdBackIfOff();
    void breakOff(const Error &reason);
    void begin(const Report &report);
    Result<void> claim(const QList<qint64> &ids);
    void claimMore();
    std::optional<Endpoint> endpointAsBefore() const;
    void post(const Report &report, const Endpoint &endpoint);
    void attemptEnded(const AttemptResult &result);
    void prepareNext();
    void workWhileWaiting();
    QList<AttemptNews> writeEnd(const std::optional<Report> &next = {});
    void takeBackNext();
    void tell(const QList<AttemptNews> &news);
    std::optional<QueueWait> waitFor(const AttemptResult &result) const;
    void fail(const Error &error, Next next);
    void proceed(Next next, std::chrono::milliseconds pause = std::chrono::milliseconds(0));
    void noteLongAttempt();
    void watchDecision();

    const Rooms m_rooms;
    const AskDecision m_askDecision;
    const AskEndpoint m_askEndpoint;
    const std::unique_ptr<SendingTurn> m_turn;
    const std::unique_ptr<AttemptLog> m_log;
    QTimer *const m_step; ///< calls sendNext(), from the event loop
    QTimer *const m_watch; ///< asks the decision while an attempt runs
    std::chrono::milliseconds m_patience = std::chrono::seconds(15); ///< longer than a turn of another program
    std::optional<std::chrono::steady_clock::time_point> m_waitingSince; ///< for another program
    QList<qint64> m_ids; ///< the first one is in work
    QHash<qint64, ReportState> m_chosen; ///< the states in which they were when send() was called
    QueueWait m_wait; ///< as it was before the attempt that runs
    Endpoint m_endpoint; ///< of the attempt that runs, and of all in its turn
    QString m_mark; ///< destinationMark() of it
    std::function<Moment()> m_clock = currentMoment;
    std::function<double()> m_chance;
    bool m_isBusy = false;
    bool m_isAborted = false;
    bool m_isBrokenOff = false; ///< the attempt that runs ends by our own will
};

} // namespace Telemetry

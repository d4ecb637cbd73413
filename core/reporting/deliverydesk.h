#pragma once

#include "core/capture/eventscanner.h"
#include "core/delivery/automaticdelivery.h"
#include "core/delivery/database.h"
#include "core/delivery/deliveryqueue.h"
#include "core/delivery/history.h"
#include "core/delivery/outbox.h"
#include "core/delivery/sender.h"
#include "core/export.h"
#include "core/payload/preview.h"
#include "core/reporting/situation.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace Telemetry {

class FileWatch;

/**
 * Everything of delivery behind one door: outbox, history and the queue that sends, all in the thread of this object,
 * with the decision read anew from the files before each attempt and while it runs.
 *
 * Making it opens no file and no connection. A window moves it to a thread of its own; the command line uses it in its
 * only one.
 */
class TELEMETRY_CORE_EXPORT DeliveryDesk : public QObject
{
    Q_OBJECT

public:
    /** @param situation  read before; only its settings are read anew */
    DeliveryDesk(Situation situation, SituationRequest request, QObject *parent = nullptr);

    Database &database() { return m_database; }
    Outbox &outbox() { return m_outbox; }
    History &history() { return m_history; }

    /** Another project or installation was chosen. */
    void setSituation(const Situation &situation, const SituationRequest &request);

    /** Puts a report into the outbox. @see queueReport() */
    Result<qint64> queue(const Preview &preview, const QString &origin, const QString &project);

    /** Puts a captured event into the outbox. @see queueCaptured() */
    Result<qint64> queue(const CapturedEvent &event, const QString &origin, const QString &project);

    /**
     * Breaks off what is being sent, and sends nothing more until somebody calls send(): also not by itself. The report
     * in flight becomes "unknown", or "later" if no byte of it left; failed() and finished() tell.
     */
    void stop();

    /** Whether this program is sending, by hand or by itself; others may be, too. */
    bool isSending() const { return m_queue.isBusy(); }

    /** Whether stop() was called and nothing was sent by hand since. */
    bool isStopped() const { return m_isStopped; }

    /** Sends reports in this order; the signals tell how each ended, finished() comes last. */
    void send(const QList<qint64> &ids);

    /** The decision as of this moment. */
    Decision decisionNow();

    /** Whether the mode is "Send by itself", as last read; the decision is asked apart from it. */
    bool isAutomatic() const;

    /**
     * Follows the outbox from now on, also what other programs put into it: stored() tells of changes, and in the mode
     * "Send by itself" reports are sent. To be called again when the situation has changed.
     */
    void follow();

    /**
     * In the mode "Send by itself", sends what can be sent at once; idle() follows in any case.
     *
     * No attempt begins after @p budget, and one whose connection does not stand within @p connectLimit is given up: a
     * command is not held up by a destination that does not answer.
     */
    void drain(std::chrono::milliseconds budget, std::chrono::milliseconds connectLimit);

    /** How long the next attempt by itself has to wait. @return also why nothing can be sent at all */
    Result<std::chrono::milliseconds> pauseBeforeNext();

    /**
     * If reporting is off, marks what waits: it will not be sent by itself when reporting is on again.
     *
     * @return how many reports are newly marked
     */
    Result<qint64> holdBackIfOff();

Q_SIGNALS:
    void delivered(qint64 id, const Telemetry::AttemptResult &result);
    void failed(qint64 id, const Telemetry::Error &error, const std::optional<Telemetry::AttemptResult> &result);
    void finished(const QList<qint64> &untouched);

    /** Of drain(). */
    void idle();

    /** The database was damaged: it was kept aside, and what could be read is there again. */
    void salvaged(const Telemetry::Salvage &salvage);

    /** Of follow(): somebody kept, sent or discarded reports. */
    void stored();

private:
    Result<Endpoint> endpointNow();
    std::optional<Endpoint> endpointForAutomatic();
    void keepHistorySmall();

    Situation m_situation;
    SituationRequest m_request;
    Database m_database;
    Outbox m_outbox;
    History m_history;
    Sender m_sender;
    DeliveryQueue m_queue;
    AutomaticDelivery m_automatic;
    bool m_isStopped = false;
    FileWatch *m_watch = nullptr; ///< none before follow()
    std::chrono::milliseconds m_connectLimit{0};
};

} // namespace Telemetry
